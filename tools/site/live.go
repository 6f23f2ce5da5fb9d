package site

import (
	"errors"
	"io"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync"

	"github.com/bep/logg"
	"github.com/fsnotify/fsnotify"
	"github.com/gohugoio/hugo/common/hmaps"
	"github.com/gohugoio/hugo/common/loggers"
	"github.com/gohugoio/hugo/config"
	"github.com/gohugoio/hugo/deps"
	"github.com/gohugoio/hugo/hugofs"
	"github.com/gohugoio/hugo/hugolib"
	"github.com/gohugoio/hugo/identity"
	"github.com/gohugoio/hugo/resources/page"
	"github.com/spf13/afero"

	"clipping"
)

// A Live is a site in memory that is brought up to date as its project changes.
// A page is rendered when it is read, so that a change costs what it takes to
// render the pages that somebody looks at, however many others there are. It has
// no editions, and each page loads livereload.js. Its methods may be called at
// the same time.
type Live struct {
	source, address string
	made            string // the folder with the program's own files
	says            speaker
	files           *rendered

	mu      sync.Mutex
	sites   *hugolib.HugoSites
	filter  *filter                // of sites
	anew    bool                   // sites has to be built anew: it is not there, or had an error
	pages   map[string]output      // by the name of the file that each gives
	fresh   map[string]error       // the files rendered since the last update, or the error that kept them from it
	lists   map[string]*page.Pager // what is on the pages of a list, by the name of the first of them
	sizes   map[string]int         // of the site, in pages, when a file was rendered
	logged  func() []string        // what Hugo has said of sites since it was last asked
	settled []string               // what it has warned of when it read the settings
	warned  []string               // and since
	named   int                    // how many files have a hash in their name
	clashes []string               // the pages that two files give
}

// NewLive prepares the site of the project in source, to be served at an
// address. Close removes what it puts into the system's temporary folder.
func NewLive(source, address string) (*Live, error) {
	absolute, err := filepath.Abs(source)
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
	return &Live{source: absolute, address: address, made: made, says: speaker{source, made}, files: &rendered{Fs: afero.NewMemMapFs()}, anew: true}, nil
}

// Close removes what NewLive made. The site stays in memory.
func (l *Live) Close() error { return os.RemoveAll(l.made) }

// Update brings the site up to date, where changed are the paths of the files
// that were written, made or removed since. An error leaves it as it was, as far
// as it has been read. Only where all that changed are pages is the site not
// built anew: any page may depend on a layout.
func (l *Live) Update(changed []string) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	var events []fsnotify.Event
	for _, name := range changed {
		name, err := filepath.Abs(name)
		if err != nil {
			return err
		}
		if !strings.HasPrefix(name, filepath.Join(l.source, "content")+string(filepath.Separator)) {
			l.anew = true
		}
		event := fsnotify.Event{Name: name, Op: fsnotify.Write}
		if _, err := os.Lstat(name); err != nil {
			event.Op = fsnotify.Remove
		}
		events = append(events, event)
	}
	anew := l.anew
	if anew {
		if err := l.build(); err != nil {
			return err
		}
	} else {
		l.forget(events)
		if err := l.run(func() error { return l.sites.Build(hugolib.BuildCfg{NoBuildLock: true}, events...) }); err != nil {
			l.sites = nil // it may be half up to date
			return err
		}
	}
	l.fresh, l.lists = map[string]error{}, map[string]*page.Pager{}
	l.list()
	l.sweep()
	if err := page.Clear(); err != nil { // what Hugo remembers of the order of pages
		return err
	}
	return l.check(anew, events)
}

// list notes which pages there are, and forgets those that are gone.
func (l *Live) list() {
	was := l.pages
	l.pages = map[string]output{"404.html": {"/404", "404"}, "robots.txt": {"/_robots.txt", "robots"}, "sitemap.xml": {"/_sitemap.xml", "sitemap"}}
	l.clashes = nil
	for _, p := range l.sites.Pages() {
		for _, o := range p.OutputFormats() {
			name := fileOf(o.RelPermalink())
			if _, ok := l.pages[name]; ok {
				l.clashes = append(l.clashes, "Duplicate target paths: /"+name)
			}
			l.pages[name] = output{p.Path(), o.Name()}
		}
	}
	for name := range was {
		if _, ok := l.pages[name]; !ok {
			l.files.Remove("/" + name)
		}
	}
}

// fileOf gives the name of the file that a link of Hugo's leads to.
func fileOf(link string) string {
	name := strings.TrimPrefix(link, "/")
	if name == "" || strings.HasSuffix(name, "/") {
		name += "index.html"
	}
	if plain, err := url.PathUnescape(name); err == nil {
		return plain
	}
	return name
}

