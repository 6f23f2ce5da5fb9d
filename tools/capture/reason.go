package capture

// headingReasons says in words why a line with this ending is a heading.
var headingReasons = [...]string{
	endOpen:     "short, no end mark, and longer text below",
	endStop:     "a short sentence, alone above longer text as the headings here are",
	endQuestion: "a short question above its answer",
	endExclaim:  "a short call above longer text",
	endColon:    "a short label above longer text",
	endComma:    "short and set apart above longer text",
	endEllipsis: "short and set apart above longer text",
}

// headingReason says why a line is a heading.
func headingReason(h *shape) string {
	switch {
	case h.mark == markNumber || h.mark == markLabel:
		return "numbered, and longer text below"
	case h.width > 80:
		return "a long line without the end of a sentence, among paragraphs"
	}
	return headingReasons[h.end]
}

// kindReasons says why a paragraph is of a kind.
var kindReasons = map[Kind]string{
	Standfirst: "a sentence below the title that sums up",
	Byline:     "says who wrote the article",
	Dateline:   "says when the article was published or updated",
	Caption:    "begins as the caption of a picture does",
	Item:       "begins as an item of a list does",
}

// paragraphReason says why a line is a paragraph.
func paragraphReason(shapes []shape, at int, k Kind) string {
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
	case h.end == endColon:
		return "announces what stands below"
	case h.end != endOpen:
		return "ends as a sentence, not as the headings here do"
	}
	return "short, but not placed as the headings here are"
}
