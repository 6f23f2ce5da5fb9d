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

// description gives the first sentences (UAX #29) of an article's standfirst, or
// else of its text: at least one, as many as fit. It is empty where there is
// neither.
func description(a *capture.Article) string {
	var b strings.Builder
	length := 0
	for s := sentences.FromString(summary(a)); s.Next(); {
		if length += utf8.RuneCountInString(s.Value()); length > descriptionMax && b.Len() > 0 {
			break
		}
		b.WriteString(s.Value())
	}
	return shorten(strings.TrimSpace(b.String()), 2*descriptionMax)
}

// summary gives the paragraph that says what an article is about.
func summary(a *capture.Article) string {
	if len(a.Sections) == 0 {
		return ""
	}
	first := ""
	for _, p := range a.Sections[0].Paragraphs {
		switch p.Kind {
		case capture.Standfirst:
			return p.String
		case capture.Prose, capture.Item:
			if first == "" {
				first = p.String
			}
		}
	}
	return first
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
