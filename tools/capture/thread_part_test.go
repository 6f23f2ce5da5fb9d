package capture

import (
	"slices"
	"strings"
	"testing"
)

// blocksOf gives the lines of a text as blocks.
func blocksOf(text string) []block {
	blocks, _ := readBlocks(splitRows(text), 0)
	return blocks
}

// TestCutName: what stands behind a name on its line, and lines that are names
// or texts as a whole.
func TestCutName(t *testing.T) {
	for line, want := range map[string]string{
		"Ida Petersen on March 3, 2024 at 10:15 am": "Ida Petersen", "ropemaker 2 hours ago | parent | next [–]": "ropemaker", "Ida · 3h": "Ida",
		"Ida says:": "Ida", "Ida Petersen said...": "Ida Petersen", "Ida a écrit :": "Ida", "Ida, 2 hours ago": "Ida", "Ida": "Ida", "net_mender99": "net_mender99",
		"Guest 75, 2 hours ago": "Guest 75", "Ida, yesterday": "Ida", "ropemaker March 3, 2024 at 10:15 | parent": "ropemaker", "Ida, il y a 2 heures": "Ida", "Well said": "Well said", "小王 2小时前": "小王",
		"May 2020": "May 2020", "They should have blown it up 2 weeks ago": "They should have blown it up 2 weeks ago", "Ida | Old Hand": "Ida | Old Hand",
	} {
		if got, _ := cutName(line); got != want {
			t.Errorf("%q: %q, want %q", line, got, want)
		}
	}
}

// TestMarkRecurring: lines that come again as often as there are comments are
// asides, names that do are not.
func TestMarkRecurring(t *testing.T) {
	for name, c := range map[string]struct {
		lines string // with a sign before each aside
		n     int
	}{
		"buttons":               {"Ida|About time it was, all in all.|*Wieġeb|Old Hand|They should have blown it up.|*Wieġeb|Jo|With what powder, and whose?|*Wieġeb", 3},
		"numbers above":         {"*1|Ida|About time it was, all in all.|*2|Old Hand|They should have blown it up.|*3|Jo|With what powder, and whose?", 3},
		"two of two":            {"Ida|About time it was, all in all.|*Wieġeb|Old Hand|They should have blown it up.|*Wieġeb", 2},
		"not declared":          {"Ida|About time it was, all in all.|*Wieġeb|Old Hand|They should have blown it up.|*Wieġeb|Jo|With what powder, and whose?|*Wieġeb", noNumber},
		"one name alone":        {"Ida|About time it was, all in all.|Ida|They should have blown it up.|Ida|With what powder, and whose?|And when?", 3},
		"two names in turn":     {"Ida|About time it was, all in all.|Jo|They should have.|Ida|With what powder, and whose?|Jo|Theirs, I fear.|Ida|That is wet.|Jo|It is not wet.|Really.", 6},
		"names with numbers":    {"Ida|About time it was, all in all.|Guest 12|They should have.|Guest 13|With what powder, and whose?|Guest 15|Theirs, I fear.|And wet.", 4},
		"a text twice of three": {"Ida|At last.|About time it was, all in all.|Old Hand|At last.|They should have blown it up.|Jo|With what powder, and whose?", 3},
		"a text that comes by":  {"Ida|Agreed|Jo|Agreed|Old Hand|They should have blown it up.|And then?", 3},
	} {
		var want []bool
		var below []block
		for line := range strings.SplitSeq(c.lines, "|") {
			rest, marked := strings.CutPrefix(line, "*")
			want = append(want, marked)
			below = append(below, block{Text: Text{String: rest}})
		}
		kinds := make([]aside, len(below))
		markRecurring(below, kinds, c.n)
		for i, k := range kinds {
			if k != noAside != want[i] {
				t.Errorf("%s: %q is %d", name, below[i].String, k)
			}
		}
	}
}

