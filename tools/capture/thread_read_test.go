package capture

import (
	"strings"
	"testing"
)

// TestTakeText: the aside that is a comment's text where it has no other: a number, or
// the last below the name.
func TestTakeText(t *testing.T) {
	for text, want := range map[string]string{
		"2h|12|Reply": "12", "2h|Like": "Like", "2h": "2h", ">2h|>Like": "", "": "", ">5|Like": "Like",
	} {
		c := &Comment{Author: Text{String: "Ida", Lines: Lines{1, 1}}}
		kept := 0
		for line := range strings.SplitSeq(text, "|") {
			rest, early := strings.CutPrefix(line, ">") // on the line of the name
			if rest == "" {
				continue
			}
			at := 2
			if early {
				at = 1
			}
			c.Asides = append(c.Asides, Text{String: rest, Lines: Lines{at, at}})
			kept++
		}
		if want != "" {
			kept--
		}
		if c.takeText(); c.Text.String != want || len(c.Asides) != kept {
			t.Errorf("%q: %q beside %v, want %q", text, c.Text.String, c.Asides, want)
		}
	}
}

// TestDoubtNames: the names that only the count bears out, and lines that could as well
// be names or texts.
func TestDoubtNames(t *testing.T) {
	long := "They have talked about it for as long as I have lived here."
	for text, want := range map[string]string{
		"3\nIda\n" + long + "\nNot me!\n" + long + "\nJo\n" + long + "\nAnd the boat.":             "Not me!",
		"4\nIda\n" + long + "\nSo\nJo\nNo.\n" + long + "\nOle\n" + long + "\nYes.":                 "No.",
		"9\nIda\n" + long + "\nSo\nJo\nNo.\n" + long + "\nOle\n" + long + "\nYes.":                 "Jo",
		"2\nIda\n" + long + "\nJo\n" + long + "\nAnd the boat.":                                    "",
		"2\nIda\n" + long + "\nNot me!\n" + long:                                                   "",
		"3\nIda\n2h\n" + long + "\nNot me!\n3h\n" + long + "\nJo\n1h\n" + long + "\nAnd the boat.": "",
		"3\nIda\n" + long + "\n# Not me!\n" + long + "\nJo\n" + long + "\nAnd the boat.":           "",
	} {
		number, rest, _ := strings.Cut(text, "\n")
		a, _ := Parse("x.txt", []byte("Title\n"+number+" Comments\n"+rest))
		var doubted []string
		for _, l := range a.Roles {
			if l.Unsure {
				doubted = append(doubted, l.Text)
			}
		}
		if got := strings.Join(doubted, ", "); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
