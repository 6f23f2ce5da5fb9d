package capture

import (
	"fmt"
	"regexp"
	"strings"

	"github.com/adrg/frontmatter"
)

// Limits of the front matter: no person writes more, and whoever does means
// harm.
const (
	headerSize  = 32 << 10 // bytes
	headerDepth = 32       // lists and maps within one another
)

// headerFormats are how a line opens front matter, and how its end looks.
var headerFormats = []headerFormat{
	{"---", "---", readYAML, true},
	{"---yaml", "---", readYAML, true},
	{"+++", "+++", readTOML, false},
	{"---toml", "---", readTOML, false},
	{";;;", ";;;", readJSON, false},
	{"---json", "---", readJSON, false},
}

type headerFormat struct {
	start, end string
	read       func(data []byte) ([]entry, *headerError)
	yaml       bool
}

// A headerError says what is wrong with the form of the front matter; its line
// counts from the first line of the data.
type headerError struct {
	line          int
	message, hint string
}

// firstKey is how the first line below an opening one begins in front matter:
// with a key in any of the formats, a table, a comment or the brace of a map.
var firstKey = regexp.MustCompile(`^\s*(["']?[\pL\pN_-][\pL\pN_. -]*["']?\s*[:=]|[[#"}]|\{\s*(["'\pL}]|$))`)

// open finds the front matter of a text and gives its entries in their order.
func (h *header) open(text string) []entry {
	first, rest, line := firstLine(text, 1)
	var format *headerFormat
	for i := range headerFormats {
		if headerFormats[i].start == first {
			format = &headerFormats[i]
		}
	}
	if format == nil {
		if strings.HasPrefix(first, "{") && braceKey.MatchString(first+"\n"+rest[:min(len(rest), headerSize)]) {
			return h.openBraces(text, line)
		}
		return h.openMail(text, line)
	}
	below, _, _ := firstLine(rest, 0)
	if below != format.end && !firstKey.MatchString(below) {
		h.say(Warning, line, fmt.Sprintf("%s opens no front matter, since no key follows it: read as text", first), "remove it, or write the keys below it, such as title: …")
		return nil
	}
	entries, found, problem := h.decode(text, *format, line)
	switch {
	case problem != nil:
		h.fail(line+problem.line, "the front matter is wrong: "+problem.message, problem.hint)
	case !found:
		h.failOpen(text, line, first, "write "+format.end+" on a line of its own below it")
	}
	return entries
}

// failOpen reports front matter that the sign in a line opens and nothing
// closes.
func (h *header) failOpen(text string, line int, sign, hint string) {
	message := fmt.Sprintf("the front matter that %s opens is never closed", sign)
	if len(text) > headerSize {
		message = fmt.Sprintf("the front matter that %s opens is not closed within %d KB", sign, headerSize>>10)
	}
	h.fail(line, message, hint+", or \\ before the "+sign+" if that is text")
}

func (h *header) fail(line int, message, hint string) {
	h.broken = true
	h.say(Error, line, message, hint)
}

// decode has the library find the end of the front matter, which begins in a
// line, and a format read what stands in between.
func (h *header) decode(text string, format headerFormat, line int) (entries []entry, found bool, problem *headerError) {
	text = text[:min(len(text), headerSize)]
	unmarshal := func(data []byte, _ any) error {
		found = true
		if problem = tooDeep(data); problem == nil {
			entries, problem = format.read(data)
		}
		return nil
	}
	rest, _ := frontmatter.Parse(strings.NewReader(text), nil, &frontmatter.Format{Start: format.start, End: format.endIn(text), Unmarshal: unmarshal})
	h.next = linesIn(text[:len(text)-len(rest)])
	for i := range entries {
		entries[i].line += line // the data's line 1 is the one below
	}
	return entries, found, problem
}

// endIn is how the front matter of a text ends: YAML may end in “...” as well.
func (f headerFormat) endIn(text string) string {
	if !f.yaml {
		return f.end
	}
	_, rest, _ := firstLine(text, 1)
	for line := range strings.Lines(rest) {
		switch strings.TrimSpace(line) {
		case f.end:
			return f.end
		case "...":
			if line[0] == '.' { // else in a text of several lines
				return "..."
			}
		}
	}
	return f.end
}

// linesIn is the number of the line below a part of a text that ends with a
// line, or with the text.
func linesIn(part string) int {
	n := 1 + strings.Count(part, "\n")
	if part != "" && !strings.HasSuffix(part, "\n") {
		n++
	}
	return n
}

// tooDeep refuses lists within lists without end, on which the libraries would
// spend the memory there is.
func tooDeep(data []byte) *headerError {
	braces, dashes, line := 0, 0, 1
	for i, b := range data {
		switch b {
		case '\n':
			line++
			dashes = 0
		case '[', '{':
			braces++
		case ']', '}':
			braces = max(braces-1, 0)
		case '-', '?':
			if i+1 < len(data) && data[i+1] == ' ' {
				dashes++
			}
		}
		if braces+dashes > headerDepth {
			return &headerError{line, "lists or maps stand too deep within one another", "write the values out flat"}
		}
	}
	return nil
}

// firstLine gives the first line of a text that is not blank, without the white
// space around it, what stands below it, and its number if the text's first
// has the number given.
func firstLine(text string, number int) (line, rest string, at int) {
	for {
		head, tail, more := strings.Cut(text, "\n")
		if s := strings.TrimSpace(head); s != "" || !more {
			return s, tail, number
		}
		text = tail
		number++
	}
}
