package capture

// markBadges marks what stands between a commenter's name and the time, and was
// taken for the name: the place where somebody lives, or a badge in any language.
// It does so where the site ends each comment, with buttons or the like, so that
// the name is the line below that. It tells whether there was one.
func markBadges(below []block, kinds []aside, lines []block, names []int) bool {
	taken, ended := badgesAmong(lines, names)
	if len(taken) == 0 || !ended {
		return false
	}
	isBadge := placesOf(taken, len(lines))
	return markLines(below, kinds, badge, func(_, at int) bool { return isBadge[at] })
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
// name stands right above, below the end of a comment, and tells whether each
// comment has such an end, and one of them the name right below it.
func badgesAmong(lines []block, names []int) (taken []int, ended bool) {
	direct := false
	for i, at := range names {
		switch {
		case at == 0 || lines[at].parted && !lines[at].under:
			direct = direct || at > 0
		case isBelowName(lines, at) && (i == 0 && at == 1 || i > 0 && names[i-1] < at-2 && lines[at-1].parted):
			taken = append(taken, at)
		default:
			return nil, false
		}
	}
	return taken, direct || len(names) > 1 && len(taken) == len(names)
}

// isBelowName tells whether a line above a time stands below one that can be a
// name.
func isBelowName(lines []block, at int) bool {
	above := &lines[at-1]
	return lines[at].stamped && lines[at].override == guess && above.override != asPlain && nameScore(above.String[:above.name]) > 0
}
