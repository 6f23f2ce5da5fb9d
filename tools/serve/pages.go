package serve

import (
	"bytes"
	_ "embed"
	"html"
	"io/fs"
	"net/http"
	"path"
	"strings"
	"sync"
)

// look is the style sheet of an error on a page.
//
//go:embed problem.css
var look []byte

// lookPath is where pages find it.
const lookPath = "/-/problem.css"

// blank is the page that shows an error where there is no site yet.
const blank = `<!doctype html><html lang="en"><head><script src="/livereload.js?mindelay=10&amp;v=2&amp;path=livereload" defer></script>` +
	`<meta charset="utf-8"><title>clipping</title></head><body></body></html>`

// pages serves a site.
type pages struct {
	mu      sync.RWMutex
	site    fs.FS // the last that had no error; nil before there is one
	problem error
}

// show takes a site, or the error that kept it from being made.
func (p *pages) show(site fs.FS, problem error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.problem = problem; problem == nil {
		p.site = site
	}
}

func (p *pages) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	p.mu.RLock()
	defer p.mu.RUnlock()
	w.Header().Set("Cache-Control", "no-store")
	name := strings.TrimPrefix(path.Clean(r.URL.Path), "/")
	if r.URL.Path == lookPath {
		w.Header().Set("Content-Type", "text/css; charset=utf-8")
		w.Write(look)
		return
	}
	if strings.HasSuffix(r.URL.Path, "/") {
		name = path.Join(name, "index.html")
	}
	if path.Ext(name) != ".html" && p.has(name) {
		http.ServeFileFS(w, r, p.site, name)
		return
	}
	page, status := p.page(name)
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.WriteHeader(status)
	w.Write(withProblem(page, p.problem))
}

func (p *pages) has(name string) bool {
	if p.site == nil {
		return false
	}
	info, err := fs.Stat(p.site, name)
	return err == nil && info.Mode().IsRegular()
}

// page gives a page of the site, or the one that says it is not there.
func (p *pages) page(name string) (page []byte, status int) {
	if p.site == nil {
		return []byte(blank), http.StatusServiceUnavailable
	}
	if page, err := fs.ReadFile(p.site, name); err == nil {
		return page, http.StatusOK
	}
	page, err := fs.ReadFile(p.site, "404.html")
	if err != nil {
		page = []byte(blank)
	}
	return page, http.StatusNotFound
}

// withProblem puts an error at the top of a page, if there is one.
func withProblem(page []byte, problem error) []byte {
	if problem == nil {
		return page
	}
	at := bytes.Index(page, []byte("<body"))
	if at < 0 {
		return page
	}
	at += bytes.IndexByte(page[at:], '>') + 1
	shown := `<link rel="stylesheet" href="` + lookPath + `"><pre class="problem" role="alert">` + html.EscapeString(problem.Error()) + `</pre>`
	return bytes.Join([][]byte{page[:at], page[at:]}, []byte(shown))
}
