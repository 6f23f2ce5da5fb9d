package content

import (
	"strings"
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/sentences"

	"clipping/tools/capture"
)

// descriptionMax is the length in characters up to which a description takes
// in another sentence.
const descriptionMax = 200

// description gives the first sentences of an article's text (UAX #29), at
// least one, as many as fit. It is empty where there is no text.
func description(a *capture.Article) string {
	if len(a.Sections) == 0 || len(a.Sections[0].Paragraphs) == 0 {
		return ""
	}
	var b strings.Builder
	length := 0
	for s := sentences.FromString(a.Sections[0].Paragraphs[0].String); s.Next(); {
		if length += utf8.RuneCountInString(s.Value()); length > descriptionMax && b.Len() > 0 {
			break
		}
		b.WriteString(s.Value())
	}
	return shorten(strings.TrimSpace(b.String()), 2*descriptionMax)
}

// shorten cuts a text that is longer than n characters after a word, and marks
// the cut with an ellipsis.
func shorten(text string, n int) string {
	if utf8.RuneCountInString(text) <= n {
		return text
	}
	text = cut(text, n)
	if space := strings.LastIndexByte(text, ' '); space > 0 {
		text = text[:space]
	}
	return text + " …"
}
