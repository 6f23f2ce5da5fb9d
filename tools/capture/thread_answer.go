package capture

import (
	"strings"
	"unicode"
)

// partAnswered parts the name of who is answered from that of the commenter: “Old
// Hand → Ida”, “Old Hand replied to Ida”, “netmender77 Ida”. Where no words say so,
// it has to be the name of an earlier comment.
func (r *threadReader) partAnswered(c *Comment) {
	name := c.Author.String
	if len(name) > asideMax {
		return
	}
	for at := 1; at < len(name); at++ {
		if name[at] != ' ' {
			continue
		}
		rest := strings.TrimLeft(name[at:], answerArrows)
		asked, worded := cutAnswer(strings.ToLower(rest))
		if marked := len(name)-len(rest) > at+1; !worded && (marked || isHandle(name[:at])) {
			asked = rest
		}
		if asked == "" {
			continue
		}
		n := r.addressed(asked, len(r.thread.Comments)+1)
		if who := strings.TrimRight(name[:at], " ,"); who != "" && (n > 0 || worded) {
			c.Author.String, c.ReplyTo = who, n
			c.cut(strings.TrimSpace(name[len(who):]))
			return
		}
	}
}

// answerArrows stand between the names of who answers and of who is answered.
const answerArrows = arrows + "▶►➜➤⇒▸-"

// isHandle tells whether a word is no name of a person: it has a digit, a line or a
// capital in it.
func isHandle(word string) bool {
	odd := func(r rune) bool { return unicode.IsUpper(r) || !unicode.IsLetter(r) && r != '-' && r != '.' }
	return len(word) > 1 && !strings.Contains(word, " ") && strings.ContainsFunc(word[1:], odd)
}

// addressed gives the number of the comment whose author a text is addressed
// to; it may not be the comment itself.
func (r *threadReader) addressed(text string, self int) int {
	for ; r.numbered < len(r.thread.Comments); r.numbered++ {
		r.numbers[strings.ToLower(strings.TrimPrefix(r.thread.Comments[r.numbered].Author.String, "@"))] = r.numbered + 1
	}
	text = strings.ToLower(text[:min(len(text), asideMax)])
	for end := len(text); end > 0; end = strings.LastIndexAny(text[:end], " ,:;.!?，：、") {
		if n := r.numbers[strings.TrimSpace(text[:end])]; n > 0 && n != self {
			return n
		}
	}
	return 0
}

// answered gives the name on a line that says which comment is answered.
func answered(line string) string {
	if name, ok := cutAnswer(strings.ToLower(line)); ok {
		return name
	}
	return strings.TrimLeft(line, "> @")
}

// unquote takes for text again what was read as the name of the comment
// answered and is nobody's name. It tells whether there was one.
func unquote(below []block, kinds []aside, lines []block, names []int) (changed bool) {
	var known map[string]bool
	for i, b := range below {
		if kinds[i] != answer || b.String[0] != '>' {
			continue
		}
		if known == nil {
			known = map[string]bool{}
			for _, at := range names {
				known[lines[at].String[:lines[at].name]] = true
			}
		}
		if !known[strings.TrimLeft(b.String, "> @")] {
			kinds[i], changed = noAside, true
		}
	}
	return changed
}
