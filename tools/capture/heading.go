package capture

import (
	"strings"
	"unicode/utf8"
)

// headingMax is the length in characters up to which a line can be a heading.
const headingMax = 80

// isHeading tells whether a line of the body is a heading: short, without an
// end mark, and with longer prose below it. The last line of the body, whose
// next is empty, never is one.
func isHeading(line, next string) bool {
	n := utf8.RuneCountInString(line)
	return n <= headingMax && !endsSentence(line) && utf8.RuneCountInString(next) > n
}

// endsSentence tells whether a line ends as a sentence does, closing quotation
// marks and brackets aside.
func endsSentence(line string) bool {
	line = strings.TrimRight(line, `"'’”»)]`)
	last, _ := utf8.DecodeLastRuneInString(line)
	return strings.ContainsRune(".?!…:;,。！？؟۔।", last)
}
