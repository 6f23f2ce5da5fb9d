package capture

import (
	"fmt"
	"strings"
	"testing"
)

// TestClosedInTurn: a line where a name is in turn that ends as a sentence.
func TestClosedInTurn(t *testing.T) {
	of := func(text string) bool {
		below := blocksOf(text)
		return closedInTurn(contentLines(below, make([]aside, len(below))))
	}
	hold(t, "closedInTurn", of, map[string]bool{
		"Ida\nAbout time.\nIt was.\nSo.": true, "Ida\nAbout time.\nJo\nIt was.\nWas it?\nSo.": true,
		"Ida\nAbout time.\nJo\nIt was.": false, "Ida!\nAbout time.\nJo\nIt was.": false, "Ida\nAbout time.\nnet_mender77\nIt was.": false, "Ida\nAbout time.\n# Jo!\nIt was.": false,
	})
}

// TestNumberedNames: the places of names with a number before them that counts the
// comments.
func TestNumberedNames(t *testing.T) {
	for _, c := range []struct {
		text string
		n    int
		want string
	}{
		{"1. Ida\nAbout time.\n2. Jo\nIt was.", 2, "[0 2]"},
		{"#7 Ida\nAbout time.\nReally.\n#6 Jo\nIt was.\n#5 Ole\nNo.", noNumber, "[0 3 5]"},
		{"1. Ida\nAbout time.\n1. Nets.\n2. Jo\nIt was.", 2, "[0 3]"},
		{"Ida\nAbout time.\n2. Jo\nIt was.", 2, "[]"},
		{"1. Ida\nAbout time.\n4. Jo\nIt was.", 2, "[]"},
		{"1. Ida\n2. Jo\nIt was.", 2, "[]"},
		{"1. Ida\nAbout time.\n2. Jo", 2, "[]"},
		{"1. Ida\nAbout time.\n2. Jo\nIt was.", 9, "[]"},
	} {
		below := blocksOf(c.text)
		if got := fmt.Sprint(numberedNames(contentLines(below, make([]aside, len(below))), c.n)); got != c.want {
			t.Errorf("%q, %d declared: %s, want %s", c.text, c.n, got, c.want)
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
