package capture

import "strings"

// endsInCredit tells whether a line ends in who made a picture, in brackets,
// “The quay in winter (Photo: Ida Berg)”, or behind a sentence: “The quay in
// winter. Photo: Ida Berg”.
func endsInCredit(h *shape) bool {
	if h.width > proseWidth {
		return false
	}
	text := strings.TrimRight(h.text, ".")
	bracketed := strings.HasSuffix(text, ")") || strings.HasSuffix(text, "]") || strings.HasSuffix(text, "）")
	at := strings.LastIndex(text, ". ")
	if bracketed {
		at = strings.LastIndexAny(text, "([（")
	}
	if at <= 0 || !bracketed && !strings.Contains(text[at:], ": ") {
		return false
	}
	credit := shapeOf(strings.TrimLeft(text[at:], "([（. "))
	return openingCue(&candidate{shape: &credit}) == 0 || bracketed && creditCue(&candidate{shape: &credit}) == 1
}

// isCaption tells whether a line is the text of a picture: it begins with a
// word of captions and is no longer than they are, or ends in who made it.
func isCaption(h *shape) bool {
	if endsInCredit(h) {
		return true
	}
	return h.width <= proseWidth && len(h.text) <= longLine && openingCue(&candidate{shape: h}) == 0 && (creditCue(&candidate{shape: h}) == 0 || strings.ContainsAny(h.text, ":.：0123456789"))
}
