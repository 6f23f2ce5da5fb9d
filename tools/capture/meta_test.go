package capture

import (
	"encoding/json"
	"strings"
	"testing"
	"time"
)

// TestDate: the ways to write a date, and how it is given then.
func TestDate(t *testing.T) {
	zone := time.FixedZone("", 3*60*60)
	for _, c := range []struct {
		value any
		want  string
	}{
		{"2025-11-07", "2025-11-07"},
		{"2025-11-07T16:30:00Z", "2025-11-07T16:30:00Z"},
		{"2025-11-07T16:30:00+03:00", "2025-11-07T16:30:00+03:00"},
		{"2025-11-07 16:30:00 +03:00", "2025-11-07T16:30:00+03:00"},
		{"2025-11-07T16:30", "2025-11-07T16:30:00"},
		{"2025-11-07 16:30", "2025-11-07T16:30:00"},
		{time.Date(2025, 11, 7, 16, 30, 0, 0, zone), "2025-11-07T16:30:00+03:00"},
		{"2025-02-30", ""},
		{"07.11.2025", ""},
		{"yesterday", ""},
		{int64(2025), ""},
		{[]any{"2025-11-07"}, ""},
		{nil, ""},
	} {
		got, problem, _ := entry{value: c.value}.date()
		if got != c.want || (problem == "") != (c.want != "" || c.value == nil) {
			t.Errorf("date(%v) = %q, %q, want %q", c.value, got, problem, c.want)
		}
	}
}

// TestMeantKey: slips of the finger and names from elsewhere have a meaning,
// words of their own have none.
func TestMeantKey(t *testing.T) {
	for name, want := range map[string]string{
		"autor": "author", "publsher": "publisher", "tilte": "title", "datte": "date", "tag": "tags", "sorce": "source",
		"captrued": "captured", "no-index": "noindex", "language": "lang", "url": "source", "licence": "rights",
		"desk": "", "colour": "", "box": "", "id": "", "weight": "", "draft": "", "": "",
	} {
		if got := meantKey(name); got != want {
			t.Errorf("meantKey(%q) = %q, want %q", name, got, want)
		}
	}
}

// TestAddress: only what a browser can go to on the web.
func TestAddress(t *testing.T) {
	for s, ok := range map[string]bool{
		"https://example.org/a?b=c#d": true, "http://example.org": true, "https://пример.рф/ж": true,
		"example.org": false, "//example.org": false, "ftp://example.org": false, "javascript:alert(1)": false,
		"https://": false, "file:///etc/passwd": false,
	} {
		if got, problem, _ := (entry{value: s}).address(); (problem == "") != ok || ok && got != s {
			t.Errorf("address(%q) = %q, %q", s, got, problem)
		}
	}
}

// FuzzHeader: front matter never panics, the body begins within the text, what
// was read can be written as JSON, and every complaint has a line of the text.
func FuzzHeader(f *testing.F) {
	for _, s := range []string{
		"---\ntitle: a\n---\nb", "+++\ntitle = 'a'\n+++\n", "{\n\"title\": \"a\"\n}\n\n", ";;;\n{\"a\": [1, .5]}\n;;;\n",
		"---\na: &x 1\nb: *x\n---\n", "---\n<<: {a: b}\n---\n", "---\na: .nan\n? b\n: c\n---\n", "\n\n---toml\na.b = 1979-05-27T07:32:00\n---\n",
		"---\n- - - a\n---\n", "---\na: |\n  b\n  c\n---\n", "---\ntitle: a: b\n---\n", "---\na: !!binary eA==\n---\n", "---\n---\n",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, src string) {
		text, _ := decode([]byte(src))
		h := readHeader(text)
		lines := 1 + strings.Count(text, "\n")
		if h.next < 1 || h.next > lines {
			t.Errorf("%q: the body begins in line %d of %d", text, h.next, lines)
		}
		if _, err := json.Marshal(h.meta); err != nil {
			t.Errorf("%q: %v", text, err)
		}
		for _, n := range h.notes {
			if n.Line < 1 || n.Line > lines {
				t.Errorf("%q: line %d of %d: %s", text, n.Line, lines, n.Message)
			}
		}
	})
}
