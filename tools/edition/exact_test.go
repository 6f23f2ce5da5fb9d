package edition

import (
	"bytes"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"golang.org/x/net/html"

	"clipping/tools/capture"
	"clipping/tools/content"
	"clipping/tools/verify"
	"clipping/tools/words"
)

// FuzzEditions: whatever the capture, its e-book says every character of it in
// order and nothing else, and so does its Markdown when it is rendered.
func FuzzEditions(f *testing.F) {
	for _, text := range badInput() {
		if len(text) < 10_000 { // a longer one tells nothing more
			f.Add([]byte(text))
		}
	}
	f.Add([]byte("C #\n# 1. <b> *a* #\n- a [x](y) `z`\nSetext\n===\n&amp; \\\n2 Comments\n_Ann_\n2 hours ago\n* First *\n# B\\ ##\n10) Second\n| a |\n|---|\n"))
	f.Add([]byte("A title\nBy Ann Lee\nPublished: 2025-11-07\nThis is the lead of the article, long enough to be prose.\nIt goes on below it, and is long enough, too.\n"))
	speak := languages(f)
	f.Fuzz(func(t *testing.T, data []byte) {
		article, diagnostics := capture.Parse("x.txt", data)
		if capture.Failed(diagnostics) {
			return
		}
		s := content.Seed{File: "x.txt", Slug: "x", Data: data, Article: article}
		site := fstest.MapFS{}
		for _, k := range kinds {
			var b bytes.Buffer
			if err := k.write(&b, s, speak.For(article.Lang)); err != nil {
				t.Fatal(err)
			}
			site["x/x"+k.ending] = &fstest.MapFile{Data: b.Bytes()}
		}
		for _, d := range verify.Editions(site, "x", data) {
			t.Error(d)
		}
		source := site["x/x.md"].Data
		blocks := rendered(t, source)
		for _, want := range blocksOf(article, speak.For(article.Lang)) {
			at := 0
			for at < len(blocks) && blocks[at] != want {
				at++
			}
			if at == len(blocks) {
				t.Fatalf("the Markdown does not show %q, or not in its place:\n%s", want, source)
			}
			blocks = blocks[at+1:]
		}
	})
}

// rendered gives the headings and paragraphs that a reader of Markdown shows.
func rendered(t *testing.T, source []byte) []string {
	t.Helper()
	var page bytes.Buffer
	if err := goldmark.New(goldmark.WithExtensions(extension.GFM)).Convert(source, &page); err != nil {
		t.Fatal(err)
	}
	doc, err := html.Parse(&page)
	if err != nil {
		t.Fatal(err)
	}
	var blocks []string
	for n := range doc.Descendants() {
		switch n.Data {
		case "h1", "h2", "h3", "p":
			var b strings.Builder
			for d := range n.Descendants() {
				if d.Type == html.TextNode {
					b.WriteString(d.Data)
				}
			}
			blocks = append(blocks, b.String())
		}
	}
	return blocks
}

// blocksOf gives the headings and paragraphs that an article's Markdown has to
// show, in order.
func blocksOf(a *capture.Article, l words.Language) []string {
	want := []string{a.Title.String}
	for _, s := range a.Sections {
		if s.Heading.String != "" {
			want = append(want, s.Heading.String)
		}
		want = append(want, stringsOf(s.Paragraphs)...)
	}
	if a.Thread == nil {
		return want
	}
	want = append(want, a.Thread.Count.String)
	d := markdown{article: a, words: l}
	if said := d.saidOfThread(); len(said) > 0 {
		want = append(want, strings.Join(said, " · "))
	}
	d.numbered = slices.ContainsFunc(a.Thread.Comments, func(c capture.Comment) bool { return c.ReplyTo > 0 })
	for i, c := range a.Thread.Comments {
		want = append(want, d.name(i))
		if said := d.said(c); len(said) > 0 {
			want = append(want, strings.Join(said, " · "))
		}
		for paragraph := range strings.SplitSeq(c.Text.String, "\n") {
			if paragraph != "" {
				want = append(want, paragraph)
			}
		}
	}
	return want
}

// BenchmarkEditions makes the e-book and the Markdown of an article such as the
// seed.
func BenchmarkEditions(b *testing.B) {
	text := "A title\n" + strings.Repeat("A heading\n"+strings.Repeat(strings.TrimSpace(prose)+" ", 8)+"\n", 5) + "5 Comments\n" +
		strings.Repeat("Reader\n"+prose, 5)
	s, l := seedOf(b, text), languages(b).For("en")
	var out bytes.Buffer
	for b.Loop() {
		out.Reset()
		for _, k := range kinds {
			if err := k.write(&out, s, l); err != nil {
				b.Fatal(err)
			}
		}
	}
}
