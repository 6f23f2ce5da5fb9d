package capture

import (
	"strings"
)

// refrainCue is a line that stands in the body more than once, word for word.
func refrainCue(c *candidate) int { return truth(c.doc.times[c.text] > 1) }

// nextRefrainCue is a next line that stands in the body more than once.
func nextRefrainCue(c *candidate) int {
	n := c.next()
	return truth(n != nil && c.doc.times[n.text] > 1)
}

// echoCue is how many of the longer words of a line the next line repeats.
func echoCue(c *candidate) int { return c.echo(c.next()) }

// echoPreviousCue is how many of them stand in the previous line.
func echoPreviousCue(c *candidate) int { return c.echo(c.prev()) }

func (c *candidate) echo(n *shape) int {
	if n == nil || c.wide {
		return -1
	}
	text := n.beginning()
	found, all := 0, 0
	for word := range strings.SplitSeq(c.lowered(), " ") {
		if len(word) > 4 {
			all++
			if strings.Contains(text, word) {
				found++
			}
		}
	}
	if found > 1 && found == all {
		return 2
	}
	return min(found, 2) - 1
}

// twinCue is a short line that begins with the same word: the next or previous
// one, as in a list, or one elsewhere, as headings of one form do.
func twinCue(c *candidate) int {
	word := c.firstWord()
	if word == "" {
		return -1
	}
	for _, n := range []*shape{c.prev(), c.next()} {
		if n != nil && n.short() && n.firstWord() == word {
			return 0
		}
	}
	if c.doc.firsts[word] > 1 {
		return 1
	}
	return -1
}

// questionsCue is how many questions of a heading's length the body asks, for
// a line that is one.
func questionsCue(c *candidate) int {
	switch {
	case c.end != endQuestion:
		return -1
	case c.doc.questions > 3:
		return 1
	case c.doc.questions > 1:
		return 0
	}
	return -1
}

// countedOnCue is how many other lines begin with the same words and another
// number: “Goal 3: Nets” beside “Goal 4: Boats”.
func countedOnCue(c *candidate) int { return min(c.doc.counted[c.counting()]-1, 3) - 1 }

// counting is what a line of a heading's length begins with up to a number
// among its first four words; nothing where the number is the first.
func (h *shape) counting() string {
	if h.width > headingMax {
		return ""
	}
	spaces := 0
	for i, r := range h.text {
		switch number := classOf(r).is(digit); {
		case number && spaces == 0:
			return ""
		case number:
			return h.text[:i]
		case r == ' ':
			spaces++
		}
		if spaces > 3 {
			return ""
		}
	}
	return ""
}

// labelsCue is how many labels the body has, for a line that ends in a colon.
func labelsCue(c *candidate) int {
	if c.end != endColon {
		return -1
	}
	return min(c.doc.labels, 3) - 1
}

// isLabel tells whether a line is short, ends in a colon and stands above a
// longer one.
func isLabel(lines []shape, i int) bool {
	h := &lines[i]
	return h.end == endColon && h.width <= 60 && i+1 < len(lines) && lines[i+1].width > 2*h.width
}

// thesesCue is how many theses of its kind the body has, for a line that is one.
func thesesCue(c *candidate) int {
	kind := thesisOf(c.lines, c.at)
	if kind < 0 {
		return -1
	}
	return 3*kind + min(c.doc.theses[kind], 3) - 1
}

// thesisOf tells whether a line is a thesis, as the headings of an article are
// that argues by them: it stands alone between prose and is a short sentence,
// 0, or long and without an end mark, 1.
func thesisOf(lines []shape, i int) int {
	h := &lines[i]
	sentence, open := h.end.closed() && h.width <= 110, h.end == endOpen && h.width > 80 && h.width <= headingMax
	if i+1 == len(lines) || !sentence && !open {
		return -1
	}
	below := lines[i+1].width
	if below < 2*h.width && below < 110 || i > 0 && lines[i-1].width <= 110 && !lines[i-1].prose() {
		return -1
	}
	if open {
		return 1
	}
	return 0
}
