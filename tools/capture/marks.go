package capture

import (
	"slices"
	"unicode"
)

// isJoiner tells whether r is an invisible mark that changes how the letters
// or signs beside it join (Persian, Hindi, emoji). It is kept wherever it
// stands: there are commenters whose name is nothing else.
func isJoiner(r rune) bool { return r == '\u200c' || r == '\u200d' }

// isMark tells whether r is an invisible mark that says on which side of a
// letter the punctuation stands, in text from right to left.
func isMark(r rune) bool { return r == '\u200e' || r == '\u200f' || r == '\u061c' }

// isDirection tells whether r opens or closes a stretch of another writing
// direction.
func isDirection(r rune) bool {
	return r >= '\u202a' && r <= '\u202e' || r >= '\u2066' && r <= '\u2069'
}

// withoutStrayMarks takes the marks of direction out of a line that have nothing
// beside them, so that a line which looks empty is empty.
func (c *cleaner) withoutStrayMarks(line []rune) []rune {
	kept := line[:0]
	for i := 0; i < len(line); {
		if !isMark(line[i]) {
			kept = append(kept, line[i])
			i++
			continue
		}
		end := i
		for end < len(line) && isMark(line[end]) {
			end++
		}
		if isText(lastRune(kept)) || end < len(line) && isText(line[end]) {
			kept = append(kept, line[i:end]...)
		} else {
			for range end - i {
				c.count(strayMark, c.line)
			}
		}
		i = end
	}
	return kept
}

// isText tells whether r is something that a mark can stand beside.
func isText(r rune) bool {
	return r != 0 && r != '\u200b' && !unicode.IsSpace(r) && !isDirection(r)
}

// withoutLooseDirections takes the controls of the writing direction out of a
// line where they do not stand in pairs around something, or turn letters
// around: they would garble what stands beside the line on the page.
func (c *cleaner) withoutLooseDirections(line []rune) []rune {
	if pairsUp(line) {
		return line
	}
	kept := line[:0]
	for _, r := range line {
		if isDirection(r) {
			c.count(looseDirection, c.line)
		} else {
			kept = append(kept, r)
		}
	}
	return c.withoutStrayMarks(kept)
}

// pairsUp tells whether each control of the writing direction that opens a
// stretch of the line is closed in order, and the line is not empty but for
// them.
func pairsUp(line []rune) bool {
	if !slices.ContainsFunc(line, isDirection) {
		return true
	}
	var open []rune
	for _, r := range line {
		switch r {
		case '\u202d', '\u202e':
			return false
		case '\u202a', '\u202b':
			open = append(open, '\u202c')
		case '\u2066', '\u2067', '\u2068':
			open = append(open, '\u2069')
		case '\u202c', '\u2069':
			if lastRune(open) != r {
				return false
			}
			open = open[:len(open)-1]
		}
	}
	return len(open) == 0 && slices.ContainsFunc(line, isText)
}

func lastRune(runes []rune) rune {
	if len(runes) == 0 {
		return 0
	}
	return runes[len(runes)-1]
}
