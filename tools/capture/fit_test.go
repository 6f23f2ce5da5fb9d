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

// An example is the values of the cues of one line, as places in the weights.
type example struct {
	at     []int
	head   bool
	weight float64
}

var balance = flag.Float64("balance", 0.7, "with -corpus: how much a large site is held back")

// balanced weighs the examples so that no site outweighs all others.
func balanced(specimens []*specimen) map[string]float64 {
	n := map[string]float64{}
	for _, s := range specimens {
		n[s.site] += float64(len(s.lines))
	}
	sum := 0.0
	for _, s := range specimens {
		sum += float64(len(s.lines)) * math.Pow(n[s.site], -*balance)
	}
	total := 0.0
	for _, x := range n {
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
	first, second := fit(loadCorpus(t))
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
// headings are known:
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

// fit finds the weights of both looks. What the second look sees of the first
// is what the first makes of sites it was not fitted on.
func fit(specimens []*specimen) (first, second []weighed) {
	for i, s := range slices.Clone(specimens) {
		switch i % *others {
		case 0:
			specimens = append(specimens, s.withoutHeadings())
		case 1:
			specimens = append(specimens, s.cut())
		}
	}
	second = weigh(append(append([]cue{}, headingCues...), agreementCues...), nil)
	var all []example
	for fold := range folds {
		var in, out []*specimen
		for _, s := range specimens {
			if s.fold() == fold {
				out = append(out, s)
			} else {
				in = append(in, s)
			}
		}
		first = weigh(headingCues, nil)
		descend(first, examples(in, first, nil))
		all = append(all, examples(out, second, first)...)
	}
	first = weigh(headingCues, nil)
	descend(first, examples(specimens, first, nil))
	descend(second, all)
	return first, second
}

// others is how rarely a specimen is also taken in another form. All of the
// corpus have three headings and more; a short notice has none.
var others = flag.Int("others", 8, "with -corpus: take one in so many also without headings, and one cut short")

// withoutHeadings is the specimen without its headings.
func (s *specimen) withoutHeadings() *specimen {
	o := &specimen{site: s.site, set: s.set, kind: s.kind, name: s.name}
	for i, l := range s.lines {
		if !s.heads[i] {
			o.lines, o.heads = append(o.lines, l), append(o.heads, false)
		}
	}
	return o
}

// cut is the specimen up to its second heading.
func (s *specimen) cut() *specimen {
	n, headings := 0, 0
	for n < len(s.lines) && headings < 2 {
		if s.heads[n] {
			headings++
		}
		n++
	}
	return &specimen{site: s.site, set: s.set, kind: s.kind, name: s.name, lines: s.lines[:n-1], heads: s.heads[:n-1]}
}

// folds is the number of parts that the sites are dealt to.
const folds = 5

// fold is the part of the specimen's site.
func (s *specimen) fold() int {
	h := fnv.New32a()
	h.Write([]byte(s.site))
	return int(h.Sum32() % folds)
}

// examples gives the cues of all candidates; before is the first look, where
// there is one.
func examples(specimens []*specimen, model, before []weighed) []example {
	var all []example
	weights := balanced(specimens)
	for _, s := range specimens {
		shapes := make([]shape, len(s.lines))
		for i, l := range s.lines {
			shapes[i] = shapeOf(l)
		}
		doc := traitsOf(shapes)
		if before != nil {
			doc.learn(shapes, likelihoods(shapes, candidatesOf(shapes), doc, before))
		}
		for i := range shapes {
			if !canHead(shapes, i) {
				continue
			}
			c := candidate{shape: &shapes[i], lines: shapes, at: i, doc: doc}
			e, base := example{head: s.heads[i], weight: weights[s.site]}, 0
			for _, w := range model {
				if v := w.of(&c); v >= 0 {
					e.at = append(e.at, base+v)
				}
				base += len(w.values)
			}
			all = append(all, e)
		}
	}
	return all
}

// ridge keeps weights of rare values small.
var ridge = flag.Float64("ridge", 0.06, "with -corpus: how strongly weights are held back")

// descend finds the weights by gradient descent with a step of its own for
// each weight (Adagrad), always in the same order.
func descend(model []weighed, all []example) {
	n := 0
	for _, w := range model {
		n += len(w.values)
	}
	w, g2, grad := make([]float64, n), make([]float64, n), make([]float64, n)
	for range 300 {
		for i := range grad {
			grad[i] = *ridge * w[i]
		}
		for _, e := range all {
			sum := 0.0
			for _, i := range e.at {
				sum += w[i]
			}
			d := 1 / (1 + math.Exp(-sum))
			if e.head {
				d--
			}
			for _, i := range e.at {
				grad[i] += d * e.weight
			}
		}
		for i := range w {
			g2[i] += grad[i] * grad[i]
			w[i] -= 0.3 * grad[i] / (math.Sqrt(g2[i]) + 1e-9)
		}
	}
	for _, m := range model {
		copy(m.weights, w[:len(m.values)])
		w = w[len(m.values):]
	}
}
