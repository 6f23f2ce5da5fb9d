package capture

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// A part says what the layout of a thread makes of a line.
type part uint8

const (
	untold   part = iota // nothing
	toldName             // it is a commenter's name
	toldText             // it is the text of a comment
)

// arrange brings the lines below a count line that declares n comments into the
// order that most sites have: each name on a line above its text.
func arrange(below []block, n int) []block {
	for _, marks := range []string{colons, dashes} {
		if names := leadsOf(below, n, marks); names != nil {
			return splitNames(below, names)
		}
	}
	if ends := signedComments(below, n); ends != nil {
		return raiseNames(below, ends)
	}
	if titled(below[:min(len(below), sampleSize)]) {
		return lowerTitles(below)
	}
	return below
}

// A lead is what a line opens with in front of its text: a time up to the place
// name, and the name up to the place text. It is zero where it has none.
type lead struct{ name, text int }

// leadsOf gives what each line opens with, “Ida: Good point.”. It is nil where the
// comments are not set so: the first line has a name, and there are as many as
// declared or hardly a line that looks like a name alone. A dash for the colon has to be on
// all lines.
func leadsOf(below []block, n int, marks string) []lead {
	var all []lead
	opened, alone, lines := 0, 0, 0
	for i, b := range below {
		o := leadOfLine(b, marks)
		switch {
		case o.text > 0:
			if all == nil {
				all = make([]lead, len(below))
			}
			all[i] = o
			opened++
		case b.override == guess && asideOf(b.String) != noAside:
			continue
		case opened == 0 || marks == dashes:
			return nil
		case b.override == asHead || nameScore(b.String) > 1.5:
			alone++
		}
		lines++
	}
	declared := n > 0 && 5*opened >= 4*n && 4*opened <= 5*n
	if !declared && (opened < 2 || 4*alone > opened || lines > 3*opened) {
		return nil
	}
	return all
}

// Marks that stand between a name and a text on one line.
const (
	colons = ":："
	dashes = "–—-"
)

// leadOfLine gives what a line opens with, if there is something behind it.
func leadOfLine(b block, marks string) (o lead) {
	if b.override != guess {
		return lead{}
	}
	line := b.String[:min(len(b.String), asideMax)]
	o.name = leadTime(line)
	for at, r := range line[o.name:] {
		at += o.name
		end := at + utf8.RuneLen(r)
		if !strings.ContainsRune(marks, r) || end >= len(b.String) || r != '：' && b.String[end] != ' ' || marks == dashes && at > 0 && line[at-1] != ' ' {
			continue
		}
		if name := cutOnly(strings.TrimSpace(line[o.name:at])); nameScore(name) > 0 && !has(textLabels, name) {
			o.text = end
			return o
		}
		break
	}
	return lead{}
}

// leadTime gives where the time ends that a line opens with: “[10:11] Ida: …”.
func leadTime(line string) int {
	if first := line[0]; first != '[' && (first < '0' || first > '9') {
		return 0
	}
	for _, mark := range []string{"] ", " - ", " – "} {
		if at := strings.Index(line, mark); at > 0 && isStamp(strings.ToLower(line[:at+len(mark)])) {
			return at + len(mark)
		}
	}
	return 0
}

// splitNames puts the names that lines open with on lines of their own, and the
// times in front of these below them.
func splitNames(below []block, leads []lead) []block {
	lines := make([]block, 0, 2*len(below))
	for i, b := range below {
		o := leads[i]
		if o.text == 0 {
			lines = append(lines, b)
			continue
		}
		name, stamp, text := b, b, b
		name.String, name.told = strings.TrimSpace(b.String[o.name:o.text]), toldName
		text.String, text.told, text.gap = strings.TrimSpace(b.String[o.text:]), toldText, false
		lines = append(lines, name)
		if o.name > 0 {
			stamp.String, stamp.gap = strings.TrimSpace(b.String[:o.name]), false
			lines = append(lines, stamp)
		}
		lines = append(lines, text)
	}
	return lines
}

// A signature is the place of a name that stands below its text, and that of the
// first line behind it that is no time.
type signature struct{ at, end int }

// signedComments gives the signatures of comments that have the name below the
// text: “— Ida”, “Posted by: Ida”. It is nil where the comments are not set so: a
// signature is the last line of all, and the texts look less like names.
func signedComments(below []block, n int) []signature {
	if !slices.ContainsFunc(below[:min(len(below), sampleSize)], func(b block) bool { return signedName(b) != "" }) {
		return nil
	}
	var all []signature
	score, text := 0.0, -1 // text: the first line of the comment
	for i, b := range below {
		aside := b.override == guess && asideOf(b.String) != noAside
		name := signedName(b)
		switch last := len(all) - 1; {
		case name != "" && text < 0:
			return nil
		case name != "":
			score += nameScore(name) - nameScore(below[text].String)
			all = append(all, signature{i, i + 1})
			text = -1
		case aside && last >= 0 && all[last].end == i && asideOf(b.String) == stamp:
			all[last].end++
		case !aside && text < 0:
			text = i
		}
	}
	if text >= 0 || len(all) < 2 && n != 1 || score < 3*float64(len(all)) || n > 0 && len(all) > n {
		return nil
	}
	return all
}

// signedName gives the name of a line that has a dash or “posted by” before it, ""
// where it has none.
func signedName(b block) string {
	if b.override != guess || len(b.String) > asideMax {
		return ""
	}
	name := strings.TrimLeft(b.String, signatureMarks)
	if name == b.String {
		_, name = cutOpener(b.String)
	}
	if len(name) == len(b.String) || nameScore(cutOnly(name)) <= 0 {
		return ""
	}
	return cutOnly(name)
}

// signatureMarks stand before the name below a text.
const signatureMarks = "–—―~- "

// raiseNames puts the names that stand below their texts above these, with their
// times.
func raiseNames(below []block, signatures []signature) []block {
	lines := make([]block, 0, len(below))
	from := 0
	for _, s := range signatures {
		for from < s.at && below[from].override == guess && asideOf(below[from].String) != noAside {
			lines = append(lines, below[from]) // buttons of the comment above
			from++
		}
		name := len(lines)
		text := name + s.end - s.at
		lines = append(append(lines, below[s.at:s.end]...), below[from:s.at]...)
		lines[name].told = toldName
		lines[name].gap, lines[text].gap = lines[text].gap, false
		from = s.end
	}
	return append(lines, below[from:]...)
}
