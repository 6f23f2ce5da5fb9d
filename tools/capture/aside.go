package capture

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// An aside is what the site puts around a comment, which is not its text.
type aside uint8

const (
	noAside  aside = iota
	stamp          // when it was written: “2 hours ago”, “March 3, 2020 at 10:15 am”
	control        // a button: “Reply”, “Like · Share”
	votes          // how many approve: “▲ 12”, “5 likes”
	answer         // which comment it answers: “In reply to NAME”
	repeated       // it comes again around the comments, whatever it says
)

// asideMax is the length in bytes beyond which no line is an aside.
const asideMax = 90

// asideOf tells which aside a whole line is. A line such as “Like · Reply · 3h”
// is a control; the parts are read one by one.
func asideOf(line string) aside {
	if len(line) > asideMax || !mayBeAside(line) || strings.Count(line, " ") > 14 {
		return noAside
	}
	lower := strings.ToLower(strings.TrimSpace(line))
	if isAnswer(lower) {
		return answer
	}
	if strings.TrimLeftFunc(lower, isPartMark) == "" {
		return control // “•” between two of them
	}
	kind := noAside
	for part := range strings.FieldsFuncSeq(lower, isPartMark) {
		part = strings.TrimSpace(part)
		k := asidePart(part)
		if k == noAside && len(part) < len(lower) && digits(part) {
			continue // “Like · 2”
		}
		if k == noAside {
			return noAside
		}
		if kind == noAside || k == control {
			kind = k
		}
	}
	return kind
}

// isPartMark tells the marks between the parts of a line of asides.
func isPartMark(r rune) bool {
	return r == '|' || r >= 0x80 && strings.ContainsRune("·•‧∙⋅", r)
}

// asidePart tells which aside a part is, in small letters.
func asidePart(part string) aside {
	switch {
	case isButton(part):
		return control
	case isVotes(part):
		return votes
	case isStamp(part):
		return stamp
	case isButtonRow(part):
		return control
	}
	return noAside
}

// buttonMarks stand around the word on a button.
const buttonMarks = "[]()↩⤷»›>▾▼ .:"

func isButton(part string) bool {
	return part == "" || controls[strings.Trim(part, buttonMarks)]
}

// isButtonRow tells whether a part is buttons alone, with or without numbers:
// “Reply (2)”, “Like Share 4”. A number alone is none.
func isButtonRow(part string) bool {
	some := false
	for word := range strings.FieldsSeq(part) {
		bare := strings.Trim(word, buttonMarks+"–-—👎↓▽,")
		switch {
		case bare == "" || digits(bare):
			some = some || strings.ContainsAny(word, "▼▽↓👎")
		case controls[bare]:
			some = true
		case rowWords[bare]:
		default:
			return false
		}
	}
	return some
}

// isVotes tells whether a part counts votes: a number with a word or sign that
// means approval. A bare “+1” is none: people write that. Signs that mean the
// opposite are buttons.
func isVotes(part string) bool {
	sign := strings.TrimLeft(part, voteSigns+downSigns+"+-–−\ufe0f ")
	if fields := strings.Fields(sign); len(fields) == 2 && voteWords[fields[0]] && digits(strings.Trim(fields[1], "()")) {
		return true
	}
	number := strings.TrimRightFunc(sign, func(r rune) bool { return !unicode.IsDigit(r) })
	if number == "" || !digits(strings.ReplaceAll(number, ",", "")) {
		return false
	}
	word := strings.TrimSpace(sign[len(number):])
	before := part[:len(part)-len(sign)]
	if voteWords[word] {
		return true
	}
	return strings.Trim(word, voteSigns+downSigns+"\ufe0f ") == "" && strings.ContainsAny(before+word, voteSigns)
}

// voteSigns stand beside a number of votes, downSigns beside one of votes
// against.
const (
	voteSigns = "▲△↑👍❤♥★"
	downSigns = "▼▽↓👎"
)

// voteCount is the number in a line of votes, less than 0 if it says so.
func voteCount(line string) int {
	n, found, sign := 0, false, 1
	var before rune
	for _, r := range line {
		switch {
		case r >= '0' && r <= '9' && n < 1e8:
			if !found && strings.ContainsRune("-–−", before) {
				sign = -1
			}
			n, found = 10*n+int(r-'0'), true
		case found && r != ',':
			return sign * n
		}
		before = r
	}
	return sign * n
}

// isStamp tells whether a part says a time: nothing but numbers and words of
// time, with a number among them or a word that is a time alone.
func isStamp(part string) bool {
	said, number := false, false
	for word := range strings.FieldsFuncSeq(part, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(",()", r) }) {
		word = strings.Trim(word, ".")
		switch {
		case word == "":
		case wholeTimes[word]:
			said, number = true, true
		case articleWords[word]:
			number = true // “an hour ago”
		case timeParticles[word]:
		case months[word] > 0 || timeWords[word]:
			said = true
		case isUnitNumber(word):
			said, number = true, true
		case isDateNumber(word):
			number = true
			said = said || strings.ContainsAny(word, ":/年月日") || strings.Count(word, "-") == 2 || strings.Count(word, ".") == 2
		default:
			return false
		}
	}
	return said && number
}

// isDateNumber tells whether a word is a number, a date or a clock time in
// digits: “3rd”, “2020-03-03T10:15:00Z”, “10:15am”, “2020年3月3日”.
func isDateNumber(word string) bool {
	if word[0] < '0' || word[0] > '9' {
		r := []rune(word)[0]
		return unicode.IsDigit(r) && strings.TrimFunc(word, unicode.IsDigit) == ""
	}
	rest := strings.Trim(word, "0123456789:/-.+年月日時时分秒号일월년시분")
	switch rest {
	case "", "t", "z", "st", "nd", "rd", "th", "am", "pm", "a.m", "p.m", "h", "er", "º", "ª", "uhr":
		return true
	}
	return strings.Trim(strings.ReplaceAll(rest, "t", ""), "0123456789:-.+z") == "" && strings.Count(rest, "t") == 1
}

// isUnitNumber tells whether a word is a short length of time: “3h”, “2w”,
// “5分钟前”.
func isUnitNumber(word string) bool {
	unit := strings.TrimLeft(word, "0123456789")
	return len(unit) < len(word) && timeUnits[unit]
}

// isAnswer tells whether a line, in small letters, says which comment the next
// answers, and nothing else.
func isAnswer(lower string) bool {
	name, ok := cutAnswer(lower)
	return ok && len(name) <= 60 && strings.Count(name, " ") < 5 && !endOf(name).closed()
}

// answersByFirst are answerWords by their first character.
var answersByFirst = func() map[rune][]string {
	all := map[rune][]string{}
	for _, w := range answerWords {
		first, _ := utf8.DecodeRuneInString(w)
		all[first] = append(all[first], w)
	}
	return all
}()

// cutAnswer takes the words of an answer off a line in small letters and gives
// the name behind.
func cutAnswer(lower string) (name string, ok bool) {
	first, _ := utf8.DecodeRuneInString(lower)
	for _, w := range answersByFirst[first] {
		if rest, found := strings.CutPrefix(lower, w); found {
			return strings.TrimLeft(strings.TrimSpace(rest), "@:："), true
		}
	}
	return "", false
}
