package capture

import (
	"slices"
	"strings"
)

// A namer tells the names among the lines of a thread, of which n comments are
// declared. It scores the lines once, if at all.
type namer struct {
	lines  []block
	n      int
	scores []float64
	rule   nameRule // what told the names
}

// score is how much each line looks like a name.
func (m *namer) score() []float64 {
	if m.scores == nil {
		m.scores = nameScores(m.lines, false)
	}
	return m.scores
}

// names gives the places of the names. The first line is a name, no two names
// stand next to each other, and the last line is none, unless the copy is cut
// off behind a name.
//
// Where marks tell the names, these are believed (see nameMarks), and else the
// turn where it gives as many as declared and no name that ends as a sentence.
// Else readings are compared.
func (m *namer) names() []int {
	lines, n := m.lines, m.n
	if len(lines) == 0 {
		return nil
	}
	if loneName(lines) {
		return append(inTurn(len(lines)-1), len(lines)-1)
	}
	if len(lines) == 1 {
		return nil
	}
	if names := numberedNames(lines, n); names != nil && lines[names[0]].told == untold {
		m.rule = nameNumbered
		return names
	}
	for _, mark := range nameMarks {
		if names := markedNames(lines, n, mark.is); mark.rule.holds(lines, names) {
			m.rule = mark.rule
			return names
		}
	}
	if len(lines) == 2*n && !closedInTurn(lines) || len(lines) < 4 {
		return inTurn(len(lines))
	}
	return m.compare()
}

// compare gives the names by the best of three readings: the declared number of
// names, the likeliest of any number, and name and text in turn. One that keeps to
// the declared number or to the turn is believed over one that is only a little
// likelier.
func (m *namer) compare() []int {
	lines, n, scores := m.lines, m.n, m.score()
	names := likeliestNames(scores)
	best := total(scores, names)
	m.rule = nameLikely
	if all := len(lines) / 2; n > 0 && n <= all+2 {
		counted := exactNames(scores, min(n, all))
		trust := 4.0
		switch {
		case slices.ContainsFunc(counted[1:], func(at int) bool { return scores[at] < noName }):
			trust = 0
		case len(lines) == 2*n:
			trust = 12
		case len(names) > n+1:
			trust = 8 // a count is seldom off by so many the other way
		}
		if sum := total(scores, counted) + trust; sum >= best {
			names, best, m.rule = counted, sum, nameDeclared
			if len(lines) == 2*n {
				m.rule = nameInTurn
			}
		}
	}
	if len(lines)%2 == 0 {
		if turn := inTurn(len(lines)); total(scores, turn)+0.5*float64(len(turn)) > best {
			names, m.rule = turn, nameInTurn
		}
	}
	return names
}

// noName is what a line scores that is nobody’s name, whatever is declared: a long one.
const noName = -6

// nameMarks are what stands at names alone, in the order in which it is believed:
// the layout, a time below, a time above, anything that the site put above, as buttons of the
// comment before.
var nameMarks = []struct {
	rule nameRule
	is   func(lines []block, i int) bool
}{
	{nameTold, func(lines []block, i int) bool { return lines[i].told == toldName }},
	{nameAboveTime, func(lines []block, i int) bool { return lines[i].stamped }},
	{nameBelowTime, func(lines []block, i int) bool { return lines[i].under }},
	{nameBelowAside, func(lines []block, i int) bool { return i == 0 || lines[i].parted }},
}

// holds tells whether lines with a mark are the names. Buttons may stand above
// texts, too, and times below them, so that what has one has to look like a name
// unless a time stands at the very first line.
func (rule nameRule) holds(lines []block, names []int) bool {
	switch {
	case names == nil || names[0] > 0 && (rule != nameAboveTime || lines[0].under) && rule != nameTold:
		return false // a time above the first line makes that one the name
	case names[0] > 0 || rule == nameBelowAside:
		return likelyNames(lines, names)
	}
	return true
}

// noticesMax is how many lines a site puts above the first comment at most.
const noticesMax = 5

