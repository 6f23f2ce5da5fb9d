package main

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"io/fs"
	"maps"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
)

// turns are captures that take turns as the only one of a project, so that each
// build has pages to make, to change and to remove.
var turns = [2]string{
	"The first title\nThis is the lead of the article, long enough to be prose.\nA heading\nThis is the text below the heading, long enough to be prose.\n",
	"The second title\nThis is another lead of the article, long enough to be prose.\n2 Comments\nAnn\nFirst.\nBob\nSecond.\n",
}

// newProject makes a project with a capture, x.txt, and gives its folder.
func newProject(t *testing.T, text string) string {
	t.Helper()
	project := t.TempDir()
	if err := os.Mkdir(filepath.Join(project, "seeds"), 0o777); err != nil {
		t.Fatal(err)
	}
	writeSeed(t, project, text)
	return project
}

func writeSeed(t *testing.T, project, text string) {
	t.Helper()
	if err := os.WriteFile(filepath.Join(project, "seeds", "x.txt"), []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
}

// command is clipping as a process of its own, which has not been started.
func command(project string, args ...string) *exec.Cmd {
	return exec.Command("clipping", append([]string{"-s", project, "--quiet"}, args...)...)
}

// buildWhole builds a project in a process of its own and gives the manifest of
// the site, which is whole, with nothing left beside it or in content/.
func buildWhole(t *testing.T, project string) string {
	t.Helper()
	if out, err := command(project).CombinedOutput(); err != nil || len(out) > 0 {
		t.Fatalf("clipping: %v\n%s", err, out)
	}
	err := filepath.WalkDir(project, func(name string, _ fs.DirEntry, err error) error {
		if base := filepath.Base(name); strings.HasPrefix(base, ".clipping-") && base != ".clipping-memory.json" {
			t.Errorf("%s was left", name)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return wholeSite(t, project)
}

// wholeSite gives the manifest of a project's site, whose files are those that
// it lists, each with its checksum, and no other. It is empty if there is no site.
func wholeSite(t *testing.T, project string) string {
	t.Helper()
	public := filepath.Join(project, "public")
	if _, err := os.Lstat(public); err != nil {
		return ""
	}
	manifest, err := os.ReadFile(filepath.Join(public, "manifest-sha256.txt"))
	if err != nil {
		t.Fatalf("half a site: %v", err)
	}
	listed := map[string]string{}
	for line := range strings.Lines(string(manifest)) {
		sum, name, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "  ")
		if strings.HasPrefix(line, `\`) { // as sha256sum writes names with such signs
			sum, name = sum[1:], strings.NewReplacer(`\\`, `\`, `\n`, "\n").Replace(name)
		}
		listed[name] = sum
	}
	site := os.DirFS(public)
	err = fs.WalkDir(site, ".", func(name string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() || name == "manifest-sha256.txt" {
			return err
		}
		data, err := fs.ReadFile(site, name)
		if sum := fmt.Sprintf("%x", sha256.Sum256(data)); err == nil && listed[name] != sum {
			t.Errorf("half a site: %s is not as the manifest says", name)
		}
		delete(listed, name)
		return err
	})
	if err != nil || len(listed) > 0 {
		t.Errorf("half a site: %v, not there: %v", err, slices.Collect(maps.Keys(listed)))
	}
	return string(manifest)
}

// A build that is killed at any moment leaves the last site or the next one,
// whole, and what it leaves besides is cleared away by the next build. Half of
// the moments lie anywhere in a build, half at its end, where the sites change
// places.
func TestKilledAtAnyMoment(t *testing.T) {
	workers, kills := 4, 50
	if testing.Short() {
		kills = 8
	}
	var mu sync.Mutex
	struck := map[string]int{}
	t.Run("worker", func(t *testing.T) {
		for worker := range workers {
			t.Run(fmt.Sprint(worker), func(t *testing.T) {
				t.Parallel()
				killBuilds(t, kills, rand.New(rand.NewPCG(7, uint64(worker))), func(where string) {
					mu.Lock()
					defer mu.Unlock()
					struck[where]++
				})
			})
		}
	})
	t.Log(struck)
	if struck["the last site, and a folder aside"] == 0 || struck["the next site, and a folder aside"] == 0 {
		t.Errorf("no build was killed on either side of the swap: %v", struck)
	}
}

// killBuilds kills builds of a project of its own, and says what each leaves.
func killBuilds(t *testing.T, kills int, random *rand.Rand, leaves func(string)) {
	project := newProject(t, turns[0])
	want := [2]string{buildWhole(t, project)}
	writeSeed(t, project, turns[1])
	start := time.Now()
	want[1] = buildWhole(t, project)
	length := time.Since(start)
	for n := range kills {
		writeSeed(t, project, turns[n%2])
		if n%8 == 4 { // the first build of all
			os.RemoveAll(filepath.Join(project, "public"))
		}
		before := wholeSite(t, project)
		if n%4 < 2 {
			killAfter(t, project, time.Duration(random.Int64N(int64(length))))
		} else {
			killAtTheEnd(t, project, time.Duration(random.IntN(3000))*time.Microsecond)
		}
		after := wholeSite(t, project)
		if after != before && after != want[n%2] {
			t.Fatalf("kill %d: the site is neither the last nor the next", n)
		}
		where := "the last site"
		if after == want[n%2] {
			where = "the next site"
		}
		if _, err := os.Lstat(filepath.Join(project, ".clipping-public")); err == nil {
			where += ", and a folder aside"
		}
		leaves(where)
		if n%10 == 7 && buildWhole(t, project) != want[n%2] {
			t.Fatalf("kill %d: the next build does not make the site it should", n)
		}
	}
}

// killAfter ends a build some time after its start.
func killAfter(t *testing.T, project string, moment time.Duration) {
	t.Helper()
	cmd := start(t, project)
	time.Sleep(moment)
	cmd.Process.Kill() // as kill -9 does
	cmd.Wait()
	saysNothing(t, cmd)
}

// killAtTheEnd ends a build some time after it has begun to write the manifest,
// which is the last thing before the swap.
func killAtTheEnd(t *testing.T, project string, moment time.Duration) {
	t.Helper()
	manifest := filepath.Join(project, ".clipping-public", "new", "manifest-sha256.txt")
	cmd := start(t, project)
	ended := make(chan bool)
	go func() {
		cmd.Wait()
		close(ended)
	}()
	for begun := false; !begun; {
		select {
		case <-ended:
			begun = true
		case <-time.After(20 * time.Microsecond):
			_, err := os.Lstat(manifest)
			begun = err == nil
		}
	}
	time.Sleep(moment)
	cmd.Process.Kill()
	<-ended
	saysNothing(t, cmd)
}

func start(t *testing.T, project string) *exec.Cmd {
	t.Helper()
	cmd := command(project)
	cmd.Stderr = new(bytes.Buffer)
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	return cmd
}

// saysNothing expects a build that has ended to have had nothing to complain of.
func saysNothing(t *testing.T, cmd *exec.Cmd) {
	t.Helper()
	if said := cmd.Stderr.(*bytes.Buffer).String(); said != "" {
		t.Errorf("after an earlier kill, the build says: %s", said)
	}
}

// Builds that are started at once take turns, and each of them is done.
func TestBuildsAtOnceTakeTurns(t *testing.T) {
	project := newProject(t, turns[0])
	want := buildWhole(t, project)
	var builds []*exec.Cmd
	for range 4 {
		builds = append(builds, start(t, project))
	}
	for _, cmd := range builds {
		if err := cmd.Wait(); err != nil {
			t.Errorf("%v: %s", err, cmd.Stderr)
		}
	}
	if wholeSite(t, project) != want || buildWhole(t, project) != want {
		t.Error("the site is not the one that a build alone makes")
	}
}

// So do builds of a file, of which nothing is left beside the site.
func TestBuildsOfAFileAtOnceTakeTurns(t *testing.T) {
	folder := t.TempDir()
	file := filepath.Join(folder, "x.txt")
	if err := os.WriteFile(file, []byte(turns[0]), 0o666); err != nil {
		t.Fatal(err)
	}
	var builds []*exec.Cmd
	for range 4 {
		cmd := exec.Command("clipping", "--quiet", file)
		cmd.Stderr = new(bytes.Buffer)
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		builds = append(builds, cmd)
	}
	for _, cmd := range builds {
		if err := cmd.Wait(); err != nil {
			t.Errorf("%v: %s", err, cmd.Stderr)
		}
	}
	entries, err := os.ReadDir(folder)
	if err != nil || len(entries) != 2 {
		t.Errorf("beside the file and its site: %v (%v)", entries, err)
	}
}
