package capture

// An Article is what a capture holds. Every string in it is text as captured:
// no markup, no leading or trailing white space, never empty unless it says so.
type Article struct {
	Meta     Meta      // what the front matter says
	Title    Text      // the headline
	Sections []Section // in order; none where the capture is a title and a thread
	Thread   *Thread   // nil where the capture has no count line
}

// A Text is a piece of the capture and the lines it came from.
type Text struct {
	String string
	Lines  Lines
}

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
	Declared int   // how many comments the count line says there are; -1 where it says no number
	Lines    Lines // the count line
	Comments []Comment
}

// A Comment is one entry of a thread.
type Comment struct {
	Author Text
	Text   Text // paragraphs, separated by a line feed
}

// Lines is the range of lines from the commenter's name to the comment's end.
func (c Comment) Lines() Lines { return Lines{c.Author.Lines.First, c.Text.Lines.Last} }
