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
	figure         // a number alone beside a button
	repeated       // it comes again around the comments, whatever it says
	badge          // who or where the commenter is, between the name and the time
	footer         // what stands below the last comment
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
	if isAnswer(lower) && !isButtonRow(lower) { // “Trả lời Chia sẻ” answers nobody
		return answer
	}
	if isRule(lower) || isPlaceNumber(lower) || isShare(lower) || isCredit(lower) {
		return control
	}
	kind := noAside
	for part := range strings.FieldsFuncSeq(lower, isPartMark) {
		part = strings.TrimSpace(part)
		k := asidePart(part)
		if k == noAside && len(part) < len(lower) && (digits(part) || isOrigin(part)) {
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

// isShare tells how many of the comments are shown: “3 of 12”.
func isShare(lower string) bool {
	words := strings.Fields(lower)
	return len(words) == 3 && digits(words[0]) && partWords[words[1]] && digits(words[2])
}

// isCredit tells a line that says who did something with the comment: “Liked by
// Ida”, “2 replies by Ida and others”.
func isCredit(lower string) bool {
	what, who, ok := strings.Cut(lower, " by ")
	if !ok || nameScore(firstOf(who)) <= 0 {
		return false
	}
	number, noun, counted := strings.Cut(what, " ")
	return creditWords[what] || counted && digits(number) && creditWords[noun]
}

// firstOf gives the first of several names.
func firstOf(names string) string {
	name, _, _ := strings.Cut(names, ",")
	name, _, _ = strings.Cut(name, " and ")
	return name
}

// isRule tells a line of marks alone that parts comments or buttons: “•”, “---”,
// and those that are buttons: “+”, “−”.
func isRule(line string) bool {
	return strings.TrimFunc(line, func(r rune) bool { return isPartMark(r) || strings.ContainsRune("-–—−_*=~+ ", r) }) == "" &&
		(len(line) != 1 || line[0] != '*')
}

// isPlaceNumber tells the number of a comment: “#3”.
func isPlaceNumber(line string) bool { return line[0] == '#' && digits(line[1:]) }

// isPartMark tells the marks between the parts of a line of asides.
func isPartMark(r rune) bool {
	return r == '|' || r >= 0x80 && strings.ContainsRune("·•‧∙⋅", r)
}

// partMarkAt gives the place of the first of these marks, -1 where there is none.
func partMarkAt(line string) int {
	for i := range len(line) {
		switch b := line[i]; {
		case b == '|':
			return i
		case b >= utf8.RuneSelf:
			at := strings.IndexFunc(line[i:], isPartMark)
			if at >= 0 {
				at += i
			}
			return at
		}
	}
	return -1
}

// asidePart tells which aside a part is, in small letters.
func asidePart(part string) aside {
	switch {
	case isButton(part):
		return control
	case isVotes(part):
		return votes
	case isStamp(part), isStamp(beforeOrigin(part)):
		return stamp
	case isButtonRow(part):
		return control
	}
	return noAside
}

// beforeOrigin gives what stands before the place or the device that a comment was
// sent from.
func beforeOrigin(part string) string {
	for _, w := range originWords {
		if at := strings.Index(part, w); at > 0 {
			return part[:at]
		}
	}
	return ""
}

// isOrigin tells a part that says where a comment was sent from.
func isOrigin(part string) bool { return beforeOrigin(" "+part) == " " }

// buttonMarks stand around the word on a button.
const buttonMarks = "[]()↩⤷»›>▾▼ .:…"

func isButton(part string) bool {
	return part == "" || controls[strings.Trim(part, buttonMarks)]
}

// isButtonRow tells whether a part is buttons alone, with or without numbers:
// “Reply (2)”, “Like Share 4”, “Gefällt mir Antworten”. A number alone is none.
func isButtonRow(part string) bool {
	some := false
	for words := strings.Fields(part); len(words) > 0; {
		bare := strings.Trim(words[0], buttonMarks+"–-—👎↓▽,")
		size := buttonSize(words)
		switch {
		case bare == "" || digits(bare):
			some = some || strings.ContainsAny(words[0], "▼▽↓👎")
		case size > 0:
			some = true
		case some && isUnitNumber(bare): // “Like Reply 3d”
		case rowWords[bare]:
		default:
			return false
		}
		words = words[max(size, 1):]
	}
	return some
}

// buttonSize is how many words the longest button has that a row begins with: 0
// where none does.
func buttonSize(words []string) int {
	for n := min(len(words), 3); n > 0; n-- {
		if controls[strings.Trim(strings.Join(words[:n], " "), buttonMarks+"–-—👎↓▽,")] {
			return n
		}
	}
	return 0
}

// isVotes tells whether a part counts votes: a number with a word or sign that
// means approval. A bare “+1” is none: people write that. Signs that mean the
// opposite are buttons.
func isVotes(part string) bool {
	if !hasDigit(part) {
		return false
	}
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

// isAnswer tells whether a line, in small letters, says which comment the next
// answers, and nothing else.
func isAnswer(lower string) bool {
	name, ok := cutAnswer(lower)
	last := lastWord(name)
	return ok && len(name) <= 60 && strings.Count(name, " ") < 5 && (!endOf(name).closed() || len(last) <= 3 && last[len(last)-1] == '.')
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
