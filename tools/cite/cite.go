// Package cite says how an article is cited: in words, in the styles of APA (7th
// edition), MLA (9th) and Chicago (17th, notes and bibliography), and in BibTeX,
// RIS and CSL-JSON for the programs that keep references.
//
// It says what it is given and invents nothing: a work without a date is
// undated as each style has it, and only then do the words say when it was
// accessed; one without an author opens with its title. The words of the styles
// (“n.d.”, “Accessed”) are English, as the styles are; titles and names stand as
// they came, in any script.
package cite

import (
	"slices"
	"strings"
)

// A Work is an article as far as a citation goes. Each string is text of one
// line and may be empty, but for Key and Title.
type Work struct {
	Key       string // names the work among others: letters, digits and hyphens
	Title     string
	Author    string   // several with a comma or a semicolon between them
	Authors   []string // each, where they are known as a list
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
	// Part and Comment are the citations of a place in the work and of a comment on
	// it, with holes for what is not the same for all: see [Place].
	Part    string `json:"part"`
	Comment string `json:"comment"`
}

// What is to be filled into the citation of a place or a comment. Where one of
// them is not known, [either] says what stands there instead.
const (
	mark     = "\ufffc"   // no text of a Work has one
	Place    = mark + "p" // where in the work: “sec. 2, para. 3”
	Fragment = mark + "f" // what leads there from the address before it: “#s2p3”, or nothing
	Author   = mark + "a" // who wrote the comment
	Opening  = mark + "w" // the first words of the comment and a blank
	Day      = mark + "d" // when the comment was written, as the style writes a day
	Year     = mark + "y" // the year of that day
)

// either gives yes where what a hole is for is known, else no: as ￼?dyes￼:no￼; for
// the hole ￼d.
func either(hole, yes, no string) string {
	if yes == no {
		return yes
	}
	return mark + "?" + strings.TrimPrefix(hole, mark) + yes + mark + ":" + no + mark + ";"
}

// Texts gives the citations in words. That of a place is what stands in the text
// and, on a line of its own, the entry that this leads to; in Chicago, which
// cites places and comments in notes only, it is the note.
func (w Work) Texts() []Text {
	part, comment := w.parts()
	return []Text{
		{"APA", w.apa(), part.apaPlace() + "\n" + part.apa(), comment.apaComment()},
		{"MLA", w.mla(), part.mlaPlace() + "\n" + part.mla(), comment.mlaComment()},
		{"Chicago", w.chicago(), part.chicagoNote(), comment.chicagoComment()},
	}
}

// Formats gives the citations for programs that keep references.
func (w Work) Formats() ([]Text, error) {
	var csl [3]string
	part, comment := w.parts()
	comment.Title, comment.Authors, comment.Date, comment.remark = "Comment on "+inQuotes(comment.Title), []string{Author}, "", true
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

// parts gives the work as a place in it is cited and a comment on it, by the
// addresses that these have.
func (w Work) parts() (part, comment Work) {
	w.Authors = slices.Clone(w.Authors)
	for i := range w.Authors {
		w.Authors[i] = strings.ReplaceAll(w.Authors[i], mark, "")
	}
	for _, s := range []*string{&w.Title, &w.Author, &w.Publisher, &w.Address} {
		*s = strings.ReplaceAll(*s, mark, "")
	}
	part, comment = w, w
	part.place = Place
	if w.Own {
		part.Address += Fragment
		comment.Address = w.Thread + Fragment
	}
	return part, comment
}
