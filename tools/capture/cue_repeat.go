package capture

import "strings"

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
	text := n.text[:min(len(n.text), 300)]
	found := 0
	for word := range strings.FieldsSeq(c.text) {
		if len(word) > 4 && strings.Contains(text, word) {
			found++
		}
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
