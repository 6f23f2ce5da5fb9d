package capture

import "testing"

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
