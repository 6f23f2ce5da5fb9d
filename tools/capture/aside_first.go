package capture

import "strings"

// asideFirst are the words in ASCII that an aside, or a part of one, can begin
// with.
var asideFirst = func() map[string]bool {
	all := map[string]bool{}
	for _, some := range []map[string]bool{controls, rowWords, articleWords, timeParticles, voteWords, wholeTimes, timeWords, timeUnits} {
		for phrase := range some {
			all[letters(phrase)] = true
		}
	}
	for month := range months {
		all[letters(month)] = true
	}
	for _, w := range answerWords {
		all[letters(w)] = true
	}
	return all
}()

// mayBeAside tells whether a line can be an aside by its first word: a look that
// most lines do not pass. A word that is not of small ASCII letters passes.
func mayBeAside(line string) bool {
	word := letters(line)
	if word == "" || len(word) < len(line) && line[len(word)] != ' ' {
		return true
	}
	_, ok := lookUp(asideFirst, word)
	return ok
}

// lookUp looks for a word in small letters, for most words without making a text
// of these.
func lookUp(all map[string]bool, word string) (value, ok bool) {
	var lower [24]byte
	if len(word) > len(lower) || len(letters(word)) < len(word) {
		value, ok = all[strings.ToLower(word)]
		return value, ok
	}
	for i := range len(word) {
		lower[i] = word[i] | 0x20
	}
	value, ok = all[string(lower[:len(word)])]
	return value, ok
}

// letters gives the ASCII letters that a text begins with.
func letters(s string) string {
	for i := range len(s) {
		if c := s[i] | 0x20; c < 'a' || c > 'z' {
			return s[:i]
		}
	}
	return s
}

// hasDigit tells whether a text has a digit in ASCII, or one that is not ASCII
// at all.
func hasDigit(s string) bool {
	for i := range len(s) {
		if c := s[i]; c >= '0' && c <= '9' || c >= 0x80 {
			return true
		}
	}
	return false
}
