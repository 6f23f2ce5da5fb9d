package browser

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// A zoteroItem is what Zotero keeps of a page.
type zoteroItem struct {
	itemType, title, publication, date, url, language, rights, abstract string
	authors                                                             []string
}

// zoteroPrefixes are those by which Zotero knows a vocabulary without being told.
var zoteroPrefixes = []string{"bib", "bibo", "dc", "dcterms", "prism", "foaf", "vcard", "link", "z", "eprint", "eprints", "og", "article", "book", "rdf"}

// zotero reads a page that stands at an address as Zotero's translator “Embedded
// Metadata” does, with the RDF translator below it: what has a prefix is a
// statement, of which the first counts; tags of Highwire win over these, and
// what the page shows is the last resort.
func zotero(t *testing.T, public, name, location string) zoteroItem {
	t.Helper()
	statements, highwire := map[string]string{}, map[string][]string{}
	canonical, shown, description := "", "", ""
	for n := range document(t, public, name).Descendants() {
		value := attribute(n, "content")
		tag := attribute(n, "name") + attribute(n, "property")
		switch {
		case n.Data == "link" && attribute(n, "rel") == "canonical":
			canonical = attribute(n, "href")
		case n.Data == "time" && shown == "":
			shown = attribute(n, "datetime")
		case n.Data != "meta" || tag == "" || value == "":
		case tag == "description":
			description = value
		default:
			if at := strings.IndexAny(tag, ".:_"); at > 0 && slices.Contains(zoteroPrefixes, strings.ToLower(tag[:at])) {
				key := strings.ToLower(tag[:at]) + ":" + strings.ToLower(tag[at+1:at+2]) + tag[at+2:]
				statements[key] = or(statements[key], value)
			} else {
				highwire[tag] = append(highwire[tag], value)
			}
		}
	}
	one := func(tag string) string { return or(append(highwire[tag], "")...) }
	item := zoteroItem{
		itemType: or(statements["z:itemType"], map[string]string{"website": "webpage"}[statements["og:type"]]),
		title:    or(one("citation_title"), statements["dc:title"], statements["og:title"]),
		date:     or(one("citation_publication_date"), one("citation_date"), statements["dc:date"], statements["article:published_time"], shown),
		url:      or(one("citation_public_url"), canonical, location),
		language: or(one("citation_language"), statements["dc:language"]),
		rights:   statements["dc:rights"],
		abstract: or(statements["dc:description"], statements["og:description"], description),
		// what it takes for the name of a newspaper, in this order
		publication: or(one("citation_journal_title"), statements["prism:publicationName"], statements["dc:source"]),
		authors:     zoteroAuthors(highwire["citation_author"], statements["dc:creator"]),
	}
	if item.itemType == "" && len(highwire["citation_title"]) > 0 || len(highwire["citation_journal_title"]) > 0 {
		item.itemType = "journalArticle"
	}
	if item.publication == "" && slices.Contains([]string{"blogPost", "webpage", "newspaperArticle"}, item.itemType) {
		item.publication = statements["og:site_name"]
	}
	return item
}

// zoteroAuthors divides names as Zotero does: by semicolons, and a single one by
// commas if there are two words before and after the first.
func zoteroAuthors(tags []string, creator string) []string {
	var names []string
	for _, tag := range tags {
		parts := strings.Split(tag, ";")
		if byComma := regexp.MustCompile(`\s*,\s*`).Split(tag, -1); len(parts) == 1 && len(tags) == 1 && len(byComma) > 1 &&
			strings.Contains(byComma[0], " ") && strings.Contains(byComma[1], " ") {
			parts = byComma
		}
		for _, p := range parts {
			names = append(names, strings.TrimSpace(p))
		}
	}
	if len(names) == 0 && creator != "" {
		names = []string{creator}
	}
	return names
}

// or gives the first text that is not empty.
func or(texts ...string) string {
	for _, text := range texts {
		if text != "" {
			return text
		}
	}
	return ""
}

// document gives a page, parsed.
func document(t *testing.T, public, name string) *html.Node {
	t.Helper()
	doc, err := html.Parse(strings.NewReader(read(t, public, name)))
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

// Zotero takes an article for one of a newspaper where a publisher is known, by the same names and
// of the same day on each of its pages, and knows no more than the capture says.
func TestZoteroReadsWhatTheCaptureSays(t *testing.T) {
	said := "The first paragraph says </script><script>alert(1)</script> and goes on for a while, as paragraphs do."
	all := zoteroItem{
		"newspaperArticle", "What <b>“Quotes”</b> & Ampersands Do", "The Example Courier", "2025-10-29T16:30:00", address + "stated/index.html", "en",
		"© 2025 The Example Courier", said,
		[]string{"Ada Example", "Bo Sample"},
	}
	section, thread := all, all
	section.abstract = "The second paragraph is about something else, and takes its time about it, too."
	thread.abstract = "3 comments · What <b>“Quotes”</b> & Ampersands Do"
	for _, c := range []struct {
		public, page string
		want         zoteroItem
	}{
		{publishedSite(t), "stated/index.html", all},
		{publishedSite(t), "stated/02-a-heading-of-the-article.html", section},
		{publishedSite(t), "stated/comments.html", thread},
		{publishedSite(t), "silent/index.html", zoteroItem{"webpage", "Nothing Is Known of This", "", "", address + "silent/index.html", "en", "", prose(1, 2), nil}},
		{publishedSite(t), "captured/index.html", zoteroItem{"webpage", "It Was Captured on a Day", "", "", address + "captured/index.html", "en", "", prose(4, 2), nil}},
		{publishedSite(t), "copy/index.html", zoteroItem{"webpage", "A Copy", "", "", "https://example.com/a", "en", "", prose(0, 3), nil}},
		{publishedSite(t), "about.html", zoteroItem{"webpage", "About", "Clippings", "", address + "about.html", "", "", "Who made it.", nil}},
		{public(t), "paragraph/index.html", zoteroItem{"webpage", "One Paragraph", "", "", "file:///x", "en", "", prose(3, 2), nil}},
	} {
		got := zotero(t, c.public, c.page, "file:///x")
		if !slices.Equal(got.authors, c.want.authors) {
			t.Errorf("%s: is by %q, not %q", c.page, got.authors, c.want.authors)
		}
		if got.String() != c.want.String() {
			t.Errorf("%s: is read as\n%v\nwant\n%v", c.page, got, c.want)
		}
	}
}

func (i zoteroItem) String() string {
	return strings.Join([]string{i.itemType, i.title, i.publication, i.date, i.url, i.language, i.rights, i.abstract}, "\n\t")
}
