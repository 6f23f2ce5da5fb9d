package capture

import (
	"cmp"
	"flag"
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"
)

// A looker gives for each line of the body of a specimen how likely it is a
// heading.
type looker func(*specimen) []float64

// TestHeadings measures how well headings are told, on the corpus as it is and
// on sites left out when the weights were found.
func TestHeadings(t *testing.T) {
	all := loadCorpus(t)
	studies := studiesOf(all)
	first, second := fit(studies, "")
	score(t, "all", all, func(s *specimen) []float64 { return s.look(first, second) })
	var bare []*specimen
	for _, s := range all {
		bare = append(bare, withoutHeadings(s))
	}
	score(t, "no heads", bare, func(s *specimen) []float64 { return s.look(first, second) })
	models := map[string][2][]weighed{}
	for _, s := range all {
		if models[s.site][0] == nil {
			first, second := fit(studies, s.site)
			models[s.site] = [2][]weighed{first, second}
		}
	}
	score(t, "by site", all, func(s *specimen) []float64 { return s.look(models[s.site][0], models[s.site][1]) })
}

// look looks twice, with the weights given.
func (s *specimen) look(first, second []weighed) []float64 {
	shapes := make([]shape, len(s.lines))
	for i, l := range s.lines {
		shapes[i] = shapeOf(l)
	}
	all, doc := candidatesOf(shapes), traitsOf(shapes)
	doc.learn(shapes, likelihoods(shapes, all, doc, first))
	return likelihoods(shapes, candidatesOf(shapes), doc, second)
}

// A score counts specimens and their lines.
type scored struct{ n, exact, hit, want, got, lines, wrong, marked, caught int }

var (
	showWrong = flag.String("wrong", "", "with -corpus: show what is wrong, of this set, kind or layout")
	showIn    = flag.String("in", "by site", "with -wrong: where, in all or by site")
)

func score(t *testing.T, name string, all []*specimen, look looker) {
	sums := map[string]*scored{}
	var margins margins
	for _, s := range all {
		likely := look(s)
		margins.add(s, likely)
		for _, key := range []string{"", s.set, "kind " + s.kind, "site " + s.site} {
			if sums[key] == nil {
				sums[key] = &scored{}
			}
			sums[key].add(s, likely)
		}
		if name == *showIn && (*showWrong == s.set || *showWrong == s.kind) {
			s.showWrong(t, likely)
		}
	}
	t.Logf("%-8s caught of the wrong lines, by how many of all are marked: %s", name, margins.curve())
	for _, key := range sortedKeys(sums) {
		s := sums[key]
		t.Logf("%-8s %-42s %3d cases, exact %5.1f, headings F %.3f, wrong %3d of %5d lines, unsure %.1f%%, of the wrong %.0f%%", name, key,
			s.n, percent(s.exact, s.n), 2*float64(s.hit)/float64(s.want+s.got), s.wrong, s.lines, percent(s.marked, s.lines), percent(s.caught, s.wrong))
	}
}

// Margins are how far from certain each line is, and whether it is read wrong.
type margins struct {
	all   int // the lines of the captures, those of threads, too
	lines []margin
}

type margin struct {
	doubt float64
	wrong bool
}

func (m *margins) add(s *specimen, likely []float64) {
	m.all += len(s.lines) + 2 + 2*len(s.truth.Comments) // title, count
	for i, p := range likely {
		m.lines = append(m.lines, margin{math.Min(p, 1-p), p >= 0.5 != s.heads[i]})
	}
}

// curve says which share of the wrong lines is caught where the least certain
// lines are marked, up to each share of all lines.
func (m *margins) curve() string {
	slices.SortStableFunc(m.lines, func(a, b margin) int { return cmp.Compare(b.doubt, a.doubt) })
	var b strings.Builder
	caught := []int{0}
	for _, l := range m.lines {
		n := caught[len(caught)-1]
		if l.wrong {
			n++
		}
		caught = append(caught, n)
	}
	for _, share := range []int{1, 2, 3, 4, 5, 6, 8} {
		n := min(m.all*share/100, len(m.lines))
		fmt.Fprintf(&b, " %d%%: %.0f", share, percent(caught[n], caught[len(caught)-1]))
	}
	return b.String()
}

func percent(n, of int) float64 { return 100 * float64(n) / math.Max(float64(of), 1) }

func (s *scored) add(x *specimen, likely []float64) {
	wrong := s.wrong
	for i, p := range likely {
		is, want := p >= 0.5, x.heads[i]
		unsure := p > doubtFrom && p < doubtTo
		s.lines++
		for _, c := range []struct {
			n  *int
			is bool
		}{{&s.hit, is && want}, {&s.got, is}, {&s.want, want}, {&s.marked, unsure}, {&s.wrong, is != want}, {&s.caught, unsure && is != want}} {
			if c.is {
				*c.n++
			}
		}
	}
	s.n++
	if s.wrong == wrong {
		s.exact++
	}
}

func (s *specimen) showWrong(t *testing.T, likely []float64) {
	for i, p := range likely {
		if p >= 0.5 == s.heads[i] {
			continue
		}
		around := [3]string{1: s.lines[i]}
		if i > 0 {
			around[0] = s.lines[i-1]
		}
		if i+1 < len(s.lines) {
			around[2] = s.lines[i+1]
		}
		t.Logf("%s %s: %.2f\n\t%.100s\n>\t%.150s\n\t%.100s", s.set, s.name, p, around[0], around[1], around[2])
	}
}
