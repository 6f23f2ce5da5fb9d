package capture

import (
	"strconv"
	"strings"
)

// countLine reads the line that says how many comments follow, “5 Comments”,
// and gives the number.
func countLine(line string) (n int, ok bool) {
	number, word, _ := strings.Cut(line, " ")
	if !strings.EqualFold(word, "comments") && !strings.EqualFold(word, "comment") {
		return 0, false
	}
	n, err := strconv.Atoi(number)
	return n, err == nil && n >= 0
}

// findThread gives the place in lines of the count line: the last one whose
// number the lines below it bear out, else the last one of all; -1 where there
// is none.
func findThread(lines []Text) int {
	found := -1
	for i, l := range lines {
		n, ok := countLine(l.String)
		if !ok {
			continue
		}
		if below := len(lines) - i - 1; below == 2*n {
			return i
		}
		found = i
	}
	return found
}

// pairComments reads names and texts in turn. A last name without a text is
// given back as odd.
func pairComments(c *cursor) (comments []Comment, odd Text) {
	for {
		author, ok := c.take()
		if !ok {
			return comments, Text{}
		}
		text, ok := c.take()
		if !ok {
			return comments, author
		}
		comments = append(comments, Comment{author, text})
	}
}
