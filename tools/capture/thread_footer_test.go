package capture

import "testing"

// TestIsFooter: lines that begin what a site puts below the thread, and texts that
// begin like them.
func TestIsFooter(t *testing.T) {
	hold(t, "isFooter", isFooter, map[string]bool{
		"Related stories": true, "RELATED STORIES:": true, "Read next ›": true, "More from The Gazette": true, "© 2024 The Harbour Gazette. All rights reserved.": true,
		"More from the harbour, please.": false, "More on nets: they are dear": false, "More from ": false, "Related stories are all I read": false, "Ida": false, "About time.": false, "So it was, and so it is": false,
	})
}

// TestFooterAt: the line from which on the site speaks of other things, "" where
// there is none.
func TestFooterAt(t *testing.T) {
	for _, c := range []struct {
		text string
		n    int
		want string
	}{
		{"Ida\nAbout time.\nJo\nIt was.\nRelated stories\nNets are dear", 2, "Related stories"},
		{"Ida\nAbout time.\nJo\nIt was.\nRelated stories\nNets are dear\nRead next\nRopes are not", 2, "Related stories"},
		{"Ida\nAbout time.\nJo\nIt was.\nRelated stories\nNets are dear\n2 hours ago", 2, "Related stories"},
		{"Ida\nAbout time.\nJo\nIt was.\nNets are dear", 2, ""},
		{"Ida\nRelated stories\nJo\nIt was.", 2, ""},
		{"Ida\nAbout time.\nJo\n1 hour ago\nRelated stories\nOle\nNo.", 2, ""},
		{"Ida\n2 hours ago\nAbout time.\nRelated stories\nJo\n1 hour ago\nIt was.", noNumber, ""},
		{"Ida\nAbout time.\nJo\nIt was.\n\\Related stories\nNets are dear", 2, ""},
	} {
		below, got := blocksOf(c.text), ""
		if at := footerAt(below, c.n); at < len(below) {
			got = below[at].String
		}
		if got != c.want {
			t.Errorf("%q: %q, want %q", c.text, got, c.want)
		}
	}
}

// TestMarkFooter: what stands below the buttons of the last comment where all have
// such.
func TestMarkFooter(t *testing.T) {
	for _, c := range []struct {
		text string
		n    int
		want string
	}{
		{"Ida\nAbout time.\nReply\nJo\nIt was.\nReply\nNets are dear this year\nRopes are not", 2, "Nets are dear this year, Ropes are not"},
		{"Ida\nAbout time.\nReply\nJo\nIt was.\nSo it was.\nReply\nNets are dear this year", 2, "Nets are dear this year"},
		{"Ida\nAbout time.\nReply\nJo\nIt was.\nReply\nNets are dear this year\n\\Ropes are not", 2, "Nets are dear this year"},
		{"Ida\nAbout time.\nReply\nJo\nIt was.\nReply\nUte Berg\nSo it was.", 2, "Ute Berg, So it was."},
		{"Ida\nAbout time.\nReply\nJo\nIt was.\nReply\nUte Berg\nSo it was.", 3, ""},
		{"Ida\nAbout time.\nReply\nJo\nIt was.\nReply", 2, ""},
		{"Ida\nAbout time.\nJo\nIt was.\nReply\nNets are dear this year", 2, ""},
		{"Ida\nAbout time.\nReply\nJo\nIt was.\nSo it was.", 2, ""},
		{"Ida\nAbout time.\nReply\nReally.\nReply\nJo\nIt was.\nReply\nNets are dear this year", 2, ""},
	} {
		if got := marked(t, c.text, c.n, footer, markFooter); got != c.want {
			t.Errorf("%q, %d declared: %q, want %q", c.text, c.n, got, c.want)
		}
	}
}
