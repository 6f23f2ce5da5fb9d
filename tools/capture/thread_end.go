package capture

import "strings"

// markEnds marks what the site puts at the end of each comment, in any language,
// where marks tell the names: short lines below the first of a text that stand, their
// numbers aside, in most comments, and votes above it. It tells whether there was one.
func markEnds(below []block, kinds []aside, lines []block, names []int) bool {
	if len(names) < recurring {
		return false
	}
	times := map[string]int{} // in how many comments a line stands
	last := map[string]int{}  // the last of these
	eachEnd(below, kinds, lines, names, func(_, comment int, form string) {
		if last[form] != comment {
			times[form]++
			last[form] = comment
		}
	})
	var found []int
	eachEnd(below, kinds, lines, names, func(i, _ int, form string) {
		if n := times[form]; n >= recurring && 10*n >= 7*len(names) {
			found = append(found, i)
		}
	})
	for _, i := range found {
		kinds[i] = repeated
	}
	return len(found) > 0
}

// eachEnd visits the lines that can be what the site puts at the end of a comment,
// with their place in below, the number of the comment and what is the same in all.
func eachEnd(below []block, kinds []aside, lines []block, names []int, visit func(i, comment int, form string)) {
	isName := placesOf(names, len(lines))
	comment, first := 0, 0 // first: the place of the first line of the text
	markLines(below, kinds, noAside, func(i, at int) bool {
		b := &below[i]
		switch {
		case isName[at]:
			comment, first = comment+1, at+1
		case comment == 0 || len(b.String) > recurMax || b.override != guess || b.told != untold:
		case at == first && isGainLine(b.String) && at+1 < len(lines) && !isName[at+1]:
			visit(i, comment, "votes")
		case at > first && isGainLine(b.String):
			visit(i, comment, "0")
		case at > first:
			visit(i, comment, maskDigits(b.String))
		}
		return false
	})
}

// isGainLine tells a line that is a number alone, with a sign or without.
func isGainLine(line string) bool { return isFigure(strings.TrimPrefix(line, "+")) }

// markTimesOfPlaces marks as times the lines that begin with one and have few words
// behind a mark, “3h · Hull”, where most comments have such a line. It tells whether
// there was one.
func markTimesOfPlaces(below []block, kinds []aside, lines []block, names []int) bool {
	isName := placesOf(names, len(lines))
	isOne := func(i, at int) bool {
		b := &below[i]
		if isName[at] || b.override != guess || b.told != untold || len(b.String) > recurMax {
			return false
		}
		end := partMarkAt(b.String)
		return end > 0 && isStamp(strings.ToLower(b.String[:end]))
	}
	found := 0
	markLines(below, kinds, noAside, func(i, at int) bool {
		if isOne(i, at) {
			found++
		}
		return false
	})
	return found > 1 && 10*found >= 7*len(names) && found <= len(names) && markLines(below, kinds, stamp, isOne)
}
