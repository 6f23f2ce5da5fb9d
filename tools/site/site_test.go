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

func TestASiteNeverTakesThePlaceOfAnythingElse(t *testing.T) {
	project := t.TempDir()
	folder(t, filepath.Join(project, "content"))
	folder(t, filepath.Join(project, "mine"))
	folder(t, filepath.Join(project, "own", "x"))
	if err := writeManifest(filepath.Join(project, "own"), newSummed(filepath.Join(project, "own"))); err != nil {
		t.Fatal(err)
	}
	folder(t, filepath.Join(project, "added", "x"))
	if err := writeManifest(filepath.Join(project, "added"), newSummed(filepath.Join(project, "added"))); err != nil {
		t.Fatal(err)
	}
	folder(t, filepath.Join(project, "added", ".git"))
	os.Mkdir(filepath.Join(project, "empty"), 0o777)
	os.Symlink("nowhere", filepath.Join(project, "dangling"))
	for _, c := range []struct{ destination, want string }{
		{"new", ""},
		{"new/", ""},
		{"../beside", ""},
		{t.TempDir(), ""},
		{"empty", ""},
		{"own", ""},
		{"mine", "mine: holds files but no manifest-sha256.txt"},
		{"mine/file", "mine/file: a file stands where the site belongs"},
		{"added", "added/.git/file: is not of the site that clipping made"},
		{"dangling", "a link that leads nowhere"},
		{".", "holds the project itself"},
		{"..", "holds the project itself"},
		{"/", "holds the project itself"},
		{"content", "content: lies in content/"},
		{"content/x", "lies in content/"},
		{"seeds/out", "lies in seeds/"},
		{"./static/../Layouts/x", "lies in Layouts/"},
	} {
		err := CheckDestination(project, c.destination)
		if c.want == "" && err != nil || c.want != "" && (err == nil || !strings.Contains(err.Error(), c.want)) {
			t.Errorf("-d %s: got %v, want %q", c.destination, err, c.want)
		}
	}
}

func TestManifestIsWhatSha256sumReads(t *testing.T) {
	dir := t.TempDir()
	folder(t, filepath.Join(dir, "b"))
	folder(t, filepath.Join(dir, "a"))
	if err := writeManifest(dir, newSummed(dir)); err != nil {
		t.Fatal(err)
	}
	wantFile(t, filepath.Join(dir, manifestName),
		"ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb  a/file\n"+
			"3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d  b/file\n")
}

// Who looks at a site with the file manager of macOS or Windows has not changed
// it: it is whole, packed without what that left there, and replaced.
func TestLookingAtASiteIsNoChange(t *testing.T) {
	project := t.TempDir()
	public := filepath.Join(project, "public")
	folder(t, filepath.Join(public, "x"))
	if err := writeManifest(public, newSummed(public)); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{".DS_Store", "x/._file", "x/Thumbs.db", "desktop.ini"} {
		if err := os.WriteFile(filepath.Join(public, filepath.FromSlash(name)), nil, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	if changed, err := CheckWhole(public); len(changed) > 0 || err != nil {
		t.Errorf("%v are changed (%v)", changed, err)
	}
	if files, err := Pack(public, filepath.Join(project, "public.zip")); files != 2 || err != nil {
		t.Errorf("packed %d files (%v), want that of the site and the manifest", files, err)
	}
	if err := CheckDestination(project, "public"); err != nil {
		t.Error(err)
	}
}
