package capture

import (
	"slices"
	"strings"
	"unicode"
)

// recurMax is the length in bytes beyond which a line that comes again is no
// aside but a text.
const recurMax = 40

// A pattern is a short line, its numbers aside, and where it stands below a count
// line.
type pattern struct {
	text string
	at   []int
}

// markRecurring marks as asides, in any language, the lines that a site puts
// around each comment: they come again about as often as there are comments, n
// if that is declared, next to the names, and what is left is enough for the
// comments. Names do not come so often, and texts stand below them.
func markRecurring(below []block, kinds []aside, n int) {
	patterns := patternsOf(below, kinds)
	if len(patterns) == 0 {
		return
	}
	left := 0
	for _, k := range kinds {
		if k == noAside {
			left++
		}
	}
	for _, f := range patterns {
		comments := (left - len(f.at)) / 2
		if n > 0 && n < comments {
			comments = n
		}
		if left-len(f.at) < 2*comments || !f.often(comments) || left-len(f.at) < 2*len(f.at) {
			continue
		}
		if kind := f.kind(below, kinds); kind != noAside {
			left -= len(f.at)
			for _, at := range f.at {
				kinds[at] = kind
			}
		}
	}
}

// often tells whether a pattern comes again about as often as there are comments.
func (f *pattern) often(comments int) bool {
	return len(f.at) >= recurring && 10*len(f.at) >= 7*comments ||
		len(f.at) == 2 && comments <= 2 && !stockReplies[f.text]
}

// patternsOf gives the patterns that come again, without letters first, then in their
// order. The first line that can be one is a name if it has letters, unless others
// stand below each such line.
func patternsOf(below []block, kinds []aside) []*pattern {
	known := map[string]*pattern{}
	var all []*pattern
	var opener *pattern // of the first line
	first := true
	for i, b := range below {
		if kinds[i] != noAside || b.override != guess || b.told != untold {
			continue
		}
		name := first && strings.ContainsFunc(b.String, unicode.IsLetter)
		if first = first && !name; len(b.String) > recurMax {
			continue
		}
		text := maskDigits(b.String)
		f := known[text]
		if f == nil {
			f = &pattern{text: text}
			known[text] = f
			all = append(all, f)
			if name {
				opener = f
			}
		}
		f.at = append(f.at, i)
	}
	all = slices.DeleteFunc(all, func(f *pattern) bool { return len(f.at) < 2 || f == opener && !f.overNames(below, kinds) })
	slices.SortStableFunc(all, func(a, b *pattern) int { return a.letters() - b.letters() })
	return all
}

// overNames tells whether a pattern stands three times or more and each time above
// another name with a time below.
func (f *pattern) overNames(below []block, kinds []aside) bool {
	names := map[string]bool{}
	for _, at := range f.at {
		if at+2 >= len(below) || kinds[at+1] != noAside || kinds[at+2] != stamp || nameScore(below[at+1].String) <= 0 {
			return false
		}
		names[below[at+1].String] = true
	}
	return len(f.at) >= recurring && len(names) == len(f.at)
}

// letters is 0 for a pattern without letters.
func (f *pattern) letters() int {
	if strings.ContainsFunc(f.text, unicode.IsLetter) {
		return 1
	}
	return 0
}

// kind tells which aside a pattern is by the lines around it, noAside where most do
// not stand at the same side of a name.
func (f *pattern) kind(below []block, kinds []aside) aside {
	above, under := 0, 0 // how often it stands above a name, and below one
	for _, at := range f.at[:min(len(f.at), sampleSize)] {
		if next := neighbour(kinds, at, 1); next == len(below) || next > 0 && nameScore(cutOnly(below[next].String)) > 0 {
			above++
		}
		if last := neighbour(kinds, at, -1); last >= 0 && nameScore(cutOnly(below[last].String)) > 0 {
			under++
		}
	}
	switch n := min(len(f.at), sampleSize); {
	case 5*under >= 4*n && 5*above < 4*n && strings.Contains(f.text, "0") && f.letters() > 0:
		return stamp
	case 5*above >= 4*n != (5*under >= 4*n):
		return repeated
	case f.letters() == 0 && 5*above >= 4*n:
		return repeated
	}
	return noAside
}

// cutOnly is the name alone on the line of a commenter.
func cutOnly(line string) string {
	name, _ := cutName(line)
	return name
}

// neighbour gives the next line that is no aside, up or down: -1 or the number of
// lines where there is none.
func neighbour(kinds []aside, at, step int) int {
	for at += step; at >= 0 && at < len(kinds) && kinds[at] != noAside; {
		at += step
	}
	return at
}
