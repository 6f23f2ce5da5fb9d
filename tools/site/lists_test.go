package site

import (
	"os"
	"path/filepath"
	"testing"

	"clipping"
)

// What is found out of an article is found out once, however many there are and
// however often the lists ask. Hugo's partialCached keeps a thousand results: where
// lists put one into it for each article, there are none left of what was known.
func TestManyArticlesDoNotCrowdOutWhatIsKnown(t *testing.T) {
	project := t.TempDir()
	// Each time that a partial is run makes a file.
	count := func(what string) string {
		return `{{ hugo.Store.Add "runs" 1 }}{{ (resources.FromString (printf "` + what + `/%d" (hugo.Store.Get "runs")) "").Publish }}`
	}
	for name, more := range map[string]string{
		"content/_content.gotmpl": `{{ $names := slice "a" "b" "c" "d" }}{{ range seq 1100 }}
			{{ $.AddPage (dict "kind" "section" "path" (printf "article%d" .) "params" (dict "capture" (dict "file" "x") "commenters" $names "by_commenter" $names)) }}
		{{ end }}`,
		"layouts/_partials/known.html":      count("known"),
		"layouts/_partials/parts-from.html": count("parts"),
	} {
		text, err := clipping.Files.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		name = filepath.Join(project, name)
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, append([]byte(more), text...), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	if err := Build(Options{Source: project, Destination: "public"}); err != nil {
		t.Fatal(err)
	}
	runs := func(what string) int {
		files, err := os.ReadDir(filepath.Join(project, "public", what))
		if err != nil {
			t.Fatal(err)
		}
		return len(files)
	}
	if got := runs("known"); got > 10 {
		t.Errorf("what is known was lost and begun anew: known.html was run %d times", got)
	}
	if got := runs("parts"); got > 1100+100 { // two that ask for an article at the same time both find it
		t.Errorf("the parts of 1100 articles were found %d times", got)
	}
}
