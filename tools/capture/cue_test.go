package capture

import (
	"strings"
	"testing"
)

const prose = "The crews of the harbour had waited for a long time, and now they went out again, as they had always done, with the tide and without a word to anybody."

// cueCases are bodies, a line each; the line that begins with > is looked at.
// P stands for a line of prose. The cue must have the value wanted; “-” is none.
var cueCases = []struct{ cue, body, want string }{
	{"always", ">Full nets/P", "yes"},
	{"ending", ">Full nets/P", "open 10"},
	{"ending", ">Why was it closed?/P", "question 40"},
	{"ending", ">为什么关闭？/P", "question 40"},
	{"ending", ">यह क्यों बंद था।/P", "stop 40"},
	{"ending", ">Γιατί έκλεισε;/P", "question 40"},
	{"ending", ">Hurrah!/P", "exclaim 40"},
	{"ending", ">The rules:/P", "colon 40"},
	{"next", ">Full nets/P", "prose"},
	{"next", ">Full nets/Empty nets", "open"},
	{"next", ">Full nets/- one", "item"},
	{"next is longer", ">Full nets/P", "more"},
	{"next is longer", ">Full nets/Nets", "no"},
	{"previous ends", "The rules:/>Full nets/P", "short colon"},
	{"previous ends", "P/>Full nets/P", "-"},
	{"run", ">Full nets/Empty nets/P", "first of 2"},
	{"run", "Full nets/>Empty nets/P", "second of 2"},
	{"run", "One/>Two/Three/P", "middle"},
	{"run", "P/>One/P", "-"},
	{"marker", ">- one/P", "bullet"},
	{"marker", ">1. One/P", "number"},
	{"marker", ">1. One is done./P", "number, stop"},
	{"marker", ">IV. Four/P", "number"},
	{"marker", ">三、结论/P", "number"},
	{"marker", ">Step 2: Row/P", "label"},
	{"marker", ">@netmender/P", "handle"},
	{"marker", ">“Full nets”/P", "quote"},
	{"marker", ">12 boats/P", "bare number"},
	{"marker", ">I went out/P", "-"},
	{"opens as", ">Photo: a boat/P", "caption"},
	{"opens as", ">By Ida/P", "byline"},
	{"opens as", ">Editor’s note/P", "note"},
	{"opens as", ">Conclusion/P", "usual heading"},
	{"opens as", ">Fazit/P", "usual heading"},
	{"opens as", ">Abouts/P", "-"},
	{"opens as", ">Read more/P", "call"},
	{"question", ">Why was it closed?/P", "asks"},
	{"question", ">Why it was closed/P", "asks without mark"},
	{"question", ">Closed/P", "-"},
	{"case", ">FULL NETS/P", "all capitals"},
	{"case", ">The Full Nets/P", "title"},
	{"case", ">The nets are full/P", "sentence"},
	{"case", ">the nets/P", "small first"},
	{"case", ">3 nets/P", "number first"},
	{"case", ">为什么关闭/P", "-"},
	{"sentences", ">They left early. Nobody came/P", "one ends within"},
	{"sentences", ">Mr. Petersen left/P", "-"},
	{"commas", ">Nets, ropes/P", "1"},
	{"address", ">See https:/P", "-"},
	{"address", ">Mail ida@harbour.example/P", "yes"},
	{"quoted", ">“Full nets”/P", "whole"},
	{"quoted", ">The “full” nets/P", "part"},
	{"colon within", ">Nets: full/P", "label"},
	{"colon within", ">What the crews of it say: full/P", "later"},
	{"bracket at end", ">Nets (full)/P", "yes"},
	{"place", "P/>Full nets/P", "last but one"},
	{"prose below", ">Full nets/P/P", "2"},
	{"twin", ">Full nets/Full boats/P", "adjacent"},
	{"twin", ">Full nets/P/Full boats/P", "anywhere"},
	{"date", ">Tuesday, 4 March 2025/P", "yes"},
	{"date", ">It began at 10:30/P", "yes"},
	{"date", ">12 boats may come/P", "yes"},
	{"stop", ">Petersen Inc./P", "abbreviation"},
	{"stop", ">They left./P", "-"},
	{"ending, next", ">Full nets/P", "open, prose"},
	{"ending, next is longer", ">Full nets/P", "open, more"},
	{"ending, previous", "P/>Why?/P", "question, prose"},
	{"refrain", ">Back to top/P/Back to top/P", "yes"},
	{"next is a refrain", ">Nets/Back to top/P/Back to top/P", "yes"},
	{"next begins", ">Full nets/and so on it went", "small"},
	{"next begins", ">Full nets/- one", "bullet"},
	{"bracketed", ">(a sketch)/P", "yes"},
	{"long dash", ">— Ida Petersen/P", "yes"},
	{"credit", ">The wreck © Ida/P", "yes"},
	{"more", ">Read more about nets/P", "yes"},
	{"more", ">Подробнее о сетях/P", "yes"},
	{"next echoes", ">The harbour/P", "one word"},
	{"top", ">4 March 2025/P", "date"},
	{"top", "P/>4 March 2025/P", "-"},
	{"end", "P/>What do you think?/P", "question, 1"},
	{"next begins with a long dash", ">Full nets/— Ida", "yes"},
	{"previous is quoted", "“They left.”/>Ida Petersen/P", "yes"},
	{"ends in digits", ">March 2025/P", "yes"},
	{"words, next", ">Full nets/P", "2-3, prose"},
	{"pictured", ">The new logo/P", "yes"},
	{"echoes the previous", "P/>The harbour/P", "one word"},
	{"named", "“They left.”/>Ida Petersen/P", "after a quotation, name"},
	{"questions", ">Why?/P/How?/P", "few"},
	{"ending, case", ">FULL NETS/P", "open, all capitals"},
	{"ending, case", ">Why was it closed?/P", "question, sentence"},
	{"ending, case", ">为什么关闭？/P", "question, no case"},
	{"counted on", ">Goal 3: Nets/P/Goal 4: Boats/P", "1"},
	{"counted on", ">Goal 3/P/Goal 4/P/Goal 5/P", "2"},
	{"counted on", ">Goal 3: Nets/P/Wish 4: Boats/P", "-"},
	{"counted on", ">3 nets/P/4 boats/P", "-"},
	{"labels", ">The rules:/P", "1"},
	{"labels", ">The rules:/P/The nets:/P", "2"},
	{"labels", ">The rules/P/The nets:/P", "-"},
	{"echoes the previous", "They mend the nets again./>The Full Boats Again/P", "one word"},
	{"echoes the previous", "They have mended all these nets again./>These Nets Mended/P", "all"},
	{"next begins", ">Full nets/were there, and everybody was happy with them, and came to the quay to see them and to talk of them, as they had always done before.", "small in prose"},
	{"theses", "P/>The nets were full./P", "sentence, 1"},
	{"theses", "P/>The nets were full./P/Nobody came./P", "sentence, 2"},
	{"theses", "P/>That the nets were full again was the best news of the year to everybody in the whole town and beyond/P", "long, 1"},
	{"theses", "P/>The nets were full./Nobody came./P", "-"},
	{"theses", "P/>The nets/P", "-"},
	{"begins as a sentence", ">This is it/P", "yes"},
	{"begins as a sentence", ">Full nets/P", "-"},
	{"below a quotation", "“We row.”/>Ida Petersen/P", "yes"},
	{"below a quotation", "“We row.”/>Ida Petersen rows./P", "-"},
}

