package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// A capture whose text has changed but not its size and time, as under a program
// that restores times: a build finds it, and so does convert when --check has.
func TestChangeWithoutATrace(t *testing.T) {
	for _, lead := range [][]string{{}, {"convert", "--check"}} {
		project := newProject(t, turns[0])
		seed := filepath.Join(project, "seeds", "x.txt")
		then := time.Now().Add(-time.Hour)
		os.Chtimes(seed, then, then)
		said := func(args ...string) string {
			out, _ := command(project, args...).CombinedOutput()
			return string(out)
		}
		said("convert")
		now := time.Now().Add(time.Minute)
		os.Chtimes(filepath.Join(project, ".clipping-memory.json"), now, now)
		writeSeed(t, project, strings.Replace(turns[0], "e", "a", 1))
		os.Chtimes(seed, then, then)
		said(lead...)
		said("convert")
		if out := said("convert", "--check"); out != "" {
			t.Errorf("after clipping %q, content/ is not up to date:\n%s", lead, out)
		}
	}
}
