package browser

import (
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// inEither gives a script of .ci/ that runs in a browser called chromium or
// firefox. Firefox has no DevTools protocol, so scripts speak to both.
func inEither(t testing.TB, script, browser string, arguments ...string) *exec.Cmd {
	t.Helper()
	executable := ""
	for _, name := range map[string][]string{
		"chromium": {"chromium", "chromium-browser", "google-chrome", "chrome"},
		"firefox":  {"firefox-esr", "firefox"},
	}[browser] {
		if path, err := exec.LookPath(name); err == nil && executable == "" {
			executable = path
		}
	}
	if executable == "" {
		missing(t, "no "+browser+" found: apt-get install chromium firefox-esr")
	}
	if _, err := os.Stat(filepath.Join(root, ".ci/node_modules/puppeteer-core")); err != nil {
		missing(t, "puppeteer-core is not installed: npm --prefix .ci ci --ignore-scripts")
	}
	cmd := exec.Command("node", append([]string{filepath.Join(root, ".ci", script), browser, executable}, arguments...)...)
	cmd.Stderr = os.Stderr
	return cmd
}

// fromDisk opens pages of a folder by file addresses, in a browser called
// chromium or firefox, and gives what is wrong with them.
func fromDisk(t *testing.T, browser, folder string, pages []string) []string {
	t.Helper()
	script := inEither(t, "disk.mjs", browser, append([]string{folder}, pages...)...)
	said, err := script.Output()
	if err != nil {
		t.Fatalf("%s: %v", browser, err)
	}
	var problems []string
	for line := range strings.Lines(string(said)) {
		problems = append(problems, strings.TrimSpace(line))
	}
	return problems
}

// kindOf gives what pages of one kind have in common: their path, but for what
// an article and a section are called.
func kindOf(name string) string {
	folder, file := filepath.Split(name)
	switch {
	case strings.HasPrefix(name, "by_") && file != "index.html":
		return strings.TrimSuffix(folder, "/") + " one"
	case strings.HasPrefix(name, "by_"):
		return strings.TrimSuffix(folder, "/")
	case isOneFile(name):
		file = "one file"
	case regexp.MustCompile(`^\d+-`).MatchString(file):
		file = "section"
	}
	return regexp.MustCompile(`^[^/]+`).ReplaceAllString(folder, "*") + file
}

// Pages of every kind work by double click in both browsers: they have their
// style, say nothing, ask for nothing beyond their folder, and their links and
// preferences do what they should, for a reader who forbids storage, too.
func TestEveryKindOfPageWorksFromDisk(t *testing.T) {
	t.Parallel()
	seeds := map[string]string{"urdu": urdu, "istanbul-negotiations": read(t, root, "seeds/istanbul-negotiations.txt")}
	for i := range 24 {
		seeds[fmt.Sprintf("article-%02d", i)] = fmt.Sprintf("Article %d\n%s\n", i, prose(i, 3))
	}
	folder := t.TempDir()
	if err := buildSite(folder, seeds, map[string]string{"about.md": "+++\ntitle = 'About'\n+++\nBy hand.\n", "urdu/notes.md": "+++\ntitle = 'Notes'\nweight = 100\n+++\nBy hand.\n"}); err != nil {
		t.Fatal(err)
	}
	public := filepath.Join(folder, "public")
	kinds := map[string]int{}
	var pages []string
	eachPage(t, public, func(name string) {
		if name == "404.html" {
			return // it is shown in any folder, so its links begin at the root: there is no such page on a disk
		}
		// Of each kind one in each direction: the articles beside these two are alike.
		kind := kindOf(name)
		if strings.HasPrefix(name, "urdu/") {
			kind += " from right to left"
		}
		if kinds[kind]++; kinds[kind] == 1 {
			pages = append(pages, name)
		}
	})
	want := []string{
		"*/2/index.html", "*/capture.html", "*/capture.html from right to left", "*/comments.html", "*/comments.html from right to left",
		"*/index.html", "*/index.html from right to left", "*/notes.html from right to left", "*/one file", "*/one file from right to left",
		"*/section", "*/section from right to left", "about.html",
		"by_author", "by_author one", "by_commenter", "by_commenter one", "by_publisher", "by_publisher one", "index.html", "search.html",
	}
	if got := slices.Sorted(maps.Keys(kinds)); !slices.Equal(got, want) {
		t.Errorf("%q are opened, not %q", got, want)
	}
	for _, browser := range []string{"chromium", "firefox"} {
		t.Run(browser, func(t *testing.T) {
			for _, problem := range fromDisk(t, browser, public, pages) {
				t.Error(problem)
			}
		})
	}
}

// What works on a server and not from disk is seen in both browsers, and so is
// whatever else a clean page does not do.
func TestWhatBreaksFromDiskIsSeen(t *testing.T) {
	t.Parallel()
	public := build(t, map[string]string{"istanbul-negotiations": read(t, root, "seeds/istanbul-negotiations.txt")})
	good := read(t, public, seed+"comments.html")
	style := regexp.MustCompile(`<link rel="stylesheet" href="([^"]+)"`).FindStringSubmatch(good)
	if style == nil {
		t.Fatal("the page has no style sheet")
	}
	css := sha256.Sum256([]byte(read(t, filepath.Join(public, seed), style[1])))
	broken := map[string]string{
		"integrity": strings.Replace(good, style[0], style[0]+` integrity="sha256-`+base64.StdEncoding.EncodeToString(css[:])+`"`, 1),
		"absolute":  strings.Replace(good, style[1], strings.TrimPrefix(style[1], ".."), 1),
		"unstyled":  strings.Replace(good, `rel="stylesheet"`, `rel="author"`, 1),
		"module":    strings.Replace(good, " defer>", ` type="module">`, 1),
		"loud":      strings.Replace(good, "<main", `<script src="loud.js"></script><main`, 1),
		"thrown":    strings.Replace(good, "<main", `<script src="thrown.js"></script><main`, 1),
		"lacking":   strings.Replace(good, "<main", `<script src="lacking.js"></script><main`, 1),
		"image":     strings.Replace(good, "<main", `<img src="https://example.org/pixel.png" alt=""><main`, 1),
		"fetched":   strings.Replace(good, "<main", `<script src="fetched.js"></script><main`, 1),
		"beyond":    strings.Replace(good, "<main", `<script src="../../beyond.js"></script><main`, 1),
	}
	files := map[string]string{
		seed + "loud.js": "console.log('loud')", seed + "thrown.js": "throw new Error('thrown')", "../beyond.js": "",
		seed + "fetched.js": "fetch('https://example.org/').catch(() => {})",
	}
	pages := []string{seed + "comments.html"}
	for name, text := range broken {
		if text == good {
			t.Fatalf("%s: the page is as it was", name)
		}
		files[seed+name+".html"] = text
		pages = append(pages, seed+name+".html")
	}
	slices.Sort(pages[1:])
	if err := write(public, files); err != nil {
		t.Fatal(err)
	}
	for _, browser := range []string{"chromium", "firefox"} {
		t.Run(browser, func(t *testing.T) {
			said := strings.Join(fromDisk(t, browser, public, pages), "\n")
			t.Log(said)
			for _, page := range pages[1:] {
				if !strings.Contains(said, page+": ") {
					t.Errorf("nothing is said of %s", page)
				}
			}
			if strings.Contains(said, pages[0]+": ") {
				t.Errorf("%s is called broken", pages[0])
			}
		})
	}
}
