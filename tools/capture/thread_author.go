package capture

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// arrows stand before the name on the line of an answer.
const arrows = "↳⤷↪└╰→>»↵ "

// foldButtons are the buttons that fold a comment, before the name.
var foldButtons = []string{"[–]", "[-]", "[−]", "[+]"}

// trimName takes off the name's line what is not the name, as asides: its
// number, “posted by”, a dash or an arrow before it, a colon, “says:”, a time or
// buttons behind it. It tells whether there was an arrow.
func (c *Comment) trimName(b block, numbered bool) (arrow bool) {
	line, end := b.String, b.name
	if bare := beforeMarks(line[:end], b.told); bare > 0 {
		end = bare
	}
	name := line[:end]
	if n := numbering(name); numbered && n < len(name) {
		c.cut(strings.TrimSpace(name[:n]))
		name = strings.TrimSpace(name[n:])
	}
	if opener, rest := cutOpener(name); opener != "" {
		c.cut(opener)
		name = rest
	}
	if !isASCIILetter(rune(name[0])) {
		if b.told == toldName {
			name = c.cutFront(name, signatureMarks)
		}
		for _, fold := range foldButtons {
			if rest, ok := strings.CutPrefix(name, fold); ok && rest != "" {
				c.cut(fold)
				name = strings.TrimSpace(rest)
			}
		}
		bare := c.cutFront(name, arrows)
		name, arrow = bare, bare != name
	}
	if behind := strings.TrimSpace(line[end:]); behind != "" {
		c.cut(behind)
		c.Date = stampOf(behind)
	}
	c.Author.String = name
	return arrow
}

// beforeMarks gives where a name ends that has a colon behind it, or where the
// layout tells the names a dash, 0 where it has none.
func beforeMarks(name string, told part) int {
	if isASCIILetter(rune(name[len(name)-1])) {
		return 0
	}
	marks := colons
	if told == toldName {
		marks += dashes
	}
	bare := strings.TrimRight(name, " "+marks)
	if !strings.ContainsAny(name[len(bare):], marks) {
		return 0
	}
	return len(bare)
}

// cutFront cuts marks off the front of a name, unless it is nothing else.
func (c *Comment) cutFront(name, marks string) string {
	rest := strings.TrimLeft(name, marks)
	if rest == "" || rest == name {
		return name
	}
	c.cut(strings.TrimSpace(name[:len(name)-len(rest)]))
	return rest
}

// partAnswered parts the name of who is answered from that of the commenter: “Old
// Hand → Ida”, “Old Hand replied to Ida”, “netmender77 Ida”. Where no words say so,
// it has to be the name of an earlier comment.
func (r *threadReader) partAnswered(c *Comment) {
	name := c.Author.String
	if len(name) > asideMax {
		return
	}
	for at := strings.IndexByte(name, ' '); at > 0 && at < len(name); {
		rest := name[at+1:]
		if rest != "" && !isASCIILetter(rune(rest[0])) {
			rest = strings.TrimLeft(name[at:], answerArrows)
		}
		asked, worded := cutAnswer(strings.ToLower(rest))
		if marked := len(name)-len(rest) > at+1; worded && asked != "" || rest != "" && (marked || isHandle(name[:at])) {
			n := r.addressed(rest, len(r.thread.Comments)+1)
			if worded {
				n = r.addressed(asked, len(r.thread.Comments)+1)
			}
			if who := strings.TrimRight(name[:at], " ,"); who != "" && (n > 0 || worded) {
				c.Author.String, c.ReplyTo = who, n
				c.cut(strings.TrimSpace(name[len(who):]))
				return
			}
		}
		next := strings.IndexByte(name[at+1:], ' ')
		if next < 0 {
			return
		}
		at += 1 + next
	}
}

// answerArrows stand between the names of who answers and of who is answered.
const answerArrows = arrows + "▶►➜➤⇒▸-"

// isHandle tells whether a word is no name of a person: it has a digit, a line or a
// capital in it.
func isHandle(word string) bool {
	odd := func(r rune) bool { return unicode.IsUpper(r) || !unicode.IsLetter(r) && r != '-' && r != '.' }
	return len(word) > 1 && !strings.Contains(word, " ") && strings.ContainsFunc(word[1:], odd)
}

// cutOpener parts what stands before a name on its line from the name.
func cutOpener(line string) (opener, name string) {
	if line == "" {
		return "", ""
	}
	for _, w := range openersByFirst[line[0]|0x20] {
		if len(line) > len(w) && strings.EqualFold(line[:len(w)], w) {
			return strings.TrimSpace(line[:len(w)]), strings.TrimSpace(line[len(w):])
		}
	}
	return "", line
}

// openersByFirst are nameOpeners by their first byte, in small letters.
var openersByFirst = func() map[byte][]string {
	all := map[byte][]string{}
	for _, w := range nameOpeners {
		all[w[0]|0x20] = append(all[w[0]|0x20], w)
	}
	return all
}()

// cut keeps a part of the name's line as an aside.
func (c *Comment) cut(part string) {
	c.Asides = append(c.Asides, Text{String: part, Lines: c.Author.Lines})
}

// cutName parts the line of a commenter into the name and what stands behind it:
// “says:”, a time, buttons.
func cutName(line string) (name, behind string) {
	if len(line) > 2*asideMax {
		return line, ""
	}
	end := len(line)
	if at := strings.IndexFunc(line, isPartMark); at > 0 {
		if asideOf(line[at:]) == noAside {
			return line, ""
		}
		end = at
	}
	end = cutTime(line[:end])
	if end < len(line) {
		end = cutVotes(line[:end])
	}
	end = cutSaying(line[:end])
	name = strings.TrimRight(line[:end], nameTail+"|")
	if name == "" || end == len(line) {
		return line, ""
	}
	return name, strings.TrimSpace(line[len(name):])
}

// cutPlaces cuts the names where most have something behind a mark: “Ida | Hull”.
func cutPlaces(lines []block, names []int) {
	marked := 0
	end := func(l block) int {
		at := strings.IndexFunc(l.String, isPartMark)
		if at <= 0 || l.name < len(l.String) || l.override != guess || nameScore(l.String[:at]) <= 0 {
			return 0
		}
		return len(strings.TrimRight(l.String[:at], " "))
	}
	for i, at := range names {
		if end(lines[at]) > 0 {
			marked++
		}
		if 2*marked < i-sampleSize {
			return
		}
	}
	if marked < 2 || 3*marked < 2*len(names) {
		return
	}
	for _, at := range names {
		if cut := end(lines[at]); cut > 0 {
			lines[at].name = cut
		}
	}
}

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
