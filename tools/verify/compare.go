package verify

import (
	"fmt"
	"slices"
	"strconv"
	"unicode/utf8"
)

// A view is pages that together say what is wanted.
type view struct {
	pages  []string
	want   []passage
	enough int // how many passages suffice; 0 for all. The article's page has the thread's opening only
}

// compare holds what is there against what is wanted, and gives the first
// difference; ok if there is none.
func (v view) compare(got []passage) (d Difference, ok bool) {
	for i, w := range v.want {
		if i == len(got) {
			if v.enough > 0 && i >= v.enough {
				break
			}
			return Difference{v.lastPage(got), w.line, "is missing: " + quote(w.text)}, false
		}
		switch g := got[i]; {
		case g.property != w.property || g.text != w.text:
			return Difference{v.pageAt(got, i), w.line, v.problem(got, i)}, false
		case g.spoilt != w.spoilt:
			return Difference{g.page, w.line, fmt.Sprintf("is not seen as it is, for it stands in %s: %s", g.spoilt, quote(w.text))}, false
		case g.line > 0 && g.line != w.line:
			return Difference{g.page, w.line, fmt.Sprintf("has the number %d: %s", g.line, quote(w.text))}, false
		}
	}
	if len(got) > len(v.want) {
		extra := got[len(v.want)]
		return Difference{Page: extra.page, Problem: "has text that is not in the capture: " + quote(extra.text)}, false
	}
	return Difference{}, true
}

// pageAt is where the passages differ for the first time. What is missing, but for
// a heading, stood behind the one before it.
func (v view) pageAt(got []passage, i int) string {
	w, g := v.want[i], got[i]
	if i > 0 && w.property != headline && w.property != articleSection && w.text != g.text && stands(g, v.want[i+1:]) && !stands(w, got[i+1:]) {
		return got[i-1].page
	}
	return g.page
}

// lastPage is where a passage would stand that is missing at the end.
func (v view) lastPage(got []passage) string {
	switch {
	case len(got) > 0:
		return got[len(got)-1].page
	case len(v.pages) > 0:
		return v.pages[len(v.pages)-1]
	}
	return "the pages of the sections"
}

// problem says what is wrong where the passages differ for the first time.
func (v view) problem(got []passage, i int) string {
	w, g := v.want[i], got[i]
	missing, added := stands(g, v.want[i+1:]), stands(w, got[i+1:])
	switch {
	case g.text == w.text:
		return fmt.Sprintf("is there as %s, not as %s: %s", g.property, w.property, quote(w.text))
	case missing && added:
		return "is not in its place: " + quote(g.text) + " stands before it"
	case missing:
		return "is missing: " + quote(w.text)
	case added:
		return "stands below text that is not in the capture: " + quote(g.text)
	}
	before, wanted, there := difference(w.text, g.text)
	return fmt.Sprintf("differs after %s: %s in the capture, %s on the page", quote(before), quote(wanted), quote(there))
}

// stands tells whether a passage is one of the next few.
func stands(p passage, next []passage) bool {
	return slices.ContainsFunc(next[:min(8, len(next))], func(n passage) bool {
		return n.property == p.property && n.text == p.text
	})
}

// context is how many characters of a text a message shows.
const context = 32

// difference gives the place where two texts begin to differ: the end of what
// is the same, and what follows in each.
func difference(want, got string) (before, wanted, there string) {
	n := 0
	for n < len(want) && n < len(got) && want[n] == got[n] {
		n++
	}
	for n > 0 && n < len(want) && !utf8.RuneStart(want[n]) {
		n--
	}
	runes := []rune(want[:n])
	return string(runes[max(0, len(runes)-context):]), want[n:], got[n:]
}

// quote gives the beginning of a text in quotation marks, what cannot be seen
// written out as in Go.
func quote(s string) string {
	if runes := []rune(s); len(runes) > context {
		return strconv.Quote(string(runes[:context]) + "…")
	}
	return strconv.Quote(s)
}
