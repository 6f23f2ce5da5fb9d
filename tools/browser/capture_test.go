package browser

import (
	"net/url"
	"path"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// textOf gives the text of a node and all below it.
func textOf(n *html.Node) string {
	var b strings.Builder
	for d := range n.Descendants() {
		if d.Type == html.TextNode {
			b.WriteString(d.Data)
		}
	}
	return b.String()
}

// classed gives the elements of a page with a class, in order.
func classed(t *testing.T, public, name, class string) []*html.Node {
	var found []*html.Node
	for _, n := range elements(t, public, name, "class") {
		if slices.Contains(strings.Fields(attribute(n, "class")), class) {
			found = append(found, n)
		}
	}
	return found
}

// The view of a capture is the capture, line by line.
func TestCaptureViewShowsEveryLine(t *testing.T) {
	public := public(t)
	for slug, text := range captures() {
		var shown []string
		for _, n := range classed(t, public, slug+"/capture.html", "line") {
			shown = append(shown, textOf(n))
		}
		want := strings.Split(strings.TrimSuffix(text, "\n"), "\n")
		if !slices.Equal(shown, want) {
			t.Errorf("%s: %d lines are shown, the capture has %d, or they differ", slug, len(shown), len(want))
		}
	}
}

// From a line of the capture a link leads to what was made of it, which holds
// the line's words, and from there one leads back.
func TestCaptureViewIsLinkedBothWays(t *testing.T) {
	public := public(t)
	anchors := map[string]map[string]*html.Node{}
	at := func(from, link string) *html.Node {
		file, fragment, _ := strings.Cut(link, "#")
		anchor, err := url.PathUnescape(fragment)
		if err != nil {
			t.Fatal(err)
		}
		name := path.Join(path.Dir(from), file)
		if anchors[name] == nil {
			anchors[name] = map[string]*html.Node{}
			for _, n := range elements(t, public, name, "id") {
				anchors[name][attribute(n, "id")] = n
			}
		}
		return anchors[name][anchor]
	}
	for _, slug := range []string{"istanbul-negotiations", "report", "urdu", "answers"} {
		view := slug + "/capture.html"
		roles := classed(t, public, view, "role")
		for i, line := range classed(t, public, view, "line") {
			link := attribute(roles[i], "href")
			text := strings.Join(strings.Fields(textOf(line)), " ")
			if link == "" {
				continue
			}
			made := at(view, link)
			if made == nil {
				t.Errorf("%s: line %d leads to %s, which is nowhere", view, i+1, link)
			} else if !strings.HasSuffix(link, "#thread") && !strings.HasSuffix(link, "#main") && !strings.Contains(strings.Join(strings.Fields(textOf(made)), " "), text) {
				t.Errorf("%s: line %d, %q, leads to %s, which says %q", view, i+1, text, link, textOf(made))
			}
		}
		for _, name := range []string{"index.html", "comments.html"} {
			back := classed(t, public, slug+"/"+name, "from")
			if len(back) == 0 {
				t.Errorf("%s/%s has no way to the capture", slug, name)
			}
			for _, a := range back {
				if at(slug+"/"+name, attribute(a, "href")) == nil {
					t.Errorf("%s/%s: %s is nowhere", slug, name, attribute(a, "href"))
				}
			}
		}
	}
}
