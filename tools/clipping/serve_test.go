package main

import (
	"bufio"
	"context"
	"fmt"
	"html"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

const servedSeed = "Title\nThis is the lead of the article, long enough to be prose.\n"

// What a person saves is on the page; what is wrong is above the last good
// site, with its line, until it is mended; and nothing is left behind.
func TestServeFollowsTheSeeds(t *testing.T) {
	t.Setenv("TMPDIR", t.TempDir())
	project := t.TempDir()
	seed := filepath.Join(project, "seeds", "x.txt")
	os.Mkdir(filepath.Dir(seed), 0o777)
	save(t, seed, servedSeed)
	home, stop := startServing(t, project)
	page := home + "x/index.html"
	waitForPage(t, page, "the lead of the article", "")
	save(t, seed, strings.Replace(servedSeed, "lead", "opening", 1))
	waitForPage(t, page, "the opening of the article", "")

	save(t, seed, "")
	waitForPage(t, page, "seeds/x.txt:1: the capture is empty", "")
	waitForPage(t, page, "the opening of the article", "")
	save(t, seed, servedSeed)
	waitForPage(t, page, "the lead of the article", `class="problem"`)

	save(t, filepath.Join(project, "seeds", "y.txt"), strings.Replace(servedSeed, "Title", "Another", 1))
	waitForPage(t, home+"y/index.html", "Another", "")
	waitForPage(t, home+"y", "Another", "")
	waitForPage(t, home+"nothing.html", "To the front page", "")

	if err := os.Rename(filepath.Join(project, "seeds", "y.txt"), filepath.Join(project, "seeds", "z.txt")); err != nil {
		t.Fatal(err)
	}
	waitForPage(t, home+"z/index.html", "Another", "")
	waitForPage(t, home+"y/index.html", "To the front page", "")
	waitForPage(t, home, "z/index.html", "y/index.html")
	os.Mkdir(filepath.Join(project, "static"), 0o777)
	save(t, filepath.Join(project, "static", "note.txt"), "A file of my own.")
	waitForPage(t, home+"note.txt", "A file of my own.", "")

	if err := os.Rename(filepath.Join(project, "seeds"), filepath.Join(project, "kept")); err != nil {
		t.Fatal(err)
	}
	waitForPage(t, page, "seeds: cannot be read", "")
	if err := os.Rename(filepath.Join(project, "kept"), filepath.Join(project, "seeds")); err != nil {
		t.Fatal(err)
	}
	waitForPage(t, page, "the lead of the article", `class="problem"`)
	save(t, seed, strings.Replace(servedSeed, "lead", "return", 1))
	waitForPage(t, page, "the return of the article", "")

	os.MkdirAll(filepath.Join(project, "layouts", "_partials"), 0o777)
	footer := filepath.Join(project, "layouts", "_partials", "footer.html")
	save(t, footer, "{{ .Nonsense")
	waitForPage(t, page, "footer.html:1", "")
	save(t, footer, "A footer of my own.")
	waitForPage(t, page, "A footer of my own.", `class="problem"`)
	save(t, filepath.Join(project, "config.toml"), "title = 'My own'\n")
	waitForPage(t, home, "My own", "")

	stop()
	if _, err := os.Stat(filepath.Join(project, "public")); err == nil {
		t.Error("there is a public/")
	}
	if left, _ := os.ReadDir(os.TempDir()); len(left) > 0 {
		t.Errorf("%s is left behind", left[0].Name())
	}
}

// A project that is taken away is said to be, above the last good site, and shown
// again as it is when it is back.
func TestServeWaitsForAProjectThatIsGone(t *testing.T) {
	project := filepath.Join(t.TempDir(), "project")
	fill := func(word string) {
		t.Helper()
		if err := os.MkdirAll(filepath.Join(project, "seeds"), 0o777); err != nil {
			t.Fatal(err)
		}
		save(t, filepath.Join(project, "seeds", "x.txt"), strings.Replace(servedSeed, "lead", word, 1))
	}
	fill("lead")
	home, stop := startServing(t, project)
	defer stop()
	page := home + "x/index.html"
	const gone = "/seeds: cannot be read: "
	waitForPage(t, page, "the lead of the article", "")
	if err := os.Rename(project, project+"-moved"); err != nil {
		t.Fatal(err)
	}
	waitForPage(t, page, gone, "hugo")
	waitForPage(t, page, "the lead of the article", "")
	if err := os.Rename(project+"-moved", project); err != nil {
		t.Fatal(err)
	}
	waitForPage(t, page, "the lead of the article", `class="problem"`)
	if err := os.RemoveAll(project); err != nil {
		t.Fatal(err)
	}
	waitForPage(t, page, gone, "hugo")
	fill("return")
	waitForPage(t, page, "the return of the article", `class="problem"`)
	fill("rest")
	waitForPage(t, page, "the rest of the article", `class="problem"`)
}

// What a build would stop at because Hugo warns of it is said above every page, as
// long as it is so, and keeps nobody from looking at the site.
func TestServeTellsWhatABuildWouldRefuse(t *testing.T) {
	project := newProject(t, servedSeed)
	in := func(name string) string {
		name = filepath.Join(project, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		return name
	}
	save(t, in("content/about.md"), "+++\ntitle = 'About'\n+++\nA <b>word</b>.\n")
	home, stop := startServing(t, project)
	defer stop()
	const page, own, clean = "x/index.html", "content/about.md", `class="problem`
	for _, step := range []struct{ file, text, want string }{
		{own, "+++\ntitle = 'About'\n+++\nA <i>word</i>.\n", "Raw HTML omitted"},
		{"seeds/x.txt", servedSeed + "Another paragraph, long enough to be one.\n", "Raw HTML omitted"},
		{own, "+++\ntitle = 'About'\n+++\nA word.\n", ""},
		{own, "+++\ntitle = 'About'\nurl = '/x/index.html'\n+++\nA word.\n", "Duplicate target paths: /x/index.html"},
		{own, "+++\ntitle = 'About'\ndate = 'soon'\n+++\nA word.\n", "is not a parsable date"},
		{"seeds/x.txt", servedSeed, "is not a parsable date"},
		{own, "+++\ntitle = 'About'\n+++\nA word.\n", ""},
		{"layouts/capture.html", "{{ define \"main\" }}{{ warnf \"a warning of my own\" }}{{ end }}", "hugo: a warning of my own"},
		{"layouts/capture.html", "{{ define \"main\" }}{{ end }}", ""},
		{"config.toml", "languageCode = 'en'\n", "languageCode was deprecated"},
		{"seeds/x.txt", servedSeed + "Another paragraph, long enough to be one.\n", "languageCode was deprecated"},
		{"config.toml", "title = 'x'\n", ""},
	} {
		save(t, in(step.file), step.text)
		if step.want == "" {
			waitForPage(t, home+page, "the lead of the article", clean)
			continue
		}
		waitForPage(t, home+page, step.want, "")
		waitForPage(t, home+page, "clipping build stops at this", "")
		waitForPage(t, home+"index.html", step.want, "")
	}
}

// Whatever a site is made of, a mistake in it is said with its file and line on the
// page that is open, and gone when it is mended.
func TestServeTellsWhereAMistakeIs(t *testing.T) {
	project := newProject(t, servedSeed)
	home, stop := startServing(t, project)
	defer stop()
	waitForPage(t, home, "the lead of the article", "")
	for _, step := range []struct{ file, wrong, want, right string }{
		{"layouts/_partials/footer.html", "{{ with .x }}\n\n{{ end }}{{ .y", "layouts/_partials/footer.html:3: unclosed action", "A footer."},
		{"layouts/_partials/footer.html", "\n{{ partial \"nothing.html\" . }}", "layouts/_partials/footer.html:2: partial", "A footer."},
		{"layouts/_partials/footer.html", "{{ errorf \"an error of my own\" }}", "hugo: an error of my own", "A footer."},
		{"layouts/capture.html", "{{ define \"main\" }}\n{{ .Nothing }}{{ end }}", "layouts/capture.html:2: ", "{{ define \"main\" }}{{ end }}"},
		{"assets/css/shell.css", "/* x */\n@import \"nothing.css\";", "assets/css/shell.css:2: Could not resolve", "p {}"},
		{"assets/js/site.js", "let a;\nlet b = ;", "assets/js/site.js:2: Unexpected", "let a;"},
		{"data/words/fr.toml", "a = 'b'\nc = ", "data/words/fr.toml:2: toml: ", "a = 'b'"},
		{"data/own.json", "{\n", "data/own.json:", "{}"},
		{"config.toml", "title = 'x'\nlocale = \n", "config.toml:2: toml: ", "title = 'x'\n"},
		{"content/about.md", "+++\ntitle = 'x'\ndate = \n+++\n", "content/about.md:3: toml: ", "+++\ntitle = 'x'\n+++\n"},
		{"content/about.md", "+++\ntitle = 'x'\n+++\n{{< nothing >}}\n", "content/about.md:4: ", "+++\ntitle = 'x'\n+++\n"},
		{"content/own.html", "<p>", "content/own.html:1: access denied", ""},
	} {
		name := filepath.Join(project, filepath.FromSlash(step.file))
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		save(t, name, step.wrong)
		waitForPage(t, home, html.EscapeString(step.want), "")
		if step.right == "" {
			if err := os.Remove(name); err != nil {
				t.Fatal(err)
			}
		} else {
			save(t, name, step.right)
		}
		waitForPage(t, home, "the lead of the article", `class="problem`)
	}
}

// A capture that stands anywhere is shown without a project.
func TestServeShowsAFile(t *testing.T) {
	t.Setenv("TMPDIR", t.TempDir())
	folder := t.TempDir()
	file := filepath.Join(folder, "x.txt")
	save(t, file, servedSeed)
	home, stop := startServing(t, folder, file)
	waitForPage(t, home+"x/index.html", "the lead of the article", "")
	save(t, file, strings.Replace(servedSeed, "lead", "opening", 1))
	waitForPage(t, home+"x/index.html", "the opening of the article", "")
	stop()
	if left, _ := os.ReadDir(folder); len(left) != 1 {
		t.Errorf("the folder of the file holds %v", left)
	}
	if left, _ := os.ReadDir(os.TempDir()); len(left) > 0 {
		t.Errorf("%s is left behind", left[0].Name())
	}
}

// Ctrl-C, or the end of the terminal, ends it with nothing left behind, whether
// all is shown or the first build still runs, of a project and of files.
func TestServeLeavesNothingBehindOnCtrlC(t *testing.T) {
	project := newProject(t, servedSeed)
	seed := filepath.Join(project, "seeds", "x.txt")
	for _, args := range [][]string{{}, {seed}} {
		for last, signal := range map[string]os.Signal{"shows the site": os.Interrupt, "shown as of": syscall.SIGHUP} {
			t.Run(fmt.Sprint(len(args), " files, ", last), func(t *testing.T) {
				cmd := exec.Command("clipping", append([]string{"serve", "-s", project, "-p", "0"}, args...)...)
				temporary := t.TempDir()
				cmd.Env = append(os.Environ(), "TMPDIR="+temporary)
				out, err := cmd.StdoutPipe()
				if err != nil {
					t.Fatal(err)
				}
				if err := cmd.Start(); err != nil {
					t.Fatal(err)
				}
				for lines := bufio.NewScanner(out); lines.Scan() && !strings.Contains(lines.Text(), last); {
				}
				if err := cmd.Process.Signal(signal); err != nil {
					t.Fatal(err)
				}
				if err := cmd.Wait(); err != nil {
					t.Error(err)
				}
				if left, _ := os.ReadDir(temporary); len(left) > 0 {
					t.Errorf("%s is left behind", left[0].Name())
				}
			})
		}
	}
}

// startServing serves a project, or files, and gives the address and what ends it.
func startServing(t *testing.T, folder string, files ...string) (home string, stop func()) {
	t.Helper()
	listener, err := net.Listen("tcp", "localhost:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	p := project{source: folder, quiet: true, stderr: io.Discard, progress: &progress{}}
	go func() { done <- p.serve(ctx, listener, files) }()
	return "http://" + listener.Addr().String() + "/", func() {
		t.Helper()
		cancel()
		if err := <-done; err != nil {
			t.Error(err)
		}
	}
}

// save puts a file in the place of another, as editors do.
func save(t *testing.T, name, text string) {
	t.Helper()
	if err := os.WriteFile(name+"~", []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
	if err := os.Rename(name+"~", name); err != nil {
		t.Fatal(err)
	}
}

// waitForPage waits until a page holds a text, and not another unless that is empty.
func waitForPage(t *testing.T, address, text, not string) {
	t.Helper()
	var page string
	for range 100 {
		if response, err := http.Get(address); err == nil {
			data, _ := io.ReadAll(response.Body)
			response.Body.Close()
			page = string(data)
			if strings.Contains(page, text) && (not == "" || !strings.Contains(page, not)) {
				return
			}
		}
		time.Sleep(50 * time.Millisecond)
	}
	t.Fatalf("%s does not show %q, or shows %q:\n%s", address, text, not, page)
}
