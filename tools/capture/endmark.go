package capture

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// An endMark is the way a line ends.
type endMark uint8

const (
	endOpen     endMark = iota // no mark: a letter, a digit, a symbol
	endStop                    // a full stop, of any script
	endQuestion                // a question mark
	endExclaim                 // an exclamation mark
	endColon                   // a colon
	endComma                   // a comma or semicolon: the sentence goes on
	endEllipsis                // an ellipsis
)

// endMarks says what the last character of a line means, in any script.
var endMarks = map[rune]endMark{
	'.': endStop, '。': endStop, '．': endStop, '｡': endStop, '।': endStop, '॥': endStop, '۔': endStop,
	'።': endStop, '။': endStop, '។': endStop, '։': endStop, '᠃': endStop, '܁': endStop, '᙮': endStop,
	'?': endQuestion, '？': endQuestion, '؟': endQuestion, '፧': endQuestion, '՞': endQuestion, '‽': endQuestion, '⁇': endQuestion,
	'!': endExclaim, '！': endExclaim, '՜': endExclaim, '‼': endExclaim,
	':': endColon, '：': endColon, '፡': endColon,
	',': endComma, ';': endComma, '،': endComma, '؛': endComma, '、': endComma, '，': endComma, '；': endComma, '፣': endComma,
	'…': endEllipsis, '⋯': endEllipsis,
}

// endMarkBits has a bit for each character of endMarks, all of which are below
// 0x10000: most characters are none, and that is told without a look-up.
var endMarkBits = func() (bits [1024]uint64) {
	for r := range endMarks {
		bits[r>>6] |= 1 << (r & 63)
	}
	return bits
}()

// endMarkOf is what a character means at the end of a line.
func endMarkOf(r rune) endMark {
	if r >= 0x10000 || r < 0 || endMarkBits[r>>6]&(1<<(r&63)) == 0 {
		return endOpen
	}
	return endMarks[r]
}

// closers are the marks that may stand behind an end mark: quotation marks and
// brackets, of any script.
const closers = "\"'`’”»›)]}）］」』】》〉｣*_ "

// endOf gives the way a line ends, closing quotation marks and brackets aside.
func endOf(line string) endMark {
	line = strings.TrimRight(line, closers)
	last, size := utf8.DecodeLastRuneInString(line)
	if last < 0x80 && unicode.IsLetter(last) {
		return endOpen
	}
	mark := endMarkOf(last)
	switch before, _ := utf8.DecodeLastRuneInString(line[:len(line)-size]); {
	case mark == endStop && endMarkOf(before) == endStop:
		return endEllipsis
	case last == ';' && unicode.Is(unicode.Greek, before):
		return endQuestion // the Greek question mark, which NFC makes a semicolon
	}
	return mark
}

// closed tells whether a mark ends a sentence.
func (m endMark) closed() bool {
	return m == endStop || m == endQuestion || m == endExclaim || m == endEllipsis
}
