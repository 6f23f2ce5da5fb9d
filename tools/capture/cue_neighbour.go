package capture

import (
	"strings"
	"unicode"
)

var neighbourValues = []string{"none", "prose", "open", "sentence", "question", "colon", "item", "address"}

// nextCue is what kind of line follows: most headings stand above prose.
func nextCue(c *candidate) int { return c.next().kind() }

// kind is the place in neighbourValues.
func (h *shape) kind() int {
	switch {
	case h == nil:
		return 0
	case h.mark == markBullet:
		return 6
	case h.prose() || h.width > 110:
		return 1
	case h.address:
		return 7
	case h.end == endColon:
		return 5
	case h.end == endQuestion:
		return 4
	case h.end.closed():
		return 3
	}
	return 2
}

// nextLongerCue is how many times as long the next line is.
func nextLongerCue(c *candidate) int {
	n := c.next()
	if n == nil {
		return 0
	}
	return bucket(10*n.width/max(c.width, 1), 10, 15, 30, 60)
}

var longerValues = []string{"no", "1.5", "3", "6", "more"}

// previousEndsCue is a previous line that announces this one or goes on in it.
func previousEndsCue(c *candidate) int {
	p := c.prev()
	switch {
	case p == nil:
		return -1
	case p.end == endColon && p.width <= 60:
		return 0
	case p.end == endColon:
		return 1
	case p.end == endComma:
		return 2
	case p.end == endOpen && p.width > 110:
		return 3
	}
	return -1
}

// stacks tells whether a line can be one of a stack of short lines.
func (h *shape) stacks() bool { return h.width <= 80 && h.end != endStop }

// runCue is the place in a run of short lines directly on each other; it is
// silent where a line stands alone.
func runCue(c *candidate) int {
	if !c.stacks() {
		return -1
	}
	up, down := c.runUp(), c.runDown()
	switch {
	case up+down == 0:
		return -1
	case up+down == 1:
		return up
	case up == 0:
		return 2
	case down == 0:
		return 4
	}
	return 3
}

// runUp counts the short lines directly above, at most three.
func (c *candidate) runUp() int {
	n := 0
	for n < 3 && c.at-n > 0 && c.lines[c.at-n-1].stacks() {
		n++
	}
	return n
}

// runDown counts the short lines directly below, at most three.
func (c *candidate) runDown() int {
	n := 0
	for n < 3 && c.at+n+1 < len(c.lines) && c.lines[c.at+n+1].stacks() {
		n++
	}
	return n
}

// placeCue is a place near the end of the body, where signatures stand.
func placeCue(c *candidate) int {
	switch len(c.lines) - c.at {
	case 2:
		return 0
	case 3:
		return 1
	}
	return -1
}

// proseBelowCue is the number of lines of prose up to the next short one.
func proseBelowCue(c *candidate) int {
	n := 0
	for n < 4 && c.at+n+1 < len(c.lines) && c.lines[c.at+n+1].width > 80 {
		n++
	}
	if n == 4 {
		return -1
	}
	return n
}

// nextBeginsCue is how the next line begins.
func nextBeginsCue(c *candidate) int {
	n := c.next()
	switch {
	case n == nil:
		return -1
	case n.mark == markBullet:
		return 1
	case unicode.IsLower(n.first) && n.prose():
		return 5
	case unicode.IsLower(n.first):
		return 0
	case n.mark == markNumber:
		return 2
	case n.mark == markQuote:
		return 3
	case n.mark == markBracket:
		return 4
	}
	return -1
}

// topCue is how the first line below the title ends: dates and leads stand
// there.
func topCue(c *candidate) int {
	switch {
	case c.at > 0:
		return -1
	case dateCue(c) == 0:
		return 0
	case c.end == endColon:
		return 1
	case c.end == endQuestion:
		return 2
	case c.end == endOpen:
		return 4
	}
	return 3
}

// nextDashCue is a next line that begins with a long dash, as an attribution.
func nextDashCue(c *candidate) int {
	n := c.next()
	if n == nil {
		return -1
	}
	return longDashCue(&candidate{shape: n})
}

// previousQuotedCue is a previous line that is a quotation: who is quoted may
// stand here.
func previousQuotedCue(c *candidate) int {
	p := c.prev()
	return truth(p != nil && p.mark == markQuote && strings.ContainsAny(p.text[max(0, len(p.text)-4):], "\"”»"))
}

// namedCue is a line of two to four words with capitals, below a quotation or
// elsewhere, with a place or title behind a comma or without.
func namedCue(c *candidate) int {
	if c.end != endOpen || c.upper < 2 || c.lower > 1 || c.words > 8 || c.commas == 0 && c.words > 4 {
		return -1
	}
	n := min(c.commas, 1)
	if !c.belowQuotation() {
		n += 2
	}
	return n
}

// belowQuotation tells whether the previous line ends in a quotation.
func (c *candidate) belowQuotation() bool {
	p := c.prev()
	return p != nil && strings.ContainsAny(p.text[max(0, len(p.text)-4):], "\"”»")
}

// belowQuotationCue is a line without an end mark below a quotation: it may say
// who is quoted.
func belowQuotationCue(c *candidate) int { return truth(c.end == endOpen && c.belowQuotation()) }
