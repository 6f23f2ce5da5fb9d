package verify

import (
	"fmt"
	"html"
	"strings"
	"testing"
	"testing/fstest"
	"unicode/utf8"
)

// Whatever bytes a file of the site has, it is read or told to be wrong.
func FuzzAnyFileIsRead(f *testing.F) {
	for _, files := range []map[string]string{built, editions} {
		for _, text := range files {
			f.Add([]byte(text))
		}
	}
	for _, file := range book {
		f.Add([]byte(file.text))
	}
	f.Add([]byte(bookOf(f, func(_, text string) (string, bool) { return text, true })))
	f.Fuzz(func(t *testing.T, data []byte) {
		site := fstest.MapFS{}
		for _, name := range []string{"x/index.html", "x/01.html", "x/comments.html", "x/capture.html", "x/x.md", "x/x.epub", "x/x.json", "x/x.html", "x/x.txt"} {
			site[name] = &fstest.MapFile{Data: data}
		}
		site["x/y.epub"] = &fstest.MapFile{Data: []byte(bookOf(t, func(name, text string) (string, bool) {
			if name == "E/b.xhtml" {
				return string(data), true
			}
			return text, true
		}))}
		found := Article(site, "x", []byte(seed))
		if len(found) < 3 { // no bytes are a page, a book and a capture at once
			t.Errorf("found only %v", found)
		}
		if doc, err := readBook(site, "x/y.epub"); err == nil && len(doc.passages) < 4 {
			t.Errorf("a book with whole chapters has %v", doc.passages)
		}
	})
}

// A text passes for another one only if it is the same.
func FuzzOnlyTheSameTextPasses(f *testing.F) {
	f.Add("The text", "The text")
	f.Add("The text", "The  text")
	f.Add("&amp; <b>", "& <b>")
	f.Fuzz(func(t *testing.T, want, got string) {
		if strings.ContainsAny(want+got, "\x00\r") || !utf8.ValidString(want) || !utf8.ValidString(got) {
			return // of which HTML makes others
		}
		site := fstest.MapFS{"x": {Data: fmt.Appendf(nil, `<main><div itemprop="articleBody"><p>%s</p></div></main>`, html.EscapeString(got))}}
		doc, err := read(site, "x")
		if err != nil {
			t.Fatal(err)
		}
		d, same := view{want: []passage{{property: articleBody, text: want}}}.compare(doc.passages)
		if same != (want == got) {
			t.Errorf("%q passes for %q: %v (%v)", got, want, same, d)
		}
		if !same && (strings.ContainsAny(d.String(), "\n\x1b") || d.Problem == "") {
			t.Errorf("the message is %q", d)
		}
	})
}
