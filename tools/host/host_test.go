package host

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/fstest"
)

var site = fstest.MapFS{
	"index.html":   {Data: []byte(`<link rel="canonical" href="https://example.org/a/b/index.html">front`)},
	"404.html":     {Data: []byte("nothing here")},
	"x/index.html": {Data: []byte("article")},
	"x/x.ris":      {Data: []byte("TY  - ELEC\r\n")},
	"js/1.js":      {Data: []byte("1")},
	"_headers":     {Data: []byte("# all\n/*\n  X-Frame-Options: DENY\n\n/js/*\n  Cache-Control: immutable\n")},
}

func TestSiteIsServedAsAHostDoes(t *testing.T) {
	if base := Base(site); base != "/a/b/" {
		t.Fatalf("the site stands below %s", base)
	}
	h, err := Handler(site, "/a/b/")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		method, path string
		status       int
		body, kind   string
		cached       string
	}{
		{"GET", "/a/b/", 200, "front", "text/html; charset=utf-8", ""},
		{"GET", "/a/b/x/", 200, "article", "text/html; charset=utf-8", ""},
		{"GET", "/a/b/x/index.html", 200, "article", "text/html; charset=utf-8", ""},
		{"GET", "/a/b/x", 301, "/a/b/x/", "text/html; charset=utf-8", ""},
		{"GET", "/a/b/x/x.ris", 200, "TY", "application/x-research-info-systems", ""},
		{"GET", "/a/b/js/1.js", 200, "1", "text/javascript; charset=utf-8", "immutable"},
		{"GET", "/a/b/none/at/all.html", 404, "nothing here", "text/html; charset=utf-8", ""},
		{"GET", "/a/b/_headers", 404, "nothing here", "text/html; charset=utf-8", ""},
		{"GET", "/a/b/../../host.go", 404, "nothing here", "text/html; charset=utf-8", ""},
		{"HEAD", "/a/b/none.html", 404, "", "text/html; charset=utf-8", ""},
		{"GET", "/", 404, "stands below /a/b/", "text/plain; charset=utf-8", ""},
		{"POST", "/a/b/", 405, "", "text/plain; charset=utf-8", ""},
	} {
		w := httptest.NewRecorder()
		h.ServeHTTP(w, httptest.NewRequest(c.method, c.path, nil))
		if w.Code != c.status || !strings.Contains(w.Body.String(), c.body) || w.Header().Get("Content-Type") != c.kind || w.Header().Get("Cache-Control") != c.cached {
			t.Errorf("%s %s: %d %q, %v", c.method, c.path, w.Code, w.Body, w.Header())
		}
		if inside := strings.HasPrefix(c.path, "/a/b/") && c.method != http.MethodPost; inside != (w.Header().Get("X-Frame-Options") == "DENY") {
			t.Errorf("%s %s: header is %v", c.method, c.path, w.Header())
		}
	}
}

func TestSiteWithoutAnAddressOrHeaders(t *testing.T) {
	bare := fstest.MapFS{"index.html": {Data: []byte("front")}}
	if base := Base(bare); base != "/" {
		t.Errorf("the site stands below %s", base)
	}
	if _, err := Handler(bare, "/"); err != nil {
		t.Error(err)
	}
}

func TestHeadersThatCannotBeReadAreNamed(t *testing.T) {
	for text, want := range map[string]string{
		"  X: before a path\n": `_headers:1: "  X: before a path"`,
		"/*\n  no colon\n":     `_headers:2: "  no colon"`,
		"/*\nX: not indented":  `_headers:2: "X: not indented"`,
	} {
		if _, err := Handler(fstest.MapFS{"_headers": {Data: []byte(text)}}, "/"); err == nil || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("%q gives %v", text, err)
		}
	}
}
