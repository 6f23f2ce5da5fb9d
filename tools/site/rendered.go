package site

import (
	"errors"
	"path/filepath"

	"github.com/spf13/afero"
)

// rendered holds what Hugo has rendered. Asked for a list, Hugo renders its first
// page, the second and so on to the last: an error stops it when the first is
// written.
type rendered struct {
	afero.Fs
	wanted string // the name of a file, as Hugo gives it
	then   func()
}

// errEnough stops Hugo.
var errEnough = errors.New("what was asked for is written")

// until has Hugo render, while build runs, until a file is written, and calls
// then before Hugo goes on.
func (r *rendered) until(file string, then func(), build func() error) error {
	r.wanted, r.then = filepath.FromSlash("/"+file), then
	defer func() { r.wanted, r.then = "", nil }()
	if err := build(); !errors.Is(err, errEnough) {
		return err
	}
	return nil
}

// Create opens a file for writing.
func (r *rendered) Create(name string) (afero.File, error) {
	file, err := r.Fs.Create(name)
	if err == nil && name == r.wanted {
		file = lastFile{file, r}
	}
	return file, err
}

// A lastFile is the one that is wanted. Hugo writes it in one piece.
type lastFile struct {
	afero.File
	in *rendered
}

func (f lastFile) Write(text []byte) (int, error) {
	n, err := f.File.Write(text)
	f.in.then()
	return n, errors.Join(err, errEnough)
}
