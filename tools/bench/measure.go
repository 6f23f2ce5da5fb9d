//go:build linux

package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"syscall"
	"time"
)

// programs are the paths of what is measured.
type programs struct{ clipping, hugo string }

// The ways of working that are measured.
const (
	convert   = "convert"
	unchanged = "convert, nothing changed"
	writing   = "writing the same files"
	alone     = "Hugo alone"
	whole     = "clipping, the whole way"
	oneLine   = "Hugo, layouts of one line"
	bytesOnly = "Hugo, one line and as many bytes"
)

// ways are all of them in the order of the table, which is that of the work.
var ways = []string{convert, unchanged, writing, alone, whole, oneLine, bytesOnly}

// cost is what a way of working took.
type cost struct {
	time, cpu time.Duration
	memory    int64 // in bytes; 0 where it was not measured
	files     int
	bytes     int64 // of the files
}

// measure gives what each way of working takes on a project with n captures, the
// median of several runs if they are not too many, and prints it as soon as it is
// known.
func (p programs) measure(project string, n int) (map[string]cost, error) {
	runs := 1
	switch {
	case n <= 100:
		runs = 5
	case n <= 1000:
		runs = 3
	}
	all, medians := map[string][]cost{}, map[string]cost{}
	for i := range runs {
		for _, way := range ways {
			c, err := p.run(project, way)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", way, err)
			}
			all[way] = append(all[way], c)
			if way == alone { // the last of the ways prints as many bytes
				if err := writeLayout(project, bytesOnly, int(c.bytes)/c.files); err != nil {
					return nil, err
				}
			}
			if i == runs-1 {
				medians[way] = median(all[way])
				medians[way].print(n, way)
			}
		}
	}
	return medians, nil
}

// median gives the median of each figure.
func median(costs []cost) cost {
	m := costs[len(costs)-1]
	middle := len(costs) / 2
	slices.SortFunc(costs, func(a, b cost) int { return int(a.time - b.time) })
	m.time = costs[middle].time
	slices.SortFunc(costs, func(a, b cost) int { return int(a.cpu - b.cpu) })
	m.cpu = costs[middle].cpu
	slices.SortFunc(costs, func(a, b cost) int { return int(a.memory - b.memory) })
	m.memory = costs[middle].memory
	return m
}

// run works in one way on a project.
func (p programs) run(project, way string) (cost, error) {
	content, public := filepath.Join(project, "content"), filepath.Join(project, "public")
	hugo := []string{p.hugo, "--quiet", "--noBuildLock", "--source", project, "--destination", public}
	switch way {
	case writing:
		return writeAgain(content)
	case convert:
		if err := emptyContent(content); err != nil {
			return cost{}, err
		}
		return runProgram(content, p.clipping, "convert", "--quiet", "-s", project)
	case unchanged:
		return runProgram(content, p.clipping, "convert", "--quiet", "-s", project)
	}
	if err := setAside(public); err != nil {
		return cost{}, err
	}
	switch way {
	case whole:
		return runProgram(public, p.clipping, "--quiet", "-s", project)
	case oneLine, bytesOnly:
		hugo = append(hugo, "--layoutDir", layoutFolder(way))
	}
	return runProgram(public, hugo[0], hugo[1:]...)
}

// emptyContent leaves in a folder only this repository's content adapter, which
// adds the search page.
func emptyContent(folder string) error {
	const adapter = "_content.gotmpl"
	text, err := os.ReadFile(filepath.Join("content", adapter))
	if err != nil {
		return err
	}
	if err := setAside(folder); err != nil {
		return err
	}
	if err := os.Mkdir(folder, 0o755); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(folder, adapter), text, 0o644)
}

// setAside gives a folder another name, if it is there. To remove its files just
// before others are made would make that up to ten times as slow.
func setAside(folder string) error {
	aside, err := os.MkdirTemp(filepath.Dir(folder), "aside-")
	if err != nil {
		return err
	}
	if err := os.Rename(folder, filepath.Join(aside, filepath.Base(folder))); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

// runProgram runs a program that fills a folder.
func runProgram(output, name string, args ...string) (cost, error) {
	cmd := exec.Command(name, args...)
	start := time.Now()
	if out, err := cmd.CombinedOutput(); err != nil {
		return cost{}, fmt.Errorf("%w\n%s", err, out)
	}
	c := cost{time: time.Since(start), cpu: cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()}
	c.memory = cmd.ProcessState.SysUsage().(*syscall.Rusage).Maxrss << 10
	err := c.count(output)
	return c, err
}

// writeAgain writes the files of a folder to another place.
func writeAgain(folder string) (cost, error) {
	data := map[string][]byte{}
	err := fs.WalkDir(os.DirFS(folder), ".", func(name string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		data[name], err = os.ReadFile(filepath.Join(folder, name))
		return err
	})
	if err != nil {
		return cost{}, err
	}
	to := folder + "-again"
	if err := setAside(to); err != nil {
		return cost{}, err
	}
	before, start := used(), time.Now()
	for name, text := range data {
		file := filepath.Join(to, name)
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			return cost{}, err
		}
		if err := os.WriteFile(file, text, 0o644); err != nil {
			return cost{}, err
		}
	}
	c := cost{time: time.Since(start), cpu: used() - before}
	err = c.count(to)
	return c, err
}

// used is the processor time that this process has taken.
func used() time.Duration {
	var u syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &u) != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// count counts the files of a folder and their bytes.
func (c *cost) count(folder string) error {
	return fs.WalkDir(os.DirFS(folder), ".", func(_ string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		info, err := e.Info()
		if err != nil {
			return err
		}
		c.files++
		c.bytes += info.Size()
		return nil
	})
}

// print prints a row of the first table.
func (c cost) print(n int, way string) {
	held := "-"
	if c.memory > 0 {
		held = spaced(int(c.memory >> 20))
	}
	fmt.Printf("%8s  %-32s %8.2f %8.2f %9s %8s %9.1f\n", spaced(n), way, c.time.Seconds(), c.cpu.Seconds(), held, spaced(c.files), float64(c.bytes)/1e6)
}
