package site

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/spf13/afero"
)

const localhost = "http://localhost:1313/"

// save writes a file of a project, and gives its path.
func save(t *testing.T, project, name, text string) string {
	t.Helper()
	name = filepath.Join(project, filepath.FromSlash(name))
	if err := errors.Join(os.MkdirAll(filepath.Dir(name), 0o777), os.WriteFile(name, []byte(text), 0o666)); err != nil {
		t.Fatal(err)
	}
	return name
}

// live gives the site of a project in memory, up to date.
func live(t *testing.T, project string) *Live {
	t.Helper()
	l, err := NewLive(project, localhost)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { l.Close() })
	if err := l.Update(nil); err != nil {
		t.Fatal(err)
	}
	return l
}

// wantText fails where a page of a site in memory lacks a text.
func wantText(t *testing.T, l *Live, name, text string) {
	t.Helper()
	if got, err := l.Read(name); err != nil || !strings.Contains(string(got), text) {
		t.Errorf("%s lacks %q (%v)", name, text, err)
	}
}

// A site in memory follows its project, and stays as it was while a layout has
// an error.
func TestLiveFollowsTheProject(t *testing.T) {
	project := t.TempDir()
	const page, layout = "content/about.md", "layouts/_partials/footer.html"
	save(t, project, page, "+++\ntitle = 'About'\n+++\nThe first text.\n")
	l, err := NewLive(project, localhost)
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	for _, step := range []struct {
		file, text, want, problem string
	}{
		{page, "+++\ntitle = 'About'\n+++\nThe first text.\n", "The first text.", ""},
		{page, "+++\ntitle = 'About'\n+++\nThe second text.\n", "The second text.", ""},
		{layout, "{{ .Nonsense", "The second text.", "footer.html:1"},
		{layout, "{{ .skip.Nonsense }}", "The second text.", "footer.html:1"},
		{layout, "A footer.\n", "A footer.", ""},
		{page, "+++\ntitle = 'About'\n+++\nThe third text.\n", "The third text.", ""},
	} {
		err := l.Update([]string{save(t, project, step.file, step.text)})
		got, problem := l.Read("about.html")
		if err == nil {
			err = problem
		}
		if err == nil != (step.problem == "") || err != nil && !strings.Contains(err.Error(), step.problem) {
			t.Errorf("error is %v, want %q", err, step.problem)
		}
		if !strings.Contains(string(got), step.want) {
			t.Errorf("about.html lacks %q: %v", step.want, err)
		}
		if !strings.Contains(string(got), "/livereload.js") {
			t.Error("about.html does not load livereload.js")
		}
	}
	if err := l.Close(); err != nil {
		t.Error(err)
	}
	if _, err := os.Stat(l.made); err == nil {
		t.Errorf("%s is left behind", l.made)
	}
}

// A page of a list is rendered without those behind it, whatever was rendered
// before, and is gone when the list is shorter.
func TestLiveRendersThePageOfAListThatIsReadAlone(t *testing.T) {
	project := t.TempDir()
	article := func(i int, title string) string {
		text := fmt.Sprintf("+++\ntitle = '%s'\nweight = %d\n[capture]\nfile = 'x.txt'\n+++\n", title, i)
		return save(t, project, fmt.Sprint("content/x", i, "/_index.md"), text)
	}
	var names []string
	for i := range 60 {
		names = append(names, article(i+1, fmt.Sprint("Article ", i+1, " of sixty")))
	}
	l := live(t, project)
	wantText(t, l, "index.html", "Article 1 of sixty")
	if rendered, _ := l.files.Stat("/page/2/index.html"); rendered != nil {
		t.Error("page 2 was rendered along with the front page")
	}
	wantText(t, l, "page/3/index.html", "Article 60 of sixty")
	if rendered, _ := l.files.Stat("/page/2/index.html"); rendered != nil {
		t.Error("page 2 was rendered along with page 3")
	}
	wantText(t, l, "page/3/index.html", `href="../../index.html">1<`)
	wantText(t, l, "page/3/index.html", "/livereload.js")
	wantText(t, l, "page/2/index.html", "Article 30 of sixty")
	for _, name := range []string{"page/4/index.html", "page/3.html"} {
		if _, err := l.Read(name); !errors.Is(err, fs.ErrNotExist) {
			t.Errorf("%s is there (%v)", name, err)
		}
	}
	if err := l.Update([]string{article(1, "A new title"), article(30, "Another new title")}); err != nil {
		t.Fatal(err)
	}
	wantText(t, l, "page/2/index.html", "Another new title")
	wantText(t, l, "index.html", "A new title")
	for _, name := range names[40:] {
		if err := os.RemoveAll(filepath.Dir(name)); err != nil {
			t.Fatal(err)
		}
	}
	if err := l.Update(names[40:]); err != nil {
		t.Fatal(err)
	}
	wantText(t, l, "page/2/index.html", "Article 40 of sixty")
	if _, err := l.Read("page/3/index.html"); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("page 3 of a list of two is there (%v)", err)
	}
}

