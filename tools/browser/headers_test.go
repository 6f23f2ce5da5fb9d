package browser

import (
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// A headerRule is a paragraph of _headers: a path, which may end in “*”, and
// what the answers to it shall have in their head.
type headerRule struct {
	path   string
	fields [][2]string
}

// headerRules reads the _headers of a site as Netlify and Cloudflare Pages do:
// a path at the margin, below it its headers, indented.
func headerRules(t *testing.T, folder string) []headerRule {
	t.Helper()
	var rules []headerRule
	for line := range strings.Lines(read(t, folder, "_headers")) {
		line = strings.TrimRight(line, "\n")
		name, value, ok := strings.Cut(strings.TrimSpace(line), ":")
		switch {
		case line == "":
		case strings.HasPrefix(line, "/"):
			rules = append(rules, headerRule{path: line})
		case strings.HasPrefix(line, "  ") && ok && len(rules) > 0:
			last := &rules[len(rules)-1]
			last.fields = append(last.fields, [2]string{name, strings.TrimSpace(value)})
		default:
			t.Fatalf("_headers: %q is neither a path nor a header", line)
		}
	}
	return rules
}

// setHeaders sets what the rules say of a path.
func setHeaders(h http.Header, rules []headerRule, path string) {
	for _, rule := range rules {
		prefix, open := strings.CutSuffix(rule.path, "*")
		if path == rule.path || open && strings.HasPrefix(path, prefix) {
			for _, field := range rule.fields {
				h.Add(field[0], field[1])
			}
		}
	}
}

// The headers are those that win an A+: a policy without exceptions, the same
// as the pages carry, and no header twice.
func TestHeadersAreStrict(t *testing.T) {
	rules := headerRules(t, publishedSite(t))
	h := http.Header{}
	setHeaders(h, rules, "/stated/index.html")
	policy := regexp.MustCompile(`(style-src 'self') 'sha256-[^']+'`).ReplaceAllString(h.Get("Content-Security-Policy"), "$1") // that of the article in one file
	for _, unsafe := range []string{"unsafe", "http:", "https:", "*", "sha256", "nonce"} {
		if strings.Contains(policy, unsafe) {
			t.Errorf("the policy has %s: %s", unsafe, policy)
		}
	}
	for name, want := range map[string]string{
		"X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer", "X-Frame-Options": "DENY",
		"Strict-Transport-Security": "max-age=63072000", "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Resource-Policy": "same-origin",
	} {
		if h.Get(name) != want {
			t.Errorf("%s is %q, not %q", name, h.Get(name), want)
		}
	}
	eachPage(t, publishedSite(t), func(name string) {
		for _, n := range elements(t, publishedSite(t), name, "http-equiv") {
			if got := attribute(n, "content"); got+"; frame-ancestors 'none'" != policy && !strings.Contains(got, "style-src 'sha256-") {
				t.Errorf("%s: has the policy %s", name, got)
			}
		}
		if len(elements(t, publishedSite(t), name, "http-equiv")) != 1 {
			t.Errorf("%s: has no policy", name)
		}
	})
}

// What has its content in its name is kept for ever; what a copy has that nobody
// shall find is not indexed, whatever its form.
func TestHeadersOfFiles(t *testing.T) {
	rules := headerRules(t, publishedSite(t))
	for _, folder := range []string{"css", "js", "search"} {
		names, _ := filepath.Glob(filepath.Join(publishedSite(t), folder, "*"))
		if len(names) == 0 {
			t.Errorf("%s/ is empty", folder)
		}
		for _, name := range names {
			h := http.Header{}
			setHeaders(h, rules, "/"+folder+"/"+filepath.Base(name))
			if parts := strings.Split(filepath.Base(name), "."); len(parts) != 3 || len(parts[1]) != 32 || h.Get("Cache-Control") != "public, max-age=31536000, immutable" {
				t.Errorf("%s: %v", name, h)
			}
		}
	}
	for path, want := range map[string]string{"/copy/copy.json": "noindex", "/stated/stated.json": "", "/index.html": ""} {
		h := http.Header{}
		setHeaders(h, rules, path)
		if got := h.Get("X-Robots-Tag"); got != want || len(h["Content-Security-Policy"]) != 1 || h.Get("Cache-Control") != "" {
			t.Errorf("%s: %v", path, h)
		}
	}
}

// At a root and under a sub-path, where the site's address says that it is, every
// kind of page loads all it has with the headers of a host, the missing page
// included, and nothing is reported; a script that somebody got into a page is.
func TestHeadersInABrowser(t *testing.T) {
	atRoot := publishedAt(t, "https://example.org/", map[string]string{
		"stated": stated, "urdu": urdu, "copy": "---\nsource: https://example.com/a\nnoindex: true\n---\nA Copy\n" + prose(0, 3) + "\n",
	})
	for base, folder := range map[string]string{"/": atRoot, "/sub/": publishedSite(t)} {
		t.Run(base, func(t *testing.T) { headersInABrowser(t, base, folder) })
	}
}

func headersInABrowser(t *testing.T, base, folder string) {
	rules := headerRules(t, folder)
	intruded := strings.Replace(read(t, folder, "stated/index.html"), "</main>", `<p onclick="alert(1)">Hm</p><script>document.title = 'intruded'</script><img src="https://example.com/a.png" alt=""></main>`, 1)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		path, ok := strings.CutPrefix(r.URL.Path, base)
		setHeaders(w.Header(), rules, "/"+path)
		if _, err := os.Stat(filepath.Join(folder, path)); path == "intruded.html" || path == "far/away.html" || !ok || err != nil {
			page := read(t, folder, "404.html")
			if path == "intruded.html" {
				page = strings.ReplaceAll(intruded, `"../`, `"`)
			}
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			w.Write([]byte(page))
			return
		}
		r.URL.Path = "/" + path
		file(w, r, folder)
	}))
	t.Cleanup(server.Close)
	tb := openTab(t, server.URL+base)
	for _, page := range []string{
		"index.html", "search.html?q=harbour", "stated/index.html", "stated/02-a-heading-of-the-article.html", "stated/comments.html",
		"stated/capture.html", "stated/stated.html",
		"copy/index.html", "urdu/index.html", "by_author/index.html", "by_author/ada-example.html", "404.html", "far/away.html",
	} {
		tb.open(page)
		if !eval[bool](tb, `document.styleSheets[0].cssRules.length > 0`) {
			t.Errorf("%s has no style", page)
		}
		for _, m := range tb.said() {
			t.Errorf("%s: %s", page, m)
		}
	}
	tb.open("intruded.html")
	said := strings.Join(tb.said(), "\n")
	if eval[string](tb, "document.title") == "intruded" || strings.Count(said, "Content Security Policy") < 3 {
		t.Errorf("what was let into a page is reported as %s", said)
	}
}

// GitHub Pages leaves out what begins with an underscore unless a file says no.
func TestGitHubPagesLeavesNothingOut(t *testing.T) {
	if read(t, publishedSite(t), ".nojekyll") != "" || !strings.Contains(read(t, publishedSite(t), "manifest-sha256.txt"), "  .nojekyll\n") {
		t.Error(".nojekyll is not what the manifest says")
	}
}
