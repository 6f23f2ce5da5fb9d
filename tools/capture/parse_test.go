package capture

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"
)

// FuzzParse: whatever the bytes, the lines put together are the text that was
// decoded, each has a role, and what is on it is in the article.
func FuzzParse(f *testing.F) {
	files, _ := filepath.Glob("testdata/*.txtar")
	for _, file := range files {
		archive, err := txtar.ParseFile(file)
		if err != nil {
			f.Fatal(err)
		}
		for _, a := range archive.Files {
			f.Add(a.Data)
		}
	}
	f.Add(longCapture(2000, 3))
	f.Fuzz(func(t *testing.T, src []byte) {
		checkNothingLost(t, src)
	})
}

func checkNothingLost(t *testing.T, src []byte) {
	text, _ := decode(src)
	a, ds := Parse("x.txt", src)
	var lines strings.Builder
	number := 1
	for i, l := range a.Roles {
		switch {
		case i == 0:
		case l.Number == number:
			lines.WriteRune(softBreak)
		default:
			lines.WriteByte('\n')
		}
		number = l.Number
		lines.WriteString(l.Text)
		if l.Role == "" || l.Reason == "" {
			t.Fatalf("line %d has no role: %q", l.Number, l.Text)
		}
	}
	if lines.String() != text {
		t.Fatalf("the lines are %q, the text is %q", lines.String(), text)
	}
	if !Failed(ds) {
		checkPlaces(t, a)
	}
	if _, err := json.Marshal(Explain(a, ds)); err != nil {
		t.Fatal(err)
	}
}

// checkPlaces: each character of each line is in the part of the article that says
// it comes from that line.
func checkPlaces(t *testing.T, a *Article) {
	held := map[int]*strings.Builder{}
	keep := func(x Text) {
		for n := x.Lines.First; n <= x.Lines.Last && n > 0; n++ {
			if held[n] == nil {
				held[n] = &strings.Builder{}
			}
			held[n].WriteString(x.String + "\n")
		}
	}
	keep(a.Title)
	for _, s := range a.Sections {
		keep(s.Heading)
		for _, p := range s.Paragraphs {
			keep(p)
		}
	}
	if th := a.Thread; th != nil {
		for _, x := range th.Asides {
			keep(x)
		}
		for _, c := range th.Comments {
			keep(c.Author)
			keep(c.Text)
			for _, x := range c.Asides {
				keep(x)
			}
		}
	}
	for _, l := range a.Roles {
		if l.Role == RoleBlank || l.Role == RoleFrontMatter || l.Role == RoleCount {
			continue
		}
		b := block{Text: Text{String: strings.TrimSpace(l.Text)}}
		b.takeOverride()
		if held[l.Number] == nil {
			t.Fatalf("line %d (%s) is not in the article", l.Number, l.Role)
		}
		left := map[rune]int{}
		for _, r := range held[l.Number].String() {
			left[r]++
		}
		for _, r := range strings.Join(strings.Fields(b.String), "") {
			if left[r]--; left[r] < 0 {
				t.Fatalf("%q of line %d (%s) is not in the article: %q", r, l.Number, l.Role, l.Text)
			}
		}
	}
}

// TestExplain holds the form to print against its golden file.
func TestExplain(t *testing.T) {
	archive, err := txtar.ParseFile("testdata/explain/json.txtar")
	if err != nil {
		t.Fatal(err)
	}
	a, ds := Parse("capture.txt", archive.Files[0].Data)
	got, err := json.MarshalIndent(Explain(a, ds), "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	got = append(got, '\n')
	if *update {
		archive.Files[1].Data = got
		if err := os.WriteFile("testdata/explain/json.txtar", txtar.Format(archive), 0o666); err != nil {
			t.Fatal(err)
		}
	} else if string(archive.Files[1].Data) != string(got) {
		t.Errorf("got\n%s", got)
	}
}
