package content

import (
	"regexp"
	"strings"
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
		if !abbreviated.MatchString(whole) {
			end = len(whole)
		}
	}
	if end == 0 {
		return shorten(text, descriptionMax)
	}
	return text[:end]
}

// abbreviated finds a full stop at the end of a text that may end no sentence:
// after initials (J., U.S., z.B.), an ordinal (7.) or an abbreviation.
var abbreviated = regexp.MustCompile(`(^|[^\pL\pN])(\pL|(\pL\.)+\pL|\d\d?|` +
	`Dr|Mr|Mrs|Ms|Mx|Mme|Mlle|Prof|Rev|Hon|St|Ste|Sen|Rep|Gov|Gen|Col|Maj|Capt|Lt|Sgt|Cpl|Pres|` +
	`No|Nr|Nos|Mt|Ft|Ave|Blvd|vs|v|ca|cf|Jr|Sr|Inc|Ltd|Co|Corp|Bros|` +
	`Jan|Feb|Apr|Aug|Sep|Sept|Oct|Nov|Dec|Hr|Fr|bzw|Sra?|Srta)\.$`)

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
