package browser

import (
	"encoding/json"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"golang.org/x/net/html"
)

// address is where the site of published stands.
const address = "https://example.org/sub/"

// stated is a capture whose front matter says all that it can.
const stated = `---
title: "What <b>“Quotes”</b> & Ampersands Do"
date: 2025-10-29T16:30:00
author: [Ada Example, Bo Sample]
publisher: The Example Courier
source: https://example.org/2025/what?a=1&b=2
captured: 2025-11-02
rights: © 2025 The Example Courier
lang: en
tags: [peace talks, harbours]
---
The first paragraph says </script><script>alert(1)</script> and goes on for a while, as paragraphs do.
A Heading of the Article
The second paragraph is about something else, and takes its time about it, too.
3 Comments
Ann
2 hours ago
First.
Bob
30 October 2025 at 10:15
In two paragraphs,
Cem
In reply to Ann
3 hours ago
Hm.
`

// published gives the folder of a site that knows its address: an article that
// says all it can, a copy that nobody shall find, others that say less, and a
// page that a person added.
var published = sync.OnceValues(func() (string, error) {
	folder, err := os.MkdirTemp("", "clipping-published-")
	if err != nil {
		return "", err
	}
	seeds := map[string]string{
		"stated":   stated,
		"copy":     "---\nsource: https://example.com/a\nnoindex: true\n---\nA Copy\n" + prose(0, 3) + "\nA Heading Within\n" + prose(2, 3) + "\n1 Comment\nAnn\nYes.\n",
		"urdu":     urdu,
		"emoji":    emoji,
		"answers":  answers,
		"captured": "---\ncaptured: 2025-11-20\n---\nIt Was Captured on a Day\n" + prose(4, 3) + "\n",
		"silent":   "Nothing Is Known of This\n" + prose(1, 3) + "\n",
	}
	pages := map[string]string{"about.md": "+++\ntitle = 'About'\n+++\n\nWho made it.\n\n" + strings.Repeat("And so on, ", 30) + "\n"}
	return folder, buildSiteAt(folder, address, seeds, pages)
})

// publishedSite gives the folder of the site of published.
func publishedSite(t *testing.T) string {
	t.Helper()
	folder, err := published()
	if err != nil {
		t.Fatal(err)
	}
	return filepath.Join(folder, "public")
}

// metas gives the tags in the head of a page: “name: content” of each <meta>
// and “rel: href” of each <link>, without style sheets and icons.
func metas(t *testing.T, public, name string) []string {
	t.Helper()
	var found []string
	for _, n := range append(elements(t, public, name, "content"), elements(t, public, name, "rel")...) {
		switch {
		case n.Data == "meta" && attribute(n, "http-equiv") == "":
			found = append(found, attribute(n, "name")+attribute(n, "property")+": "+attribute(n, "content"))
		case n.Data == "link" && !slices.Contains([]string{"stylesheet", "icon"}, attribute(n, "rel")):
			found = append(found, attribute(n, "rel")+": "+attribute(n, "href"))
		}
	}
	return found
}

