package capture

// An Explanation is what was read from a capture in the form that
// “clipping explain --json” prints.
type Explanation struct {
	Title            string             `json:"title"`
	Lang             string             `json:"lang"` // empty where it is not sure
	Sections         []ExplainedSection `json:"sections"`
	Comments         []ExplainedComment `json:"comments"`
	DeclaredComments *int               `json:"declaredComments"` // null where no number is declared
	Meta             Meta               `json:"meta"`
	Diagnostics      []Diagnostic       `json:"diagnostics"`
	Dir              string             `json:"dir,omitempty"`
	Count            string             `json:"count,omitempty"`  // the line that says how many comments follow
	Asides           []string           `json:"asides,omitempty"` // what stands between that and the first comment
}

// An ExplainedSection is a section; its heading is empty in the lead.
type ExplainedSection struct {
	Heading    string   `json:"heading"`
	Paragraphs []string `json:"paragraphs"`
}

// An ExplainedComment is a comment; its paragraphs are joined by a line feed.
type ExplainedComment struct {
	Author  string   `json:"author"`
	Text    string   `json:"text"`
	Date    string   `json:"date,omitempty"`
	Votes   int      `json:"votes,omitempty"`
	ReplyTo int      `json:"replyTo,omitempty"` // the number of the comment it answers, from 1
	Asides  []string `json:"asides,omitempty"`  // what the site put around it
}

// Explain puts what [Parse] gave into the form to print.
func Explain(a *Article, ds []Diagnostic) Explanation {
	e := Explanation{
		Title: a.Title.String, Lang: a.Lang, Dir: a.Dir, Meta: a.Meta,
		Sections: []ExplainedSection{}, Comments: []ExplainedComment{}, Diagnostics: append([]Diagnostic{}, ds...),
	}
	for _, s := range a.Sections {
		e.Sections = append(e.Sections, ExplainedSection{s.Heading.String, stringsOf(s.Paragraphs)})
	}
	if a.Thread == nil {
		return e
	}
	if n := a.Thread.Declared; n != noNumber {
		e.DeclaredComments = &n
	}
	e.Count, e.Asides = a.Thread.Count.String, stringsOf(a.Thread.Asides)
	for _, c := range a.Thread.Comments {
		x := ExplainedComment{Author: c.Author.String, Text: c.Text.String, Date: c.Date, Votes: c.Votes, ReplyTo: c.ReplyTo}
		if len(c.Asides) > 0 {
			x.Asides = stringsOf(c.Asides)
		}
		e.Comments = append(e.Comments, x)
	}
	return e
}

// stringsOf gives the strings of texts; there may be none.
func stringsOf(texts []Text) []string {
	all := make([]string, 0, len(texts))
	for _, t := range texts {
		all = append(all, t.String)
	}
	return all
}
