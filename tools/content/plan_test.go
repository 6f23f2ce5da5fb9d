package content

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"clipping/tools/capture"
)

// seedOf gives a capture called x.txt.
func seedOf(t *testing.T, text string) []Seed {
	t.Helper()
	article, diagnostics := capture.Parse("x.txt", []byte(text))
	if capture.Failed(diagnostics) {
		t.Fatal(diagnostics)
	}
	return []Seed{{File: "x.txt", Slug: "x", Data: []byte(text), Article: article}}
}

const (
	oneSection = "Title\nThis is the lead of the article, in a whole sentence.\n"
	twoSection = oneSection + "A heading\nThis is the text below the heading, in a whole sentence.\n"
)

// bringUpToDate plans and applies the pages of a capture, and gives the plan.
func bringUpToDate(t *testing.T, dir, text string, force bool) Plan {
	t.Helper()
	plan, err := NewPlan(dir, seedOf(t, text), force)
	if err != nil {
		t.Fatal(err)
	}
	if len(plan.Conflicts) == 0 {
		if err := plan.Apply(dir); err != nil {
			t.Fatal(err)
		}
	}
	return plan
}

// tree lists the files below dir.
func tree(t *testing.T, dir string) []string {
	t.Helper()
	var files []string
	err := filepath.WalkDir(dir, func(name string, e os.DirEntry, err error) error {
		if err == nil && !e.IsDir() {
			name, _ = filepath.Rel(dir, name)
			files = append(files, filepath.ToSlash(name))
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

func writeFile(t *testing.T, name, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
}

func wantTree(t *testing.T, dir string, want ...string) {
	t.Helper()
	if got := tree(t, dir); !slices.Equal(got, want) {
		t.Errorf("files are %q, want %q", got, want)
	}
}

func TestSecondRunDoesNothing(t *testing.T) {
	dir := t.TempDir()
	bringUpToDate(t, dir, twoSection, false)
	wantTree(t, dir, "x/01-title.md", "x/02-a-heading.md", "x/_index.md", "x/capture.md")
	if plan := bringUpToDate(t, dir, twoSection, false); !plan.UpToDate() {
		t.Errorf("a second run would do %+v", plan)
	}
}

func TestPagesOfALostSectionGo(t *testing.T) {
	dir := t.TempDir()
	bringUpToDate(t, dir, twoSection, false)
	bringUpToDate(t, dir, oneSection, false)
	wantTree(t, dir, "x/01-title.md", "x/_index.md", "x/capture.md")
}

func TestFolderOfALostSeedGoes(t *testing.T) {
	dir := t.TempDir()
	bringUpToDate(t, dir, twoSection, false)
	writeFile(t, filepath.Join(dir, "about.md"), "By hand.\n")
	plan, err := NewPlan(dir, nil, false)
	if err != nil {
		t.Fatal(err)
	}
	if err := plan.Apply(dir); err != nil {
		t.Fatal(err)
	}
	wantTree(t, dir, "about.md")
	if _, err := os.Stat(filepath.Join(dir, "x")); err == nil {
		t.Error("the empty folder is still there")
	}
}

// A page that a person wrote or changed is named, and nothing at all is
// written, until the person forces it.
func TestAHandsWorkIsNeverLost(t *testing.T) {
	for _, c := range []struct {
		name, page string
		do         func(dir string)
		capture    string
		problem    string
	}{
		{"edited page", "x/02-a-heading.md", func(dir string) {
			writeFile(t, filepath.Join(dir, "x/02-a-heading.md"), readFile(t, filepath.Join(dir, "x/02-a-heading.md"))+"More.\n")
		}, twoSection + "Another line, so that the page is out of date.\n", "edited since it was made"},
		{"edited page of a lost section", "x/02-a-heading.md", func(dir string) {
			writeFile(t, filepath.Join(dir, "x/02-a-heading.md"), readFile(t, filepath.Join(dir, "x/02-a-heading.md"))+"More.\n")
		}, oneSection, "edited, moved or copied since it was made, and no seed gives it now"},
		{"copied page", "x/copy.md", func(dir string) {
			writeFile(t, filepath.Join(dir, "x/copy.md"), readFile(t, filepath.Join(dir, "x/02-a-heading.md")))
		}, twoSection, "edited, moved or copied since it was made, and no seed gives it now"},
		{"page by hand in the way", "x/02-a-heading.md", func(dir string) {
			writeFile(t, filepath.Join(dir, "x/02-a-heading.md"), "By hand.\n")
		}, twoSection, "a page that clipping did not make stands where one belongs"},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir := t.TempDir()
			bringUpToDate(t, dir, twoSection, false)
			c.do(dir)
			before := readFile(t, filepath.Join(dir, c.page))
			plan := bringUpToDate(t, dir, c.capture, false)
			if len(plan.Conflicts) != 1 || plan.Conflicts[0].Path != c.page || plan.Conflicts[0].Problem != c.problem {
				t.Errorf("conflicts are %+v", plan.Conflicts)
			}
			if plan.Apply(dir) == nil {
				t.Error("a plan with a conflict was applied")
			}
			if readFile(t, filepath.Join(dir, c.page)) != before {
				t.Error("the page was changed")
			}
			bringUpToDate(t, dir, c.capture, true)
			if plan := bringUpToDate(t, dir, c.capture, false); !plan.UpToDate() {
				t.Errorf("after --force there is still to do: %+v", plan)
			}
		})
	}
}

func TestWhatStandsInTheWayIsNamed(t *testing.T) {
	for name, do := range map[string]func(dir string){
		"a folder for a page":        func(dir string) { writeFile(t, filepath.Join(dir, "x/_index.md/note.txt"), "") },
		"a file for a folder":        func(dir string) { writeFile(t, filepath.Join(dir, "x"), "") },
		"a link instead of a page":   func(dir string) { link(t, "/elsewhere.md", filepath.Join(dir, "x/_index.md")) },
		"a link instead of a folder": func(dir string) { link(t, t.TempDir(), filepath.Join(dir, "x")) },
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			do(dir)
			before := tree(t, dir)
			for _, force := range []bool{false, true} {
				if plan := bringUpToDate(t, dir, oneSection, force); len(plan.Conflicts) != 1 {
					t.Errorf("conflicts are %+v", plan.Conflicts)
				}
			}
			wantTree(t, dir, before...)
		})
	}
}