// TestCues holds each cue against its cases; every cue has one.
func TestCues(t *testing.T) {
	tested := map[string]bool{}
	for _, c := range cueCases {
		tested[c.cue] = true
		var lines []shape
		at := 0
		for i, l := range strings.Split(c.body, "/") {
			if l == "P" {
				l = prose
			}
			if l[0] == '>' {
				l, at = l[1:], i
			}
			lines = append(lines, shapeOf(l))
		}
		got := "unknown cue"
		for _, cue := range headingCues {
			if cue.name != c.cue {
				continue
			}
			got = "-"
			if v := cue.of(&candidate{shape: &lines[at], lines: lines, at: at, doc: traitsOf(lines)}); v >= 0 {
				got = cue.values[v]
			}
		}
		if got != c.want {
			t.Errorf("%s of %q: %s, want %s", c.cue, c.body, got, c.want)
		}
	}
	for _, cue := range headingCues {
		if !tested[cue.name] {
			t.Errorf("no case for the cue %q", cue.name)
		}
	}
	if len(headingCues) != headingCueCount {
		t.Errorf("there are %d cues of the first look", len(headingCues))
	}
}

// TestWeights: every cue has a weight for each of its values.
func TestWeights(t *testing.T) {
	for _, c := range headingCues {
		if len(firstWeights[c.name]) != len(c.values) {
			t.Errorf("%s: %d weights in the first look", c.name, len(firstWeights[c.name]))
		}
	}
	for _, c := range append(append([]cue{}, headingCues...), agreementCues...) {
		if len(secondWeights[c.name]) != len(c.values) {
			t.Errorf("%s: %d weights in the second look", c.name, len(secondWeights[c.name]))
		}
	}
}

