package browser

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"clipping/tools/site"
)

// A host serves a folder under a path, and can be sent another folder or away.
type host struct {
	address string // of the front page's folder
	folder  atomic.Value
	gone    atomic.Bool
}

// newHost serves a folder under /sub/. One that is terse sends x.html away to x,
// and index.html to its folder, as some hosts do.
func newHost(t *testing.T, folder string, terse bool) *host {
	t.Helper()
	h := &host{}
	h.folder.Store(folder)
	rules := headerRules(t, folder)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if h.gone.Load() {
			panic(http.ErrAbortHandler) // the connection is cut
		}
		name, below := strings.CutPrefix(r.URL.Path, "/sub/")
		short := strings.TrimSuffix(strings.TrimSuffix(r.URL.Path, ".html"), "index")
		switch {
		case !below:
			http.NotFound(w, r)
			return
		case terse && short != r.URL.Path:
			to := *r.URL
			to.Path, to.RawPath = short, ""
			http.Redirect(w, r, to.String(), http.StatusPermanentRedirect)
			return
		case name == "" || strings.HasSuffix(name, "/"):
			name += "index.html"
		case terse && filepath.Ext(name) == "":
			name += ".html"
		}
		setHeaders(w.Header(), rules, "/"+name)
		w.Header().Set("Cache-Control", "max-age=600")
		r.URL.Path = name
		file(w, r, h.folder.Load().(string))
	}))
	t.Cleanup(server.Close)
	h.address = server.URL + "/sub/"
	return h
}

// offline makes a site of a few captures that can be read offline.
func offline(t *testing.T, captures map[string]string) string {
	t.Helper()
	folder := t.TempDir()
	if err := buildSite(folder, captures, map[string]string{"about.md": "+++\ntitle = 'About'\n+++\nBy hand.\n"}); err != nil {
		t.Fatal(err)
	}
	config := read(t, folder, "config.toml") + "\n[params]\noffline = true\n"
	if err := write(folder, map[string]string{"config.toml": config}); err != nil {
		t.Fatal(err)
	}
	if err := site.Build(site.Options{Source: folder, Destination: "public"}); err != nil {
		t.Fatal(err)
	}
	return filepath.Join(folder, "public")
}

// What a reader has visited is there with the server gone: every page of the
// article with its style and scripts, the front page, the search.
func TestVisitedArticleIsReadableWithTheServerGone(t *testing.T) {
	captures := map[string]string{"answers": answers, "urdu": urdu, "emoji": emoji}
	public := offline(t, captures)
	for _, terse := range []bool{false, true} {
		t.Run(fmt.Sprintf("terse %v", terse), func(t *testing.T) {
			h := newHost(t, public, terse)
			tb := openTab(t, h.address)
			for _, visited := range []string{"urdu/comments.html", "search.html"} {
				tb.open(visited)
				tb.until(`navigator.serviceWorker.controller`)
			}
			pages, _ := filepath.Glob(filepath.Join(public, "urdu/*.html"))
			wanted := []string{"index.html", "search.html"}
			for _, name := range pages {
				wanted = append(wanted, "urdu/"+filepath.Base(name))
			}
			if len(wanted) < 8 {
				t.Errorf("only %q are wanted", wanted)
			}
			called := func(name string) string {
				if terse {
					name = strings.TrimSuffix(strings.TrimSuffix(name, ".html"), "index")
				}
				return name
			}
			for _, name := range wanted {
				tb.until(fmt.Sprintf(`await caches.match(new URL(%q, %q).href)`, called(name), h.address))
			}
			if m := tb.said(); len(m) > 0 {
				t.Errorf("with the server there: %q", m)
			}
			h.gone.Store(true)
			for _, name := range wanted {
				tb.open(name)
				eval[chromedp.Void](tb, `window.old = true; location.reload()`)
				tb.until(`!window.old && document.readyState === 'complete'`)
				if got := eval[string](tb, `document.querySelector('h1').textContent + getComputedStyle(document.body).display`); !strings.HasSuffix(got, "flex") {
					t.Errorf("%s: %q", name, got)
				}
				if got := eval[[]string](tb, `[...document.scripts].filter(({src}) => src && !performance.getEntriesByName(src).some(({responseStatus}) => responseStatus === 200)).map(({src}) => src)`); len(got) > 0 {
					t.Errorf("%s: not loaded: %q", name, got)
				}
			}
			tb.open("search.html?q=" + "mender")
			tb.until(`document.querySelectorAll('.results a').length`)
			if err := chromedp.Do(tb.ctx, chromedp.Navigate(h.address+"emoji/index.html")); err == nil {
				t.Error("an article that nobody visited is there")
			}
		})
	}
}

