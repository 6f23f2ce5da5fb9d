//go:build linux

// Bench measures clipping and Hugo on many articles and prints a table:
//
//	go run ./tools/bench [articles...]
//
// It makes 1, 100, 1,000 and 10,000 articles in the shape of the seed of this
// repository, or as many as it is told, and measures for each number:
//
//   - writing the pages of content/, with nothing else: the floor for convert
//   - clipping convert, into an empty content/, and again with nothing changed
//   - Hugo alone over the same content and layouts: the floor for the build
//   - clipping, the whole way from seeds/ to a site that is verified
//   - Hugo alone over the same content with layouts of one line
//
// Memory is the most that the process held at once. It runs in the root of the
// repository and needs Go; 10,000 articles take some minutes and 2 GB of disk.
package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
)

func main() {
	counts := []int{1, 100, 1_000, 10_000}
	if len(os.Args) > 1 {
		counts = nil
		for _, arg := range os.Args[1:] {
			n, err := strconv.Atoi(arg)
			if err != nil || n < 1 {
				fmt.Fprintf(os.Stderr, "bench: %q is no number of articles\n", arg)
				os.Exit(2)
			}
			counts = append(counts, n)
		}
	}
	if err := bench(counts); err != nil {
		fmt.Fprintf(os.Stderr, "bench: %v\n", err)
		os.Exit(1)
	}
}

// bench measures with each number of articles, in a folder that it removes.
func bench(counts []int) error {
	work, err := os.MkdirTemp("", "bench-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(work)
	tools := programs{clipping: filepath.Join(work, "clipping"), hugo: filepath.Join(work, "hugo")}
	for name, pkg := range map[string]string{tools.clipping: "./tools/clipping", tools.hugo: "github.com/gohugoio/hugo"} {
		if out, err := exec.Command("go", "build", "-o", name, pkg).CombinedOutput(); err != nil {
			return fmt.Errorf("go build %s: %w\n%s", pkg, err, out)
		}
	}
	fmt.Printf("%8s  %-28s %8s %8s %9s %8s %9s\n", "articles", "", "seconds", "cpu s", "memory MB", "files", "output MB")
	for _, n := range counts {
		project := filepath.Join(work, strconv.Itoa(n))
		if err := newProject(project, n); err != nil {
			return err
		}
		if err := tools.measure(project, n); err != nil {
			return err
		}
		if err := os.RemoveAll(project); err != nil {
			return err
		}
	}
	return nil
}

// newProject makes a project with n captures and this repository's layouts.
func newProject(folder string, n int) error {
	for _, name := range []string{"layouts", "assets", "data"} {
		if err := os.CopyFS(filepath.Join(folder, name), os.DirFS(name)); err != nil {
			return err
		}
	}
	config, err := os.ReadFile("config.toml")
	if err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(folder, "config.toml"), config, 0o644); err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Join(folder, "plain"), 0o755); err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(folder, "plain", "all.html"), []byte("<title>{{ .Title }}</title>{{ .Content }}\n"), 0o644); err != nil {
		return err
	}
	seeds := filepath.Join(folder, "seeds")
	if err := os.Mkdir(seeds, 0o755); err != nil {
		return err
	}
	for i := range n {
		if err := os.WriteFile(filepath.Join(seeds, fmt.Sprintf("article-%05d.txt", i+1)), []byte(capture(i)), 0o644); err != nil {
			return err
		}
	}
	return nil
}

// spaced gives a number with a space between thousands.
func spaced(n int) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + " " + s[i:]
	}
	return strings.TrimSpace(s)
}
