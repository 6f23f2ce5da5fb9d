package capture

import (
	"encoding/json"
	"errors"
	"io"
	"regexp"
	"strings"
)

// braceKey is how front matter in braces begins: with a key of JSON. Other text
// in braces is text.
var braceKey = regexp.MustCompile(`^\{\s*("[^"\n]*"\s*:|\}\s*(\n|$))`)

// openBraces reads front matter in braces, which begins in a line, on one line
// or on many. What decides where it ends is the brace that closes it.
func (h *header) openBraces(text string, line int) []entry {
	start := strings.IndexByte(text, '{')
	body := text[start:min(len(text), start+headerSize)]
	d := json.NewDecoder(strings.NewReader(body))
	var object json.RawMessage
	err := d.Decode(&object)
	if errors.Is(err, io.ErrUnexpectedEOF) {
		h.failOpen(text, line, "{", "write the } that closes it")
		return nil
	}
	data := []byte(body)
	if err == nil {
		data = data[:d.InputOffset()]
	}
	problem := tooDeep(data)
	var entries []entry
	if problem == nil {
		entries, problem = readJSON(data)
	}
	behind, _, _ := strings.Cut(text[start+len(data):], "\n")
	if problem == nil && strings.TrimSpace(behind) != "" {
		problem = &headerError{1 + strings.Count(string(data), "\n"), "text stands behind the } that closes it", "put it on a line of its own, or write \\ before the { if all of it is text"}
	}
	if problem != nil {
		h.fail(line-1+problem.line, "the front matter is wrong: "+problem.message, problem.hint)
		return nil
	}
	h.next = linesIn(text[:min(start+len(data)+len(behind)+1, len(text))])
	for i := range entries {
		entries[i].line += line - 1
	}
	return entries
}
