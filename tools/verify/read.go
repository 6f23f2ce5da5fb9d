package verify

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// read gives the passages of a page, in order.
func read(site fs.FS, page string) ([]passage, error) {
	f, err := site.Open(page)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, errors.New("is missing")
	}
	if err != nil {
		return nil, err
	}
	defer f.Close()
	doc, err := html.Parse(f)
	if err != nil {
		return nil, err
	}
	r := reader{page: page}
	for n := range doc.Descendants() {
		if n.DataAtom == atom.Main {
			r.walk(n, "")
			return r.passages, r.err
		}
	}
	return nil, errors.New("has no main element")
}

// A reader walks over a page and collects its passages.
type reader struct {
	page     string
	passages []passage
	err      error
}

// walk reads what stands below n. Within is the property whose element n stands
// in, empty outside of any.
func (r *reader) walk(n *html.Node, within property) {
	for c := range n.ChildNodes() {
		switch {
		case c.Type == html.TextNode:
			r.stray(c)
		case c.Type != html.ElementNode || isHidden(c) || isInterface(c, within):
		case isPassage(c, within):
			r.passages = append(r.passages, passage{property: propertyOf(c, within), text: textOf(c), page: r.page})
		default:
			r.walk(c, propertyOf(c, within))
		}
	}
}

// propertyOf gives the property of an element: its own, or the one it stands in.
func propertyOf(n *html.Node, within property) property {
	if own := attribute(n, "itemprop"); own != "" {
		return property(own)
	}
	return within
}

// isPassage tells whether an element is a piece of captured text as a whole: one
// that is a headline, a heading or a name, or a paragraph of a text.
func isPassage(n *html.Node, within property) bool {
	switch propertyOf(n, within) {
	case headline, articleSection, description, author:
		return true
	case articleBody, text:
		return n.DataAtom == atom.P
	}
	return false
}

// isInterface tells whether what an element holds is said by the site: it is
// navigation, a control or an aside, or it has a class and no captured text.
func isInterface(n *html.Node, within property) bool {
	switch n.DataAtom {
	case atom.Nav, atom.Form, atom.Aside, atom.Button, atom.Details, atom.Footer, atom.Script, atom.Style, atom.Template:
		return true
	}
	return attribute(n, "class") != "" && !holdsPassage(n, within)
}

// holdsPassage tells whether an element is captured text or has some in it.
func holdsPassage(n *html.Node, within property) bool {
	if isPassage(n, within) {
		return true
	}
	within = propertyOf(n, within)
	for c := range n.ChildNodes() {
		if c.Type == html.ElementNode && holdsPassage(c, within) {
			return true
		}
	}
	return false
}

// isHidden tells whether an element is there and not shown.
func isHidden(n *html.Node) bool {
	for _, a := range n.Attr {
		if a.Key == "hidden" {
			return true
		}
	}
	return false
}

// stray notes text that stands in no passage and that no interface says.
func (r *reader) stray(n *html.Node) {
	if added := strings.TrimSpace(n.Data); added != "" && r.err == nil {
		r.err = fmt.Errorf("has text that is not in the capture: %s", quote(added))
	}
}

// textOf gives the text of an element as it stands there.
func textOf(n *html.Node) string {
	var b strings.Builder
	for d := range n.Descendants() {
		if d.Type == html.TextNode {
			b.WriteString(d.Data)
		}
	}
	return b.String()
}

func attribute(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}