// Read gives a file of the site by its name, without a slash before it. With the
// error of a page that cannot be rendered it gives the page as it was without,
// nil if it never was. The error is [fs.ErrNotExist] where there is no such file.
func (l *Live) Read(name string) ([]byte, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.sites == nil {
		return regular(l.files, "/"+name)
	}
	problem := l.render(name)
	data, err := regular(l.files, "/"+name)
	if err != nil {
		data, err = regular(l.sites.BaseFs.StaticFs(""), name)
	}
	if problem != nil {
		return data, problem
	}
	return data, err
}

// regular reads a file, which is none if it is a folder.
func regular(files afero.Fs, name string) ([]byte, error) {
	if folder, err := afero.IsDir(files, name); err != nil || folder {
		return nil, fs.ErrNotExist
	}
	return afero.ReadFile(files, name)
}

// render renders the page that has a name, if there is one and it has not been
// since the last update.
func (l *Live) render(name string) error {
	first := l.firstOf(name)
	wanted, ok := l.pages[first]
	if !ok {
		return nil
	}
	err, done := l.fresh[name]
	if done {
		return err
	}
	if name == first {
		err = l.renderFirst(wanted, name, l.sizes[name] != 0 && l.sizes[name] != len(l.sites.Pages()))
	} else if err = l.render(first); err == nil {
		err = l.renderPart(first, name)
	}
	l.fresh[name] = err
	return err
}

// renderFirst renders an output, and of a list the first page; again, if Hugo would
// not see that anything has changed: it knows only of what that page shows.
func (l *Live) renderFirst(wanted output, name string, again bool) error {
	p := l.pageOf(name)
	how := partial
	l.sizes[name] = len(l.sites.Pages())
	if again && p != nil {
		how = hugolib.BuildCfg{NoBuildLock: true, WhatChanged: &hugolib.WhatChanged{}}
		how.WhatChanged.Add(p.(identity.IdentityProvider).GetIdentity())
	}
	return l.run(func() error {
		return l.filter.let([]output{wanted}, func() error {
			return l.files.until(name, func() { l.lists[name] = pagerOf(p) }, func() error { return l.sites.Build(how) })
		})
	})
}

// partial has Hugo render what has changed, without looking for it.
var partial = hugolib.BuildCfg{NoBuildLock: true, PartialReRender: true}

// pageOf gives the page that has an output with the name of a file; nil where it is
// one that Hugo makes of no page.
func (l *Live) pageOf(name string) page.Page {
	wanted := l.pages[name]
	for _, p := range l.sites.Pages() {
		for _, o := range p.OutputFormats() {
			if (output{p.Path(), o.Name()}) == wanted && fileOf(o.RelPermalink()) == name {
				return p
			}
		}
	}
	return nil
}

// run has Hugo do something with the site, and gives what was wrong.
func (l *Live) run(build func() error) error {
	l.sites.Log.Reset()
	loggers.Log().Reset()
	err := l.outcome(l.sites, build())
	l.anew = l.anew || err != nil
	return err
}

// outcome gives what was wrong when Hugo did something with a site, and notes what
// it has warned of.
func (l *Live) outcome(sites *hugolib.HugoSites, err error) error {
	said := l.logged()
	if sites.NumLogErrors() > 0 {
		return errors.New(l.says.plain("hugo: " + strings.Join(said, "\nhugo: ")))
	}
	l.warn(said)
	if err != nil {
		return l.says.said(err)
	}
	return nil
}

// build makes the whole site anew, but for rendering it.
func (l *Live) build() error {
	l.warned = nil
	l.logged = collectLog()
	flags := config.New()
	flags.Set("baseURL", l.address)
	flags.Set("internal", hmaps.Params{"running": true, "watch": true})
	flags.Set("panicOnWarning", true)
	logger := loggers.New(loggers.Options{
		Level: logg.LevelWarn, DistinctLevel: logg.LevelWarn,
		StdOut: io.Discard, StdErr: io.Discard, HandlerPost: loggers.PanicOnWarningHook,
	})
	loggers.SetGlobalLogger(logger) // of what Hugo has given up
	configs, err := load(l.source, l.made, "/", flags, logger)
	if err != nil {
		return l.says.said(err)
	}
	none := &filter{passed: true, one: len(configs.LanguageConfigMap) == 1}
	for _, c := range configs.LanguageConfigMap {
		c.Segments.Config.SegmentFilter = none
	}
	sites, err := hugolib.NewHugoSites(deps.DepsCfg{
		Configs: configs, Fs: hugofs.NewFromSourceAndDestination(hugofs.Os, l.files, flags),
		LogLevel: logg.LevelWarn, StdOut: io.Discard, StdErr: io.Discard,
	})
	if err != nil {
		return l.says.said(err)
	}
	l.settled = l.logged()
	if err := l.outcome(sites, sites.Build(hugolib.BuildCfg{NoBuildLock: true})); err != nil {
		sites.Close()
		return err
	}
	if l.sites != nil {
		if err := l.sites.Close(); err != nil {
			return err
		}
	}
	l.sites, l.filter, l.anew, l.sizes = sites, none, false, map[string]int{}
	return nil
}
