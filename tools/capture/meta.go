package capture

import (
	"fmt"
	"slices"
	"strings"
)

// Meta is what the front matter of a capture says. Nothing is invented where
// it is silent: a field is then empty.
type Meta struct {
	Title     string         `json:"title,omitempty"`     // takes the place of the first line
	Date      string         `json:"date,omitempty"`      // when the article was published, see the package comment
	Author    string         `json:"author,omitempty"`    // who wrote it; several with a comma between them, or a semicolon where a name has a comma
	Authors   []string       `json:"authors,omitempty"`   // each, where the front matter lists them
	Source    string         `json:"source,omitempty"`    // the address it was captured from
	Publisher string         `json:"publisher,omitempty"` // who published it
	Captured  string         `json:"captured,omitempty"`  // when it was captured, in the form of Date
	Rights    string         `json:"rights,omitempty"`    // what may be done with it
	Lang      string         `json:"lang,omitempty"`      // its language, a tag of BCP 47
	Tags      []string       `json:"tags,omitempty"`      // its subjects
	NoIndex   bool           `json:"noindex,omitempty"`   // search engines shall leave it out
	Extra     map[string]any `json:"extra,omitempty"`     // other keys: text, numbers, truth values, lists and maps of them
}

// A header is the front matter of a capture.
type header struct {
	meta      Meta
	titleLine int // that of the title in it, 0 if there is none
	next      int // that of the first line below it
	broken    bool
	notes     []Diagnostic
}

func (h *header) say(s Severity, line int, message, hint string) {
	h.notes = append(h.notes, Diagnostic{Line: line, Severity: s, Message: message, Hint: hint})
}

// readHeader reads the front matter with which a text opens, if it does. A
// header is broken when its end or its form is so wrong that what stands below
// it cannot be told from it.
func readHeader(text string) header {
	h := header{next: 1}
	entries := h.open(text)
	if h.broken {
		return h
	}
	seen := map[string]int{}
	for _, e := range entries {
		name := strings.ToLower(strings.TrimSpace(e.key))
		if line := seen[name]; line > 0 {
			h.say(Error, e.line, fmt.Sprintf("%s stands in the front matter twice, first in line %d", e.key, line), "remove one of them")
			continue
		}
		seen[name] = e.line
		if name == "title" {
			h.titleLine = e.line
		}
		h.set(name, e)
	}
	return h
}

// set takes an entry into the field that its name stands for.
func (h *header) set(name string, e entry) {
	m := &h.meta
	var problem, hint string
	switch name {
	case "title":
		m.Title, problem, hint = e.text()
	case "author":
		var names []string
		names, problem, hint = e.list()
		between := ", "
		if _, isList := e.value.([]any); isList {
			m.Authors = names
			if slices.ContainsFunc(names, func(name string) bool { return strings.Contains(name, ",") }) {
				between = "; "
			}
		}
		m.Author = strings.Join(names, between)
	case "publisher":
		m.Publisher, problem, hint = e.text()
	case "rights":
		m.Rights, problem, hint = e.text()
	case "date":
		m.Date, problem, hint = e.date()
	case "captured":
		m.Captured, problem, hint = e.date()
	case "source":
		m.Source, problem, hint = e.address()
	case "lang":
		m.Lang, problem, hint = e.languageTag()
	case "tags":
		m.Tags, problem, hint = e.tags()
	case "noindex":
		m.NoIndex, problem, hint = e.truth()
	default:
		if m.Extra == nil {
			m.Extra = map[string]any{}
		}
		m.Extra[e.key] = e.plain()
		if meant := meantKey(name); meant != "" {
			h.say(Warning, e.line, fmt.Sprintf("unknown key %q in the front matter", e.key), "did you mean "+meant+"?")
		}
	}
	if problem != "" {
		h.say(Error, e.line, e.key+" "+problem, hint)
	}
}
