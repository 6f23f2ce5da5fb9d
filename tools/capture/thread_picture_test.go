package capture

import (
	"strings"
	"testing"
)

// TestIsPicture: what stands for a picture above a commenter's name.
func TestIsPicture(t *testing.T) {
	for _, c := range []struct {
		line, name string
		want       bool
	}{
		{"I", "Ida", true},
		{"I", "ida", true},
		{"İ", "İda", true},
		{"李", "李船长", true},
		{"س", "سارة", true},
		{"Ida’s avatar", "Ida", true},
		{"Avatar for Ida", "Ida", true},
		{"Profile picture of Ida", "Ida", true},
		{"i", "Ida", false},
		{"J", "Ida", false},
		{"I", "I", false},
		{"1", "1a", false},
		{"Ida", "Jo", false},
		{"Ida was here", "Ida", false},
		{"avatar", "Ida", false},
		{"Ida Old", "Ida Old", false},
	} {
		if got := isPicture(c.line, c.name); got != c.want {
			t.Errorf("%q above %q: %v", c.line, c.name, got)
		}
	}
}

// TestIsInitials: the first letters of the words of a name.
func TestIsInitials(t *testing.T) {
	hold(t, "isInitials", func(line string) bool { return isInitials(line, "Old hand") }, map[string]bool{
		"OH": true, "O": false, "OHX": false, "HO": false, "oh": false, "O.": false, "": false,
	})
}

// TestIsAnnounced: a name with what the commenter did, above the name alone.
func TestIsAnnounced(t *testing.T) {
	hold(t, "isAnnounced", func(line string) bool { return isAnnounced(line, "Ida") }, map[string]bool{
		"Ida commented": true, "Ida, 2 hours ago": true, "Posted by Ida": true,
		"Ida": false, "Ida Petersen": false, "Jo commented": false, "Ida was here": false,
	})
}

// TestMarkTwice: a name that stands there twice, for a picture, and texts that do.
func TestMarkTwice(t *testing.T) {
	for text, want := range map[string]string{
		"Ida\nIda\nAbout time.\nJo\nJo\nIt was.":                       "Ida, Jo",
		"Ida\nIda\nAbout time.\nJo\nIt was.":                           "Ida",
		"2h\nIda\nIda\nAbout time.\n1h\nJo\nIt was.":                   "Ida",
		"2h\nIda\nIda\nAbout time.\n1h\nJo\nJo\nIt was.":               "Ida, Jo",
		"Ida\nAbout time.\nJo\nJo\nIt was.":                            "Jo",
		"Ida\n2h\nAbout time.\nReply\nJo\nJo\n1h\nIt was.\nReply":      "Jo",
		"Ida\nIda\nNets\nNets\nJo\nJo\nIt was.":                        "Ida, Jo",
		"Ida\nNets\nNets\nJo\nIt was.":                                 "",
		"Ida\n2h\nNets\nNets\nReply\nJo\n1h\nIt was.\nReply":           "",
		"Ida\nIda\n2h\nNets\nNets\nReply\nJo\nJo\n1h\nIt was.\nReply":  "Ida, Jo",
		"Ida\n2h\nNets\nNets\nReply\nJo\n1h\nRopes\nRopes\nReply":      "",
		"Ida\nNets\nNets\nJo\nIt was.\nOle\nRopes\nRopes":              "",
		"Ida\nIda\nNets\nJo\nJo\nRopes":                                "Ida, Jo",
		"2h\nIda\nNets are full.\n1h\nJo\nJo\nYes.\n3h\nOle\nOle\nNo.": "Jo, Ole",
		"Ida\n2h\nNets\nLike\nLike\nReply\nJo\n1h\nIt was.\nReply":     "Like, Like",
		"Ida\n2h\nLike\nLike\nReply\nJo\n1h\nIt was.\nReply":           "Like",
		"Ida\nAbout time.\nSo it was.\nSo it was.\nJo\nIt was.":        "",
		"Ida\nAbout time.\nJo\n\\Jo\nIt was.\nIda\nAbout time, I say.": "",
	} {
		below, got := blocksOf(text), ""
		for i, k := range asidesOf(below) {
			if k == control && below[i].String != "Reply" {
				got += ", " + below[i].String
			}
		}
		if got = strings.TrimPrefix(got, ", "); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
