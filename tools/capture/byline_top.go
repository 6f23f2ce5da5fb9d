package capture

import (
	"slices"
	"strings"
)

// isOffice tells whether a line is what an author is: “Staff writer”.
func isOffice(line string) bool {
	fields := strings.Fields(strings.ToLower(line))
	return len(fields) > 0 && len(fields) <= 5 && endOf(line) == endOpen && officeWords[fields[len(fields)-1]]
}

// isBareOffice is [isOffice] for a line that has no byline above it: two words or
// more, no common one among them, as in “About the author”.
func isBareOffice(line string) bool {
	fields := strings.Fields(strings.ToLower(line))
	common := slices.ContainsFunc(fields, func(w string) bool { return commonLexicon().words[w] != nil })
	return len(fields) > 1 && !common && isOffice(line)
}

// isAgencyByline tells a name with an agency or office behind it, in brackets or
// behind a comma: “Maria Lopez (Reuters)”. It may be a place, too, and is nobody
// for certain.
func isAgencyByline(line string) bool {
	name, office, ok := strings.Cut(line, ", ")
	closed := true
	if !ok {
		name, office, ok = strings.Cut(line, " (")
		office, closed = strings.CutSuffix(office, ")")
	}
	return ok && closed && certainName(name) && isOffice(office)
}

// isTopNotice tells whether a line at the top is put there by the site: how long
// one reads, or a button.
func isTopNotice(line string) bool {
	if len(line) > asideMax {
		return false
	}
	lower := strings.ToLower(line)
	for _, w := range topButtons {
		if strings.HasPrefix(lower, w) && endOf(line) == endOpen {
			return true
		}
	}
	kind := asideOf(line)
	if strings.ContainsRune(line, ' ') && (kind == control || kind == votes) || topWords[lower] { // “Context” alone is a heading, too
		return true
	}
	return readingTimes.in(lower) && strings.ContainsAny(line, "0123456789")
}
