package capture

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// asideWords are all words that asides are made of, but for names in answers.
var asideWords = func() map[string]bool {
	all := map[string]bool{}
	for _, some := range []map[string]bool{controls, rowWords, articleWords, timeParticles, voteWords, wholeTimes, timeWords, agoAlone, timeUnits, otherMonths} {
		for phrase := range some {
			for word := range strings.FieldsSeq(phrase) {
				all[letters(word)] = true
			}
		}
	}
	for month := range months {
		all[letters(month)] = true
	}
	return all
}()

// answerFirst are the first words of answerWords.
var answerFirst = func() map[string]bool {
	all := map[string]bool{}
	for _, w := range answerWords {
		all[letters(w)] = true
	}
	return all
}()

// mayBeAside tells whether a line can be an aside by its first and last word: a
// look that most lines do not pass.
func mayBeAside(line string) bool {
	first := letters(line)
	if _, ok := lookUp(answerFirst, first); ok {
		return true
	}
	if strings.Contains(line, " by ") && (first == "" || has(creditWords, first)) {
		return true
	}
	return isAsideWord(first) && isAsideWord(letters(lastWord(strings.TrimRight(line, " .:!?…"))))
}

// isAsideWord tells whether a word can be of an aside: it is one of asideWords, has
// no letters, or is of a script without spaces.
func isAsideWord(word string) bool {
	if first, _ := utf8.DecodeRuneInString(word); word == "" || isUnspacedTime(first) {
		return true
	}
	_, ok := lookUp(asideWords, word)
	return ok
}

// lookUp looks for a word in small letters, for most words without making a text
// of these.
func lookUp(all map[string]bool, word string) (value, ok bool) {
	var lower [24]byte
	if len(word) > len(lower) {
		value, ok = all[strings.ToLower(word)]
		return value, ok
	}
	for i := range len(word) {
		c := word[i]
		if c >= utf8.RuneSelf {
			value, ok = all[strings.ToLower(word)]
			return value, ok
		}
		if c >= 'A' && c <= 'Z' {
			c |= 0x20
		}
		lower[i] = c
	}
	value, ok = all[string(lower[:len(word)])]
	return value, ok
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
