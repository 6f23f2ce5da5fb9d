package capture

import "testing"

// TestTitled: comments that begin with a title above the name and its time, and such
// that have a text there.
func TestTitled(t *testing.T) {
	hold(t, "titled", func(text string) bool { return titled(blocksOf(text)) }, map[string]bool{
		"The piers\nIda, 2 hours ago\nAbout time.\nRe: The piers\nJo, 1 hour ago\nIt was.":   true,
		"1. The piers\nIda, 2 hours ago\nAbout time.\n2. Nets\nJo, 1 hour ago\nIt was.":      true,
		"The piers\nIda, 2 hours ago\nAbout time.\nReply\nNets\nJo, 1 hour ago\nIt was.":     true,
		"The piers\nIda, 2 hours ago\nAbout time.":                                           false,
		"Ida, 2 hours ago\nAbout time.\nReply\nNets\nJo, 1 hour ago\nIt was.":                false,
		"The piers\nIda, 2 hours ago\nAbout time.\nNets\nJo, 1 hour ago\nIt was.":            false,
		"The piers\nIda, 2 hours ago\nAbout time.\n\\Re: The piers\nJo, 1 hour ago\nIt was.": false,
		"The piers\nIda\n2 hours ago\nAbout time.\nRe: The piers\nJo\n1 hour ago\nIt was.":   false,
	})
	hold(t, "isReplyTitle", isReplyTitle, map[string]bool{
		"Re: The piers": true, "RE: The piers": true, "AW: Die Molen": true,
		"Aw: what a pity": false, "Re The piers": false, "Reply: yes": false, "The piers": false,
	})
}

// TestIsTitle: whether the last line but one can be the title of the comment whose
// name and time stand below it.
func TestIsTitle(t *testing.T) {
	hold(t, "isTitle", func(text string) bool { below := blocksOf(text); return isTitle(below, len(below)-2) }, map[string]bool{
		"The piers\nIda, 2h": true, "About time.\nReply\nThe piers\nIda, 2h": true, "About time.\nRe: The piers\nIda, 2h": true, "About time.\n2. The piers\nIda, 2h": true,
		"Ida, 2h": false, "About time.\nThe piers\nIda, 2h": false, "\\The piers\nIda, 2h": false, "Reply\nIda, 2h": false, "Jo, 3h\nIda, 2h": false,
	})
}

// TestNamesTime: names with a time behind them.
func TestNamesTime(t *testing.T) {
	hold(t, "namesTime", func(line string) bool { return namesTime(blocksOf(line)[0]) }, map[string]bool{
		"Ida, 2 hours ago": true, "Ida on March 3, 2024": true, "Ida · 2h · Reply": true,
		"Ida": false, "Ida says:": false, "2 hours ago": false, "# Ida, 2 hours ago": false, "They should have blown it up 2 weeks ago": false,
	})
}

// TestLowerTitles: titles stand below the names, as the texts that they are.
func TestLowerTitles(t *testing.T) {
	for text, want := range map[string]string{
		"The piers\nIda, 2h\nAbout time.\n\nRe: The piers\nJo, 1h\nIt was.": "name Ida, 2h|text The piers|About time.|\n|name Jo, 1h|text Re: The piers|It was.",
		"Ida, 2h\nAbout time.\nThe piers\nJo, 1h\nIt was.":                  "Ida, 2h|About time.|The piers|Jo, 1h|It was.",
	} {
		if got := toldLines(lowerTitles(blocksOf(text))); got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
}
