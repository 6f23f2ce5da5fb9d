package main

import (
	"io/fs"
	"net/url"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// buildSeeds builds the site of this repository's own seeds in a copy of the
// project, and gives the project's folder.
func buildSeeds(t *testing.T) string {
	t.Helper()
	project := t.TempDir()
	for _, name := range append(projectFiles, "seeds", "content") {
		if err := copyTo(project, name); err != nil {
			t.Fatal(err)
		}
	}
	build(t, project)
	return project
}

func build(t *testing.T, project string, args ...string) {
	t.Helper()
	if code := run(append([]string{"build", "--quiet", "--source", project}, args...)); code != 0 {
		t.Fatalf("clipping exits with %d", code)
	}
}

// page parses a built page.
func page(t *testing.T, name string) *html.Node {
	t.Helper()
	f, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	doc, err := html.Parse(f)
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

// text gives the text of a page's main element, its white space folded.
func text(doc *html.Node) string {
	var b strings.Builder
	for n := range doc.Descendants() {
		if n.Type != html.ElementNode || n.Data != "main" {
			continue
		}
		for n := range n.Descendants() {
			if n.Type == html.TextNode {
				b.WriteString(n.Data)
			}
		}
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

// wantInOrder expects the lines, one after the other, in a text.
func wantInOrder(t *testing.T, text string, lines []string) {
	t.Helper()
	for _, line := range lines {
		_, after, ok := strings.Cut(text, line)
		if !ok {
			t.Errorf("%q is missing or not in its place", line)
			continue
		}
		text = after
	}
}

// The product's promise, on its own seed: each line of the capture is on the
// article page, and again on the pages of its sections and its thread.
func TestEveryLineOfTheSeedIsOnTheSiteInOrder(t *testing.T) {
	project := buildSeeds(t)
	data, err := os.ReadFile(filepath.Join(project, "seeds/istanbul-negotiations.txt"))
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(string(data), "\n")
	if len(lines) != 21 {
		t.Fatalf("the seed has %d lines, not 21", len(lines))
	}
	for i, line := range lines {
		if line == "5 Comments" {
			lines[i] = "5 comments" // how the site says it
		}
	}
	folder := filepath.Join(project, "public", "istanbul-negotiations")
	t.Run("article", func(t *testing.T) {
		wantInOrder(t, text(page(t, filepath.Join(folder, "index.html"))), lines)
	})
	t.Run("sections and comments", func(t *testing.T) {
		names, _ := filepath.Glob(filepath.Join(folder, "0*.html"))
		if len(names) != 5 {
			t.Fatalf("%d section pages", len(names))
		}
		all := ""
		for _, name := range append(names, filepath.Join(folder, "comments.html")) {
			all += text(page(t, name)) + "\n"
		}
		wantInOrder(t, all, lines)
	})
}

// Each link leads to a file of the site, and to a place on it; none would break
// from disk, where a folder shows a listing and a root is the disk's.
func TestEveryLinkHoldsOnDisk(t *testing.T) {
	public := filepath.Join(buildSeeds(t), "public")
	pages := 0
	err := fs.WalkDir(os.DirFS(public), ".", func(name string, e fs.DirEntry, err error) error {
		if err != nil || path.Ext(name) != ".html" || name == "404.html" {
			return err // a 404 page is shown in any folder: its links are absolute
		}
		pages++
		for n := range page(t, filepath.Join(public, name)).Descendants() {
			for _, a := range n.Attr {
				switch {
				case a.Key == "href" || a.Key == "src":
					checkLink(t, public, name, a.Val)
				case a.Key == "integrity", a.Key == "crossorigin", a.Key == "type" && a.Val == "module", a.Key == "style":
					t.Errorf("%s: <%s %s=%q> does not work from disk", name, n.Data, a.Key, a.Val)
				}
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if pages < 8 {
		t.Errorf("only %d pages were checked", pages)
	}
}

func checkLink(t *testing.T, public, from, link string) {
	t.Helper()
	u, err := url.Parse(link)
	if err != nil || u.IsAbs() || u.Host != "" || strings.HasPrefix(u.Path, "/") || strings.HasSuffix(u.Path, "/") {
		t.Errorf("%s: %q is not relative to the page, or names a folder (%v)", from, link, err)
		return
	}
	target := from
	if u.Path != "" {
		target = path.Join(path.Dir(from), u.Path)
	}
	file := filepath.Join(public, filepath.FromSlash(target))
	if info, err := os.Stat(file); err != nil || info.IsDir() {
		t.Errorf("%s: %q leads to no file", from, link)
		return
	}
	if u.Fragment == "" {
		return
	}
	for n := range page(t, file).Descendants() {
		for _, a := range n.Attr {
			if a.Key == "id" && a.Val == u.Fragment {
				return
			}
		}
	}
	t.Errorf("%s: %q leads to no place on the page", from, link)
}

// The same bytes come out again, and serve at a root, under a sub-path and
// from disk. Only the 404 page, which is shown in any folder, knows the root.
func TestPagesAreTheSameOnASecondRunAndUnderASubPath(t *testing.T) {
	project := buildSeeds(t)
	manifest := func(folder string) string {
		data, err := os.ReadFile(filepath.Join(project, folder, "manifest-sha256.txt"))
		if err != nil {
			t.Fatal(err)
		}
		return string(data)
	}
	first := manifest("public")
	build(t, project)
	if second := manifest("public"); second != first {
		t.Errorf("first run:\n%ssecond run:\n%s", first, second)
	}
	build(t, project, "--destination", "sub", "--baseURL", "https://example.org/a/b/")
	notFound := regexp.MustCompile(`(?m)^\w+  404.html$`)
	if sub := manifest("sub"); notFound.ReplaceAllString(sub, "") != notFound.ReplaceAllString(first, "") {
		t.Errorf("at a root:\n%sunder a sub-path:\n%s", first, sub)
	}
}

// What stands in content/ is what seeds/ give, and needs no backslash: a person
// can read it.
func TestMarkdownOfTheSeedNeedsNoEscape(t *testing.T) {
	if code := run([]string{"convert", "--check", "--quiet", "--source", "../.."}); code != 0 {
		t.Errorf("convert --check exits with %d", code)
	}
	pages, _ := filepath.Glob("../../content/istanbul-negotiations/*.md")
	if len(pages) != 7 {
		t.Fatalf("%d pages, not 7", len(pages))
	}
	for _, name := range pages {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if strings.Contains(string(data), `\`) {
			t.Errorf("%s holds a backslash", name)
		}
	}
}
