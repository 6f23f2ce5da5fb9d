package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"syscall"
)

// message gives an error as the other messages read: what the system says of a
// file begins with the file.
func message(err error) string {
	return beingBuilt.ReplaceAllString(reason(err), "$1$2")
}

// beingBuilt finds the folder in which a site is built, before it takes its place.
var beingBuilt = regexp.MustCompile(`\.clipping-([^/\\]+)[/\\]new([/\\])`)

// reason gives an error as message does, with the names that files have now.
func reason(err error) string {
	var pe *fs.PathError
	var le *os.LinkError
	for errors.As(err, &pe) && errors.As(pe.Err, new(*fs.PathError)) { // of several, the innermost
		err = pe.Err
	}
	switch {
	case errors.As(err, &pe) && pe.Path == os.Stdout.Name():
		return fmt.Sprintf("clipping: the result could not be printed: %v", pe.Err)
	case errors.As(err, &pe) && isForbidden(err) && ownFolder(pe.Path) != "":
		return fmt.Sprintf("%s: nothing can be written here: %v\n\t%s", ownFolder(pe.Path), pe.Err, otherFolder(pe.Path))
	case errors.As(err, &pe):
		return fmt.Sprintf("%s: cannot be read or written: %v", filepath.ToSlash(pe.Path), pe.Err)
	case errors.As(err, &le):
		name := le.New
		if ownFolder(name) != "" { // the last site is to go there first
			name = le.Old
		}
		hint := ""
		if isForbidden(err) || runtime.GOOS == "windows" {
			hint = "\n\tsee that you may write there, and that no program has a file of it open"
		}
		return fmt.Sprintf("%s: cannot be replaced: %v%s", filepath.ToSlash(name), le.Err, hint)
	}
	return err.Error()
}

// isForbidden tells whether an error is that somebody may not write.
func isForbidden(err error) bool {
	return errors.Is(err, fs.ErrPermission) || errors.Is(err, syscall.EROFS)
}

// lockName is the file that Hugo and clipping lock.
const lockName = ".hugo_build.lock"

// ownFolder gives the folder in which a file is clipping's own, for as long as it
// works, so that a person has never heard of it; "" if it is not.
func ownFolder(name string) string {
	parts := strings.Split(filepath.ToSlash(name), "/")
	for i, part := range parts {
		if strings.HasPrefix(part, ".clipping-") || part == lockName {
			return path.Dir(strings.Join(parts[:i+1], "/"))
		}
	}
	return ""
}

// otherFolder says what to do where a file of clipping's own cannot be written.
func otherFolder(name string) string {
	if base := filepath.Base(name); base == lockName || base == ".clipping-pages" || strings.HasSuffix(base, ".json") || strings.HasSuffix(base, ".md") {
		return "let yourself write there, or work on a copy of the project"
	}
	return "let yourself write there, or name another folder with -d"
}

// asArgument gives a name as a shell takes it for one argument.
func asArgument(name string) string {
	if strings.ContainsAny(name, " ()&;'") {
		return `"` + name + `"`
	}
	return name
}
