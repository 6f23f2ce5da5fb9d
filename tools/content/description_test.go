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
		{"no end after a title", []capture.Text{{String: "One is enough. We met Dr. Lee, Mr. Roe and Mrs. Poe in St. Ives. No. 7 was Dr. " + long}}, "One is enough. We met Dr. Lee, Mr. Roe and Mrs. Poe in St. Ives."},
		{"no end after initials", []capture.Text{{String: "It ended. The U.S. Navy and J. Q. " + long}}, "It ended."},
		{"no end after an ordinal", []capture.Text{{String: "Es ist vorbei. Am 7. " + strings.ReplaceAll(long, "word", "Wort")}}, "Es ist vorbei."},
		{"the whole of a short one", []capture.Text{{String: "It was made in the U.S."}}, "It was made in the U.S."},
		{"a first sentence too long, after a word", []capture.Text{{String: strings.Repeat("a ", 150) + "b. Second."}}, strings.TrimSpace(strings.Repeat("a ", 100)) + " …"},
		{"only titles that end", []capture.Text{{String: "Dr. " + long}}, "Dr. " + strings.TrimSpace(strings.Repeat("word ", 39)) + " …"},
		{"one that is far too long, after a word", []capture.Text{{String: long}}, strings.TrimSpace(strings.Repeat("word ", 40)) + " …"},
		{"any script", []capture.Text{{String: "会谈无果而终。双方未签署任何文件。" + long}}, "会谈无果而终。双方未签署任何文件。"},
		{"not the byline", []capture.Text{{String: "By Ann Lee", Kind: capture.Byline}, {String: "March 3, 2025", Kind: capture.Dateline}, {String: "The text."}}, "The text."},
		{"the standfirst", []capture.Text{{String: "By Ann Lee", Kind: capture.Byline}, {String: "What it is about.", Kind: capture.Standfirst}, {String: "The text."}}, "What it is about."},
		{"nothing", nil, ""},
	} {
		if got := Description(capture.Section{Paragraphs: c.paragraphs}); got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}

func TestWhichFullStopMayEndNoSentence(t *testing.T) {
	for text, want := range map[string]bool{
		"We met Dr.": true, "Dr.": true, "(Dr.": true, "ADr.": false, "We met Dr": false, "We met a doctor.": false,
		"J.": true, "by J.": true, "in the U.S.": true, "z.B.": true, "Plan B.": true, "в г.": true, "AB.": false, "2a.": false,
		"Am 7.": true, "On 17.": true, "In 2025.": false, "1.": true, "٣.": false, "x².": false,
		"": false, ".": false, "Wait ...": false, "“Sr.": true, "Srta.": true, "dr.": false,
	} {
		if got := endsAbbreviated(text); got != want {
			t.Errorf("%q: got %v", text, got)
		}
	}
}
