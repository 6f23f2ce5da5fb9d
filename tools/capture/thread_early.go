package capture

import "strings"

// An early is an aside that stands above the name.
type early struct {
	block
	kind aside
}

// isEarly tells whether an aside above a name belongs to the comment below.
func (r *threadReader) isEarly(b block, kind aside, at int) bool {
	switch kind {
	case answer:
		return at > 0 && !(isReplyButton(b.String) && strings.EqualFold(answered(b.String), r.last().Author.String))
	case stamp:
		return r.stampsAbove
	}
	if name := r.lines[at]; isAnnounced(b.String, name.String[:name.name]) {
		return true
	}
	return len(r.lead) > 0 && r.lead[maskDigits(b.String)]
}

// isReplyButton tells whether a line that names who is answered can be a button
// below that comment, as it begins with the word of one: “Reply to Ida”, but not “In
// reply to Ida”.
func isReplyButton(line string) bool {
	lower := strings.ToLower(line)
	name, _ := cutAnswer(lower)
	words := strings.TrimRight(lower[:len(lower)-len(name)], " @:：")
	first, _, _ := strings.Cut(words, " ")
	return asideOf(words) == control || asideOf(first) == control
}

// leadOf gives the forms of the asides that stand above the first name and come
// again below.
func leadOf(below []block, kinds []aside) map[string]bool {
	lead := map[string]bool{}
	for i, b := range below {
		form := ""
		if kinds[i] != noAside && kinds[i] != stamp && kinds[i] != answer {
			form = maskDigits(b.String)
		}
		if neighbour(kinds, i, -1) < 0 && kinds[i] != noAside {
			lead[form] = false
		} else if _, ok := lead[form]; ok {
			lead[form] = true
		} else if len(lead) == 0 {
			break
		}
	}
	return lead
}
