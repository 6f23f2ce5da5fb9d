package capture

import (
	"strings"
	"testing"
)

// TestBeforePlace: the name in front of the place of a commenter, and lines that go
// on behind a comma as texts do.
func TestBeforePlace(t *testing.T) {
	hold(t, "beforePlace", func(line string) string { return line[:beforePlace(line)] }, map[string]string{
		"Ida, Hull, United Kingdom": "Ida", "Ida Petersen, Hull": "Ida Petersen", "Ida, Kingston upon Hull": "Ida",
		"Ida": "", "Ida, so it was": "", "Ida, Hull, the old town": "", "About time., Hull": "", "Ida, The Nets Of Hull": "",
	})
}

// TestBeforeDay: the name in front of a day that stands directly at it, and numbers
// that are the name's.
func TestBeforeDay(t *testing.T) {
	hold(t, "beforeDay", func(name string) string { return name[:beforeDay(name+" March 2025", len(name))] }, map[string]string{
		"Ida4": "Ida", "Ida14": "Ida", "小王4": "小王", "Old Hand4": "Old Hand",
		"Ida": "Ida", "Ida124": "Ida124", "Guest 4": "Guest 4", "net_4": "net_4",
	})
	hold(t, "beforeDay", func(behind string) string { return "Ida4"[:beforeDay("Ida4"+behind, 4)] }, map[string]string{
		" March 2025": "Ida", " mars 2025 10:15": "Ida", " March": "Ida4", " March 25": "Ida4", " Nets 2025": "Ida4", ", 2 hours ago": "Ida4",
	})
}

// TestCutTime: the name in front of a time, and numbers and words that are the name's.
func TestCutTime(t *testing.T) {
	hold(t, "cutTime", func(line string) string { return strings.TrimRight(line[:cutTime(line)], nameTail) }, map[string]string{
		"Ida on March 3, 2024 at 10:15 am": "Ida", "Ida 2 hours ago": "Ida", "Ida, Hull, United Kingdom, 2 hours ago": "Ida", "Guest 75, 2 hours ago": "Guest 75", "Ida yesterday": "Ida",
		"Ida": "Ida", "Guest 75": "Guest 75", "March 3, 2024": "March 3, 2024", "Nets break in 2 places": "Nets break in 2 places",
	})
}

// TestCutVotes: the name in front of votes, and numbers that are none.
func TestCutVotes(t *testing.T) {
	hold(t, "cutVotes", func(line string) string { return line[:cutVotes(line)] }, map[string]string{
		"Ida 12 points": "Ida", "Old Hand 1 point,": "Old Hand",
		"Ida": "Ida", "12 points": "12 points", "Guest 75": "Guest 75", "Ida 12 nets": "Ida 12 nets", "Ida points": "Ida points",
	})
}

// TestCutSaying: the name in front of “says:”, and lines that only end in such a word.
func TestCutSaying(t *testing.T) {
	hold(t, "cutSaying", func(line string) string { return line[:cutSaying(line)] }, map[string]string{
		"Ida says:": "Ida", "Ida said...": "Ida", "Old Hand wrote:": "Old Hand", "Ida a écrit :": "Ida",
		"Ida": "Ida", "says:": "says:", "Well said": "Well said", "Ida rows:": "Ida rows:",
	})
}

// TestOutOfBrackets: brackets around the whole of a time are none of it.
func TestOutOfBrackets(t *testing.T) {
	hold(t, "outOfBrackets", outOfBrackets, map[string]string{
		"(2 hours ago)": "2 hours ago", "[10:15]": "10:15",
		"2 hours ago": "2 hours ago", "10:15 (edited)": "10:15 (edited)", "(10:15) (edited)": "(10:15) (edited)", "(10:15": "(10:15", "10:15()": "10:15()", "10:15)": "10:15)",
	})
}

// TestCutStampOpener: what stands before a time.
func TestCutStampOpener(t *testing.T) {
	hold(t, "cutStampOpener", cutStampOpener, map[string]string{
		"on March 3, 2024": "March 3, 2024", "says on 3 March": "3 March", "Commented on March 3": "March 3", "posted 2 hours ago": "2 hours ago",
		"2 hours ago": "2 hours ago", "on ": "on ", "once": "once", "on says 3 March": "says 3 March",
	})
}
