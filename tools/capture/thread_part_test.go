package capture

import (
	"fmt"
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

// TestMarkedNames: what tells names beside their looks. A number gives the place
// of each.
func TestMarkedNames(t *testing.T) {
	for text, want := range map[string]nameRule{
		"Ida\n2 hours ago\nAbout time.\nReally.\nJo\n1 hour ago\nIt was.\nSo.":          nameAboveTime,
		"2 hours ago\nIda\nAbout time.\nReally.\n1 hour ago\nJo\nIt was.\nSo.":          nameBelowTime,
		"Ida\nAbout time.\nReally.\nReply\nJo\nIt was.\nSo.\nReply":                     nameBelowAside,
		"1. Ida\nAbout time.\nReally.\n2. Jo\nIt was.\nSo.":                             nameNumbered,
		"2. Ida\nAbout time.\nReally.\n1. Jo\nIt was.\nSo.":                             nameNumbered,
		"Ida\nAbout time.\nReally.\nJo\nIt was.\nSo.":                                   nameDeclared,
		"Ida\nAbout time, all in all.\n1. Nets\nJo\nIt was, for all I know.\n2. Ropes.": nameDeclared,
	} {
		lines, _ := partThread(blocksOf(text), 2)
		m := &namer{lines: lines, n: 2}
		if names := m.names(); m.rule != want || len(names) != 2 {
			t.Errorf("%q: %s, %v", text, nameReasons[m.rule], names)
		}
	}
}

// commenters gives the names of those who commented, in order.
func commenters(a *Article) string {
	var names []string
	for _, c := range a.Thread.Comments {
		names = append(names, c.Author.String)
	}
	return strings.Join(names, ", ")
}

// TestMarkedNamesCutOff: times are believed, too, where fewer comments are there
// than declared, and not where they stand at a few of those that can be there.
func TestMarkedNamesCutOff(t *testing.T) {
	for text, want := range map[string]string{
		"Write a response\nWhat are your thoughts?\nCancel\nIda\n2h\nAbout time.\nReply\nJo\n1h\nIt was.\nReply\nOle\n3h\nNo.\nReply": "Ida, Jo, Ole",
		"Ida\n2h\nAbout time.\nJo\nIt was.\nOle\nNo.\nKai\n1h\nYes.\nUte\nSo it was.":                                                 "Ida, Jo, Ole, Kai, Ute",
	} {
		a, _ := Parse("x.txt", []byte("Title\n9 Comments\n"+text))
		if got := commenters(a); got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
}

// TestIsGain: a number with a sign is of votes only below a text with a time.
func TestIsGain(t *testing.T) {
	for text, want := range map[string]bool{
		"Ida\n2h\nAbout time.\n+5\nReply": true, "Ida\n2h\nAbout time.\nReally.\n+1.2k\nReply": true,
		"Ida\n2h\n+1\nReply": false, "Ida\n+1\nReply": false, "Ida\n2h\nAbout time.\n+1": false, "Ida\n2h\nAbout time.\n+1\nSo it was.": false,
		"Ida\nAbout time.\n+1\nReply": false, "Ida\n2h\nAbout time.\n\\+1\nReply": false,
	} {
		got := false
		for i, k := range asidesOf(blocksOf(text)) {
			got = got || k == votes && blocksOf(text)[i].String[0] == '+'
		}
		if got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}

// TestOtherTimes: a short line where the others have a time is one.
func TestOtherTimes(t *testing.T) {
	for line, want := range map[string]bool{"last Tuesday": true, "in the small hours": true, "I saw it.": false, "a line that is too long to be a time of day": false} {
		a, _ := Parse("x.txt", []byte("Title\n3 Comments\nIda\n2 hours ago\nAbout time.\nJo\n1 hour ago\nIt was.\nOle\n"+line+"\nSo it was, and so it is."))
		c := a.Thread.Comments[2]
		if c.Author.String != "Ole" || (c.Date == line) != want {
			t.Errorf("%q: %+v", line, c)
		}
	}
}

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

// TestStampsAbove: whose a time is that stands between two comments.
func TestStampsAbove(t *testing.T) {
	for text, want := range map[string]bool{
		"1 hour ago\nIda\nAbout time.\n2 hours ago\nJo\nIt was.":             true,
		"Ida\n1 hour ago\nAbout time.\nJo\n2 hours ago\nIt was.":             false,
		"2 days ago\nIda\n1 hour ago\nAbout time.\nJo\n2 hours ago\nIt was.": false,
	} {
		lines, _ := partThread(blocksOf(text), 2)
		m := &namer{lines: lines, n: 2}
		if got := stampsAbove(lines, m.names()); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}

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

// TestMarkTwice: a name that stands there twice, for a picture, and texts that do.
func TestMarkTwice(t *testing.T) {
	for text, want := range map[string]string{
		"Ida\nIda\nAbout time.\nJo\nJo\nIt was.":                       "Ida, Jo",
		"Ida\nIda\nAbout time.\nJo\nIt was.":                           "Ida",
		"2h\nIda\nIda\nAbout time.\n1h\nJo\nIt was.":                   "Ida",
		"Ida\nAbout time.\nJo\nJo\nIt was.":                            "Jo",
		"Ida\n2h\nAbout time.\nReply\nJo\nJo\n1h\nIt was.\nReply":      "Jo",
		"Ida\nIda\nNets\nNets\nJo\nJo\nIt was.":                        "Ida, Jo",
		"Ida\nNets\nNets\nJo\nIt was.":                                 "",
		"Ida\n2h\nNets\nNets\nReply\nJo\n1h\nIt was.\nReply":           "",
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

// TestBesideFigure: a number stands beside a button, votes, another number, or the
// dot between buttons, but not beside a rule, a time or text.
func TestBesideFigure(t *testing.T) {
	lines := []string{"Reply", "▲ 12", "7", "•", "---", "2 hours ago", "Nice."}
	kinds := []aside{control, votes, figure, control, control, stamp, noAside}
	var below []block
	for _, l := range lines {
		below = append(below, block{Text: Text{String: l}})
	}
	for at, want := range []bool{true, true, true, true, false, false, false} {
		if got := besideFigure(below, kinds, at); got != want {
			t.Errorf("%q: %v", lines[at], got)
		}
	}
	if besideFigure(below, kinds, -1) || besideFigure(below, kinds, len(lines)) {
		t.Error("beyond the ends")
	}
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

// TestPartAnswered: who answers whom on one line.
func TestPartAnswered(t *testing.T) {
	for line, want := range map[string]string{
		"Old Hand → Ida": "Old Hand → 1", "Old Hand  > Ida": "Old Hand → 1", "Old Hand  Ida": "Old Hand → 1", "hand_77 Ida": "hand_77 → 1", "Old Hand replied to Ida": "Old Hand → 1", "hand77, Ida": "hand77 → 1",
		"Old Hand in reply to Jo": "Old Hand → 0", "Old Ida": "Old Ida → 0", "Old Hand → Jo": "Old Hand → Jo → 0", ", Ida": ", Ida → 0",
	} {
		a, _ := Parse("x.txt", []byte("Title\n2 Comments\nIda\nAbout time.\n"+line+"\nIt was."))
		c := a.Thread.Comments[1]
		if got := fmt.Sprintf("%s → %d", c.Author.String, c.ReplyTo); got != want {
			t.Errorf("%q: %s, want %s", line, got, want)
		}
	}
}

// TestIsReplyButton: what can be a button of the comment above, and what only says
// which one the comment below answers.
func TestIsReplyButton(t *testing.T) {
	for line, want := range map[string]bool{
		"Reply to Ida": true, "Reply to @ida": true, "回复 小王": true, "Trả lời Hoa": true,
		"In reply to Ida": false, "Replying to @ida": false, "Als Antwort auf Ida": false, "↳ In reply to Ida": false,
	} {
		if got := isReplyButton(line); got != want {
			t.Errorf("%q: %v", line, got)
		}
	}
	a, _ := Parse("x.txt", []byte("Title\n2 Comments\nIda\nAbout time it was.\nIn reply to Ida\nJo\nIt was not."))
	if jo := a.Thread.Comments[1]; jo.ReplyTo != 1 || len(jo.Asides) != 1 {
		t.Errorf("%+v", jo)
	}
}

// TestThreadOfOtherNumber: comments of as many lines as fit names and texts in
// turn, of another number of comments, are told by what stands around them.
func TestThreadOfOtherNumber(t *testing.T) {
	texts := []string{"About time, I would say.", "They should have blown it up in the first week.", "Agreed", "With what powder, and whose?"}
	for _, layout := range []string{"N T R", "N H T", "N H T R", "N H T S", "N H T S R", "N T S R", "H N T", "N H T L R", "N T L R", "N T S L R"} {
		for n := 4; n <= 16; n++ {
			var s strings.Builder
			fmt.Fprintf(&s, "Title\n%s\n%d Comments\n", prose, n)
			for i, text := range texts {
				name := []string{"Ida Berg", "Old Hand", "net_mender77", "J. R. R."}[i]
				s.WriteString(strings.NewReplacer("N", name, "H", fmt.Sprint(i+1, " hours ago"), "T", text, "S", "And one more thing that I wanted to say.", "R", "Reply", "L", "Like", " ", "\n").Replace(layout) + "\n")
			}
			a, _ := Parse("x.txt", []byte(s.String()))
			for i, c := range a.Thread.Comments {
				if len(a.Thread.Comments) != len(texts) || !strings.HasPrefix(c.Text.String, texts[i]) {
					t.Errorf("%s, %d declared: %+v", layout, n, a.Thread.Comments)
					break
				}
			}
		}
	}
}

// TestTimeAboveFirstLine: a time above all lines is that of the first name, whatever
// number is declared.
func TestTimeAboveFirstLine(t *testing.T) {
	a, _ := Parse("x.txt", []byte("Title\n2 Comments\n2 hours ago\nIda\nlol\n1 hour ago\nOld Hand\nAgreed\n40 minutes ago\nJo\nSo it was."))
	var got []string
	for _, c := range a.Thread.Comments {
		got = append(got, c.Author.String+", "+c.Date+": "+c.Text.String)
	}
	if got, want := strings.Join(got, "; "), "Ida, 2 hours ago: lol; Old Hand, 1 hour ago: Agreed; Jo, 40 minutes ago: So it was."; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

// TestLoneName: a name without a text at the end of a thread.
func TestLoneName(t *testing.T) {
	of := func(text string) bool {
		below := blocksOf(text)
		return loneName(contentLines(below, asidesOf(below)))
	}
	hold(t, "loneName", of, map[string]bool{
		"Ida": true, "Ida\nAbout time.\nOld Hand": true, "Ida\n2 hours ago\nAbout time.\nOld Hand\n1 hour ago": true, "Ida\n2 hours ago\nAbout time.\nReply\nOld Hand": true,
		"Ida\nAbout time.": false, "Ida\nAbout time.\nSo it was.": false, "Ida\n2 hours ago\nAbout time.\nOld Hand": false, "Ida\nAbout time.\n\\Old Hand": false, "Ida\nJo\nOld Hand": false, "I said so.\nAbout time.\nOld Hand": false,
	})
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
