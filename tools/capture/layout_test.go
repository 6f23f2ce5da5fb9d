package capture

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// wrapped wraps a line at a width, as an editor does.
func wrapped(line string, width int) string {
	var b strings.Builder
	used := 0
	for word := range strings.FieldsSeq(line) {
		w := displayWidth(word)
		switch {
		case used == 0:
		case used+1+w > width:
			b.WriteByte('\n')
			used = 0
		default:
			b.WriteByte(' ')
			used++
		}
		b.WriteString(word)
		used += w
	}
	return b.String()
}

// layouts are the ways in which people paste the same capture.
var layouts = map[string]func(blocks []string) string{
	"blank lines": func(blocks []string) string { return strings.Join(blocks, "\n\n") },
	"wrapped at 72": func(blocks []string) string {
		for i, b := range blocks {
			blocks[i] = wrapped(b, 72)
		}
		return strings.Join(blocks, "\n\n")
	},
	"indented": func(blocks []string) string { return "  " + strings.Join(blocks, "  \n\t") },
}

// TestLayouts measures, on the corpus, in how many cases the structure is the
// same when the capture is laid out in another way.
func TestLayouts(t *testing.T) {
	for name, layout := range layouts {
		same, all := 0, 0
		for _, s := range loadCorpus(t) {
			if strings.Contains(s.site, "ethereum") && s.set == "langs" && name == "wrapped at 72" {
				continue // scripts without spaces are not wrapped at spaces
			}
			all++
			var blocks []string
			for line := range strings.Lines(string(s.source)) {
				if line = strings.TrimSpace(line); line != "" {
					blocks = append(blocks, line)
				}
			}
			one, _ := Parse(s.name, []byte(strings.Join(blocks, "\n")))
			two, _ := Parse(s.name, []byte(layout(slices.Clone(blocks))))
			if a, b := outline(one), outline(two); a == b {
				same++
			} else if *showWrong == name {
				t.Logf("%s %s\n%s", s.set, s.name, firstDifference(a, b))
			}
		}
		t.Logf("%s: %d of %d the same", name, same, all)
	}
}

func outline(a *Article) string {
	var b strings.Builder
	for _, s := range a.Sections {
		fmt.Fprintf(&b, "# %s\n", bare(s.Heading.String))
		for _, p := range s.Paragraphs {
			fmt.Fprintln(&b, bare(p.String))
		}
	}
	if a.Thread != nil {
		for _, c := range a.Thread.Comments {
			fmt.Fprintf(&b, "@ %s\n%s\n", bare(c.Author.String), bare(c.Text.String))
		}
	}
	return b.String()
}

func firstDifference(a, b string) string {
	x, y := strings.Split(a, "\n"), strings.Split(b, "\n")
	for i := range min(len(x), len(y)) {
		if x[i] != y[i] {
			return fmt.Sprintf("%.150s\n%.150s", x[i], y[i])
		}
	}
	return ""
}

// around puts what a site shows around each comment.
func around(i int, author, text string) string {
	return fmt.Sprintf("%s\n%d hours ago\n%s\nLike · Reply\n", author, i+2, text)
}

// TestAround measures, on the corpus, in how many threads the comments are the
// same when a site's buttons and times stand around them.
func TestAround(t *testing.T) {
	same, all := 0, 0
	for _, s := range loadCorpus(t) {
		if len(s.truth.Comments) == 0 {
			continue
		}
		all++
		var b strings.Builder
		b.WriteString("The harbour opens again\n" + prose + "\n")
		fmt.Fprintf(&b, "%d Comments\n", len(s.truth.Comments))
		for i, c := range s.truth.Comments {
			b.WriteString(around(i, c.Author, c.Text))
		}
		a, _ := Parse(s.name, []byte(b.String()))
		ok := a.Thread != nil && len(a.Thread.Comments) == len(s.truth.Comments)
		for i := 0; ok && i < len(s.truth.Comments); i++ {
			c, want := a.Thread.Comments[i], s.truth.Comments[i]
			ok = bare(c.Author.String) == bare(want.Author) && bare(c.Text.String) == bare(want.Text)
			if !ok && *showWrong == "around" {
				t.Logf("%s %s\n%q %.80q\n%q %.80q", s.set, s.name, want.Author, want.Text, c.Author.String, c.Text.String)
			}
		}
		if ok {
			same++
		}
	}
	t.Logf("%d of %d threads the same", same, all)
}
