package capture

import (
	"strings"
	"testing"
)

// TestReasons: what is said of a line is true of it and of its neighbours.
func TestReasons(t *testing.T) {
	for _, c := range []struct {
		name, capture string
		line          int
		want          string
	}{
		{"heading above longer text", "Title\n" + prose + "\nThe Way Back\n" + prose + "\n", 3, "short, without an end mark, and longer text below"},
		{"heading above a shorter line", "Title\n" + prose + "\n# The Long Way Back\nShort.\n", 3, "the # before it says so"},
		{"numbered heading", "Title\n" + prose + "\n1. The Way Back\n" + prose + "\n2. The Way On\n" + prose + "\n", 3, "numbered, and longer text below"},
		{"paragraph", "Title\n" + prose + "\n" + prose + "\n", 2, "ends as a sentence"},
		{"short last line", "Title\n" + prose + "\nThe end\n", 3, "nothing stands below it in the body"},
		{"count that is right", "Title\n" + prose + "\n1 Comment\nIda\nText of it.\n", 3, "says how many comments follow, and they do"},
		{"count that is wrong", "Title\n" + prose + "\n3 Comments\nIda\nText of it.\n", 3, "says 3 comments, but 1 captured"},
		{"count without a number", "Title\n" + prose + "\nComments\nIda\nText of it.\n", 3, "says that comments follow, without their number"},
		{"count of none", "Title\n" + prose + "\n0 Comments\n", 3, "says that there are no comments"},
		{"names in turn", "Title\n" + prose + "\n1 Comment\nIda\nText of it.\n", 4, "names and texts stand in turn below the count"},
		{"names above times", "Title\n" + prose + "\n2 Comments\nIda\n2 hours ago\nText of it.\nMore.\nOld Hand\n3 hours ago\nText of it.\n", 4, "stands above a time, as the names here do"},
		{"names as many as declared", "Title\n" + prose + "\n2 Comments\nIda\nText of it.\nMore of the text of it, in a second paragraph.\nOld Hand\nText of it.\n", 4, "of the lines that look most like names, as many as are declared"},
		{"names that look like it", "Title\n" + prose + "\nComments\nIda\nText of it.\nMore of the text of it, in a second paragraph.\nOld Hand\nText of it.\n", 4, "looks like a name, by itself and beside the lines around it"},
	} {
		a, _ := Parse(c.name, []byte(c.capture))
		if got := a.Roles[c.line-1]; got.Reason != c.want {
			t.Errorf("%s: %s: %q, want %q", c.name, got.Role, got.Reason, c.want)
		}
	}
}

// TestHeadingReason: by the look of the line and by the width of the next.
func TestHeadingReason(t *testing.T) {
	for _, c := range []struct{ line, next, want string }{
		{"The Way Back", prose, "short, without an end mark, and longer text below"},
		{"The Way Back", "Short", "short, without an end mark, and text below"},
		{"Why now?", prose, "a short question, and longer text below"},
		{"2. The Way Back", prose, "numbered, and longer text below"},
		{"What the envoy of the other side said on Friday when he had left the talks in the capital", "Short", "a line without the end of a sentence, and text below"},
	} {
		if got := headingReason([]shape{shapeOf(c.line), shapeOf(c.next)}, 0); got != c.want {
			t.Errorf("%q: %q, want %q", c.line, got, c.want)
		}
	}
}

// TestParagraphReason: headings are spoken of only where there are some.
func TestParagraphReason(t *testing.T) {
	for _, c := range []struct {
		line     string
		headings bool
		want     string
	}{
		{"The Way Back", true, "short, without an end mark, but less like a heading than the headings here"},
		{"The Way Back", false, "short, without an end mark, but not enough like a heading"},
		{"Why now?", false, "a question, but not enough like a heading"},
		{"It was so.", true, "ends as a sentence"},
		{"Advertisement", true, "a notice of the site"},
		{"the boats at rest|the nets on land", true, "a verse, or an item of a list without bullets"},
		{"Related stories|The Boats of Spring", true, "what the site puts below an article"},
	} {
		shapes := []shape{shapeOf(c.line), shapeOf(prose)}
		if strings.Contains(c.line, "|") {
			line, below, _ := strings.Cut(c.line, "|")
			shapes = []shape{shapeOf(prose), shapeOf(line), shapeOf(below)}
		}
		if got := paragraphReason(shapes, len(shapes)-2, Prose, c.headings, pageEnd(shapes)); got != c.want {
			t.Errorf("%q: %q, want %q", c.line, got, c.want)
		}
	}
}
