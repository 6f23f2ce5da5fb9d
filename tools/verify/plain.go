package verify

import (
	"fmt"
	"net/url"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// Text is seen as it is only where nothing in the markup hides it, strikes it,
// turns it round or puts something beside it. So elements and attributes that
// may stand around captured text and in it are those that certainly do not.

// holders are the elements that captured text may stand in.
var holders = map[atom.Atom]bool{
	atom.Html: true, atom.Body: true, atom.Main: true, atom.Article: true, atom.Section: true, atom.Div: true,
	atom.Header: true, atom.Hgroup: true, atom.H1: true, atom.H2: true, atom.H3: true, atom.H4: true, atom.H5: true,
	atom.H6: true, atom.Ol: true, atom.Ul: true, atom.Li: true, atom.P: true, atom.Blockquote: true, atom.A: true,
	atom.Bdi: true, atom.Span: true, atom.B: true, atom.Strong: true, atom.I: true, atom.Em: true, atom.Cite: true,
	atom.Address: true, atom.Figure: true, atom.Figcaption: true, atom.Dl: true, atom.Dt: true, atom.Dd: true,
	atom.Table: true, atom.Thead: true, atom.Tbody: true, atom.Tr: true, atom.Th: true, atom.Td: true,
}

// inline are those that may stand in a passage.
var inline = map[atom.Atom]bool{atom.A: true, atom.Bdi: true, atom.Span: true}

// plain are the attributes that these elements may have, beside data-*.
var plain = map[string]bool{
	"class": true, "id": true, "dir": true, "lang": true, "role": true, "href": true, "rel": true, "target": true, "translate": true,
	"itemprop": true, "itemscope": true, "itemtype": true, "itemid": true, "tabindex": true,
	"aria-label": true, "aria-labelledby": true, "aria-describedby": true,
	"type": true, // epub:type
}

// spoils gives what of an element keeps a reader from seeing the text in it as
// it is, as it would be written in HTML: “<del>”, “<p hidden>”. It is empty
// where nothing does. Allowed are the elements that may stand there.
func spoils(n *html.Node, allowed map[atom.Atom]bool) string {
	if !allowed[n.DataAtom] || n.Namespace != "" {
		return "<" + n.Data + ">"
	}
	for _, a := range n.Attr {
		if !plain[a.Key] && !strings.HasPrefix(a.Key, "data-") {
			return "<" + n.Data + " " + a.Key + ">"
		}
	}
	return ""
}

// passage gives the captured text that an element at the place p is.
func (r *reader) passage(n *html.Node, p place) passage {
	got := passage{property: p.property, text: textOf(n), page: r.page, line: r.number, spoilt: p.spoilt}
	if got.spoilt == "" && attribute(n, "aria-label") != "" {
		got.spoilt = "<" + n.Data + " aria-label>"
	}
	if c := n.FirstChild; c == nil || c.NextSibling == nil && c.Type == html.TextNode {
		return got
	}
	for d := range n.Descendants() {
		if d.Type != html.ElementNode || got.spoilt != "" {
			continue
		}
		got.spoilt = spoils(d, inline)
		if href := attribute(d, "href"); got.spoilt == "" && href != "" && misleads(href, textOf(d)) {
			got.spoilt = fmt.Sprintf("<a href=%q>", href)
		}
	}
	return got
}

// misleads tells whether a link in captured text leads somewhere else than its
// text says: away from the site, and not to the address that it shows.
func misleads(href, text string) bool {
	to, err := url.Parse(href)
	if err == nil && to.Scheme == "" && to.Host == "" {
		return false
	}
	decoded, _ := url.PathUnescape(href)
	for _, shown := range []string{text, "http://" + text, "mailto:" + text} {
		if shown == href || shown == decoded {
			return false
		}
	}
	return true
}

// between notes what stands between the paragraphs of a text and is none of
// them. That may be a link without words, to the paragraph before it, and
// elements that hold nothing.
func (r *reader) between(n *html.Node) {
	if added := strings.TrimSpace(textOf(n)); added != "" {
		r.note(fmt.Errorf("has text that is not in the capture: %s", quote(added)))
	}
	spoilt := spoils(n, holders)
	for d := range n.Descendants() {
		if d.Type == html.ElementNode && spoilt == "" {
			spoilt = spoils(d, holders)
		}
	}
	if spoilt != "" {
		r.note(fmt.Errorf("has between the paragraphs what is not in the capture: %s", spoilt))
	}
}

// isForeign tells whether an element could write into the page or cover it: a
// script that stands in it, a style sheet, another page.
func isForeign(n *html.Node) bool {
	switch n.DataAtom {
	case atom.Script:
		return attribute(n, "src") == "" && !strings.HasSuffix(attribute(n, "type"), "json")
	case atom.Style, atom.Iframe, atom.Object, atom.Embed:
		return true
	}
	return false
}
