package verify

import (
	"bytes"
	"io/fs"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	renderer "github.com/yuin/goldmark/renderer/html"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"clipping/tools/capture"
)

// The properties of what a document in Markdown holds are the elements that it
// is shown as.
const (
	title     property = "h1"
	heading   property = "h2"
	name      property = "h3"
	paragraph property = "p"
)

// shown renders Markdown as most programs do, with the HTML in it.
var shown = goldmark.New(goldmark.WithExtensions(extension.GFM), goldmark.WithRendererOptions(renderer.WithUnsafe()))

// readMarkdown gives the headings and paragraphs that a document in Markdown
// shows, in order. What stands in a list says where the copy comes from.
func readMarkdown(site fs.FS, page string) (document, error) {
	source, err := readFile(site, page)
	if err != nil {
		return document{}, err
	}
	var rendered bytes.Buffer
	if err := shown.Convert(source, &rendered); err != nil {
		return document{}, err
	}
	root, err := html.Parse(&rendered)
	if err != nil {
		return document{}, err
	}
	r := reader{page: page}
	for n := range root.Descendants() {
		if n.DataAtom == atom.Body {
			r.blocks(n)
		}
	}
	return r.document, r.err
}

// blocks reads the headings and paragraphs in n, those of a quotation, too.
func (r *reader) blocks(n *html.Node) {
	for c := range n.ChildNodes() {
		switch {
		case c.Type == html.TextNode:
			r.stray(c)
		case c.Type != html.ElementNode || c.DataAtom == atom.Ul:
		case c.DataAtom == atom.Blockquote:
			r.blocks(c)
		default:
			r.passages = append(r.passages, r.passage(c, place{property: property(c.Data)}))
		}
	}
	if len(r.passages) > 0 && r.title == "" {
		r.title = r.passages[0].text
	}
}

// inMarkdown gives what a document in Markdown has to show of an article, got
// being what it shows. Where it may say something beside the text, that is
// taken for wanted: a line below the title, who wrote and published the article
// and when; a line below the count or a name, what the captured site put there,
// and how many of all comments are there; a heading at the end, of the list that
// says where the copy comes from.
func inMarkdown(a *capture.Article, got []passage) []passage {
	m := markdown{got: got}
	m.add(title, a.Title)
	m.beside(hasCredits(a), paragraph)
	for _, s := range a.Sections {
		if s.Heading.String != "" {
			m.add(heading, s.Heading)
		}
		for _, p := range s.Paragraphs {
			m.add(paragraph, p)
		}
	}
	if t := a.Thread; t != nil {
		m.add(heading, t.Count)
		m.beside(len(t.Asides) > 0 || t.Declared >= 0 && t.Declared != len(t.Comments), paragraph, t.Asides...)
		for _, c := range t.Comments {
			m.beside(true, name, c.Author)
			m.beside(len(c.Asides) > 0 || c.ReplyTo > 0, paragraph, c.Asides...)
			for p := range strings.SplitSeq(c.Text.String, "\n") {
				if p != "" {
					m.add(paragraph, capture.Text{String: p, Lines: c.Text.Lines})
				}
			}
		}
	}
	m.beside(a.Meta.Source+a.Meta.Captured+a.Meta.Rights != "", heading)
	return m.want
}

// hasCredits tells whether there is a line with who wrote and published an
// article and when: where the front matter says so and no paragraph at its top.
func hasCredits(a *capture.Article) bool {
	author, date := a.Meta.Author != "", a.Meta.Date != ""
	if len(a.Sections) > 0 {
		for _, p := range a.Sections[0].Paragraphs {
			author = author && p.Kind != capture.Byline
			date = date && p.Kind != capture.Dateline
		}
	}
	return author || date || a.Meta.Publisher != ""
}

// markdown collects what is wanted.
type markdown struct {
	want, got []passage
}

func (m *markdown) add(p property, t capture.Text) {
	m.want = append(m.want, passage{property: p, text: t.String, line: t.Lines.First})
}

// beside adds a passage that begins with texts, divided by middle dots, and may
// go on behind one: what stands there, if that does. It may be left out where
// no text is wanted.
func (m *markdown) beside(may bool, p property, texts ...capture.Text) {
	if !may {
		return
	}
	want := passage{property: p}
	var parts []string
	for _, t := range texts {
		parts = append(parts, t.String)
		want.line = texts[0].Lines.First
	}
	want.text = strings.Join(parts, " · ")
	if n := len(m.want); n < len(m.got) && m.got[n].property == p {
		rest, ok := strings.CutPrefix(m.got[n].text, want.text)
		if ok && (len(texts) == 0 || rest == "" || strings.HasPrefix(rest, " · ")) {
			want.text, want.spoilt = m.got[n].text, m.got[n].spoilt // in italics, mostly
		}
	}
	if want.text != "" {
		m.want = append(m.want, want)
	}
}
