package capture

// standfirstMax is the width in columns beyond which no line is a summary.
const standfirstMax = 300

// standfirstWords is how many words a short line above a byline has at least, if it
// is a summary and not “Analysis”.
const standfirstWords = 5

// standfirst gives the place of the summary below the title: a sentence or two
// above the byline, or above a longer paragraph.
func standfirst(shapes []shape, kinds []Kind) int {
	if len(shapes) < 2 || kinds[0] != Prose {
		return -1
	}
	first, next := &shapes[0], &shapes[1]
	switch {
	case first.width > standfirstMax || first.end == endColon || first.width < 40 && (first.words < standfirstWords || openingCue(&candidate{shape: first}) >= 0):
	case kinds[1] == Byline || kinds[1] == Dateline:
		return 0
	case first.width < 40:
	case first.width <= 200 && first.inner == 0 && next.width > 3*first.width/2 && next.width > 140:
		return 0
	}
	return -1
}
