package capture

// own is 1 where the line itself is among the lines counted.
func (c *candidate) own() int {
	if c.doc.looks[c.at] >= certain {
		return 1
	}
	return 0
}

// share sorts a count among the other headings into none, some and most.
func (c *candidate) share(n int) int {
	others := c.doc.total - c.own()
	switch n -= c.own(); {
	case others < 2:
		return -1
	case n == 0:
		return 0
	case 2*n < others:
		return 1
	}
	return 2
}

func (c *candidate) looks(at int) int {
	if at < 0 || at >= len(c.lines) {
		return -1
	}
	return bucket(int(100*c.doc.looks[at]), 20, 50, 80) - 1
}

// nextLooksCue is what the next line looked like at first.
func nextLooksCue(c *candidate) int { return c.looks(c.at + 1) }

// previousLooksCue is what the previous line looked like at first.
func previousLooksCue(c *candidate) int { return c.looks(c.at - 1) }

// headingsCue is how many other lines look like headings.
func headingsCue(c *candidate) int {
	n := bucket(c.doc.total-c.own(), 0, 1, 2, 5)
	if n == 4 {
		return -1
	}
	return n
}

// densityCue is how many lines there are for each that looks like a heading.
func densityCue(c *candidate) int {
	switch n := c.doc.total - c.own(); {
	case n == 0:
		return -1
	case len(c.lines)/n < 3:
		return 0
	case len(c.lines)/n > 8:
		return 1
	}
	return -1
}

// sameEndingCue is how many of the other headings end in the same mark.
func sameEndingCue(c *candidate) int { return c.share(c.doc.endings[c.end]) }

// sameMarkerCue is how many of the other headings begin in the same way.
func sameMarkerCue(c *candidate) int { return c.share(c.doc.markers[c.mark]) }

// sameCaseCue is how many of the other headings use capitals in the same way.
func sameCaseCue(c *candidate) int { return c.share(c.doc.cases[1+caseCue(c)]) }

// sameLengthCue is the length beside that of the other headings.
func sameLengthCue(c *candidate) int {
	others := c.doc.total - c.own()
	if others < 2 {
		return -1
	}
	mean := (c.doc.width - c.own()*c.width) / others
	switch b := bucket(10*c.width/max(mean, 1), 4, 7, 15, 22); b {
	case 0, 1:
		return b
	case 2:
		return -1
	default:
		return b - 1
	}
}

// sameKindCue is how many of the short lines with the same ending look like
// headings: where most do, this one does.
func sameKindCue(c *candidate) int {
	all, heads := c.doc.kinds[c.end], c.doc.endings[c.end]-c.own()
	if c.short() {
		all--
	}
	switch {
	case all < 2:
		return -1
	case 4*heads < all:
		return 0
	case 4*heads < 3*all:
		return 1
	}
	return 2
}

// firstLookCue is what the line itself looked like at first.
func firstLookCue(c *candidate) int {
	return bucket(int(100*c.doc.looks[c.at]), 5, 20, 50, 80)
}

// likesCue is how likely the other short lines with the same ending are
// headings, on the whole.
func likesCue(c *candidate) int {
	all, sum := c.doc.kinds[c.end], c.doc.likes[c.end]
	if c.short() {
		all, sum = all-1, sum-c.doc.looks[c.at]
	}
	if all < 1 {
		return -1
	}
	return bucket(int(100*sum)/all, 5, 20, 50, 80)
}

// capitalsCue is whether this line and the other headings are all in capitals.
func capitalsCue(c *candidate) int {
	self := caseCue(c) == 0
	n := c.share(c.doc.cases[1])
	if !self {
		n = -1
		if others := c.doc.total - c.own(); others > 1 && 2*c.doc.cases[1] > others {
			n = 2
		}
	}
	switch {
	case self && n == 2:
		return 0
	case !self && n == 2:
		return 1
	case self && n >= 0:
		return 2
	}
	return -1
}

// formCue is how likely the other lines of the same form are headings.
func formCue(c *candidate) int {
	n := c.doc.forms[c.form()]
	if c.doc.looks[c.at] > 0 {
		n = tallied{n.lines - 1, n.likely - c.doc.looks[c.at]}
	}
	if n.lines < 1 {
		return -1
	}
	return bucket(int(100*n.likely)/n.lines, 10, 35, 60, 85)
}

// loneFormCue is a form that no other line has.
func loneFormCue(c *candidate) int { return truth(c.doc.forms[c.form()].lines <= 1) }

// sinceCue is how many lines above the last line stands that looks like a
// heading.
func sinceCue(c *candidate) int { return c.distance(-1) }

// untilCue is how many lines below the next one stands.
func untilCue(c *candidate) int { return c.distance(1) }

func (c *candidate) distance(step int) int {
	for n := 1; n <= 6; n++ {
		at := c.at + n*step
		if at < 0 || at >= len(c.lines) {
			return 4
		}
		if c.doc.looks[at] >= certain {
			return bucket(n, 1, 2, 3)
		}
	}
	return -1
}
