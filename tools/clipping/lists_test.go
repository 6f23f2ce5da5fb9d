package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"
	"golang.org/x/text/unicode/norm"
)

// buildCaptures builds the site of captures, by their names without suffix, and
// gives its folder.
func buildCaptures(t *testing.T, captures map[string]string, args ...string) string {
	t.Helper()
	project := t.TempDir()
	if err := os.Mkdir(filepath.Join(project, "seeds"), 0o777); err != nil {
		t.Fatal(err)
	}
	for name, text := range captures {
		if err := os.WriteFile(filepath.Join(project, "seeds", name+".txt"), []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	build(t, project, args...)
	return filepath.Join(project, "public")
}

const prose = "\nThe talks in the harbour town went on for four days, and ended without a result that anybody would sign.\n"

// talks are articles that share people and tags; none has the name of a list.
var talks = map[string]string{
	"old":   "---\ndate: 2025-10-01\nauthor: Ada Example, Bo Sample\npublisher: The Courier\ntags: [Peace, Harbour]\n---\nAn Old Story" + prose + "2 Comments\nRotfront\nThe first word.\nHabibi\nOnly here.\n",
	"new":   "---\ndate: 2025-11-01\nauthor: Ada Example\npublisher: The Courier\ntags: [peace]\n---\nA New Story" + prose + "3 Comments\nRotfront\nThe second word.\nIda\nBetween.\nRotfront\nThe third word.\n",
	"zebra": "A Zebra Crosses" + prose + "1 Comment\nrotfront\nThe last word.\n",
	"ant":   "An Ant Carries" + prose,
	"tags":  "Tags of the Web" + prose, "by_tag": "By Tag" + prose, "commenters": "Those Who Comment" + prose,
}

// headings gives the text of the headings with a name in a page's main element.
func headings(doc *html.Node, name string) []string {
	var found []string
	for _, main := range elements(doc, "main") {
		for _, h := range elements(main, name) {
			found = append(found, strings.Join(strings.Fields(textIn(h)), " "))
		}
	}
	return found
}

func textIn(n *html.Node) string {
	var b strings.Builder
	for d := range n.Descendants() {
		if d.Type == html.TextNode {
			b.WriteString(d.Data)
		}
	}
	return b.String()
}

// links gives where the links of a page's main element with a text lead.
func links(doc *html.Node, text string) []string {
	var found []string
	for _, main := range elements(doc, "main") {
		for _, a := range elements(main, "a") {
			if strings.TrimSpace(textIn(a)) == text {
				found = append(found, attribute(a, "href"))
			}
		}
	}
	return found
}

func want(t *testing.T, what string, got []string, want ...string) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("%s: %q, want %q", what, got, want)
	}
}

// What a person wrote, in all articles; the articles of an author, a publisher
// and a tag; and a link from a name where it leads to more.
func TestListsGatherAcrossArticles(t *testing.T) {
	public := buildCaptures(t, talks)
	open := func(name string) *html.Node { return page(t, filepath.Join(public, filepath.FromSlash(name))) }
	checkLinks(t, public)
	stories := []string{"A New Story", "An Old Story", "A Zebra Crosses"}

	rotfront := open("by_commenter/rotfront.html")
	want(t, "articles below which Rotfront wrote", headings(rotfront, "h2"), stories...)
	wantInOrder(t, text(rotfront), []string{"4 comments in 3 articles", "The second word.", "The third word.", "The first word.", "The last word."})
	if strings.Contains(text(rotfront), "Between.") {
		t.Error("what Ida wrote is among what Rotfront wrote")
	}
	want(t, "the third comment", links(rotfront, "#3"), "../new/comments.html#comment-3")
	want(t, "commenters, those of most articles first", links(open("by_commenter/index.html"), "Rotfront"), "rotfront.html")

	want(t, "articles of Ada Example", headings(open("by_author/ada-example.html"), "h2"), stories[:2]...)
	want(t, "articles of Bo Sample", headings(open("by_author/bo-sample.html"), "h2"), stories[1])
	want(t, "articles of The Courier", headings(open("by_publisher/the-courier.html"), "h2"), stories[:2]...)
	want(t, "articles on peace", headings(open("by_tag/peace.html"), "h2"), stories[:2]...)

	old := open("old/index.html")
	want(t, "a name with more", links(old, "Rotfront"), "../by_commenter/rotfront.html")
	want(t, "a name without more", links(old, "Habibi"))
	want(t, "an author with more, in the byline and at the end", links(old, "Ada Example"), "../by_author/ada-example.html", "../by_author/ada-example.html")
	want(t, "a tag with more", links(old, "Peace"), "../by_tag/peace.html")
	want(t, "a tag without more", links(old, "Harbour"))
	want(t, "in one file", links(open("old/old.html"), "Rotfront"))
}

// Articles with a date come first, the newest of them before the others; the
// rest by their titles.
func TestFrontPageIsByDateAndThenByTitle(t *testing.T) {
	public := buildCaptures(t, talks)
	want(t, "the front page", headings(page(t, filepath.Join(public, "index.html")), "h2"),
		"A New Story", "An Old Story", "A Zebra Crosses", "An Ant Carries", "By Tag", "Tags of the Web", "Those Who Comment")
}

