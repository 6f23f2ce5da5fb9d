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
