package capture

import (
	"fmt"
	"strings"
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
// message of such, and the hint indented on a line of its own.
func (d Diagnostic) String() string {
	s := d.File + ": "
	if d.Line > 0 {
		s = fmt.Sprintf("%s:%d: ", d.File, d.Line)
	}
	if d.Severity != Error {
		s += string(d.Severity) + ": "
	}
	s += d.Message
	if d.Hint != "" {
		s += "\n\t" + d.Hint
	}
	return s
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
