package edition

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"clipping/tools/capture"
	"clipping/tools/content"
	"clipping/tools/words"
)

// writeMarkdown writes an article with its thread as one document in CommonMark,
// as a person would have written it. Rendered, it shows the captured text, each
// paragraph as one.
func writeMarkdown(w io.Writer, s content.Seed, l words.Language) error {
	d := markdown{article: s.Article, words: l}
	d.heading(1, d.article.Title.String)
	d.credits()
	for _, section := range d.article.Sections {
		if section.Heading.String != "" {
			d.heading(2, section.Heading.String)
		}
		d.WriteString("\n" + content.Markdown(section.Paragraphs))
	}
	if d.article.Thread != nil {
		d.thread()
	}
	d.about()
	_, err := io.WriteString(w, strings.TrimPrefix(d.String(), "\n"))
	return err
}

// markdown is a document that is being written.
type markdown struct {
	strings.Builder
	article  *capture.Article
	words    words.Language
	numbered bool // the comments have their numbers, for one answers another
}

// heading writes a heading. A number sign at its end, after a space, would be
// read as its closing.
func (d *markdown) heading(level int, text string) {
	escaped := content.EscapeMarkdown(text)
	if bare := strings.TrimRight(escaped, "#"); len(bare) < len(escaped) && strings.HasSuffix(bare, " ") {
		escaped = bare + `\` + escaped[len(bare):]
	}
	fmt.Fprintf(d, "\n%s %s\n", strings.Repeat("#", level), escaped)
}

// line writes a paragraph that says something beside the text, in italics where
// nothing in it could end them.
func (d *markdown) line(texts ...string) {
	line := strings.Join(texts, " · ")
	if line == "" {
		return
	}
	first, _ := utf8.DecodeRuneInString(line)
	last, _ := utf8.DecodeLastRuneInString(line)
	mark := "*"
	if strings.ContainsAny(line, `*\`) || !isWord(first) || !isWord(last) {
		mark = ""
	}
	fmt.Fprintf(d, "\n%s%s%[1]s\n", mark, content.EscapeMarkdown(line))
}

func isWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// credits writes who wrote and published the article and when, where no
// paragraph at its top says so.
func (d *markdown) credits() {
	m := d.article.Meta
	if len(d.article.Sections) > 0 {
		for _, p := range d.article.Sections[0].Paragraphs {
			switch p.Kind {
			case capture.Byline:
				m.Author = ""
			case capture.Dateline:
				m.Date = ""
			}
		}
	}
	var said []string
	for _, text := range []string{m.Author, m.Publisher, d.words.Date(m.Date)} {
		if text != "" {
			said = append(said, text)
		}
	}
	d.line(said...)
}

// thread writes the comments, with their numbers where one answers another.
func (d *markdown) thread() {
	t := d.article.Thread
	d.heading(2, t.Count.String)
	d.line(d.saidOfThread()...)
	d.numbered = slices.ContainsFunc(t.Comments, func(c capture.Comment) bool { return c.ReplyTo > 0 })
	for i, c := range t.Comments {
		d.heading(3, d.name(i))
		d.line(d.said(c)...)
		for paragraph := range strings.SplitSeq(c.Text.String, "\n") {
			if paragraph != "" {
				fmt.Fprintf(d, "\n%s\n", content.EscapeMarkdown(paragraph))
			}
		}
	}
}

// saidOfThread gives what the captured site put above the comments, and how many
// of all are there where some are missing.
func (d *markdown) saidOfThread() []string {
	t := d.article.Thread
	said := stringsOf(t.Asides)
	if t.Declared >= 0 && t.Declared != len(t.Comments) {
		said = append(said, threadSize(t, d.words))
	}
	return said
}

// name gives what the comment with an index is called.
func (d *markdown) name(i int) string {
	name := d.article.Thread.Comments[i].Author.String
	if d.numbered {
		name += " · #" + d.words.Number(i+1)
	}
	return name
}

// said gives what the captured site put around a comment, and which one it
// answers where that does not say so.
func (d *markdown) said(c capture.Comment) []string {
	said := stringsOf(c.Asides)
	if c.ReplyTo == 0 {
		return said
	}
	answered := d.article.Thread.Comments[c.ReplyTo-1].Author.String
	for _, aside := range said {
		if strings.Contains(aside, answered) {
			return said
		}
	}
	return append(said, d.words.Say("answers", "{name}", answered, "{n}", d.words.Number(c.ReplyTo)))
}

// about writes where the copy comes from.
func (d *markdown) about() {
	m := d.article.Meta
	if m.Source == "" && m.Captured == "" && m.Rights == "" {
		return
	}
	d.heading(2, d.words.Say("about"))
	d.WriteString("\n")
	row := func(key, text string) {
		if text != "" {
			fmt.Fprintf(d, "- %s: %s\n", d.words.Say(key), content.EscapeMarkdown(text))
		}
	}
	row("source", m.Source)
	row("captured", d.words.Date(m.Captured))
	row("rights", m.Rights)
}

func stringsOf(texts []capture.Text) []string {
	var all []string
	for _, t := range texts {
		all = append(all, t.String)
	}
	return all
}
