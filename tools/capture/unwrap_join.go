package capture

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// join makes one block of the lines of a wrapped paragraph, with a space between
// two lines unless both are of a script that has none.
func join(lines []block) block {
	whole := lines[0]
	if len(lines) == 1 {
		return whole
	}
	var text strings.Builder
	for i, l := range lines {
		next := l.String
		if i > 0 {
			if isQuote(whole.String) {
				next = withoutQuote(next)
			}
			if spaced(lines[i-1].String, next) {
				text.WriteByte(' ')
			}
		}
		text.WriteString(next)
	}
	end := lines[len(lines)-1]
	whole.String, whole.Lines.Last, whole.rows[1] = text.String(), end.Lines.Last, end.rows[1]
	return whole
}

// spaced tells whether there is a space between two lines of a paragraph: not in
// a script that has none, nor behind the hyphen of a word in two parts, which
// stays. “Left- and right-hand” is two words.
func spaced(above, next string) bool {
	last, size := utf8.DecodeLastRuneInString(above)
	first, _ := utf8.DecodeRuneInString(next)
	if isWide(last) && isWide(first) && !unicode.Is(unicode.Hangul, last) || unicode.In(last, runningScripts...) && unicode.In(first, runningScripts...) {
		return false
	}
	before, _ := utf8.DecodeLastRuneInString(above[:len(above)-size])
	return !(last == '-' || last == '\u2010') || !unicode.IsLetter(before) || !unicode.IsLower(first) || joiningWords[firstWord(next)]
}

// runningScripts have spaces between phrases only, where lines seldom break.
var runningScripts = []*unicode.RangeTable{unicode.Thai, unicode.Lao, unicode.Khmer}

// joiningWords stand between two words that share an end: “left- and right-hand”.
var joiningWords = words("and or to nor und oder bis noch et ou y o e i och eller og en of ja tai a lub albo и или")

// isQuote tells whether a line is quoted as in a mail.
func isQuote(s string) bool { return s[0] == '>' && len(s) > 1 }

// withoutQuote gives a line without the sign of a quotation.
func withoutQuote(s string) string {
	if rest := strings.TrimLeft(s, "> "); isQuote(s) && rest != "" {
		return rest
	}
	return s
}
