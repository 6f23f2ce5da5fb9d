package capture

import (
	"strings"
	"unicode"
)

// A count is a count line and what it declares.
type count struct {
	at, n int
	weak  bool // it says replies or discussion: there are buttons and headings that do
	sure  bool // a person wrote “# ” before it
}

// countLines gives the lines below the title that may be count lines. A button
// without a number is none, nor is a line without a number or with a word for replies that comes
// again and again.
func countLines(blocks []block) []count {
	var all []count
	times := map[string]int{}
	for i := 1; i < len(blocks); i++ {
		b := blocks[i]
		if b.override == asPlain {
			continue
		}
		n, ok := countLine(b.String)
		if !ok {
			continue
		}
		if kind := asideOf(b.String); b.override == guess && (kind == votes || kind == control && n == noNumber) {
			continue
		}
		c := count{at: i, n: n, weak: saysReplies(b.String), sure: b.override == asHead}
		if c.sure {
			c.weak = false
		} else if c.weak || n == noNumber {
			times[maskDigits(b.String)]++
		}
		all = append(all, c)
	}
	kept := all[:0]
	for _, c := range all {
		if times[maskDigits(blocks[c.at].String)] < recurring {
			kept = append(kept, c)
		}
	}
	return kept
}

// recurring is how often a line has to stand in a capture to be what a site
// puts around its comments.
const recurring = 3

// within tells whether a count line is one of a comment's replies, in the
// thread that another begins.
func (c count) within(above count) bool {
	return above.at > 0 && (c.weak || c.n == noNumber && above.n != noNumber)
}

// saysReplies tells whether a count line has no word for comments, only one
// that is on buttons and headings, too.
func saysReplies(line string) bool {
	some := false
	for _, word := range strings.FieldsFunc(strings.ToLower(line), func(r rune) bool { return isCountMark(r) || unicode.IsDigit(r) }) {
		switch {
		case weakWords[word] || isUnspaced(word) && holdsOne(word, unspacedReplies):
			some = true
		case countNouns[word] && !countFillers[word] && !unspacedCounters[word]:
			return false
		}
	}
	return some
}

// unspacedReplies and unspacedCounters are, in scripts without spaces, the
// words for replies and those that stand between a number and its noun.
var (
	unspacedReplies  = []string{"回复", "回覆", "回應", "回应", "返信", "답글", "ตอบกลับ"}
	unspacedCounters = set("件", "件の", "개", "개의", "条", "條", "則", "则", "个", "個", "篇", "共", "条全部")
)

func holdsOne(s string, parts []string) bool {
	for _, part := range parts {
		if strings.Contains(s, part) {
			return true
		}
	}
	return false
}

// maskDigits puts a 0 for each number in a line, in small letters: what a site
// puts around each comment differs in its numbers alone. “1.2k” is one number.
func maskDigits(line string) string {
	line = lower(line)
	if !hasDigit(line) {
		return line
	}
	var b strings.Builder
	b.Grow(len(line))
	number := false
	for i, r := range line {
		switch digit := unicode.IsDigit(r); {
		case digit && !number:
			b.WriteByte('0')
			number = true
		case digit || number && inNumber(line[i:]):
		default:
			b.WriteRune(r)
			number = false
		}
	}
	return b.String()
}

// inNumber tells whether a text goes on with a number: with a point or comma
// between digits, or the k of thousands.
func inNumber(s string) bool {
	if s[0] == 'k' || s[0] == 'm' {
		return len(s) == 1 || s[1] == ' '
	}
	return len(s) > 1 && (s[0] == '.' || s[0] == ',') && s[1] >= '0' && s[1] <= '9'
}
