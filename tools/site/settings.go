package site

import (
	"io/fs"
	"os"
	"strings"

	"github.com/gohugoio/hugo/config"
	"github.com/spf13/afero"

	"clipping"
)

// ConfiguredAddress gives the baseURL of the settings of the project in source,
// with a slash at its end. It is empty where they do not say an address of http
// or https.
func ConfiguredAddress(source string) string {
	address := setting(os.DirFS(source), "baseURL")
	if !strings.HasPrefix(address, "https://") && !strings.HasPrefix(address, "http://") {
		return ""
	}
	return strings.TrimSuffix(address, "/") + "/"
}

// Title gives the name of the site: what the settings of the project in source
// say as title, else the program's own.
func Title(source string) string {
	if title := setting(os.DirFS(source), "title"); title != "" {
		return title
	}
	return setting(clipping.Files, "title")
}

// Locale gives the language of the site, a tag of BCP 47, as the settings of the
// project in source say; empty where they say none.
func Locale(source string) string { return setting(os.DirFS(source), "locale") }

// setting gives the text of a setting of a project, "" where there is none. What
// is wrong with the file Hugo says.
func setting(project fs.FS, name string) string {
	file := settingsFile(project)
	if file == "" {
		return ""
	}
	settings, err := config.FromFile(afero.FromIOFS{FS: project}, file)
	if err != nil {
		return ""
	}
	return settings.GetString(name)
}

// settingsFile gives the name of the file in a project that Hugo takes for its
// settings, "" where there is none.
func settingsFile(project fs.FS) string {
	for _, name := range SettingsFiles() {
		if _, err := fs.Stat(project, name); err == nil {
			return name
		}
	}
	return ""
}

// SettingsFiles gives the names that the file with a project's settings may
// have; Hugo takes the first that is there.
func SettingsFiles() (names []string) {
	for _, name := range config.DefaultConfigNames {
		for _, extension := range config.ValidConfigFileExtensions {
			names = append(names, name+"."+extension)
		}
	}
	return names
}
