package main

import (
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// buildSeeds builds the site of this repository's own seeds in a copy of the
// captures and pages, and gives the project's folder.
func buildSeeds(t *testing.T) string {
	t.Helper()
	project := t.TempDir()
	for _, name := range []string{"seeds", "content"} {
		if err := copyInto(project, filepath.Join("..", ".."), name); err != nil {
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

// buildCapture builds the site of one capture, x.txt, and gives the folder of
// the site.
func buildCapture(t *testing.T, text string) string {
	t.Helper()
	project := t.TempDir()
	if err := os.Mkdir(filepath.Join(project, "seeds"), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(project, "seeds", "x.txt"), []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
	build(t, project)
	return filepath.Join(project, "public")
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

// text gives the text of a page's main element, navigation aside, its white
// space folded.
func text(doc *html.Node) string {
	var b strings.Builder
	var walk func(n *html.Node, inMain bool)
	walk = func(n *html.Node, inMain bool) {
		switch {
		case n.Type == html.TextNode && inMain:
			b.WriteString(n.Data)
		case n.Type == html.ElementNode && n.Data == "nav":
			return
		}
		for c := range n.ChildNodes() {
			walk(c, inMain || n.Data == "main")
		}
	}
	walk(doc, false)
	return strings.Join(strings.Fields(b.String()), " ")
}

// eachPage calls f with the name of each page of a site.
func eachPage(t *testing.T, public string, f func(name string)) {
	t.Helper()
	err := fs.WalkDir(os.DirFS(public), ".", func(name string, _ fs.DirEntry, err error) error {
		if err == nil && path.Ext(name) == ".html" {
			f(name)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

// elements gives the elements of a page with a name.
func elements(doc *html.Node, name string) []*html.Node {
	var found []*html.Node
	for n := range doc.Descendants() {
		if n.Type == html.ElementNode && n.Data == name {
			found = append(found, n)
		}
	}
	return found
}

// attribute gives the value of an element's attribute, "" if it has none.
func attribute(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
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

// Whatever a capture holds is text on the page: nothing in it is markup, none of
// it is lost, in the title, a heading, a paragraph, a name or a comment.
func TestMarkupInACaptureIsTextOnThePage(t *testing.T) {
	lines := []string{
		"<b>Title</b> & {{ .Title }} *with* `markup`",
		"{{< youtube x >}} and {{% x %}} are no shortcodes here, and <script>alert(1)</script> is no script.",
		"<img src=x onerror=alert(1)> [links](javascript:alert(1)) and ![images](x.png) are nothing but text, too.",
		"1986. Not a list, as anybody can see who reads this line to its end; <!-- no comment --> <!--more--> either.",
		`\# Not a heading, and neither code nor quotation nor rule: > --- ___ *** +++ === ~~~ |, all in one line.`,
		"## <i>A heading</i> & `more` {{< x >}}",
		"Its text has &amp; &lt;b&gt; &#35; C:\\temp \\* and a_b_c, **bold**, ~~gone~~, | a | table |, and [^1] a note.",
		"2 Comments",
		"<b>No</b>",
		"{{< youtube x >}} <script>alert(1)</script> <iframe src=x></iframe> *a* _b_ `c` # d",
		"1986.",
		"</article></main></body> --> ]]> \" ' ` &quot; javascript:alert(1)",
	}
	public := buildCapture(t, strings.Join(lines, "\n"))
	want := append([]string{}, lines...)
	want[4], want[5] = strings.TrimPrefix(want[4], `\`), strings.TrimPrefix(want[5], "## ")
	article := page(t, filepath.Join(public, "x/index.html"))
	wantInOrder(t, text(article), want)
	wantInOrder(t, text(page(t, filepath.Join(public, "x/comments.html"))), want[7:])
	eachPage(t, public, func(name string) {
		for _, element := range []string{"b", "i", "em", "strong", "iframe", "img", "code", "del", "table", "pre", "hr"} {
			for _, main := range elements(page(t, filepath.Join(public, name)), "main") {
				for _, n := range elements(main, element) {
					if element != "code" || n.Parent.Data != "dd" {
						t.Errorf("%s: text became <%s>", name, element)
					}
				}
			}
		}
	})
}

// A reader gets from the front page to every page, and from the first section
// through all of them to the comments and back.
func TestEveryPageIsReached(t *testing.T) {
	public := filepath.Join(buildSeeds(t), "public")
	reached := map[string]bool{}
	var follow func(name string)
	follow = func(name string) {
		if reached[name] {
			return
		}
		reached[name] = true
		for _, a := range elements(page(t, filepath.Join(public, name)), "a") {
			u, err := url.Parse(attribute(a, "href"))
			if err == nil && path.Ext(u.Path) == ".html" && !u.IsAbs() {
				follow(path.Join(path.Dir(name), u.Path))
			}
		}
	}
	follow("index.html")
	eachPage(t, public, func(name string) {
		if !reached[name] && name != "404.html" {
			t.Errorf("no link leads to %s", name)
		}
	})

	folder := filepath.Join(public, "istanbul-negotiations")
	names, _ := filepath.Glob(filepath.Join(folder, "0*.html"))
	names = append(names, filepath.Join(folder, "comments.html"))
	for i, name := range names {
		for rel, to := range map[string]int{"prev": i - 1, "next": i + 1} {
			want := ""
			if to >= 0 && to < len(names) {
				want = filepath.Base(names[to])
			}
			got := ""
			for _, a := range elements(page(t, name), "a") {
				if attribute(a, "rel") == rel {
					got = attribute(a, "href")
				}
			}
			if got != want {
				t.Errorf("%s: %s is %q, want %q", filepath.Base(name), rel, got, want)
			}
		}
	}
}

// Each link leads to a file of the site, and to a place on it; none would break
// from disk, where a folder shows a listing and a root is the disk's.
func TestEveryLinkHoldsOnDisk(t *testing.T) {
	project := buildSeeds(t)
	checkLinks(t, filepath.Join(project, "public"))
	build(t, project, "--destination", "sub", "--baseURL", "https://example.org/a/b/")
	checkLinks(t, filepath.Join(project, "sub"))
}

// The pages of all articles share the head's links and the masthead, those of
// an article whose folder is the style sheets' or the scripts', too.
func TestArticlesCalledAsTheFoldersOfStylesAndScripts(t *testing.T) {
	project := buildSeeds(t)
	capture, err := os.ReadFile(filepath.Join(project, "seeds", "istanbul-negotiations.txt"))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"css.txt", "js.txt"} {
		if err := os.WriteFile(filepath.Join(project, "seeds", name), capture, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	build(t, project)
	checkLinks(t, filepath.Join(project, "public"))
}

// A project can have its own words: they are text, too.
func TestMarkupInTheWordsIsTextOnThePage(t *testing.T) {
	project := t.TempDir()
	english, err := os.ReadFile(filepath.Join("..", "..", "data", "words", "en.toml"))
	if err != nil {
		t.Fatal(err)
	}
	words := strings.NewReplacer("'Permalink to", "'\"To\" <b>&amp;</b> ", "'#{n}, permalink to", "'\"To\" <b>&amp;</b> {n} ",
		"'lines {n}", "'<b>&amp;</b> {n}", "'{n} lines", "'<b>&amp;</b> {n}", "paragraph = '", "paragraph = '<b>&amp;</b> ").Replace(string(english))
	for name, text := range map[string]string{"data/words/en.toml": words, "seeds/x.txt": talks["new"]} {
		file := filepath.Join(project, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	build(t, project)
	eachPage(t, filepath.Join(project, "public"), func(name string) {
		doc := page(t, filepath.Join(project, "public", name))
		if len(elements(doc, "b")) > 0 {
			t.Errorf("%s: a word has become an element", name)
		}
		for n := range doc.Descendants() {
			for _, a := range n.Attr {
				if a.Key == "aria-label" && (a.Val == "" || strings.HasPrefix(a.Val, `"To`) && !strings.HasPrefix(a.Val, `"To" <b>&amp;</b> `)) {
					t.Errorf("%s: a label is %q", name, a.Val)
				}
			}
		}
	})
}

// A thread that a person added has comments of its own: the contents beside it
// say how many the article's has, and mark the page wherever it is. Beside the
// front page are no contents.
func TestAThreadAddedByHandLeavesTheArticlesThread(t *testing.T) {
	project := buildSeeds(t)
	guests := "+++\ntitle = 'Guests'\nlayout = 'comments'\n%s\n[[comments]]\nauthor = 'Ada'\ntext = 'Good.'\n+++\n"
	for name, url := range map[string]string{"istanbul-negotiations/far": "url = '/far/guests.html'", "root": ""} {
		file := filepath.Join(project, "content", filepath.FromSlash(name)+".md")
		if err := os.WriteFile(file, fmt.Appendf(nil, guests, url), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	build(t, project)
	public := filepath.Join(project, "public")
	checkLinks(t, public)
	far := page(t, filepath.Join(public, "far", "guests.html"))
	want(t, "the heading", headings(far, "h1"), "1 comment")
	want(t, "the article's thread", links(far, "5 comments"), "../istanbul-negotiations/comments.html")
	marked := 0
	for _, a := range elements(far, "a") {
		if attribute(a, "aria-current") == "page" {
			marked++
			want(t, "the page in the contents", []string{textIn(a)}, "Guests")
		}
	}
	if marked != 1 {
		t.Errorf("%d links are marked as the page", marked)
	}
	root := page(t, filepath.Join(public, "root.html"))
	want(t, "the heading", headings(root, "h1"), "1 comment")
	for _, nav := range elements(root, "nav") {
		if attribute(nav, "class") == "contents" {
			t.Error("a page beside the front page has contents")
		}
	}
}

func checkLinks(t *testing.T, public string) {
	t.Helper()
	pages := 0
	eachPage(t, public, func(name string) {
		if name == "404.html" {
			return // it is shown in any folder: its links are absolute
		}
		pages++
		for n := range page(t, filepath.Join(public, name)).Descendants() {
			if attribute(n, "rel") == "canonical" {
				continue // the page's own address, which nobody follows
			}
			for _, a := range n.Attr {
				switch {
				case a.Key == "href" && strings.HasPrefix(a.Val, "data:"): // the icon of an article in one file
				case a.Key == "href" || a.Key == "src":
					checkLink(t, public, name, a.Val)
				case a.Key == "integrity", a.Key == "crossorigin", a.Key == "type" && a.Val == "module", a.Key == "style":
					t.Errorf("%s: <%s %s=%q> does not work from disk", name, n.Data, a.Key, a.Val)
				}
			}
		}
	})
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
		if attribute(n, "id") == u.Fragment {
			return
		}
	}
	t.Errorf("%s: %q leads to no place on the page", from, link)
}

func TestASecondRunChangesNoByte(t *testing.T) {
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
}

// What stands in content/ is what seeds/ give, and needs no backslash: a person
// can read it.
func TestMarkdownOfTheSeedNeedsNoEscape(t *testing.T) {
	if code := run([]string{"convert", "--check", "--quiet", "--source", "../.."}); code != 0 {
		t.Errorf("convert --check exits with %d", code)
	}
	pages, _ := filepath.Glob("../../content/istanbul-negotiations/*.md")
	if len(pages) != 8 {
		t.Fatalf("%d pages, not 8", len(pages))
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
