package capture

import "slices"

// markBadges marks what stands between a commenter's name and the time, and was
// taken for the name: the place where somebody lives, a badge in any language, the
// name of who is answered. It does so where the site ends each comment, with
// buttons or the like, so that the name is the line below that, and where it is
// the name of an earlier comment. A line that is the same in all comments is no
// name but what the site puts above these. It tells whether there was one.
func markBadges(below []block, kinds []aside, lines []block, names []int) bool {
	taken := badgesAmong(lines, names)
	if len(taken) == 0 {
		return false
	}
	kind := badge
	if alike(lines, taken) {
		kind = repeated
		for i := range taken {
			taken[i]--
		}
	}
	isBadge := placesOf(taken, len(lines))
	return markLines(below, kinds, kind, func(_, at int) bool { return isBadge[at] })
}

// alike tells whether the lines above all places are the same, their numbers aside.
func alike(lines []block, places []int) bool {
	first := maskDigits(lines[places[0]-1].String)
	return len(places) > 1 && !slices.ContainsFunc(places, func(at int) bool { return maskDigits(lines[at-1].String) != first })
}

// markLines marks lines of a thread as asides of a kind: those that are none yet
// and of which isOne is true, by their place in below and among the lines. It
// tells whether there was one.
func markLines(below []block, kinds []aside, kind aside, isOne func(i, at int) bool) (changed bool) {
	at := 0
	for i := range below {
		if kinds[i] != noAside {
			continue
		}
		if isOne(i, at) {
			kinds[i], changed = kind, true
		}
		at++
	}
	return changed
}

// badgesAmong gives the names that are none, because another line that can be a
// name stands right above, below the end of a comment. It gives them where each
// comment has such an end, and one of them the name right below it; else only
// those that are names of earlier comments.
func badgesAmong(lines []block, names []int) (taken []int) {
	var answered []int
	direct, ended := false, true
	for i, at := range names {
		switch {
		case at == 0 || lines[at].parted && !lines[at].under:
			direct = direct || at > 0
		case !isBelowName(lines, at):
			ended = false
		case i == 0 && at == 1 || i > 0 && names[i-1] < at-2 && lines[at-1].parted:
			taken = append(taken, at)
		default:
			ended = false
		}
		if i > 0 && at > names[i-1]+2 && isBelowName(lines, at) && hasName(lines, names[:i], lines[at].String) {
			answered = append(answered, at)
		}
	}
	if ended && (direct || len(taken) == len(names)) {
		return taken
	}
	return answered
}

// hasName tells whether one of the names is the one given.
func hasName(lines []block, names []int, name string) bool {
	return slices.ContainsFunc(names[max(0, len(names)-sampleSize):], func(at int) bool { return lines[at].String[:lines[at].name] == name })
}

// isBelowName tells whether a line above a time stands below one that can be a
// name.
func isBelowName(lines []block, at int) bool {
	above := &lines[at-1]
	return lines[at].stamped && lines[at].override == guess && above.override != asPlain && nameScore(above.String[:above.name]) > 0
}

// markAboveTimes marks as badges what stands between names and times where the
// text stands below the times: what somebody does for a living. It tells whether
// there was one.
func markAboveTimes(below []block, kinds []aside, lines []block, names []int) bool {
	var found []int
	isName := placesOf(names, len(lines))
	at, from := 0, -1 // from: the place in below of the name, -1 when its time was found
	timed, named := 0, 0
	for i := range below {
		switch {
		case kinds[i] == noAside && isName[at]:
			at++
			if named++; lines[at-1].stamped {
				from = -1
				timed++
				continue
			}
			from = i
		case kinds[i] == noAside:
			at++
		case kinds[i] == stamp && from >= 0:
			between := 0
			for j := from + 1; j < i; j++ {
				if kinds[j] == noAside {
					found = append(found, j)
					between++
				}
			}
			if between > badgesMax || at == len(lines) || isName[at] {
				return false
			}
			from = -1
			timed++
		}
	}
	if named < 2 || 5*timed < 4*named {
		return false
	}
	for _, i := range found {
		kinds[i] = badge
	}
	return len(found) > 0
}

// badgesMax is how many badges stand between a name and the time at most.
const badgesMax = 3
