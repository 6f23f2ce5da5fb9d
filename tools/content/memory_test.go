package content

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"clipping/tools/capture"
)

// A folder is brought up to date twice: what the second run keeps depends on
// what happened in between.
func TestMemoryKeepsWhatHasNotChanged(t *testing.T) {
	page := filepath.Join("content", "x", "01-title.md")
	for _, c := range []struct {
		name   string
		age    time.Duration // of the seed when it is first read
		change func()
		kept   bool
	}{
		{"nothing", time.Hour, func() {}, true},
		{"the seed, just before it was read", 0, func() {}, false},
		{"the seed", time.Hour, func() { writeFile(t, "seeds/x.txt", twoSection) }, false},
		{"the seed, to one as long", time.Hour, func() { writeFile(t, "seeds/x.txt", "T"+oneSection[1:]) }, false},
		{"a page", time.Hour, func() { writeFile(t, page, "mine") }, false},
		{"the time of a page", time.Hour, func() { os.Chtimes(page, time.Time{}, time.Now()) }, false},
		{"a page that is gone", time.Hour, func() { os.Remove(page) }, false},
		{"a file beside the pages", time.Hour, func() { writeFile(t, "content/x/index.md", "mine") }, false},
		{"a file in a folder below", time.Hour, func() { writeFile(t, "content/x/y/z.md", "mine") }, false},
		{"the folder that is gone", time.Hour, func() { os.RemoveAll("content") }, false},
		{"a page as young as the memory", time.Hour, func() {
			info, _ := os.Stat(page)
			os.Chtimes("memory", time.Time{}, info.ModTime())
		}, false},
		{"the memory, which is damaged", time.Hour, func() { writeFile(t, "memory", "{") }, false},
		{"the program", time.Hour, func() {
			data, _ := os.ReadFile("memory")
			writeFile(t, "memory", strings.Replace(string(data), `"program":"program"`, `"program":"another"`, 1))
		}, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Chdir(t.TempDir())
			writeFile(t, "seeds/x.txt", oneSection)
			then := time.Now().Add(-c.age)
			os.Chtimes("seeds/x.txt", then, then)
			remember(t)
			now := time.Now().Add(time.Minute) // so that the pages are older than the memory by more than a tick
			os.Chtimes("memory", now, now)
			c.change()
			seeds, _ := Recall("memory", "program").ReadSeeds("seeds", "content", false)
			if seeds[0].Kept != c.kept {
				t.Errorf("kept is %v, want %v", seeds[0].Kept, c.kept)
			}
		})
	}
}

// rememberOld makes a project in a new folder, whose seed is so old that it is
// known by the memory, and gives the seed's time.
func rememberOld(t *testing.T) (then time.Time) {
	t.Helper()
	t.Chdir(t.TempDir())
	writeFile(t, "seeds/x.txt", oneSection)
	then = time.Now().Add(-time.Hour)
	os.Chtimes("seeds/x.txt", then, then)
	remember(t)
	now := time.Now().Add(time.Minute)
	os.Chtimes("memory", now, now)
	return then
}

// A build needs the articles of all seeds, but not to make their pages again.
func TestAllSeedsAreReadOnRequest(t *testing.T) {
	rememberOld(t)
	for _, all := range []bool{false, true} {
		seeds, _ := Recall("memory", "program").ReadSeeds("seeds", "content", all)
		if s := seeds[0]; !s.Kept || (s.Article != nil) != all || (string(s.Data) == oneSection) != all {
			t.Errorf("asked for all: %v, got %+v", all, s)
		}
	}
}

// A seed may change and keep its size and time, as under a program that restores
// times: who reads it all the same sees it.
func TestAChangeWithoutATraceIsFoundWhereAllIsRead(t *testing.T) {
	then := rememberOld(t)
	writeFile(t, "seeds/x.txt", "Other"+oneSection[len("Other"):])
	os.Chtimes("seeds/x.txt", then, then)
	if seeds, _ := Recall("memory", "program").ReadSeeds("seeds", "content", true); seeds[0].Kept {
		t.Error("it is kept")
	}
}

// remember brings content up to date with seeds.
func remember(t *testing.T) {
	t.Helper()
	m := Recall("memory", "program")
	seeds, diagnostics := m.ReadSeeds("seeds", "content", false)
	if capture.Failed(diagnostics) {
		t.Fatal(diagnostics)
	}
	plan, err := NewPlan("content", seeds, false)
	if err != nil {
		t.Fatal(err)
	}
	if err := plan.Apply("content"); err != nil {
		t.Fatal(err)
	}
	if err := m.Remember("memory", seeds, plan); err != nil {
		t.Fatal(err)
	}
}

// A tick of the file system may hide a change; how long one is, the time tells.
func TestAStampIsSettledAfterATick(t *testing.T) {
	second := time.Unix(1_700_000_000, 0)
	for _, c := range []struct {
		changed time.Time
		after   time.Duration
		want    bool
	}{
		{second.Add(123 * time.Millisecond), 0, false},
		{second.Add(123 * time.Millisecond), 10 * time.Millisecond, false},
		{second.Add(123 * time.Millisecond), 30 * time.Millisecond, true},
		{second, 30 * time.Millisecond, false},
		{second, 3 * time.Second, true},
	} {
		s := stamp{Time: c.changed.UnixNano()}
		if got := s.isSettled(c.changed.Add(c.after)); got != c.want {
			t.Errorf("%v after %v it is %v that the stamp is settled", c.after, c.changed, got)
		}
	}
}
