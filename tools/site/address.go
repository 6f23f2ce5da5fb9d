package site

import (
	"io/fs"
	"os"
	"strings"

	"github.com/pelletier/go-toml/v2"

	"clipping"
)

// ConfiguredAddress gives the baseURL of the configuration of the project in
// source, with a slash at its end. It is empty where hugo.toml or, if there is
// none, config.toml does not say an address of http or https.
func ConfiguredAddress(source string) string {
	address := setting(os.DirFS(source), "baseURL")
	if !strings.HasPrefix(address, "https://") && !strings.HasPrefix(address, "http://") {
		return ""
	}
	return strings.TrimSuffix(address, "/") + "/"
}

// Title gives the name of the site: what the configuration of the project in
// source says as title, else the program's own.
func Title(source string) string {
	if title := setting(os.DirFS(source), "title"); title != "" {
		return title
	}
	return setting(clipping.Files, "title")
}

// setting gives the text of a setting, "" where there is none. What is wrong
// with the file Hugo says.
func setting(project fs.FS, name string) string {
	data, err := fs.ReadFile(project, "hugo.toml")
	if err != nil {
		data, _ = fs.ReadFile(project, "config.toml")
	}
	var settings map[string]any
	_ = toml.Unmarshal(data, &settings)
	for key, value := range settings {
		if text, ok := value.(string); ok && strings.EqualFold(key, name) {
			return text
		}
	}
	return ""
}
