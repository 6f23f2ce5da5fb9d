package site

import (
	"os"
	"path/filepath"
	"testing"
)

// What is made without Hugo knows the settings that Hugo takes, from the file
// that Hugo takes.
func TestSettingsAreThoseThatHugoTakes(t *testing.T) {
	project := t.TempDir()
	for _, c := range []struct{ file, text, title, address, locale string }{
		{"none.toml", "", "Clippings", "", ""},
		{"config.json", `{"title": "One"}`, "One", "", ""},
		{"config.toml", "Title = 'Two'\nLOCALE = 'de'\n", "Two", "", "de"},
		{"hugo.yml", "title: Three\nbaseurl: https://example.org/a\n", "Three", "https://example.org/a/", ""},
		{"hugo.toml", "title = 'Four'\nlocale = 'fr-CA'\nbaseURL = '/'\n", "Four", "", "fr-CA"},
	} {
		if err := os.WriteFile(filepath.Join(project, c.file), []byte(c.text), 0o666); err != nil {
			t.Fatal(err)
		}
		title, address, locale := Title(project), ConfiguredAddress(project), Locale(project)
		if title != c.title || address != c.address || locale != c.locale {
			t.Errorf("%s: got %q, %q, %q", c.file, title, address, locale)
		}
	}
}
