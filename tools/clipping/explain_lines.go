package main

import (
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/fatih/color"

	"clipping/tools/capture"
)

// roleColours are the colours of what stands out in a capture; all else is in
// that of the terminal.
var roleColours = map[capture.Role]*color.Color{
	capture.RoleTitle:       color.New(color.FgMagenta, color.Bold),
	capture.RoleHeading:     color.New(color.FgCyan, color.Bold),
	capture.RoleCount:       color.New(color.FgGreen, color.Bold),
	capture.RoleName:        color.New(color.FgGreen),
	capture.RoleFrontMatter: color.New(color.FgBlue),
	capture.RoleAside:       color.New(color.Faint),
	capture.RoleUnread:      color.New(color.FgRed),
}

var severityColours = map[capture.Severity]*color.Color{
	capture.Error:   color.New(color.FgRed, color.Bold),
	capture.Warning: color.New(color.FgYellow),
	capture.Note:    color.New(color.FgBlue),
}

var (
	faint = color.New(color.Faint)
	bold  = color.New(color.Bold)
)

// explainLines writes a reading for a person: each line with its number and
// role, the reason below it, and what there is to say about it below that.
func explainLines(out io.Writer, r reading) error {
	if _, err := fmt.Fprintf(out, "%s\n", bold.Sprint(r.summary())); err != nil {
		return err
	}
	lines, diagnostics := withoutLastEmpty(r.article.Roles), r.diagnostics
	g := newGutter(lines)
	for i, l := range lines {
		if err := g.line(out, l); err != nil {
			return err
		}
		last := i+1 == len(lines)
		for len(diagnostics) > 0 && (last || diagnostics[0].Line < lines[i+1].Number) {
			if err := g.diagnostic(out, diagnostics[0], l.Number); err != nil {
				return err
			}
			diagnostics = diagnostics[1:]
		}
	}
	_, err := fmt.Fprintln(out)
	return err
}

// summary says in a line what a capture holds.
func (r reading) summary() string {
	a := r.article
	parts := []string{count(len(a.Sections), "section")}
	if a.Thread != nil {
		parts = append(parts, count(len(a.Thread.Comments), "comment"))
	}
	if a.Lang != "" {
		parts = append(parts, "language "+a.Lang)
	}
	if a.Dir == "rtl" {
		parts = append(parts, "from right to left")
	}
	return r.file + ": " + strings.Join(parts, ", ")
}

// withoutLastEmpty leaves out what stands behind the last line feed.
func withoutLastEmpty(lines []capture.Line) []capture.Line {
	if n := len(lines); n > 1 && lines[n-1].Text == "" {
		return lines[:n-1]
	}
	return lines
}

// A gutter is the columns to the left of the text: the number and the role.
type gutter struct{ number, role int }

func newGutter(lines []capture.Line) gutter {
	g := gutter{number: 3}
	for _, l := range lines {
		g.number = max(g.number, len(fmt.Sprint(l.Number)))
		g.role = max(g.role, utf8.RuneCountInString(string(l.Role)))
	}
	return g
}

func (g gutter) line(out io.Writer, l capture.Line) error {
	head := fmt.Sprintf("%*d  %-*s", g.number, l.Number, g.role, l.Role)
	if l.Role == capture.RoleBlank {
		_, err := fmt.Fprintf(out, "%s\n", faint.Sprint(head+"  "+l.Reason))
		return err
	}
	_, err := fmt.Fprintf(out, "%s  %s\n%s%s\n", paint(l.Role, head), paint(l.Role, l.Text), g.indent(), faint.Sprint(l.Reason))
	return err
}

// paint gives a text the colour of a role, if that has one.
func paint(r capture.Role, text string) string {
	if c := roleColours[r]; c != nil {
		return c.Sprint(text)
	}
	return text
}

// indent is as wide as the gutter.
func (g gutter) indent() string { return strings.Repeat(" ", g.number+g.role+4) }

// diagnostic writes what there is to say about the line above, or about
// another one, and what to do.
func (g gutter) diagnostic(out io.Writer, d capture.Diagnostic, above int) error {
	message := string(d.Severity) + ": " + d.Message
	if d.Line != above {
		message = fmt.Sprintf("line %d, %s", d.Line, message)
	}
	if d.Hint != "" {
		message += "\n" + g.indent() + "  " + d.Hint
	}
	_, err := fmt.Fprintf(out, "%s%s\n", g.indent(), severityColours[d.Severity].Sprint(message))
	return err
}
