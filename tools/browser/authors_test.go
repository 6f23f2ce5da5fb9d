package browser

import (
	"archive/zip"
	"html"
	"io"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// Head, JSON-LD, feeds and e-book divide who wrote an article into the same
// names as its citations, and take an agency for no person.
func TestAuthorsAreTheSameEverywhere(t *testing.T) {
	type by struct {
		author string
		names  []string
		kind   string
	}
	articles := map[string]by{
		"inverted": {"Doe, Jane", []string{"Jane Doe"}, "Person"},
		"junior":   {"Martin Luther King, Jr.", []string{"Martin Luther King, Jr."}, "Person"},
		"semi":     {"Jane Doe; John Roe", []string{"Jane Doe", "John Roe"}, "Person"},
		"and":      {"Jane Doe and John Roe", []string{"Jane Doe", "John Roe"}, "Person"},
		"agency":   {"The Associated Press", []string{"The Associated Press"}, "Organization"},
	}
	seeds := map[string]string{}
	for slug, a := range articles {
		seeds[slug] = "---\nauthor: \"" + a.author + "\"\ndate: 2025-10-29T16:30:00+01:00\n---\nA Title of " + slug + "\n" + prose(0, 3) + "\n"
	}
	folder := publishedAt(t, "https://example.org/", seeds)
	feed := html.UnescapeString(read(t, folder, "feed.xml"))
	if strings.Contains(strings.Split(feed, "<entry")[0], "<author>") {
		t.Error("the feed names an author though each entry does")
	}
	if !strings.Contains(feed, "<published>2025-10-29T16:30:00+01:00</published>") || !strings.Contains(read(t, folder, "feed.json"), `"date_published": "2025-10-29T16:30:00+01:00"`) {
		t.Error("a feed lacks the moment of an article")
	}
	for slug, a := range articles {
		var schemas, heads []string
		for _, author := range at(schema(t, folder, slug+"/index.html")[0], "author").([]any) {
			schemas = append(schemas, at(author, "name").(string))
			if at(author, "@type") != a.kind {
				t.Errorf("%s is %v, not %s", at(author, "name"), at(author, "@type"), a.kind)
			}
		}
		for _, tag := range metas(t, folder, slug+"/index.html") {
			if name, ok := strings.CutPrefix(tag, "citation_author: "); ok {
				heads = append(heads, name)
			}
		}
		_, entry, _ := strings.Cut(feed, "<id>https://example.org/"+slug+"/index.html</id>")
		entry, _, _ = strings.Cut(entry, "</entry>")
		for where, got := range map[string][]string{
			"JSON-LD": schemas, "head": heads, "feed": found(entry, `<author><name>(.*?)</name>`),
			"book": found(packageOf(t, filepath.Join(folder, slug, slug+".epub")), `<dc:creator>(.*?)</dc:creator>`),
		} {
			if !slices.Equal(got, a.names) {
				t.Errorf("%s: %q is %q, want %q", where, a.author, got, a.names)
			}
		}
	}
}

// found gives what the group of a pattern finds in a text.
func found(text, pattern string) []string {
	var all []string
	for _, m := range regexp.MustCompile(pattern).FindAllStringSubmatch(text, -1) {
		all = append(all, m[1])
	}
	return all
}

// packageOf gives the package document of an e-book.
func packageOf(t *testing.T, name string) string {
	t.Helper()
	book, err := zip.OpenReader(name)
	if err != nil {
		t.Fatal(err)
	}
	defer book.Close()
	for _, f := range book.File {
		if strings.HasSuffix(f.Name, ".opf") {
			r, err := f.Open()
			if err != nil {
				t.Fatal(err)
			}
			data, err := io.ReadAll(r)
			if err != nil {
				t.Fatal(err)
			}
			return string(data)
		}
	}
	return ""
}