// Hugo takes one page a path and says nothing of the other: an article's text
// would be off the site and nobody would know.
func TestAFileThatWouldHideAPageIsNamed(t *testing.T) {
	for _, name := range []string{
		"x/index.md", "x/index.html", "x/_index.markdown", "x/_index.en.md", "x/01-title.markdown", "x/comments.en.md", "x/comments.html", "x.md",
	} {
		dir := t.TempDir()
		const thread = oneSection + "1 Comment\nAnn\nFirst.\n"
		bringUpToDate(t, dir, thread, false)
		writeFile(t, filepath.Join(dir, name), "By hand.\n")
		for _, force := range []bool{false, true} {
			if plan := bringUpToDate(t, dir, thread, force); len(plan.Conflicts) != 1 || plan.Conflicts[0].Path != name {
				t.Errorf("%s: conflicts are %+v", name, plan.Conflicts)
			}
		}
	}
	dir := t.TempDir()
	for _, name := range []string{"x/notes.md", "x/01-title.jpg", "about.md", "y/index.md", "_index.md"} {
		writeFile(t, filepath.Join(dir, name), "By hand.\n")
	}
	if plan := bringUpToDate(t, dir, oneSection, false); len(plan.Conflicts) != 0 {
		t.Errorf("conflicts are %+v", plan.Conflicts)
	}
}

