package capture

import "strings"

// words makes a set of the words of a text.
func words(text string) map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq(text) {
		set[w] = true
	}
	return set
}

// set makes a set of texts.
func set(texts ...string) map[string]bool {
	all := make(map[string]bool, len(texts))
	for _, t := range texts {
		all[t] = true
	}
	return all
}
