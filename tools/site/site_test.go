package site

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// folder makes a folder with a file that holds its name.
func folder(t *testing.T, name string) string {
	t.Helper()
	if err := os.MkdirAll(name, 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(name, "file"), []byte(filepath.Base(name)), 0o666); err != nil {
		t.Fatal(err)
	}
	return name
}

func wantFile(t *testing.T, name, want string) {
	t.Helper()
	if got, err := os.ReadFile(name); err != nil || string(got) != want {
		t.Errorf("%s holds %q (%v), want %q", name, got, err, want)
	}
}

func TestSwap(t *testing.T) {
	dir := t.TempDir()
	current, old := filepath.Join(dir, "current"), filepath.Join(dir, "old")
	if err := swap(folder(t, filepath.Join(dir, "first")), current, old); err != nil {
		t.Fatal(err)
	}
	wantFile(t, filepath.Join(current, "file"), "first")
	if err := swap(folder(t, filepath.Join(dir, "second")), current, old); err != nil {
		t.Fatal(err)
	}
	wantFile(t, filepath.Join(current, "file"), "second")
	if swap(filepath.Join(dir, "none"), current, old) == nil {
		t.Error("a folder that is not there was swapped in")
	}
	wantFile(t, filepath.Join(current, "file"), "second")
}

// Where a system cannot exchange folders in one step, a program ended between
// the two renames leaves the last site aside. The next build puts it back.
func TestHealPutsTheLastSiteBack(t *testing.T) {
	dir := t.TempDir()
	destination, aside := filepath.Join(dir, "public"), filepath.Join(dir, ".clipping-public")
	folder(t, filepath.Join(aside, "old"))
	folder(t, filepath.Join(aside, "new"))
	if err := heal(destination, aside); err != nil {
		t.Fatal(err)
	}
	wantFile(t, filepath.Join(destination, "file"), "old")
	folder(t, filepath.Join(aside, "new"))
	if err := heal(destination, aside); err != nil {
		t.Fatal(err)
	}
	wantFile(t, filepath.Join(destination, "file"), "old")
	if _, err := os.Stat(aside); err == nil {
		t.Error("what was left aside is still there")
	}
}

func TestOnlyOwnSitesAreReplaceable(t *testing.T) {
	dir := t.TempDir()
	if err := checkReplaceable(filepath.Join(dir, "none")); err != nil {
		t.Error(err)
	}
	if err := checkReplaceable(dir); err != nil {
		t.Error(err)
	}
	folder(t, dir)
	if err := checkReplaceable(dir); err == nil || !strings.Contains(err.Error(), "does not replace it") {
		t.Errorf("a folder with a person's file: %v", err)
	}
	if err := checkReplaceable(filepath.Join(dir, "file")); err == nil {
		t.Error("a file is replaceable")
	}
	if err := writeManifest(dir); err != nil {
		t.Fatal(err)
	}
	if err := checkReplaceable(dir); err != nil {
		t.Error(err)
	}
}

func TestManifestIsWhatSha256sumReads(t *testing.T) {
	dir := t.TempDir()
	folder(t, filepath.Join(dir, "b"))
	folder(t, filepath.Join(dir, "a"))
	if err := writeManifest(dir); err != nil {
		t.Fatal(err)
	}
	wantFile(t, filepath.Join(dir, manifestName),
		"ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb  a/file\n"+
			"3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d  b/file\n")
}