// agreementCases are the likelihoods after the first look of six lines, of
// which the third is looked at: a question between prose.
var agreementCases = []struct {
	cue   string
	looks [6]float64
	want  string
}{
	{"next looks", [6]float64{0, 0, 0.5, 0.9}, "heading"},
	{"previous looks", [6]float64{0, 0.6, 0.5}, "likely"},
	{"headings", [6]float64{0.9, 0, 0.5, 0, 0.9}, "2"},
	{"headings", [6]float64{0, 0, 0.9}, "none"},
	{"headings a line", [6]float64{0.9, 0, 0.5, 0, 0.9}, "-"},
	{"headings a line", [6]float64{0.9, 0.9, 0.5, 0.9, 0.9}, "many"},
	{"same ending", [6]float64{0.9, 0, 0.5, 0, 0.9}, "most"},
	{"same marker", [6]float64{0.9, 0, 0.5, 0, 0.9}, "most"},
	{"same case", [6]float64{0.9, 0, 0.5, 0, 0.9}, "most"},
	{"same length", [6]float64{0.9, 0, 0.5, 0, 0.9}, "-"},
	{"same kind", [6]float64{0.9, 0, 0.5, 0, 0.9}, "most"},
	{"capitals", [6]float64{0.9, 0, 0.5, 0, 0.9}, "-"},
	{"likes of it", [6]float64{0.9, 0, 0.5, 0, 0.9}, "surely"},
	{"form", [6]float64{0.9, 0, 0.5, 0, 0.1}, "half"},
	{"only of its form", [6]float64{0, 0, 0.5}, "yes"},
	{"since the last heading", [6]float64{0.9, 0, 0.5}, "2"},
	{"until the next heading", [6]float64{0, 0, 0.5, 0, 0.9}, "2"},
	{"first look", [6]float64{0, 0, 0.5}, "doubtful"},
}

// TestAgreement holds each cue of the second look against its cases.
func TestAgreement(t *testing.T) {
	tested := map[string]bool{}
	for _, c := range agreementCases {
		tested[c.cue] = true
		var lines []shape
		for _, l := range []string{"Why was it closed?", prose, "Who paid for that?", prose, "What comes after?", prose} {
			lines = append(lines, shapeOf(l))
		}
		doc := traitsOf(lines)
		doc.learn(lines, c.looks[:])
		got := "unknown cue"
		for _, cue := range agreementCues {
			if cue.name != c.cue {
				continue
			}
			got = "-"
			if v := cue.of(&candidate{shape: &lines[2], lines: lines, at: 2, doc: doc}); v >= 0 {
				got = cue.values[v]
			}
		}
		if got != c.want {
			t.Errorf("%s of %v: %s, want %s", c.cue, c.looks, got, c.want)
		}
	}
	for _, cue := range agreementCues {
		if !tested[cue.name] {
			t.Errorf("no case for the cue %q", cue.name)
		}
	}
}
