package content

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/sentences"

	"clipping/tools/capture"
)

// descriptionMax is the length in characters that a description has at most,
// without the ellipsis of one that is cut.
const descriptionMax = 200

// Description gives the first sentences (UAX #29) of a section's standfirst, or
// else of its text, as many as fit; where none does, its first words. It is
// empty where there is neither.
func Description(s capture.Section) string {
	text := summary(s)
	if utf8.RuneCountInString(text) <= descriptionMax {
		return text
	}
	at, end := 0, 0
	for s := sentences.FromString(text); s.Next(); {
		at += len(s.Value())
		whole := strings.TrimSpace(text[:at])
		if utf8.RuneCountInString(whole) > descriptionMax {
			break
		}
		if !endsAbbreviated(whole) {
			end = len(whole)
		}
	}
	if end == 0 {
		return shorten(text, descriptionMax)
	}
	return text[:end]
}

// endsAbbreviated tells whether a full stop at the end of a text may end no
// sentence: after initials (J., U.S., z.B.), an ordinal (7.) or an abbreviation.
func endsAbbreviated(text string) bool {
	text, ok := strings.CutSuffix(text, ".")
	if !ok {
		return false
	}
	word := text[len(strings.TrimRightFunc(text, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) })):]
	switch first, size := utf8.DecodeRuneInString(word); {
	case size == len(word):
		return unicode.IsLetter(first) || '0' <= first && first <= '9'
	case len(word) == 2 && strings.Trim(word, "0123456789") == "":
		return true
	}
	return slices.Contains(abbreviations, word)
}

// abbreviations are words that may have a full stop within a sentence.
var abbreviations = strings.Fields(`
	Dr Mr Mrs Ms Mx Mme Mlle Prof Rev Hon St Ste Sen Rep Gov Gen Col Maj Capt Lt Sgt Cpl Pres
	No Nr Nos Mt Ft Ave Blvd vs v ca cf Jr Sr Inc Ltd Co Corp Bros
	Jan Feb Apr Aug Sep Sept Oct Nov Dec Hr Fr bzw Sra Srta`)

// summary gives the paragraph that says what a section is about.
func summary(s capture.Section) string {
	first := ""
	for _, p := range s.Paragraphs {
		switch p.Kind {
		case capture.Standfirst:
			return p.String
		case capture.Prose, capture.Item:
			if first == "" {
				first = p.String
			}
		}
	}
	return first
}

// shorten cuts a text that is longer than n characters after a word, and marks
// the cut with an ellipsis.
func shorten(text string, n int) string {
	if utf8.RuneCountInString(text) <= n {
		return text
	}
	text = cut(text, n)
	if space := strings.LastIndexByte(text, ' '); space > len(text)/2 {
		text = text[:space]
	}
	return text + " …"
}
