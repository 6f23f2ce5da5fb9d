package capture

import (
	"fmt"
	"testing"
)

// readerOf gives a reader that has read a comment by each of the commenters.
func readerOf(commenters ...string) *threadReader {
	r := &threadReader{thread: &Thread{}, numbers: map[string]int{}}
	for _, name := range commenters {
		r.thread.Comments = append(r.thread.Comments, Comment{Author: Text{String: name}})
	}
	return r
}

// TestPartAnswered: who answers whom on one line.
func TestPartAnswered(t *testing.T) {
	for line, want := range map[string]string{
		"Old Hand → Ida": "Old Hand → 1", "Old Hand  > Ida": "Old Hand → 1", "Old Hand  Ida": "Old Hand → 1", "hand_77 Ida": "hand_77 → 1", "Old Hand replied to Ida": "Old Hand → 1", "hand77, Ida": "hand77 → 1",
		"Old Hand in reply to Jo": "Old Hand → 0", "Old Ida": "Old Ida → 0", "Old Hand → Jo": "Old Hand → Jo → 0", ", Ida": ", Ida → 0",
		"Old Hand →": "Old Hand → → 0", "Old Hand in reply to": "Old Hand in reply to → 0", "hand77 and Jo → Ida": "hand77 and Jo → 1", "J → Ida": "J → 1", "hand77Ida": "hand77Ida → 0",
	} {
		r, c := readerOf("Ida"), &Comment{Author: Text{String: line}}
		r.partAnswered(c)
		if got := fmt.Sprintf("%s → %d", c.Author.String, c.ReplyTo); got != want {
			t.Errorf("%q: %s, want %s", line, got, want)
		}
	}
}

// TestIsHandle: words that no person is called by.
func TestIsHandle(t *testing.T) {
	hold(t, "isHandle", isHandle, map[string]bool{
		"hand77": true, "net_mender": true, "netMender": true,
		"Ida": false, "ida": false, "Jean-luc": false, "J.": false, "x": false, "Old Hand77": false,
	})
}

// TestAddressed: the number of the comment whose commenter a text begins with.
func TestAddressed(t *testing.T) {
	r := readerOf("Ida", "@hand", "Old Hand", "ida")
	hold(t, "addressed", func(text string) int { return r.addressed(text, 3) }, map[string]int{
		"Ida": 4, "IDA, so it was.": 4, "hand": 2, "hand: no": 2, "ida：好": 4,
		"Old Hand": 0, "Idas": 0, "Jo": 0, "": 0,
	})
}

// TestAnswered: the name on a line that says which comment is answered.
func TestAnswered(t *testing.T) {
	hold(t, "answered", answered, map[string]string{
		"In reply to Ida": "ida", "Replying to @ida": "ida", "> Ida": "Ida", ">@Ida": "Ida", "Ida": "Ida",
	})
}

// TestUnquote: quotations of what is no commenter's name are text again.
func TestUnquote(t *testing.T) {
	for text, want := range map[string]string{
		"Ida\nNets\nJo\n> Nets\nNo.":                       "> Nets",
		"Ida\nNets\nJo\n>Ida\nNo.\nOle\n>Nets\nSo it was.": ">Nets",
		"Ida\nAbout time.\nJo\n> Ida\nNo.":                 "",
		"Ida, 2h\nAbout time.\nJo\n> @Ida\nNo.":            "",
		"Ida\nNets\nJo\nIn reply to Nets\nNo.":             "",
	} {
		if got := marked(t, text, noNumber, noAside, func(below []block, kinds []aside, m *namer, names []int) bool {
			return unquote(below, kinds, m.lines, names)
		}); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
