package capture

import "testing"

// TestIsGain: a number with a sign is of votes only below a text with a time.
func TestIsGain(t *testing.T) {
	for text, want := range map[string]bool{
		"Ida\n2h\nAbout time.\n+5\nReply": true, "Ida\n2h\nAbout time.\nReally.\n+1.2k\nReply": true,
		"Ida\n2h\n+1\nReply": false, "Ida\n+1\nReply": false, "Ida\n2h\nAbout time.\n+1": false, "Ida\n2h\nAbout time.\n+1\nSo it was.": false,
		"Ida\n2h\nAbout time.\n+many\nReply": false, "2h\nAbout time.\n+5\nReply": true,
		"Ida\nAbout time.\n+1\nReply": false, "Ida\n2h\nAbout time.\n\\+1\nReply": false,
	} {
		got := false
		for i, k := range asidesOf(blocksOf(text)) {
			got = got || k == votes && blocksOf(text)[i].String[0] == '+'
		}
		if got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}

// TestBesideFigure: a number stands beside a button, votes, another number, or the
// dot between buttons, but not beside a rule, a time or text.
func TestBesideFigure(t *testing.T) {
	lines := []string{"Reply", "▲ 12", "7", "•", "---", "2 hours ago", "Nice."}
	kinds := []aside{control, votes, figure, control, control, stamp, noAside}
	var below []block
	for _, l := range lines {
		below = append(below, block{Text: Text{String: l}})
	}
	for at, want := range []bool{true, true, true, true, false, false, false} {
		if got := besideFigure(below, kinds, at); got != want {
			t.Errorf("%q: %v", lines[at], got)
		}
	}
	if besideFigure(below, kinds, -1) || besideFigure(below, kinds, len(lines)) {
		t.Error("beyond the ends")
	}
}
