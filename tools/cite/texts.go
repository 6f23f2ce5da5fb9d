package cite

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// apa gives the reference list entry: Doe, J. (2025, November 7). Title (place).
// Publisher. Retrieved November 9, 2025, from address.
func (w Work) apa() string {
	date := "n.d."
	if d, ok := dayOf(w.Date); ok {
		date = d.apa()
	}
	title := w.Title
	if w.place != "" {
		title = strings.TrimSuffix(title, ".") + " (" + w.place + ")"
	}
	all := []string{stop(title), "(" + date + ")."}
	if authors := apaNames(names(w.Author)); authors != "" {
		all = []string{stop(authors), "(" + date + ").", stop(title)}
	}
	if w.Publisher != "" && w.Publisher != w.Author {
		all = append(all, stop(w.Publisher))
	}
	switch d, ok := dayOf(w.Captured); {
	case ok && w.Address != "":
		all = append(all, "Retrieved "+d.american()+", from "+w.Address)
	case ok:
		all = append(all, "Retrieved "+d.american()+".")
	case w.Address != "":
		all = append(all, w.Address)
	}
	return strings.Join(all, " ")
}

// mla gives the entry in the list of works cited: Doe, Jane. “Title.” Publisher,
// 7 Nov. 2025, place, address. Accessed 9 Nov. 2025.
func (w Work) mla() string {
	var all, container []string
	if authors := mlaNames(names(w.Author)); authors != "" && w.Publisher != w.Author {
		all = append(all, stop(authors))
	}
	all = append(all, quoted(w.Title))
	if w.Publisher != "" {
		container = append(container, w.Publisher)
	}
	if d, ok := dayOf(w.Date); ok {
		container = append(container, d.mla())
	}
	if w.place != "" {
		container = append(container, w.place)
	}
	if w.Address != "" {
		container = append(container, w.Address)
	}
	if len(container) > 0 {
		all = append(all, stop(strings.Join(container, ", ")))
	}
	if d, ok := dayOf(w.Captured); ok {
		all = append(all, "Accessed "+d.mla()+".")
	}
	return strings.Join(all, " ")
}

// chicago gives the entry of the bibliography: Doe, Jane. “Title.” Publisher,
// November 7, 2025, place. Accessed November 9, 2025. Address.
func (w Work) chicago() string {
	var all, facts []string
	if authors := chicagoNames(names(w.Author)); authors != "" {
		all = append(all, stop(authors))
	}
	all = append(all, quoted(w.Title))
	if w.Publisher != "" {
		facts = append(facts, w.Publisher)
	}
	published, dated := dayOf(w.Date)
	captured, known := dayOf(w.Captured)
	switch {
	case dated:
		facts = append(facts, published.american())
	case !known:
		facts = append(facts, "n.d.")
	}
	if w.place != "" {
		facts = append(facts, w.place)
	}
	if len(facts) > 0 {
		all = append(all, stop(strings.Join(facts, ", ")))
	}
	if known {
		all = append(all, "Accessed "+captured.american()+".")
	}
	if w.Address != "" {
		all = append(all, w.Address+".")
	}
	return strings.Join(all, " ")
}

// apaComment gives the entry of a comment: Ann. (n.d.). [Comment on “Title”].
// Publisher. Address.
func (w Work) apaComment() string {
	all := []string{w.Author + ". (n.d.). [" + w.Title + "]."}
	if w.Publisher != "" {
		all = append(all, stop(w.Publisher))
	}
	if w.Address != "" {
		all = append(all, w.Address)
	}
	return strings.Join(all, " ")
}

// mlaComment gives the entry of a comment: Ann. Comment on “Title.” Publisher,
// address. Accessed 9 Nov. 2025.
func (w Work) mlaComment() string {
	all := []string{w.Author + ". " + stopWithin(w.Title)}
	if container := strings.Trim(w.Publisher+", "+w.Address, ", "); container != "" {
		all = append(all, stop(container))
	}
	if d, ok := dayOf(w.Captured); ok {
		all = append(all, "Accessed "+d.mla()+".")
	}
	return strings.Join(all, " ")
}

// chicagoComment gives the entry of a comment: Ann. Comment on “Title.”
// Publisher. Accessed November 9, 2025. Address.
func (w Work) chicagoComment() string {
	all := []string{w.Author + ". " + stopWithin(w.Title)}
	captured, known := dayOf(w.Captured)
	switch {
	case !known:
		all = append(all, strings.TrimPrefix(w.Publisher+", n.d.", ", "))
	case w.Publisher != "":
		all = append(all, stop(w.Publisher))
	}
	if known {
		all = append(all, "Accessed "+captured.american()+".")
	}
	if w.Address != "" {
		all = append(all, w.Address+".")
	}
	return strings.Join(all, " ")
}

// quoted gives a title between quotation marks, with a full stop.
func quoted(title string) string { return stopWithin(inQuotes(title)) }

// stopWithin gives what ends in a quotation mark with a full stop before it.
func stopWithin(quotation string) string {
	return stop(strings.TrimSuffix(quotation, "”")) + "”"
}

// inQuotes gives a title between quotation marks, those in it made single.
func inQuotes(title string) string {
	title = strings.NewReplacer("“", "‘", "”", "’").Replace(title)
	if n := strings.Count(title, `"`); n%2 == 0 {
		for range n / 2 {
			title = strings.Replace(title, `"`, "‘", 1)
			title = strings.Replace(title, `"`, "’", 1)
		}
	}
	return "“" + title + "”"
}

// stop gives s with a full stop, unless it ends in a mark that ends sentences,
// with or without quotation marks behind it.
func stop(s string) string {
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(s, `"'”’»›」』`))
	if unicode.Is(unicode.Sentence_Terminal, last) || last == '…' {
		return s
	}
	return s + "."
}
