package capture

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// clean takes out of text what is no part of its words, line by line, and makes
// every line end a line feed.
func (d *decoder) clean(text string) string {
	c := cleaner{decoder: d, ellipsis: hasMisreadQuotes(text)}
	if !strings.ContainsAny(text, "\r\n") {
		text = c.breakAtSeparators(text)
	}
	c.out.Grow(len(text))
	ends := "\n"
	if strings.Contains(text, "\r") {
		ends = "\r\n"
	}
	for text != "" {
		c.line++
		end := strings.IndexAny(text, ends) // of one character is fast
		if end < 0 {
			c.cleanLine(text)
			break
		}
		c.cleanLine(text[:end])
		c.out.WriteByte('\n')
		switch text = text[end:]; {
		case text[0] == '\n':
			text = text[1:]
		case strings.HasPrefix(text, "\r\n"):
			d.count(windowsEnd, c.line)
			text = text[2:]
		default:
			d.count(oldMacEnd, c.line)
			text = text[1:]
		}
	}
	return c.out.String()
}

type cleaner struct {
	*decoder
	out      strings.Builder
	line     int
	buffer   []rune
	ellipsis bool // U+0085 is the ellipsis of windows-1252, not a line end
}

// isSeparator tells whether r ends a line, though no editor counts it.
func (c *cleaner) isSeparator(r rune) bool {
	return r == '\v' || r == '\f' || r == '\u2028' || r == '\u2029' || r == '\u0085' && !c.ellipsis
}

// breakAtSeparators makes the separators of a text that has no other line ends
// line feeds.
func (c *cleaner) breakAtSeparators(text string) string {
	line := 1
	return strings.Map(func(r rune) rune {
		if !c.isSeparator(r) {
			return r
		}
		c.count(lineSeparator, line)
		line++
		return '\n'
	}, text)
}

// cleanLine writes a line without its end.
func (c *cleaner) cleanLine(line string) {
	if isPlain(line) {
		c.out.WriteString(line)
		return
	}
	runes := c.visible(line)
	for {
		end := slices.Index(runes, softBreak)
		if end < 0 {
			c.writePart(runes)
			return
		}
		c.writePart(runes[:end])
		c.out.WriteRune(softBreak)
		runes = runes[end+1:]
	}
}

// writePart writes a part of a line between soft breaks.
func (c *cleaner) writePart(part []rune) {
	part = c.withoutLooseDirections(c.withoutStrayMarks(part))
	for _, r := range part {
		c.out.WriteRune(r)
	}
}

// visible gives the characters of a line without those that are never part of
// the words.
func (c *cleaner) visible(line string) []rune {
	runes := c.buffer[:0]
	for i := 0; i < len(line); {
		r, size := utf8.DecodeRuneInString(line[i:])
		if r == '\x1b' {
			if n := escapeLength(line[i:]); n > 0 {
				c.count(escapeSequence, c.line)
				i += n
				continue
			}
		}
		i += size
		if r >= ' ' && r < 0x7f || r >= 0xa0 && r < 0x2000 || r >= 0x2070 && r < 0xfe00 {
			runes = append(runes, r)
			continue
		}
		next, _ := utf8.DecodeRuneInString(line[i:])
		if r, keep := c.replace(lastRune(runes), r, next); keep {
			runes = append(runes, r)
		}
	}
	c.buffer = runes
	return runes
}

// replace gives what becomes of the character r between two others, and false
// where it goes.
func (c *cleaner) replace(before, r, after rune) (rune, bool) {
	switch {
	case r == '\t':
		c.count(tabStop, c.line)
		return ' ', true
	case c.isSeparator(r):
		c.count(lineSeparator, c.line)
		return softBreak, true
	case r == 0:
		c.count(nulByte, c.line)
	case r < 0x20, r == 0x7f, isNoncharacter(r):
		c.count(controlCharacter, c.line)
	case r >= 0x80 && r < 0xa0:
		if meant := charmap.Windows1252.DecodeByte(byte(r)); meant >= 0xa0 && meant != utf8.RuneError {
			c.count(misreadQuote, c.line)
			return meant, true
		}
		c.count(controlCharacter, c.line)
	case r == '\u200b' && dividesWords(before) && dividesWords(after):
		return r, true
	case r == '\u200b', r == '\ufeff', r == '\u2060':
		c.count(zeroWidthSpace, c.line)
	case r == '\ufffd':
		c.count(lostLetter, c.line)
		return r, true
	default:
		return r, true
	}
	return 0, false
}

// isNoncharacter tells whether r is one of the two that XML cannot hold, either.
func isNoncharacter(r rune) bool { return r == '\ufffe' || r == '\uffff' }

// hasMisreadQuotes tells whether text in windows-1252 was once taken for
// Latin-1: it holds control characters where that has quotation marks and
// dashes.
func hasMisreadQuotes(text string) bool {
	for at := strings.IndexByte(text, 0xc2); at >= 0 && at+1 < len(text); {
		if b := text[at+1]; b >= 0x91 && b <= 0x97 {
			return true
		}
		next := strings.IndexByte(text[at+1:], 0xc2)
		if next < 0 {
			return false
		}
		at += 1 + next
	}
	return false
}

// dividesWords tells whether r is of a script that writes no space between
// words, where a zero-width space says that a word ends.
func dividesWords(r rune) bool {
	return unicode.In(r, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar, unicode.Tibetan,
		unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Javanese, unicode.Balinese)
}

// escapeLength is the length of the sequence by which a program colours its
// output on a terminal, ESC [ numbers letter, at the start of s; 0 for others.
func escapeLength(s string) int {
	if !strings.HasPrefix(s, "\x1b[") {
		return 0
	}
	for i := 2; i < len(s) && i < 32; i++ {
		switch b := s[i]; {
		case b >= '@' && b <= '~':
			return i + 1
		case b < ' ' || b > '?':
			return 0
		}
	}
	return 0
}
