package capture

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

// TestNameScore: what looks like a name scores above 0, what does not below.
func TestNameScore(t *testing.T) {
	for _, name := range []string{
		"Ida", "Old Hand", "Jean-Luc P.", "Steven Combs, Ph.D.", "@net_mender", "net_mender99", "J.", "محمد علی", "小王", "Ида Петерсен", "the.rower", "José María de la Cruz",
		"Cap’n Petersen", "李 船长", "Ida 🐟", "x", "Ida St.", "J.",
	} {
		if s := nameScore(name); s <= 0 {
			t.Errorf("%q: %.1f", name, s)
		}
	}
	for _, text := range []string{
		"+1", "Agreed", "Thanks!", "👍", "About time.", "I said so.", "They should have blown it up in the first week.", "Hi,", "so true", "Danke",
		"What a nice article this is", "Is that so?", "https://harbour.example/a is worth a look", "好文章，谢谢！",
		"So.", "No.", "So it is.",
	} {
		if s := nameScore(text); s >= 0 {
			t.Errorf("%q: %.1f", text, s)
		}
	}
}

// TestEndsShort: the point of a word that is cut short, and that of a sentence.
func TestEndsShort(t *testing.T) {
	hold(t, "endsShort", endsShort, map[string]bool{
		"J.": true, "Д.": true, "Ida b.": true, "Jean-Luc P.": true, "Ida St.": true, "Ida Petersen, Ph.D.": true, "King jr.": true, "Ida Wm.": true, "Ida M.D.": true,
		"So.": false, "No.": false, "So it is.": false, "Ida.": false, "Ida Berg.": false, "Room 12.": false, "Ask Jim.": false,
	})
}

// TestExactNames holds the choice against all choices there are.
func TestExactNames(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 2000 {
		scores := make([]float64, 2+r.IntN(11))
		for i := range scores {
			scores[i] = float64(r.IntN(9) - 4)
		}
		n := 1 + r.IntN(len(scores)/2)
		names := exactNames(scores, n)
		if len(names) != n || names[0] != 0 || names[n-1] == len(scores)-1 {
			t.Fatalf("%v of %v: %v", n, scores, names)
		}
		for i := 1; i < n; i++ {
			if names[i] < names[i-1]+2 {
				t.Fatalf("%v of %v: %v", n, scores, names)
			}
		}
		if got, want := total(scores, names), bestTotal(scores, 2, n-1); got != want {
			t.Fatalf("%v of %v: %v gives %v, the best is %v", n, scores, names, got, want)
		}
	}
}

// bestTotal is the highest sum of n places from at on, by trying all.
func bestTotal(scores []float64, at, n int) float64 {
	switch {
	case n == 0:
		return 0
	case at >= len(scores)-1:
		return never
	}
	return max(bestTotal(scores, at+1, n), scores[at]+bestTotal(scores, at+2, n-1))
}

// TestLikeliestNames: no two next to each other, the first in, the last not.
func TestLikeliestNames(t *testing.T) {
	for _, c := range []struct {
		scores []float64
		want   []int
	}{
		{[]float64{-5, 3, 2, -1}, []int{0, 2}},
		{[]float64{1, 9, -2, -1, 4}, []int{0}},
		{[]float64{1, 0, 3, 4, -2, 3, -1}, []int{0, 3, 5}},
		{[]float64{1, 0}, []int{0}},
	} {
		if got := likeliestNames(c.scores); !slices.Equal(got, c.want) {
			t.Errorf("%v: %v, want %v", c.scores, got, c.want)
		}
	}
}

// TestNameScores: what the lines around one and a person's marks add to how much the
// third line looks like a name.
func TestNameScores(t *testing.T) {
	for text, want := range map[string]float64{
		"Ida\nJo\nOle\nNo.":                                         0,
		"Ida\nJo\nOle, 2h\nNo.":                                     1,    // a time behind it
		"Ida\nAbout time.\nOle\nNo.":                                0.75, // below a text
		"Ida\nAbout time.\nIda\nNo.":                                1.75, // and there twice
		"Ida\nJo\nOle\nNo, so it was not, and I said so then.":      0.5,  // above a longer line
		"Ida\nAbout time.\nSo it was.\nAs I said.\nSo it was.\nNo.": 0.75, // a text there twice
		"Ida\nJo\n# Ole\nNo.":                                       50 - nameScore("Ole"),
		"Ida\nJo\n\\Ole\nNo.":                                       -50 - nameScore("Ole"),
		"Ida\nAbout time.\n\nOle\nNo.\nSo it was.":                  4.75, // below a blank line
		"Ida\nAbout time.\nOle\n\nJo\nNo.":                          0.75 - 4,
		"Ida\n\nAbout time.\n\nOle\n\nNo.":                          0.75, // between blank lines as all are
	} {
		below := blocksOf(text)
		lines := contentLines(below, make([]aside, len(below)))
		got := nameScores(lines, false)[2] - nameScore(lines[2].String[:lines[2].name])
		if got != want {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
		if part := nameScores(lines, true)[2]; strings.Contains(text, "\n\n") && part != nameScore("Ole")+0.75 {
			t.Errorf("%q, only a part: %v", text, part)
		}
	}
}
