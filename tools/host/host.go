// Package host answers requests for a built site as a static host does: with
// the headers that the file _headers names, with 404.html for what is not there,
// with index.html for a folder, below the path that the site was built for.
package host

import (
	"bytes"
	"io/fs"
	"mime"
	"net/http"
	"path"
	"regexp"
	"strings"
	"time"
)

// types are the media types of files that systems know by different names, or
// not at all.
var types = map[string]string{
	".bib": "application/x-bibtex; charset=utf-8", ".css": "text/css; charset=utf-8", ".epub": "application/epub+zip",
	".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".json": "application/json",
	".md": "text/markdown; charset=utf-8", ".png": "image/png", ".ris": "application/x-research-info-systems",
	".svg": "image/svg+xml", ".txt": "text/plain; charset=utf-8", ".xml": "application/xml",
}

var canonical = regexp.MustCompile(`<link rel="canonical" href="?https?://[^/"]+(/[^"]*?)index\.html"`)

// Base gives the path that a site was built for, with slashes around it, as the
// address of its front page says; "/" where that says none.
func Base(site fs.FS) string {
	front, _ := fs.ReadFile(site, "index.html")
	if found := canonical.FindSubmatch(front); found != nil {
		return string(found[1])
	}
	return "/"
}

// Handler answers with the files of a site below base, a path with slashes
// around it. Its error is that of reading the site's _headers.
func Handler(site fs.FS, base string) (http.Handler, error) {
	rules, err := readRules(site)
	if err != nil {
		return nil, err
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			http.Error(w, "a static host has nothing but files", http.StatusMethodNotAllowed)
			return
		}
		below, ok := strings.CutPrefix(r.URL.Path, base)
		if !ok {
			http.Error(w, "the site stands below "+base, http.StatusNotFound)
			return
		}
		for _, rule := range rules {
			rule.apply(w.Header(), "/"+below)
		}
		name, status := below, http.StatusOK
		if name == "" || strings.HasSuffix(name, "/") {
			name += "index.html"
		}
		info, err := fs.Stat(site, name)
		if err == nil && info.IsDir() {
			http.Redirect(w, r, r.URL.Path+"/", http.StatusMovedPermanently)
			return
		}
		if err != nil || name == rulesFile {
			name, status = "404.html", http.StatusNotFound
		}
		answer(w, r, site, name, status)
	}), nil
}

// answer sends a file with a status.
func answer(w http.ResponseWriter, r *http.Request, site fs.FS, name string, status int) {
	data, err := fs.ReadFile(site, name)
	if err != nil {
		http.NotFound(w, r)
		return
	}
	kind := types[path.Ext(name)]
	if kind == "" {
		kind = mime.TypeByExtension(path.Ext(name))
	}
	if kind != "" {
		w.Header().Set("Content-Type", kind)
	}
	if status == http.StatusOK {
		http.ServeContent(w, r, name, time.Time{}, bytes.NewReader(data))
		return
	}
	w.WriteHeader(status)
	if r.Method == http.MethodGet {
		w.Write(data)
	}
}
