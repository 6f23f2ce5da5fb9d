package capture

import (
	"strings"
	"testing"
)

// TestBadges: the commenters where another line stands between a name and its time,
// and where a line above a name only looks like that.
func TestBadges(t *testing.T) {
	for text, want := range map[string]string{
		"Ida\nVermont\n2 hours ago\nAbout time.\nReply\nJo\nHull\n1 hour ago\nIt was.\nReply":                 "Ida, Jo",
		"Ida\n2 hours ago\nAbout time.\nReply\nJo\nautor del texto\n1 hour ago\nIt was.\nReply\nOle\n3h\nNo.": "Ida, Jo, Ole",
		"Ida\n2 hours ago\nAbout time.\nReally\nJo\n1 hour ago\nIt was.\nReply":                               "Ida, Jo",
		"Ida\n2 hours ago\nFollow\nAbout time\nJo\n1 hour ago\nIt was.\nReply\nOle\n3h\nNo.":                  "Ida, Jo, Ole",
		"Ida\n2 hours ago\nAbout time.\nReply\nJo\n# Hull\n1 hour ago\nIt was.\nReply\nOle\n3h\nNo.":          "Ida, Hull, Ole",
		"Ida\n2 hours ago\nAbout time.\nReply\nJo\n1 hour ago\nIt was.\nReally\nOle\n3h\nNo.\nReply":          "Ida, Jo, Ole",
		"Ida\n2 hours ago\nAbout time.\nJo\n1 hour ago\nIt was.":                                              "Ida, Jo",
	} {
		a, _ := Parse("x.txt", []byte("Title\nComments\n"+text))
		for _, c := range a.Thread.Comments {
			if c.Date == "" {
				t.Errorf("%q: %s has no date", text, c.Author.String)
			}
		}
		if got := commenters(a); got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
}

// TestMarkBadges: what stands between the commenters, Ute and Kai, and the times and
// was taken for names.
func TestMarkBadges(t *testing.T) {
	for text, want := range map[string]string{
		"Ute\nIda\n2h\nAbout time.\nReply\nKai\nJo\n1h\nIt was.\nReply":                                     "Ida, Jo",
		"Ida\n2h\nAbout time.\nReply\nKai\nJo\n1h\nIt was.\nReply\nOle\n3h\nNo.":                            "Jo",
		"Ida\n2h\nAbout time.\nJo\n1h\nIt was.\nKai\nIda\n3h\nNo.":                                          "Ida",
		"Ute\nIda\n2h\nAbout time.\nKai\nJo\n1h\nIt was.":                                                   "",
		"Ute\nIda\n2h\nAbout time.\nReply\nSo it was.\nJo\n1h\nIt was.\nReply":                              "",
		"Ute\n# Ida\n2h\nAbout time.\nReply\nKai\n# Jo\n1h\nIt was.\nReply":                                 "",
		"Ida\n2h\nAbout time.\nReply\nJo\n1h\nIt was.\nReply":                                               "",
		"Ida\n2h\nAbout time.\nReply\nKai\nJo\n1h\nIt was.\nReply":                                          "",
		"Ida\n2h\nAbout time.\nReply\nKai\nJo\n1h\nIt was.\nReply\nOle\n3h\nNo.\nSo it was.\nIda\n1h\nYes.": "",
		"Ida\n2h\nAbout time.\nReply\nKai\nJo\n1h\nIt was.\nReply\nOle\n3h\nNo.\nNets\nIda\n1h\nYes.":       "Ida",
		"Ida\n2h\nAbout time.\nOle\n3h\nNets\nIda\n1h\nYes.":                                                "",
		"Guest\nUte\nIda\n2h\nAbout time.\nReply\nKai\nJo\n1h\nIt was.\nReply":                              "",
		"Ida\n2h\nReply\nKai\nJo\n1h\nIt was.\nReply\nOle\n3h\nNo.":                                         "",
		"Guest 1\nIda\n2h\nAbout time.\nReply\nGuest 2\nJo\n1h\nIt was.\nReply":                             "Guest 1, Guest 2",
		"Guest 1\nIda\n2h\nAbout time.\nReply\nVisitor 2\nJo\n1h\nIt was.\nReply":                           "Ida, Jo",
	} {
		kind := badge
		if strings.HasPrefix(want, "Guest") {
			kind = repeated
		}
		if got := marked(t, text, noNumber, kind, func(below []block, kinds []aside, m *namer, names []int) bool {
			return markBadges(below, kinds, m.lines, names)
		}); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// TestMarkAboveTimes: what stands between names and times where the texts stand below
// the times.
func TestMarkAboveTimes(t *testing.T) {
	for text, want := range map[string]string{
		"Ida\nRopemaker\n2h\nAbout time.\nJo\n1h\nIt was.":                              "Ropemaker",
		"Ida\nRopemaker\nat the quay\nHull\n2h\nAbout time.\nJo\nNetmaker\n1h\nIt was.": "Ropemaker, at the quay, Hull, Netmaker",
		"Ida\na\nb\nc\nd\n2h\nAbout time.\nJo\n1h\nIt was.":                             "",
		"Ida\nRopemaker\n2h\nAbout time.\nJo\nIt was.\nOle\nNo.":                        "",
		"Ida\nRopemaker\n2h\nYes.\nJo\n1h\nNo.\nIda\n3h\nYes.\nOle\n4h\nNo.\nJo\nYes.":  "Ropemaker",
		"Ida\nRopemaker\n2h\nYes.\nJo\n1h\nNo.\nIda\n3h\nYes.\nOle\nNo.":                "",
		"Ida\nAbout time.\n2h\nJo\nIt was.\n1h":                                         "",
		"Ida\n2h\nAbout time.\nJo\n1h\nIt was.":                                         "",
		"Ida\nRopemaker\n2h\nAbout time.":                                               "",
	} {
		if got := marked(t, text, noNumber, badge, func(below []block, kinds []aside, m *namer, names []int) bool {
			return markAboveTimes(below, kinds, m.lines, names)
		}); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
