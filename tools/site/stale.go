package site

import (
	"bytes"
	"io/fs"
	"path"
	"regexp"
	"strings"

	"github.com/spf13/afero"
)

// named matches the name of a file that has a hash of its content in it.
var named = regexp.MustCompile(`^(.*)\.([0-9a-f]{32}|[0-9a-f]{64})(\.[a-z]+)$`)

// sweep removes the files that no page leads to any more since their content, and
// so their name, is another.
func (l *Live) sweep() {
	stale := map[string]string{} // their names by the hashes in them
	var pages []string
	afero.Walk(l.files, "/", func(name string, info fs.FileInfo, err error) error {
		if err != nil || info.IsDir() {
			return err
		}
		if parts := named.FindStringSubmatch(name); parts != nil {
			stale[parts[2]] = name
		} else {
			pages = append(pages, name)
		}
		return nil
	})
	if len(stale) <= l.named {
		return
	}
	l.named = len(stale)
	for _, name := range pages {
		page, _ := afero.ReadFile(l.files, name)
		for hash := range stale {
			if bytes.Contains(page, []byte(hash)) {
				delete(stale, hash)
			}
		}
	}
	l.named -= len(stale)
	for _, name := range stale {
		l.files.Remove(name)
		stem := strings.TrimPrefix(named.FindStringSubmatch(path.Clean(name))[1], "/")
		l.sites.MemCache.ClearMatching(nil, func(key, _ any) bool { // or Hugo would not write it when it is wanted again
			k, ok := key.(string)
			return ok && strings.Contains(k, stem+".")
		})
	}
}
