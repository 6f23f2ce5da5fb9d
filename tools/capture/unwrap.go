package capture

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// An unwrapper joins the lines of wrapped paragraphs.
type unwrapper struct {
	blocks []block
	rows   []Line
	width  int             // of the lines; 0 where they are not wrapped
	thread bool            // the blocks are those below a count line
	small  map[string]bool // words that stand in small letters somewhere
	first  int             // the first line of a paragraph of several
	lines  int             // how many lines those have
}

// unwrap joins the lines of wrapped paragraphs, where the capture is wrapped:
// what is above the count line and what is below are looked at each by itself.
// The notes say what was joined.
func unwrap(blocks []block, rows []Line) (out []block, notes []Diagnostic) {
	if !mayWrap(blocks) {
		return blocks, nil
	}
	at := wrapBorder(blocks)
	body := &unwrapper{blocks: blocks[:at], rows: rows}
	thread := &unwrapper{blocks: blocks[at:], rows: rows, thread: true}
	body.width, thread.width = wrapWidth(body.blocks, false), wrapWidth(thread.blocks, true)
	if thread.width == 0 && body.width > 0 && agrees(thread.blocks, body.width, true) {
		thread.width = body.width
	}
	if body.width == 0 && thread.width > 0 && agrees(body.blocks, thread.width, false) {
		body.width = thread.width
	}
	if body.width == 0 && thread.width == 0 {
		return blocks, nil
	}
	small := smallWords(blocks)
	first, lines := 0, 0
	for _, u := range []*unwrapper{body, thread} {
		if u.width == 0 {
			out = append(out, u.blocks...)
			continue
		}
		u.small = small
		out = append(out, u.join()...)
		if first == 0 {
			first = u.first
		}
		lines += u.lines
	}
	if lines > 0 {
		notes = []Diagnostic{{
			Line: first, Severity: Note, Message: fmt.Sprintf("%d lines wrapped at about %d columns joined", lines, max(body.width, thread.width)),
			Hint: "where two of them are no one paragraph, put a blank line between",
		}}
	}
	return out, notes
}

// wrapBorder gives the place of the last line that counts comments beyond
// doubt, and the number of blocks where there is none.
func wrapBorder(blocks []block) int {
	counts := countLines(blocks)
	for i := len(counts) - 1; i >= 0; i-- {
		if !counts[i].weak {
			return counts[i].at
		}
	}
	return len(blocks)
}

// join gives the blocks with the lines of paragraphs joined.
func (u *unwrapper) join() []block {
	var out []block
	for first := 0; first < len(u.blocks); {
		end := first + 1
		for end < len(u.blocks) && u.goesOn(first, end) {
			end++
		}
		whole := join(u.blocks[first:end])
		if end > first+1 {
			if u.first == 0 {
				u.first = whole.Lines.First
			}
			u.lines += end - first
		}
		out = append(out, whole)
		first = end
	}
	return out
}

// goesOn tells whether the line at the place next is one of the wrapped
// paragraph that begins at first. A bullet or number begins another, unless it
// stands there by chance: in mid-sentence, in a paragraph that is no item.
func (u *unwrapper) goesOn(first, next int) bool {
	head, above, b := u.blocks[first], u.blocks[next-1], u.blocks[next]
	if b.gap || above.override == asHead || b.override != guess || u.deeper(first, next) {
		return false
	}
	quote := isQuote(above.String) && isQuote(b.String)
	if quote {
		above.String, b.String = withoutQuote(above.String), withoutQuote(b.String)
	}
	open := endOf(above.String) == endOpen || endOf(above.String) == endComma
	if isItem(b.String) && (isItem(head.String) && !quote || !open) {
		return false
	}
	if u.thread && standsAlone(u.blocks, next) {
		return false
	}
	for _, s := range []string{above.String, b.String} {
		if _, ok := countLine(s); ok {
			return false
		}
	}
	letter, _ := utf8.DecodeRuneInString(b.String)
	switch small := unicode.IsLower(letter); {
	case next == 1 && !u.thread && !small && !u.endsTitle(next):
		return false
	case next == first+1 && u.begins(above.String, b.String):
		return false
	case !u.thread && u.headsNext(next):
		return false
	case isFull(above.String, b.String, u.width, u.width/8):
		return true
	default:
		return small && !endOf(above.String).closed() && 2*displayWidth(above.String) > u.width
	}
}

// deeper tells whether a line is indented more than the one above. Below an item
// the column of its text counts as none.
func (u *unwrapper) deeper(first, next int) bool {
	column := indent(u.rows[u.blocks[next-1].rows[0]].Text)
	if head := u.blocks[first].String; next == first+1 && isItem(head) {
		column += len(head) - len(strings.TrimLeft(head[strings.IndexByte(head+" ", ' '):], " \t"))
	}
	return indent(u.rows[u.blocks[next].rows[0]].Text) > column+1
}

// endsTitle tells whether the second line of a capture can be that of a title,
// though it begins with a capital: a blank line stands below, and no end mark.
func (u *unwrapper) endsTitle(next int) bool {
	return endOf(u.blocks[next].String) == endOpen && next+1 < len(u.blocks) && u.blocks[next+1].gap
}

// headsNext tells whether a line below the end of a sentence is no last line of a
// paragraph but a title of what stands below: it has no end mark, there was room
// on it for the word below, and that begins with a capital.
func (u *unwrapper) headsNext(at int) bool {
	if at+1 >= len(u.blocks) || u.blocks[at+1].gap {
		return false
	}
	line, below := u.blocks[at].String, u.blocks[at+1].String
	letter, _ := utf8.DecodeRuneInString(below)
	first, _ := utf8.DecodeRuneInString(line)
	return endOf(u.blocks[at-1].String).closed() && endOf(line) == endOpen && unicode.IsUpper(first) && unicode.IsUpper(letter) && !isFull(line, below, u.width, u.width/8)
}

// begins tells whether a line begins a sentence though the one above has no end
// mark: its first word has a capital, is written small elsewhere and is one of
// the commonest, so that it is no name; and the line above, a heading then, does
// not end in such a word.
func (u *unwrapper) begins(above, line string) bool {
	first, _ := utf8.DecodeRuneInString(line)
	word := strings.ToLower(firstWord(line))
	return unicode.IsUpper(first) && len(word) > 1 && u.small[word] && isCommon(word) && endOf(above) == endOpen && !isCommon(strings.ToLower(lastWord(above)))
}

// isCommon tells whether a word is among the commonest of a language.
func isCommon(word string) bool { return len(commonLexicon().words[word]) > 0 }

// firstWord gives the letters that a line begins with.
func firstWord(line string) string {
	if end := strings.IndexFunc(line, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) }); end >= 0 {
		return line[:end]
	}
	return line
}

// smallWords gives the words that are written small somewhere.
func smallWords(blocks []block) map[string]bool {
	small := map[string]bool{}
	for _, b := range blocks {
		for w := range strings.FieldsSeq(b.String) {
			if r, _ := utf8.DecodeRuneInString(w); unicode.IsLower(r) {
				small[firstWord(w)] = true
			}
		}
	}
	return small
}

// isItem tells whether a line begins with a bullet or a number.
func isItem(s string) bool {
	m := markerOf(s)
	return m == markBullet || m == markNumber
}

// indent counts the white space before a line.
func indent(s string) int { return len(s) - len(strings.TrimLeft(s, " \t\u3000")) }
