package cite

import (
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

// What a work says comes out of BibTeX again as it went in, after a strict
// reader has undone the escaping.
func TestBibTeXIsReadBack(t *testing.T) {
	_, byName, _ := works(t)
	for name, w := range byName {
		kind, key, fields, err := readBibTeX(string(w.BibTeX()))
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		want := map[string]string{"title": w.Title}
		for field, value := range map[string]string{"organization": w.Publisher, "url": verbatim(w.Address), "date": dayText(w.Date), "urldate": dayText(w.Captured)} {
			if value != "" {
				want[field] = value
			}
		}
		var authors []string
		for _, n := range w.names() {
			authors = append(authors, commas(n.Family, n.Suffix, n.Given)+n.Literal)
		}
		if len(authors) > 0 {
			want["author"] = strings.Join(authors, " and ")
		}
		if kind != "online" || key != w.id() || fmt.Sprint(fields) != fmt.Sprint(want) {
			t.Errorf("%s: read back as @%s{%s %v}, want %v", name, kind, key, fields, want)
		}
	}
}

func dayText(date string) string { return date[:min(len(date), 10)] }

// readBibTeX reads one entry whose values stand in braces. Braces have to be in
// pairs as BibTeX counts them, with a backslash in front or not.
func readBibTeX(s string) (kind, key string, fields map[string]string, err error) {
	head := regexp.MustCompile(`^@([a-z]+)\{([!-~]+),\n`).FindStringSubmatch(s)
	if head == nil || strings.ContainsAny(head[2], `{}(),=#%"'\`) {
		return "", "", nil, fmt.Errorf("no entry: %q", s)
	}
	fields = map[string]string{}
	s = s[len(head[0]):]
	for s != "}\n" {
		field := regexp.MustCompile(`^  ([a-z]+) += \{`).FindStringSubmatch(s)
		if field == nil {
			return "", "", nil, fmt.Errorf("no field: %q", s)
		}
		s = s[len(field[0]):]
		end, depth := 0, 1
		for ; end < len(s) && depth > 0; end++ {
			switch s[end] {
			case '{':
				depth++
			case '}':
				depth--
			}
		}
		rest, ok := strings.CutPrefix(s[end:], ",\n")
		if !ok || depth > 0 {
			return "", "", nil, fmt.Errorf("%s has no end: %q", field[1], s)
		}
		value := s[:end-1]
		if field[1] != "url" {
			if value, err = untex(value); err != nil {
				return "", "", nil, err
			}
		}
		fields[field[1]], s = value, rest
	}
	return head[1], head[2], fields, nil
}

// untex gives the text that TeX prints.
func untex(s string) (string, error) {
	command := regexp.MustCompile(`\\(?:[a-z]+\{\}|[%&$#_])`)
	if bare := strings.NewReplacer("{", "", "}", "").Replace(command.ReplaceAllString(s, "")); strings.ContainsAny(bare, `\%&$#_~^`) {
		return "", fmt.Errorf("TeX reads markup in %q", s)
	}
	printed := map[string]string{"textbackslash": `\`, "textbraceleft": "\ufdd0", "textbraceright": "\ufdd1", "textasciitilde": "~", "textasciicircum": "^"}
	s = command.ReplaceAllStringFunc(s, func(c string) string {
		if c = c[1:]; len(c) == 1 {
			return c
		}
		return printed[strings.TrimSuffix(c, "{}")]
	})
	return strings.NewReplacer("{", "", "}", "", "\ufdd0", "{", "\ufdd1", "}").Replace(s), nil
}

// What a work says comes out of RIS again, by the rules of its specification:
// TY first, ER last, two capitals or a capital and a digit, two blanks, a
// hyphen, a blank, lines that end in CR LF.
func TestRISIsReadBack(t *testing.T) {
	_, byName, _ := works(t)
	line := regexp.MustCompile(`^([A-Z][A-Z0-9])  - ([^\r\n]*)$`)
	for name, w := range byName {
		text := string(w.RIS())
		lines := strings.Split(strings.TrimSuffix(text, "\r\n"), "\r\n")
		got := map[string][]string{}
		for i, l := range lines {
			m := line.FindStringSubmatch(l)
			if m == nil || (m[1] == "TY") != (i == 0) || (m[1] == "ER") != (i == len(lines)-1) || (m[2] == "") != (m[1] == "ER") {
				t.Errorf("%s: line %d is %q", name, i+1, l)
				continue
			}
			got[m[1]] = append(got[m[1]], m[2])
		}
		var authors []string
		for _, n := range w.names() {
			authors = append(authors, n.filed())
		}
		for tag, want := range map[string][]string{"TI": {w.Title}, "T2": {w.Publisher}, "UR": {w.Address}, "LA": {w.Language}, "AU": authors} {
			if len(want) > 0 && want[0] == "" {
				want = nil
			}
			if !slices.Equal(got[tag], want) {
				t.Errorf("%s: %s is %q, want %q", name, tag, got[tag], want)
			}
		}
	}
}

// A value with a line feed in it would begin a line of its own.
func TestRISHasOneValueALine(t *testing.T) {
	got := string(Work{Key: "x", Title: "A\r\nTY  - BOOK", Address: "https://example.org/\nER  - "}.RIS())
	if want := "TY  - ELEC\r\nTI  - A TY - BOOK\r\nUR  - https://example.org/ ER -\r\nER  - \r\n"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// filled gives the citations of a work in a format: of the whole, of a place, of
// a comment and of one of a day, filled in as the pages do.
func filled(t *testing.T, w Work, style string) []string {
	t.Helper()
	formats, err := w.Formats()
	if err != nil {
		t.Fatal(err)
	}
	f := formats[slices.IndexFunc(formats, func(f Text) bool { return f.Style == style })]
	said := map[string]string{Place: "sec. 2", Fragment: "#s2", Author: "Ann"}
	undated := fill(f.Comment, said)
	said[Year], said[Day] = "2025", map[string]string{"BibTeX": "2025-11-08", "RIS": "2025/11/08", "CSL-JSON": "2025,11,8"}[style]
	return []string{f.Whole, fill(f.Part, said), undated, fill(f.Comment, said)}
}

// A place and a comment are entries as the work is.
func TestPlacesAndCommentsAreReadBack(t *testing.T) {
	_, byName, _ := works(t)
	for name, w := range byName {
		for i, text := range filled(t, w, "BibTeX") {
			_, _, fields, err := readBibTeX(text)
			if note, date := fields["note"], fields["date"]; err != nil || (note == "sec. 2") != (i == 1) || i > 1 && (date == "2025-11-08") != (i == 3) {
				t.Errorf("%s: %v (%v)", name, fields, err)
			}
		}
		for _, text := range filled(t, w, "RIS") {
			if !regexp.MustCompile(`^TY  - [A-Z]+\r\n([A-Z][A-Z0-9]  - [^\r\n]+\r\n)+ER  - \r\n$`).MatchString(text) {
				t.Errorf("%s: %q", name, text)
			}
		}
	}
}

// What programs import is what the schema of CSL-JSON allows.
func TestCSLKeepsToItsSchema(t *testing.T) {
	schema, err := jsonschema.NewCompiler().Compile("testdata/csl-data.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	_, byName, _ := works(t)
	for name, w := range byName {
		for _, text := range filled(t, w, "CSL-JSON") {
			value, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
			if err != nil {
				t.Fatalf("%s: %v in %s", name, err, text)
			}
			if err := schema.Validate(value); err != nil {
				t.Errorf("%s: %v", name, err)
			}
			var items []item
			if err := json.Unmarshal([]byte(text), &items); err != nil || items[0].Title != w.Title && items[0].Title != "Comment on "+inQuotes(w.Title) {
				t.Errorf("%s: title is %q (%v)", name, items[0].Title, err)
			}
		}
	}
	for _, wrong := range []string{`{}`, `[{"id":"x"}]`, `[{"id":"x","type":"page"}]`, `[{"id":"x","type":"webpage","author":["Ann"]}]`, `[{"id":"x","type":"webpage","issued":"2025"}]`, `[{"id":"x","type":"webpage","url":"https://example.org/"}]`} {
		value, err := jsonschema.UnmarshalJSON(strings.NewReader(wrong))
		if err != nil {
			t.Fatal(err)
		}
		if schema.Validate(value) == nil {
			t.Errorf("the schema lets %s pass", wrong)
		}
	}
}

// Whatever a title holds, the formats stay what they are.
func FuzzBibTeXIsReadBack(f *testing.F) {
	f.Add("A title", "Jane Doe")
	f.Add(`\{}%&$#_~^`, "{A} and {B}; C, D")
	f.Fuzz(func(t *testing.T, title, author string) {
		title, author = strings.Join(strings.Fields(title), " "), strings.Join(strings.Fields(author), " ")
		if title == "" || strings.ContainsAny(title+author, "\ufdd0\ufdd1") {
			t.Skip()
		}
		w := Work{Key: "x", Title: title, Author: author}
		_, _, fields, err := readBibTeX(string(w.BibTeX()))
		if err != nil || fields["title"] != title {
			t.Errorf("%q reads %q (%v)", title, fields["title"], err)
		}
	})
}

// tagged is a line of RIS.
var tagged = regexp.MustCompile(`^[A-Z][A-Z0-9]  - [^\r\n]*$`)

// No value of a reference begins another field or another reference, and none of
// its texts has a second line.
func FuzzNoValueBecomesAField(f *testing.F) {
	f.Add("A title", "Jane Doe", "The Paper", "https://example.org/", "2025-10-30")
	f.Add("A\r\nER  - \r\nTY  - X", "Doe, Jane\nTI  - X", "P\u2028AU  - X", "https://x\r\nUR  - y", "2025\n")
	f.Fuzz(func(t *testing.T, title, author, publisher, address, date string) {
		w := Work{Key: "x", Title: title, Author: author, Publisher: publisher, Address: address, Date: date}
		lines := strings.Split(strings.TrimSuffix(string(w.RIS()), "\r\n"), "\r\n")
		for i, line := range lines {
			if !tagged.MatchString(line) || strings.HasPrefix(line, "TY") != (i == 0) || strings.HasPrefix(line, "ER") != (i == len(lines)-1) {
				t.Errorf("line %d of RIS is %q", i+1, line)
			}
		}
		var items []map[string]any
		if data, err := w.CSL(); err != nil || json.Unmarshal(data, &items) != nil || len(items) != 1 {
			t.Errorf("CSL-JSON is %s (%v)", data, err)
		}
	})
}
