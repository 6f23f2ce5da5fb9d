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
	{"---", "---", readYAML},
	{"---yaml", "---", readYAML},
	{"+++", "+++", readTOML},
	{"---toml", "---", readTOML},
	{";;;", ";;;", readJSON},
	{"---json", "---", readJSON},
	{"{", "}", readJSON},
}

type headerFormat struct {
	start, end string
	read       func(data []byte) ([]entry, *headerError)
}

// A headerError says what is wrong with the form of the front matter; its line
// counts from the first line of the data.
type headerError struct {
	line          int
	message, hint string
}

// firstKey is how the first line below an opening one begins in front matter:
// with a key in any of the formats, or a table or comment.
var firstKey = regexp.MustCompile(`^\s*(["']?[\pL\pN_-][\pL\pN_. -]*["']?\s*[:=]|[[#"}])`)

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
		return nil
	}
	below, _, _ := firstLine(rest, 0)
	if below != format.end && !firstKey.MatchString(below) {
		if first != "{" {
			h.say(Warning, line, fmt.Sprintf("%s opens no front matter, since no key follows it: read as text", first), "remove it, or write the keys below it, such as title: …")
		}
		return nil
	}
	entries, found, problem := h.decode(text, *format, line)
	switch {
	case problem != nil:
		h.fail(line+problem.line, "the front matter is wrong: "+problem.message, problem.hint)
	case !found && len(text) > headerSize:
		h.fail(line, fmt.Sprintf("the front matter that %s opens is not closed within %d KB", first, headerSize>>10),
			"write "+format.end+" on a line of its own below it, or \\ before the "+first+" if that is text")
	case !found:
		h.fail(line, fmt.Sprintf("the front matter that %s opens is never closed", first),
			"write "+format.end+" on a line of its own below it, or \\ before the "+first+" if that is text")
	}
	return entries
}

func (h *header) fail(line int, message, hint string) {
	h.broken = true
	h.say(Error, line, message, hint)
}

// decode has the library find the end of the front matter, which begins in a
// line, and a format read what stands in between.
func (h *header) decode(text string, format headerFormat, line int) (entries []entry, found bool, problem *headerError) {
	text = text[:min(len(text), headerSize)]
	braces := format.start == "{"
	above := line // the data's line 1 is that number plus 1
	if braces {
		above--
	}
	unmarshal := func(data []byte, _ any) error {
		found = true
		if problem = tooDeep(data); problem == nil {
			entries, problem = format.read(data)
		}
		return nil
	}
	rest, _ := frontmatter.Parse(strings.NewReader(text), nil, &frontmatter.Format{
		Start: format.start, End: format.end, Unmarshal: unmarshal, UnmarshalDelims: braces, RequiresNewLine: braces,
	})
	h.next = 1 + strings.Count(text[:len(text)-len(rest)], "\n")
	for i := range entries {
		entries[i].line += above
	}
	if braces && problem != nil {
		problem.line--
	}
	return entries, found, problem
}

// tooDeep refuses lists within lists without end, on which the libraries would
// spend the memory there is.
func tooDeep(data []byte) *headerError {
	depth, line := 0, 1
	for i, b := range data {
		switch b {
		case '\n':
			line++
			depth = 0
		case '[', '{':
			depth++
		case ']', '}':
			depth--
		case '-', '?':
			if i+1 < len(data) && data[i+1] == ' ' {
				depth++
			}
		}
		if depth > headerDepth {
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
