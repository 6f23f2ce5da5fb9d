package capture

import (
	"bytes"
	"flag"
	"fmt"
	"go/format"
	"hash/fnv"
	"math"
	"os"
	"slices"
	"testing"
)

var refit = flag.Bool("refit", false, "with -corpus: find the weights anew and write them")

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

// TestRefit finds the weights of the cues anew from the corpus.
func TestRefit(t *testing.T) {
	if !*refit {
		t.Skip("only with -refit")
	}
	first, second := fit(studiesOf(loadCorpus(t)), "")
	var b bytes.Buffer
	b.WriteString(weightsComment)
	writeWeights(&b, "firstWeights", first)
	writeWeights(&b, "secondWeights", second)
	src, err := format.Source(b.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile("heading_weights.go", src, 0o666); err != nil {
		t.Fatal(err)
	}
}

const weightsComment = `package capture

// The weights of the cues, found by logistic regression on real articles whose
// headings are known, and on variants of them with headings of another style:
//
//	go test ./tools/capture -run TestRefit -refit -corpus FOLDER
//
// A positive weight speaks for a heading. One unit makes it 2.7 times as likely.

`

func writeWeights(b *bytes.Buffer, name string, model []weighed) {
	fmt.Fprintf(b, "var %s = map[string][]float64{\n", name)
	for _, w := range model {
		fmt.Fprintf(b, "%q: {", w.name)
		for i, x := range w.weights {
			if i > 0 {
				b.WriteString(", ")
			}
			fmt.Fprintf(b, "%.3f", x)
		}
		b.WriteString("},\n")
	}
	b.WriteString("}\n\n")
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

// fit finds the weights of both looks, without one of the sites. What the
// second look sees of the first is what the first makes of sites it was not
// fitted on.
func fit(all []*study, without string) (first, second []weighed) {
	all = slices.DeleteFunc(slices.Clone(all), func(s *study) bool { return s.site == without })
	var secondExamples []example
	for fold := range folds {
		var in []example
		for _, s := range all {
			if s.fold() != fold {
				in = append(in, s.first()...)
			}
		}
		w := descend(in, size(headingCues))
		for _, s := range all {
			if s.fold() == fold {
				secondExamples = append(secondExamples, s.second(w)...)
			}
		}
	}
	var firstExamples []example
	for _, s := range all {
		firstExamples = append(firstExamples, s.first()...)
	}
	both := append(append([]cue{}, headingCues...), agreementCues...)
	return shared(headingCues, descend(firstExamples, size(headingCues))), shared(both, descend(secondExamples, size(both)))
}

// shared deals weights to cues.
func shared(cues []cue, w []float64) []weighed {
	model := weigh(cues, nil)
	for _, m := range model {
		copy(m.weights, w)
		w = w[len(m.weights):]
	}
	return model
}

// folds is the number of parts that the sites are dealt to.
const folds = 5

// fold is the part of the specimen's site.
func (s *specimen) fold() int {
	h := fnv.New32a()
	h.Write([]byte(s.site))
	return int(h.Sum32() % folds)
}

var (
	ridge = flag.Float64("ridge", 0.2, "with -corpus: how strongly weights are held back")
	steps = flag.Int("steps", 120, "with -corpus: how many steps to the weights")
)

// descend finds n weights by gradient descent with a step of its own for each
// (Adagrad), always in the same order.
func descend(all []example, n int) []float64 {
	w, g2, grad := make([]float64, n), make([]float64, n), make([]float64, n)
	for range *steps {
		for i := range grad {
			grad[i] = *ridge * w[i]
		}
		for _, e := range all {
			d := likelihood(e.places, w)
			if e.head {
				d--
			}
			for _, i := range e.places {
				grad[i] += d * e.weight
			}
		}
		for i := range w {
			g2[i] += grad[i] * grad[i]
			w[i] -= 0.3 * grad[i] / (math.Sqrt(g2[i]) + 1e-9)
		}
	}
	return w
}
