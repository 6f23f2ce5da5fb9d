package capture

import (
	"encoding/json"
	"fmt"
	"math"
	"net/url"
	"strings"
	"time"
	"unicode"

	"golang.org/x/text/language"
)

// An entry is a key of the front matter with its value. Its methods give the
// value in the type that a key wants, or what is wrong with it and what to do.
type entry struct {
	key   string
	line  int
	value any    // as the library of the format decoded it
	raw   string // as written, where that is more than the value says
}

func (e entry) text() (s, problem, hint string) {
	switch v := e.value.(type) {
	case nil:
		return "", "", ""
	case string:
		return oneLine(v), "", ""
	case []any, map[string]any:
		return "", "is a list or a map where text should stand", "write one line of text"
	default:
		if e.raw != "" {
			return oneLine(e.raw), "", ""
		}
		return fmt.Sprint(v), "", ""
	}
}

// oneLine puts a text of several lines on one, without control characters, which
// front matter can spell out.
func oneLine(s string) string {
	s = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) && !unicode.IsSpace(r) || isNoncharacter(r) {
			return -1
		}
		return r
	}, s)
	return strings.Join(strings.Fields(s), " ")
}

func (e entry) list() (all []string, problem, hint string) {
	values, ok := e.value.([]any)
	if !ok {
		s, problem, hint := e.text()
		if s == "" {
			return nil, problem, hint
		}
		return []string{s}, "", ""
	}
	for _, v := range values {
		s, problem, hint := entry{value: v}.text()
		if problem != "" {
			return nil, "holds a list or a map where text should stand", hint
		}
		if s != "" {
			all = append(all, s)
		}
	}
	return all, "", ""
}

// tags is a list, or text with commas between the tags.
func (e entry) tags() (tags []string, problem, hint string) {
	if s, ok := e.value.(string); ok {
		for tag := range strings.SplitSeq(s, ",") {
			if tag = oneLine(tag); tag != "" {
				tags = append(tags, tag)
			}
		}
		return tags, "", ""
	}
	return e.list()
}

func (e entry) truth() (yes bool, problem, hint string) {
	yes, ok := e.value.(bool)
	if !ok && e.value != nil {
		return false, "is neither true nor false", "write true or false, without quotation marks"
	}
	return yes, "", ""
}

// dateHint says how a date is written.
const dateHint = "write it as 2025-11-07 or 2025-11-07T16:30:00+03:00"

// dateForms are how a date may be written and how it is given then.
var dateForms = []struct{ from, to string }{
	{time.DateOnly, time.DateOnly},
	{time.RFC3339, time.RFC3339},
	{"2006-01-02 15:04:05Z07:00", time.RFC3339},
	{"2006-01-02 15:04:05 Z07:00", time.RFC3339},
	{"2006-01-02T15:04Z07:00", time.RFC3339},
	{"2006-01-02T15:04:05", "2006-01-02T15:04:05"},
	{time.DateTime, "2006-01-02T15:04:05"},
	{"2006-01-02T15:04", "2006-01-02T15:04:05"},
	{"2006-01-02 15:04", "2006-01-02T15:04:05"},
}

func (e entry) date() (date, problem, hint string) {
	s, problem, hint := e.text()
	if t, ok := e.value.(time.Time); ok {
		s = t.Format(time.RFC3339)
	}
	if s == "" {
		return "", problem, hint
	}
	for _, f := range dateForms {
		if t, err := time.Parse(f.from, s); err == nil {
			return t.Format(f.to), "", ""
		}
	}
	return "", fmt.Sprintf("%q is no date", s), dateHint
}

func (e entry) address() (address, problem, hint string) {
	s, problem, hint := e.text()
	if s == "" {
		return "", problem, hint
	}
	if u, err := url.Parse(s); err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Hostname() == "" {
		return "", fmt.Sprintf("%q is no address of the web", s), "write all of it, from https:// on"
	}
	return s, "", ""
}

func (e entry) languageTag() (tag, problem, hint string) {
	s, problem, hint := e.text()
	if s == "" {
		return "", problem, hint
	}
	t, err := language.Parse(s)
	if err != nil || t.IsRoot() {
		return "", fmt.Sprintf("%q is no language", s), "write its tag, such as en, de or zh-Hant"
	}
	return t.String(), "", ""
}

// plain gives the value as text, numbers, truth values, lists and maps.
func (e entry) plain() any { return plain(e.value) }

func plain(value any) any {
	switch v := value.(type) {
	case nil, string, bool, int64, uint64:
		return v
	case json.Number:
		if n, err := v.Int64(); err == nil {
			return n
		}
		f, _ := v.Float64()
		return plain(f)
	case float64:
		if math.IsNaN(v) || math.IsInf(v, 0) {
			return fmt.Sprint(v)
		}
		return v
	case time.Time:
		return v.Format(time.RFC3339)
	case []any:
		all := make([]any, 0, len(v))
		for _, x := range v {
			all = append(all, plain(x))
		}
		return all
	case map[string]any:
		all := make(map[string]any, len(v))
		for key, x := range v {
			all[key] = plain(x)
		}
		return all
	default:
		return fmt.Sprint(v)
	}
}
