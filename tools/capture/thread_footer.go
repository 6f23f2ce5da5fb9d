package capture

import "strings"

// footerMax is how many lines at the end of a capture are looked at for what the
// site puts below the thread.
const footerMax = 80

// footerAt gives the place among the lines below a count line that declares n
// comments from which on the site speaks of other things: “Related stories”. It is
// the number of lines where there is none.
func footerAt(below []block, n int) int {
	found := len(below)
	for i := len(below) - 1; i > 1 && i > len(below)-footerMax && below[i].override == guess; i-- {
		if isFooter(below[i].String) && asideOf(below[i-1].String) != stamp {
			found = i
		}
	}
	if found == len(below) {
		return found
	}
	times := 0 // below that place
	for _, b := range below[found+1:] {
		if asideOf(b.String) == stamp || namesTime(b) {
			times++
		}
	}
	above := contentOf(below[:found])
	if len(above) < 2 || times > 0 && (n <= 0 || len(above) < 2*n) {
		return len(below)
	}
	if n > 0 && len(above) < n && len(above) == found {
		return len(below)
	}
	return found
}

// isFooter tells whether a line begins what a site puts below the thread.
func isFooter(line string) bool {
	if len(line) > asideMax {
		return false
	}
	bare := bareLabel(line)
	if has(footerWords, bare) {
		return true
	}
	if !strings.HasPrefix(bare, "©") && (endOf(bare).closed() || strings.Contains(bare, ":")) {
		return false
	}
	for _, w := range footerOpeners {
		if len(bare) > len(w) && strings.EqualFold(bare[:len(w)], w) {
			return true
		}
	}
	return false
}

// bareLabel gives a line without the marks around it.
func bareLabel(line string) string { return strings.Trim(line, footerMarks) }

// footerMarks stand around such a line.
const footerMarks = " :›»>→|•·…"

// markFooter marks what stands below the end of the last comment, where the site
// ends all others with buttons, as what the site puts below the thread, unless
// comments are missing and it looks like one. It tells whether there was one.
func markFooter(below []block, kinds []aside, m *namer, names []int) bool {
	last := len(names) - 1
	if last < 1 || names[last]+2 >= len(m.lines) {
		return false
	}
	for _, at := range names[1:] {
		if !m.lines[at].parted || m.lines[at].under {
			return false
		}
	}
	isName := placesOf(names, len(m.lines))
	for at := names[0] + 2; at < len(m.lines); at++ {
		switch l := m.lines[at]; {
		case isName[at] || isName[at-1] || !l.parted || l.under:
		case at < names[last] || m.n > len(names) && at+1 < len(m.lines) && nameScore(l.String[:l.name]) > 0:
			return false // comments go on below buttons, or it may be a name
		default:
			return markLines(below, kinds, footer, func(i, place int) bool { return place >= at && below[i].override == guess })
		}
	}
	return false
}
