package capture

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// wrapMax is the width in columns beyond which nobody wraps lines by hand.
const wrapMax = 132

// mayWrap tells whether lines can be wrapped at all: two go on in a small letter,
// a script without any, or behind one of the commonest words.
func mayWrap(blocks []block) bool {
	found := 0
	for i := 1; i < len(blocks) && found < 2; i++ {
		letter, _ := utf8.DecodeRuneInString(withoutQuote(blocks[i].String))
		above := blocks[i-1].String
		if !blocks[i].gap && len(above) >= 20 && unicode.IsLetter(letter) && !endOf(above).closed() && (!unicode.IsUpper(letter) || isCommon(lastWord(above))) {
			found++
		}
	}
	return found == 2
}

// wrapWidth gives the width at which lines are wrapped, and 0 where they are
// not. They are if no line is longer than a person wraps at, and many lines that
// are nearly as long as the longest go on, in the middle of a sentence, on the
// next: in a small letter, where the script has them.
func wrapWidth(blocks []block, thread bool) int {
	width := widest(blocks)
	if width < 30 {
		return 0
	}
	broken, whole, pairs := brokenPairs(blocks, width, thread)
	if broken < 2 || 4*broken < pairs || broken < whole {
		return 0
	}
	return width
}

// agrees tells whether lines are wrapped at the width at which others are.
func agrees(blocks []block, width int, thread bool) bool {
	if widest(blocks) > width+width/16 {
		return false
	}
	broken, whole, _ := brokenPairs(blocks, width, thread)
	return broken > 0 && broken >= whole
}

// widest gives the columns of the longest line, 0 if it is longer than a person
// wraps at.
func widest(blocks []block) int {
	width := 0
	for _, b := range blocks {
		if strings.Contains(b.String, "://") && !strings.Contains(b.String, " ") {
			continue // an address cannot be wrapped
		}
		if len(b.String) > 4*wrapMax {
			return 0
		}
		if w := displayWidth(b.String); w > wrapMax {
			return 0
		} else if strings.ContainsRune(b.String, ' ') || w > 2*utf8.RuneCountInString(b.String)-4 {
			width = max(width, w)
		}
	}
	return width
}

// brokenPairs counts the full lines without an end mark whose sentence goes on
// on the next line: in a small letter or a script without any, or behind one of
// the commonest words, such as an article; those with a capital on the next; and all pairs of lines without a blank one between.
func brokenPairs(blocks []block, width int, thread bool) (broken, whole, pairs int) {
	for i := 1; i < len(blocks); i++ {
		if blocks[i].gap {
			continue
		}
		pairs++
		above, next := withoutQuote(blocks[i-1].String), withoutQuote(blocks[i].String)
		letter, _ := utf8.DecodeRuneInString(next)
		slack := width / 8
		if isUnspacedRune(letter) {
			slack = wideSlack
		}
		if end := endOf(above); end != endOpen && end != endComma || !isFull(above, next, width, slack) || thread && standsAlone(blocks, i) {
			continue
		}
		switch {
		case (unicode.IsUpper(letter) || unicode.IsTitle(letter)) && !isCommon(strings.ToLower(lastWord(above))):
			whole++
		case unicode.IsLetter(letter):
			broken++
		}
	}
	return broken, whole, pairs
}

// standsAlone tells whether a line of a thread is not the next line of a wrapped
// text: it is an aside or below one, or below a name with a time, or looks like a
// name and has a line below.
func standsAlone(blocks []block, at int) bool {
	b, above := blocks[at], blocks[at-1]
	if asideOf(b.String) != noAside || asideOf(above.String) != noAside || cutOnly(above.String) != above.String {
		return true
	}
	return at+1 < len(blocks) && !blocks[at+1].gap && nameScore(cutOnly(b.String)) > 0.5
}

// isFull tells whether the first word of the next line had no room on a line,
// give or take the slack. A script without spaces breaks before any character.
func isFull(line, next string, width, slack int) bool {
	word, _, _ := strings.Cut(next, " ")
	if first, size := utf8.DecodeRuneInString(word); isUnspacedRune(first) || unicode.In(first, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar) {
		word = word[:size]
	}
	return displayWidth(line)+1+displayWidth(word) > width-slack
}

// isUnspacedRune tells the characters of wide scripts without spaces.
func isUnspacedRune(r rune) bool { return isWide(r) && !unicode.Is(unicode.Hangul, r) }

// wideSlack is how many columns may be left on a line of a script without spaces.
const wideSlack = 4