// What a run that was killed left behind goes with the next one, and none of it
// comes along.
func TestLeftoversGo(t *testing.T) {
	dir := t.TempDir()
	writeFile(t, filepath.Join(dir, "x/.clipping-01-title.md"), "half")
	bringUpToDate(t, dir, oneSection, false)
	wantTree(t, dir, "x/01-title.md", "x/_index.md", "x/capture.md")

	dir = t.TempDir()
	writeFile(t, filepath.Join(dir, ".clipping-pages/x/02-a-heading.md"), "half")
	bringUpToDate(t, dir, oneSection, false)
	wantTree(t, dir, "x/01-title.md", "x/_index.md", "x/capture.md")
}

// Something else that has the name of what a run leaves behind hides no hand's work.
func TestAnotherLeftoverHidesNothing(t *testing.T) {
	outside := t.TempDir()
	writeFile(t, filepath.Join(outside, "own.md"), "mine")
	for name, put := range map[string]func(name string){
		"a file": func(name string) { writeFile(t, name, "mine") },
		"a link": func(name string) { link(t, outside, name) },
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			bringUpToDate(t, dir, oneSection, false)
			page := filepath.Join(dir, "x/01-title.md")
			writeFile(t, page, readFile(t, page)+"mine")
			put(filepath.Join(dir, newFolders))
			plan, err := NewPlan(dir, seedOf(t, oneSection), false)
			if err != nil {
				t.Fatal(err)
			}
			if !slices.ContainsFunc(plan.Conflicts, func(c Conflict) bool { return c.Path == "x/01-title.md" }) {
				t.Errorf("conflicts are %v", plan.Conflicts)
			}
		})
	}
	if readFile(t, filepath.Join(outside, "own.md")) != "mine" {
		t.Error("what a link leads to has changed")
	}
}

// A file stands where the content folder belongs.
func TestAFileIsNoContentFolder(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "content")
	writeFile(t, dir, "mine")
	plan, err := NewPlan(dir, seedOf(t, oneSection), false)
	if err != nil || len(plan.Conflicts) != 1 || plan.Conflicts[0].Path != "." {
		t.Errorf("got %v, %v", plan.Conflicts, err)
	}
}

// A folder that cannot take the pages is left as it was, and of several reasons
// the message always gives the first.
func TestAFailedWriteLeavesNothing(t *testing.T) {
	long := strings.Repeat("n", 300) + ".md"
	for _, failing := range []string{"x", "y", "z"} {
		for range 20 {
			dir := t.TempDir()
			writeFile(t, filepath.Join(dir, "y/_index.md"), "as it was")
			var pages []Page
			for _, folder := range []string{"w", "x", "y", "z"} {
				pages = append(pages, Page{folder + "/_index.md", []byte("new")}, Page{folder + "/comments.md", []byte("new")})
				if folder >= failing {
					pages = append(pages, Page{folder + "/" + long, []byte("new")})
				}
			}
			err := Plan{Write: pages, stamps: map[string]stamp{}}.Apply(dir)
			if err == nil {
				t.Fatal("a name of 300 bytes was written")
			}
			if !strings.Contains(filepath.ToSlash(err.Error()), "/"+failing+"/") {
				t.Fatalf("the error is not that of %s: %v", failing, err)
			}
			wantTree(t, dir, "y/_index.md")
			if entries, _ := os.ReadDir(dir); len(entries) != 1 || readFile(t, filepath.Join(dir, "y/_index.md")) != "as it was" {
				t.Fatalf("left behind: %v", entries)
			}
		}
	}
}

// A heading of the longest letters gives a page whose name a disk takes, aside
// too.
func TestAPageOfTheLongestNameIsWrittenIntoAFolderThatIsThere(t *testing.T) {
	dir := t.TempDir()
	bringUpToDate(t, dir, oneSection, false)
	bringUpToDate(t, dir, strings.Replace(twoSection, "A heading", "# "+strings.Repeat("𐌰", 60), 1), false)
	if files := tree(t, dir); len(files) != 4 {
		t.Errorf("files are %q", files)
	}
}

func readFile(t *testing.T, name string) string {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func link(t *testing.T, to, name string) {
	t.Helper()
	os.MkdirAll(filepath.Dir(name), 0o777)
	if err := os.Symlink(to, name); err != nil {
		t.Skip(err)
	}
}
