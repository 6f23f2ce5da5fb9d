package capture

import "strings"

// A cursor walks over the lines of a capture that are not blank.
type cursor struct {
	lines []Text
	next  int
}

// newCursor splits src into its lines; number is that of the first.
func newCursor(src string, number int) *cursor {
	c := &cursor{}
	for line := range strings.Lines(src) {
		if s := strings.TrimSpace(line); s != "" {
			c.lines = append(c.lines, Text{s, Lines{number, number}})
		}
		number++
	}
	return c
}

// take gives the next line, and false at the end.
func (c *cursor) take() (Text, bool) {
	if c.next == len(c.lines) {
		return Text{}, false
	}
	c.next++
	return c.lines[c.next-1], true
}

// cut takes the last n lines away and gives them as a cursor of their own.
func (c *cursor) cut(n int) *cursor {
	at := len(c.lines) - n
	tail := &cursor{lines: c.lines[at:]}
	c.lines = c.lines[:at]
	return tail
}

// rest gives the lines that are still to be taken.
func (c *cursor) rest() []Text { return c.lines[c.next:] }
