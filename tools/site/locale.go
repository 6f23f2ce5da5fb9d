package site

import (
	"os"
	"path/filepath"

	"github.com/pelletier/go-toml/v2"
)

// Locale gives the language of the site, a tag of BCP 47, as config.toml in the
// project's folder says; empty where it says none. What is wrong with that file
// Hugo says.
func Locale(source string) string {
	var settings struct{ Locale string }
	if data, err := os.ReadFile(filepath.Join(source, "config.toml")); err == nil {
		_ = toml.Unmarshal(data, &settings)
	}
	return settings.Locale
}
