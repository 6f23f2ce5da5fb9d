package capture

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// partThread parts the lines below a count line into those of comments and the
// asides around them; aside tells which each is.
func partThread(below []block, n int) (lines []block, kinds []aside) {
	kinds = make([]aside, len(below))
	if inTurnAsDeclared(below, n) {
		return contentLines(below, kinds), kinds
	}
	kinds = asidesOf(below)
	freeNames(below, kinds)
	freeMissing(below, kinds, n)
	markRecurring(below, kinds, n)
	return contentLines(below, kinds), kinds
}

// inTurnAsDeclared tells whether names and texts in turn are as many as declared, so
// that nothing is an aside: a text may be “Like”, a name “May 2020”. It is not so where
// half of the texts are such, for then it is half as many comments of four lines, or
// where a name in five is, unless no text is and at most a quarter look like names.
func inTurnAsDeclared(below []block, n int) bool {
	if len(below) != 2*n {
		return false
	}
	names, texts, likely := 0, 0, 0 // what looks like asides, and texts that look like names
	for i := range below {
		switch odd := i%2 == 1; {
		case odd && i >= sampleSize:
		case asideOf(below[i].String) == noAside:
			if odd && nameScore(cutOnly(below[i].String)) > 0 {
				likely++
			}
		case odd:
			texts++
		default:
			names++
		}
	}
	seen := min(n, sampleSize/2)
	return 5*names <= n && 2*texts < seen || texts == 0 && 4*likely <= seen
}

// contentLines gives the lines that are no asides, with the times around them.
func contentLines(below []block, kinds []aside) []block {
	lines := make([]block, 0, len(below))
	for i, b := range below {
		if kinds[i] != noAside {
			continue
		}
		b.under = i > 0 && kinds[i-1] == stamp
		b.parted = i > 0 && kinds[i-1] != noAside && kinds[i-1] != answer
		b.stamped = stampedBelow(below, kinds, i)
		b.name = len(b.String)
		if b.override == guess {
			name, behind := cutName(b.String)
			b.name = len(name)
			b.stamped = b.stamped || behind != "" && stampOf(behind) != ""
		}
		lines = append(lines, b)
	}
	return lines
}

// stampedBelow tells whether a time stands directly below a line, or below what
// says whom the comment answers, badges and marks such as “•”.
func stampedBelow(below []block, kinds []aside, at int) bool {
	for at++; at+1 < len(kinds) && kinds[at+1] != noAside && (kinds[at] == answer || kinds[at] == badge || kinds[at] == control && (isRule(below[at].String) || has(badges, strings.TrimFunc(below[at].String, isBadgeMark)))); {
		at++
	}
	return at < len(kinds) && kinds[at] == stamp
}

// isBadgeMark tells the marks around badges: “OP ·”.
func isBadgeMark(r rune) bool { return r == ' ' || isPartMark(r) }

// freeNames makes names of the buttons and times that stand where others have names,
// directly above a time: a single word that stands nowhere else, or far more often
// elsewhere and here below another button; one time, below anything but a name.
func freeNames(below []block, kinds []aside) {
	times, above := map[string]int{}, map[string]int{}
	var free []int
	named, dates := 0, 0
	for i, b := range below {
		if kinds[i] == control || kinds[i] == stamp {
			times[b.String]++
		}
		if kinds[i] != stamp || i == 0 || i+1 < len(below) && kinds[i+1] == stamp {
			continue
		}
		at := i - 1
		switch kind := kinds[at]; {
		case kind == noAside:
			named++
			continue
		case kind == stamp && (at == 0 || kinds[at-1] != noAside):
			dates++
		case kind != control || strings.Contains(below[at].String, " ") || !strings.ContainsFunc(below[at].String, unicode.IsLetter):
			return
		}
		free = append(free, at)
		above[below[at].String]++
	}
	if dates > min(named+len(free)-dates, 1) {
		return // the day and the time on two lines
	}
	for _, at := range free {
		if s := below[at].String; times[s] > 1 && (times[s] < 3*above[s] || at > 0 && kinds[at-1] != control) {
			return
		}
	}
	for _, at := range free {
		kinds[at] = noAside
	}
}

