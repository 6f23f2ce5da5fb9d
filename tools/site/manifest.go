package site

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// manifestName is the file that lists every other file of a site with its
// checksum, in the format that “sha256sum -c” reads.
const manifestName = "manifest-sha256.txt"

// writeManifest writes the manifest of a folder into it.
func writeManifest(folder string) error {
	list, err := manifest(folder)
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(folder, manifestName), list, 0o644)
}

// manifest gives a line for each file of a folder: its SHA-256, its name.
func manifest(folder string) ([]byte, error) {
	var list bytes.Buffer
	site := os.DirFS(folder)
	err := fs.WalkDir(site, ".", func(name string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		f, err := site.Open(name)
		if err != nil {
			return err
		}
		defer f.Close()
		h := sha256.New()
		if _, err := io.Copy(h, f); err != nil {
			return err
		}
		escaped := escape.Replace(name)
		if escaped != name {
			list.WriteByte('\\')
		}
		fmt.Fprintf(&list, "%x  %s\n", h.Sum(nil), escaped)
		return nil
	})
	return list.Bytes(), err
}

// A line of the manifest whose name has one of these begins with a backslash.
var (
	escape   = strings.NewReplacer(`\`, `\\`, "\n", `\n`, "\r", `\r`)
	unescape = strings.NewReplacer(`\\`, `\`, `\n`, "\n", `\r`, "\r")
)

// listed gives the SHA-256 of the files that a manifest lists, by their names.
func listed(manifest string) map[string]string {
	sums := map[string]string{}
	for line := range strings.Lines(manifest) {
		sum, name, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "  ")
		if bare, ok := strings.CutPrefix(sum, `\`); ok {
			sum, name = bare, unescape.Replace(name)
		}
		sums[name] = sum
	}
	return sums
}
