// Package cite says how an article is cited: in words, in the styles of APA (7th
// edition), MLA (9th) and Chicago (17th, notes and bibliography), and in BibTeX,
// RIS and CSL-JSON for the programs that keep references.
//
// It says what it is given and invents nothing: a work without a date is
// undated as each style has it, one without an author opens with its title. The
// words of the styles (“n.d.”, “Accessed”) are English, as the styles are;
// titles and names stand as they came, in any script.
package cite

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
}

// A Text is a citation in words.
type Text struct {
	Style string `json:"style"` // APA, MLA or Chicago
	Whole string `json:"whole"` // of the work

	// Part is the citation of a place in the work, in pieces with a line feed
	// between them. The place goes after the first, as “sec. 2, para. 3”; its
	// fragment after the second, behind the address. There is no third where the
	// address takes no fragment.
	Part string `json:"part"`
}

// Texts gives the citations in words.
func (w Work) Texts() []Text {
	place, fragment := "\n", ""
	if w.Own {
		fragment = "\n"
	}
	return []Text{
		{"APA", w.apa("", ""), w.apa(place, fragment)},
		{"MLA", w.mla("", ""), w.mla(place, fragment)},
		{"Chicago", w.chicago("", ""), w.chicago(place, fragment)},
	}
}
