package capture

// certain is the likelihood from which a line counts as a heading that others
// may agree with.
const certain = 0.7

// Traits are what a body is like: the lines that look like headings at first.
type traits struct {
	firsts    map[string]int   // first words of short lines
	looks     []float64        // likelihood of each line after the first look
	total     int              // lines that look like headings
	endings   [8]int           // of these, how many end so
	markers   [16]int          // and begin so
	cases     [8]int           // and use capitals so
	width     int              // their widths together
	kinds     [8]int           // short lines that end so, headings or not
	likes     [8]float64       // their likelihoods together
	times     map[string]int   // how often each short line stands in the body
	questions int              // questions of a heading's length
	labels    int              // see isLabel
	theses    [2]int           // see thesisOf
	counted   map[string]int   // see counting
	forms     map[form]tallied // lines of each form
}

// traitsOf looks at the short lines of a body.
func traitsOf(lines []shape) *traits {
	t := &traits{firsts: map[string]int{}, times: map[string]int{}, counted: map[string]int{}}
	for i := range lines {
		if lines[i].end == endQuestion && lines[i].width <= headingMax {
			t.questions++
		}
		if isLabel(lines, i) {
			t.labels++
		}
		if kind := thesisOf(lines, i); kind >= 0 {
			t.theses[kind]++
		}
		if n := lines[i].counting(); n != "" {
			t.counted[n]++
		}
		if lines[i].short() {
			t.firsts[lines[i].firstWord()]++
			t.kinds[lines[i].end]++
			t.times[lines[i].text]++
		}
	}
	return t
}

// learn takes in what the first look found.
func (t *traits) learn(lines []shape, looks []float64) {
	t.looks = looks
	t.forms = map[form]tallied{}
	for i, p := range looks {
		if lines[i].short() {
			t.likes[lines[i].end] += p
		}
		if p > 0 {
			f := lines[i].form()
			n := t.forms[f]
			t.forms[f] = tallied{n.lines + 1, n.likely + p}
		}
		if p >= certain {
			t.count(&lines[i], 1)
		}
	}
}

func (t *traits) count(h *shape, n int) {
	t.total += n
	t.endings[h.end] += n
	t.markers[h.mark] += n
	t.cases[1+caseCue(&candidate{shape: h})] += n
	t.width += n * h.width
}

// A form is what headings of one article often have in common.
type form struct {
	end       int // as in coarseEndings
	mark      marker
	capitals  bool // all in capitals
	bracketed bool // ends in a bracket
	colon     int
	digits    bool // ends in a digit
}

// form gives the form of a line.
func (h *shape) form() form {
	c := &candidate{shape: h}
	return form{h.coarseEnding(), h.mark, caseCue(c) == 0, bracketCue(c) == 0, colonCue(c), endsInDigitsCue(c) == 0}
}

// tallied is how many lines have a form, and their likelihoods together.
type tallied struct {
	lines  int
	likely float64
}
