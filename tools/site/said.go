package site

import (
	"errors"
	"fmt"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"

	"github.com/bep/logg"
	"github.com/gohugoio/hugo/common/herrors"
	"github.com/gohugoio/hugo/common/loggers"
	"github.com/gohugoio/hugo/common/text"
)

// A speaker gives what Hugo says of a project as the program's other messages
// read: the file and its line, then what is wrong.
type speaker struct {
	source string // the folder of the project, as its user calls it
	made   string // that of the program's own files
}

// said gives an error of Hugo's. An error that comes up through ten layouts is that
// of the innermost; what follows from another is left out.
func (s speaker) said(err error) error {
	var first, after []string
	for _, e := range all(err) {
		line, page := s.innermost(e)
		list := &first
		if page != "" {
			list = &after
		}
		what, _, _ := strings.Cut(line, "\n")
		if !slices.ContainsFunc(*list, func(other string) bool { return strings.HasPrefix(other, what) }) { // of each page the same
			*list = append(*list, line)
		}
	}
	if len(first) == 0 {
		first = after
	}
	return errors.New(strings.Join(first, "\n"))
}

// all gives the errors that are joined in one.
func all(err error) (errs []error) {
	for e := err; e != nil; e = errors.Unwrap(e) {
		if joined, ok := e.(interface{ Unwrap() []error }); ok {
			for _, e := range joined.Unwrap() {
				errs = append(errs, all(e)...)
			}
			return errs
		}
	}
	return []error{err}
}

var (
	renderOf = regexp.MustCompile(`render of "([^"]+)" failed`)
	template = regexp.MustCompile(`^template: [^ ]+: (executing "[^"]*" at )?`)
)

// innermost gives what is wrong in one error, and the page that Hugo was at when it
// found it, "" if it was at none.
func (s speaker) innermost(err error) (line, page string) {
	whole := err.Error()
	if at := renderOf.FindStringSubmatch(whole); at != nil {
		page = at[1]
	}
	var at text.Position
	for ; ; err = errors.Unwrap(err) {
		if in, ok := err.(herrors.FileError); ok {
			pos := in.Position()
			if !filepath.IsAbs(pos.Filename) { // a part of the file that was read alone
				pos.Filename = at.Filename
			}
			at = pos
		}
		if errors.Unwrap(err) == nil {
			break
		}
	}
	if at.Filename == "" {
		return "hugo: " + s.plain(whole), page
	}
	line = fmt.Sprintf("%s:%d: %s", s.name(at.Filename), max(at.LineNumber, 1), s.plain(template.ReplaceAllString(err.Error(), "")))
	if isIn(s.source, page) && (isIn(filepath.Join(s.source, "layouts"), at.Filename) || isIn(s.made, at.Filename)) {
		line += "\n\tfound when Hugo came to " + s.name(page)
	}
	return line, page
}

// name gives a file as a person finds it.
func (s speaker) name(file string) string {
	if isIn(s.made, file) {
		in, _ := filepath.Rel(s.made, file)
		return "clipping's own " + filepath.ToSlash(in)
	}
	return s.plain(file)
}

// isIn tells whether a file stands somewhere in a folder.
func isIn(folder, file string) bool {
	absolute, err := filepath.Abs(folder)
	if err != nil {
		return false
	}
	in, err := filepath.Rel(absolute, file)
	return err == nil && filepath.IsLocal(in)
}

// plain gives what Hugo says with the files of the project as a person calls them,
// and without the whole of the settings that something is against.
func (s speaker) plain(said string) string {
	if absolute, err := filepath.Abs(s.source); err == nil {
		within := filepath.Join(s.source, "x")
		said = strings.ReplaceAll(said, absolute+string(filepath.Separator), strings.TrimSuffix(within, "x"))
	}
	if cut, _, denied := strings.Cut(said, "; the current security configuration"); denied {
		said = cut + "\n\tsee [security] in config.toml"
	}
	return said
}

// collectLog replaces what Hugo does on a warning under --panicOnWarning: a
// panic in one of its goroutines would end the program with a stack trace. The
// function it gives returns the warnings and errors since it was last called.
func collectLog() func() []string {
	var mu sync.Mutex
	var lines []string
	loggers.PanicOnWarningHook = func(e *logg.Entry) error {
		if e.Level >= logg.LevelWarn {
			mu.Lock()
			defer mu.Unlock()
			lines = append(lines, strings.TrimSpace(e.Message))
		}
		return nil
	}
	return func() (since []string) {
		mu.Lock()
		defer mu.Unlock()
		since, lines = lines, nil
		return since
	}
}
