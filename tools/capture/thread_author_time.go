package capture

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// cutTime gives where the name ends on a line that has a time behind it: “Ida on
// March 3, 2024 at 10:15 am”. Where a number may be of the name or of the time, a
// mark between them settles it: “Guest 75, 2 hours ago”.
func cutTime(line string) int {
	if last := lastWord(strings.TrimSpace(line)); !hasDigit(line) && !has(wholeTimes, last) && !has(timeWords, last) {
		return len(line)
	}
	found := len(line)
	for at, spaces := 0, 0; spaces < 6; spaces++ {
		next := strings.IndexByte(line[at:], ' ')
		if next < 0 {
			break
		}
		at += next + 1
		name := strings.TrimRight(line[:at-1], nameTail)
		if digits(line[at:]) || !mayBeAside(line[at:]) || !isStamp(strings.ToLower(line[at:])) {
			continue
		}
		if _, who := cutOpener(name); nameScore(who) <= 0 {
			if end := beforePlace(name); end > 0 && line[at-2] == ',' {
				return end
			}
			continue
		}
		if found == len(line) {
			found = at - 1
		} else if len(name) < at-1 && len(name) > found && !isStamp(strings.ToLower(strings.Trim(name[found:], nameTail))) {
			return at - 1
		}
	}
	return beforeDay(line, found)
}

// beforePlace gives where the name ends where the place of the commenter stands
// behind it: “Ida, Hull, United Kingdom”. It is 0 where there is none.
func beforePlace(line string) int {
	end := strings.IndexByte(line, ',')
	if end < 0 || nameScore(line[:end]) <= 0 {
		return 0
	}
	for part := range strings.SplitSeq(line[end:], ", ") {
		first, _ := utf8.DecodeRuneInString(part)
		if unicode.IsLower(first) || strings.Count(part, " ") > 2 {
			return 0
		}
	}
	return end
}

// beforeDay gives where the name ends where the day of the time behind it stands
// directly at the name: “Ida4 March 2025”.
func beforeDay(line string, end int) int {
	name := strings.TrimRight(line[:end], "0123456789")
	month, year, _ := strings.Cut(strings.TrimSpace(line[end:]), " ")
	last, _ := utf8.DecodeLastRuneInString(name)
	if day := end - len(name); day == 0 || day > 2 || !unicode.IsLetter(last) || months[strings.ToLower(month)] == 0 || len(year) < 4 || !digits(year[:4]) {
		return end
	}
	return len(name)
}

// cutVotes gives where the name ends on a line that has votes behind it.
func cutVotes(line string) int {
	bare := strings.TrimRight(line, nameTail)
	word := strings.LastIndexByte(bare, ' ')
	number := strings.LastIndexByte(bare[:max(word, 0)], ' ')
	if number > 0 && isVotes(strings.ToLower(bare[number+1:])) {
		return number
	}
	return len(line)
}

// nameTail are the marks that part a name from a time behind it.
const nameTail = " ,–—-،、»"

// cutSaying gives where the name ends on a line with “says:” or the like behind.
func cutSaying(line string) int {
	bare := strings.TrimRight(line, " :：.…")
	for _, s := range sayingsByEnd[lastWord(bare)] {
		if rest, ok := strings.CutSuffix(bare, s); ok && strings.TrimSpace(rest) != "" && !has(stockReplies, bare) {
			return len(rest)
		}
	}
	return len(line)
}

// sayingsByEnd are sayings without their marks, by their last word.
var sayingsByEnd = func() map[string][]string {
	all := map[string][]string{}
	for _, s := range sayings {
		s = strings.TrimRight(s, " :：")
		all[lastWord(s)] = append(all[lastWord(s)], s)
	}
	return all
}()

func lastWord(s string) string { return s[strings.LastIndexByte(s, ' ')+1:] }

// stampOf gives the time among what stands behind a name, empty where there is
// none.
func stampOf(behind string) string {
	behind = strings.Trim(behind, nameTail+":：")
	if id, rest, ok := strings.Cut(behind, ") "); ok && len(id) > 4 && id[0] == '(' && digits(strings.Trim(id, "( ")) {
		behind = rest // the number of an account
	}
	if votes := strings.IndexByte(behind, ' '); votes > 0 && digits(behind[:votes]) {
		word, rest, _ := strings.Cut(behind[votes+1:], " ")
		if voteWords[strings.ToLower(word)] {
			behind = rest
		}
	}
	for part := range strings.FieldsFuncSeq(behind, isPartMark) {
		if part = cutStampOpener(strings.TrimSpace(part)); isStamp(strings.ToLower(part)) {
			return outOfBrackets(part)
		}
	}
	if last := strings.LastIndex(behind, ", "); last >= 0 && isStamp(strings.ToLower(behind[last:])) {
		return behind[last+2:] // behind a place
	}
	return ""
}

// cutStampOpener takes off a time what stands before it: “commented on”.
func cutStampOpener(s string) string {
	for _, w := range stampOpeners {
		if len(s) > len(w) && strings.EqualFold(s[:len(w)], w) {
			s = s[len(w):]
		}
	}
	return s
}

// stampOpeners stand before a time, in this order.
var stampOpeners = []string{"says ", "commented ", "posted ", "on "}

// outOfBrackets takes a time out of the brackets around the whole of it.
func outOfBrackets(s string) string {
	bare := strings.Trim(s, "()[]")
	if len(bare) == len(s)-2 && strings.IndexAny(s, "([") == 0 && !strings.ContainsAny(bare, "()[]") {
		return bare
	}
	return s
}
