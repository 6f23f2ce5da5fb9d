package capture

import "math"

// headingMax is the width in columns beyond which no line is a heading.
const headingMax = 160

// headingLikelihoods gives for each line of a body how likely it is a heading.
// It looks twice: first at each line with its neighbours, then again with what
// the whole body looked like at first.
func headingLikelihoods(lines []shape) []float64 {
	doc := traitsOf(lines)
	first := look(lines, doc, firstLook)
	doc.learn(lines, first)
	return look(lines, doc, secondLook)
}

// look weighs the cues of each line that can be a heading.
func look(lines []shape, doc *traits, model []weighed) []float64 {
	likely := make([]float64, len(lines))
	for i := range lines {
		if !canHead(lines, i) {
			continue
		}
		c := candidate{shape: lines[i], lines: lines, at: i, doc: doc}
		likely[i] = c.weigh(model)
	}
	return likely
}

// canHead tells whether a line can be a heading at all: it is not too long and
// something stands below it.
func canHead(lines []shape, i int) bool {
	h := &lines[i]
	return i+1 < len(lines) && h.width <= headingMax && (h.width <= 110 || h.end != endStop) && h.inner < 3
}

// A weighed cue has a weight for each of its values.
type weighed struct {
	cue
	weights []float64
}

var (
	firstLook  = weigh(headingCues, firstWeights)
	secondLook = weigh(append(append([]cue{}, headingCues...), agreementCues...), secondWeights)
)

// weigh puts cues and weights together.
func weigh(cues []cue, weights map[string][]float64) []weighed {
	model := make([]weighed, len(cues))
	for i, c := range cues {
		w := weights[c.name]
		if len(w) != len(c.values) {
			w = make([]float64, len(c.values))
		}
		model[i] = weighed{c, w}
	}
	return model
}

// weigh adds up what the cues say and gives it as a likelihood.
func (c *candidate) weigh(model []weighed) float64 {
	sum := 0.0
	for i := range model {
		if v := model[i].of(c); v >= 0 {
			sum += model[i].weights[v]
		}
	}
	return 1 / (1 + math.Exp(-sum))
}
