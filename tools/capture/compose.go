package capture

import (
	"iter"
	"strings"
	"sync"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// compose brings text, which is valid UTF-8, to NFC, in which each letter with its
// accents has one spelling. A letter with more than 30 marks stays as it is.
func (d *decoder) compose(text string) string {
	var out strings.Builder
	done, line, last := 0, 1, 0 // what of the text is in out, the line there, the last line with a change
	known := map[string]string{}
	for start, end := range joinable(text) {
		stretch := text[start:end]
		composed, ok := known[stretch]
		if !ok {
			composed = composeStretch(stretch)
			known[stretch] = composed
		}
		if composed == stretch {
			continue
		}
		if line += strings.Count(text[done:start], "\n"); line > last {
			d.count(decomposedLine, line)
			last = line
		}
		if done == 0 {
			out.Grow(len(text))
		}
		out.WriteString(text[done:start])
		out.WriteString(composed)
		done = end
	}
	if done == 0 {
		return text
	}
	out.WriteString(text[done:])
	return out.String()
}

// composeStretch brings a letter with its marks to NFC, unless the library puts a
// sign of its own between these, which it does if they are more than 30.
func composeStretch(stretch string) string {
	composed := norm.NFC.String(stretch)
	if strings.Count(composed, graphemeJoiner) > strings.Count(stretch, graphemeJoiner) {
		return stretch
	}
	return composed
}

// graphemeJoiner is the sign by which the library divides many marks.
const graphemeJoiner = "\u034f"

// joinable gives the stretches of valid UTF-8 that may be written in another way in
// NFC: characters that may change or join others, and the one before them. It
// knows these from a table, at several times the speed of the library.
func joinable(text string) iter.Seq2[int, int] {
	return func(yield func(start, end int) bool) {
		table, open := starters(), -1 // where the stretch begins
		for i, size := 0, 1; i < len(text); i += size {
			r := rune(text[i])
			switch { // in place of a call for each character
			case r < utf8.RuneSelf:
				size = 1
			case r < 0xe0:
				r, size = r&0x1f<<6|rune(text[i+1]&0x3f), 2
			case r < 0xf0:
				r, size = r&0xf<<12|rune(text[i+1]&0x3f)<<6|rune(text[i+2]&0x3f), 3
			default:
				r, size = utf8.DecodeRuneInString(text[i:])
			}
			alone := r < utf8.RuneSelf || table.has(r)
			switch {
			case !alone && open < 0:
				before, size := utf8.DecodeLastRuneInString(text[:i])
				if open = i - size; before == '\n' {
					open = i
				}
			case alone && open >= 0:
				if !yield(open, i) {
					return
				}
				open = -1
			}
		}
		if open >= 0 {
			yield(open, len(text))
		}
	}
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
