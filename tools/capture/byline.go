package capture

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// kinds gives the kind of each line of the body, if it is a paragraph, and
// takes author and date from a byline where the front matter is silent. Lines
// that cannot be headings by what they are become unlikely to be any.
func (p *parser) kinds(blocks []block, shapes []shape, likely []float64) []Kind {
	kinds := make([]Kind, len(blocks))
	top, last := true, -1 // the last line at the top that says by whom or when
	for i := range blocks {
		if top = top && isTop(blocks, shapes, i); top {
			if kinds[i] = topKind(blocks[i].String, i > 0 && kinds[i-1] == Byline); kinds[i] != Prose {
				p.credit(blocks[i].String)
				last = i
			} else if isTopNotice(blocks[i].String) || isBareOffice(blocks[i].String) {
				likely[i] = 0
			}
		}
		switch {
		case kinds[i] != Prose || blocks[i].override == asHead:
		case isCaption(&shapes[i]):
			kinds[i] = Caption
			if endsInCredit(&shapes[i]) {
				likely[i] = 0
			}
		case shapes[i].first != 0 && (shapes[i].mark == markBullet || shapes[i].mark == markNumber): // “***” is none
			kinds[i] = Item
		}
	}
	for i := range last + 1 {
		likely[i] = 0
	}
	if at := standfirst(shapes, kinds); at >= 0 && blocks[at].override != asHead {
		kinds[at] = Standfirst
	}
	return kinds
}

// topMax is the number of blocks beyond which no top goes on.
const topMax = 12

// standfirstMax is the width in columns beyond which no line is a summary.
const standfirstMax = 300

// standfirstWords is how many words a short line above a byline has at least, if it
// is a summary and not “Analysis”.
const standfirstWords = 5

// isTop tells whether the line at a place still belongs to the top of the
// article, if the one before does: all above the first long paragraph, but for
// the summary below the title.
func isTop(blocks []block, shapes []shape, at int) bool {
	if at == 1 && shapes[0].width > standfirstMax {
		return false
	}
	return at < topMax && blocks[at].override != asHead && (at < 2 || !shapes[at-1].prose())
}

// topKind tells bylines and datelines at the top of an article; below a byline
// may stand what its author is.
func topKind(line string, named bool) Kind {
	switch {
	case isByline(line), named && isOffice(line):
		return Byline
	case isDateline(line):
		return Dateline
	}
	return Prose
}

// credit fills in author and date from a byline.
func (p *parser) credit(line string) {
	m := &p.article.Meta
	for _, part := range partsOf(line) {
		if name, ok := bylineName(part); ok && m.Author == "" && certainName(name) && certainTail(part, name) {
			m.Author = name
		}
		if date, ok := findDate(part); ok && m.Date == "" && !updates.in(strings.ToLower(part)) {
			m.Date = date
		}
	}
}

// partsOf gives the parts of a byline: between bars, dots and slashes, and from
// each word of datelines on.
func partsOf(line string) []string {
	var parts []string
	for part := range strings.FieldsFuncSeq(strings.ReplaceAll(line, " / ", "|"), isPartMark) {
		part = strings.TrimSpace(part)
		for at := 1; at < len(part); at++ {
			if part[at-1] == ' ' && datelineWord(part[at:]) > 0 {
				parts = append(parts, strings.TrimSpace(part[:at]))
				part, at = part[at:], 0
			}
		}
		parts = append(parts, part)
	}
	return parts
}

// isByline tells whether a line says who wrote the article.
func isByline(line string) bool {
	if len(line) > 160 {
		return false
	}
	parts := partsOf(line)
	if len(parts) == 0 {
		return false
	}
	if _, ok := bylineName(parts[0]); ok || isSmallByline(parts[0]) || isAgencyByline(parts[0]) {
		return true
	}
	return len(parts) == 2 && certainName(parts[0]) && isDateline(parts[1])
}

