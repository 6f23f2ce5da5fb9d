//go:build linux

package main

import (
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"time"
)

// programs are the paths of what is measured.
type programs struct{ clipping, hugo string }

// measure prints a row for each way of working on a project with n captures.
func (p programs) measure(project string, n int) error {
	content, public := filepath.Join(project, "content"), filepath.Join(project, "public")
	hugo := []string{p.hugo, "--quiet", "--noBuildLock", "--source", project, "--destination", public}
	steps := []struct {
		name, output string
		command      []string
	}{
		{"convert", content, []string{p.clipping, "convert", "--quiet", "-s", project}},
		{"convert, nothing changed", content, []string{p.clipping, "convert", "--quiet", "-s", project}},
		{"Hugo alone", public, hugo},
		{"clipping, the whole way", public, []string{p.clipping, "--quiet", "-s", project}},
		{"Hugo, layouts of one line", public, append(hugo, "--layoutDir", "plain")},
	}
	for i, s := range steps {
		if s.output == public {
			if err := os.RemoveAll(public); err != nil {
				return err
			}
		}
		if err := run(n, s.name, s.output, s.command); err != nil {
			return err
		}
		if i == 0 {
			if err := writeAgain(n, content); err != nil {
				return err
			}
		}
	}
	return nil
}

// run runs a command and prints what it took.
func run(n int, name, output string, command []string) error {
	cmd := exec.Command(command[0], command[1:]...)
	start := time.Now()
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("%s: %w\n%s", name, err, out)
	}
	took := time.Since(start)
	usage := cmd.ProcessState.SysUsage().(*syscall.Rusage)
	files, bytes, err := size(output)
	if err != nil {
		return err
	}
	row(n, name, took, cmd.ProcessState.UserTime()+cmd.ProcessState.SystemTime(), usage.Maxrss<<10, files, bytes)
	return nil
}

// writeAgain writes the files of a folder to another place and prints what the
// writing took.
func writeAgain(n int, folder string) error {
	data := map[string][]byte{}
	err := fs.WalkDir(os.DirFS(folder), ".", func(name string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		data[name], err = os.ReadFile(filepath.Join(folder, name))
		return err
	})
	if err != nil {
		return err
	}
	to := folder + "-again"
	defer os.RemoveAll(to)
	var bytes int64
	before, start := used(), time.Now()
	for name, text := range data {
		file := filepath.Join(to, name)
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(file, text, 0o644); err != nil {
			return err
		}
		bytes += int64(len(text))
	}
	row(n, "writing the same files", time.Since(start), used()-before, 0, len(data), bytes)
	return nil
}

// used is the processor time that this process has taken.
func used() time.Duration {
	var u syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &u) != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// row prints a line of the table; memory and bytes are in bytes.
func row(n int, name string, took, cpu time.Duration, memory int64, files int, bytes int64) {
	held := "-"
	if memory > 0 {
		held = spaced(int(memory >> 20))
	}
	fmt.Printf("%8s  %-28s %8.2f %8.2f %9s %8s %9.1f\n", spaced(n), name, took.Seconds(), cpu.Seconds(), held, spaced(files), float64(bytes)/1e6)
}

// size counts the files of a folder and their bytes.
func size(folder string) (files int, bytes int64, err error) {
	err = fs.WalkDir(os.DirFS(folder), ".", func(_ string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		info, err := e.Info()
		if err != nil {
			return err
		}
		files++
		bytes += info.Size()
		return nil
	})
	return files, bytes, err
}
