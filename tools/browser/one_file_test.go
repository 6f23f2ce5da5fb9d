package browser

import (
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"net/url"
	"path"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// isOneFile tells whether a page is an article in one file.
func isOneFile(name string) bool {
	folder := path.Base(path.Dir(filepath.ToSlash(name)))
	return path.Base(name) == folder+".html" || path.Base(name) == "whole-"+folder+".html"
}

// An article in one file asks for no other: what it names is in it, where it
// leads is a place in it or on the web, its style is the only one its policy
// lets in, and the whole thread is there.
func TestOneFileHoldsEverything(t *testing.T) {
	public := public(t)
	found := 0
	eachPage(t, public, func(name string) {
		if !isOneFile(name) {
			return
		}
		found++
		page := read(t, public, name)
		style := regexp.MustCompile(`(?s)<style>(.*)</style>`).FindStringSubmatch(page)
		if style == nil {
			t.Fatalf("%s has no style", name)
		}
		hash := sha256.Sum256([]byte(style[1]))
		want := fmt.Sprintf(`content="default-src 'none'; style-src 'sha256-%s'; img-src data:;`, base64.StdEncoding.EncodeToString(hash[:]))
		if !strings.Contains(html.UnescapeString(page), want) {
			t.Errorf("%s lacks the policy %s", name, want)
		}
		if m := regexp.MustCompile(`<script|<img|<iframe|<form|@import|url\(| style=| src=`).FindString(page); m != "" {
			t.Errorf("%s holds %s", name, m)
		}
		ids := map[string]bool{}
		for _, n := range elements(t, public, name, "id") {
			ids[attribute(n, "id")] = true
		}
		for _, n := range elements(t, public, name, "href") {
			to, err := url.PathUnescape(attribute(n, "href"))
			if err != nil {
				t.Fatal(err)
			}
			place, isPlace := strings.CutPrefix(to, "#")
			switch {
			case isPlace && ids[place]:
			case strings.HasPrefix(to, "https://"), strings.HasPrefix(to, "http://"):
			case n.Data == "link" && strings.HasPrefix(to, "data:image/svg+xml;base64,"):
			default:
				t.Errorf("%s: %q leads out of the file", name, to)
			}
		}
		if want, got := comments(t, public, path.Join(path.Dir(name), "comments.html")), comments(t, public, name); got != want {
			t.Errorf("%s has %d comments, the thread %d", name, got, want)
		}
	})
	if want := len(captures()) + 2; found != want {
		t.Errorf("%d articles in one file, not %d", found, want)
	}
}

// comments counts those of a page; a page that is not there has none.
func comments(t *testing.T, public, name string) int {
	t.Helper()
	if matches, _ := filepath.Glob(filepath.Join(public, name)); matches == nil {
		return 0
	}
	count := 0
	for _, n := range elements(t, public, name, "itemprop") {
		if n.Type == html.ElementNode && attribute(n, "itemprop") == "comment" {
			count++
		}
	}
	return count
}

// An article that is called as one of its own pages could be is in one file of
// another name, and no page is lost.
func TestOneFileTakesNoPageAway(t *testing.T) {
	text := "A Title\nThis is the lead of the article, long enough to be prose.\n1 Comment\nAnn\nA word.\n"
	public := build(t, map[string]string{"comments": text, "index": text, "01-a-title": text})
	for _, name := range []string{"comments", "index", "01-a-title"} {
		for _, page := range []string{"index.html", "comments.html", "01-a-title.html", "whole-" + name + ".html"} {
			page = path.Join(name, page)
			if got, want := strings.Contains(read(t, public, page), "<style>"), strings.Contains(page, "whole-"); got != want {
				t.Errorf("%s is an article in one file: %v", page, got)
			}
		}
	}
}
