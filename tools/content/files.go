package content

import (
	"io"
	"path/filepath"
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
	for _, name := range names {
		s := Seed{File: filepath.Base(name)}
		data, err := readNamed(name, stdin)
		if err != nil {
			diagnostics = append(diagnostics, unreadable(name, err, ""))
			continue
		}
		s.parse(filepath.ToSlash(name), data)
		if name == "-" {
			s.File = slug(s.Article.Title.String) + ".txt"
		}
		s.Slug = slug(strings.TrimSuffix(s.File, filepath.Ext(s.File)))
		if problem := slugProblem(s.Slug, taken); problem != "" {
			s.said = append(s.said, capture.Diagnostic{
				File: filepath.ToSlash(name), Severity: capture.Error, Message: problem,
				Hint: "rename the file: its name is the article's place on the site",
			})
		}
		taken[s.Slug] = name
		diagnostics = append(diagnostics, s.said...)
		seeds = append(seeds, s)
	}
	return seeds, diagnostics
}

func readNamed(name string, stdin io.Reader) ([]byte, error) {
	if name == "-" {
		return io.ReadAll(stdin)
	}
	return readRegular(name)
}
