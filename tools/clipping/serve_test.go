package main

import (
	"bufio"
	"context"
	"fmt"
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
	for range 600 {
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
