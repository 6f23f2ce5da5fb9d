package capture

import (
	"strings"
	"testing"
	"time"
)

// unkind are pieces of which a long capture is made that could take long: each
// is repeated.
var unkind = map[string]string{
	"count lines":       "2 Comments\n",
	"short lines":       "a\n",
	"same headings":     "Why?\nHow?\n",
	"numbers":           "1.1.1.1.1. \n",
	"one long line":     "a b, c. d; e! ",
	"no break":          "x",
	"blank lines":       "\n \n",
	"brackets":          "((((((((((((((((((((\n",
	"wrapped":           "The crews of the harbour had waited for a long time and then they\n",
	"wide":              "港口重新开放港口重新开放港口重新开放港口重新开放\n",
	"overrides":         "# # # \\\\ \n",
	"names":             "3 Comments\nIda\n2 hours ago\nReply\nAbout time.\n",
	"addressed":         "12 Comments\nIda\n@a b c d e f g h i j k l m n o p\n",
	"end marks":         "?!?!?!.....\n",
	"combining marks":   "a\u0301\u0323\u0301\n",
	"line separators":   "a\u2028",
	"questions":         "Why was the harbour closed?\nBecause of a ship.\n",
	"front matter":      "---\na: b\n",
	"lines in brackets": "(a)\n[b]\n",
}

// TestLinear: four times the input takes no more than about four times as
// long, whatever it is made of.
func TestLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("takes some seconds")
	}
	for name, piece := range unkind {
		small, large := duration(piece, 1<<16), duration(piece, 1<<18)
		if large > 12*small && large > 150*time.Millisecond {
			t.Errorf("%s: 64 KB in %v, 256 KB in %v", name, small, large)
		}
	}
}

// duration is the shorter of two times that parsing takes.
func duration(piece string, size int) time.Duration {
	src := []byte("The harbour opens again\n" + strings.Repeat(piece, size/len(piece)))
	best := time.Hour
	for range 2 {
		start := time.Now()
		Parse("x.txt", src)
		best = min(best, time.Since(start))
	}
	return best
}
