package capture

import (
	"fmt"
	"strings"
)

// sampleSize is the number of lines below a count line that are looked at to
// tell whether they are a thread.
const sampleSize = 40

// findThread gives the place of the count line that a thread stands below, and
// -1 where there is none. The first block is the title's. Of several count
// lines the one is taken whose number and lines below fit best; a line of the
// article that only reads like one has prose below it.
func findThread(blocks []block) int {
	counts := countLines(blocks)
	if n := len(counts); n > countsMax {
		counts = append(counts[:countsMax/2:countsMax/2], counts[n-countsMax/2:]...)
	}
	found, best := -1, 0.0
	var above count // the last that says comments and has what can be a thread below
	for _, c := range counts {
		if c.within(above) {
			continue
		}
		fit := threadFit(c.n, blocks[c.at+1:]) - weakness(blocks, c)
		if c.sure {
			fit += sureFit
		}
		if fit <= 0 {
			continue
		}
		if !c.weak {
			above = c
		}
		if fit > best {
			found, best = c.at, fit
		}
	}
	return found
}

// sureFit is what a person's mark adds to the fit of a count line: such a line may
// be a heading of the article, too, which is not meant to be one.
const sureFit = 4

// weakness is what speaks against a count line that is a usual heading: one
// without a number, above lines without a time or button among them.
func weakness(blocks []block, c count) float64 {
	if c.n != noNumber || !weakWords[strings.ToLower(strings.TrimRight(blocks[c.at].String, ": "))] {
		return 0
	}
	below := blocks[c.at+1:]
	below = below[:min(len(below), sampleSize)]
	if len(contentOf(below)) < len(below) {
		return 0
	}
	return 4
}

// countsMax is how many count lines are looked at: the first and the last.
const countsMax = 100

// threadFit says how well lines fit as a thread of n comments: more than 0 if
// they can be one.
func threadFit(n int, below []block) float64 {
	switch {
	case len(below) == 0 && n != 1:
		return 2 // closed comments, or none
	case len(below) == 0:
		return 1
	}
	fit := 0.0
	switch {
	case n > 0 && len(below) == 2*n:
		fit = 4
	case n > 0 && len(below) > 2*n:
		fit = 1.5
	case n > 0:
		fit = 0.5
	case n == 0:
		fit = -2
	default:
		fit = -0.5
	}
	sample := below[:min(len(below), sampleSize)]
	return fit + sampleFit(arrange(sample[:footerAt(sample, n)], n))
}

// sampleFit is how much the likeliest names among the first lines below a count
// line look like names, on the average of the comments.
func sampleFit(below []block) float64 {
	kinds := asidesOf(below)
	markRecurring(below, kinds, noNumber)
	lines := contentLines(below, kinds)
	if len(lines) < 2 {
		if len(lines) == 0 {
			return 3 // asides alone
		}
		return min(nameScore(lines[0].String[:lines[0].name]), 2) - 1
	}
	scores := nameScores(lines, true)
	names := likeliestNames(scores)
	sum := 0.0
	for _, at := range names {
		sum += scores[at]
	}
	fit := sum / float64(len(names))
	if texts := float64(len(lines)) / float64(len(names)); texts > 4 {
		fit -= texts / 4
	}
	if asides := len(below) - len(lines); asides > 1 && 8*asides > len(below) {
		fit += 2 // nothing but a thread has times and buttons
	}
	return max(min(fit, 4), -4)
}

// contentOf gives the lines that are no asides.
func contentOf(blocks []block) []block {
	lines := make([]block, 0, len(blocks))
	for _, b := range blocks {
		if b.override != guess || asideOf(b.String) == noAside {
			lines = append(lines, b)
		}
	}
	return lines
}

// thread reads the count line, which is the first of the blocks, and the
// comments below it.
func (p *parser) thread(blocks []block) {
	count := blocks[0]
	n, _ := countLine(count.String)
	end := 1 + footerAt(blocks[1:], n)
	below := arrange(blocks[1:end], n)
	t := &Thread{Declared: n, Count: count.Text}
	p.article.Thread = t
	lines, asides := partThread(below, n)
	m := &namer{lines: lines, n: n}
	names := m.names()
	for range readingsMax {
		if !markFound(below, asides, m, names) {
			break
		}
		lines = contentLines(below, asides)
		m = &namer{lines: lines, n: n}
		names = m.names()
	}
	cutPlaces(lines, names)
	r := &threadReader{parser: p, lines: lines, rule: m.rule, thread: t, numbers: map[string]int{}, stampsAbove: stampsAbove(lines, names)}
	r.read(below, len(names), placesOf(names, len(lines)), asides)
	for _, b := range blocks[end:] {
		r.aside(b, footer)
	}
	p.role(count, RoleCount, countReason(n, len(t.Comments)))
	p.doubtNames(m, names)
	if c := len(t.Comments); c > 0 && t.Comments[c-1].Text.String == "" {
		p.report(Warning, t.Comments[c-1].Author.Lines.First, fmt.Sprintf("%q is a name without a text", t.Comments[c-1].Author.String),
			"look whether the capture is complete; if it is the text of the comment above, write “\\” before it")
	}
	if n >= 0 && n != len(t.Comments) {
		p.report(Warning, count.Lines.First, fmt.Sprintf("%s declared, %d captured", quantity(n, "comment", "comments"), len(t.Comments)),
			"look whether the capture is complete; the site says both numbers")
	}
}

// markFound marks the asides that only names and what told them show. It tells
// whether there was one.
func markFound(below []block, kinds []aside, m *namer, names []int) bool {
	return unquote(below, kinds, m.lines, names) || m.rule >= nameAboveTime && markEnds(below, kinds, m.lines, names) ||
		markTimesOfPlaces(below, kinds, m.lines, names) || markBadges(below, kinds, m.lines, names) || markAboveTimes(below, kinds, m.lines, names) || markOtherTimes(below, kinds, m.lines, names) || markFooter(below, kinds, m, names)
}

// readingsMax is how often the names are looked for anew.
const readingsMax = 4
