package site

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// worker is the service worker of a site, where the configuration asks for one,
// and hashPlace what stands in it until all of the site is there.
const (
	worker    = "worker.js"
	hashPlace = "{hash of the content}"
)

// stampWorker writes a hash of all files of a folder into its service worker:
// what a browser keeps of the site has it for a name.
func stampWorker(folder string, site *summed) error {
	name := filepath.Join(folder, worker)
	script, err := os.ReadFile(name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	list, err := manifest(site)
	if err != nil {
		return err
	}
	hash := fmt.Sprintf("%x", sha256.Sum256(list))
	return os.WriteFile(name, bytes.Replace(script, []byte(hashPlace), []byte(hash[:16]), 1), 0o644)
}
