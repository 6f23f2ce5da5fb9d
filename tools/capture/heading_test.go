package capture

import (
	"strings"
	"testing"
)

// TestPageEnd: where the subjects of an article and links to others begin, which
// are no headings.
func TestPageEnd(t *testing.T) {
	prose := "They went out again, all of them, and came back with full nets at the end of the week."
	for text, want := range map[string]int{
		prose + "\nTags\nHull\nHarbours":                                      1,
		prose + "\nRelated stories:\nThe pier that nobody wanted":             1,
		prose + "\nRelated topics\nHull\nMore from The Harbour Times\nA pier": 1,
		prose + "\nRelated stories\nThe pier is gone.":                        3,
		prose + "\nTags\n" + prose:                                            3,
		prose + "\nWhat comes next\nThe pier":                                 3,
	} {
		var lines []shape
		for line := range strings.SplitSeq(text, "\n") {
			lines = append(lines, shapeOf(line))
		}
		if got := pageEnd(lines); got != want {
			t.Errorf("%q: %d, want %d", text, got, want)
		}
	}
}
