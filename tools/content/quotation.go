package content

import (
	"strings"
	"unicode/utf8"
)

// quotationMin is the length in characters from which a quotation is set apart;
// a shorter one is a line of talk.
const quotationMin = 60

// closers are the marks that end a quotation, by those that begin it, in the
// languages of the world (Unicode, CLDR “quotationStart” and “quotationEnd”).
var closers = map[rune]string{
	'"': `"`, '“': "”", '„': "“”", '”': "”", '«': "»", '»': "«", '「': "」", '『': "』",
}

// IsQuotation tells whether a paragraph is one quotation from its first
// character to its last, long enough to be set apart.
func IsQuotation(text string) bool {
	first, size := utf8.DecodeRuneInString(text)
	last, end := utf8.DecodeLastRuneInString(text)
	ends, ok := closers[first]
	if !ok || !strings.ContainsRune(ends, last) || utf8.RuneCountInString(text) < quotationMin {
		return false
	}
	return !strings.ContainsAny(text[size:len(text)-end], ends)
}
