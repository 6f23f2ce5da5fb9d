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
		"langauge": "lang", "lagn": "lang", "hedline": "title", "keyword": "tags", "catgories": "tags", "publihed": "date", "copyrigth": "rights",
		"cite": "", "uri": "", "my": "", "topping": "", "winter": "", "addressee": "",
		"desk": "", "colour": "", "box": "", "id": "", "weight": "", "draft": "", "": "",
	} {
		if got := meantKey(name); got != want {
			t.Errorf("meantKey(%q) = %q, want %q", name, got, want)
		}
	}
}

// TestOneLine: what front matter spells out is text that a page can hold.
func TestOneLine(t *testing.T) {
	for s, want := range map[string]string{
		" a\n b\t": "a b", "a \x01 b": "a b", "\x00\x7f\u009f": "", "a\ufffe\uffff": "a", "é ✨": "é ✨",
	} {
		if got := oneLine(s); got != want {
			t.Errorf("oneLine(%q) = %q, want %q", s, got, want)
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

// TestTooDeep: lists and maps within one another, over several lines, too; many
// beside one another are not deep.
func TestTooDeep(t *testing.T) {
	for _, c := range []struct {
		name, data string
		line       int
	}{
		{"nothing", "", 0},
		{"as deep as it may be", "a: " + strings.Repeat("[", 32) + strings.Repeat("]", 32), 0},
		{"brackets", "a: 1\nb: " + strings.Repeat("[", 33), 2},
		{"brackets on lines of their own", strings.Repeat("[\n", 33), 33},
		{"braces", strings.Repeat(`{"a":`, 33), 1},
		{"lists of YAML on a line", strings.Repeat("- ", 33), 1},
		{"a long list of YAML", strings.Repeat("- a\n", 99), 0},
		{"many lists beside one another", strings.Repeat("a: [1]\n", 99), 0},
		{"closing brackets in text", strings.Repeat("]", 99) + strings.Repeat("[", 33), 1},
	} {
		line := 0
		if problem := tooDeep([]byte(c.data)); problem != nil {
			line = problem.line
		}
		if line != c.line {
			t.Errorf("%s: line %d, want %d", c.name, line, c.line)
		}
	}
}

// TestHeaderSize: 32 KB of front matter can be read, more are an error, and so
// is what is never closed.
func TestHeaderSize(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"yaml of nearly 32 KB", "---\na: " + strings.Repeat("x", headerSize-20) + "\n---\nTitle\n", ""},
		{"yaml of more", "---\na: " + strings.Repeat("x", headerSize) + "\n---\nTitle\n", "the front matter that --- opens is not closed within 32 KB"},
		{"braces of nearly 32 KB", `{"a": "` + strings.Repeat("x", headerSize-20) + "\"}\nTitle\n", ""},
		{"braces of more", `{"a": "` + strings.Repeat("x", headerSize) + "\"}\nTitle\n", "the front matter that { opens is not closed within 32 KB"},
		{"never closed", "+++\na = 1\nTitle\n", "the front matter that +++ opens is never closed"},
	} {
		got := ""
		if h := readHeader(c.text); len(h.notes) > 0 {
			got = h.notes[0].Message
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

// FuzzHeader: front matter never panics, the body begins within the text, what
// was read can be written as JSON, and every complaint has a line of the text.
func FuzzHeader(f *testing.F) {
	for _, s := range []string{
		"---\ntitle: a\n---\nb", "+++\ntitle = 'a'\n+++\n", "{\n\"title\": \"a\"\n}\n\n", ";;;\n{\"a\": [1, .5]}\n;;;\n",
		"---\na: &x 1\nb: *x\n---\n", "---\n<<: {a: b}\n---\n", "---\na: .nan\n? b\n: c\n---\n", "\n\n---toml\na.b = 1979-05-27T07:32:00\n---\n",
		"---\n- - - a\n---\n", "---\na: |\n  b\n  c\n---\n", "---\ntitle: a: b\n---\n", "---\na: !!binary eA==\n---\n", "---\n---\n", "---\na: b\n---", "{\"a\": 1}", "---\na: b\n...\nc",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, src string) {
		text, _ := decode([]byte(src))
		h := readHeader(text)
		lines := 1 + strings.Count(text, "\n")
		if h.next < 1 || h.next > lines+1 {
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

// Those of a list stay apart, whatever is in a name.
func TestListedAuthorsStayApart(t *testing.T) {
	for list, want := range map[string]string{
		`[Jane Doe, Ali Veli]`:               "Jane Doe, Ali Veli = Jane Doe|Ali Veli",
		`["Jane Doe, Jr.", Ali Veli]`:        "Jane Doe, Jr.; Ali Veli = Jane Doe, Jr.|Ali Veli",
		`["Ministry of Food, Drink and Co"]`: "Ministry of Food, Drink and Co = Ministry of Food, Drink and Co",
		`Jane Doe, Ali Veli`:                 "Jane Doe, Ali Veli = ",
	} {
		a, _ := Parse("x.txt", []byte("---\nauthor: "+list+"\n---\nA Title\nA paragraph with a few words in it.\n"))
		if got := a.Meta.Author + " = " + strings.Join(a.Meta.Authors, "|"); got != want {
			t.Errorf("%s: %s, not %s", list, got, want)
		}
	}
}

// TestMailHeader: the title of texts that open with lines of a message's header, or
// with what only looks like that.
func TestMailHeader(t *testing.T) {
	for text, want := range map[string]string{
		"Subject: Talks\nFrom: ida@harbour.example\n\nText.":                     "Talks",
		"Betreff: Re: Talks\nVon: Ida\nAn: Jo\nDatum: gestern\n\nText.":          "Re: Talks",
		"\nDate: 4 Mar 2025\nSubject: Talks\n\nText.":                            "Talks",
		"Subject: Talks\nTo: Jo\n\nText.":                                        "Subject: Talks",
		"Subject: Talks\nFrom: Ida\nText.":                                       "Subject: Talks",
		"From: Ida\nDate: 4 Mar 2025\n\nText.":                                   "From: Ida",
		"From: Ida\nSubject: Talks\nTo: Jo\nTo: Ole\n\nText.":                    "From: Ida",
		"Subject: Talks, and what to make of them\nThe crews: no word.\n\nText.": "Subject: Talks, and what to make of them",
	} {
		a, ds := Parse("x.txt", []byte(text))
		if got := a.Title.String; got != want || Failed(ds) {
			t.Errorf("%q: %q, want %q; %v", text, got, want, ds)
		}
	}
}
