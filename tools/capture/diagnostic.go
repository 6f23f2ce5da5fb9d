package capture

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A Severity says what a diagnostic means for the article.
type Severity string

const (
	Error   Severity = "error"   // the article cannot be made
	Warning Severity = "warning" // the article is whole, but a person should look
	Note    Severity = "note"    // something to know, no need to act
)

// A Diagnostic is something to say about a line of a capture.
type Diagnostic struct {
	File     string   `json:"-"`    // the capture, as the caller named it
	Line     int      `json:"line"` // counted from 1; 0 where it is about the whole file
	Severity Severity `json:"severity"`
	Message  string   `json:"message"`        // what is wrong: one line, lower case, no full stop
	Hint     string   `json:"hint,omitempty"` // what to do, in the same form; may be empty
}

// String is “file:line: message”, with “warning: ” or “note: ” before the
// message of such, and the hint indented on a line of its own. What a terminal
// would obey or turn round is written as in Go: a file's name may hold anything.
func (d Diagnostic) String() string {
	s := visible(d.File) + ": "
	if d.Line > 0 {
		s = fmt.Sprintf("%s:%d: ", visible(d.File), d.Line)
	}
	if d.Severity != Error {
		s += string(d.Severity) + ": "
	}
	s += visible(d.Message)
	if d.Hint != "" {
		s += "\n\t" + d.Hint
	}
	return s
}

// visible writes controls, marks of direction and bytes that are no text as in a
// string of Go: \n, \x1b, \u202e.
func visible(text string) string {
	var b strings.Builder
	for i, r := range text {
		_, size := utf8.DecodeRuneInString(text[i:])
		switch {
		case r == utf8.RuneError && size == 1:
			fmt.Fprintf(&b, `\x%02x`, text[i])
		case unicode.In(r, unicode.Cc, unicode.Bidi_Control, unicode.Zl, unicode.Zp):
			b.WriteString(strings.Trim(strconv.QuoteToASCII(string(r)), `"`))
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// unsure begins the message of a line that could be read in another way.
const unsure = "unsure: "

// IsUnsure reports whether the diagnostic is about a line that could be read in
// another way; its hint says how to settle that.
func (d Diagnostic) IsUnsure() bool { return strings.HasPrefix(d.Message, unsure) }

// Failed reports whether one of the diagnostics is an error.
func Failed(ds []Diagnostic) bool {
	for _, d := range ds {
		if d.Severity == Error {
			return true
		}
	}
	return false
}
