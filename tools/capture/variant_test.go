package capture

import (
	"flag"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A variant is a specimen as another site could have written it. Each site of
// the corpus has a style of its own for headings; the weights are to learn that
// the headings of an article look alike, not how those of these sites look.
type variant struct {
	share float64 // what it counts beside the specimen
	of    func(*specimen) *specimen
}

var (
	styleShare = flag.Float64("styles", 0.25, "with -corpus: what a variant with headings of another style counts")
	bareShare  = flag.Float64("bare", 0.4, "with -corpus: what one without headings counts; one in four has such a variant")
)

// cutShare is what a variant that is cut short counts.
const cutShare = 0.1

// styles are other ways to write the headings of an article, or its short
// paragraphs.
var styles = []func(*specimen) *specimen{
	headings(func(l string, _ int) string { return strings.ToUpper(l) }),
	headings(func(l string, _ int) string { return strings.ToLower(l) }),
	headings(titleCase),
	headings(func(l string, _ int) string { return withoutEnd(l) + ":" }),
	headings(func(l string, _ int) string { return withoutEnd(l) + "." }),
	headings(numbered("%d. ")),
	headings(func(l string, n int) string { return fmt.Sprintf("Step %d: %s", n, l) }),
	headings(func(l string, _ int) string { return withoutEnd(l) }),
	headings(func(l string, _ int) string { return withoutEnd(l) + "!" }),
	headings(func(l string, _ int) string { return withoutEnd(l) + "?" }),
	headings(func(l string, _ int) string { return "“" + l + "”" }),
	headings(numbered("%d) ")),
	headings(sentenceCase),
	paragraphs(func(l string, _ int) string { return shorter(l, 100, withoutEnd) }),
	everySecondHeading,
	paragraphs(func(l string, n int) string {
		if n%2 == 0 {
			return l
		}
		return shorter(l, 160, func(l string) string { return withoutEnd(l) + ":" })
	}),
}

// variantsFor gives the variants of the specimen with this number: two styles
// for each, and, as all of the corpus have three headings and more, some
// without headings, or cut short.
func variantsFor(i int) []variant {
	all := []variant{{*styleShare, styles[i%len(styles)]}, {*styleShare, styles[(i+1)%len(styles)]}}
	switch i % 4 {
	case 0:
		all = append(all, variant{*bareShare, withoutHeadings})
	case 1:
		all = append(all, variant{cutShare, cut})
	}
	return all
}

// headings rewrites the headings; each is given its number.
func headings(f func(string, int) string) func(*specimen) *specimen { return rewrite(true, f) }

// paragraphs rewrites the paragraphs; each is given its number.
func paragraphs(f func(string, int) string) func(*specimen) *specimen { return rewrite(false, f) }

func rewrite(heads bool, f func(string, int) string) func(*specimen) *specimen {
	return func(s *specimen) *specimen {
		o, n := &specimen{site: s.site, set: s.set, heads: s.heads}, 0
		for i, l := range s.lines {
			if s.heads[i] == heads {
				n++
				l = f(l, n)
			}
			o.lines = append(o.lines, l)
		}
		return o
	}
}

func withoutEnd(l string) string { return strings.TrimRight(l, ".:!?。：！？") }

func shorter(l string, n int, f func(string) string) string {
	if len(l) < n {
		return f(l)
	}
	return l
}

func numbered(format string) func(string, int) string {
	return func(l string, n int) string {
		if markerOf(l) != markNone {
			return l
		}
		return fmt.Sprintf(format, n) + l
	}
}

func titleCase(l string, _ int) string {
	words := strings.Fields(l)
	for i, w := range words {
		if i == 0 || len(w) > 3 {
			r, n := utf8.DecodeRuneInString(w)
			words[i] = string(unicode.ToUpper(r)) + w[n:]
		}
	}
	return strings.Join(words, " ")
}

func sentenceCase(l string, _ int) string {
	words := strings.Fields(l)
	for i, w := range words {
		if i > 0 && strings.ToUpper(w) != w {
			r, n := utf8.DecodeRuneInString(w)
			words[i] = string(unicode.ToLower(r)) + w[n:]
		}
	}
	return strings.Join(words, " ")
}

// keep is the specimen without the lines that are not kept; headings are given
// with their number, paragraphs with that of the heading above.
func keep(s *specimen, kept func(head bool, n int) bool) *specimen {
	o, n := &specimen{site: s.site, set: s.set, kind: s.kind, name: s.name}, 0
	for i, l := range s.lines {
		if s.heads[i] {
			n++
		}
		if kept(s.heads[i], n) {
			o.lines, o.heads = append(o.lines, l), append(o.heads, s.heads[i])
		}
	}
	return o
}

func withoutHeadings(s *specimen) *specimen {
	return keep(s, func(head bool, _ int) bool { return !head })
}

func everySecondHeading(s *specimen) *specimen {
	return keep(s, func(head bool, n int) bool { return !head || n%2 == 1 })
}

// cut is the specimen up to its second heading.
func cut(s *specimen) *specimen {
	return keep(s, func(_ bool, n int) bool { return n < 2 })
}
