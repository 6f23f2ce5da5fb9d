package capture

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// nameScores says for each line of a thread how much it looks like the name of
// a commenter: more than 0 if it does. Only in part is said of lines at the
// beginning of a longer thread.
func nameScores(lines []block, part bool) []float64 {
	times := map[string]int{}
	gaps, gapped := 0, 0.0 // gapped: how much the lines below blank ones look like names
	for i, l := range lines {
		if len(l.String) <= 40 {
			times[l.String]++
		}
		if l.gap {
			gaps++
			if i > 0 {
				gapped += nameScore(l.String[:l.name])
			}
		}
	}
	scores := make([]float64, len(lines))
	above := 0.0 // what the line above says by itself
	grouped := gaps > 0 && 3*gaps < 2*len(lines) && gapped > 0 && !part
	for i, l := range lines {
		s := nameScore(l.String[:l.name])
		if l.name < len(l.String) {
			s++
		}
		alone := s
		if above < 0 {
			s += 0.75 // below a text
		}
		if n := times[l.String]; n > 1 && s > -0.5 {
			s++
		}
		above = alone
		if i+1 < len(lines) && len(lines[i+1].String) > 2*len(l.String)+20 {
			s += 0.5
		}
		switch {
		case l.override == asHead:
			s = 50
		case l.override == asPlain:
			s = -50
		case grouped && l.gap:
			s += 4
		case grouped && i > 0:
			s -= 4
		}
		scores[i] = s
	}
	return scores
}

// nameScore says how much a line looks like a name by itself.
func nameScore(s string) float64 {
	if len(s) > 200 || displayWidth(s) > 60 || strings.Count(s, " ") > 4 && endOf(s).closed() {
		return -8
	}
	h := shapeOf(s)
	h.forgetParticles()
	if unicode.In(h.first, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar) {
		h.words = max(h.words, h.width/8) // there are no spaces between them
	}
	score := nameLength(&h) + nameEnd(&h) + nameWords(&h)
	if first := strings.IndexFunc(s, unicode.IsLetter); first < 0 {
		score -= 5 // “+1”, “👍”
	}
	if reply, _, _ := strings.Cut(s, ","); has(stockReplies, strings.TrimRight(reply, ".!?… ")) {
		score -= 3 // “Agreed”, “Thanks, Ida”
	}
	if h.mark == markHandle && h.words == 1 {
		score += 2
	}
	if h.inner > 0 {
		score -= 2
	}
	return score
}

// forgetParticles leaves the small words within names out of the counts: “de la”.
func (h *shape) forgetParticles() {
	if h.lower == 0 || h.upper < 2 {
		return
	}
	for w := range strings.FieldsSeq(h.text) {
		if nameParticles[w] && w != "with" {
			h.lower--
			h.words--
		}
	}
}

// nameLength is what the length says: most names have at most twenty columns
// and three words.
func nameLength(h *shape) float64 {
	score := [...]float64{1.5, 1, 0, -1.5, -3.5, -6}[bucket(h.width, 16, 24, 32, 44, 60)]
	return score + [...]float64{0.8, 0.8, 0.5, -0.7, -2, -4}[bucket(h.words, 1, 2, 3, 4, 6)]
}

// nameEnd is what the end mark says: an initial, a degree or, behind another word, a
// short one with a capital may end in a point.
func nameEnd(h *shape) float64 {
	switch h.end {
	case endOpen:
		return 0.5
	case endStop:
		if endsShort(h.text) {
			return 0
		}
		return -3
	case endColon:
		if h.words <= 3 {
			return -0.5
		}
		return -2
	}
	return -2.5
}

// endsShort tells whether the point at the end of a line is that of a word cut short:
// “J.”, “Ida St.”, “Ida Petersen, Ph.D.”, but not “So.”.
func endsShort(line string) bool {
	last := lastWord(line)
	behind := len(last) < len(line) // another word
	first, size := utf8.DecodeRuneInString(last)
	switch c := classOf(first); {
	case strings.Count(last, ".") > 1 || behind && abbreviations[strings.ToLower(strings.Trim(last, ".,"))]:
		return true
	case len(last) == size+1:
		return c.is(letter)
	default:
		return behind && len(last) <= 3 && c.is(letter) && !c.is(small)
	}
}

// nameWords is what the words say: a name has capitals, where its script has
// them, and no verbs.
func nameWords(h *shape) float64 {
	score := 0.0
	switch {
	case !h.cased || h.words == 1:
	case h.lower == 0:
		score++
	case h.upper == 0:
		score -= 0.5
	case h.lower > 1:
		score -= 1.5
	}
	if h.words > 1 && h.holdsTextWord() {
		score -= 2
	}
	if h.address && h.words > 1 {
		score -= 2
	}
	if h.commas > 1 {
		score--
	}
	return score
}

// holdsTextWord tells whether a line holds one of textWords.
func (h *shape) holdsTextWord() bool {
	for word := range strings.FieldsSeq(h.text) {
		if len(word) <= 12 && has(textWords, strings.TrimFunc(word, func(r rune) bool { return !classOf(r).is(letter) })) {
			return true
		}
	}
	return false
}
