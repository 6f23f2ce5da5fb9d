package capture

import "strings"

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
	if at := partMarkAt(line); at > 0 {
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

// cutPlaces cuts the names where most have a place behind a mark, “Ida | Hull”, or
// behind a comma and in front of a time, “Ida, Hull, 2 hours ago”.
func cutPlaces(lines []block, names []int) {
	marked := 0
	for i, at := range names {
		if l := lines[at]; placeAt(l) > 0 || l.name < len(l.String) && placed(l.String[l.name:]) {
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
		if cut := placeAt(lines[at]); cut > 0 {
			lines[at].name = cut
		}
	}
}

// placeAt gives where the name ends on a line that can have a place behind it: 0
// where none can be there.
func placeAt(l block) int {
	if l.override != guess {
		return 0
	}
	if l.name < len(l.String) {
		if l.String[l.name] != ',' {
			return 0
		}
		return beforePlace(l.String[:l.name])
	}
	at := partMarkAt(l.String)
	if at <= 0 || nameScore(l.String[:at]) <= 0 {
		return 0
	}
	return len(strings.TrimRight(l.String[:at], " "))
}

// placed tells whether something stands between a name and the time behind it.
func placed(behind string) bool {
	return behind[0] == ',' && strings.Trim(strings.TrimSuffix(behind, stampOf(behind)), nameTail) != ""
}
