package capture

import (
	"strings"
	"testing"
)

// TestCutPlaces: what stands behind a mark, or between commas in front of a time, is no
// part of the names where most have it.
func TestCutPlaces(t *testing.T) {
	for text, want := range map[string]string{
		"Ida | Hull\nAbout time.\nJo | Vermont\nIt was.":                     "Ida, Jo",
		"Ida · Hull\nAbout time.\nJo\nIt was.\nOle · Varde\nNo.":             "Ida, Jo, Ole",
		"Ida | Hull\nAbout time.\nJo\nIt was.":                               "Ida | Hull, Jo",
		"Ida | Hull\nAbout time.\nJo | Hull\nIt was.\nOle\nNo.\nUte\nNo.":    "Ida | Hull, Jo | Hull, Ole, Ute",
		"Ida, Hull, 2 hours ago\nAbout time.\nJo, Varde, 1h\nIt was.":        "Ida, Jo",
		"Ida, Hull, UK, 2 hours ago\nAbout time.\nJo, Varde, 1h\nIt was.":    "Ida, Jo",
		"Ida, Hull, UK, 3 March 2024\nYes.\nJo, Varde, March 4, 2024\nNo.":   "Ida, Jo",
		"Ida, March 3, 2024\nAbout time.\nJo Berg, MD, 2 hours ago\nIt was.": "Ida, Jo Berg, MD",
		"Ida, 2 hours ago\nAbout time.\nJo Berg, MD, 2 hours ago\nIt was.":   "Ida, Jo Berg, MD",
		"# Ida | Hull\nAbout time.\nJo | Hull\nIt was.":                      "Ida | Hull, Jo | Hull",
	} {
		below := blocksOf(text)
		lines := contentLines(below, make([]aside, len(below)))
		cutPlaces(lines, inTurn(len(lines)))
		var names []string
		for _, at := range inTurn(len(lines)) {
			names = append(names, lines[at].String[:lines[at].name])
		}
		if got := strings.Join(names, ", "); got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
}

// TestPlaced: places between a name and the time.
func TestPlaced(t *testing.T) {
	hold(t, "placed", placed, map[string]bool{
		", Hull, 2 hours ago": true, ", Hull, UK, 3 March 2024": true, ", Hull, March 3, 2024": true,
		", 2 hours ago": false, ", March 3, 2024": false, " says:": false, " · Hull": false,
	})
}

// TestBeforeMarks: a name in front of a colon, or of a dash where the layout tells the
// names.
func TestBeforeMarks(t *testing.T) {
	of := func(told part) func(string) string {
		return func(name string) string { return name[:beforeMarks(name, told)] }
	}
	hold(t, "beforeMarks", of(untold), map[string]string{"Ida:": "Ida", "Ida :": "Ida", "小王：": "小王", "Ida": "", "Ida –": "", "J.": "", ":": ""})
	hold(t, "beforeMarks, told", of(toldName), map[string]string{"Ida –": "Ida", "Ida:": "Ida", "Jean-Luc": "", "net_77": ""})
}

// TestNameOpeners: what stands before a name on its line is an aside.
func TestNameOpeners(t *testing.T) {
	for line, want := range map[string]string{
		"Posted by Ida": "Ida", "posted by Ida Old": "Ida Old", "Comment by Ida": "Ida", "Commentaire de Ida": "Ida", "Kommentar von Ida": "Ida", "написал Ида": "Ида", "Yazan: İda": "İda",
		"Posted by ": "Posted by ", "Poster by Ida": "Poster by Ida", "Ida": "Ida",
	} {
		c := &Comment{Author: Text{String: line}}
		c.trimName(block{Text: c.Author, name: len(line)}, false)
		if got := c.Author.String; got != want {
			t.Errorf("%q: %q, want %q", line, got, want)
		}
		if aside := len(c.Asides) > 0; aside != (want != line) {
			t.Errorf("%q: asides %v", line, c.Asides)
		}
	}
}

// TestNameColon: a colon behind a name is no part of it.
func TestNameColon(t *testing.T) {
	for line, want := range map[string]string{"Pete:": "Pete", "Pete :": "Pete", "小王：": "小王", "Pete: 2 hours ago": "Pete", "Pete": "Pete", ":": ":"} {
		a, _ := Parse("x.txt", []byte("Title\n2 Comments\n"+line+"\nAbout time.\nIda\nIt was."))
		if got := a.Thread.Comments[0].Author.String; got != want {
			t.Errorf("%q: %q, want %q", line, got, want)
		}
	}
}

// TestCutOpener: what stands before a name on its line, and lines that are nothing
// else, or begin so by chance.
func TestCutOpener(t *testing.T) {
	hold(t, "cutOpener", func(line string) string { opener, name := cutOpener(line); return opener + "|" + name }, map[string]string{
		"Posted by Ida": "Posted by|Ida", "posted by: Ida Old": "posted by:|Ida Old", "By Ida": "By|Ida", "Kommentar von Ida": "Kommentar von|Ida", "написал Ида": "написал|Ида",
		"Ida": "|Ida", "": "|", "Posted by ": "|Posted by ", "Byron": "|Byron", "Poster by Ida": "|Poster by Ida",
	})
}
