package capture

import "fmt"

// Parse reads a capture. File is its name, used in diagnostics only; src is its
// bytes, in UTF-8.
//
// The article is whole unless [Failed] reports that a diagnostic is an error;
// it is what could be read then, and must not be published. The diagnostics
// are in the order of their lines.
func Parse(file string, src []byte) (*Article, []Diagnostic) {
	p := &parser{file: file, article: &Article{}}
	p.parse(src)
	return p.article, p.diagnostics
}

type parser struct {
	file        string
	article     *Article
	diagnostics []Diagnostic
}

// report adds a diagnostic. It is the one place where they are made.
func (p *parser) report(s Severity, line int, message, hint string) {
	p.diagnostics = append(p.diagnostics, Diagnostic{p.file, line, s, message, hint})
}

func (p *parser) parse(src []byte) {
	meta, body, line, err := readMeta(src)
	if err != nil {
		p.report(Error, line, "front matter: "+err.Error(), "the keys are title, date, author, source, publisher, captured, rights, lang and tags")
		return
	}
	p.article.Meta = meta
	c := newCursor(body, line)
	if len(c.lines) == 0 {
		p.report(Error, 1, "the capture is empty", "write the title on the first line and the text below it")
		return
	}
	if !p.title(c) {
		return
	}
	var thread *cursor
	if at := findThread(c.rest()); at >= 0 {
		thread = c.cut(len(c.rest()) - at)
	}
	p.body(c)
	if thread != nil {
		p.thread(thread)
	}
	if len(p.article.Sections) == 0 && p.article.Thread == nil {
		p.report(Error, p.article.Title.Lines.Last, "nothing follows the title", "write the text of the article below it, a paragraph a line")
	}
}

func (p *parser) title(c *cursor) bool {
	if t := p.article.Meta.Title; t != "" {
		p.article.Title = Text{String: t, Lines: Lines{1, 1}}
		return true
	}
	p.article.Title, _ = c.take()
	if _, ok := countLine(p.article.Title.String); ok {
		p.report(Error, p.article.Title.Lines.First, "the capture has no title: its first line is the count of comments", "write the title on the first line")
		return false
	}
	return true
}

// body reads the sections: headings and the paragraphs below them.
func (p *parser) body(c *cursor) {
	for {
		line, ok := c.take()
		if !ok {
			return
		}
		next := ""
		if rest := c.rest(); len(rest) > 0 {
			next = rest[0].String
		}
		sections := p.article.Sections
		switch {
		case isHeading(line.String, next):
			p.article.Sections = append(sections, Section{Heading: line})
		case len(sections) == 0:
			p.article.Sections = append(sections, Section{Paragraphs: []Text{line}})
		default:
			last := &sections[len(sections)-1]
			last.Paragraphs = append(last.Paragraphs, line)
		}
	}
}

// thread reads the count line and the comments below it.
func (p *parser) thread(c *cursor) {
	count, _ := c.take()
	declared, _ := countLine(count.String)
	comments, odd := pairComments(c)
	if odd.String != "" {
		p.report(Error, odd.Lines.First, fmt.Sprintf("%q is a name without a text", odd.String),
			"below the count of comments stand a line with a name and a line with the text in turn")
		return
	}
	p.article.Thread = &Thread{Declared: declared, Lines: count.Lines, Comments: comments}
	if len(comments) != declared {
		p.report(Warning, count.Lines.First, fmt.Sprintf("%d comments declared, %d captured", declared, len(comments)),
			"look whether the capture is complete; the site says both numbers")
	}
}
