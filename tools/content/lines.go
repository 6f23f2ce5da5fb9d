package content

import (
	"fmt"
	"path"
	"strings"

	"clipping/tools/capture"
)

// linesFrontMatter gives the page that shows the capture itself, each line with
// its number, what it was read as, and the anchor of what was made of it: “2
// paragraph s1p1”. Sections holds the file names of the section pages, in order.
func linesFrontMatter(s Seed, sections []string) frontMatter {
	fm := frontMatter{Title: "Capture", Layout: "capture"}
	fm.Capture.Lines = [2]int{1, s.Lines()}
	anchors := anchorsOf(s.Article, sections)
	lines := s.Article.Roles
	if n := len(lines); n > 1 && lines[n-1].Text == "" {
		lines = lines[:n-1] // behind the last line feed
	}
	number, place := 0, 0
	for _, l := range lines {
		if l.Number != number {
			number, place = l.Number, 0
		}
		role := fmt.Sprintf("%d %s", l.Number, strings.ReplaceAll(string(l.Role), " ", "-"))
		if l.Unsure {
			role += "?"
		}
		if here := anchors[number]; len(here) > 0 && l.Role != capture.RoleBlank {
			role += " " + here[min(place, len(here)-1)]
			place++
		}
		fm.Roles = append(fm.Roles, role)
		fm.Text = append(fm.Text, l.Text)
	}
	return fm
}

// anchorsOf gives, by the numbers of the lines, the anchors on the site of what
// each was made into: mostly one, several where an editor takes for one line
// what the capture divides.
func anchorsOf(a *capture.Article, sections []string) map[int][]string {
	anchors := map[int][]string{}
	add := func(lines capture.Lines, anchor string) {
		for n := lines.First; n <= lines.Last; n++ {
			anchors[n] = append(anchors[n], anchor)
		}
	}
	if a.Title.Lines.First > 0 {
		add(a.Title.Lines, "main")
	}
	for i, s := range a.Sections {
		if s.Heading.String != "" {
			add(s.Heading.Lines, strings.TrimSuffix(path.Base(sections[i]), ".md"))
		}
		for j, p := range s.Paragraphs {
			add(p.Lines, fmt.Sprintf("s%dp%d", i+1, j+1))
		}
	}
	if a.Thread == nil {
		return anchors
	}
	for _, text := range append([]capture.Text{a.Thread.Count}, a.Thread.Asides...) {
		add(text.Lines, "thread")
	}
	for i, c := range a.Thread.Comments {
		add(c.Lines(), fmt.Sprintf("comment-%d", i+1))
	}
	return anchors
}
