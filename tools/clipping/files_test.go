package main

import (
	"path/filepath"
	"strings"
	"testing"

	"clipping/tools/content"
)

// The site of a file with the longest name that a disk takes has a shorter one.
func TestSiteOfALongNameFitsOnADisk(t *testing.T) {
	name := filepath.Join("a", strings.Repeat("b", 251)+".txt")
	if got, want := besideFiles([]string{name}, []content.Seed{{Slug: "bbb"}}), filepath.Join("a", "bbb-site"); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
