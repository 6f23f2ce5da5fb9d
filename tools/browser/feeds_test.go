package browser

import (
	"encoding/json"
	"encoding/xml"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"golang.org/x/net/html"
)

// jing holds XML files against a schema in RELAX NG's compact syntax, and gives
// what is wrong with them, a line each.
func jing(t *testing.T, schema string, files ...string) string {
	t.Helper()
	if _, err := exec.LookPath("jing"); err != nil {
		missing(t, "no jing found: apt-get install jing")
	}
	out, err := exec.Command("jing", append([]string{"-c", filepath.Join("testdata", schema)}, files...)...).CombinedOutput()
	if err != nil && !strings.Contains(string(out), "error") {
		t.Fatal(err)
	}
	var wrong []string
	for line := range strings.Lines(string(out)) {
		if strings.Contains(line, schema+":") {
			t.Fatal(line)
		}
		if !strings.HasPrefix(line, "[warning]") { // of the script that starts it
			wrong = append(wrong, line)
		}
	}
	return strings.Join(wrong, "")
}

// feeds are the files of a site that a schema describes.
var feeds = map[string][]string{
	"atom.rnc":    {"feed.xml", "stated/comments.xml", "answers/comments.xml", "urdu/comments.xml", "emoji/comments.xml"},
	"sitemap.rnc": {"sitemap.xml"},
}

// Feeds and sitemap are what their standards say.
func TestFeedsAndSitemapAreValid(t *testing.T) {
	public := publishedSite(t)
	for schema, names := range feeds {
		var files []string
		for _, name := range names {
			files = append(files, filepath.Join(public, name))
		}
		if wrong := jing(t, schema, files...); wrong != "" {
			t.Error(wrong)
		}
	}
	if err := jsonFeed(t, read(t, public, "feed.json")); err != nil {
		t.Error(err)
	}
}

// The schemas find what would be wrong.
func TestSchemasOfFeedsFindMistakes(t *testing.T) {
	public := publishedSite(t)
	folder := t.TempDir()
	bad := map[string][]string{}
	for i, c := range []struct{ schema, file, old, new string }{
		{"atom.rnc", "feed.xml", `<updated>[^<]*</updated>`, ""},
		{"atom.rnc", "feed.xml", `<updated>[^<]*</updated>`, "<updated>2025-10-29</updated>"},
		{"atom.rnc", "feed.xml", `<updated>[^<]*</updated>`, "<updated>2025-10-29T00:00:00</updated>"},
		{"atom.rnc", "feed.xml", `<id>[^<]*</id>`, "<id>/stated/index.html</id>"},
		{"atom.rnc", "feed.xml", `<title>[^<]*</title>`, "<title></title>"},
		{"atom.rnc", "feed.xml", ` rel="self"`, ""},
		{"atom.rnc", "feed.xml", `<author>.*?</author>`, ""},
		{"atom.rnc", "feed.xml", `<content type="html"`, `<content type="html" src="a"`},
		{"atom.rnc", "answers/comments.xml", `<author>.*?</author>`, ""},
		{"sitemap.rnc", "sitemap.xml", `<loc>[^<]*</loc>`, "<loc>index.html</loc>"},
		{"sitemap.rnc", "sitemap.xml", `</loc>`, "</loc><lastmod></lastmod>"},
	} {
		text := read(t, public, c.file)
		at := regexp.MustCompile(c.old).FindStringIndex(text)
		if at == nil {
			t.Errorf("%s: has no %s", c.file, c.old)
			continue
		}
		file := filepath.Join(folder, fmt.Sprintf("%d.xml", i))
		if err := os.WriteFile(file, []byte(text[:at[0]]+c.new+text[at[1]:]), 0o666); err != nil {
			t.Fatal(err)
		}
		bad[c.schema] = append(bad[c.schema], file)
	}
	for schema, files := range bad {
		wrong := jing(t, schema, files...)
		for _, file := range files {
			if !strings.Contains(wrong, file+":") {
				t.Errorf("%s passes", file)
			}
		}
	}
	for _, c := range []struct{ old, new string }{
		{"version/1.1", "version/1"},
		{`"feed_url"`, `"url"`},
		{`"title": "`, `"title": "", "x": "`},
		{`"url": "https:`, `"url": "`},
	} {
		good := read(t, public, "feed.json")
		if bad := strings.Replace(good, c.old, c.new, 1); bad == good || jsonFeed(t, bad) == nil {
			t.Errorf("feed.json: %s replaced by %s passes", c.old, c.new)
		}
	}
}

