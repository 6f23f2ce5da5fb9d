package capture

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// What a word is in asides.
const (
	ofAside  = 1 << iota // one that they are made of, but for names in answers
	ofAnswer             // the first word of an answer
	ofCredit             // one of creditWords
)

// asideWords are the words of asides.
var asideWords = func() map[string]int {
	all := map[string]int{}
	for _, some := range []map[string]bool{controls, rowWords, voteWords} {
		for phrase := range some {
			for word := range strings.FieldsSeq(phrase) {
				all[letters(word)] |= ofAside
			}
		}
	}
	for word := range timeUses {
		all[letters(word)] |= ofAside
	}
	for _, w := range answerWords {
		all[letters(w)] |= ofAnswer
	}
	for w := range creditWords {
		all[w] |= ofCredit
	}
	return all
}()

// mayBeAside tells whether a line can be an aside by its first and last word: a
// look that most lines do not pass.
func mayBeAside(line string) bool {
	first := letters(line)
	use, _ := lookUp(asideWords, first)
	if use&ofAnswer != 0 || (first == "" || use&ofCredit != 0) && strings.Contains(line, " by ") {
		return true
	}
	if use&ofAside == 0 && !isNoWord(first) {
		return false
	}
	last := letters(lastWord(strings.TrimRight(line, " .:!?…")))
	use, _ = lookUp(asideWords, last)
	return use&ofAside != 0 || isNoWord(last)
}

// isNoWord tells whether no word can be told from these letters: there are none, or
// they are of a script without spaces.
func isNoWord(letters string) bool {
	first, _ := utf8.DecodeRuneInString(letters)
	return letters == "" || isUnspacedTime(first)
}

// letters gives the letters that a text begins with, with their marks.
func letters(s string) string {
	for i, r := range s {
		if r < utf8.RuneSelf && !isASCIILetter(r) || r >= utf8.RuneSelf && !unicode.IsLetter(r) && !unicode.IsMark(r) && !isJoiner(r) {
			return s[:i]
		}
	}
	return s
}

// hasDigit tells whether a text can have a digit: one of ASCII, or any character
// that is not ASCII.
func hasDigit(s string) bool {
	for i := range len(s) {
		if c := s[i]; c >= '0' && c <= '9' || c >= 0x80 {
			return true
		}
	}
	return false
}
