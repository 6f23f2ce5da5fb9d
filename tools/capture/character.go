package capture

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A class is what the reader asks of a character, in one look-up.
type class uint16

const (
	letter     class = 8 << iota // 1 to 7 are the bits of its endMark
	digit                        // a decimal digit
	capital                      // a large letter
	small                        // a small letter
	foldable                     // is another one in small letters
	wide                         // takes two columns
	columnless                   // takes none
)

// classRanges are the characters of each class, in any script.
var classRanges = []struct {
	class  class
	tables []*unicode.RangeTable
}{
	{letter, []*unicode.RangeTable{unicode.Letter}},
	{digit, []*unicode.RangeTable{unicode.Digit}},
	{capital, []*unicode.RangeTable{unicode.Upper, unicode.Title}},
	{small, []*unicode.RangeTable{unicode.Lower}},
	{foldable, []*unicode.RangeTable{unicode.Upper, unicode.Title, unicode.Other_Uppercase}},
	{wide, []*unicode.RangeTable{wideRanges}},
	{columnless, []*unicode.RangeTable{unicode.Mn, unicode.Me, unicode.Cf}},
}

// wideRanges are the scripts of East Asia and their full-width forms.
var wideRanges = &unicode.RangeTable{
	R16: []unicode.Range16{{0x1100, 0x115f, 1}, {0x2e80, 0xa4cf, 1}, {0xac00, 0xd7a3, 1}, {0xf900, 0xfaff, 1}, {0xfe30, 0xfe6f, 1}, {0xff00, 0xff60, 1}, {0xffe0, 0xffe6, 1}},
	R32: []unicode.Range32{{0x20000, 0x3fffd, 1}},
}

// classes are those of the characters of the Basic Multilingual Plane.
var classes = func() *[1 << 16]class {
	all := new([1 << 16]class)
	for _, of := range classRanges {
		for _, t := range of.tables {
			for _, s := range t.R16 {
				for r := int(s.Lo); r <= int(s.Hi); r += int(s.Stride) {
					all[r] |= of.class
				}
			}
		}
	}
	for r, m := range endMarks {
		all[r] |= class(m)
	}
	return all
}()

// classOf gives the class of a character.
func classOf(r rune) class {
	if uint32(r) < uint32(len(classes)) {
		return classes[r]
	}
	return rareClass(r)
}

func rareClass(r rune) (all class) {
	for _, of := range classRanges {
		if unicode.In(r, of.tables...) {
			all |= of.class
		}
	}
	return all
}

// is tells whether a character is of one of the classes.
func (c class) is(any class) bool { return c&any != 0 }

// endMark is what the character means at the end of a line.
func (c class) endMark() endMark { return endMark(c & 7) }

// isWide tells whether a character takes two columns.
func isWide(r rune) bool { return classOf(r).is(wide) }

// displayWidth gives the columns that a line takes: two for a character of
// Chinese, Japanese or Korean, none for a combining mark, one for any other.
func displayWidth(s string) int {
	n := 0
	for _, r := range s {
		n++
		if r < utf8.RuneSelf {
			continue
		}
		switch c := classOf(r); {
		case c.is(wide):
			n++
		case c.is(columnless):
			n--
		}
	}
	return n
}

// lower brings a text to small letters, as strings.ToLower does, but is as fast
// in all scripts.
func lower(s string) string {
	var b strings.Builder
	done := 0 // what of the text is in b
	for i, r := range s {
		if !classOf(r).is(foldable) {
			continue
		}
		if done == 0 {
			b.Grow(len(s))
		}
		b.WriteString(s[done:i])
		b.WriteRune(unicode.ToLower(r))
		done = i + utf8.RuneLen(r)
	}
	if done == 0 {
		return s
	}
	b.WriteString(s[done:])
	return b.String()
}
