package capture

import (
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
		case shapes[i].first != 0 && (shapes[i].mark == markBullet || shapes[i].mark == markNumber || isListed(shapes, i)): // “***” is none
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
// each word of datelines on, even where it sticks to a date: “2025Updated”, and
// each name of a byline behind a number: “3 March 2025 by Ida Berg”.
func partsOf(line string) []string {
	var parts []string
	for part := range strings.FieldsFuncSeq(strings.ReplaceAll(line, " / ", "|"), isPartMark) {
		part = strings.TrimSpace(part)
		for at := 1; at < len(part); at++ {
			glued := part[at-1] >= '0' && part[at-1] <= '9' && beginsLarge(part[at:])
			if (part[at-1] == ' ' || glued) && datelineWord(part[at:]) > 0 || isNameBehindNumber(part, at) {
				parts = append(parts, strings.TrimSpace(part[:at]))
				part, at = part[at:], 0
			}
		}
		parts = append(parts, part)
	}
	return parts
}

// isNameBehindNumber tells whether a byline begins at a place in a text, behind a
// number.
func isNameBehindNumber(text string, at int) bool {
	if at < 2 || text[at-1] != ' ' || text[at-2] < '0' || text[at-2] > '9' {
		return false
	}
	_, ok := bylineName(text[at:])
	return ok
}

// beginsLarge tells whether a text begins with a capital.
func beginsLarge(text string) bool {
	first, _ := utf8.DecodeRuneInString(text)
	return unicode.IsUpper(first)
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
	if name, ok := bylineName(parts[0]); ok || isOffice(name) || isSmallByline(parts[0]) || isAgencyByline(parts[0]) {
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