// jsonFeed tells what is wrong with a JSON Feed.
func jsonFeed(t *testing.T, text string) error {
	t.Helper()
	schema, err := jsonschema.NewCompiler().Compile("testdata/feed.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	value, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	return schema.Validate(value)
}

// A feed is what a reader of feeds makes of an Atom feed.
type feed struct {
	Updated string  `xml:"updated"`
	Entries []entry `xml:"entry"`
}

type entry struct {
	ID        string   `xml:"id"`
	Title     string   `xml:"title"`
	Updated   string   `xml:"updated"`
	Published string   `xml:"published"`
	Authors   []string `xml:"author>name"`
	Content   string   `xml:"content"`
	Links     []struct {
		Rel  string `xml:"rel,attr"`
		Href string `xml:"href,attr"`
	} `xml:"link"`
	Answers struct {
		Ref string `xml:"ref,attr"`
	} `xml:"in-reply-to"`
}

func atom(t *testing.T, name string) feed {
	t.Helper()
	var f feed
	if err := xml.Unmarshal([]byte(read(t, publishedSite(t), name)), &f); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return f
}

// entryOf gives the entry of an article.
func (f feed) entryOf(slug string) entry {
	for _, e := range f.Entries {
		if e.ID == address+slug+"/index.html" {
			return e
		}
	}
	return entry{}
}

// plain gives the text of HTML.
func plain(t *testing.T, markup string) string {
	t.Helper()
	doc, err := html.Parse(strings.NewReader(markup))
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for n := range doc.Descendants() {
		if n.Type == html.TextNode {
			b.WriteString(n.Data)
		}
	}
	return strings.TrimSpace(b.String())
}

// A feed has the whole text of an article, the JSON Feed the same; no copy that
// nobody shall find is in it.
func TestFeedsHaveTheWholeTextOfWhatMayBeFound(t *testing.T) {
	f := atom(t, "feed.xml")
	want := "The first paragraph says </script><script>alert(1)</script> and goes on for a while, as paragraphs do.\n" +
		"A Heading of the Article\nThe second paragraph is about something else, and takes its time about it, too."
	e := f.entryOf("stated")
	if got := plain(t, e.Content); got != want || e.Title != "What <b>“Quotes”</b> & Ampersands Do" || strings.Join(e.Authors, "; ") != "Ada Example; Bo Sample" {
		t.Errorf("the entry is %+v, which says %q", e, got)
	}
	var data struct {
		Items []struct {
			ID   string `json:"id"`
			HTML string `json:"content_html"`
			Date string `json:"date_published"`
		}
	}
	if err := json.Unmarshal([]byte(read(t, publishedSite(t), "feed.json")), &data); err != nil {
		t.Fatal(err)
	}
	if len(data.Items) != len(f.Entries) || len(f.Entries) != 6 {
		t.Errorf("%d articles in the JSON Feed, %d in Atom, not 6", len(data.Items), len(f.Entries))
	}
	for i, item := range data.Items {
		if e := f.Entries[i]; e.ID != item.ID || e.Content != item.HTML || e.Published != item.Date {
			t.Errorf("the feeds differ on %s and %s", e.ID, item.ID)
		}
	}
	for _, name := range []string{"feed.xml", "feed.json", "sitemap.xml"} {
		if strings.Contains(read(t, publishedSite(t), name), "copy/") {
			t.Errorf("%s has the copy that nobody shall find", name)
		}
	}
	if _, err := os.Stat(filepath.Join(publishedSite(t), "copy/comments.xml")); err == nil {
		t.Error("the comments of the copy have a feed")
	}
}

// An article was updated when its capture says that it was published, or
// captured, or in the first second of 1970: never at the moment of the build.
// Published it was at a moment that is known, and a day is none.
func TestUndatedArticlesAreDatedTheSameInEveryBuild(t *testing.T) {
	f := atom(t, "feed.xml")
	for slug, want := range map[string][2]string{
		"stated":   {"2025-10-29T16:30:00Z", ""},
		"urdu":     {"2025-11-01T00:00:00Z", ""},
		"captured": {"2025-11-20T00:00:00Z", ""},
		"silent":   {"1970-01-01T00:00:00Z", ""},
	} {
		if e := f.entryOf(slug); e.Updated != want[0] || e.Published != want[1] {
			t.Errorf("%s: updated %q, published %q, not %q", slug, e.Updated, e.Published, want)
		}
	}
	if f.Updated != "2025-11-20T00:00:00Z" {
		t.Errorf("the feed was updated %s", f.Updated)
	}
}

// The feed of comments has each, in order, with what it answers.
func TestCommentsHaveAFeed(t *testing.T) {
	f := atom(t, "answers/comments.xml")
	base := address + "answers/comments.html#comment-"
	if len(f.Entries) != 5 {
		t.Fatalf("%d comments, not 5", len(f.Entries))
	}
	e := f.Entries[2]
	if e.ID != base+"3" || e.Authors[0] != "Old Hand" || plain(t, e.Content) != "They should have blown it up in the first week." || e.Answers.Ref != base+"2" {
		t.Errorf("the third comment is %+v", e)
	}
}

// A comment is of the day that stands beside it, where that says the year; else
// it is of the moment of its article. The feed is of the last day.
func TestCommentsAreOfTheirDay(t *testing.T) {
	f := atom(t, "stated/comments.xml")
	for i, want := range []string{"2025-10-29T16:30:00Z", "2025-10-30T00:00:00Z", "2025-10-29T16:30:00Z"} {
		if got := f.Entries[i].Updated; got != want {
			t.Errorf("comment %d is of %s, not %s", i+1, got, want)
		}
	}
	if f.Updated != "2025-10-30T00:00:00Z" {
		t.Errorf("the feed was updated %s", f.Updated)
	}
}

// Every address in a feed is the one that was meant, to the sign.
func TestFeedsLinkToTheSource(t *testing.T) {
	got := map[string]string{}
	for _, link := range atom(t, "feed.xml").entryOf("stated").Links {
		got[link.Rel] = link.Href
	}
	for rel, want := range map[string]string{
		"alternate": address + "stated/index.html", "via": "https://example.org/2025/what?a=1&b=2", "replies": address + "stated/comments.xml",
	} {
		if got[rel] != want {
			t.Errorf("%s leads to %s, not %s", rel, got[rel], want)
		}
	}
}

// Text that runs from right to left does so in a reader of feeds.
func TestFeedsKeepTheDirection(t *testing.T) {
	if got := atom(t, "feed.xml").entryOf("urdu").Content; !strings.HasPrefix(got, `<div lang="ur" dir="rtl">`) {
		t.Errorf("the article begins with %.60q", got)
	}
	if got := atom(t, "urdu/comments.xml").Entries[0].Content; !strings.HasPrefix(got, `<p dir="auto">`) {
		t.Errorf("the comment begins with %.60q", got)
	}
}

// Where no address is known there is nothing that needs one.
func TestNoFeedWithoutAnAddress(t *testing.T) {
	for _, name := range []string{"feed.xml", "feed.json", "sitemap.xml", "report/comments.xml"} {
		if _, err := os.Stat(filepath.Join(public(t), name)); err == nil {
			t.Errorf("%s is there", name)
		}
	}
	if got := read(t, public(t), "robots.txt"); got != "User-agent: *\nAllow: /\n" {
		t.Errorf("robots.txt says %q", got)
	}
	if got := read(t, publishedSite(t), "robots.txt"); got != "User-agent: *\nAllow: /\n\nSitemap: https://example.org/sub/sitemap.xml\n" {
		t.Errorf("robots.txt says %q", got)
	}
}

// A reader sees where the feeds are, on the front page and below the comments;
// not where there is none.
func TestFeedsAreLinkedWhereTheyAreRead(t *testing.T) {
	for _, c := range []struct {
		public, page string
		want         []string
	}{
		{publishedSite(t), "index.html", []string{"feed.xml application/atom+xml", "feed.json application/feed+json"}},
		{publishedSite(t), "stated/comments.html", []string{"comments.xml application/atom+xml"}},
		{publishedSite(t), "copy/comments.html", nil},
		{public(t), "index.html", nil},
		{public(t), "report/comments.html", nil},
	} {
		var got []string
		for _, n := range elements(t, c.public, c.page, "type") {
			if n.Data == "a" {
				got = append(got, attribute(n, "href")+" "+attribute(n, "type"))
			}
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s links to %q, not %q", c.page, got, c.want)
		}
	}
}

// The sitemap has each article and its comments, and a name where it leads to
// more than one article.
func TestSitemapLeavesOutWhatLeadsToOneArticle(t *testing.T) {
	sitemap := read(t, publishedSite(t), "sitemap.xml")
	for name, want := range map[string]bool{
		"stated/index.html": true, "stated/comments.html": true, "by_author/index.html": true, "about.html": true,
		"by_author/ada-example.html": false, "stated/02-a-heading-of-the-article.html": false, "search.html": false, "404.html": false,
	} {
		if got := strings.Contains(sitemap, "<loc>"+address+name+"</loc>"); got != want {
			t.Errorf("%s is in the sitemap: %t", name, got)
		}
	}
}