// A site that has changed takes the place of what was kept of the last one, for
// what the reader visited and for all of it.
func TestWhatIsKeptFollowsTheSite(t *testing.T) {
	first := offline(t, map[string]string{"answers": answers, "urdu": urdu})
	second := offline(t, map[string]string{"answers": strings.ReplaceAll(answers, "eleven weeks", "twelve weeks"), "urdu": urdu})
	same := offline(t, map[string]string{"answers": answers, "urdu": urdu})
	if read(t, first, "worker.js") != read(t, same, "worker.js") {
		t.Error("the same content has another worker")
	}
	h := newHost(t, first, false)
	tb := openTab(t, h.address)
	tb.open("answers/index.html")
	tb.until(fmt.Sprintf(`await caches.match(%q)`, h.address+"answers/comments.html"))
	tb.open("urdu/index.html")
	tb.until(fmt.Sprintf(`await caches.match(%q)`, h.address+"urdu/comments.html"))
	before := eval[string](tb, `caches.keys().then((names) => names.join())`)

	h.folder.Store(second)
	tb.open("urdu/index.html")
	renewed := fmt.Sprintf(`caches.keys().then((names) => names.length === 1 && names[0] !== %q)`, before)
	for range 100 { // a browser looks for a new worker when it has time
		if eval[bool](tb, renewed) {
			break
		}
		time.Sleep(100 * time.Millisecond)
	}
	tb.until("await " + renewed)
	h.gone.Store(true)
	tb.open("answers/index.html")
	for range 2 {
		if got := eval[string](tb, `document.querySelector('.prose').textContent`); !strings.Contains(got, "twelve weeks") {
			t.Errorf("offline it says %q", got)
		}
		eval[chromedp.Void](tb, `window.old = true; location.reload()`)
		tb.until(`!window.old && document.readyState === 'complete'`)
	}
	tb.open("answers/comments.html")
	tb.open("urdu/comments.html")
	if got := eval[string](tb, `document.querySelector('h1').textContent`); !strings.Contains(got, "2") {
		t.Errorf("the thread of the other article is %q", got)
	}
	// What another site on the host keeps is not touched.
	if got := eval[string](tb, `caches.open('clipping ' + location.origin + '/ other').then(() => caches.keys()).then((names) => String(names.length))`); got != "2" {
		t.Errorf("%s caches", got)
	}
}

// A page asks for the manifest on a server only. Without the option not a byte
// of any of this is in the site.
func TestOfflineIsAnOption(t *testing.T) {
	public := public(t)
	for _, name := range []string{"worker.js", "site.webmanifest", seed + "pages.json"} {
		if _, err := os.Stat(filepath.Join(public, name)); err == nil {
			t.Errorf("%s is there", name)
		}
	}
	eachPage(t, public, func(name string) {
		for _, word := range []string{"offline", "worker.js", "manifest\""} {
			if strings.Contains(read(t, public, name), word) {
				t.Errorf("%s says %q", name, word)
			}
		}
	})
	for scheme, home := range homes(t, offline(t, map[string]string{"urdu": urdu})) {
		tb := openTab(t, home)
		tb.open("urdu/index.html")
		if got, want := eval[bool](tb, `!!document.querySelector('link[rel=manifest]')`), scheme == "http"; got != want {
			t.Errorf("%s: names a manifest: %v", scheme, got)
		}
		if scheme == "http" {
			tb.until(`navigator.serviceWorker.controller`)
		}
		if m := tb.said(); len(m) > 0 {
			t.Errorf("%s: %q", scheme, m)
		}
	}
}

// html/template writes “ZgotmplZ” for a value that it will not have where it
// stands: no page has that, whatever the site is configured for.
func TestNoValueIsRefusedByTheTemplates(t *testing.T) {
	for _, folder := range []string{public(t), publishedSite(t), offline(t, map[string]string{"urdu": urdu})} {
		eachPage(t, folder, func(name string) {
			if strings.Contains(read(t, folder, name), "ZgotmplZ") {
				t.Errorf("%s has a value that was refused", name)
			}
		})
	}
}
