package capture

import (
	"flag"
	"math"
	"slices"
)

var balance = flag.Float64("balance", 0.3, "with -corpus: how much a large site is held back")

// foreign makes up for the few articles in other languages than English.
var foreign = flag.Float64("foreign", 2, "with -corpus: what an article in another language counts")

// balanced gives what a line of each site counts, so that no site outweighs
// all others.
func balanced(specimens []*specimen) map[string]float64 {
	n := map[string]float64{}
	for _, s := range specimens {
		n[s.site] += float64(len(s.lines))
	}
	sum, total := 0.0, 0.0
	for _, x := range n {
		sum += math.Pow(x, 1-*balance)
		total += x
	}
	for site := range n {
		n[site] = math.Pow(n[site], -*balance) * total / sum
	}
	return n
}

// A study is a specimen, or a variant of one, made ready to find weights from.
type study struct {
	*specimen
	shapes     []shape
	doc        *traits
	candidates []int
	places     [][]int // where the cues of the first look have their weights
	weight     float64
}

// studiesOf makes the specimens and their variants ready.
func studiesOf(specimens []*specimen) []*study {
	var all []*study
	weights := balanced(specimens)
	add := func(s *specimen, share float64) {
		o := &study{specimen: s, weight: share * weights[s.site]}
		if s.set == "langs" {
			o.weight *= *foreign
		}
		for _, l := range s.lines {
			o.shapes = append(o.shapes, shapeOf(l))
		}
		o.doc = traitsOf(o.shapes)
		for _, c := range candidatesOf(o.shapes) {
			o.candidates = append(o.candidates, c.at)
			o.places = append(o.places, o.cues(c.at, o.doc, headingCues, nil))
		}
		all = append(all, o)
	}
	for i, s := range specimens {
		add(s, 1)
		for _, v := range variantsFor(i) {
			add(v.of(s), v.share)
		}
	}
	return all
}

// cues adds the places of what the cues say of a line to those of others.
func (s *study) cues(at int, doc *traits, cues []cue, places []int) []int {
	c, base := candidate{shape: &s.shapes[at], lines: s.shapes, at: at, doc: doc}, 0
	if places != nil {
		base = size(headingCues)
	}
	for _, w := range cues {
		if v := w.of(&c); v >= 0 {
			places = append(places, base+v)
		}
		base += len(w.values)
	}
	return places
}

// size is the number of weights of the cues.
func size(cues []cue) int {
	n := 0
	for _, c := range cues {
		n += len(c.values)
	}
	return n
}

// An example is where the cues of one line have their weights.
type example struct {
	places []int
	head   bool
	weight float64
}

// first gives the examples of the first look.
func (s *study) first() []example {
	var all []example
	for i, at := range s.candidates {
		all = append(all, example{s.places[i], s.heads[at], s.weight})
	}
	return all
}

// second gives those of the second look, where the first has these weights.
func (s *study) second(first []float64) []example {
	looks := make([]float64, len(s.lines))
	for i, at := range s.candidates {
		looks[at] = likelihood(s.places[i], first)
	}
	doc := *s.doc
	doc.learn(s.shapes, looks)
	var all []example
	for i, at := range s.candidates {
		all = append(all, example{s.cues(at, &doc, agreementCues, slices.Clone(s.places[i])), s.heads[at], s.weight})
	}
	return all
}

func likelihood(places []int, weights []float64) float64 {
	sum := 0.0
	for _, i := range places {
		sum += weights[i]
	}
	return 1 / (1 + math.Exp(-sum))
}
