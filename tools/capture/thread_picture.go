package capture

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// isPicture tells whether a line is what stands for a picture above a commenter's
// name: the first letter of the name or of its words, or the name with a word such as
// “avatar”.
func isPicture(line, name string) bool {
	letter, size := utf8.DecodeRuneInString(line)
	first, _ := utf8.DecodeRuneInString(name)
	switch {
	case size == len(line):
		return unicode.IsLetter(letter) && !unicode.IsLower(letter) && unicode.ToUpper(first) == letter && len(name) > size && nameScore(name) > 0
	case len(line) <= 3 && isInitials(line, name):
		return true
	}
	return 1 < len(name) && len(name) < len(line) && strings.Contains(line, name) && (pictureWords.in(strings.ToLower(line)) || isAnnounced(line, name))
}

// isInitials tells whether a line is the first letters of the words of a name.
func isInitials(line, name string) bool {
	words := strings.Fields(name)
	if len(words) != len(line) {
		return false
	}
	for i, w := range words {
		if line[i] < 'A' || line[i] > 'Z' || w[0]&^0x20 != line[i] {
			return false
		}
	}
	return true
}

// isAnnounced tells whether a line is a name with what the commenter did, above
// the name alone: “Ida commented March 4”.
func isAnnounced(line, name string) bool {
	if len(name) == len(line) || !strings.Contains(line, name) {
		return false
	}
	_, rest := cutOpener(line)
	return cutOnly(rest) == name
}

// markTwice marks the first of two same lines as what stands for a picture above a
// name: where the first line of all stands twice, or others do, too. A lone one has to
// stand below the end of a comment: people do say things twice.
func markTwice(below []block, kinds []aside, twice []int) {
	last := -3 // the last that is marked
	for _, at := range twice {
		switch {
		case at == last+2:
			continue // the text below such a name
		case len(twice) > 1 || neighbour(kinds, at, -1) < 0:
		case kinds[at-1] == stamp || kinds[at-1] == noAside && nameScore(cutOnly(below[at-1].String)) > 0:
			continue
		}
		kinds[at], last = control, at
	}
}
