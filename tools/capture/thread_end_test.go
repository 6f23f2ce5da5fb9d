package capture

import (
	"slices"
	"strings"
	"testing"
)

// marked gives the lines of a thread, by Ida, Jo and Ole, of which n comments are
// declared, that mark marks as asides of a kind, beside those that are asides by
// themselves.
func marked(t *testing.T, text string, n int, kind aside, mark func(below []block, kinds []aside, m *namer, names []int) bool) string {
	t.Helper()
	below := blocksOf(text)
	kinds := asidesOf(below)
	m := &namer{lines: contentLines(below, kinds), n: n}
	before := slices.Clone(kinds)
	var names []int
	for i, l := range m.lines {
		if s := l.String[:l.name]; s == "Ida" || s == "Jo" || s == "Ole" {
			names = append(names, i)
		}
	}
	changed := mark(below, kinds, m, names)
	var found []string
	for i, b := range below {
		if kinds[i] != before[i] {
			found = append(found, b.String)
			if kinds[i] != kind {
				t.Errorf("%q: %q is %s", text, b.String, asideReasons[kinds[i]])
			}
		}
	}
	if changed != (len(found) > 0) {
		t.Errorf("%q: %v", text, changed)
	}
	return strings.Join(found, ", ")
}

// TestIsGainLine: numbers alone, with a sign or without.
func TestIsGainLine(t *testing.T) {
	hold(t, "isGainLine", isGainLine, map[string]bool{"12": true, "+5": true, "-3": true, "+1.2k": true, "++5": false, "+": false, "+5 nets": false, "Ida": false})
}

// TestMarkEnds: lines that stand below the texts of most comments.
func TestMarkEnds(t *testing.T) {
	for text, want := range map[string]string{
		"Ida\n2h\nAbout time.\nWieġeb\nJo\n1h\nIt was.\nWieġeb\nOle\n3h\nNo.\nWieġeb":                      "Wieġeb, Wieġeb, Wieġeb",
		"Ida\n2h\nAbout time.\nWieġeb 2\nJo\n1h\nIt was.\nWieġeb 3\nOle\n3h\nNo.\nReally.":                 "",
		"Ida\n2h\nAbout time.\n+5\nJo\n1h\nIt was.\n12\nOle\n3h\nNo.\n+1.2k":                               "+5, 12, +1.2k",
		"Ida\n2h\n5\nAbout time.\nJo\n1h\n12\nIt was.\nOle\n3h\n1\nNo.":                                    "5, 12, 1",
		"Ida\n2h\nAbout time.\nJo\n1h\nAbout time.\nOle\n3h\nAbout time.":                                  "",
		"Ida\n2h\nAbout time.\nWieġeb\nJo\n1h\nIt was.\nWieġeb":                                            "",
		"Ida\n2h\nAbout time.\nWieġeb\nJo\n1h\nIt was.\nWieġeb\nOle\n3h\nNo.\n\\Wieġeb":                    "",
		"Ida\n2h\nAbout time.\nNo net.\nNo net.\nNo net.\nJo\n1h\nIt was.\nWas it?\nOle\n3h\nNo.\nReally.": "",
	} {
		if got := marked(t, text, noNumber, repeated, func(below []block, kinds []aside, m *namer, names []int) bool {
			return markEnds(below, kinds, m.lines, names)
		}); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// TestMarkTimesOfPlaces: lines that begin with a time and have a place behind it.
func TestMarkTimesOfPlaces(t *testing.T) {
	for text, want := range map[string]string{
		"Ida\n3h · Hull\nAbout time.\nJo\n1h · Varde\nIt was.":                        "3h · Hull, 1h · Varde",
		"Ida\n3h | Hull\nAbout time.\nJo\n1h | Varde\nIt was.\nOle\nNo.":              "",
		"Ida\n3h · Hull\nAbout time.":                                                 "",
		"Ida\nHull · 3h\nAbout time.\nJo\nVarde · 1h\nIt was.":                        "",
		"Ida\n3h · Hull\nAbout time.\nJo\n\\1h · Varde\nIt was.":                      "",
		"Ida\n3h · Hull\n2h · Hull\nAbout time.\nJo\n1h · Varde\n3h · Varde\nIt was.": "",
	} {
		if got := marked(t, text, noNumber, stamp, func(below []block, kinds []aside, m *namer, names []int) bool {
			return markTimesOfPlaces(below, kinds, m.lines, names)
		}); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
