package capture

import (
	"math"
	"strconv"
	"strings"
	"unicode/utf8"
)

// headingMax is the width in columns beyond which no line is a heading.
const headingMax = 160

// headingLikelihoods gives for each line of a body how likely it is a heading.
// It looks twice: first at each line with its neighbours, then again with what
// the whole body looked like at first.
func headingLikelihoods(lines []shape) []float64 {
	all := candidatesOf(lines)
	doc := traitsOf(lines)
	doc.learn(lines, likelihoods(lines, all, doc, firstLook))
	return likelihoods(lines, all, doc, secondLook)
}

// A sight is a line that can be a heading and the values of its cues. Those of
// the first look are kept for the second.
type sight struct {
	at     int
	seen   bool
	values [headingCueCount]int8
}

// headingCueCount is how many headingCues there are.
const headingCueCount = 48

// candidatesOf gives the lines that can be headings.
func candidatesOf(lines []shape) []sight {
	var all []sight
	for i := range lines[:pageEnd(lines)] {
		if canHead(lines, i) {
			all = append(all, sight{at: i})
		}
	}
	return all
}

// canHead tells whether a line can be a heading at all: it is not too long and
// something stands below it, it has a letter or digit, and it is no item of a
// list, with or without bullets, no picture of Markdown and no notice of the site.
func canHead(lines []shape, i int) bool {
	h := &lines[i]
	return i+1 < len(lines) && h.width <= headingMax && (h.width <= 110 || h.end != endStop) && h.inner < 3 &&
		h.first != 0 && !strings.HasPrefix(h.text, "![") && !isListed(lines, i) && !isEnumerated(lines, i) && !h.isNotice()
}

// isNotice tells whether a line is a notice of the site: “Advertisement”.
func (h *shape) isNotice() bool { return h.words < 4 && notices[strings.ToLower(h.text)] }

// isListed tells whether a line stands above or below another item of its list.
func isListed(lines []shape, i int) bool {
	return i > 0 && listsOn(&lines[i-1], &lines[i]) || i+1 < len(lines) && listsOn(&lines[i], &lines[i+1])
}

// isEnumerated tells whether a line stands above or below another that can be an
// item of its list, too, though there is no bullet.
func isEnumerated(lines []shape, i int) bool {
	return lines[i].enumerates() && (i > 0 && lines[i-1].enumerates() || i+1 < len(lines) && lines[i+1].enumerates())
}

// enumerates tells whether a line can be an item of a list without bullets, or a
// verse: it is short, without an end mark, and begins with a small letter.
func (h *shape) enumerates() bool {
	return h.short() && (h.end == endOpen || h.end == endComma) && classOf(h.first).is(small)
}

// listsOn tells whether two lines are items of one list: both have a bullet, or
// the second has the next number or letter.
func listsOn(above, below *shape) bool {
	switch {
	case above.mark != below.mark:
		return false
	case above.mark == markNumber || above.mark == markLetter || above.mark == markBracket:
		number := itemNumber(above)
		return number > 0 && itemNumber(below) == number+1
	}
	return above.mark == markBullet
}

// itemNumber is the number before an item of a list: “3.”, “[3]”, or the place of
// “c)” in the alphabet. It is 0 where there is none, or one in parts, such as 2.1.
func itemNumber(h *shape) int {
	var number string
	switch h.mark {
	case markLetter:
		letter, _ := utf8.DecodeRuneInString(h.text)
		return int(letter)
	case markBracket:
		number, _, _ = strings.Cut(strings.TrimPrefix(h.text, "["), "]")
	default:
		number = strings.Trim(h.text[:numbering(h.text)], "(#（№.:)）、．：。 ")
	}
	n, err := strconv.Atoi(number)
	if err != nil {
		return 0
	}
	return n
}

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