// freeMissing makes names of the buttons that stand where the names would that are
// missing of n comments with a text of one line each: a single word at the first line
// or below another button, above what looks like no name. One that stands elsewhere,
// too, is a name only at the first line.
func freeMissing(below []block, kinds []aside, n int) {
	lines := 0
	var free []int
	for i, b := range below {
		switch {
		case kinds[i] == noAside:
			lines++
		case kinds[i] != control || i > 0 && kinds[i-1] != control || i+1 == len(below) || kinds[i+1] != noAside:
		case !strings.Contains(b.String, " ") && !isRule(b.String) && nameScore(cutOnly(below[i+1].String)) <= 0:
			free = append(free, i)
		}
	}
	if lines+len(free) < 2*n || len(free) == 0 {
		return
	}
	times := map[string]int{}
	for _, b := range below {
		times[b.String]++
	}
	free = slices.DeleteFunc(free, func(at int) bool { return at > 0 && times[below[at].String] > 1 })
	if lines+len(free) != 2*n {
		return
	}
	for _, at := range free {
		kinds[at] = noAside
	}
}

// asidesOf tells which lines are asides, by themselves or by the lines around
// them.
func asidesOf(below []block) []aside {
	kinds := make([]aside, len(below))
	known := map[string]aside{} // the same few stand below every comment
	var twice []int             // lines that stand there twice
	seen := map[string]bool{}   // lines that may be names
	quoted := slices.ContainsFunc(below, func(b block) bool { return b.String[0] == '>' })
	for i, b := range below {
		if b.override != guess || b.told != untold || len(b.String) > asideMax {
			continue
		}
		var kind aside
		switch {
		case i+1 < len(below) && b.String == below[i+1].String && below[i+1].override == guess && nameScore(b.String) > 0:
			twice = append(twice, i)
		case i+1 < len(below) && isPicture(b.String, below[i+1].String), i+2 < len(below) && len(below[i+1].String) <= utf8.UTFMax && isAnnounced(b.String, below[i+2].String):
			kind = control
		case b.String[0] == '>' && seen[strings.TrimLeft(b.String, "> @")]:
			kind = answer
		case mayBeAside(b.String):
			var ok bool
			if kind, ok = known[b.String]; !ok {
				if kind = asideOf(b.String); kind != noAside {
					known[b.String] = kind
				}
			}
		}
		kinds[i] = kind
		if quoted {
			seen[b.String] = true
		}
	}
	markTwice(below, kinds, twice)
	markFigures(below, kinds)
	return kinds
}

// markOtherTimes marks as times what stands where most others have one, directly
// below the name and above the text, if it is as short: “last Tuesday”. It tells
// whether there was one.
func markOtherTimes(below []block, kinds []aside, lines []block, names []int) bool {
	timed := 0
	for _, at := range names {
		if lines[at].stamped {
			timed++
		}
	}
	if timed < 2 || timed == len(names) || 3*timed < 2*len(names) {
		return false
	}
	isName := placesOf(names, len(lines))
	return markLines(below, kinds, stamp, func(i, at int) bool {
		if at == 0 || !isName[at-1] || lines[at-1].stamped || isName[at+1] || at+1 == len(lines) || kinds[i-1] != noAside {
			return false
		}
		s := below[i].String
		return below[i].override == guess && endOf(s) == endOpen && displayWidth(s) <= 24
	})
}

// loneName tells whether the last line of a thread is a name without a text:
// the only line, or the last where names and texts stand in turn, with a time if
// the first name has one, or below an aside.
func loneName(lines []block) bool {
	n := len(lines)
	if n > 1 && lines[0].stamped && !lines[n-1].stamped && !lines[n-1].parted {
		return false
	}
	if n%2 == 0 || lines[n-1].override == asPlain || n > 1 && nameScore(lines[n-1].String[:lines[n-1].name]) < 2 {
		return false
	}
	for i := 0; n > 1 && i < n; i += 2 {
		if nameScore(lines[i].String[:lines[i].name]) < 0.5 || i+1 < n && nameScore(lines[i+1].String) > 0 {
			return false
		}
	}
	return true
}
