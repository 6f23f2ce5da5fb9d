package card

import "strings"

// sizes are those that a headline may have, in pixels. What is smaller than the
// last cannot be read where a card is shown small.
var sizes = []int{96, 88, 80, 72, 64, 58, 52, 48, 44, 40}

// A title is a headline set in lines.
type title struct {
	lines []string
	size  int
}

func (t title) leading() int { return t.size * 118 / 100 }
func (t title) ascent() int  { return t.size * 86 / 100 }
func (t title) height() int  { return t.leading() * len(t.lines) }

// compose sets a headline as large as it fits. One that does not fit in the
// least size is cut behind a word. It is false where a word is wider than the
// card, or there is none.
func compose(text string) (title, bool) {
	var words []word
	for w := range strings.FieldsFuncSeq(text, func(r rune) bool { return r == ' ' }) {
		words = append(words, word{w, serif.width(w)})
	}
	if len(words) == 0 {
		return title{}, false
	}
	for _, size := range sizes {
		t := title{size: size}
		width := float64(Width-2*margin) / float64(size)
		most := (titleBelow - titleAbove) / t.leading()
		lines, fits := wrap(words, width)
		if !fits {
			continue
		}
		if size == sizes[len(sizes)-1] {
			for end := len(words) - 1; len(lines) > most; end-- {
				words = append(words[:end], word{"…", serif.width("…")})
				lines, _ = wrap(words, width)
			}
		}
		if len(lines) <= most {
			t.lines = balance(words, lines, width)
			return t, true
		}
	}
	return title{}, false
}

// A word of a headline and its width in ems.
type word struct {
	text  string
	width float64
}

// wrap fills lines of at most a width, in ems, with words. It is false where a
// word is wider.
func wrap(words []word, width float64) (lines []string, fits bool) {
	space := serif.width(" ")
	at := 0.0
	for i, w := range words {
		switch {
		case w.width > width:
			return nil, false
		case i > 0 && at+space+w.width <= width:
			lines[len(lines)-1] += " " + w.text
			at += space + w.width
		default:
			lines = append(lines, w.text)
			at = w.width
		}
	}
	return lines, true
}

// balance breaks lines anew so that the widest is as narrow as it can be without
// there being more of them.
func balance(words []word, lines []string, width float64) []string {
	best, low, high := lines, 0.0, width
	for high-low > .05 {
		middle := (low + high) / 2
		if narrow, fits := wrap(words, middle); fits && len(narrow) == len(lines) {
			best, high = narrow, middle
		} else {
			low = middle
		}
	}
	return best
}
