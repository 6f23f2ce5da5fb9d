package cite

import (
	"fmt"
	"hash/fnv"
	"strings"
	"unicode"
)

// BibTeX gives an entry for biblatex, @online, in UTF-8. The title stands in
// braces of its own: styles leave its capitals as they are.
func (w Work) BibTeX() []byte {
	var b strings.Builder
	fmt.Fprintf(&b, "@online{%s,\n", w.id())
	line := func(name, value string) string { return fmt.Sprintf("  %-12s = {%s},\n", name, value) }
	field := func(name, value string) {
		if value != "" {
			b.WriteString(line(name, value))
		}
	}
	var authors []string
	for _, n := range w.names() {
		if n.Literal != "" {
			authors = append(authors, "{"+tex(n.Literal)+"}")
		} else {
			authors = append(authors, tex(commas(n.Family, n.Suffix, n.Given)))
		}
	}
	field("author", strings.Join(authors, " and "))
	field("title", "{"+tex(w.Title)+"}")
	if w.Publisher != "" {
		field("organization", "{"+tex(w.Publisher)+"}")
	}
	if d, ok := dayOf(w.Date); ok {
		field("date", d.Format("2006-01-02"))
	}
	if w.remark {
		b.WriteString(either(Day, line("date", Day), ""))
	}
	if w.place != "" {
		b.WriteString(either(Place, line("note", w.place), ""))
	}
	field("url", verbatim(w.Address))
	if d, ok := dayOf(w.Captured); ok {
		field("urldate", d.Format("2006-01-02"))
	}
	b.WriteString("}\n")
	return []byte(b.String())
}

// id gives the key in signs that every program takes.
func (w Work) id() string {
	if !strings.ContainsFunc(w.Key, func(r rune) bool { return r > unicode.MaxASCII }) {
		return w.Key
	}
	h := fnv.New32a()
	h.Write([]byte(w.Key))
	return fmt.Sprintf("clipping-%08x", h.Sum32())
}

// tex gives text so that TeX prints it. Braces by name: BibTeX counts those it
// sees, a backslash before them or not.
var tex = strings.NewReplacer(
	`\`, `\textbackslash{}`, `{`, `\textbraceleft{}`, `}`, `\textbraceright{}`, `~`, `\textasciitilde{}`, `^`, `\textasciicircum{}`,
	`%`, `\%`, `&`, `\&`, `$`, `\$`, `#`, `\#`, `_`, `\_`,
).Replace

// verbatim gives an address for a field that TeX prints as it stands.
var verbatim = strings.NewReplacer("{", "%7B", "}", "%7D", `\`, "%5C", " ", "%20").Replace