// TestOtherTimes: a short line where the others have a time is one.
func TestOtherTimes(t *testing.T) {
	for line, want := range map[string]bool{"in the small hours": true, "I saw it.": false, "a line that is too long to be a time of day": false} {
		a, _ := Parse("x.txt", []byte("Title\n3 Comments\nIda\n2 hours ago\nAbout time.\nJo\n1 hour ago\nIt was.\nOle\n"+line+"\nSo it was, and so it is."))
		c := a.Thread.Comments[2]
		if c.Author.String != "Ole" || (c.Date == line) != want {
			t.Errorf("%q: %+v", line, c)
		}
	}
}

// TestFreeNames: buttons that stand where others have names.
func TestFreeNames(t *testing.T) {
	for text, want := range map[string]string{
		"Ida\n2h\nAbout time.\nReply\nShare\n1h\nIt was.\nReply":                                        "Share",
		"Report\n2h\nAbout time.\nReply\nShare\n1h\nIt was.\nReply":                                     "Report, Share",
		"Ida\n2h\nAbout time.\nReply\n1h\nIt was.\nReply":                                               "",
		"Ida\n2h\nAbout time.\nLike · Share\n1h\nIt was.\nReply":                                        "",
		"Ida\n2h\nAbout time.\nReply\n•\n1h\nIt was.\nReply":                                            "",
		"Ida\n2h\nAbout time.\nShare\n1h\nIt was.\n5 likes\n3h\nReally.":                                "",
		"Ida\nAbout time.\nReply\nShare\nJo\nIt was.":                                                   "",
		"Reply\n2h\nAbout time.\nReply\nLikes\n1h\nIt was.\nReply":                                      "Reply, Likes",
		"Ida\n2h\nAbout time.\nReply\nReply\n1h\nIt was.\nReply":                                        "Reply",
		"Ida\n2h\nAbout time.\nReply\nReply\n1h\nIt was.\nShare":                                        "",
		"2h\nIda\nAbout time.\nShare\nReply\n1h\nJo\nIt was.\nShare\nReply\n3h\nOle\nNo.\nShare\nReply": "",
		"May 2020\n2h\nAbout time.\nReply\nJo\n1h\nIt was.":                                             "May 2020",
		"Ida\n2h\nAbout time.\nReply\nMay 2020\n1h\nIt was.":                                            "May 2020",
		"May 3\n10:15\nIda\nAbout time.":                                                                "",
		"May 3\n10:15\nIda\nAbout time.\nReply\nMay 4\n10:16\nJo\nIt was.":                              "",
		"Ida\nMay 3\n10:15\nAbout time.\nJo\nMay 3\n10:16\nIt was.":                                     "",
	} {
		below := blocksOf(text)
		before := asidesOf(below)
		kinds := slices.Clone(before)
		freeNames(below, kinds)
		var free []string
		for i, b := range below {
			if kinds[i] != before[i] {
				free = append(free, b.String)
			}
		}
		if got := strings.Join(free, ", "); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// TestFreeMissing: buttons that stand where the names would that are missing.
func TestFreeMissing(t *testing.T) {
	for _, c := range []struct {
		text string
		n    int
		want string
	}{
		{"Reply\nAbout time.\nReply\nJo\nIt was.\nReply", 2, "Reply"},
		{"Ida\nAbout time.\nReply\nLikes\nIt was.\nReply", 2, "Likes"},
		{"Ida\nAbout time.\nReply\nLikes\nIt was.\nReply\nShare\nNo.\nReply", 3, "Likes, Share"},
		{"Ida\nAbout time.\nReply\nLikes\nIt was.\nReply", 3, ""},
		{"Ida\nAbout time.\nReply\nReply\nIt was.\nReply", 2, ""},
		{"Newest\nIda\nAbout time.\nReply\nJo", 2, ""},
		{"---\nAbout time.\nReply\nJo\nIt was.", 2, ""},
		{"Show all\nAbout time.\nReply\nJo\nIt was.", 2, ""},
		{"2h\nAbout time.\nReply\nJo\nIt was.", 2, ""},
		{"Ida\nAbout time.\nLikes\nIt was.", 2, ""},
		{"", 0, ""},
	} {
		below := blocksOf(c.text)
		before := asidesOf(below)
		kinds := slices.Clone(before)
		freeMissing(below, kinds, c.n)
		var free []string
		for i, b := range below {
			if kinds[i] != before[i] {
				free = append(free, b.String)
			}
		}
		if got := strings.Join(free, ", "); got != c.want {
			t.Errorf("%q, %d declared: %q, want %q", c.text, c.n, got, c.want)
		}
	}
}

// TestInTurnAsDeclared: names and texts in turn that look like what a site puts around
// comments, and what is that.
func TestInTurnAsDeclared(t *testing.T) {
	for _, c := range []struct {
		text string
		n    int
		want bool
	}{
		{"Ida\nAbout time.\nJo\nIt was.", 2, true},
		{"Ida\nLike\nJo\nIt was.\nOle\nNo.", 3, true},
		{"Reply\nAbout time.\nLikes\nIt was.", 2, true},
		{"May 2020\nAbout time.\nIda\nIt was.\nJo\nSo it was.\nOle\nNets", 4, true},
		{"Ida\nAbout time.\nJo\nIt was.", 3, false},
		{"Ida\n2 hours ago\nAbout time.\nReply", 2, false},
		{"Reply\nIda\n2 hours ago\nAbout time.", 2, false},
		{"May 2020\nAbout time.\nIda\nLike", 2, false},
	} {
		if got := inTurnAsDeclared(blocksOf(c.text), c.n); got != c.want {
			t.Errorf("%q, %d declared: %v", c.text, c.n, got)
		}
	}
}

// TestMarkOtherTimes: short lines below the names where most others have a time.
func TestMarkOtherTimes(t *testing.T) {
	for text, want := range map[string]string{
		"Ida\n2h\nAbout time.\nJo\n1h\nIt was.\nOle\nin the small hours\nNo.":                          "in the small hours",
		"Ida\n2h\nAbout time.\nJo\n1h\nIt was.\nOle\nin the small hours.\nNo.":                         "",
		"Ida\n2h\nAbout time.\nJo\n1h\nIt was.\nOle\na line too long for a time of day\nNo.":           "",
		"Ida\n2h\nAbout time.\nJo\n1h\nIt was.\nOle\n\\in the small hours\nNo.":                        "",
		"Ida\n2h\nAbout time.\nJo\n1h\nIt was.\nOle\nin the small hours":                               "",
		"Ida\n2h\nAbout time.\nJo\n1h\nIt was.\nOle\nReply\nin the small hours\nNo.":                   "",
		"Ida\n2h\nAbout time.\nJo\nso it was\nIt was.\nOle\nin the small hours\nNo.":                   "",
		"Ida\n2h\nAbout time.\nJo\n1h\nIt was.":                                                        "",
		"Ida\n2h\nAbout time.\nJo\n1h\nIt was.\nOle\nsomewhere in small hours\nNo.":                    "somewhere in small hours",
		"Ida\n2h\nAbout time.\nJo\nin the small hours\nIt was.":                                        "",
		"Ida\n2h\nAbout time.\nJo\n1h\nIt was.\nOle\nin the small hours\nNo.\nJo\nSo it was.\nReally.": "",
		"Ida\n2h\nAbout time.\nJo\n1h\nIt was.\nOle\nin the small hours\nIda\n3h\nYes.":                "",
	} {
		if got := marked(t, text, noNumber, stamp, func(below []block, kinds []aside, m *namer, names []int) bool {
			return markOtherTimes(below, kinds, m.lines, names)
		}); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// TestStampedBelow: whether a time stands below the first line, or below what stands
// between a name and its time.
func TestStampedBelow(t *testing.T) {
	of := func(text string) bool {
		below := blocksOf(text)
		return stampedBelow(below, asidesOf(below), 0)
	}
	hold(t, "stampedBelow", of, map[string]bool{
		"Ida\n2h": true, "Ida\n2h\nAbout time.": true, "Ida\nIn reply to Jo\n2h": true, "Ida\n•\n2h": true, "Ida\nOP ·\n2h": true, "Ida\nIn reply to Jo\nauthor\n2h": true,
		"Ida": false, "Ida\nAbout time.": false, "Ida\nReply\n2h": false, "Ida\nAbout time.\n2h": false, "Ida\n5 likes\n2h": false, "Ida\n•\nAbout time.\n2h": false, "Ida\nOP": false,
	})
}
