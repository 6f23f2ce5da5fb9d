package capture

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

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
// item of its list, too, though there is no bullet. In capitals it takes three.
func isEnumerated(lines []shape, i int) bool {
	return runOf(lines, i, (*shape).enumerates) > 1 || runOf(lines, i, (*shape).isInCapitals) > 2
}

// runOf is how many lines around one are such, it included, of at most two above and
// two below: 0 if it is not.
func runOf(lines []shape, i int, such func(*shape) bool) int {
	if !such(&lines[i]) {
		return 0
	}
	n := 1
	for at := i - 1; at >= max(0, i-2) && such(&lines[at]); at-- {
		n++
	}
	for at := i + 1; at < min(len(lines), i+3) && such(&lines[at]); at++ {
		n++
	}
	return n
}

// enumerates tells whether a line can be an item of a list without bullets, or a
// verse: it is short, without an end mark, and begins with a small letter.
func (h *shape) enumerates() bool {
	return h.short() && (h.end == endOpen || h.end == endComma) && classOf(h.first).is(small)
}

// isInCapitals tells a short line in capitals, without an end mark or a number.
func (h *shape) isInCapitals() bool {
	return h.upper > 0 && !h.small && h.short() && h.end == endOpen && h.mark == markNone
}

// isStatement tells a sentence of three words or fewer with a pronoun or the like for
// its subject: “He ran.”
func (h *shape) isStatement() bool {
	if h.end != endStop || h.mark != markNone || h.words > 3 {
		return false
	}
	subject := letters(h.firstWord()) // of “It’s”, too
	return sentenceOpenings[subject] || statementOpenings[subject]
}

// isNumberedCaption tells the text of a numbered table or picture: “Table 1. Landings”,
// “Fig. 2: The quay”, “图1：港口”. In capitals it may be a heading as others there.
func (h *shape) isNumberedCaption() bool {
	if h.upper > 0 && !h.small || openingCue(&candidate{shape: h}) != 0 {
		return false
	}
	word := letters(h.text)
	rest := strings.TrimLeft(h.text[len(word):], ". ")
	return labelled(word + " " + strings.Replace(rest, "：", ":", 1))
}

// isElapsed tells a line that is nothing but how long ago something was, “2 hours ago”:
// a comment's, where no line counts these. Days and dates are headings of chronicles:
// “Today”, “Day 2”, “2020年5月”.
func (h *shape) isElapsed() bool {
	if len(h.text) > asideMax || !mayBeAside(h.text) || !isStamp(h.lowered()) {
		return false
	}
	dated := strings.ContainsAny(h.text, "年月日년월일") && !strings.ContainsAny(h.text, "前전") // in scripts without spaces
	return !dated && !holdsDate(h.text) && !labelled(h.text) && timeUses[h.lowered()]&useWhole == 0 && !strings.ContainsAny(h.text, ":/-")
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
