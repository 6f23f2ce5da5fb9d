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

// toldLines gives lines with what their layout makes of them, a line feed for a blank
// one above.
func toldLines(lines []block) string {
	var all []string
	for _, l := range lines {
		if l.gap {
			all = append(all, "\n")
		}
		all = append(all, map[part]string{untold: "", toldName: "name ", toldText: "text "}[l.told]+l.String)
	}
	return strings.Join(all, "|")
}

// TestSplitNames: the names that lines open with stand on lines of their own.
func TestSplitNames(t *testing.T) {
	for text, want := range map[string]string{
		"Ida: About time.\nReply\n\nJo: It was.\nSo it was.": "name Ida:|text About time.|Reply|\n|name Jo:|text It was.|So it was.",
		"\n[10:11] Ida: About time.\n[10:12] Jo: It was.":    "\n|name Ida:|[10:11]|text About time.|name Jo:|[10:12]|text It was.",
	} {
		below := blocksOf(text)
		if got := toldLines(splitNames(below, leadsOf(below, 2, colons))); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// TestRaiseNames: names below the texts stand above them, with their times, and below
// the buttons of the comment before.
func TestRaiseNames(t *testing.T) {
	for text, want := range map[string]string{
		"About time.\nSo it was.\n— Ida\n\nIt was.\n— Jo":         "name — Ida|About time.|So it was.|\n|name — Jo|It was.",
		"About time.\n— Ida\n2h\nReply\nIt was.\n— Jo\n1h\nReply": "name — Ida|2h|About time.|Reply|name — Jo|1h|It was.|Reply",
		"\nAbout time.\n\n— Ida\n\nIt was.\n\n— Jo":               "\n|name — Ida|About time.|\n|name — Jo|It was.",
	} {
		below := blocksOf(text)
		if got := toldLines(raiseNames(below, signedComments(below, 2))); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
