package browser

import (
	"strings"
	"testing"
)

// What a reader looks for comes first: the word itself before a longer one that
// holds it, much of a rare word before much of a common one, a short comment
// before a long one, words side by side before words apart.
func TestSearchShowsFirstWhatFitsBest(t *testing.T) {
	comments := []string{
		"The party went on, and the parting was at heart a partial one.",
		"Artists do what they can.",
		"Modern art is fine.",
		"The bus, the train, the tram, the boat and the ferry are what the island has.",
		"Ferry after ferry leaves the island.",
		"Talks of war went on in the north, and peace was far.",
		"About the peace talks I have heard nothing.",
		"Nobody can say what is to come of all that was said on the long evening before the vote, when the whole town stood in the street and the harbour was dark.",
		"The harbour is dark.",
	}
	var b strings.Builder
	b.WriteString("Order of Things\n" + prose(1, 4) + "\n9 Comments\n")
	for i, text := range comments {
		b.WriteString("Reader " + string(rune('A'+i)) + "\n" + text + "\n")
	}
	tb := openTab(t, "file://"+build(t, map[string]string{"order": b.String()})+"/")
	for query, want := range map[string]string{"art": "CBA", "the island ferry": "ED", "peace talks": "GF", "harbour dark": "IH"} {
		lookFor(tb, query)
		got := ""
		for _, hit := range hits(tb) {
			_, name, _ := strings.Cut(hit, "| Reader ")
			got += name[:1]
		}
		if got != want {
			t.Errorf("%s finds %s, want %s", query, got, want)
		}
	}
}

// Who wrote and published an article is found where that opens with a heading,
// too, and once.
func TestSearchFindsWhoWroteAnArticleWithoutALead(t *testing.T) {
	tb := openTab(t, "file://"+build(t, map[string]string{
		"bridge": "---\nauthor: Quentin Marlowe\npublisher: Daily Zebra\n---\nThe Bridge\nA Heading at Once\n" + prose(1, 4) + "\nAnother Heading\n" + prose(2, 4) + "\n",
	})+"/")
	for _, query := range []string{"quentin", "zebra"} {
		lookFor(tb, query)
		if got := hits(tb); len(got) != 1 || !strings.Contains(got[0], "| A Heading at Once |") {
			t.Errorf("%s finds %q", query, got)
		}
	}
}
