package capture

import (
	"slices"
	"strings"
)

// Parse reads a capture. File is its name, used in diagnostics only; src is its
// bytes, in any encoding of the web.
//
// The article is whole unless [Failed] reports that a diagnostic is an error;
// it is what could be read then, and must not be published. The diagnostics
// are in the order of their lines.
func Parse(file string, src []byte) (*Article, []Diagnostic) {
	p := &parser{file: file, article: &Article{}}
	p.parse(src)
	for i, l := range p.article.Roles {
		if l.Role == "" {
			p.article.Roles[i].Role, p.article.Roles[i].Reason = RoleUnread, "stands below an error"
		}
	}
	slices.SortStableFunc(p.diagnostics, func(a, b Diagnostic) int { return a.Line - b.Line })
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

// role writes down what the lines of a block were read as, and why.
func (p *parser) role(b block, r Role, reason string) {
	if b.override != guess && r != RoleTitle {
		reason = overrideReasons[b.override]
	}
	for i := b.rows[0]; i < b.rows[1]; i++ {
		p.article.Roles[i].Role, p.article.Roles[i].Reason = r, reason
	}
}

// overrideReasons says in words what a person settled.
var overrideReasons = [...]string{
	asHead:  "the # before it says so",
	asPlain: "the \\ before it says so",
}

// unsure reports a line that could be read in another way, with the sign that
// settles it so.
func (p *parser) unsure(b block, is, or, sign string) {
	p.report(Warning, b.Lines.First, unsure+"read as "+is+", may be "+or, "to make it "+or+", write “"+sign+"” before it")
	for i := b.rows[0]; i < b.rows[1]; i++ {
		p.article.Roles[i].Unsure = true
	}
}

func (p *parser) parse(src []byte) {
	text, notes := decode(src)
	a := p.article
	a.Roles = splitRows(text)
	if p.isForeign(src) {
		return
	}
	for _, n := range notes {
		p.report(n.Severity, n.Line, n.Message, n.Hint)
	}
	p.warnOfSource(text)
	h := readHeader(text)
	for _, n := range h.notes {
		p.report(n.Severity, n.Line, n.Message, n.Hint)
	}
	if h.broken {
		p.leave(0, RoleUnread, "the front matter is wrong")
		return
	}
	a.Meta = h.meta
	first := p.leave(h.next, RoleFrontMatter, "stands in the front matter")
	blocks, wraps := readBlocks(a.Roles, first)
	for _, n := range wraps {
		p.report(n.Severity, n.Line, n.Message, n.Hint)
	}
	if h.next == 1 {
		p.missFences(blocks)
	}
	if blocks = p.title(blocks, h.titleLine); blocks == nil {
		return
	}
	var thread []block
	if at := findThread(blocks); at >= 0 {
		blocks, thread = blocks[:at], blocks[at:]
	}
	p.body(blocks[1:])
	if thread != nil {
		p.thread(thread)
	} else {
		p.missThread(blocks[1:])
	}
	a.Lang, a.Dir = a.language()
	if len(a.Sections) == 0 && a.Thread == nil {
		p.report(Error, a.Title.Lines.Last, "nothing follows the title", "write the text of the article below it, a paragraph a line")
	}
}

// missFences warns where the first two lines are keys of front matter that nothing
// opens, or one below a line of other signs, such as the “—” that a word processor
// makes of ---.
func (p *parser) missFences(blocks []block) {
	if len(blocks) < 3 {
		return
	}
	keys := blocks[:2]
	if strings.Trim(blocks[0].String, "-–—=_*+;~ ") == "" {
		keys = blocks[1:2]
	}
	for _, b := range keys {
		key, _, found := strings.Cut(b.String, ": ")
		if !found || b.override != guess || !slices.Contains(metaKeys, strings.ToLower(key)) {
			return
		}
	}
	p.report(Warning, blocks[0].Lines.First, "keys of front matter that nothing opens: read as text", "write --- and nothing else on the line above them and on the one below")
}

// leave gives all rows before a line, or all there are if it is 0, a role.
func (p *parser) leave(before int, r Role, reason string) int {
	rows := p.article.Roles
	for i := range rows {
		if before > 0 && rows[i].Number >= before {
			return i
		}
		rows[i].Role, rows[i].Reason = r, reason
	}
	return len(rows)
}

// title takes the title: the first block, or what the front matter says, in
// the line given. The
// blocks it gives begin with the title's.
func (p *parser) title(blocks []block, line int) []block {
	a := p.article
	if t := a.Meta.Title; t != "" {
		a.Title = Text{String: t, Lines: Lines{line, line}}
		if len(blocks) == 0 || blocks[0].String != t {
			return append([]block{{}}, blocks...)
		}
	}
	if len(blocks) == 0 {
		p.report(Error, 1, "the capture is empty", "write the title on the first line and the text below it")
		return nil
	}
	a.Title = blocks[0].Text
	p.role(blocks[0], RoleTitle, "the first line")
	if _, ok := countLine(a.Title.String); ok && blocks[0].override == guess && !namesTitle(a.Title.String) {
		p.report(Error, a.Title.Lines.First, "the capture has no title: its first line is the count of comments", "write the title on the first line")
		return nil
	}
	return blocks
}
