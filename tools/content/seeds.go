package content

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"unicode/utf8"

	"golang.org/x/text/cases"

	"clipping/tools/capture"
)

// A Seed is a capture on disk and the article it holds.
type Seed struct {
	File    string // the file's name, without the folder
	Slug    string // the article's place on the site, made from the file's name
	Data    []byte // as it stands in the file
	Article *capture.Article

	// Kept says that neither the capture nor its pages have changed since they
	// were made: unless all were asked for, it was not read, and Data and Article
	// are nil. See [Memory].
	Kept bool

	isLink bool                 // the file is a link to another
	stamp  stamp                // of the file, taken before it was read
	said   []capture.Diagnostic // what there is to say of it; where it was kept, no notes
}

// Lines is the number of lines of the file, as an editor counts them.
func (s Seed) Lines() int {
	n := bytes.Count(s.Data, []byte("\n"))
	if !bytes.HasSuffix(s.Data, []byte("\n")) {
		n++
	}
	return n
}

// ReadSeeds reads every capture in dir, the files that end in .txt, in the
// order of their names. One that fails does not keep the others from being
// read: each diagnostic names its file, below dir as dir was given. A file that
// is larger than 32 MB or a link out of dir is not read. Only if [capture.Failed]
// is false are the seeds fit to be made into pages.
func ReadSeeds(dir string) ([]Seed, []capture.Diagnostic) {
	return (&Memory{}).ReadSeeds(dir, "", true)
}

// list gives the captures in dir without reading them, and what is wrong with
// their names.
func list(dir string) ([]Seed, []capture.Diagnostic) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, []capture.Diagnostic{unreadable(dir, err, "run clipping in the folder of a project, where captures stand in seeds/, or name that folder with -s;\n\tto make a site of a capture alone, name its file: clipping FILE")}
	}
	var seeds []Seed
	var diagnostics []capture.Diagnostic
	bySlug := map[string]string{}
	for _, e := range entries {
		file := e.Name()
		if strings.HasPrefix(file, ".") {
			continue
		}
		name := filepath.ToSlash(filepath.Join(dir, file))
		if !isText(file) {
			message, hint := "not read: a capture is a file that ends in .txt", "rename it, or keep it elsewhere"
			if e.IsDir() {
				message, hint = "not read: it is a folder", moveUp
			}
			diagnostics = append(diagnostics, capture.Diagnostic{File: name, Severity: capture.Warning, Message: message, Hint: hint})
			continue
		}
		s := Seed{File: file, Slug: slug(strings.TrimSuffix(file, filepath.Ext(file))), isLink: e.Type()&fs.ModeSymlink != 0}
		if problem := slugProblem(s.Slug, bySlug); problem != "" {
			diagnostics = append(diagnostics, capture.Diagnostic{
				File: name, Severity: capture.Error, Message: problem,
				Hint: "rename the file: its name is the article's place on the site",
			})
		}
		bySlug[sameOnDisk(s.Slug)] = file
		seeds = append(seeds, s)
	}
	return seeds, diagnostics
}

// What to do about what stands in seeds/ and is no file.
const (
	moveUp   = "captures stand in seeds/ itself: move those in it up, or the folder elsewhere"
	linkHint = "put the file itself in its place"
)

// isText tells whether a file is a capture, by its name.
func isText(file string) bool { return strings.EqualFold(filepath.Ext(file), ".txt") }

// read reads the file of a seed in dir.
func (s *Seed) read(dir string) {
	name := filepath.ToSlash(filepath.Join(dir, s.File))
	if s.isLink && leadsOut(dir, s.File) {
		s.said = []capture.Diagnostic{unreadable(name, errors.New("it is a link that leads out of the folder"), linkHint)}
		return
	}
	data, err := readRegular(filepath.Join(dir, s.File))
	if err != nil {
		hint := ""
		if s.isLink {
			hint = linkHint
		}
		if errors.Is(err, syscall.EISDIR) {
			hint = moveUp
		}
		s.said = []capture.Diagnostic{unreadable(name, err, hint)}
		return
	}
	s.parse(name, data)
}

// parse fills in a seed from the bytes of its file.
func (s *Seed) parse(name string, data []byte) {
	s.Data = data
	s.Article, s.said = capture.Parse(name, data)
	s.said = append(s.said, reserved(name, s.Article)...)
}

// hugoMarks are texts that Hugo looks for in finished pages, however they are
// escaped, to put something else in their place.
var hugoMarks = []string{"__hdeferred/", "HAHAHUGOSHORTCODE"}

// reserved names the lines of an article that hold text Hugo would replace.
func reserved(file string, a *capture.Article) []capture.Diagnostic {
	var found []capture.Diagnostic
	for _, line := range a.Roles {
		for _, mark := range hugoMarks {
			if strings.Contains(line.Text, mark) {
				found = append(found, capture.Diagnostic{
					File: file, Line: line.Number, Severity: capture.Error,
					Message: fmt.Sprintf("%q is text that Hugo keeps for itself", mark), Hint: "break it with a space",
				})
			}
		}
	}
	return found
}

// unreadable is the diagnostic of a file or folder that the system does not give.
func unreadable(name string, err error, hint string) capture.Diagnostic {
	if pe, ok := err.(*os.PathError); ok {
		err = pe.Err
	}
	return capture.Diagnostic{File: filepath.ToSlash(name), Severity: capture.Error, Message: "cannot be read: " + err.Error(), Hint: hint}
}

// slugProblem says why a slug cannot be an article's folder; "" where it can.
// Taken maps the slugs in use, see [sameOnDisk], to the files they come from.
func slugProblem(slug string, taken map[string]string) string {
	if slug == "" {
		return "its name has no letter and no digit"
	}
	if other, ok := taken[sameOnDisk(slug)]; ok {
		return fmt.Sprintf("its place on the site, %s/, is taken by %s", slug, other)
	}
	if isReservedOnWindows(slug) {
		return fmt.Sprintf("%q is a name that Windows reserves", slug)
	}
	return ""
}

// sameOnDisk gives what two slugs have in common that a disk without regard to
// case may take for one, such as those that differ in ς and σ.
func sameOnDisk(slug string) string { return cases.Fold().String(slug) }

// isReservedOnWindows tells whether a folder of this name cannot be made there
// (Microsoft, “Naming Files, Paths, and Namespaces”).
func isReservedOnWindows(name string) bool {
	switch name {
	case "con", "prn", "aux", "nul":
		return true
	}
	port, ok := strings.CutPrefix(name, "com")
	if !ok {
		port, ok = strings.CutPrefix(name, "lpt")
	}
	return ok && utf8.RuneCountInString(port) == 1 && strings.Contains("0123456789¹²³", port)
}
