package capture

import (
	"slices"

	"golang.org/x/text/language"
	"golang.org/x/text/unicode/bidi"
)

// detectDirection gives the writing direction of a text, "ltr" or "rtl": that
// of most of its letters, or of its language where it has none.
func detectDirection(text, lang string) string {
	left, right := 0, 0
	for _, r := range text[:runeStart(text, min(len(text), languageSample))] {
		if isASCIILetter(r) {
			left++
			continue
		}
		switch p, _ := bidi.LookupRune(r); p.Class() {
		case bidi.L:
			left++
		case bidi.R, bidi.AL:
			right++
		}
	}
	if right > left || left == 0 && writesFromRight(lang) {
		return "rtl"
	}
	return "ltr"
}

// writesFromRight tells whether a language is written from right to left.
func writesFromRight(lang string) bool {
	script, _ := language.Make(lang).Script()
	return slices.Contains([]string{"Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"}, script.String())
}
