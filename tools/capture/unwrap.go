package capture

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// wrapMax is the width in columns beyond which nobody wraps lines by hand.
const wrapMax = 132

// unwrap joins the lines of wrapped paragraphs, if the capture is wrapped.
func unwrap(blocks []block, rows []Line) []block {
	width := wrapWidth(blocks)
	if width == 0 {
		return blocks
	}
	out := blocks[:0]
	for first := 0; first < len(blocks); {
		end := first + 1
		for end < len(blocks) && goesOn(blocks[first], blocks[end-1], blocks[end], width) &&
			indent(rows[blocks[end].rows[0]].Text) <= indent(rows[blocks[end-1].rows[0]].Text)+1 {
			end++
		}
		out = append(out, join(blocks[first:end]))
		first = end
	}
	return out
}

// wrapWidth gives the width at which the paragraphs of a capture are wrapped,
// and 0 where they are not. They are if no line is longer than a person wraps
// at, and many lines that are nearly as long as the longest go on, in the
// middle of a sentence, on the next.
func wrapWidth(blocks []block) int {
	width := 0
	for _, b := range blocks {
		if strings.Contains(b.String, "://") && !strings.Contains(b.String, " ") {
			continue // an address cannot be wrapped
		}
		if len(b.String) > 4*wrapMax {
			return 0
		}
		if w := displayWidth(b.String); w > wrapMax {
			return 0
		} else if strings.ContainsRune(b.String, ' ') || w > 2*utf8.RuneCountInString(b.String)-4 {
			width = max(width, w)
		}
	}
	broken, pairs := 0, 0
	for i := 1; i < len(blocks); i++ {
		if blocks[i].gap {
			continue
		}
		pairs++
		if above := blocks[i-1].String; isFull(above, blocks[i].String, width) && endOf(above) == endOpen {
			broken++
		}
	}
	if width < 30 || broken < 2 || 4*broken < pairs {
		return 0
	}
	return width
}

// isFull tells whether the first word of the next line had no room on a line,
// give or take an eighth of the width.
func isFull(line, next string, width int) bool {
	word, _, _ := strings.Cut(next, " ")
	first, size := utf8.DecodeRuneInString(word)
	if isWide(first) {
		word = word[:size]
	}
	return displayWidth(line)+1+displayWidth(word) > width-width/8
}

// goesOn tells whether a line is the next line of a wrapped paragraph that
// begins with the line first. A bullet or number begins another, unless it
// stands there by chance: in mid-sentence, in a paragraph that is no item.
func goesOn(first, above, b block, width int) bool {
	if b.gap || above.override == asHead || b.override != guess {
		return false
	}
	if isItem(b.String) && (isItem(first.String) || endOf(above.String) != endOpen && endOf(above.String) != endComma) {
		return false
	}
	if _, ok := countLine(above.String); ok {
		return false
	}
	if _, ok := countLine(b.String); ok {
		return false
	}
	if isFull(above.String, b.String, width) {
		return true
	}
	letter, _ := utf8.DecodeRuneInString(b.String)
	return unicode.IsLower(letter) && !endOf(above.String).closed() && 2*displayWidth(above.String) > width
}

// isItem tells whether a line begins with a bullet or a number.
func isItem(s string) bool {
	m := markerOf(s)
	return m == markBullet || m == markNumber
}

// join makes one block of the lines of a wrapped paragraph, with a space between
// two lines unless both are of a script that has none.
func join(lines []block) block {
	whole := lines[0]
	if len(lines) == 1 {
		return whole
	}
	var text strings.Builder
	for i, l := range lines {
		if i > 0 {
			last, _ := utf8.DecodeLastRuneInString(lines[i-1].String)
			first, _ := utf8.DecodeRuneInString(l.String)
			if !isWide(last) || !isWide(first) || unicode.Is(unicode.Hangul, last) {
				text.WriteByte(' ')
			}
		}
		text.WriteString(l.String)
	}
	end := lines[len(lines)-1]
	whole.String, whole.Lines.Last, whole.rows[1] = text.String(), end.Lines.Last, end.rows[1]
	return whole
}

// indent counts the white space before a line.
func indent(s string) int { return len(s) - len(strings.TrimLeft(s, " \t\u3000")) }
