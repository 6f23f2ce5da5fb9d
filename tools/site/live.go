package site

import (
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/bep/logg"
	"github.com/fsnotify/fsnotify"
	"github.com/gohugoio/hugo/common/hmaps"
	"github.com/gohugoio/hugo/common/loggers"
	"github.com/gohugoio/hugo/config"
	"github.com/gohugoio/hugo/config/allconfig"
	"github.com/gohugoio/hugo/deps"
	"github.com/gohugoio/hugo/hugofs"
	"github.com/gohugoio/hugo/hugolib"
	"github.com/spf13/afero"

	"clipping"
)

// A Live is a site that is built in memory and brought up to date as its
// project changes. It has no editions, and each page loads livereload.js.
type Live struct {
	source, address string
	made            string // the folder with the program's own files
	sites           *hugolib.HugoSites
	files           afero.Fs // the site that sites builds
}

// NewLive prepares the site of the project in source, to be served at an
// address. Close removes what it puts into the system's temporary folder.
func NewLive(source, address string) (*Live, error) {
	source, err := filepath.Abs(source)
	if err != nil {
		return nil, err
	}
	made, err := os.MkdirTemp("", "clipping-")
	if err != nil {
		return nil, err
	}
	if err := os.CopyFS(made, clipping.Files); err != nil {
		os.RemoveAll(made)
		return nil, err
	}
	return &Live{source: source, address: address, made: made}, nil
}

// Close removes what NewLive made. The site stays in memory.
func (l *Live) Close() error { return os.RemoveAll(l.made) }

// Update brings the site up to date, where changed are the paths of the files
// that were written, made or removed since, and gives it. Only where all of them
// are pages is the site not built anew: any page may depend on a layout.
func (l *Live) Update(changed []string) (fs.FS, error) {
	if l.sites == nil {
		return l.build()
	}
	var events []fsnotify.Event
	for _, name := range changed {
		name, err := filepath.Abs(name)
		if err != nil {
			return nil, err
		}
		if !strings.HasPrefix(name, filepath.Join(l.source, "content")+string(filepath.Separator)) {
			return l.build()
		}
		event := fsnotify.Event{Name: name, Op: fsnotify.Write}
		if _, err := os.Lstat(name); err != nil {
			event.Op = fsnotify.Remove
		}
		events = append(events, event)
	}
	if err := l.sites.Build(hugolib.BuildCfg{NoBuildLock: true}, events...); err != nil {
		l.sites = nil // it may be half up to date
		return nil, fmt.Errorf("hugo: %w", err)
	}
	return afero.NewIOFS(afero.NewBasePathFs(l.files, "/")), nil
}

// build builds the whole site.
func (l *Live) build() (fs.FS, error) {
	files, err := settings(l.source, l.made)
	if err != nil {
		return nil, err
	}
	flags := config.New()
	flags.Set("workingDir", l.source)
	flags.Set("theme", []string{l.made})
	flags.Set("baseURL", l.address)
	flags.Set("cacheDir", filepath.Join(l.made, "cache"))
	flags.Set("publishDir", "/")
	flags.Set("publishDirDynamic", "/")
	flags.Set("publishDirStatic", "/")
	flags.Set("internal", hmaps.Params{"running": true, "watch": true})
	configs, err := allconfig.LoadConfig(allconfig.ConfigSourceDescriptor{
		Fs: hugofs.Os, Flags: flags, Filename: files, ConfigDir: "config",
		Environment: "production", Environ: []string{"CLIPPING=serve"}, // and no other settings
		Logger: loggers.New(loggers.Options{Level: logg.LevelError, StdOut: io.Discard, StdErr: os.Stderr}),
	})
	if err != nil {
		return nil, fmt.Errorf("hugo: %w", err)
	}
	memory := afero.NewMemMapFs()
	sites, err := hugolib.NewHugoSites(deps.DepsCfg{
		Configs: configs, Fs: hugofs.NewFromSourceAndDestination(hugofs.Os, memory, flags),
		LogLevel: logg.LevelError, StdOut: io.Discard, StdErr: os.Stderr,
	})
	if err != nil {
		return nil, fmt.Errorf("hugo: %w", err)
	}
	if err := sites.Build(hugolib.BuildCfg{NoBuildLock: true}); err != nil {
		return nil, fmt.Errorf("hugo: %w", err)
	}
	l.sites, l.files = sites, memory
	return afero.NewIOFS(afero.NewBasePathFs(memory, "/")), nil
}
