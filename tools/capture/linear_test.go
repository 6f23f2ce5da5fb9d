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
	"names and texts":   "9 Comments\nIda: About time.\n",
	"signatures":        "9 Comments\nAbout time, I say.\n— Ida\n",
	"titles":            "9 Comments\nRe: Piers\nIda 2 hours ago\nNo.\n",
	"answers":           "9 Comments\nIda → Jo → Ida → Jo\n2 hours ago\nNo.\n",
	"links below":       "9 Comments\nIda\nNo.\nRelated stories\n",
	"message's headers": "Subject: a\nFrom: b\n",
	"addressed":         "12 Comments\nIda\n@a b c d e f g h i j k l m n o p\n",
	"end marks":         "?!?!?!.....\n",
	"combining marks":   "a\u0301\u0323\u0301\n",
	"line separators":   "a\u2028",
	"questions":         "Why was the harbour closed?\nBecause of a ship.\n",
	"front matter":      "---\na: b\n",
	"lines in brackets": "(a)\n[b]\n",
}

// TestNoInputIsQuadratic: sixteen times the input takes about sixteen times as
// long, whatever it is made of, and not 256 times. A machine that is busy with
// something else gets more than one try.
func TestNoInputIsQuadratic(t *testing.T) {
	if testing.Short() {
		t.Skip("takes some seconds")
	}
	const tries = 5
	for name, piece := range unkind {
		for try := 1; ; try++ {
			small, large := duration(piece, 1<<14), duration(piece, 1<<18)
			if large < 80*small {
				break
			}
			if try == tries {
				t.Errorf("%s: 16 KB in %v, 256 KB in %v", name, small, large)
				break
			}
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
