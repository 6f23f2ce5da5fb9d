package site

import (
	"archive/zip"
	"io"
	"os"
	"path/filepath"
	"testing"
)

// Unpacked, the file is the site again, in a folder with the file's name, and
// nothing in it tells when or where it was packed.
func TestPackHoldsTheSite(t *testing.T) {
	dir := t.TempDir()
	public := filepath.Join(dir, "public")
	names := []string{"a/file", "index.html", "manifest-sha256.txt", "ü نص/file"}
	for _, name := range []string{"a", "ü نص"} {
		folder(t, filepath.Join(public, name))
	}
	if err := os.WriteFile(filepath.Join(public, "index.html"), []byte("<p>"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := writeManifest(public, newSummed(public)); err != nil {
		t.Fatal(err)
	}
	if n, err := Pack(public, filepath.Join(dir, "site.zip")); n != len(names) || err != nil {
		t.Fatalf("packed %d files (%v)", n, err)
	}
	archive, err := zip.OpenReader(filepath.Join(dir, "site.zip"))
	if err != nil {
		t.Fatal(err)
	}
	defer archive.Close()
	for i, f := range archive.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		data, err := io.ReadAll(r)
		if err != nil || f.Name != "site/"+names[i] || f.NonUTF8 || !f.Modified.Equal(beginning) || f.Mode() != 0o644 {
			t.Errorf("%+v holds %q (%v)", f.FileHeader, data, err)
		}
		wantFile(t, filepath.Join(public, filepath.FromSlash(names[i])), string(data))
	}
}
