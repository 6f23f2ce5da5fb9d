package site

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"slices"
	"strings"
	"sync"
	"syscall"
	"time"

	"github.com/bep/logg"
	"github.com/gohugoio/hugo/common/loggers"
	"github.com/gohugoio/hugo/config"
	"github.com/gohugoio/hugo/config/allconfig"
	"github.com/gohugoio/hugo/deps"
	"github.com/gohugoio/hugo/hugofs"
	"github.com/gohugoio/hugo/hugolib"
	"github.com/gohugoio/hugo/hugolib/segments"
	"github.com/gohugoio/hugo/resources/kinds"
	"github.com/gohugoio/hugo/resources/page"
	"github.com/spf13/afero"
)

// hugo builds opts.Source into the folder destination. What is in the folder
// made is read as if it stood in opts.Source, see [writeEditions]. Warnings are errors:
// what Hugo warns of is text it left out or a page that another one overwrote.
func hugo(opts Options, made, destination string) error {
	destination, err := filepath.Abs(destination)
	if err != nil {
		return err
	}
	if made, err = filepath.Abs(made); err != nil {
		return err
	}
	percent := debug.SetGCPercent(100) // as Hugo by itself has it
	logged := collectLog()
	err = unstuck(func() error {
		logged()
		return publish(opts, made, destination)
	})
	var most runtime.MemStats
	runtime.ReadMemStats(&most)
	for range 2 { // what Hugo knew of the pages: some of it stands in pools, which lose it the second time
		runtime.GC()
	}
	debug.SetGCPercent(percent)
	// Hugo may hold all that for a second more: nothing is to grow beyond it.
	debug.SetMemoryLimit(min(debug.SetMemoryLimit(-1), int64(most.Sys-most.HeapReleased)))
	says := speaker{opts.Source, made}
	if lines := logged(); len(lines) > 0 {
		return errors.New(says.plain("hugo: " + strings.Join(lines, "\nhugo: ")))
	}
	if own := (*ownError)(nil); errors.As(err, &own) {
		return own
	}
	if errors.Is(err, syscall.ENOTDIR) || errors.Is(err, syscall.EISDIR) {
		return fmt.Errorf("%w\n\tsee that nothing in static/ has the name of a file or folder of the site", says.said(err))
	}
	if err != nil {
		return says.said(err)
	}
	if _, err := os.Stat(filepath.Join(destination, "index.html")); err != nil {
		return errors.New("hugo: made no front page\n\tsee that [outputs] in the settings gives home html, and that content/_index.md, if there is one, is no draft")
	}
	return nil
}

// publish has Hugo render a project. It does as Hugo's own command, which would
// keep all pages in memory until the program ends: cobra remembers it.
func publish(opts Options, made, destination string) error {
	flags := config.New()
	if opts.BaseURL != "" {
		flags.Set("baseURL", opts.BaseURL)
	}
	flags.Set("printPathWarnings", true)
	flags.Set("panicOnWarning", true)
	logger := loggers.New(loggers.Options{
		Level: logg.LevelWarn, DistinctLevel: logg.LevelWarn, // nothing twice
		StdOut: io.Discard, StdErr: io.Discard, HandlerPost: loggers.PanicOnWarningHook,
	})
	loggers.SetGlobalLogger(logger) // of what Hugo has given up
	configs, err := load(opts.Source, made, destination, flags, logger)
	if err != nil {
		return err
	}
	for _, k := range needed {
		if slices.Contains(configs.Base.DisableKinds, k.kind) {
			name := filepath.ToSlash(filepath.Join(opts.Source, cmp.Or(settingsFile(os.DirFS(opts.Source)), "config")))
			return &ownError{fmt.Sprintf("%s: disableKinds has %q: the site would have no %s\n\ttake it out", name, k.kind, k.pages)}
		}
	}
	files := hugofs.NewFromSourceAndDestination(hugofs.Os, hugofs.Os, flags)
	files.PublishDir = hugofs.NewCreateCountingFs(files.PublishDir) // tells which files were written twice
	sites, err := hugolib.NewHugoSites(deps.DepsCfg{Configs: configs, Fs: files, LogLevel: logg.LevelWarn, StdOut: io.Discard, StdErr: io.Discard})
	if err != nil {
		return err
	}
	if err := copyStatic(sites, opts.Source, destination); err != nil {
		return err
	}
	begun := make(chan (<-chan bool), 1)
	tell := sync.OnceFunc(func() { begun <- sites.Done() })
	for _, c := range configs.LanguageConfigMap {
		c.Segments.Config.SegmentFilter = renderStart{c.Segments.Config.SegmentFilter, tell}
	}
	if err := render(func() error { return sites.Build(hugolib.BuildCfg{NoBuildLock: true}) }, begun); err != nil {
		return err
	}
	return errors.Join(sites.Close(), page.Clear())
}

// needed are the kinds of pages that no site can do without.
var needed = []struct{ kind, pages string }{
	{kinds.KindHome, "front page"},
	{kinds.KindSection, "articles"},
	{kinds.KindPage, "sections and no comments"},
}

