package capture

import (
	"strings"
	"sync"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// compose brings text to NFC, in which each letter with its accents has one
// spelling. A letter with more than 30 marks stays as it is.
func (d *decoder) compose(text string) string {
	var out strings.Builder     // the text so far, once a line of it has changed
	number, at, done := 0, 0, 0 // done: what of the text is in out
	for line := range strings.Lines(text) {
		number++
		if !isComposed(line) {
			if composed := composeLine(line); composed != line {
				d.count(decomposedLine, number)
				if done == 0 {
					out.Grow(len(text))
				}
				out.WriteString(text[done:at])
				out.WriteString(composed)
				done = at + len(line)
			}
		}
		at += len(line)
	}
	if done == 0 {
		return text
	}
	out.WriteString(text[done:])
	return out.String()
}

// composeLine brings a line to NFC. The library puts a sign of its own between
// more than 30 marks, so that stretches where it does so are left alone.
func composeLine(line string) string {
	composed := norm.NFC.String(line)
	if strings.Count(composed, graphemeJoiner) == strings.Count(line, graphemeJoiner) {
		return composed
	}
	var out strings.Builder
	table, start := starters(), 0
	write := func(end int) {
		composed := norm.NFC.String(line[start:end])
		if strings.Count(composed, graphemeJoiner) > strings.Count(line[start:end], graphemeJoiner) {
			composed = line[start:end]
		}
		out.WriteString(composed)
		start = end
	}
	for i, r := range line {
		if i > start && (r < utf8.RuneSelf || table.has(r)) {
			write(i)
		}
	}
	write(len(line))
	return out.String()
}

// graphemeJoiner is the sign by which the library divides many marks.
const graphemeJoiner = "\u034f"

// isComposed tells whether text, which is valid UTF-8, is in NFC. It asks the
// library only where a character may be affected by its neighbours and knows
// the others from a table, at several times the speed.
func isComposed(text string) bool {
	table := starters()
	previous, open := 0, -1 // where the previous character and the stretch to ask about begin
	for i, r := range text {
		if r < utf8.RuneSelf && open < 0 {
			previous = i
			continue
		}
		switch alone := r < utf8.RuneSelf || table.has(r); {
		case !alone && open < 0:
			open = previous
		case alone && open >= 0:
			if !norm.NFC.IsNormalString(text[open:i]) {
				return false
			}
			open = -1
		}
		previous = i
	}
	return open < 0 || norm.NFC.IsNormalString(text[open:])
}

// A starterTable holds a bit for each character of the Basic Multilingual
// Plane: whether it is in NFC wherever it stands.
type starterTable [1 << 13]byte

func (t *starterTable) has(r rune) bool {
	if r > 0xffff {
		return r >= 0x1f000 && r <= 0x2f7ff // emoji, rare Chinese
	}
	return t[r>>3]&(1<<(r&7)) != 0
}

var starters = sync.OnceValue(func() *starterTable {
	t := new(starterTable)
	var buf [utf8.UTFMax]byte
	for r := rune(utf8.RuneSelf); r <= 0xffff; r++ {
		if startsAnew(buf[:utf8.EncodeRune(buf[:], r)]) {
			t[r>>3] |= 1 << (r & 7)
		}
	}
	return t
})

// startsAnew tells whether a character is its own composition and cannot join
// the one before it.
func startsAnew(char []byte) bool {
	p := norm.NFC.Properties(char)
	return p.CCC() == 0 && p.BoundaryBefore() && norm.NFC.IsNormal(char)
}
