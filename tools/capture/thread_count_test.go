package capture

import (
	"fmt"
	"strings"
	"testing"
)

// TestCountLines: the lines that may count comments, with what they declare; buttons
// and lines that come again and again are none.
func TestCountLines(t *testing.T) {
	for text, want := range map[string]string{
		"Title\n3 Comments\nIda\nNo.":              "3 Comments: 3",
		"3 Comments\nIda":                          "",
		"Title\nComments\nIda\nNo.\n2 Replies\nJo": "Comments: -1, 2 Replies: 2 weak",
		"Title\n# 2 Replies\nIda":                  "2 Replies: 2 sure",
		"Title\n\\3 Comments\nIda":                 "",
		"Title\n3 Comments\nIda\n1 Reply\nJo\n2 Replies\nOle\n1 Reply\nIda\n1 Reply": "3 Comments: 3, 2 Replies: 2 weak",
		"Title\n3 Comments\nIda\nReply\nJo\n5 likes":                                 "3 Comments: 3",
	} {
		blocks := blocksOf(text)
		var all []string
		for _, c := range countLines(blocks) {
			s := fmt.Sprintf("%s: %d", blocks[c.at].String, c.n)
			if c.weak {
				s += " weak"
			}
			if c.sure {
				s += " sure"
			}
			all = append(all, s)
		}
		if got := strings.Join(all, ", "); got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
}

// TestWithin: replies are in the thread that another line counts.
func TestWithin(t *testing.T) {
	comments, bare, replies := count{at: 3, n: 5}, count{at: 7, n: noNumber}, count{at: 9, n: 2, weak: true}
	for i, c := range []struct {
		c, above count
		want     bool
	}{{replies, comments, true}, {bare, comments, true}, {replies, count{}, false}, {bare, bare, false}, {comments, bare, false}, {comments, comments, false}} {
		if got := c.c.within(c.above); got != c.want {
			t.Errorf("%d: %v", i, got)
		}
	}
}
