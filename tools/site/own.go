package site

import (
	"io/fs"
	"os"
	"path/filepath"

	"clipping"
)

// ownSettings is the name of the program's own settings in the folder that
// [writeOwn] fills: one that Hugo does not look for in a theme.
const ownSettings = "settings.toml"

// writeOwn writes the layouts, assets, words and settings that the program
// carries into a folder, from where Hugo reads them like a theme.
func writeOwn(folder string) error {
	for _, name := range []string{"layouts", "assets", "data"} {
		part, err := fs.Sub(clipping.Files, name)
		if err != nil {
			return err
		}
		if err := os.CopyFS(filepath.Join(folder, name), part); err != nil {
			return err
		}
	}
	// The settings mount a template as content in a project that has it in its
	// layouts. A theme has no mounts but Hugo's.
	adapter := "_content.gotmpl"
	if err := os.Mkdir(filepath.Join(folder, "content"), 0o755); err != nil {
		return err
	}
	for from, to := range map[string]string{"config.toml": ownSettings, "layouts/" + adapter: "content/" + adapter} {
		data, err := fs.ReadFile(clipping.Files, from)
		if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(folder, filepath.FromSlash(to)), data, 0o644); err != nil {
			return err
		}
	}
	return nil
}
