package capture

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// isDateline tells whether a line says when the article was published or
// updated, and nothing else: it begins with a word of datelines and a time, is
// wholly a date, even one that can be read in two ways, or a date and who
// published it.
func isDateline(line string) bool {
	if len(line) > 120 {
		return false
	}
	lower := strings.ToLower(line)
	if n := datelineWord(lower); n > 0 {
		rest := strings.Trim(lower[n:], " :-–—")
		_, dated := findDate(rest)
		return dated || threeNumbers.MatchString(rest) || isStamp(rest) || rest != "" && isStamp(rest+" 1") // “Tuesday”
	}
	_, dated := findDate(lower)
	if isStamp(lower) {
		return dated || threeNumbers.MatchString(lower) || agoWords.in(lower) || holdsOtherMonth(lower)
	}
	return dated && (isPublisherStamp(line) || isPlaceAndDate(line) || isDateAndNotices(line))
}

// holdsOtherMonth tells whether a time names a month of another calendar.
func holdsOtherMonth(stamp string) bool {
	for word := range strings.FieldsFuncSeq(stamp, isTimeMark) {
		if otherMonths[word] {
			return true
		}
	}
	return false
}

// isPlaceAndDate tells “New York, March 12, 2024” or “Madrid - 27 ABR 2025”, with a place or a name.
func isPlaceAndDate(line string) bool {
	place, date, ok := strings.Cut(line, ", ")
	if dash, behind, found := strings.Cut(line, " - "); found && (!ok || len(dash) < len(place)) {
		place, date, ok = dash, behind, true
	}
	return ok && looksNamed(place) && strings.Count(place, " ") < placeWords && isStamp(strings.ToLower(date))
}

// placeWords is how many words a place or a name has at most.
const placeWords = 3

// isDateAndNotices tells a date with another, buttons or the time that one reads
// behind it: “Mar 12, 2024 · 5 min read”.
func isDateAndNotices(line string) bool {
	parts := partsOf(line)
	for _, part := range parts[1:] {
		if !isTopNotice(part) && asideOf(part) == noAside && !isDateline(part) {
			return false
		}
	}
	return len(parts) > 1 && isDateline(parts[0])
}

// threeNumbers are a date in numbers.
var threeNumbers = regexp.MustCompile(`\b\d{1,4}([./-])\d{1,2}[./-]\d{2,4}\b`)

// isPublisherStamp tells whether a line that holds a date begins with it, in
// numbers, and ends in a word for who published it: “2024年3月12日 10:30 新华社”.
func isPublisherStamp(line string) bool {
	at := strings.LastIndexByte(line, ' ')
	if at < 0 || line[0] < '0' || line[0] > '9' || endOf(line) != endOpen {
		return false
	}
	first, _ := utf8.DecodeRuneInString(line[at+1:])
	return isStamp(strings.ToLower(line[:at])) && unicode.IsLetter(first) && !unicode.IsLower(first)
}

// datelineWord is the length of the word of datelines, in letters of any case,
// that a text begins with: 0 if there is none.
func datelineWord(text string) int {
	longest := 0
	for _, w := range datelineWords {
		if len(w) > longest && len(text) >= len(w) && strings.EqualFold(text[:len(w)], w) && (endsWord(text, len(w)) || !isASCII(w)) {
			longest = len(w)
		}
	}
	return longest
}
