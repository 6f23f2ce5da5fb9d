package capture

import (
	"slices"
	"strings"
)

// placesOf tells for each of n places whether it is one of those given.
func placesOf(places []int, n int) []bool {
	is := make([]bool, n+1)
	for _, at := range places {
		is[at] = true
	}
	return is
}

// A threadReader builds the comments of a thread.
type threadReader struct {
	*parser
	thread      *Thread
	lines       []block         // those that are no asides
	rule        nameRule        // what told the names
	numbers     map[string]int  // of the last comment by each author, in small letters
	numbered    int             // how many comments are in numbers
	opener      int             // the last comment that is not marked as an answer
	stampsAbove bool            // a comment's time stands above its name
	closed      bool            // what stands below the last comment was reached
	lead        map[string]bool // the forms of what stands above the first name
	early       []early         // asides that belong to the next comment
	paragraphs  []string        // of the last comment, beyond the first
	room        []Text          // for the asides of the comments that are still to be read
}

// read goes through the lines below the count: names, texts and asides.
func (r *threadReader) read(below []block, comments int, isName []bool, kinds []aside) {
	r.thread.Comments = make([]Comment, 0, comments)
	r.lead = leadOf(below, kinds)
	r.room = make([]Text, len(below)-len(r.lines))
	at := 0 // the place among the lines that are no asides
	for i, b := range below {
		switch {
		case kinds[i] == noAside && isName[at]:
			r.finish()
			r.name(r.lines[at])
			at++
			r.reserve(kinds[i+1:], isName[at:])
		case kinds[i] == noAside && len(r.thread.Comments) == 0:
			r.thread.Asides = append(r.thread.Asides, b.Text)
			r.role(b, RoleAside, "stands above the first comment")
			at++
		case kinds[i] == noAside:
			r.text(b)
			at++
		case isName[at] && r.isEarly(b, kinds[i], at):
			r.early = append(r.early, early{b, kinds[i]})
		default:
			r.aside(b, kinds[i])
		}
	}
	r.finish()
}

// reserve takes room for the asides of the last comment: those above the next name.
func (r *threadReader) reserve(kinds []aside, isName []bool) {
	n := 0
	for _, k := range kinds {
		if k != noAside {
			n++
		} else if isName[0] {
			break
		} else {
			isName = isName[1:]
		}
	}
	if n > 0 {
		c := r.last()
		c.Asides = append(r.room[:0:n], c.Asides...)
		r.room = r.room[n:]
	}
}

// takeText takes an aside below the name for the text, where a comment has none:
// a number alone, or the last: people do write “Like”.
func (c *Comment) takeText() {
	below := func(a Text) bool { return a.Lines.First > c.Author.Lines.Last }
	at := slices.IndexFunc(c.Asides, func(a Text) bool { return below(a) && isFigure(a.String) })
	if last := len(c.Asides) - 1; at < 0 && last >= 0 && below(c.Asides[last]) {
		at = last
	}
	if at >= 0 {
		c.Text = c.Asides[at]
		c.Asides = slices.Delete(c.Asides, at, at+1)
	}
}

// finish puts the paragraphs of the last comment together.
func (r *threadReader) finish() {
	if len(r.thread.Comments) == 0 {
		return
	}
	c := r.last()
	if c.Text.String == "" {
		c.takeText()
	}
	if len(r.paragraphs) > 0 {
		c.Text.String += "\n" + strings.Join(r.paragraphs, "\n")
		r.paragraphs = r.paragraphs[:0]
	}
}

// name begins a comment.
func (r *threadReader) name(b block) {
	r.role(b, RoleName, nameReasons[r.rule])
	c := Comment{Author: b.Text}
	arrow := false
	if b.override == guess {
		arrow = c.trimName(b, r.rule == nameNumbered)
		r.partAnswered(&c)
	}
	r.thread.Comments = append(r.thread.Comments, c)
	number := len(r.thread.Comments)
	switch {
	case c.ReplyTo > 0:
	case arrow:
		r.last().ReplyTo = r.opener
	default:
		r.opener = number
	}
	for _, e := range r.early {
		r.aside(e.block, e.kind)
	}
	r.early = r.early[:0]
}

func (r *threadReader) last() *Comment { return &r.thread.Comments[len(r.thread.Comments)-1] }

// text adds a paragraph to the last comment.
func (r *threadReader) text(b block) {
	c := r.last()
	r.role(b, RoleComment, textReasons[b.told])
	if c.Text.String == "" {
		c.Text = b.Text
		if c.ReplyTo == 0 && b.String[0] == '@' {
			c.ReplyTo = r.addressed(b.String[1:], len(r.thread.Comments))
		}
		return
	}
	r.paragraphs = append(r.paragraphs, b.String)
	c.Text.Lines.First = min(c.Text.Lines.First, b.Lines.First)
	c.Text.Lines.Last = max(c.Text.Lines.Last, b.Lines.Last)
}

// textReasons says in words why a line is the text of a comment.
var textReasons = [...]string{
	untold:   "stands below a commenter's name",
	toldName: "stands below a commenter's name",
	toldText: "stands at a commenter's name, as the texts here do",
}

// aside keeps what the site put around a comment.
func (r *threadReader) aside(b block, kind aside) {
	r.role(b, RoleAside, asideReasons[kind])
	if kind == footer && !r.closed {
		r.closed = true
		r.unsure(b, "what the site put below the comments", "a paragraph of the last one", "\\")
	}
	if len(r.thread.Comments) == 0 {
		r.thread.Asides = append(r.thread.Asides, b.Text)
		return
	}
	c := r.last()
	c.Asides = append(c.Asides, b.Text)
	switch kind {
	case stamp:
		if c.Date == "" {
			c.Date = outOfBrackets(cutStampOpener(strings.Trim(b.String, " •·|")))
		}
	case votes:
		c.Votes = voteCount(b.String)
	case answer, badge:
		if n := r.addressed(answered(b.String), len(r.thread.Comments)); n > 0 && c.Text.String == "" {
			c.ReplyTo = n
		}
	}
}

// asideReasons says in words why a line is an aside.
var asideReasons = [...]string{
	stamp:    "says when the comment was written",
	control:  "is a button of the site",
	votes:    "says how many approve",
	answer:   "says which comment is answered",
	figure:   "is a number beside a button of the site",
	repeated: "comes again around the comments",
	footer:   "stands below the last comment",
	badge:    "stands between a name and its time",
}

// doubtNames marks the names and texts that neither a mark nor the turn bears out,
// where as many as declared are read only the names that do not look like ones.
func (p *parser) doubtNames(m *namer, names []int) {
	lines, declared := m.lines, len(names) == m.n
	if m.rule >= nameAboveTime || 2*len(names) == len(lines) || len(lines) < 2 {
		return
	}
	scores := m.score()
	for i, l := range lines {
		isName := len(names) > 0 && names[0] == i
		if isName {
			names = names[1:]
		}
		switch {
		case i == 0 || l.override != guess:
		case isName && scores[i] < 0.5:
			p.unsure(l, "a commenter's name", "a paragraph of the comment above", "\\")
		case !isName && !declared && i+1 < len(lines) && scores[i] > 1.5:
			p.unsure(l, "a paragraph of a comment", "a commenter's name", "# ")
		}
	}
}