// A list of what no capture has is not there, nor a way to it.
func TestNoListIsEmpty(t *testing.T) {
	public := buildCaptures(t, map[string]string{"x": talks["ant"]}, "--baseURL", "https://example.org/")
	if lists, _ := filepath.Glob(filepath.Join(public, "by_*")); len(lists) > 0 {
		t.Errorf("there are %q", lists)
	}
	for _, name := range []string{"index.html", "sitemap.xml"} {
		if data, err := os.ReadFile(filepath.Join(public, name)); err != nil || strings.Contains(string(data), "by_") {
			t.Errorf("%s names a list (%v)", name, err)
		}
	}
}

// Whatever a name is made of, it has one page of its own, below its list.
func TestEachNameHasItsPage(t *testing.T) {
	names := []string{
		"Jean-Luc", "Jean Luc", "AC/DC", "../../escape", "..", "/", "con", "nul", "index", "page", "_index", "😀", "😁", "!", "?", "C++", "C#", "C",
		"a.b", "a.md", "50%", "50%41", "#1", "m²", "m", "عائشة", "עברית", "İnci", "Inci", "ışık", "e\u0301\u0301\u0301", "{{ .Title }}", "<b>No</b>", "Ⅷ", "_", "-", "~", "@me",
		strings.Repeat("long ", 60), strings.Repeat("名", 300), strings.Repeat("e\u0301", 150),
	}
	quoted, err := json.Marshal(names)
	if err != nil {
		t.Fatal(err)
	}
	public := buildCaptures(t, map[string]string{
		"x": "---\ntags: " + string(quoted) + "\n---\n" + talks["zebra"],
		"y": "---\ntags: " + string(quoted) + "\n---\n" + talks["ant"],
	})
	checkLinks(t, public)
	pages := map[string]string{}
	eachPage(t, public, func(name string) {
		if path.Dir(name) == "by_tag" && path.Base(name) != "index.html" {
			doc := page(t, filepath.Join(public, name))
			pages[headings(doc, "h1")[0]] = name
			want(t, name, headings(doc, "h2"), "A Zebra Crosses", "An Ant Carries")
		}
	})
	for _, name := range names {
		if name = norm.NFC.String(strings.Join(strings.Fields(name), " ")); pages[name] == "" {
			t.Errorf("%q has no page", name)
		}
	}
	if len(pages) != len(names) {
		t.Errorf("%d pages for %d names: %q", len(pages), len(names), pages)
	}
}

// Where a list has something of an article that nobody shall find, nobody shall
// find the list.
func TestListsOfWhatNobodyShallFindAreNotFound(t *testing.T) {
	captures := map[string]string{"hidden": "---\nnoindex: true\ntags: [Peace, Secret]\n---\nHidden" + prose, "old": talks["old"], "also": "---\ntags: [Harbour]\n---\nAnother" + prose}
	public := buildCaptures(t, captures, "--baseURL", "https://example.org/")
	sitemap, err := os.ReadFile(filepath.Join(public, "sitemap.xml"))
	if err != nil {
		t.Fatal(err)
	}
	for name, found := range map[string]bool{
		"by_tag/peace.html": false, "by_tag/secret.html": false, "by_tag/index.html": false, "by_tag/harbour.html": true, "by_commenter/index.html": true,
	} {
		data, err := os.ReadFile(filepath.Join(public, name))
		if err != nil {
			t.Error(err)
		}
		if listed := strings.Contains(string(sitemap), "<loc>https://example.org/"+name+"</loc>"); listed != found {
			t.Errorf("%s is in the sitemap: %t", name, listed)
		}
		if hidden := strings.Contains(string(data), `content="noindex"`); hidden == found {
			t.Errorf("%s is kept from search engines: %t", name, hidden)
		}
	}
}

// A list that stands on several pages is in the sitemap, whichever of them is
// made while the sitemap is.
func TestSitemapHasEachList(t *testing.T) {
	captures := map[string]string{}
	for i := range 50 {
		captures[fmt.Sprint("a", i)] = fmt.Sprintf("---\ntags: [Peace]\n---\nArticle %d%s", i, prose)
	}
	public := buildCaptures(t, captures, "--baseURL", "https://example.org/", "--noVerify")
	sitemap, err := os.ReadFile(filepath.Join(public, "sitemap.xml"))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"index.html", "by_tag/index.html", "by_tag/peace.html"} {
		if !strings.Contains(string(sitemap), "<loc>https://example.org/"+name+"</loc>") {
			t.Errorf("%s is not in the sitemap", name)
		}
	}
}

// A long list of names stands on several pages, each name on one of them.
func TestListOfNamesIsPaginated(t *testing.T) {
	talk := "A Long Talk" + prose + "300 Comments\n"
	for i := range 300 {
		talk += fmt.Sprintf("Reader%d\nThis is what I think of it, too.\n", i)
	}
	public := buildCaptures(t, map[string]string{"long": talk})
	checkLinks(t, public)
	seen := map[string]int{}
	for _, name := range []string{"index.html", "page/2/index.html"} {
		doc := page(t, filepath.Join(public, "by_commenter", filepath.FromSlash(name)))
		for _, list := range elements(doc, "ul") {
			for _, a := range elements(list, "a") {
				seen[path.Base(attribute(a, "href"))]++
			}
		}
	}
	for i := range 300 {
		if name := fmt.Sprintf("reader%d.html", i); seen[name] != 1 {
			t.Errorf("%s is on the pages %d times", name, seen[name])
		}
	}
	second := page(t, filepath.Join(public, "by_commenter/page/2/index.html"))
	want(t, "back", links(second, "Previous"), "../../../by_commenter/index.html")
	want(t, "the first", links(second, "1"), "../../../by_commenter/index.html")
}
