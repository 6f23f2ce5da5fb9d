package edition

import (
	"archive/zip"
	"encoding/xml"
	"errors"
	"io"
	"path"
	"regexp"
	"testing"
)

// documentMax is the size in bytes that no document of a book may exceed whose
// paragraphs are of a sensible length.
const documentMax = 400_000

// plainName is a name that every system takes.
var plainName = regexp.MustCompile(`^[A-Za-z0-9/.-]+$`)

// checkBook sees that a book opens with its type, that its files have names that
// every system takes, and that its documents are well-formed XML of a size that
// readers open at once.
func checkBook(t *testing.T, name string) {
	t.Helper()
	book, err := zip.OpenReader(name)
	if err != nil {
		t.Errorf("%s: %v", name, err)
		return
	}
	defer book.Close()
	if first := book.File[0]; first.Name != "mimetype" || first.Method != zip.Store || len(first.Extra) > 0 {
		t.Errorf("%s begins with %+v", name, first.FileHeader)
	}
	for _, f := range book.File[1:] {
		if !plainName.MatchString(f.Name) {
			t.Errorf("%s holds a file with the name %q", name, f.Name)
		}
		if f.UncompressedSize64 > documentMax && path.Base(f.Name) != "nav.xhtml" {
			t.Errorf("%s: %s has %d bytes", name, f.Name, f.UncompressedSize64)
		}
		if path.Ext(f.Name) == ".css" {
			continue
		}
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		for d := xml.NewDecoder(r); err == nil; {
			_, err = d.Token()
		}
		if !errors.Is(err, io.EOF) {
			t.Errorf("%s: %s is not well-formed: %v", name, f.Name, err)
		}
	}
}
