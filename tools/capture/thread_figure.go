package capture

import (
	"strings"
	"unicode/utf8"
)

// markFigures marks the numbers alone that stand beside a button.
func markFigures(below []block, kinds []aside) {
	for i, b := range below {
		if kinds[i] == noAside && b.override == guess && b.told == untold && isFigure(b.String) && (besideFigure(below, kinds, i-1) || besideFigure(below, kinds, i+1)) {
			kinds[i] = figure
		} else if isGain(below, kinds, i) {
			kinds[i] = votes
		}
	}
}

// isGain tells votes with a sign, “+5”, from what people write: it stands above a
// button and below a text that has a time above.
func isGain(below []block, kinds []aside, at int) bool {
	number, signed := strings.CutPrefix(below[at].String, "+")
	if kinds[at] != noAside || !signed || below[at].override != guess || below[at].told != untold || !isFigure(number) || at+1 == len(kinds) || kinds[at+1] != control {
		return false
	}
	text := at - 1
	for text >= 0 && kinds[text] == noAside {
		text--
	}
	return text >= 0 && text < at-1 && kinds[text] == stamp
}

// besideFigure tells whether the line at a place is one that numbers stand beside:
// a button or votes, or the “•” between buttons.
func besideFigure(below []block, kinds []aside, at int) bool {
	if at < 0 || at >= len(kinds) {
		return false
	}
	return kinds[at] == votes || kinds[at] == figure || kinds[at] == control && (!isRule(below[at].String) || utf8.RuneCountInString(below[at].String) == 1)
}

// isFigure tells a number alone: “12”, “1.2K”, “-3”. “+1” is what people write.
func isFigure(line string) bool {
	return len(line) <= 8 && maskDigits(strings.TrimLeft(line, "-–−")) == "0"
}
