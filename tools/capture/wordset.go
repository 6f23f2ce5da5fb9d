package capture

import (
	"strings"
	"unicode/utf8"
)

// words makes a set of the words of a text.
func words(text string) map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq(text) {
		set[w] = true
	}
	return set
}

// wordsOf makes a set of the words of several languages.
func wordsOf(languages map[string]string) map[string]bool {
	all := map[string]bool{}
	for _, text := range languages {
		for w := range strings.FieldsSeq(text) {
			all[w] = true
		}
	}
	return all
}

// wordMax is the length in bytes up to which [lookUp] makes small letters without
// a copy.
const wordMax = 32

// lookUp looks for a text, in any letters, among texts in small letters.
func lookUp[V any](all map[string]V, text string) (value V, ok bool) {
	var small [wordMax]byte
	for i := range len(text) {
		b := text[i]
		if b >= utf8.RuneSelf || i == wordMax {
			value, ok = all[lower(text)]
			return value, ok
		}
		if b >= 'A' && b <= 'Z' {
			b += 'a' - 'A'
		}
		small[i] = b
	}
	value, ok = all[string(small[:len(text)])]
	return value, ok
}

// has tells whether a set, of texts in small letters, holds a text in any
// letters.
func has(set map[string]bool, text string) bool {
	value, _ := lookUp(set, text)
	return value
}

// set makes a set of texts.
func set(texts ...string) map[string]bool {
	all := make(map[string]bool, len(texts))
	for _, t := range texts {
		all[t] = true
	}
	return all
}
