package cite

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// full gives a name in the order it is spoken in.
func (n name) full() string {
	if n.Literal != "" {
		return n.Literal
	}
	return commas(n.Given+" "+n.Family, n.Suffix)
}

// filed gives a name in the order it is looked up in.
func (n name) filed() string {
	if n.Literal != "" {
		return n.Literal
	}
	return commas(n.Family, n.Given, n.Suffix)
}

// short gives a name as APA has it: Doe, J.-P. Q., Jr.
func (n name) short() string {
	if n.Literal != "" {
		return n.Literal
	}
	var b strings.Builder
	b.WriteString(n.Family + ",")
	for word := range strings.FieldsSeq(strings.ReplaceAll(n.Given, ".", ". ")) {
		hyphen := " "
		for part := range strings.SplitSeq(word, "-") {
			if r, _ := utf8.DecodeRuneInString(part); part != "" {
				b.WriteString(hyphen + string(unicode.ToUpper(r)) + ".")
			}
			hyphen = "-"
		}
	}
	return commas(b.String(), n.Suffix)
}

// both gives what stands between two names: a comma, too, where the first is
// turned around.
func both(first name) string {
	if first.Literal != "" {
		return " and "
	}
	return ", and "
}

// shortNames gives what a place is cited by in the text, with a comma: the family
// names of one or two, the first of more, the title of what has none.
func shortNames(all []name, and, title string) string {
	short := func(n name) string { return n.Family + n.Literal }
	switch len(all) {
	case 0:
		return endWithin(inQuotes(title), ",")
	case 1:
		return short(all[0]) + ","
	case 2:
		return short(all[0]) + and + short(all[1]) + ","
	default:
		return short(all[0]) + " et al.,"
	}
}

// noteNames: all up to three, the first of more, each as it is spoken.
func noteNames(all []name) string {
	switch len(all) {
	case 0:
		return ""
	case 1:
		return all[0].full()
	case 2:
		return all[0].full() + " and " + all[1].full()
	case 3:
		return all[0].full() + ", " + all[1].full() + ", and " + all[2].full()
	default:
		return all[0].full() + " et al."
	}
}

// apaNames: all up to twenty, of more the first nineteen and the last.
func apaNames(all []name) string {
	var out []string
	for _, n := range all {
		out = append(out, n.short())
	}
	switch last := len(out) - 1; {
	case last < 0:
		return ""
	case last == 0:
		return out[0]
	case last == 1:
		return out[0] + strings.ReplaceAll(both(all[0]), "and", "&") + out[1]
	case last < 20:
		return strings.Join(out[:last], ", ") + ", & " + out[last]
	default:
		return strings.Join(out[:19], ", ") + ", … " + out[last]
	}
}

// mlaNames: two, or the first of more.
func mlaNames(all []name) string {
	switch len(all) {
	case 0:
		return ""
	case 1:
		return all[0].filed()
	case 2:
		return all[0].filed() + both(all[0]) + all[1].full()
	default:
		return all[0].filed() + ", et al."
	}
}

// chicagoNames: all up to ten, the first seven of more.
func chicagoNames(all []name) string {
	if len(all) == 0 {
		return ""
	}
	out := []string{all[0].filed()}
	for _, n := range all[1:] {
		out = append(out, n.full())
	}
	switch last := len(out) - 1; {
	case last == 0:
		return out[0]
	case last == 1:
		return out[0] + both(all[0]) + out[1]
	case last < 10:
		return strings.Join(out[:last], ", ") + ", and " + out[last]
	default:
		return strings.Join(out[:7], ", ") + ", et al."
	}
}