// isSmallByline tells a byline in small letters, “by maria lopez”, from other
// lines that begin so: it has two or three words, and no common one.
func isSmallByline(line string) bool {
	name, ok := strings.CutPrefix(line, "by ")
	fields := strings.Fields(name)
	if !ok || len(fields) < 2 || len(fields) > 3 || name != strings.ToLower(name) {
		return false
	}
	for i, w := range fields {
		if commonLexicon().words[w] != nil && (i == 0 || !nameParticles[w]) || strings.ContainsFunc(w, func(r rune) bool { return !unicode.IsLetter(r) && r != '-' }) {
			return false
		}
	}
	return true
}

// bylineName takes the words of a byline off a line and gives the name behind,
// which must look like one: “By Jane Doe”, but not “By the numbers”. What
// follows the name, as “for the Times”, is no part of it. In Korean the word, for a
// reporter, stands behind the name.
func bylineName(line string) (name string, ok bool) {
	for _, w := range bylineWords {
		if len(line) > len(w) && strings.EqualFold(line[:len(w)], w) {
			name = strings.TrimSpace(line[len(w):])
			if before, _, found := strings.Cut(name, ","); found {
				name = before
			}
			for _, tail := range bylineTails {
				if before, _, found := strings.Cut(name, tail); found && strings.Contains(before, " ") {
					name = before
				}
			}
			return withoutReport(name), looksNamed(name)
		}
	}
	if name, ok := strings.CutSuffix(line, " 기자"); ok && !strings.Contains(name, " ") {
		return name, looksNamed(name)
	}
	return "", false
}

// withoutReport gives a name without the place behind it that is reported from.
func withoutReport(name string) string {
	at := strings.IndexByte(name, ' ')
	if at > 0 && slices.ContainsFunc(reportWords, func(w string) bool { return strings.HasSuffix(name, w) }) {
		return name[:at]
	}
	return name
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
// more, or a script without spaces, in letters only, each word with a capital,
// and no office such as “Our Correspondent”.
func certainName(name string) bool {
	words := 0
	if slices.ContainsFunc(reportWords, func(w string) bool { return strings.HasSuffix(name, w) }) {
		return false
	}
	for w := range strings.FieldsSeq(name) {
		first, size := utf8.DecodeRuneInString(w)
		initial := len(w) == size+1 && w[size] == '.'
		switch {
		case nameParticles[w]:
			continue
		case unicode.IsLower(first), officeWords[strings.ToLower(w)], !initial && strings.ContainsFunc(w, isNoName):
			return false
		case isWide(first):
			words++
		}
		words++
	}
	return words > 1
}

// isNoName tells the characters that no name is written with.
func isNoName(r rune) bool {
	return !unicode.IsLetter(r) && !unicode.IsMark(r) && !strings.ContainsRune("-‐'’·・\u200c", r)
}

// certainTail tells whether what follows a name in a byline leaves it certain:
// what the author is, but not a degree or another name; and what stands before
// it.
func certainTail(part, name string) bool {
	for _, w := range declinedBylineWords {
		if len(part) > len(w) && strings.EqualFold(part[:len(w)], w) {
			return false
		}
	}
	_, tail, found := strings.Cut(part, name+",")
	tail = strings.TrimSpace(tail)
	first, _ := utf8.DecodeRuneInString(tail)
	return !found || isOffice(tail) || unicode.IsLower(first)
}

// standfirst gives the place of the summary below the title: a sentence or two
// above the byline, or above a longer paragraph.
func standfirst(shapes []shape, kinds []Kind) int {
	if len(shapes) < 2 || kinds[0] != Prose {
		return -1
	}
	first, next := &shapes[0], &shapes[1]
	switch {
	case first.width > standfirstMax || first.end == endColon || first.width < 40 && first.words < standfirstWords:
	case kinds[1] == Byline || kinds[1] == Dateline:
		return 0
	case first.width < 40:
	case first.width <= 200 && first.inner == 0 && next.width > 3*first.width/2 && next.width > 140:
		return 0
	}
	return -1
}
