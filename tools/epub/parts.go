package epub

import (
	"fmt"
	"sort"
	"strings"

	"clipping/tools/capture"
	"clipping/tools/content"
)

// partMax is the length in bytes of captured text beyond which a document is
// not filled: e-readers lay out a whole document before they show a page of it.
const partMax = 100_000

// A part is what one document holds of the text or the thread: items from the
// number first, from 0, up to but not including end.
type part struct {
	name       string
	first, end int
}

// divide puts n items into documents, as many as fit but at least one. Size
// gives the length of an item.
func divide(name string, n int, size func(i int) int) []part {
	var parts []part
	filled := 0
	for i := range n {
		length := size(i)
		if i == 0 || filled+length > partMax {
			parts = append(parts, part{fmt.Sprintf("%s-%d.xhtml", name, len(parts)+1), i, i})
			filled = 0
		}
		parts[len(parts)-1].end = i + 1
		filled += length
	}
	return parts
}

// holds gives the name of the document that holds an item.
func holds(parts []part, item int) string {
	return parts[sort.Search(len(parts), func(i int) bool { return item < parts[i].end })].name
}

// A block is a heading or a paragraph of the text.
type block struct {
	capture.Text
	section, paragraph int // numbers from 1; a heading is paragraph 0
}

// A layout is a book divided into documents.
type layout struct {
	Book
	blocks         []block
	text, comments []part
	depths         []int // how deep each comment stands
}

// divided gives the layout of a book. A thread without a comment is still a
// document, with the line that counts them.
func divided(book Book) *layout {
	b := &layout{Book: book}
	for i, s := range b.Article.Sections {
		if s.Heading.String != "" {
			b.blocks = append(b.blocks, block{s.Heading, i + 1, 0})
		}
		for j, p := range s.Paragraphs {
			b.blocks = append(b.blocks, block{p, i + 1, j + 1})
		}
	}
	b.text = divide("text", len(b.blocks), func(i int) int { return len(b.blocks[i].String) })
	if t := b.Article.Thread; t != nil {
		b.depths = depths(t.Comments)
		b.comments = divide("comments", len(t.Comments), func(i int) int { return len(t.Comments[i].Text.String) + 200 })
		if len(b.comments) == 0 {
			b.comments = []part{{name: "comments-1.xhtml"}}
		}
	}
	return b
}

// writeText writes a document of the text. A section goes on in the next document
// where it is longer than one may be.
func (b *layout) writeText(m *markup, p part) {
	m.put(mainStart)
	open := 0
	for _, x := range b.blocks[p.first:p.end] {
		if x.section != open {
			if open > 0 {
				m.put("</section>\n")
			}
			open = x.section
			id := fmt.Sprintf("s%d", x.section)
			if x.paragraph > 1 { // it began in the document before
				id += "-" + strings.TrimSuffix(p.name, ".xhtml")
			}
			m.put("<section id=\"%s\" itemprop=\"articleBody\">\n", id)
		}
		if x.paragraph == 0 {
			m.put("<h2 itemprop=\"articleSection\">%s</h2>\n", x.String)
		} else {
			m.put(paragraphForm(x.String), x.section, x.paragraph, kindClass(x.Kind), x.String)
		}
	}
	m.put("</section>\n</main>\n")
}

// paragraphForm gives the XML of a paragraph: one that is a quotation is set as
// one, as on the site.
func paragraphForm(text string) string {
	const form = "<p id=\"s%dp%d\"%s>%s</p>"
	if content.IsQuotation(text) {
		return "<blockquote>" + form + "</blockquote>\n"
	}
	return form + "\n"
}