// What the capture says stands in the head, and nothing else does: no invented
// date, author or publisher, no empty tag, no address where none is known.
func TestHeadSaysWhatTheCaptureSays(t *testing.T) {
	everywhere := []string{"viewport: width=device-width, initial-scale=1", "color-scheme: light dark", "referrer: no-referrer"}
	for _, c := range []struct {
		public, page string
		card         string // what the card of its article shows; empty without one
		want         []string
	}{
		{publishedSite(t), "stated/index.html", "What <b>“Quotes”</b> & Ampersands Do", []string{
			"description: The first paragraph says </script><script>alert(1)</script> and goes on for a while, as paragraphs do.",
			"z:itemType: newspaperArticle", "citation_title: What <b>“Quotes”</b> & Ampersands Do",
			"citation_author: Ada Example", "DC.creator: Ada Example", "citation_author: Bo Sample", "DC.creator: Bo Sample",
			"citation_publication_date: 2025-10-29T16:30:00", "citation_public_url: https://example.org/sub/stated/index.html", "citation_language: en",
			"prism.publicationName: The Example Courier", "DC.title: What <b>“Quotes”</b> & Ampersands Do", "DC.date: 2025-10-29T16:30:00",
			"DC.publisher: The Example Courier", "DC.rights: © 2025 The Example Courier", "DC.language: en", "DC.identifier: https://example.org/sub/stated/index.html",
			"og:type: article", "og:title: What <b>“Quotes”</b> & Ampersands Do", "og:url: https://example.org/sub/stated/index.html", "og:site_name: Clippings",
			"og:description: The first paragraph says </script><script>alert(1)</script> and goes on for a while, as paragraphs do.",
			"article:published_time: 2025-10-29T16:30:00", "article:tag: peace talks", "article:tag: harbours",
			"canonical: https://example.org/sub/stated/index.html", "alternate: stated.json", "alternate: stated.epub", "alternate: comments.xml",
		}},
		{publishedSite(t), "silent/index.html", "Nothing Is Known of This", []string{
			"description: " + prose(1, 2),
			"z:itemType: webpage", "citation_title: Nothing Is Known of This", "DC.title: Nothing Is Known of This",
			"citation_public_url: https://example.org/sub/silent/index.html", "DC.identifier: https://example.org/sub/silent/index.html", "citation_language: en", "DC.language: en",
			"og:type: article", "og:title: Nothing Is Known of This", "og:url: https://example.org/sub/silent/index.html", "og:description: " + prose(1, 2),
			"canonical: https://example.org/sub/silent/index.html", "alternate: silent.json", "alternate: silent.epub",
		}},
		{publishedSite(t), "copy/02-a-heading-within.html", "A Copy", []string{
			"description: " + prose(2, 2), "robots: noindex",
			"z:itemType: webpage", "citation_title: A Copy", "DC.title: A Copy",
			"citation_public_url: https://example.com/a", "DC.identifier: https://example.com/a", "citation_language: en", "DC.language: en",
			"og:type: article", "og:title: A Heading Within", "og:url: https://example.com/a", "og:description: " + prose(2, 2),
			"canonical: https://example.com/a",
		}},
		{publishedSite(t), "silent/capture.html", "Nothing Is Known of This", []string{
			"description: silent.txt · Nothing Is Known of This",
			"z:itemType: webpage", "citation_title: Nothing Is Known of This", "DC.title: Nothing Is Known of This",
			"citation_public_url: https://example.org/sub/silent/index.html", "DC.identifier: https://example.org/sub/silent/index.html", "citation_language: en", "DC.language: en",
			"og:type: article", "og:title: Capture · Nothing Is Known of This", "og:url: https://example.org/sub/silent/index.html", "og:description: silent.txt · Nothing Is Known of This",
			"canonical: https://example.org/sub/silent/index.html",
		}},
		{publishedSite(t), "about.html", "", []string{
			"description: Who made it.", "og:type: website", "og:title: About", "og:url: https://example.org/sub/about.html", "og:description: Who made it.", "og:site_name: Clippings",
			"canonical: https://example.org/sub/about.html",
		}},
		{publishedSite(t), "404.html", "", []string{"robots: noindex"}},
		{public(t), "paragraph/index.html", "", []string{
			"description: " + prose(3, 2), "z:itemType: webpage", "citation_title: One Paragraph", "DC.title: One Paragraph", "citation_language: en", "DC.language: en",
			"og:type: article", "og:title: One Paragraph", "og:description: " + prose(3, 2), "alternate: paragraph.json", "alternate: paragraph.epub",
		}},
	} {
		got := metas(t, c.public, c.page)
		want := append(slices.Clone(everywhere), c.want...)
		if c.card != "" {
			slug := path.Dir(c.page)
			want = append(want, "twitter:card: summary_large_image", "og:image: "+address+slug+"/"+slug+".png", "og:image:type: image/png",
				"og:image:width: 1200", "og:image:height: 630", "og:image:alt: "+c.card+" · Clippings")
		} else if c.page != "404.html" {
			want = append(want, "twitter:card: summary")
		}
		for _, tag := range got {
			if !slices.Contains(want, tag) {
				t.Errorf("%s: says %q", c.page, tag)
			}
		}
		for _, tag := range want {
			if !slices.Contains(got, tag) {
				t.Errorf("%s: does not say %q", c.page, tag)
			}
		}
	}
}

// No page has an empty tag or an empty string in its JSON-LD, and what says
// where it is has an address only where the site has one.
func TestNoTagIsEmptyAndNoAddressIsInvented(t *testing.T) {
	for _, public := range []string{public(t), publishedSite(t)} {
		eachPage(t, public, func(name string) {
			page := read(t, public, name)
			for _, empty := range []string{`content=""`, `":""`, `":[]`, `":{}`, `":null`, "0001-01-01"} {
				if strings.Contains(page, empty) {
					t.Errorf("%s: has %s", name, empty)
				}
			}
			if public != publishedSite(t) {
				for _, tag := range metas(t, public, name) {
					for _, absolute := range []string{"canonical: ", "og:url: ", "citation_public_url: ", "DC.identifier: "} {
						if strings.HasPrefix(tag, absolute) {
							t.Errorf("%s: %s", name, tag)
						}
					}
				}
			}
		})
	}
}

// schema gives the nodes of a page's JSON-LD.
func schema(t *testing.T, public, name string) []map[string]any {
	t.Helper()
	for _, n := range elements(t, public, name, "type") {
		if attribute(n, "type") == "application/ld+json" && n.Data == "script" {
			var data struct {
				Graph []map[string]any `json:"@graph"`
			}
			if err := json.Unmarshal([]byte(n.FirstChild.Data), &data); err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			return data.Graph
		}
	}
	return nil
}

// at walks down a decoded JSON value: keys of objects, numbers of arrays.
func at(value any, steps ...any) any {
	for _, step := range steps {
		switch v := value.(type) {
		case map[string]any:
			value = v[step.(string)]
		case []any:
			value = v[step.(int)]
		default:
			return nil
		}
	}
	return value
}

