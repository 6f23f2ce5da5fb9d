package capture

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// longLine is the number of bytes beyond which a line is prose in any script
// and only its ends are looked at.
const longLine = 600

// proseWidth is the width in columns beyond which a line is prose in any case
// and its words are not counted.
const proseWidth = 200

// A shape is what can be seen of a line from some distance.
type shape struct {
	text    string
	width   int     // columns, see displayWidth
	words   int     // runs between spaces; two wide characters count as one word
	end     endMark // the way it ends
	first   rune    // its first letter or digit; 0 where it has none
	upper   int     // words that begin with a capital
	lower   int     // words that begin with a small letter
	inner   int     // sentences that end within the line
	commas  int     // commas and semicolons within the line
	mark    marker  // what stands before the first word
	small   bool    // it has a small letter
	cased   bool    // it has letters of a script with capitals
	wide    bool    // it has characters that take two columns
	address bool    // it holds an address or code
	folded  string  // the text in small letters, once it was asked for
	start   string  // how it begins, in small letters, once it was asked for
	opening string  // its first word in small letters, once it was asked for
}

// shapeOf looks at a line. A very long one is only measured.
func shapeOf(s string) shape {
	h := shape{text: s, end: endOf(s)}
	if len(s) > longLine {
		h.width, h.words = len(s)/2, len(s)/12
		return h
	}
	h.width = displayWidth(s)
	h.mark = markerOf(s)
	if h.width > proseWidth {
		return h
	}
	h.scan()
	h.address = holdsAddress(s)
	return h
}

// scan counts the words, capitals and marks of the line.
func (h *shape) scan() {
	start, wides := true, 0
	end := len(strings.TrimRight(h.text, closers))
	var before class
	for i, r := range h.text {
		c := classOf(r)
		h.small = h.small || c.is(small)
		if h.first == 0 && c.is(letter|digit) {
			h.first = r
		}
		if c.is(wide) && c.is(letter) {
			wides++
		}
		switch {
		case r == ' ':
			start = true
			if before.endMark().closed() && i+1 < len(h.text) && h.breaks(i) {
				h.inner++
			}
		case start && c.is(letter|digit):
			start = false
			h.count(c)
		}
		switch m := c.endMark(); {
		case m == endComma:
			h.commas++
		case m.closed() && r > 0x2000 && i+utf8.RuneLen(r) < end:
			h.inner++
		}
		before = c
	}
	h.wide = wides > 0
	h.words += wides / 2
	h.cased = h.upper+h.lower > 0
}

// count takes in the first character of a word.
func (h *shape) count(c class) {
	switch {
	case c.is(capital):
		h.upper++
	case c.is(small):
		h.lower++
	}
	if !c.is(wide) {
		h.words++
	}
}

// breaks tells whether a sentence ends before the space at i: what stands
// before it is no number, initial or abbreviation, and no small letter follows.
func (h *shape) breaks(i int) bool {
	word := strings.TrimRight(h.text[:i], closers)
	word = word[strings.LastIndexByte(word, ' ')+1:]
	if utf8.RuneCountInString(word) < 4 && !strings.ContainsAny(word, "?!") {
		return false
	}
	next, _ := utf8.DecodeRuneInString(strings.TrimLeft(h.text[i:], " \"'“‘«(["))
	return !unicode.IsLower(next)
}

// lowered is the text in small letters.
func (h *shape) lowered() string {
	if h.folded == "" {
		h.folded = lower(h.text)
	}
	return h.folded
}

// beginning is how the text begins, in small letters.
func (h *shape) beginning() string {
	switch end := runeEnd(h.text, 300); {
	case h.start != "":
	case end == len(h.text):
		h.start = h.lowered()
	default:
		h.start = lower(h.text[:end])
	}
	return h.start
}

// prose tells whether a line is running text beyond doubt: long, or two
// sentences.
func (h *shape) prose() bool {
	return h.width > 140 || h.width > 60 && (h.end == endStop || h.end == endExclaim) || h.inner > 0 && h.end.closed()
}

// short tells whether a line could be a heading by its length.
func (h *shape) short() bool { return h.width <= 80 }
