package capture

import "testing"

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