// markedNames gives the lines with a mark of names, if these can be the names:
// the first is one, but for notices of the site, no two stand next to each other,
// the last is none, and there are about as many as declared, or as can be there.
func markedNames(lines []block, n int, is func(lines []block, i int) bool) []int {
	if len(lines) < 2 || is(lines, len(lines)-1) {
		return nil
	}
	var names []int
	for i := range lines {
		switch {
		case !is(lines, i):
		case i > 0 && is(lines, i-1) || len(names) == 0 && i > noticesMax:
			return nil
		default:
			names = append(names, i)
		}
	}
	if len(names) < 2 || n > 0 && 5*len(names) < 4*min(n, (len(lines)-names[0])/2) {
		return nil
	}
	return names
}

// numberedNames gives the lines with a number before them that counts the
// comments, up or down, if these can be the names: “1. Ida”, “#2 Old Hand”.
func numberedNames(lines []block, n int) []int {
	var names []int
	last, step := 0, 0
	for i, l := range lines {
		end := numbering(l.String)
		if end == 0 && i == 0 {
			return nil
		}
		k, _, ok := takeNumber(l.String[:end])
		switch {
		case end == 0 || !ok || k == noNumber || nameScore(cutOnly(strings.TrimSpace(l.String[end:]))) < -0.5 || len(names) > 1 && k != last+step || len(names) == 1 && k != last+1 && k != last-1:
			continue
		case len(names) > 0 && i == names[len(names)-1]+1:
			return nil
		}
		names = append(names, i)
		last, step = k, k-last
	}
	if len(names) < 2 && (n > 1 || last != 1) || n > 0 && 5*len(names) < 4*n || names[len(names)-1] == len(lines)-1 {
		return nil
	}
	return names
}

// likelyNames tells whether each of the lines given may be a name.
func likelyNames(lines []block, names []int) bool {
	for _, at := range names {
		if nameScore(lines[at].String[:lines[at].name]) < -0.5 {
			return false
		}
	}
	return true
}

// stampsAbove tells whether the times that stand above names are theirs: one
// stands above the first, and more names have one above than below.
func stampsAbove(lines []block, names []int) bool {
	if len(names) == 0 || !lines[names[0]].under || lines[names[0]].stamped {
		return false
	}
	above, below := 0, 0
	for _, at := range names {
		if lines[at].under {
			above++
		}
		if lines[at].stamped {
			below++
		}
	}
	return above > below && 2*above > len(names)
}

// inTurn gives the places of names that stand in turn with texts of one line.
func inTurn(n int) []int {
	names := make([]int, 0, n/2)
	for i := 0; i+1 < n; i += 2 {
		names = append(names, i)
	}
	return names
}

// closedInTurn tells whether a line that is a name in turn ends as a sentence.
func closedInTurn(lines []block) bool {
	for i := 2; i < len(lines); i += 2 {
		if l := &lines[i]; !isASCIILetter(rune(l.String[l.name-1])) && l.override == guess && endOf(l.String[:l.name]).closed() {
			return true
		}
	}
	return false
}

func total(scores []float64, names []int) float64 {
	sum := 0.0
	for _, at := range names[1:] {
		sum += scores[at]
	}
	return sum
}

// likeliestNames chooses, of all possible names, those with the highest scores
// together.
func likeliestNames(scores []float64) []int {
	n := len(scores)
	// with[i] is the best sum up to i with a name at i, without[i] that without.
	with, without := make([]float64, n), make([]float64, n)
	for i := 2; i < n; i++ {
		without[i] = max(with[i-1], without[i-1])
		with[i] = without[i-1] + scores[i]
		if i == n-1 {
			with[i] = without[i] - 1
		}
	}
	var names []int
	for i := n - 1; i >= 2; i-- {
		if with[i] > without[i] {
			names = append(names, i)
			i--
		}
	}
	names = append(names, 0)
	for i, j := 0, len(names)-1; i < j; i, j = i+1, j-1 {
		names[i], names[j] = names[j], names[i]
	}
	return names
}
