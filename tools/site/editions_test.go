package site

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// The files of the editions stay where Hugo writes its own, and the layouts are
// told of them; what a project mounts itself is still there.
func TestHugoKeepsAndKnowsTheEditions(t *testing.T) {
	project := filepath.Join(t.TempDir(), `a "project", here`)
	for name, text := range map[string]string{
		"config.toml":       "title = 'x'\ndisableKinds = ['taxonomy', 'term', 'rss', 'sitemap', '404']\n[[module.mounts]]\nsource = 'own'\ntarget = 'static'\n",
		"layouts/home.html": "{{ index hugo.Data.editions `ü.v1` }} {{ hugo.Data.mine.word }}",
		"data/mine.toml":    "word = 'of mine'",
		"own/file":          "mounted",
	} {
		name = filepath.Join(project, name)
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	err := Build(Options{Source: project, Destination: "public", Editions: func(folder string) (any, error) {
		return map[string]string{"ü.v1": "known"}, os.WriteFile(filepath.Join(folder, "edition"), []byte("kept"), 0o666)
	}})
	if err != nil {
		t.Fatal(err)
	}
	wantFile(t, filepath.Join(project, "public", "index.html"), "known of mine")
	wantFile(t, filepath.Join(project, "public", "edition"), "kept")
	wantFile(t, filepath.Join(project, "public", "file"), "mounted")
}

// A build that has stopped at ten errors and does not come to its end is given up,
// and tried again: that tells what is wrong.
func TestABuildThatIsStuckIsTriedAgain(t *testing.T) {
	stopped := make(chan bool)
	close(stopped)
	tries := 0
	err := unstuck(func() error {
		tries++
		first := tries == 1
		begun := make(chan (<-chan bool), 1)
		begun <- stopped
		return render(func() error {
			if first {
				select {} // as Hugo does
			}
			return errors.New("what is wrong")
		}, begun)
	})
	if tries != 2 || err == nil || err.Error() != "what is wrong" {
		t.Errorf("after %d tries: %v", tries, err)
	}
}

// What is wrong with many pages alike is said once.
func TestManyPagesThatFailEndTheBuild(t *testing.T) {
	project := t.TempDir()
	files := map[string]string{"layouts/page.html": "{{ .NoSuchField }}"}
	for i := range 14 {
		files[fmt.Sprintf("content/page%d.md", i)] = "+++\ntitle = 'x'\n+++\n"
	}
	for name, text := range files {
		name = filepath.Join(project, name)
		if err := errors.Join(os.MkdirAll(filepath.Dir(name), 0o777), os.WriteFile(name, []byte(text), 0o666)); err != nil {
			t.Fatal(err)
		}
	}
	err := Build(Options{Source: project, Destination: "public"})
	if err == nil || strings.Count(err.Error(), "layouts/page.html:1: <.NoSuchField>: can't evaluate field") != 1 {
		t.Fatal(err)
	}
}
