package capture

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A marker is what stands before the first word of a line.
type marker uint8

const (
	markNone    marker = iota
	markBullet         // a dash, dot or other bullet
	markNumber         // “3.”, “3)”, “(3)”, “IV.”, “#3”
	markLabel          // a word with a number: “Step 3”, “Chapter 3”, “Part II”
	markBracket        // an opening bracket
	markHandle         // an at sign
	markQuote          // an opening quotation mark
	markBare           // a bare number: “3 Ways …”
	markLetter         // “a.”, “B)”
)

// bullets begin an item of a list, with a space behind.
const bullets = "-–—−•·*‣▪▫●○◦■□►▸▶→⇒✓✔✗✘★☆◆◇❖➤➢»>+~"

// quotes open a quotation, in any script.
const quotes = "\"'“‘„‚«‹「『《〈“”"

// markerOf gives the marker that a line begins with.
func markerOf(s string) marker {
	first, size := utf8.DecodeRuneInString(s)
	switch {
	case strings.ContainsRune(quotes, first):
		return markQuote
	case first == '@':
		return markHandle
	case strings.ContainsRune(bullets, first):
		return markBullet
	case numbering(s) > 0:
		return markNumber
	case strings.ContainsRune("([{（［【〔", first):
		return markBracket
	case unicode.IsDigit(first):
		return markBare
	case unicode.IsLetter(first) && len(s) > size+1 && (s[size] == '.' || s[size] == ')') && s[size+1] == ' ':
		return markLetter
	case labelled(s):
		return markLabel
	}
	return markNone
}

// numbering gives the length of the number that a line begins with, and 0
// where there is none: digits or a Roman number with a point, bracket or colon
// behind, in brackets, or after a number sign; parts as in “2.1” are one
// number.
func numbering(s string) int {
	rest := strings.TrimLeft(s, "(#（№")
	opened := len(s) - len(rest)
	n := strings.IndexFunc(rest, func(r rune) bool { return !unicode.IsDigit(r) })
	if n <= 0 {
		n = len(rest) - len(strings.TrimLeft(rest, "IVX"))
		if n == 0 || n == 1 && !strings.HasPrefix(rest, "I") && !strings.HasPrefix(rest, "V") && !strings.HasPrefix(rest, "X") {
			return cjkNumbering(s)
		}
		if n == len(rest) || !strings.ContainsRune(".)", rune(rest[n])) {
			return 0
		}
	}
	if n > 12 || n == len(rest) {
		return 0
	}
	dotted := false
	for n+1 < len(rest) && rest[n] == '.' && rest[n+1] >= '0' && rest[n+1] <= '9' {
		n += 2
		dotted = true
		for n < len(rest) && rest[n] >= '0' && rest[n] <= '9' {
			n++
		}
	}
	after, size := utf8.DecodeRuneInString(rest[n:])
	switch {
	case strings.ContainsRune(".):)）、．：", after):
		end := opened + n + size
		if end < len(s) && (s[end] == ' ' || s[end] >= 0x80 || size > 1) {
			return end
		}
	case after == ' ' && (dotted || opened > 0 && s[0] == '#'):
		return opened + n
	}
	return 0
}

// cjkNumbering is numbering in Chinese numerals: “三、”, “（三）”.
func cjkNumbering(s string) int {
	rest := strings.TrimLeft(s, "第（")
	n := 0
	for _, r := range rest {
		if !strings.ContainsRune("一二三四五六七八九十百", r) {
			break
		}
		n += utf8.RuneLen(r)
	}
	after, size := utf8.DecodeRuneInString(rest[n:])
	if n > 0 && strings.ContainsRune("、．）章节節部步", after) {
		return len(s) - len(rest) + n + size
	}
	return 0
}

// labelled tells whether a line begins with one word and a number: “Step 3: …”,
// “Chapter 3”, “Teil 2”.
func labelled(s string) bool {
	word, rest, ok := strings.Cut(s, " ")
	if !ok || len(word) > 24 || !isWord(word) {
		return false
	}
	rest = strings.TrimPrefix(rest, "#")
	n := strings.IndexFunc(rest, func(r rune) bool { return !unicode.IsDigit(r) })
	if n < 0 {
		n = len(rest)
	}
	if n == 0 {
		n = len(rest) - len(strings.TrimLeft(rest, "IVX"))
	}
	if n == 0 || n > 3 {
		return false
	}
	rest = rest[n:]
	return rest == "" || strings.ContainsAny(rest[:1], ":.-)") || strings.HasPrefix(rest, " –") || strings.HasPrefix(rest, " —") || strings.HasPrefix(rest, " -")
}

func isWord(s string) bool {
	return s != "" && strings.IndexFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) }) < 0
}

// holdsAddress tells whether a line holds an address of the web or of mail, or
// looks like a line of code.
func holdsAddress(s string) bool {
	if s == "" || !strings.ContainsAny(s, ":{}=>/&|$@;(") && !strings.Contains(s, "www.") {
		return false
	}
	for _, part := range []string{"://", "www.", "();", "{{", "}}", "==", "=>", "->", "::", "</", "/>", "&&", "||", "$ "} {
		if strings.Contains(s, part) {
			return true
		}
	}
	if at := strings.IndexByte(s, '@'); at > 0 && at+3 < len(s) && s[at-1] != ' ' && strings.IndexByte(s[at:], '.') > 0 {
		return true
	}
	last := s[len(s)-1]
	return last == '{' || last == '}' || last == ';' && strings.ContainsAny(s, "=()")
}
