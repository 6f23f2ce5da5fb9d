// Package verify holds a built site against the captures it was made from.
//
// It reads the finished pages with an HTML parser and knows nothing of the
// templates: what is captured text on a page, the page itself says in
// schema.org's words as microdata (HTML Standard, section 5). In a NewsArticle
// the title is its headline, a heading an articleSection, and the paragraphs of
// its articleBody are the text; a Comment has an author and a text, and a
// description is what the captured site put above or around the comments. Each
// of them has to be there, in order, character for character, and no other.
//
// Text has to be seen as it is, too. No element and no attribute around it or
// in it may hide, strike, replace or turn it round, and a link in it leads to
// the address that it shows or to a page of the site. Between its paragraphs no
// words stand and nothing that shows something else; what a page says of its
// own stands apart from them: in navigation, forms, asides, links, or elements
// with a class; in a comment in links only, and outside of main in what frames a
// page, a header, a footer, a dialog.
//
// A page also has the title in its title element, names no other SHA-256 than
// the capture's, and leads to no file of the site that is missing. The view of
// the capture has every line of it, with its number.
//
// The editions of an article are read as those who get them read them: the one
// page as a page, the documents of the e-book as XML in the order of its spine,
// the Markdown as a program shows it, the JSON as schema.org's NewsArticle.
package verify

import (
	"fmt"
	"io/fs"
	"path"
	"strings"

	"clipping/tools/capture"
)

// A Difference is a place where a page does not say what the capture says.
type Difference struct {
	Page    string // the file, relative to the site, with slashes
	Line    int    // of the capture; 0 where no line gives what the page says
	Problem string // one line, lower case, no full stop
}

// String is “page: problem”, and the line of the capture where there is one.
func (d Difference) String() string {
	if d.Line == 0 {
		return d.Page + ": " + d.Problem
	}
	return fmt.Sprintf("%s: line %d of the capture %s", d.Page, d.Line, d.Problem)
}

// Article holds an article of a site against its capture, data: its pages and
// its editions. Slug is the article's folder in the site. The capture is read
// anew, so that nothing of it has to be kept while a site is built.
func Article(site fs.FS, slug string, data []byte) []Difference {
	c := newChecker(site, slug, data)
	return append(c.pages(), c.editions()...)
}

// pages holds the pages of an article against what its capture holds: the
// article's own page, the pages of its sections one after the other, the page of
// its thread and the view of the capture. It gives the first difference of each of
// the four; none where all is right.
func (c checker) pages() []Difference {
	a, slug := c.article, c.slug
	article := append(body(a), thread(a)...)
	views := []view{
		{pages: []string{path.Join(slug, "index.html")}, want: article, enough: len(body(a))},
		{pages: sectionPages(c.site, slug), want: bySection(a)},
	}
	if a.Thread != nil {
		views = append(views, view{pages: []string{path.Join(slug, "comments.html")}, want: thread(a)})
	}
	views = append(views, view{pages: []string{path.Join(slug, "capture.html")}, want: lines(a)})
	var found []Difference
	for _, v := range views {
		if d, ok := c.check(v); !ok {
			found = append(found, d)
		}
	}
	return found
}

// sectionPages gives the pages of an article that are numbered, in order.
func sectionPages(site fs.FS, slug string) []string {
	entries, _ := fs.ReadDir(site, slug) // a folder that is not there has no pages, and each is missed
	var pages []string
	for _, e := range entries {
		name := e.Name()
		if '0' <= name[0] && name[0] <= '9' && path.Ext(name) == ".html" {
			pages = append(pages, path.Join(slug, name))
		}
	}
	return pages
}

// A property is what a passage is, in schema.org's words.
type property string

const (
	headline       property = "headline"
	articleSection property = "articleSection"
	articleBody    property = "articleBody"
	description    property = "description" // what the captured site put above or around the comments
	comment        property = "comment"     // an item of its own: the author and the text
	author         property = "author"
	text           property = "text"
)

// A passage is a piece of captured text and what it is.
type passage struct {
	property property
	text     string
	line     int    // of the capture; 0 in what is there, where the page does not number it
	page     string // where it was read, in what is there
	spoilt   string // what keeps a reader from seeing it as it is, in what is there, see [spoils]
}

// body gives the article above its thread.
func body(a *capture.Article) []passage {
	want := []passage{{property: headline, text: a.Title.String, line: a.Title.Lines.First}}
	for _, s := range a.Sections {
		want = append(want, section(s)...)
	}
	return want
}

// bySection gives the sections as pages of their own: the lead has the title.
func bySection(a *capture.Article) []passage {
	var want []passage
	for _, s := range a.Sections {
		if s.Heading.String == "" {
			want = append(want, passage{property: headline, text: a.Title.String, line: a.Title.Lines.First})
		}
		want = append(want, section(s)...)
	}
	return want
}

func section(s capture.Section) []passage {
	var want []passage
	if s.Heading.String != "" {
		want = append(want, passage{property: articleSection, text: s.Heading.String, line: s.Heading.Lines.First})
	}
	for _, p := range s.Paragraphs {
		want = append(want, passage{property: articleBody, text: p.String, line: p.Lines.First})
	}
	return want
}

// thread gives the line that counts the comments and each of them, with each
// paragraph as a passage.
func thread(a *capture.Article) []passage {
	if a.Thread == nil {
		return nil
	}
	want := asides(append([]capture.Text{a.Thread.Count}, a.Thread.Asides...))
	for _, c := range a.Thread.Comments {
		want = append(want, passage{property: author, text: c.Author.String, line: c.Author.Lines.First})
		want = append(want, asides(c.Asides)...)
		for paragraph := range strings.SplitSeq(c.Text.String, "\n") {
			want = append(want, passage{property: text, text: paragraph, line: c.Text.Lines.First})
		}
	}
	return want
}

func asides(texts []capture.Text) []passage {
	var want []passage
	for _, t := range texts {
		want = append(want, passage{property: description, text: t.String, line: t.Lines.First})
	}
	return want
}

// lines gives every line of the capture. What no document of HTML can hold
// stands in it as U+FFFD, as the standard has it.
func lines(a *capture.Article) []passage {
	var want []passage
	for _, l := range a.Roles {
		want = append(want, passage{property: text, text: l.Text, line: l.Number})
	}
	if n := len(want); n > 1 && want[n-1].text == "" {
		want = want[:n-1] // behind the last line feed
	}
	return want
}
