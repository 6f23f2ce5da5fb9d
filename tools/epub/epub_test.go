package epub

import (
	"archive/zip"
	"bytes"
	"io/fs"
	"os"
	"slices"
	"strings"
	"testing"

	"clipping/tools/capture"
	"clipping/tools/words"
)

// bookOf gives the files of the e-book of a capture.
func bookOf(t *testing.T, name, text string) fs.FS {
	t.Helper()
	article, diagnostics := capture.Parse(name+".txt", []byte(text))
	if capture.Failed(diagnostics) {
		t.Fatal(diagnostics)
	}
	languages, err := words.Read("en", os.DirFS("../../data/words"))
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := Write(&b, Book{Article: article, Name: name, Capture: []byte(text), Words: languages.For(article.Lang)}); err != nil {
		t.Fatal(err)
	}
	book, err := zip.NewReader(bytes.NewReader(b.Bytes()), int64(b.Len()))
	if err != nil {
		t.Fatal(err)
	}
	return book
}

func fileOf(t *testing.T, book fs.FS, name string) string {
	t.Helper()
	data, err := fs.ReadFile(book, name)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

const harbour = `---
source: https://example.org/harbour
lang: en
---
The Harbour Opens Again
After eleven weeks the first boats left the harbour on Monday, and most of the crews came back.
“We were told that it would hold, and it held for a day, and then it did not hold any longer.”
3 Comments
Ida
About time.
net_mender
It was time in January.
`

// A book shows what the site shows: a quotation as one, and how many comments
// of all are there; a library shows what the article is about.
func TestABookSaysWhatTheSiteSays(t *testing.T) {
	book := bookOf(t, "harbour", harbour)
	for name, want := range map[string]string{
		"EPUB/text-1.xhtml":     `<blockquote><p id="s1p2">“We were told that it would hold`,
		"EPUB/comments-1.xhtml": `<p class="said">2 of 3 comments</p>`,
		"EPUB/package.opf":      `<dc:description>After eleven weeks the first boats left`,
	} {
		if got := fileOf(t, book, name); !strings.Contains(got, want) {
			t.Errorf("%s lacks %s:\n%s", name, want, got)
		}
	}
}

// E-readers take two books with one identifier for one book. Two captures of one
// source are two; a capture that was corrected is still the same.
func TestEachCaptureOfASourceIsABookOfItsOwn(t *testing.T) {
	identifier := func(name, text string) string {
		_, after, _ := strings.Cut(fileOf(t, bookOf(t, name, text), "EPUB/package.opf"), "urn:uuid:")
		return after[:36]
	}
	first := identifier("harbour", harbour)
	if later := identifier("harbour-later", harbour); later == first {
		t.Errorf("two captures of one source are both %s", first)
	}
	if corrected := identifier("harbour", strings.Replace(harbour, "eleven", "twelve", 1)); corrected != first {
		t.Errorf("a corrected capture is %s, was %s", corrected, first)
	}
}

// An answer stands under what it answers only where that one's thread goes on.
func TestAnswersAreIndentedInTheirThread(t *testing.T) {
	var comments []capture.Comment
	for _, answered := range []int{0, 1, 2, 0, 2, 1, 4, 7} {
		comments = append(comments, capture.Comment{ReplyTo: answered})
	}
	if got, want := depths(comments), []int{0, 1, 2, 0, 0, 0, 0, 1}; !slices.Equal(got, want) {
		t.Errorf("depths are %v, want %v", got, want)
	}
}