// What a build publishes is to be had from a site in memory, too.
func TestLiveHasEveryFileOfTheSite(t *testing.T) {
	project := t.TempDir()
	folder(t, filepath.Join(project, "static"))
	texts := map[string]string{
		"x/01-first.md": "+++\ntitle = 'First'\nweight = 1\n+++\nThe text of the page.\n",
		"about.md":      "+++\ntitle = 'About'\n+++\nThe text of another page.\n",
	}
	for i := range 30 {
		texts[fmt.Sprint("x", i, "/_index.md")] = "+++\ntitle = 'X'\nby_tag = ['harbour']\n[params]\ntags = ['Harbour']\n[params.capture]\nfile = 'x.txt'\n+++\n"
	}
	for name, text := range texts {
		save(t, project, "content/"+name, text)
	}
	if err := Build(Options{Source: project, Destination: "public", BaseURL: localhost}); err != nil {
		t.Fatal(err)
	}
	names, err := filesOf(os.DirFS(filepath.Join(project, "public")))
	if err != nil || !slices.Contains(names, "by_tag/harbour/page/2.html") || !slices.Contains(names, "page/2/index.html") {
		t.Fatal(names, err)
	}
	l := live(t, project)
	for _, pages := range []bool{true, false} { // what pages use is there when they are
		for _, name := range names {
			if name == manifestName || name == plainName || (path.Ext(name) == ".html") != pages {
				continue
			}
			if _, err := l.Read(name); err != nil {
				t.Errorf("%s: %v", name, err)
			}
		}
	}
}

// The front page knows of all pages of its list, those that nobody has read, too.
func TestLiveCountsThePagesOfAList(t *testing.T) {
	project := t.TempDir()
	article := func(i int) string {
		text := fmt.Sprintf("+++\ntitle = 'Article %d'\nweight = %d\n[capture]\nfile = 'x.txt'\n+++\n", i, i)
		return save(t, project, fmt.Sprint("content/x", i, "/_index.md"), text)
	}
	var names []string
	for i := range 60 {
		names = append(names, article(i+1))
	}
	l := live(t, project)
	wantThird := func(want bool) {
		t.Helper()
		if got, err := l.Read("index.html"); err != nil || strings.Contains(string(got), "page/3/") != want {
			t.Errorf("the front page leads to a third one: %t, want %t (%v)", !want, want, err)
		}
	}
	wantThird(true)
	for _, name := range names[40:] {
		if err := os.RemoveAll(filepath.Dir(name)); err != nil {
			t.Fatal(err)
		}
	}
	if err := l.Update(names[40:]); err != nil {
		t.Fatal(err)
	}
	wantThird(false)
	if err := l.Update([]string{article(41), article(42), article(43), article(44), article(45), article(46), article(47), article(48), article(49)}); err != nil {
		t.Fatal(err)
	}
	wantThird(true)
}

// A file that has another name when its content changes is there as long as a page
// leads to it, and again when the content is what it was.
func TestLiveForgetsFilesOfEarlierContent(t *testing.T) {
	project := t.TempDir()
	page := filepath.Join(project, "content", "about.md")
	folder(t, filepath.Dir(page))
	l, err := NewLive(project, localhost)
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	leads := regexp.MustCompile(`(?:src|href)="([^"]*\.[0-9a-f]{32}\.[a-z]+)"`)
	for i, text := range []string{"one", "two", "one", "two", "three", "one", "one", ""} {
		if text == "" {
			if err := os.Rename(page, filepath.Join(project, "content", "other.md")); err != nil {
				t.Fatal(err)
			}
		} else if err := os.WriteFile(page, []byte("+++\ntitle = 'About'\n+++\n"+text+"\n"), 0o666); err != nil {
			t.Fatal(err)
		}
		if err := l.Update([]string{page, filepath.Join(project, "content", "other.md")}); err != nil {
			t.Fatal(err)
		}
		search, err := l.Read("search.html")
		if err != nil {
			t.Fatal(err)
		}
		if text == "" {
			if _, err := l.Read("other.html"); err != nil {
				t.Error(err)
			}
		}
		for _, lead := range leads.FindAllSubmatch(search, -1) {
			if _, err := l.Read(string(lead[1])); err != nil {
				t.Errorf("text %d: %s: %v", i, lead[1], err)
			}
		}
	}
	shards, err := afero.ReadDir(l.files, "/search")
	if err != nil || len(shards) > 2 { // this one and the last
		t.Errorf("%d files of search/ are kept (%v)", len(shards), err)
	}
}

// What is in the tags of an article leads to its list, in any script, from its
// second page on, too.
func TestLiveHasListsInAnyScript(t *testing.T) {
	project := t.TempDir()
	for i := range 30 {
		text := "+++\ntitle = 'X'\nby_tag = ['häfen']\n[params]\ntags = ['Häfen']\n[params.capture]\nfile = 'x.txt'\n+++\n"
		save(t, project, fmt.Sprint("content/x", i, "/_index.md"), text)
	}
	l := live(t, project)
	for _, name := range []string{"by_tag/häfen.html", "by_tag/häfen/page/2.html"} {
		if _, err := l.Read(name); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// What a page shows of the others is of now, whether somebody has read it before or
// it was rendered to find mistakes.
func TestLivePagesKnowOfNewPages(t *testing.T) {
	project := t.TempDir()
	save(t, project, "layouts/page.html", "{{ .Title }}: {{ len (where site.RegularPages `Section` `x`) }} pages")
	save(t, project, "layouts/section.html", "{{ .Title }}: {{ len (where site.RegularPages `Section` `x`) }} pages")
	save(t, project, "content/x/_index.md", "+++\ntitle = 'X'\n+++\n")
	save(t, project, "content/x/own.md", "+++\ntitle = 'Own'\n+++\n")
	l := live(t, project)
	wantText(t, l, "x/index.html", "X: 1 pages")
	wantText(t, l, "x/own.html", "Own: 1 pages")
	if err := l.Update([]string{save(t, project, "content/x/new.md", "+++\ntitle = 'New'\n+++\n")}); err != nil {
		t.Fatal(err)
	}
	wantText(t, l, "x/index.html", "X: 2 pages")
	wantText(t, l, "x/own.html", "Own: 2 pages")
}
