package site

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// A site in memory follows its project, and stays as it was while a layout has
// an error.
func TestLiveFollowsTheProject(t *testing.T) {
	project := t.TempDir()
	page := filepath.Join(project, "content", "about.md")
	layout := filepath.Join(project, "layouts", "_partials", "footer.html")
	write := func(name, text string) {
		t.Helper()
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	write(page, "+++\ntitle = 'About'\n+++\nThe first text.\n")
	l, err := NewLive(project, "http://localhost:1313/")
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
		write(step.file, step.text)
		err := l.Update([]string{step.file})
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