// The JSON-LD of an article, of a section and of the comments say the same of
// the same things by the same names.
func TestStructuredDataOfAnArticle(t *testing.T) {
	public := publishedSite(t)
	base := address + "stated/"
	article := schema(t, public, "stated/index.html")[0]
	for _, c := range []struct {
		want any
		at   []any
	}{
		{"NewsArticle", []any{"@type"}},
		{base + "index.html", []any{"@id"}},
		{"What <b>“Quotes”</b> & Ampersands Do", []any{"headline"}},
		{"2025-10-29T16:30:00", []any{"datePublished"}},
		{"Bo Sample", []any{"author", 1, "name"}},
		{"The Example Courier", []any{"publisher", "name"}},
		{"A Heading of the Article", []any{"articleSection", 0}},
		{base + "02-a-heading-of-the-article.html", []any{"hasPart", 1, "@id"}},
		{3.0, []any{"commentCount"}},
		{base + "comments.html#comment-3", []any{"comment", 2, "@id"}},
		{"Cem", []any{"comment", 2, "author", "name"}},
		{"Hm.", []any{"comment", 2, "text"}},
		{base + "comments.html#comment-1", []any{"comment", 2, "parentItem", "@id"}},
		{nil, []any{"comment", 0, "dateCreated"}},
		{"2025-10-30", []any{"comment", 1, "dateCreated"}},
		{"https://example.org/2025/what?a=1&b=2", []any{"isBasedOn", "url"}},
		{base + "index.html", []any{"isBasedOn", "archivedAt", "url"}},
		{"2025-11-02", []any{"isBasedOn", "archivedAt", "dateCreated"}},
	} {
		if got := at(article, c.at...); got != c.want {
			t.Errorf("%v is %v, not %v", c.at, got, c.want)
		}
	}
	section := schema(t, public, "stated/02-a-heading-of-the-article.html")
	if got := at(section[0], "isPartOf", "@id"); got != base+"index.html" {
		t.Errorf("the section is part of %v", got)
	}
	if got := at(section[1], "itemListElement", 2, "item"); got != base+"02-a-heading-of-the-article.html" {
		t.Errorf("the way to the section ends at %v", got)
	}
	thread := schema(t, public, "stated/comments.html")
	if name, step := at(thread[0], "name"), at(thread[1], "itemListElement", 2, "name"); name != "Comments" || step != "Comments" {
		t.Errorf("the page of the comments is called %v, on the way to it %v", name, step)
	}
	if tags := metas(t, public, "stated/comments.html"); !slices.Contains(tags, "og:title: Comments · What <b>“Quotes”</b> & Ampersands Do") {
		t.Errorf("the page of the comments says %q", tags)
	}
	if strings.Contains(read(t, public, "index.html"), `"@id":"`+address+`copy/`) {
		t.Error("the front page has the copy that nobody shall find")
	}
	if got := at(thread[0], "mainEntity", "comment", 1, "text"); got != "In two paragraphs," {
		t.Errorf("the page of the comments says %v", got)
	}
}

// Without an address the same data holds, seen from the page. The article has the
// comments that it shows, their own page no more than a hundred.
func TestStructuredDataSaysWhatThePageShows(t *testing.T) {
	public := public(t)
	article, thread := schema(t, public, "crowd/index.html")[0], schema(t, public, "crowd/comments.html")[0]
	if got := len(at(article, "comment").([]any)); got != 5 || at(article, "commentCount") != 500.0 {
		t.Errorf("the article has %d comments of %v", got, at(article, "commentCount"))
	}
	if got := len(at(thread, "mainEntity", "comment").([]any)); got != 100 {
		t.Errorf("the thread has %d comments", got)
	}
	if len(schema(t, public, "crowd/comments.html")) != 1 {
		t.Error("without an address there is a BreadcrumbList")
	}
	if got := at(thread, "mainEntity", "comment", 99, "@id"); got != "comments.html#comment-100" {
		t.Errorf("the last comment is %v", got)
	}
}

// Zotero takes the first <time datetime> for the date of what has none: where an
// article can be cited there is none but its own.
func TestNoOtherDateIsTakenForTheArticles(t *testing.T) {
	for _, public := range []string{public(t), publishedSite(t)} {
		articles := 0
		eachPage(t, public, func(name string) {
			if !slices.ContainsFunc(metas(t, public, name), func(tag string) bool { return strings.HasPrefix(tag, "citation_title: ") }) {
				return
			}
			articles++
			for _, n := range elements(t, public, name, "datetime") {
				if path.Base(name) != "index.html" && !isOneFile(name) || !within(n, "header") {
					t.Errorf("%s: a <time> that is not the article's date", name)
				}
			}
		})
		if articles < 10 {
			t.Errorf("only %d pages of articles", articles)
		}
	}
	if len(elements(t, publishedSite(t), "silent/index.html", "datetime")) > 0 {
		t.Error("an article without a date has a <time>")
	}
}

// within tells whether a node stands in an element of a name.
func within(n *html.Node, name string) bool {
	for p := n.Parent; p != nil; p = p.Parent {
		if p.Data == name {
			return true
		}
	}
	return false
}
