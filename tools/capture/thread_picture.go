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
// name. Where the first line of all does not stand twice, such lines have to stand
// below the end of a comment; directly below a time they are names only where the
// first has its time above: people do say things twice.
func markTwice(below []block, kinds []aside, twice []int) {
	first := neighbour(kinds, -1, 1)
	timeAbove := first > 0 && kinds[first-1] == stamp
	last := -3 // the last that is marked
	for _, at := range twice {
		switch {
		case at == last+2: // the text below such a name
		case at > 0 && kinds[at-1] == stamp && !timeAbove:
		case twice[0] > first && kinds[at-1] == noAside && nameScore(cutOnly(below[at-1].String)) > 0:
			kinds[at] = asideOf(below[at].String)
		default:
			kinds[at], last = control, at
		}
	}
}
