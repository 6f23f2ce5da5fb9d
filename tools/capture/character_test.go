package capture

import (
	"strings"
	"testing"
	"unicode"
)

// TestClassesAreThoseOfUnicode: the table says of every character what the
// packages unicode and strings say.
func TestClassesAreThoseOfUnicode(t *testing.T) {
	for r := range unicode.MaxRune + 1 {
		c := classOf(r)
		got := [...]bool{c.is(letter), c.is(digit), c.is(capital), c.is(small)}
		want := [...]bool{unicode.IsLetter(r), unicode.IsDigit(r), unicode.IsUpper(r) || unicode.IsTitle(r), unicode.IsLower(r)}
		if got != want {
			t.Errorf("%U: letter, digit, capital, small: got %v, want %v", r, got, want)
		}
		if s := string(r); lower(s) != strings.ToLower(s) {
			t.Errorf("%U: got %q in small letters, want %q", r, lower(s), strings.ToLower(s))
		}
		if c.endMark() != endMarks[r] {
			t.Errorf("%U: got the end mark %d, want %d", r, c.endMark(), endMarks[r])
		}
	}
}
