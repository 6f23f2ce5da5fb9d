package site

import (
	"os"
	"path/filepath"
	"strings"

	"github.com/pelletier/go-toml/v2"
)

// ConfiguredAddress gives the baseURL of the configuration of the project in
// source, with a slash at its end. It is empty where hugo.toml or, if there is
// none, config.toml does not say an address of http or https.
func ConfiguredAddress(source string) string {
	data, err := os.ReadFile(filepath.Join(source, "hugo.toml"))
	if err != nil {
		data, _ = os.ReadFile(filepath.Join(source, "config.toml"))
	}
	var settings map[string]any
	if toml.Unmarshal(data, &settings) != nil {
		return "" // Hugo will say what is wrong
	}
	for key, value := range settings {
		address, _ := value.(string)
		if strings.EqualFold(key, "baseURL") && (strings.HasPrefix(address, "https://") || strings.HasPrefix(address, "http://")) {
			return strings.TrimSuffix(address, "/") + "/"
		}
	}
	return ""
}
