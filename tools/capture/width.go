package capture

import "unicode"

// displayWidth gives the columns that a line takes: two for a character of
// Chinese, Japanese or Korean, none for a combining mark, one for any other.
func displayWidth(s string) int {
	n := 0
	for i := 0; i < len(s); i++ {
		if s[i] >= 0x80 {
			return n + wideWidth(s[i:])
		}
		n++
	}
	return n
}

func wideWidth(s string) int {
	n := 0
	for _, r := range s {
		switch {
		case r < 0x80 || r >= 0x2010 && r <= 0x2027: // quotation marks, dashes
			n++
		case isWide(r):
			n += 2
		case r == '\u00ad', r >= 0x300 && unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf):
		default:
			n++
		}
	}
	return n
}

// isWide tells whether a character takes two columns: the scripts of East Asia
// and their full-width forms.
func isWide(r rune) bool {
	return r >= 0x1100 && (r <= 0x115f || r >= 0x2e80 && r <= 0xa4cf || r >= 0xac00 && r <= 0xd7a3 ||
		r >= 0xf900 && r <= 0xfaff || r >= 0xfe30 && r <= 0xfe6f || r >= 0xff00 && r <= 0xff60 ||
		r >= 0xffe0 && r <= 0xffe6 || r >= 0x20000 && r <= 0x3fffd)
}
