package capture

// An Article is what a capture holds. Every string in it is text as captured:
// no markup, no leading or trailing white space, never empty unless it says so.
type Article struct {
	Meta     Meta      // what the front matter says, and the byline where it is silent
	Title    Text      // the headline
	Lang     string    // its language, a tag of BCP 47: what the front matter says, or the text where it is plain; may be empty
	Dir      string    // its direction, "ltr" or "rtl"; empty below an error
	Sections []Section // in order; none where the capture is a title and a thread
	Thread   *Thread   // nil where the capture has no count line
	Roles    []Line    // every line of the capture with what it was read as
}

// A Text is a piece of the capture and the lines it came from.
type Text struct {
	String string
	Lines  Lines
	Kind   Kind
}

// A Kind says what a paragraph of the body is beside running text.
type Kind string

const (
	Prose      Kind = ""           // running text
	Standfirst Kind = "standfirst" // the summary below the title
	Byline     Kind = "byline"     // who wrote the article
	Dateline   Kind = "dateline"   // when it was published or updated
	Caption    Kind = "caption"    // the text of a picture
	Item       Kind = "item"       // an item of a list
)

// Lines is a range of lines of the capture, both ends included, counted from 1.
type Lines struct{ First, Last int }

// A Section is a heading with the paragraphs below it, up to the next heading.
type Section struct {
	Heading    Text // the zero Text in the lead, the section before the first heading
	Paragraphs []Text
}

// Lines is the range of lines from the section's heading to its last paragraph.
func (s Section) Lines() Lines {
	all := s.Paragraphs
	if s.Heading.String != "" {
		all = append([]Text{s.Heading}, all...)
	}
	return Lines{all[0].Lines.First, all[len(all)-1].Lines.Last}
}

// A Thread is the comments below an article.
type Thread struct {
	Declared int  // how many comments the count line says there are; -1 where it says no number
	Count    Text // the count line, as captured
	Comments []Comment
	Asides   []Text // what stands between the count line and the first comment
}

// A Comment is one entry of a thread.
type Comment struct {
	Author  Text
	Text    Text   // paragraphs, separated by a line feed; empty where the capture breaks off below the name
	Date    string // when it was written, as captured; empty where that is not said
	Votes   int    // how many approve of it, less than 0 where more do not; 0 where that is not said
	ReplyTo int    // the number of the comment it answers, counted from 1; 0 for none
	Asides  []Text // what the site put around it, its date and votes included: “2 hours ago”, “Reply”
}

// Day is the day of the comment's date as YYYY-MM-DD, where that can be read in
// one way only; else it is empty.
func (c Comment) Day() string {
	day, ok := findDate(c.Date)
	if !ok {
		return ""
	}
	return day
}

// Lines is the range of lines from the commenter's name to the comment's end.
func (c Comment) Lines() Lines {
	l := c.Author.Lines
	if c.Text.String != "" {
		l = Lines{min(l.First, c.Text.Lines.First), max(l.Last, c.Text.Lines.Last)}
	}
	for _, a := range c.Asides {
		l.First, l.Last = min(l.First, a.Lines.First), max(l.Last, a.Lines.Last)
	}
	return l
}