// An ownError is a message of what is wrong with a project that Hugo has not said.
type ownError struct{ message string }

func (e *ownError) Error() string { return e.message }

// errStuck is the error of a build that does not come to its end.
var errStuck = errors.New("ten pages or more cannot be rendered")

// unstuck tries again what does not come to its end: another try may.
func unstuck(try func() error) (err error) {
	for range 5 {
		if err = try(); !errors.Is(err, errStuck) {
			break
		}
	}
	return err
}

// render has Hugo render all pages. At ten errors Hugo stops, now and then with
// one more page in hand that it waits for ever to give to a worker that has
// ended: then the error is [errStuck]. Begun gives a channel that is closed when
// it stops.
func render(build func() error, begun <-chan (<-chan bool)) error {
	built := make(chan error, 1)
	go func() { built <- build() }()
	var stopped <-chan bool
	var late <-chan time.Time
	for {
		select {
		case err := <-built:
			return err
		case stopped = <-begun:
		case <-stopped:
			stopped, late = nil, time.After(2*time.Second)
		case <-late:
			return errStuck
		}
	}
}

// A renderStart is a filter that tells, when Hugo begins to render, the channel
// that it closes when it stops: it makes one for each build.
type renderStart struct {
	segments.SegmentFilter
	tell func()
}

// ShouldExcludeCoarse is what Hugo asks before it renders the pages of a format.
func (b renderStart) ShouldExcludeCoarse(q segments.SegmentQuery) bool {
	b.tell()
	return b.SegmentFilter.ShouldExcludeCoarse(q)
}

// load reads the settings of the project in source, before them flags, behind
// them the program's own, and sets where the site goes. The environment has none.
func load(source, made, destination string, flags config.Provider, logger loggers.Logger) (*allconfig.Configs, error) {
	source, err := filepath.Abs(source)
	if err != nil {
		return nil, err
	}
	files, err := settings(source, made)
	if err != nil {
		return nil, err
	}
	flags.Set("workingDir", source)
	flags.Set("theme", []string{made})
	flags.Set("cacheDir", filepath.Join(made, "cache"))
	for _, name := range []string{"publishDir", "publishDirDynamic", "publishDirStatic"} {
		flags.Set(name, destination)
	}
	return allconfig.LoadConfig(allconfig.ConfigSourceDescriptor{
		Fs: hugofs.Os, Flags: flags, Filename: files, ConfigDir: "config", Logger: logger,
		Environment: "production", Environ: []string{"CLIPPING=site"}, // none would be the system's
	})
}

// copyStatic copies what is in static/ of the project in source, which Hugo
// renders nothing of, into the folder of the site.
func copyStatic(sites *hugolib.HugoSites, source, destination string) error {
	for _, static := range sites.BaseFs.SourceFilesystems.Static {
		err := afero.Walk(static.Fs, "", func(name string, info fs.FileInfo, err error) error {
			to := filepath.Join(destination, static.PublishFolder, name)
			switch {
			case errors.Is(err, fs.ErrNotExist):
				return nil // there is no such folder
			case err != nil:
				return err
			}
			there, err := os.Stat(to)
			switch {
			case err == nil && there.IsDir() && !info.IsDir():
				return staticError(filepath.Join(source, "static", name), "the site has a folder of this name", "rename the file")
			case err == nil && !there.IsDir() && info.IsDir():
				return staticError(filepath.Join(source, "static", name), "the site has a file of this name", "rename the folder")
			case info.IsDir():
				return os.MkdirAll(to, 0o755)
			}
			return copyFile(static.Fs, name, to, info)
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// staticError says what is wrong with a file of static/.
func staticError(name, problem, hint string) error {
	return &ownError{fmt.Sprintf("%s: %s\n\t%s", filepath.ToSlash(name), problem, hint)}
}

// copyFile copies a file with its mode, but that it may be written: Hugo may make
// another in its place; and with its time of change, as Hugo does.
func copyFile(from afero.Fs, name, to string, info fs.FileInfo) (err error) {
	read, err := from.Open(name)
	if err != nil {
		return err
	}
	defer read.Close()
	written, err := os.Create(to)
	if err != nil {
		return err
	}
	_, err = io.Copy(written, read)
	err = errors.Join(err, written.Chmod(info.Mode().Perm()|0o200), written.Close())
	return errors.Join(err, os.Chtimes(to, time.Time{}, info.ModTime()))
}

// settings gives the value of Hugo's flag --config: the program's settings, in
// the folder made, and the project's, which come before them, one by one.
func settings(source, made string) (string, error) {
	absolute, err := filepath.Abs(source)
	if err != nil {
		return "", err
	}
	own := filepath.Join(made, "config.toml")
	if relative, err := filepath.Rel(absolute, own); err == nil { // a comma in the project's own path would end the value
		own = relative
	}
	if name := settingsFile(os.DirFS(source)); name != "" {
		return own + "," + name, nil
	}
	return own, nil
}
