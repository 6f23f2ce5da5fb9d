package content

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"clipping/tools/capture"
)

var update = flag.Bool("update", false, "write what comes out into the goldens")

// TestPages holds the pages and messages that a folder of seeds gives against
// the rest of each archive in testdata: the files below content/, and the
// diagnostics as the file “stderr”.
func TestPages(t *testing.T) {
	goldens, _ := filepath.Glob("testdata/*.txtar")
	if len(goldens) == 0 {
		t.Fatal("no goldens")
	}
	for _, golden := range goldens {
		golden, err := filepath.Abs(golden)
		if err != nil {
			t.Fatal(err)
		}
		t.Run(strings.TrimSuffix(filepath.Base(golden), ".txtar"), func(t *testing.T) {
			archive, err := txtar.ParseFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			got := &txtar.Archive{Comment: archive.Comment}
			t.Chdir(t.TempDir())
			os.Mkdir("seeds", 0o777)
			for _, f := range archive.Files {
				if strings.HasPrefix(f.Name, "seeds/") {
					got.Files = append(got.Files, f)
					if err := os.WriteFile(f.Name, f.Data, 0o666); err != nil {
						t.Fatal(err)
					}
				}
			}
			got.Files = append(got.Files, convert(t)...)
			if *update {
				if err := os.WriteFile(golden, txtar.Format(got), 0o666); err != nil {
					t.Fatal(err)
				}
				return
			}
			if got, want := txtar.Format(got), txtar.Format(archive); !bytes.Equal(got, want) {
				t.Errorf("got:\n%s\nwant:\n%s", got, want)
			}
		})
	}
}

// convert gives the pages of seeds/ and what was said of them.
func convert(t *testing.T) []txtar.File {
	seeds, diagnostics := ReadSeeds("seeds")
	var files []txtar.File
	var stderr strings.Builder
	for _, d := range diagnostics {
		stderr.WriteString(d.String() + "\n")
	}
	if stderr.Len() > 0 {
		files = append(files, txtar.File{Name: "stderr", Data: []byte(stderr.String())})
	}
	if capture.Failed(diagnostics) {
		return files
	}
	for _, s := range seeds {
		pages, err := pagesOf(s)
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range pages {
			files = append(files, txtar.File{Name: "content/" + p.Path, Data: p.Data})
		}
	}
	return files
}

// A listing of the folder is in the order of the article.
func TestPagesOfAHundredSectionsSortAsTheyAreRead(t *testing.T) {
	a := &capture.Article{Title: capture.Text{String: "Title"}}
	for range 100 {
		text := capture.Text{String: "Text", Lines: capture.Lines{First: 1, Last: 1}}
		a.Sections = append(a.Sections, capture.Section{Heading: text, Paragraphs: []capture.Text{text}})
	}
	pages, err := pagesOf(Seed{File: "x.txt", Slug: "x", Article: a})
	if err != nil {
		t.Fatal(err)
	}
	if !slices.IsSortedFunc(pages[1:], func(a, b Page) int { return strings.Compare(a.Path, b.Path) }) {
		t.Errorf("pages are %s, %s … %s", pages[1].Path, pages[2].Path, pages[100].Path)
	}
}

// Two articles with the same words must not share a page's checksum, or a page
// moved by hand would pass for one that this program made.
func TestChecksumCoversPathAndText(t *testing.T) {
	page, err := seal("x/01-a.md", frontMatter{Title: "checksum = ''"}, "checksum = ''\n")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name, path, data string
		want             state
	}{
		{"as made", "x/01-a.md", string(page.Data), intact},
		{"moved", "y/01-a.md", string(page.Data), edited},
		{"another word", "x/01-a.md", string(page.Data) + "word\n", edited},
		{"another title", "x/01-a.md", strings.Replace(string(page.Data), "title = ", "title = 'b' #", 1), edited},
		{"other line ends", "x/01-a.md", strings.ReplaceAll(string(page.Data), "\n", "\r\n"), edited},
		{"no front matter", "x/01-a.md", "text\n", foreign},
		{"no table [capture]", "x/01-a.md", "+++\ntitle = 'a'\n+++\ntext\n", foreign},
		{"front matter in YAML", "x/01-a.md", "---\ntitle: a\n---\ntext\n", foreign},
		{"broken front matter", "x/01-a.md", "+++\ntitle = \n+++\ntext\n", foreign},
	} {
		if got := inspect(c.path, []byte(c.data)); got != c.want {
			t.Errorf("%s: got state %d, want %d", c.name, got, c.want)
		}
	}
}
