// Package cite says how an article is cited: in words, in the styles of APA (7th
// edition), MLA (9th) and Chicago (17th, notes and bibliography), and in BibTeX,
// RIS and CSL-JSON for the programs that keep references.
//
// It says what it is given and invents nothing: a work without a date is
// undated as each style has it, one without an author opens with its title. The
// words of the styles (“n.d.”, “Accessed”) are English, as the styles are;
// titles and names stand as they came, in any script.
package cite

import "strings"

// A Work is an article as far as a citation goes. Each string is text of one
// line and may be empty, but for Key and Title.
type Work struct {
	Key       string // names the work among others: letters, digits and hyphens
	Title     string
	Author    string // several with a comma or a semicolon between them
	Publisher string
	Date      string // when it was published; opens with YYYY-MM-DD
	Captured  string // when it was captured, in the form of Date
	Language  string // a tag of BCP 47
	Address   string // where to read it, an absolute URL
	Own       bool   // the Address is that of a page whose paragraphs can be linked to
	Thread    string // where to read the comments, if the Address is Own

	place  string // where in the work
	remark bool   // it is a comment on a work
}

// A Text is a citation in words, or in a format of a program's.
type Text struct {
	Style string `json:"style"` // APA, MLA, Chicago, BibTeX, RIS or CSL-JSON
	Whole string `json:"whole"` // of the work

	// Part is the citation of a place in the work, in pieces with a [Hole] between
	// them. The place goes after the first, as “sec. 2, para. 3”; its fragment
	// after the second, behind the address. There is no third where the address
	// takes no fragment. Comment is the citation of a comment, by who wrote it and
	// undated, in pieces like these: after the first goes the commenter's name.
	Part    string `json:"part"`
	Comment string `json:"comment"`
}

// Hole stands in a citation where something is to be filled in.
const Hole = "\ufffc"

// Texts gives the citations in words.
func (w Work) Texts() []Text {
	part, comment := w.parts()
	return []Text{
		{"APA", w.apa(), part.apa(), comment.apaComment()},
		{"MLA", w.mla(), part.mla(), comment.mlaComment()},
		{"Chicago", w.chicago(), part.chicago(), comment.chicagoComment()},
	}
}

// Formats gives the citations for programs that keep references.
func (w Work) Formats() ([]Text, error) {
	var csl [3]string
	part, comment := w.parts()
	for i, work := range []Work{w, part, comment} {
		data, err := work.CSL()
		if err != nil {
			return nil, err
		}
		csl[i] = string(data)
	}
	return []Text{
		{"BibTeX", string(w.BibTeX()), string(part.BibTeX()), string(comment.BibTeX())},
		{"RIS", string(w.RIS()), string(part.RIS()), string(comment.RIS())},
		{"CSL-JSON", csl[0], csl[1], csl[2]},
	}, nil
}

// parts gives a place in the work and a comment on it, with holes.
func (w Work) parts() (part, comment Work) {
	for _, s := range []*string{&w.Title, &w.Author, &w.Publisher, &w.Address} {
		*s = strings.ReplaceAll(*s, Hole, "")
	}
	comment = w
	comment.remark, comment.Author, comment.Date = true, Hole, ""
	comment.Title = "Comment on " + inQuotes(w.Title)
	part, part.place = w, Hole
	if w.Own {
		part.Address += Hole
		comment.Address = w.Thread + Hole
	}
	return part, comment
}
