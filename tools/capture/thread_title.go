package capture

import (
	"slices"
	"strings"
)

// titled tells whether each comment begins with a title above the name and its
// time, “Re: Piers”, at the first line and below the end of a comment, or with a
// number.
func titled(below []block) bool {
	titles := 0
	for i := range below {
		if !namesTime(below[i]) {
			continue
		}
		if !isTitle(below, i-1) {
			return false
		}
		titles++
	}
	return titles > 1
}

// isReplyTitle tells a title that says of which it is a reply: “Re: Piers”.
func isReplyTitle(line string) bool {
	word, _, ok := strings.Cut(line, ":")
	return ok && (strings.EqualFold(word, "re") || word == "AW" || word == "Antw")
}

// isTitle tells whether the line at a place can be the title of a comment.
func isTitle(below []block, at int) bool {
	if at < 0 || below[at].override != guess || asideOf(below[at].String) != noAside || namesTime(below[at]) {
		return false
	}
	return at == 0 || numbering(below[at].String) > 0 || isReplyTitle(below[at].String) || asideOf(below[at-1].String) != noAside
}

// namesTime tells whether a line is a name with a time behind it.
func namesTime(b block) bool {
	if b.override != guess {
		return false
	}
	_, behind := cutName(b.String)
	return behind != "" && stampOf(behind) != "" && asideOf(b.String) == noAside
}

// lowerTitles puts the titles of comments below the names: they are the first
// paragraph of the text.
func lowerTitles(below []block) []block {
	lines := slices.Clone(below)
	for i := 1; i < len(lines); i++ {
		if namesTime(lines[i]) && isTitle(lines, i-1) {
			lines[i-1], lines[i] = lines[i], lines[i-1]
			lines[i-1].told, lines[i].told = toldName, toldText
			lines[i-1].gap, lines[i].gap = lines[i].gap, false
		}
	}
	return lines
}
