package capture

import (
	"fmt"
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
