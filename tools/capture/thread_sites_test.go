package capture

import (
	"fmt"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"
)

// TestSites: threads as sites set them, see testdata/threads/sites.txtar.
func TestSites(t *testing.T) {
	archive, err := txtar.ParseFile("testdata/threads/sites.txtar")
	if err != nil {
		t.Fatal(err)
	}
	for i := 0; i+1 < len(archive.Files); i += 2 {
		f, want := archive.Files[i], archive.Files[i+1]
		t.Run(f.Name, func(t *testing.T) {
			a, _ := Parse(f.Name, append([]byte("The harbour opens again\nAfter eleven weeks the first boats left the harbour on Monday, and most of the crews came back with full nets.\n"), f.Data...))
			if got := commentsOf(a); want.Name != f.Name+" want" || got != string(want.Data) {
				t.Errorf("%s gives\n%s\nwant\n%s", f.Data, got, want.Data)
			}
		})
	}
}

// commentsOf gives the comments of an article, one a line.
func commentsOf(a *Article) string {
	var b strings.Builder
	if a.Thread == nil {
		return "no thread\n"
	}
	for _, c := range a.Thread.Comments {
		b.WriteString(c.Author.String)
		if c.Date != "" {
			fmt.Fprintf(&b, " (%s)", c.Date)
		}
		if c.ReplyTo > 0 {
			fmt.Fprintf(&b, " →%d", c.ReplyTo)
		}
		fmt.Fprintf(&b, ": %s\n", strings.ReplaceAll(c.Text.String, "\n", " ¶ "))
	}
	return b.String()
}
