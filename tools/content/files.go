package content

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"clipping/tools/capture"
)

// ReadFiles reads captures that stand anywhere, by their names; “-” is what
// stdin holds, and takes its name from its title. Otherwise it is as
// [ReadSeeds], but that a diagnostic names its file as it was given.
func ReadFiles(names []string, stdin io.Reader) ([]Seed, []capture.Diagnostic) {
	var seeds []Seed
	var diagnostics []capture.Diagnostic
	taken := map[string]string{}
	for i, name := range names {
		if slices.Contains(names[:i], name) {
			diagnostics = append(diagnostics, capture.Diagnostic{File: filepath.ToSlash(name), Severity: capture.Error, Message: "is named twice", Hint: "name it once"})
			continue
		}
		s := Seed{File: filepath.Base(name)}
		data, err := readNamed(name, stdin)
		if err != nil {
			hint := ""
			if info, err := os.Stat(name); err == nil && info.IsDir() {
				hint = fmt.Sprintf("name the files in it, %s/*.txt; if it is a project, -s %[1]s", filepath.ToSlash(name))
			}
			diagnostics = append(diagnostics, unreadable(name, err, hint))
			continue
		}
		s.parse(filepath.ToSlash(name), data)
		if name == "-" {
			if s.File = slugIn(s.Article.Lang, s.Article.Title.String) + ".txt"; slugProblem(strings.TrimSuffix(s.File, ".txt"), nil) != "" {
				s.File = "article.txt"
			}
		}
		s.Slug = slug(strings.TrimSuffix(s.File, filepath.Ext(s.File)))
		if problem := slugProblem(s.Slug, taken); problem != "" {
			s.said = append(s.said, capture.Diagnostic{
				File: filepath.ToSlash(name), Severity: capture.Error, Message: problem,
				Hint: "rename the file: its name is the article's place on the site",
			})
		}
		taken[sameOnDisk(s.Slug)] = name
		diagnostics = append(diagnostics, s.said...)
		seeds = append(seeds, s)
	}
	return seeds, diagnostics
}

func readNamed(name string, stdin io.Reader) ([]byte, error) {
	if name == "-" {
		return readAll(stdin, 0)
	}
	return readRegular(name)
}

// readRegular reads a file, but no pipe or device, which may never end.
func readRegular(name string) ([]byte, error) {
	info, err := os.Stat(name)
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() && !info.IsDir() {
		return nil, errors.New("it is no regular file")
	}
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return readAll(f, info.Size())
}

// sizeMax is the size in bytes of the largest file that is read: a site of it
// takes fifty times as much memory. A hundred thousand comments are half of it.
const sizeMax = 32 << 20

// readAll reads a capture, but no more than can be one. Size is how long it may
// be expected to be.
func readAll(r io.Reader, size int64) ([]byte, error) {
	var b bytes.Buffer
	b.Grow(int(min(size, sizeMax)) + bytes.MinRead)
	_, err := b.ReadFrom(io.LimitReader(r, sizeMax+1))
	if b.Len() > sizeMax {
		return nil, fmt.Errorf("it is larger than %d MB", sizeMax>>20)
	}
	return b.Bytes(), err
}

// leadsOut tells whether a file in dir is a link to one elsewhere. It may be any
// file of whoever builds the site, and nobody has said that it is a capture.
func leadsOut(dir, file string) bool {
	from, err := filepath.EvalSymlinks(dir)
	if err != nil {
		return false
	}
	to, err := filepath.EvalSymlinks(filepath.Join(dir, file))
	return err == nil && !strings.HasPrefix(to, from+string(filepath.Separator))
}
