package capture

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// topLines is the number of blocks below the title where a byline, a dateline
// and a standfirst stand.
const topLines = 4

// kinds gives the kind of each line of the body, if it is a paragraph, and
// takes author and date from a byline where the front matter is silent.
func (p *parser) kinds(blocks []block, shapes []shape) []Kind {
	kinds := make([]Kind, len(blocks))
	for i := range blocks {
		s := blocks[i].String
		top := i < topLines && (i == 0 || kinds[i-1] != Prose || i == 1)
		switch {
		case blocks[i].override == asHead:
		case top && isByline(s):
			kinds[i] = Byline
		case top && isDateline(s):
			kinds[i] = Dateline
		case isCaption(&shapes[i]):
			kinds[i] = Caption
		case shapes[i].mark == markBullet || shapes[i].mark == markNumber:
			kinds[i] = Item
		}
		if kinds[i] == Byline || kinds[i] == Dateline {
			p.credit(s)
		}
	}
	if at := standfirst(shapes, kinds); at >= 0 && blocks[at].override != asHead {
		kinds[at] = Standfirst
	}
	return kinds
}

// credit fills in author and date from a byline.
func (p *parser) credit(line string) {
	m := &p.article.Meta
	for part := range strings.FieldsFuncSeq(line, isPartMark) {
		part = strings.TrimSpace(part)
		if name, ok := bylineName(part); ok && m.Author == "" && certainName(name) {
			m.Author = name
		}
		if date, ok := findDate(part); ok && m.Date == "" && !holdsAny(part, updates) {
			m.Date = date
		}
	}
}

// isByline tells whether a line says who wrote the article.
func isByline(line string) bool {
	if len(line) > 160 {
		return false
	}
	head := line
	if at := strings.IndexFunc(line, isPartMark); at > 0 {
		head = strings.TrimSpace(line[:at])
	}
	_, ok := bylineName(head)
	return ok
}

// bylineName takes the words of a byline off a line and gives the name behind,
// which must look like one: “By Jane Doe”, but not “By the numbers”.
func bylineName(line string) (name string, ok bool) {
	for _, w := range bylineWords {
		if len(line) > len(w) && strings.EqualFold(line[:len(w)], w) {
			name = strings.TrimSpace(line[len(w):])
			if before, _, found := strings.Cut(name, ","); found {
				name = before
			}
			return name, looksNamed(name)
		}
	}
	return "", false
}

// looksNamed tells whether a text is made of names and the small words between
// them, at most eight.
func looksNamed(s string) bool {
	fields := strings.Fields(s)
	if len(fields) == 0 || len(fields) > 8 || endOf(s) != endOpen && endOf(s) != endStop {
		return false
	}
	for i, w := range fields {
		first, _ := utf8.DecodeRuneInString(w)
		if unicode.IsLower(first) && (i == 0 || !nameParticles[w]) || unicode.IsDigit(first) {
			return false
		}
	}
	return true
}

// certainName tells whether a byline's name is one beyond doubt: two words or
// more, or a script without spaces.
func certainName(name string) bool {
	first, _ := utf8.DecodeRuneInString(name)
	return len(strings.Fields(name)) > 1 || isWide(first)
}

// isDateline tells whether a line says when the article was published or
// updated, and nothing else.
func isDateline(line string) bool {
	if len(line) > 120 {
		return false
	}
	lower := strings.ToLower(line)
	for _, w := range datelineWords {
		if rest, ok := strings.CutPrefix(lower, w); ok {
			_, dated := findDate(rest)
			return dated
		}
	}
	_, dated := findDate(lower)
	return dated && isStamp(lower)
}

// isCaption tells whether a line is the text of a picture: it begins with a
// word of captions and is no longer than they are.
func isCaption(h *shape) bool {
	return h.width <= proseWidth && len(h.text) <= longLine && openingCue(&candidate{shape: h}) == 0 && (creditCue(&candidate{shape: h}) == 0 || strings.ContainsAny(h.text, ":.：0123456789"))
}

// standfirst gives the place of the summary below the title: a sentence or two
// above the byline, or above a longer paragraph.
func standfirst(shapes []shape, kinds []Kind) int {
	if len(shapes) < 2 || kinds[0] != Prose {
		return -1
	}
	first, next := &shapes[0], &shapes[1]
	switch {
	case first.width > 300 || first.width < 40 || first.end == endColon:
	case kinds[1] == Byline || kinds[1] == Dateline:
		return 0
	case first.width <= 200 && first.inner == 0 && next.width > 3*first.width/2 && next.width > 140:
		return 0
	}
	return -1
}
