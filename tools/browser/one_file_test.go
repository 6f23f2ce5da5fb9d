package browser

import (
	"path"
	"path/filepath"
)

// isOneFile tells whether a page is an article in one file.
func isOneFile(name string) bool {
	folder := path.Base(path.Dir(filepath.ToSlash(name)))
	return path.Base(name) == folder+".html" || path.Base(name) == "whole-"+folder+".html"
}
