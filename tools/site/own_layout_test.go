package site

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// What a person has a page say by a layout of their own it says on every page,
// whatever its title and its front matter are.
func TestALayoutOfOnesOwnIsAskedOnEveryPage(t *testing.T) {
	project := t.TempDir()
	for name, text := range map[string]string{
		"content/a/_index.md":                "+++\ntitle = 'Short'\ndescription = 'Known'\n[capture]\nfile = 'x'\n+++\n",
		"layouts/_partials/headline.html":    `{{ return "my-headline" }}`,
		"layouts/_partials/description.html": `{{ return printf "My %s" .page.Description }}`,
	} {
		name = filepath.Join(project, name)
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	if err := Build(Options{Source: project, Destination: "public"}); err != nil {
		t.Fatal(err)
	}
	page, err := os.ReadFile(filepath.Join(project, "public", "a", "index.html"))
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{`<h1 class="my-headline"`, `content="My Known"`} {
		if !strings.Contains(string(page), want) {
			t.Errorf("the page of the article lacks %s", want)
		}
	}
}
