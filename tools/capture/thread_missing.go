package capture

// missThread warns of what looks like comments where no line counts them: names,
// each with a time below or behind it, and texts. Without such a line these stay
// paragraphs, for nothing says where the article ends.
func (p *parser) missThread(body []block) {
	lines := contentLines(body, asidesOf(body))
	first, names := missedNames(lines)
	if names < 2 {
		return
	}
	p.report(Warning, lines[first].Lines.First, "names and times from here on look like comments, but no line says that comments follow",
		"if they are, write “Comments” on a line of its own above; if not, nothing need be done")
}

// missedNames gives the place of the first of the lines that look like a
// commenter's name with a time, below the first paragraph of some length, and how
// many there are.
func missedNames(lines []block) (first, names int) {
	prose := false
	for i, l := range lines[:max(len(lines)-1, 0)] {
		switch {
		case displayWidth(l.String) > proseLength:
			prose = true
		case prose && l.override == guess && l.stamped && !lines[i+1].stamped && nameScore(l.String[:l.name]) > 0:
			if names++; names == 1 {
				first = i
			}
		}
	}
	return first, names
}

// proseLength is the width in columns beyond which a line is no name, title or
// byline.
const proseLength = 100
