package capture

import (
	"strings"
	"testing"
)

// TestIsReplyButton: what can be a button of the comment above, and what only says
// which one the comment below answers.
func TestIsReplyButton(t *testing.T) {
	for line, want := range map[string]bool{
		"Reply to Ida": true, "Reply to @ida": true, "回复 小王": true, "Trả lời Hoa": true,
		"In reply to Ida": false, "Replying to @ida": false, "Als Antwort auf Ida": false, "↳ In reply to Ida": false,
	} {
		if got := isReplyButton(line); got != want {
			t.Errorf("%q: %v", line, got)
		}
	}
	a, _ := Parse("x.txt", []byte("Title\n2 Comments\nIda\nAbout time it was.\nIn reply to Ida\nJo\nIt was not."))
	if jo := a.Thread.Comments[1]; jo.ReplyTo != 1 || len(jo.Asides) != 1 {
		t.Errorf("%+v", jo)
	}
}

// TestIsEarly: what above the second name, Jo, belongs to its comment.
func TestIsEarly(t *testing.T) {
	for _, c := range []struct {
		line   string
		kind   aside
		stamps bool // the times stand above the names
		want   bool
	}{
		{"In reply to Ida", answer, false, true},
		{"Reply to Ida", answer, false, false}, // a button of hers
		{"Reply to Ole", answer, false, true},
		{"2 hours ago", stamp, true, true},
		{"2 hours ago", stamp, false, false},
		{"Jo commented", control, false, true},
		{"Ida commented", control, false, false},
		{"Guest 7", repeated, false, true},
		{"Reply", control, false, false},
	} {
		r := readerOf("Ida")
		r.lines = contentLines(blocksOf("Ida\nAbout time.\nJo\nIt was."), make([]aside, 4))
		r.stampsAbove, r.lead = c.stamps, map[string]bool{"guest 0": true, "reply": false}
		if got := r.isEarly(blocksOf(c.line)[0], c.kind, 2); got != c.want {
			t.Errorf("%q: %v", c.line, got)
		}
	}
}

// TestLeadOf: the asides above the first name that come again below.
func TestLeadOf(t *testing.T) {
	for text, want := range map[string]string{
		"#1\nIda\nAbout time.\n#2\nJo\nIt was.":                 "#0",
		"#1\nFollow\nIda\nAbout time.\nFollow\n#2\nJo\nIt was.": "#0, follow",
		"Newest\n#1\nIda\nAbout time.\n#2\nJo\nIt was.":         "#0",
		"2h\nIda\nAbout time.\n3h\nJo\nIt was.":                 "",
		"Ida\n#1\nAbout time.\nJo\n#2\nIt was.":                 "",
		"Newest\nIda\nAbout time.\nReply\nJo\nIt was.\nReply":   "",
	} {
		below := blocksOf(text)
		var forms []string
		lead := leadOf(below, asidesOf(below))
		for _, form := range sortedKeys(lead) {
			if lead[form] && form != "" {
				forms = append(forms, form)
			}
		}
		if got := strings.Join(forms, ", "); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
