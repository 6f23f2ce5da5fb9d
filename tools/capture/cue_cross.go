package capture

var coarseEndings = []string{"open", "long open", "stop", "question", "exclaim", "colon", "other"}

// coarseEnding is the place in coarseEndings.
func (h *shape) coarseEnding() int {
	switch {
	case h.end == endOpen && h.width > 80:
		return 1
	case h.end == endOpen:
		return 0
	case h.end >= endComma:
		return 6
	}
	return int(h.end) + 1
}

// endingNextCue is the ending together with the kind of the next line.
func endingNextCue(c *candidate) int {
	return c.coarseEnding()*len(neighbourValues) + nextCue(c)
}

// endingPreviousCue is the ending together with the kind of the previous line.
func endingPreviousCue(c *candidate) int {
	return c.coarseEnding()*len(neighbourValues) + c.prev().kind()
}

// endingLongerCue is the ending together with how much longer the next line is.
func endingLongerCue(c *candidate) int {
	return c.coarseEnding()*len(longerValues) + nextLongerCue(c)
}

// wordsNextCue is the number of words together with the kind of the next line.
func wordsNextCue(c *candidate) int {
	return bucket(c.words, 1, 3, 6, 9)*len(neighbourValues) + nextCue(c)
}

var caseValues = []string{"all capitals", "title", "mostly title", "sentence", "small first", "number first"}

// endingCaseCue is the ending together with the use of capitals.
func endingCaseCue(c *candidate) int {
	return c.coarseEnding()*(len(caseValues)+1) + 1 + caseCue(c)
}

// endCue is the ending of a line near the end of the body, where the reader is
// asked and thanked.
func endCue(c *candidate) int {
	left := len(c.lines) - c.at - 2
	if left < 0 || left > 2 {
		return -1
	}
	return 3*c.coarseEnding() + left
}

// crossValues names the values of two cues taken together.
func crossValues(a, b []string) []string {
	var all []string
	for _, x := range a {
		for _, y := range b {
			all = append(all, x+", "+y)
		}
	}
	return all
}
