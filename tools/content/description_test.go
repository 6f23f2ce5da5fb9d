package content

import (
	"strings"
	"testing"

	"clipping/tools/capture"
)

func TestDescriptionIsCutAtASentence(t *testing.T) {
	long := strings.Repeat("word ", 200)
	for _, c := range []struct {
		name       string
		paragraphs []capture.Text
		want       string
	}{
		{"as many sentences as fit", []capture.Text{{String: "One. Two? Three! " + long + "."}}, "One. Two? Three!"},
		{"the first sentence whole", []capture.Text{{String: strings.Repeat("a ", 150) + "b. Second."}}, strings.Repeat("a ", 150) + "b."},
		{"one that is far too long, after a word", []capture.Text{{String: long}}, strings.TrimSpace(strings.Repeat("word ", 80)) + " …"},
		{"any script", []capture.Text{{String: "会谈无果而终。双方未签署任何文件。" + long}}, "会谈无果而终。双方未签署任何文件。"},
		{"not the byline", []capture.Text{{String: "By Ann Lee", Kind: capture.Byline}, {String: "March 3, 2025", Kind: capture.Dateline}, {String: "The text."}}, "The text."},
		{"the standfirst", []capture.Text{{String: "By Ann Lee", Kind: capture.Byline}, {String: "What it is about.", Kind: capture.Standfirst}, {String: "The text."}}, "What it is about."},
		{"nothing", nil, ""},
	} {
		a := &capture.Article{Sections: []capture.Section{{Paragraphs: c.paragraphs}}}
		if got := description(a); got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
	if got := description(&capture.Article{}); got != "" {
		t.Errorf("no section: got %q", got)
	}
}
