package capture

import "fmt"

// headingReason says why the line at a place is a heading: how it looks, and
// what stands below it.
func headingReason(shapes []shape, at int) string {
	h := &shapes[at]
	look := headingLooks[h.end]
	switch {
	case h.mark == markNumber || h.mark == markLabel:
		look = "numbered"
	case !h.short() && h.end == endOpen:
		look = "a line without the end of a sentence"
	case !h.short():
		look = "a line that is read like the headings here"
	}
	if at+1 < len(shapes) && shapes[at+1].width > h.width {
		return look + ", and longer text below"
	}
	return look + ", and text below"
}

// headingLooks says in words how a short line with this ending looks.
var headingLooks = [...]string{
	endOpen:     "short, without an end mark",
	endStop:     "a short sentence",
	endQuestion: "a short question",
	endExclaim:  "a short call",
	endColon:    "a short label",
	endComma:    "short, and no whole sentence",
	endEllipsis: "short, and no whole sentence",
}

// kindReasons says why a paragraph is of a kind.
var kindReasons = map[Kind]string{
	Standfirst: "a sentence below the title that sums up",
	Byline:     "says who wrote the article",
	Dateline:   "says when the article was published or updated",
	Caption:    "begins as the caption of a picture does, or ends in who made it",
	Item:       "begins as an item of a list does",
}

// paragraphReason says why the line at a place is a paragraph, in a body that
// has headings or none, and of which the site's part begins at end.
func paragraphReason(shapes []shape, at int, k Kind, headings bool, end int) string {
	h := &shapes[at]
	switch {
	case k != Prose:
		return kindReasons[k]
	case at+1 == len(shapes):
		return "nothing stands below it in the body"
	case h.width > headingMax:
		return "too long for a heading"
	case h.inner > 0:
		return "a sentence ends within it"
	case h.end == endStop:
		return "ends as a sentence"
	case h.isNotice():
		return "a notice of the site"
	case isEnumerated(shapes, at):
		return "a verse, or an item of a list without bullets"
	case at >= end:
		return "what the site puts below an article"
	}
	look := paragraphLooks[h.end]
	if h.end == endOpen && h.short() {
		look = "short, without an end mark"
	}
	if headings {
		return look + ", but less like a heading than the headings here"
	}
	return look + ", but not enough like a heading"
}

// paragraphLooks says in words how a line with this ending looks.
var paragraphLooks = [...]string{
	endOpen:     "without the end of a sentence",
	endStop:     "a sentence",
	endQuestion: "a question",
	endExclaim:  "a call",
	endColon:    "ends in a colon",
	endComma:    "no whole sentence",
	endEllipsis: "no whole sentence",
}

// countReason says of the count line what it declares, -1 for nothing, and
// whether that is what follows.
func countReason(declared, captured int) string {
	switch {
	case declared < 0 && captured == 0:
		return "says that comments follow, but none does"
	case declared < 0:
		return "says that comments follow, without their number"
	case declared == 0 && captured == 0:
		return "says that there are no comments"
	case declared == captured:
		return "says how many comments follow, and they do"
	}
	return fmt.Sprintf("says %s, but %d captured", quantity(declared, "comment", "comments"), captured)
}

// What told the names of a thread.
type nameRule uint8

const (
	nameInTurn nameRule = iota
	nameDeclared
	nameLikely
	nameAboveTime
	nameBelowTime
	nameBelowAside
	nameNumbered
	nameTold
)

// nameReasons says in words why a line is a name.
var nameReasons = [...]string{
	nameInTurn:     "names and texts stand in turn below the count",
	nameDeclared:   "of the lines that look most like names, as many as are declared",
	nameLikely:     "looks like a name, by itself and beside the lines around it",
	nameAboveTime:  "stands above a time, as the names here do",
	nameBelowTime:  "stands below a time, as the names here do",
	nameTold:       "stands at the text as the names here do",
	nameNumbered:   "the numbers before the names count the comments",
	nameBelowAside: "stands below what the site put at the end of a comment, as the names here do",
}
