package verify

import (
	"archive/zip"
	"bytes"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
)

// book is an e-book of the seed, its files in order.
var book = []struct{ name, text string }{
	{"mimetype", "application/epub+zip"},
	{"META-INF/container.xml", `<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="E/p.opf"/></rootfiles></container>`},
	{"E/p.opf", `<package xmlns="http://www.idpf.org/2007/opf"><metadata><dc:title xmlns:dc="http://purl.org/dc/elements/1.1/">The title</dc:title></metadata><manifest><item id="n" href="nav.xhtml"/><item id="a" href="a.xhtml"/><item id="b" href="b.xhtml"/></manifest><spine><itemref idref="n"/><itemref idref="a"/><itemref idref="b"/></spine></package>`},
	{"E/nav.xhtml", `<html xmlns="http://www.w3.org/1999/xhtml"><body><nav><a href="a.xhtml">A heading</a></nav></body></html>`},
	{"E/a.xhtml", `<?xml version="1.0"?>
<html xmlns="http://www.w3.org/1999/xhtml"><body><main><h1 itemprop="headline">The title</h1><section itemprop="articleBody"><p>This is the lead of the article, long enough to be prose.</p></section>
<section itemprop="articleBody"><h2 itemprop="articleSection">A heading</h2><p>This is the text below it, with “quotes” &amp; more, long enough to be prose.</p><p>And this is another paragraph, so that there are two of them to swap.</p></section></main></body></html>`},
	{"E/b.xhtml", `<html xmlns="http://www.w3.org/1999/xhtml"><body><main><h2 itemprop="description">2 Comments</h2>
<article><h3><bdi itemprop="author">Ann</bdi> <a class="number">#1</a></h3><div itemprop="text"><p>Her text has one paragraph, and it ends here.</p></div></article>
<article><h3><bdi itemprop="author">Bob</bdi></h3><div itemprop="text"><p>His text has two paragraphs, and the first ends here.</p><p>The second ends here.</p></div></article></main></body></html>`},
}

// editions are the other editions of the seed.
var editions = map[string]string{
	"x/x.txt": seed,
	"x/x.md": "# The title\n\nThis is the lead of the article, long enough to be prose.\n\n## A heading\n\n" +
		"This is the text below it, with “quotes” & more, long enough to be prose.\n\n> And this is another paragraph, so that there are two of them to swap.\n\n" +
		"## 2 Comments\n\n### Ann · #1\n\nHer text has one paragraph, and it ends here.\n\n### Bob · #2\n\nHis text has two paragraphs, and the first ends here.\n\nThe second ends here.\n",
	"x/x.html": `<title>The title</title><main><h1 itemprop="headline">The title</h1><div itemprop="articleBody"><p>This is the lead of the article, long enough to be prose.</p></div>
<h2 itemprop="articleSection">A heading</h2><div itemprop="articleBody"><p>This is the text below it, with “quotes” &amp; more, long enough to be prose.</p><p>And this is another paragraph, so that there are two of them to swap.</p></div>
<h2 itemprop="description">2 Comments</h2><article><bdi itemprop="author">Ann</bdi><div itemprop="text"><p>Her text has one paragraph, and it ends here.</p></div></article>
<article><bdi itemprop="author">Bob</bdi><div itemprop="text"><p>His text has two paragraphs, and the first ends here.</p><p>The second ends here.</p></div></article></main>`,
	"x/x.json": `{"headline": "The title", "hasPart": [{"articleBody": "This is the lead of the article, long enough to be prose."},
{"headline": "A heading", "articleBody": "This is the text below it, with “quotes” & more, long enough to be prose.\nAnd this is another paragraph, so that there are two of them to swap."}],
"interactionStatistic": {"description": ["2 Comments"]}, "comment": [{"author": {"name": "Ann"}, "text": "Her text has one paragraph, and it ends here."},
{"author": {"name": "Bob"}, "text": "His text has two paragraphs, and the first ends here.\nThe second ends here."}]}`,
}

