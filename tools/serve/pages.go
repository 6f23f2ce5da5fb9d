package serve

import (
	"bytes"
	_ "embed"
	"errors"
	"html"
	"io"
	"io/fs"
	"net/http"
	"path"
	"strconv"
	"strings"
	"sync"
	"time"
)

// look is the style sheet of an error on a page.
//
//go:embed problem.css
var look []byte

// lookPath is where pages find it.
const lookPath = "/-/problem.css"

// wake is what is added to the livereload.js of Hugo.
//
//go:embed wake.js
var wake []byte

// shownPath is where it finds which state of the site is shown; each page is sent
// with that of its own.
const shownPath = "/-/shown"

// blank is the page that shows an error where there is no page yet.
const blank = `<!doctype html><html lang="en"><head><script src="/livereload.js?mindelay=10&amp;v=2&amp;path=livereload" defer></script>` +
	`<meta charset="utf-8"><title>clipping</title></head><body></body></html>`

// pages serves a site.
type pages struct {
	read   func(name string) ([]byte, error)
	notice func() string
	ready  chan struct{} // closed when there is a site, or an error

	mu      sync.RWMutex
	problem error // that keeps the site from being up to date
	shown   int64 // the state of the site: other than any before, those of another run, too
}

// show makes all pages show an error; nil where there is none.
func (p *pages) show(problem error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.problem, p.shown = problem, time.Now().UnixNano()
	select {
	case <-p.ready:
	default:
		close(p.ready)
	}
}

func (p *pages) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	select {
	case <-p.ready:
	case <-r.Context().Done():
		return
	}
	w.Header().Set("Cache-Control", "no-store")
	p.mu.RLock()
	shown := strconv.FormatInt(p.shown, 10)
	p.mu.RUnlock()
	w.Header().Set("Server-Timing", "shown;desc="+shown)
	if r.URL.Path == shownPath {
		io.WriteString(w, shown)
		return
	}
	name := strings.TrimPrefix(path.Clean(r.URL.Path), "/")
	if r.URL.Path == lookPath {
		w.Header().Set("Content-Type", "text/css; charset=utf-8")
		w.Write(look)
		return
	}
	if strings.HasSuffix(r.URL.Path, "/") {
		name = path.Join(name, "index.html")
	}
	data, err := p.read(name)
	if err == nil && path.Ext(name) != ".html" {
		http.ServeContent(w, r, name, time.Time{}, bytes.NewReader(data))
		return
	}
	status := http.StatusOK
	switch {
	case errors.Is(err, fs.ErrNotExist) && p.has(path.Join(name, "index.html")):
		http.Redirect(w, r, "/"+name+"/", http.StatusFound)
		return
	case errors.Is(err, fs.ErrNotExist):
		status = http.StatusNotFound
		data, err = p.read("404.html")
	case err != nil:
		status = http.StatusInternalServerError
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.WriteHeader(status)
	w.Write(p.withProblem(data, err))
}

func (p *pages) has(name string) bool {
	_, err := p.read(name)
	return !errors.Is(err, fs.ErrNotExist)
}

// withProblem puts what is wrong at the top of a page: what keeps the site from
// being up to date or else why this page cannot be; and below that, what there is
// to notice.
func (p *pages) withProblem(page []byte, problem error) []byte {
	p.mu.RLock()
	defer p.mu.RUnlock()
	if p.problem != nil {
		problem = p.problem
	}
	if len(page) == 0 {
		page = []byte(blank)
	}
	if errors.Is(problem, fs.ErrNotExist) {
		problem = nil
	}
	notice := p.notice()
	if problem == nil && notice == "" {
		return page
	}
	at := bytes.Index(page, []byte("<body"))
	if at < 0 {
		return page
	}
	at += bytes.IndexByte(page[at:], '>') + 1
	shown := `<link rel="stylesheet" href="` + lookPath + `">`
	if problem != nil {
		shown += `<pre class="problem" role="alert" lang="en" dir="ltr" tabindex="0">` + html.EscapeString(problem.Error()) + `</pre>`
	}
	if notice != "" {
		shown += `<pre class="problem notice" role="status" lang="en" dir="ltr" tabindex="0">` + html.EscapeString(notice) + `</pre>`
	}
	return bytes.Join([][]byte{page[:at], page[at:]}, []byte(shown))
}
