package capture

import (
	"strings"
	"testing"
)

// TestLeadOfLine: the name that a line opens with, and lines that only have such a
// mark in them.
func TestLeadOfLine(t *testing.T) {
	of := func(marks string) func(string) string {
		return func(line string) string {
			b := blocksOf(line)[0]
			o := leadOfLine(b, marks)
			return b.String[o.name:o.text]
		}
	}
	hold(t, "leadOfLine, colons", of(colons), map[string]string{
		"Ida: Good point.": "Ida:", "Old Hand : So it was.": "Old Hand :", "小王：好文章": "小王：", "[10:11] Ida: Good point.": "Ida:", "Ida (2 hours ago): Good point.": "Ida (2 hours ago):",
		"Ida": "", "Ida:": "", "Ida:Good point.": "", "Note: it rained.": "", "So it was, and I said so: it rained.": "", "Ida – Good point.": "", "\\Ida: Good point.": "",
	})
	hold(t, "leadOfLine, dashes", of(dashes), map[string]string{
		"Ida – Good point.": "Ida –", "Old Hand - So it was.": "Old Hand -",
		"Ida- Good point.": "", "Jean-Luc": "", "Ida: Good point.": "", "So it was for all I know – it rained.": "",
	})
}

// TestLeadTime: the time that a line opens with, and numbers that are none.
func TestLeadTime(t *testing.T) {
	hold(t, "leadTime", func(line string) string { return line[:leadTime(line)] }, map[string]string{
		"[10:11] Ida: Good point.": "[10:11] ", "10:11 - Ida: Good point.": "10:11 - ", "03/03/2024, 10:11 – Ida: Good point.": "03/03/2024, 10:11 – ",
		"Ida: Good point.": "", "[sic] Ida: Good point.": "", "12 - Ida: Good point.": "", "10:11 Ida: Good point.": "",
	})
}

// TestLeadsOf: how many lines open with a name where the comments are set so, 0 where
// they are not.
func TestLeadsOf(t *testing.T) {
	for _, c := range []struct {
		text  string
		n     int
		marks string
		want  int
	}{
		{"Ida: About time.\nJo: It was.", 2, colons, 2},
		{"Ida: About time.\nSo it was, and I said so.\nJo: It was.\nReply", noNumber, colons, 2},
		{"Ida: About time.", 1, colons, 1},
		{"Ida – About time.\nJo – It was.", 2, dashes, 2},
		{"Ida: About time.", noNumber, colons, 0},
		{"Old Hand\nIda: About time.\nJo: It was.", 2, colons, 0},
		{"Ida: About time.\nJo: It was.\nOld Hand\nUte Berg\nOle Berg", noNumber, colons, 0},
		{"Ida – About time.\nJo – It was.\nSo it was, and I said so.", 2, dashes, 0},
	} {
		got := 0
		for _, o := range leadsOf(blocksOf(c.text), c.n, c.marks) {
			if o.text > 0 {
				got++
			}
		}
		if got != c.want {
			t.Errorf("%q, %d declared: %d, want %d", c.text, c.n, got, c.want)
		}
	}
}

// TestSignedName: the name of a line that has a dash or “posted by” before it.
func TestSignedName(t *testing.T) {
	hold(t, "signedName", func(line string) string { return signedName(blocksOf(line)[0]) }, map[string]string{
		"— Ida": "Ida", "- Old Hand": "Old Hand", "~Ida": "Ida", "Posted by Ida": "Ida", "– Ida, 2 hours ago": "Ida",
		"Ida": "", "—": "", "– So it was, and I said so.": "", "\\— Ida": "", "Poster by Ida": "",
	})
}

// TestSignedComments: the names of comments that have these below the text.
func TestSignedComments(t *testing.T) {
	for _, c := range []struct {
		text string
		n    int
		want string
	}{
		{"About time it was, I would say.\n— Ida\nThey should have blown it up.\n— Jo", 2, "— Ida, — Jo"},
		{"About time it was, I would say.\n— Ida\n2 hours ago\nThey should have blown it up.\n— Jo\n1 hour ago", noNumber, "— Ida 2 hours ago, — Jo 1 hour ago"},
		{"About time it was, I would say.\n— Ida", 1, "— Ida"},
		{"About time it was, I would say.\n— Ida", noNumber, ""},
		{"About time it was, I would say.\n— Ida\nThey should have blown it up.\n— Jo\nSo it was.", 2, ""},
		{"— Ida\nAbout time it was, I would say.\n— Jo", 2, ""},
		{"Ole\n— Ida\nUte\n— Jo", 2, ""},
		{"About time it was, I would say.\n— Ida\nThey should have blown it up.\n— Jo", 1, ""},
	} {
		below := blocksOf(c.text)
		var names []string
		for _, s := range signedComments(below, c.n) {
			var lines []string
			for _, b := range below[s.at:s.end] {
				lines = append(lines, b.String)
			}
			names = append(names, strings.Join(lines, " "))
		}
		if got := strings.Join(names, ", "); got != c.want {
			t.Errorf("%q, %d declared: %q, want %q", c.text, c.n, got, c.want)
		}
	}
}

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
