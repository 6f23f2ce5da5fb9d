package capture

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// bucket gives the place of the first limit that n does not pass, and the
// number of limits where it passes all.
func bucket(n int, limits ...int) int {
	for i, l := range limits {
		if n <= l {
			return i
		}
	}
	return len(limits)
}

var endingValues = []string{
	"open 10", "open 20", "open 40", "open 60", "open 80", "open 110", "open 140", "open more",
	"stop 40", "stop 60", "stop 80", "stop more",
	"question 40", "question 60", "question 80", "question more",
	"exclaim 40", "exclaim more", "colon 40", "colon 60", "colon more", "comma", "ellipsis",
}

// endingCue is the end mark and the length together: a question of forty
// columns is often a heading, one of a hundred hardly ever.
func endingCue(c *candidate) int {
	switch c.end {
	case endOpen:
		return bucket(c.width, 10, 20, 40, 60, 80, 110, 140)
	case endStop:
		return 8 + bucket(c.width, 40, 60, 80)
	case endQuestion:
		return 12 + bucket(c.width, 40, 60, 80)
	case endExclaim:
		return 16 + bucket(c.width, 40)
	case endColon:
		return 18 + bucket(c.width, 40, 60)
	case endComma:
		return 21
	}
	return 22
}

// markerCue is what stands before the first word.
func markerCue(c *candidate) int {
	switch {
	case c.mark == markNone:
		return -1
	case c.mark == markNumber && c.end == endStop:
		return 2
	case c.mark <= markNumber:
		return int(c.mark) - 1
	}
	return int(c.mark)
}

// questionCue is a word that opens a question, with or without its mark.
func questionCue(c *candidate) int {
	if !questionWords[c.firstWord()] {
		return -1
	}
	if c.end == endQuestion {
		return 0
	}
	return 1
}

// firstWord is the first word of the line, in small letters.
func (h *shape) firstWord() string {
	if h.opening == "" {
		h.opening = h.findFirstWord()
	}
	return h.opening
}

func (h *shape) findFirstWord() string {
	s := strings.TrimLeftFunc(h.text, func(r rune) bool { return !classOf(r).is(letter) })
	n := strings.IndexFunc(s, func(r rune) bool { return !classOf(r).is(letter) && r != '\'' && r != '’' })
	if n >= 0 {
		s = s[:n]
	}
	return lower(s)
}

// caseCue is how a line uses capitals; it is silent in a script without them.
func caseCue(c *candidate) int {
	switch {
	case unicode.IsDigit(c.first):
		return 5
	case !c.cased:
		return -1
	case !c.small && c.upper > 0:
		return 0
	case unicode.IsLower(c.first):
		return 4
	case c.upper == 1:
		if c.words < 3 {
			return -1
		}
		return 3
	case c.lower == 0 || c.upper >= 2*c.lower:
		return 1
	case c.upper >= c.lower:
		return 2
	}
	return 3
}

// sentencesCue is a sentence that ends within the line.
func sentencesCue(c *candidate) int { return min(c.inner, 2) - 1 }

// commasCue is the number of commas.
func commasCue(c *candidate) int { return min(c.commas, 3) - 1 }

// addressCue is an address or code in the line.
func addressCue(c *candidate) int { return truth(c.address) }

// truth makes a yes the only value of a cue.
func truth(ok bool) int {
	if ok {
		return 0
	}
	return -1
}

// quotedCue is a quotation: of the whole line, or of a part.
func quotedCue(c *candidate) int {
	if !strings.ContainsFunc(c.text, isQuotation) {
		return -1
	}
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(c.text, ".,!?;:"))
	if c.mark == markQuote && strings.ContainsRune(closers, last) {
		return 0
	}
	return 1
}

// isQuotation tells the marks around a quotation.
func isQuotation(r rune) bool {
	switch r {
	case '"', '“', '”', '„', '«', '»', '「', '」', '『', '』':
		return true
	}
	return false
}

// colonCue is a colon within the line: after a label, or later.
func colonCue(c *candidate) int {
	at := strings.Index(c.text, ": ")
	switch {
	case at < 0 || at+2 >= len(c.text):
		return -1
	case strings.Count(c.text[:at], " ") < 3:
		return 0
	}
	return 1
}

// bracketCue is a bracket that ends the line.
func bracketCue(c *candidate) int {
	last, _ := utf8.DecodeLastRuneInString(c.text)
	return truth(last == ')' || last == ']' || last == '）')
}

// dateCue is a date or a time of day in the line.
func dateCue(c *candidate) int { return truth(holdsDate(c.text)) }

// abbreviationCue is a point that belongs to an abbreviation or an initial.
func abbreviationCue(c *candidate) int {
	if c.end != endStop {
		return -1
	}
	word := strings.TrimRight(c.text[strings.LastIndexByte(c.text, ' ')+1:], ".")
	return truth(abbreviations[strings.ToLower(word)] || strings.Contains(word, ".") && len(word) < 6)
}

// bracketedCue is a line wholly in brackets.
func bracketedCue(c *candidate) int {
	return truth(c.mark == markBracket && bracketCue(c) == 0)
}

// longDashCue is a long dash or tilde at the beginning, as before the name of
// who is quoted.
func longDashCue(c *candidate) int {
	first, _ := utf8.DecodeRuneInString(c.text)
	return truth(strings.ContainsRune("—–―~∼〜", first))
}

// endsInDigitsCue is a number at the end.
func endsInDigitsCue(c *candidate) int {
	last, _ := utf8.DecodeLastRuneInString(c.text)
	return truth(unicode.IsDigit(last))
}
