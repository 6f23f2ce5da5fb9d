package capture

import "math"

// headingMax is the width in columns beyond which no line is a heading.
const headingMax = 160

// headingLikelihoods gives for each line of a body how likely it is a heading.
// It looks twice: first at each line with its neighbours, then again with what
// the whole body looked like at first.
func headingLikelihoods(lines []shape) []float64 {
	all := candidatesOf(lines)
	doc := traitsOf(lines)
	doc.learn(lines, likelihoods(lines, all, doc, firstLook))
	likely := likelihoods(lines, all, doc, secondLook)
	for _, s := range all {
		if h := &lines[s.at]; h.isStatement() || h.isNumberedCaption() || h.isElapsed() {
			likely[s.at] = min(likely[s.at], doubtful)
		}
	}
	return likely
}

// doubtful is how likely a heading a statement, a numbered caption or how long ago
// something was is at most.
const doubtful = 0.4

// A sight is a line that can be a heading and the values of its cues. Those of
// the first look are kept for the second.
type sight struct {
	at     int
	seen   bool
	values [headingCueCount]int8
}

// headingCueCount is how many headingCues there are.
const headingCueCount = 48

// likelihoods weighs the cues of each line that can be a heading.
func likelihoods(lines []shape, all []sight, doc *traits, model []weighed) []float64 {
	likely := make([]float64, len(lines))
	c := candidate{lines: lines, doc: doc}
	for i := range all {
		s := &all[i]
		c.shape, c.at = &lines[s.at], s.at
		likely[s.at] = s.weigh(&c, model)
	}
	return likely
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
func (s *sight) weigh(c *candidate, model []weighed) float64 {
	sum := 0.0
	for i := range model {
		if v := s.value(c, model, i); v >= 0 {
			sum += model[i].weights[v]
		}
	}
	s.seen = true
	return 1 / (1 + math.Exp(-sum))
}

// value gives the value of a cue, from the first look where it is one of its.
func (s *sight) value(c *candidate, model []weighed, i int) int {
	if i < headingCueCount && s.seen {
		return int(s.values[i])
	}
	v := model[i].of(c)
	if i < headingCueCount {
		s.values[i] = int8(v)
	}
	return v
}
