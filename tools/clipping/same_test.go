package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"
)

// The same captures give the same bytes, whoever builds them and wherever: in
// another folder, another time zone, another language, on another number of
// cores, with other rights, other variables and from files of another year. What
// the clock says reaches no page: layouts cannot ask it, see
// [TestNoLayoutAsksTheClock].
func TestSameBytesEverywhere(t *testing.T) {
	here := buildSeeds(t)
	site := wholeSite(t, here)
	there := filepath.Join(t.TempDir(), "another folder, with a comma, 'quotes' and ünïcode")
	for _, name := range []string{"seeds", "content"} {
		if err := copyInto(there, here, name); err != nil {
			t.Fatal(err)
		}
	}
	past := time.Date(1987, 6, 5, 4, 3, 2, 0, time.UTC)
	err := filepath.WalkDir(there, func(name string, _ os.DirEntry, err error) error {
		if err != nil {
			return err
		}
		return os.Chtimes(name, past, past)
	})
	if err != nil {
		t.Fatal(err)
	}
	shell, err := exec.LookPath("sh")
	if err != nil || runtime.GOOS == "windows" {
		t.Skip("there is no umask to set: ", err)
	}
	cmd := exec.Command(shell, "-c", `umask 077 && exec clipping -s "$0" --quiet`, there)
	cmd.Env = append(os.Environ(), "TZ=Pacific/Kiritimati", "LANG=tr_TR.UTF-8", "LC_ALL=tr_TR.UTF-8", "LANGUAGE=ar", "GOMAXPROCS=1",
		"HOME="+t.TempDir(), "TMPDIR="+t.TempDir(), "USER=nobody", "CI=yes", "SOURCE_DATE_EPOCH=1")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	if other := wholeSite(t, there); other != site {
		t.Errorf("the manifests differ:\n%s", differingLines(site, other))
	}
}

// differingLines gives the lines that two texts do not share.
func differingLines(a, b string) string {
	found := ""
	for _, pair := range [][2]string{{a, b}, {b, a}} {
		for line := range strings.Lines(pair[0]) {
			if !strings.Contains(pair[1], line) {
				found += line
			}
		}
		found += "\n"
	}
	return found
}

// A layout that asked for the time, for Git or for the machine would make other
// bytes tomorrow, or on another one.
func TestNoLayoutAsksTheClock(t *testing.T) {
	files := 0
	err := filepath.WalkDir("../../layouts", func(name string, e os.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		files++
		data, err := os.ReadFile(name)
		for _, action := range strings.Split(string(data), "{{")[1:] {
			action, _, _ = strings.Cut(action, "}}")
			if !strings.HasPrefix(strings.TrimLeft(action, "- "), "/*") {
				for _, word := range strings.FieldsFunc(action, func(r rune) bool { return strings.ContainsRune(" \t\n()|", r) }) {
					switch word {
					case "now", "time.Now", ".Lastmod", "$.Lastmod", ".GitInfo", "$.GitInfo", "hugo.BuildDate", "hugo.WorkingDir", "os.Getenv", "getenv", "os.Stat", "shuffle", "collections.Shuffle":
						t.Errorf("%s asks for %s", name, word)
					}
				}
			}
		}
		return err
	})
	if err != nil || files < 30 {
		t.Errorf("%d files: %v", files, err)
	}
}

// The manifest is checked by the program that everybody has, whatever the files
// are called.
func TestSha256sumReadsTheManifest(t *testing.T) {
	project := newProject(t, turns[0])
	static := filepath.Join(project, "static")
	if err := os.MkdirAll(filepath.Join(static, "a folder"), 0o777); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"two  spaces.txt", "-dash.txt", "*star.txt", "ünïcode 和平.txt", `back\slash.txt`, "line\nfeed.txt", "a folder/quote'.txt"} {
		if err := os.WriteFile(filepath.Join(static, name), []byte(name), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	site := buildWhole(t, project)
	buildWhole(t, project)
	cmd := exec.Command("sha256sum", "-c", "--strict", "manifest-sha256.txt")
	cmd.Dir = filepath.Join(project, "public")
	out, err := cmd.CombinedOutput()
	if cmd.Process == nil && os.Getenv("CI") == "" {
		t.Skip(err)
	}
	if err != nil || strings.Count(string(out), ": OK\n") != strings.Count(site, "\n") {
		t.Errorf("%v\n%s", err, out)
	}
}
