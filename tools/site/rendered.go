package site

import (
	"errors"
	"path/filepath"

	"github.com/spf13/afero"
)

// rendered holds what Hugo has rendered. Asked for one page of a list, Hugo
// renders the first, the second and so on to the last: an error stops it when the
// one that is wanted is written.
type rendered struct {
	afero.Fs
	wanted  string // the name of a file, as Hugo gives it
	written bool   // the file is there
}

// errEnough stops Hugo.
var errEnough = errors.New("what was asked for is written")

// until has Hugo render, while build runs, until a file is written.
func (r *rendered) until(file string, build func() error) (written bool, err error) {
	r.wanted, r.written = filepath.FromSlash("/"+file), false
	defer func() { r.wanted = "" }()
	if err := build(); !errors.Is(err, errEnough) {
		return r.written, err
	}
	return r.written, nil
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
	f.in.written = err == nil
	return n, errors.Join(err, errEnough)
}
