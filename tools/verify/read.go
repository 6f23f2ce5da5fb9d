package verify

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"regexp"
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// A document is what a page says.
type document struct {
	title    string    // of the title element
	passages []passage // in order
	links    []string  // where the page leads, as it says that
	sums     []string  // the SHA-256 it names, in hexadecimal
}

// read gives what a page of the site says: nothing where it has no captured text.
func read(site fs.FS, page string) (document, error) {
	data, err := readFile(site, page)
	if err != nil {
		return document{}, err
	}
	root, err := html.Parse(bytes.NewReader(data))
	if err != nil {
		return document{}, err
	}
	r := reader{page: page}
	r.read(root)
	switch {
	case r.mains == 0:
		return document{}, errors.New("has no main element")
	case r.mains > 1:
		return document{}, errors.New("has more than one main element")
	case len(r.passages) > 0: // a page with none is not of the article: somebody added it
		return r.document, r.err
	}
	return document{}, nil
}

// A reader walks over a document and collects what it says.
type reader struct {
	document
	page   string
	mains  int // how many main elements were met
	number int // of the line of a capture that was met last; 0 where there is none
	err    error
}

// checksum is what a SHA-256 looks like.
var checksum = regexp.MustCompile(`^[0-9a-f]{64}$`)

// read reads a document from its root.
func (r *reader) read(root *html.Node) {
	body := false
	for n := range root.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		switch n.DataAtom {
		case atom.Body:
			body = true
			r.walk(n, place{})
		case atom.Title:
			if r.title == "" && n.Namespace == "" {
				r.title = textOf(n)
			}
		case atom.Code:
			if text := textOf(n); checksum.MatchString(text) {
				r.sums = append(r.sums, text)
			}
		}
		if body && isForeign(n) {
			r.note(fmt.Errorf("has what could change the text: <%s>", n.Data))
		}
		for _, a := range n.Attr {
			if a.Key == "href" || a.Key == "src" {
				r.links = append(r.links, a.Val)
			}
		}
	}
}

// A place is where in a document an element stands.
type place struct {
	main     bool     // within the main element
	property property // that it is part of, empty outside of any
	spoilt   string   // what around it keeps text from being seen as it is, see [spoils]
}

// within gives the place of what an element that stands at p holds.
func (p place) within(n *html.Node) place {
	p.main = p.main || n.DataAtom == atom.Main
	p.property = propertyOf(n, p.property)
	if p.spoilt == "" {
		p.spoilt = spoils(n, holders)
	}
	return p
}

// walk reads what stands in n, at the place p.
func (r *reader) walk(n *html.Node, p place) {
	for c := range n.ChildNodes() {
		switch {
		case c.Type == html.TextNode:
			r.stray(c)
		case c.Type != html.ElementNode:
		case p.main && isPassage(c, p.property):
			r.passages = append(r.passages, r.passage(c, p.within(c)))
		case (p.property == articleBody || p.property == text) && !holdsPassage(c, p.property):
			r.between(c)
		case p.main && isInterface(c, p.property), !p.main && isFrame(c): // it says nothing of the capture
		default:
			if c.DataAtom == atom.Main {
				r.mains++
			}
			r.meetLine(c)
			r.walk(c, p.within(c))
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
// that is a headline, a heading, a name or a line, or a paragraph of a text.
func isPassage(n *html.Node, within property) bool {
	switch propertyOf(n, within) {
	case headline, articleSection, description, author:
		return true
	case articleBody, text:
		return n.DataAtom == atom.P || attribute(n, "itemprop") == string(text) && n.DataAtom == atom.Span
	}
	return false
}

// isInterface tells whether what an element in main holds is said by the site:
// it is navigation, a link, a control or an aside, or it has a class, and there
// is no captured text in it. In a comment the site has links only.
func isInterface(n *html.Node, within property) bool {
	switch n.DataAtom {
	case atom.Nav, atom.Form, atom.Aside, atom.Button, atom.Details, atom.Footer, atom.Script, atom.Template:
		return true
	case atom.A:
		return !holdsPassage(n, within)
	}
	return within != comment && attribute(n, "class") != "" && !holdsPassage(n, within)
}

// isFrame tells whether an element outside of main may say something: what a
// page has around that, links to skip to it, dialogs.
func isFrame(n *html.Node) bool {
	switch n.DataAtom {
	case atom.Header, atom.Footer, atom.Nav, atom.Aside, atom.Form, atom.Button, atom.Details, atom.Dialog, atom.A, atom.Script, atom.Template:
		return true
	}
	return false
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

// stray notes text that stands in no passage and that no interface says.
func (r *reader) stray(n *html.Node) {
	if added := strings.TrimSpace(n.Data); added != "" {
		r.note(fmt.Errorf("has text that is not in the capture: %s", quote(added)))
	}
}

// meetLine keeps the number of a line of the capture where an element is one:
// the anchor of line 12 is L12, which provenance leads to.
func (r *reader) meetLine(n *html.Node) {
	if number, ok := strings.CutPrefix(attribute(n, "id"), "L"); ok && n.DataAtom == atom.Li {
		if n, err := strconv.Atoi(number); err == nil {
			r.number = n
		}
	}
}

// note keeps the first thing that is wrong with a document as a whole.
func (r *reader) note(err error) {
	if r.err == nil {
		r.err = err
	}
}

// textOf gives the text of an element as it stands there.
func textOf(n *html.Node) string {
	if c := n.FirstChild; c != nil && c.NextSibling == nil && c.Type == html.TextNode {
		return c.Data
	}
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
