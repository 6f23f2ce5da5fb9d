//go:build linux

// Bench measures clipping and Hugo on many articles and prints two tables: what
// each way of working takes, and how these compare.
//
//	go run ./tools/bench [articles...]
//
// It makes 1, 100, 1,000 and 10,000 articles in the shape of the seed of this
// repository, or as many as it is told, and measures for each number:
//
//   - clipping convert, into an empty content/, and again with nothing changed
//   - writing the same files, with nothing else: the floor for convert
//   - Hugo alone over the same content and layouts: the floor for the build
//   - clipping, the whole way from seeds/ to a site that is verified
//   - Hugo alone over the same content with layouts of one line
//   - the same with as many bytes in each page as the real layouts give on
//     average: what is left when layouts do nothing but print
//
// Up to 100 articles a figure is the median of five runs, up to 1,000 of three;
// the ways take turns, so that a slow minute of the machine meets them all. Nothing
// is removed before the end: a file system may take ten times as long to make a
// file when many have just been removed. Memory is the most that the process held
// at once. Bench runs in the root of the repository and needs
// Go; 10,000 articles take some minutes and 6 GB of disk.
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
	fmt.Printf("%8s  %-32s %8s %8s %9s %8s %9s\n", "articles", "", "seconds", "cpu s", "memory MB", "files", "output MB")
	var sizes []size
	for _, n := range counts {
		project := filepath.Join(work, strconv.Itoa(n))
		if err := newProject(project, n); err != nil {
			return err
		}
		took, err := tools.measure(project, n)
		if err != nil {
			return err
		}
		sizes = append(sizes, size{n, took})
	}
	printRatios(sizes)
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
	if err := writeLayout(folder, oneLine, 0); err != nil {
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

// writeLayout writes layouts of one line into a folder of the project that is
// called as the way that uses them: the title and text of a page, and so many
// bytes.
func writeLayout(project, way string, bytes int) error {
	name := filepath.Join(project, layoutFolder(way), "all.html")
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return err
	}
	return os.WriteFile(name, []byte("<title>{{ .Title }}</title>{{ .Content }}"+strings.Repeat("x", bytes)+"\n"), 0o644)
}

// layoutFolder names a folder for the layouts of a way of working.
func layoutFolder(way string) string { return strings.ReplaceAll(way, " ", "-") }

// spaced gives a number with a space between thousands.
func spaced(n int) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + " " + s[i:]
	}
	return strings.TrimSpace(s)
}
