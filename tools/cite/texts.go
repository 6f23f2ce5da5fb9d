package cite

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// apa gives the entry of the reference list: Doe, J. (2025, November 7). Title.
// Publisher. Address. What is undated was “Retrieved November 9, 2025, from” there.
func (w Work) apa() string {
	date := "n.d."
	if d, ok := dayOf(w.Date); ok {
		date = d.apa()
	}
	all := []string{stop(w.Title), "(" + date + ")."}
	if authors := apaNames(w.names()); authors != "" {
		all = []string{stop(authors), "(" + date + ").", stop(w.Title)}
	}
	if w.Publisher != "" && w.Publisher != w.Author {
		all = append(all, stop(w.Publisher))
	}
	where := w.Address
	if date == "n.d." {
		where = w.retrieved()
	}
	return join(all, where)
}

// retrieved gives when what is undated was retrieved, and from where.
func (w Work) retrieved() string {
	d, ok := dayOf(w.Captured)
	switch {
	case !ok:
		return w.Address
	case w.Address == "":
		return "Retrieved " + d.american() + "."
	}
	return "Retrieved " + d.american() + ", from " + w.Address
}

// apaPlace gives what stands in the text: (Doe & Roe, 2025, Section 2, para. 3).
func (w Work) apaPlace() string {
	year := "n.d."
	if d, ok := dayOf(w.Date); ok {
		year = d.Format("2006")
	}
	return "(" + shortNames(w.names(), " & ", w.Title) + " " + year + ", " + w.place + ")"
}

// mla gives the entry in the list of works cited: Doe, Jane. “Title.” Publisher,
// 7 Nov. 2025, address. What is undated was “Accessed 9 Nov. 2025.”
func (w Work) mla() string {
	var all []string
	if authors := mlaNames(w.names()); authors != "" && w.Publisher != w.Author {
		all = append(all, stop(authors))
	}
	d, dated := dayOf(w.Date)
	date := ""
	if dated {
		date = d.mla()
	}
	all = append(all, endWithin(inQuotes(w.Title), "."))
	if container := commas(w.Publisher, date, w.Address); container != "" {
		all = append(all, stop(container))
	}
	return join(all, w.accessed(dated))
}

// accessed gives when what is undated was accessed, as MLA has it.
func (w Work) accessed(dated bool) string {
	if d, ok := dayOf(w.Captured); ok && !dated {
		return "Accessed " + d.mla() + "."
	}
	return ""
}

// mlaPlace gives what stands in the text: (Doe and Roe, sec. 2, par. 3).
func (w Work) mlaPlace() string {
	all := w.names()
	if w.Publisher == w.Author {
		all = nil
	}
	return "(" + shortNames(all, " and ", w.Title) + " " + w.place + ")"
}

// chicago gives the entry of the bibliography: Doe, Jane. “Title.” Publisher,
// November 7, 2025. Address. What is undated was “Accessed November 9, 2025.”
func (w Work) chicago() string {
	var all []string
	if authors := chicagoNames(w.names()); authors != "" {
		all = append(all, stop(authors))
	}
	all = append(all, endWithin(inQuotes(w.Title), "."))
	date, accessed := w.chicagoDates()
	if facts := commas(w.Publisher, date); facts != "" {
		all = append(all, stop(facts))
	}
	if accessed != "" {
		all = append(all, "A"+accessed[1:]+".")
	}
	if w.Address != "" {
		all = append(all, w.Address+".")
	}
	return strings.Join(all, " ")
}

// chicagoNote gives the note: Jane Doe, “Title,” Publisher, November 7, 2025,
// sec. 2, para. 3, address.
func (w Work) chicagoNote() string {
	date, accessed := w.chicagoDates()
	title := inQuotes(w.Title)
	facts := commas(w.Publisher, date, w.place, accessed, w.Address)
	if facts == "" {
		return commas(noteNames(w.names()), endWithin(title, "."))
	}
	return commas(noteNames(w.names()), endWithin(title, ",")+" "+stop(facts))
}

// chicagoDates gives when the work was published, or when what is undated was
// accessed, as far as that is known.
func (w Work) chicagoDates() (date, accessed string) {
	published, dated := dayOf(w.Date)
	captured, known := dayOf(w.Captured)
	switch {
	case dated:
		return published.american(), ""
	case known:
		return "", "accessed " + captured.american()
	}
	return "n.d.", ""
}

// apaComment gives the entry of a comment: Ann. (2025, November 8). Up to twenty
// words of it [Comment on the article “Title”]. Publisher. Address.
func (w Work) apaComment() string {
	all := []string{Author + ".", "(" + either(Day, Day, "n.d.") + ").", Opening + "[Comment on the article " + inQuotes(w.Title) + "]."}
	if w.Publisher != "" {
		all = append(all, stop(w.Publisher))
	}
	return join(all, "") + either(Day, after(w.Address), after(w.retrieved()))
}

// mlaComment gives the entry of a comment: Ann. Comment on “Title.” Publisher, 8
// Nov. 2025, address.
func (w Work) mlaComment() string {
	all := []string{Author + ".", endWithin("Comment on "+inQuotes(w.Title), ".")}
	undated := commas(w.Publisher, w.Address)
	if undated != "" {
		undated = after(stop(undated))
	}
	return join(all, "") + either(Day, after(stop(commas(w.Publisher, Day, w.Address))), undated+after(w.accessed(false)))
}

// chicagoComment gives the note of a comment: Ann, November 8, 2025, comment on
// Jane Doe, “Title,” Publisher, November 7, 2025, address.
func (w Work) chicagoComment() string {
	return Author + ", " + either(Day, Day+", ", "") + "comment on " + w.chicagoNote()
}

// join gives what stands in a row, and what may end it.
func join(all []string, last string) string { return strings.Join(all, " ") + after(last) }

// after gives what is known behind a blank.
func after(s string) string {
	if s == "" {
		return ""
	}
	return " " + s
}

// commas gives the facts that are known with commas between them.
func commas(facts ...string) string {
	var known []string
	for _, f := range facts {
		if f != "" {
			known = append(known, f)
		}
	}
	return strings.Join(known, ", ")
}

// endWithin gives what ends in a quotation mark with a full stop or a comma
// before that. A comma takes the place of a full stop.
func endWithin(quotation, end string) string {
	quotation = strings.TrimSuffix(quotation, "”")
	if end == "," {
		return strings.TrimSuffix(quotation, ".") + ",”"
	}
	return stop(quotation) + "”"
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
