package capture

import (
	"html"
	"strings"
)

// sayEntities notes the signs that a text has in the spelling of HTML, such as
// &amp; for &. They stay as they are: they may be what was written.
func (d *decoder) sayEntities(text string) {
	count, first := 0, 0
	for at := 0; ; {
		next := strings.IndexByte(text[at:], '&')
		if next < 0 {
			break
		}
		at += next
		if isEntity(text[at:]) {
			if count++; count == 1 {
				first = 1 + strings.Count(text[:at], "\n")
			}
		}
		at++
	}
	if count > 0 {
		d.say(Note, first, quantity(count, "sign", "signs")+" in the spelling of HTML, such as &amp; for &, kept as written",
			"where the page shows the sign itself, write that")
	}
}

// entityMax is the length of the longest entity that is in use.
const entityMax = 12

// isEntity tells whether a text begins with an entity of HTML.
func isEntity(text string) bool {
	end := strings.IndexByte(text[:min(len(text), entityMax)], ';')
	if end < 2 {
		return false
	}
	entity := text[:end+1]
	return !strings.ContainsAny(entity, " \n") && !strings.HasSuffix(html.UnescapeString(entity), ";")
}