// checkEditions holds the editions against the seed after a text in one of them,
// or in a file of the book, was changed to another. “REMOVE” removes the file.
func checkEditions(t *testing.T, file, old, new string) []Difference {
	t.Helper()
	changed := false
	change := func(name, text string) (string, bool) {
		if name != file {
			return text, true
		}
		changed = strings.Contains(text, old)
		return strings.Replace(text, old, new, 1), new != "REMOVE"
	}
	site := fstest.MapFS{}
	for name, text := range editions {
		if text, ok := change(name, text); ok {
			site[name] = &fstest.MapFile{Data: []byte(text)}
		}
	}
	epub := bookOf(t, change)
	if text, ok := change("x/x.epub", epub); ok {
		site["x/x.epub"] = &fstest.MapFile{Data: []byte(text)}
	}
	if file != "" && !changed {
		t.Fatalf("%s does not hold %q", file, old)
	}
	return Editions(site, "x", []byte(seed))
}

// bookOf gives the e-book of the seed, each file as change gives it, and without
// those that it does not want.
func bookOf(t testing.TB, change func(name, text string) (string, bool)) string {
	t.Helper()
	var epub bytes.Buffer
	w := zip.NewWriter(&epub)
	for _, f := range book {
		if text, ok := change(f.name, f.text); ok {
			entry, err := w.CreateHeader(&zip.FileHeader{Name: f.name})
			if err != nil {
				t.Fatal(err)
			}
			entry.Write([]byte(text))
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return epub.String()
}

func TestExactEditionsPass(t *testing.T) {
	if found := checkEditions(t, "", "", ""); len(found) > 0 {
		t.Errorf("found %v", found)
	}
	for _, optional := range []string{"x/x.html", "x/x.json"} {
		if found := checkEditions(t, optional, "", "REMOVE"); len(found) > 0 {
			t.Errorf("without %s, found %v", optional, found)
		}
	}
}

// The one page has another name where a page of the article has the same as its
// folder.
func TestTheOnePageIsFoundByEitherName(t *testing.T) {
	site := fstest.MapFS{"comments/comments.html": {}, "comments/whole-comments.html": {}, "x/x.html": {}}
	got := []string{onePage(site, "comments"), onePage(site, "x")}
	if want := []string{"comments/whole-comments.html", "x/x.html"}; !slices.Equal(got, want) {
		t.Errorf("found %v, want %v", got, want)
	}
}

// Each change of an edition is found and said so that a person sees it at once.
func TestEveryChangeOfAnEditionIsFound(t *testing.T) {
	const text, thread = "E/a.xhtml", "E/b.xhtml"
	for _, c := range []struct{ name, file, old, new, want string }{
		{"a byte of the capture", "x/x.txt", "lead", "Lead", "x/x.txt: is not the capture: it differs from byte 23 on"},
		{"the capture cut off", "x/x.txt", "The second ends here.\n", "", "x/x.txt: is not the capture: it differs from byte 346 on"},
		{"the capture gone", "x/x.txt", "", "REMOVE", "x/x.txt: is missing"},
		{"the Markdown gone", "x/x.md", "", "REMOVE", "x/x.md: is missing"},
		{"the Markdown empty", "x/x.md", editions["x/x.md"], "", `x/x.md: line 1 of the capture is missing: "The title"`},
		{"a letter in the Markdown", "x/x.md", "the lead", "the Lead", `x/x.md: line 2 of the capture differs after "This is the ": "lead of the article, long enough…" in the capture, "Lead of the article, long enough…" on the page`},
		{"an emphasis in the Markdown", "x/x.md", "the lead", "the *lead*", `x/x.md: line 2 of the capture is not seen as it is, for it stands in <em>: "This is the lead of the article,…"`},
		{"a heading of another level in the Markdown", "x/x.md", "## A heading", "### A heading", `x/x.md: line 3 of the capture is there as h3, not as h2: "A heading"`},
		{"a paragraph added to the Markdown", "x/x.md", "## 2", "By somebody else.\n\n## 2", `x/x.md: line 6 of the capture stands below text that is not in the capture: "By somebody else."`},
		{"an end added to the Markdown", "x/x.md", "The second ends here.\n", "The second ends here.\n\n## About\n", `x/x.md: has text that is not in the capture: "About"`},
		{"another title of the book", "E/p.opf", ">The title<", ">A title<", `x/x.epub: has a title element without the article's title: "A title"`},
		{"the book gone", "x/x.epub", "", "REMOVE", "x/x.epub: is missing"},
		{"a bit of the book", "x/x.epub", "the lead", "the Lead", "x/x.epub: E/a.xhtml is not read: zip: checksum error"},
		{"the book cut off", "x/x.epub", "PK\x05\x06", "", "x/x.epub: does not open: zip: not a valid zip file"},
		{"a letter in the book", text, "the lead", "the Lead", `x/x.epub/E/a.xhtml: line 2 of the capture differs after "This is the ": "lead of the article, long enough…" in the capture, "Lead of the article, long enough…" on the page`},
		{"a paragraph of the book gone", text, "<p>And this is another paragraph, so that there are two of them to swap.</p>", "", `x/x.epub/E/a.xhtml: line 5 of the capture is missing: "And this is another paragraph, s…"`},
		{"text added to the book", text, "<h2", "By somebody else.<h2", `x/x.epub: E/a.xhtml has text that is not in the capture: "By somebody else."`},
		{"a comment of the book gone", thread, `<article><h3><bdi itemprop="author">Ann</bdi> <a class="number">#1</a></h3><div itemprop="text"><p>Her text has one paragraph, and it ends here.</p></div></article>`, "", `x/x.epub/E/b.xhtml: line 7 of the capture is missing: "Ann"`},
		{"a document of the book out of its order", "E/p.opf", `<itemref idref="a"/><itemref idref="b"/>`, `<itemref idref="b"/><itemref idref="a"/>`, `x/x.epub/E/b.xhtml: line 1 of the capture is not in its place: "2 Comments" stands before it`},
		{"a document of the book out of its spine", "E/p.opf", `<itemref idref="b"/>`, "", `x/x.epub/E/a.xhtml: line 6 of the capture is missing: "2 Comments"`},
		{"a document of the book gone", thread, "", "REMOVE", `x/x.epub: E/b.xhtml is not read: open E/b.xhtml: file does not exist`},
		{"an entity that XML has not", text, "&amp;", "&nbsp;", `x/x.epub: E/a.xhtml is not read: XML syntax error on line 3: invalid character entity &nbsp;`},
		{"an element of the book left open", thread, "</bdi>", "", `x/x.epub: E/b.xhtml is not read: XML syntax error on line 2: element <bdi> closed by </h3>`},
		{"a letter in the one page", "x/x.html", "Bob", "Rob", `x/x.html: line 9 of the capture differs after "": "Bob" in the capture, "Rob" on the page`},
		{"a comment of the one page gone", "x/x.html", "<p>The second ends here.</p>", "", `x/x.html: line 10 of the capture is missing: "The second ends here."`},
		{"a letter in the JSON", "x/x.json", "the lead", "the Lead", `x/x.json: line 2 of the capture differs after "This is the ": "lead of the article, long enough…" in the capture, "Lead of the article, long enough…" on the page`},
		{"a line end in the JSON", "x/x.json", `prose.\nAnd`, "prose. And", `x/x.json: line 4 of the capture differs after "& more, long enough to be prose.": "" in the capture, " And this is another paragraph, …" on the page`},
		{"a comment of the JSON gone", "x/x.json", `{"author": {"name": "Ann"}, "text": "Her text has one paragraph, and it ends here."},`, "", `x/x.json: line 7 of the capture is missing: "Ann"`},
		{"a comment of the JSON twice", "x/x.json", `"comment": [`, `"comment": [{"author": {"name": "Ann"}, "text": "Her text has one paragraph, and it ends here."},`, `x/x.json: line 9 of the capture stands below text that is not in the capture: "Ann"`},
		{"the JSON cut off", "x/x.json", `."}]}`, "", "x/x.json: is not read as JSON: unexpected end of JSON input"},
	} {
		t.Run(c.name, func(t *testing.T) {
			found := checkEditions(t, c.file, c.old, c.new)
			if len(found) != 1 || found[0].String() != c.want {
				t.Errorf("got  %v\nwant [%s]", found, c.want)
			}
		})
	}
}
