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
	mark := classOf(last).endMark()
	switch before, _ := utf8.DecodeLastRuneInString(line[:len(line)-size]); {
	case mark == endStop && classOf(before).endMark() == endStop:
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
