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
// What else an article's page says stands in navigation, forms, asides, or
// elements with a class. Text anywhere else was added by somebody.
//
// The editions of an article are read as those who get them read them: the one
// page as a page, the documents of the e-book as XML in the order of its spine,
// the JSON as schema.org's NewsArticle.
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

// Article holds the pages of an article against what its capture holds: the
// article's own page, the pages of its sections one after the other, and the
// page of its thread. Site is the built site, slug the article's folder there.
// It gives the first difference of each of the three; none where all is right.
func Article(site fs.FS, slug string, a *capture.Article) []Difference {
	article := append(body(a), thread(a)...)
	views := []view{
		{pages: []string{path.Join(slug, "index.html")}, want: article, enough: len(body(a))},
		{pages: sectionPages(site, slug), want: bySection(a)},
	}
	if a.Thread != nil {
		views = append(views, view{pages: []string{path.Join(slug, "comments.html")}, want: thread(a)})
	}
	var found []Difference
	for _, v := range views {
		if d, ok := v.check(site); !ok {
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
	author         property = "author"
	text           property = "text"
)

// A passage is a piece of captured text and what it is.
type passage struct {
	property property
	text     string
	line     int    // of the capture, in what is wanted
	page     string // where it was read, in what is there
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
