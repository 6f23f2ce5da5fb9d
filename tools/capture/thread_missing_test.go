package capture

import (
	"fmt"
	"testing"
)

// TestMissedNames: how many lines below the first long paragraph look like commenters'
// names with times, and the first of them.
func TestMissedNames(t *testing.T) {
	for text, want := range map[string]string{
		prose + "\nIda\n2h\nAbout time.\nJo\n1h\nIt was.":               "2 from Ida",
		prose + "\nIda, 2 hours ago\nAbout time.\nJo · 1h\nIt was.":     "2 from Ida, 2 hours ago",
		prose + "\nThe piers\nIda\n2h\nAbout time.":                     "1 from Ida",
		prose + "\nIda\nAbout time.\nJo\nIt was.":                       "",
		prose + "\nI was there.\n2h\nAbout time it was that they left.": "",
		prose + "\n# Ida\n2h\nAbout time.":                              "",
		prose + "\nIda\n2h":                                             "",
		"Ida\n2h\nAbout time.\nJo\n1h\nIt was.\n" + prose:               "",
		prose + "\nIda, 2h\nJo, 1h\nAbout time.":                        "1 from Jo, 1h",
	} {
		body, got := blocksOf(text), ""
		lines := contentLines(body, asidesOf(body))
		if first, names := missedNames(lines); names > 0 {
			got = fmt.Sprintf("%d from %s", names, lines[first].String)
		}
		if got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
