package content

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync/atomic"
	"time"

	"golang.org/x/sync/errgroup"

	"clipping/tools/capture"
)

// A Memory knows the seeds and pages as they were when the content folder was
// last brought up to date, so that a seed need not be read again before it or
// one of its pages has changed. The zero Memory knows none. It may be lost at
// any time: all that costs is time.
type Memory struct {
	program string            // what made the pages
	seeds   map[string]record // by the name of the seed's file
	moment  time.Time         // when it was written, by the clock of the file system
}

// A record is what is known of a seed.
type record struct {
	stamp
	SHA256 string               `json:"sha256"`
	Pages  string               `json:"pages"` // the digest of the article's folder, see digest
	Said   []capture.Diagnostic `json:"said,omitempty"`
}

// memory is a Memory as it is written, in JSON.
type memory struct {
	Program string            `json:"program"`
	Seeds   map[string]record `json:"seeds"`
}

// Recall reads a memory from a file. Program names the program that asks, down
// to its build: what another one made is not known. Neither is anything where
// the file is missing or damaged.
func Recall(file, program string) *Memory {
	m := &Memory{program: program}
	info, err := os.Stat(file)
	if err != nil {
		return m
	}
	data, err := os.ReadFile(file)
	if err != nil {
		return m
	}
	var written memory
	if json.Unmarshal(data, &written) == nil && written.Program == program {
		m.seeds, m.moment = written.Seeds, info.ModTime()
	}
	return m
}

// ReadSeeds does what the function [ReadSeeds] does, but keeps the seeds that
// have not changed, nor their pages in the folder content: what was said of
// them before is said again, notes aside. All is for who needs their articles,
// too: then a change that has left a seed's size and time is found. Nobody else may write in content meanwhile.
func (m *Memory) ReadSeeds(dir, content string, all bool) ([]Seed, []capture.Diagnostic) {
	seeds, diagnostics := list(dir)
	eachOf(seeds, func(_ int, s *Seed) error {
		if m.keep(s, dir, content); !s.Kept || all {
			s.read(dir)
			s.Kept = s.Kept && sumOf(s.Data) == m.seeds[s.File].SHA256
		}
		return nil
	})
	for _, s := range seeds {
		diagnostics = append(diagnostics, s.said...)
	}
	slices.SortStableFunc(diagnostics, func(a, b capture.Diagnostic) int { return strings.Compare(a.File, b.File) })
	if len(seeds) == 0 && !capture.Failed(diagnostics) {
		diagnostics = append(diagnostics, capture.Diagnostic{
			File: filepath.ToSlash(dir), Severity: capture.Error, Message: "there are no captures here",
			Hint: "save an article as a text file that ends in .txt",
		})
	}
	return seeds, diagnostics
}

// keep stamps a seed, and keeps it where it and its pages are as they were.
func (m *Memory) keep(s *Seed, dir, content string) {
	info, err := os.Stat(filepath.Join(dir, s.File))
	if err != nil {
		return // reading it says why
	}
	if at := stampOf(info); at.isSettled(time.Now()) {
		s.stamp = at
	}
	known, ok := m.seeds[s.File]
	if !ok || s.stamp != known.stamp {
		return
	}
	files, err := stampsIn(content, s.Slug)
	if err != nil || digest(files) != known.Pages {
		return
	}
	for _, at := range files {
		if !at.isSettled(m.moment) {
			return
		}
	}
	s.Kept = true
	for _, d := range known.Said {
		d.File = filepath.ToSlash(filepath.Join(dir, s.File))
		s.said = append(s.said, d)
	}
}

// Remember notes that the pages of the seeds stand in the content folder since
// plan was applied, and writes the memory to a file.
func (m *Memory) Remember(file string, seeds []Seed, plan Plan) error {
	files := plan.byFolder()
	now := map[string]record{}
	changed := len(seeds) != len(m.seeds)
	for _, s := range seeds {
		switch {
		case s.Kept:
			now[s.File] = m.seeds[s.File]
		case s.stamp != stamp{}:
			now[s.File] = record{s.stamp, sumOf(s.Data), digest(files[s.Slug]), withoutNotes(s.said)}
			changed = true
		}
	}
	if !changed {
		return nil
	}
	data, err := json.Marshal(memory{m.program, now})
	if err != nil {
		return err
	}
	return os.WriteFile(file, data, 0o644)
}

// withoutNotes gives the diagnostics that are more than notes, or unsure.
func withoutNotes(all []capture.Diagnostic) []capture.Diagnostic {
	var some []capture.Diagnostic
	for _, d := range all {
		if d.IsUnsure() || d.Severity != capture.Note {
			some = append(some, d)
		}
	}
	return some
}

// stampsIn stamps the files below a folder of the content folder, by their paths
// in that one.
func stampsIn(content, folder string) (map[string]stamp, error) {
	stamps := map[string]stamp{}
	err := fs.WalkDir(os.DirFS(content), folder, func(name string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		info, err := e.Info()
		if err == nil {
			stamps[name] = stampOf(info)
		}
		return err
	})
	return stamps, err
}

// digest sums up the stamps of files.
func digest(files map[string]stamp) string {
	h := sha256.New()
	for _, name := range slices.Sorted(maps.Keys(files)) {
		fmt.Fprintf(h, "%s\x00%d\x00%d\x00", name, files[name].Size, files[name].Time)
	}
	return hex.EncodeToString(h.Sum(nil))
}

// eachOf calls f with each element, on all cores, until one gives an error. Of
// several errors it gives that of the first element, whichever came first.
func eachOf[T any](all []T, f func(int, *T) error) error {
	var g errgroup.Group
	g.SetLimit(runtime.GOMAXPROCS(0))
	var failed atomic.Bool
	errs := make([]error, len(all))
	for i := range all {
		if failed.Load() {
			break
		}
		g.Go(func() error {
			if errs[i] = f(i, &all[i]); errs[i] != nil {
				failed.Store(true)
			}
			return nil
		})
	}
	g.Wait()
	return cmp.Or(errs...)
}
