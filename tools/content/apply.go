package content

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"

	"github.com/rogpeppe/go-internal/robustio"
)

const (
	// temporary begins the names of files and folders that are being written.
	temporary = ".clipping-"

	// newFolders is where the folders of articles are filled that are not there yet.
	newFolders = temporary + "pages"
)

// Apply carries the plan out in dir. New pages are written aside first, on all
// cores, and renamed into place when all are there: an error before that leaves
// dir as it was.
func (p Plan) Apply(dir string) error {
	if len(p.Conflicts) > 0 {
		return fmt.Errorf("%d pages are in conflict", len(p.Conflicts))
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		return err
	}
	defer root.Close()
	return located(dir, p.apply(root))
}

func (p Plan) apply(root *os.Root) error {
	if err := root.RemoveAll(newFolders); err != nil { // what a run that was killed left
		return err
	}
	defer root.RemoveAll(newFolders)
	folders := foldersOf(p.Write)
	if err := eachOf(folders, func(_ int, f *folder) error { return f.stage(root) }); err != nil {
		for _, f := range folders {
			f.drop(root)
		}
		return err
	}
	for _, f := range folders {
		if err := f.place(root); err != nil {
			return err
		}
		for i, page := range f.pages {
			p.stamps[page.Path] = f.stamps[i]
		}
	}
	for _, name := range p.Remove {
		if err := root.Remove(name); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
		delete(p.stamps, name)
		root.Remove(path.Dir(name)) // fails, as it should, where other pages are
	}
	return nil
}

// located gives an error of a file below dir with the file's whole path.
func located(dir string, err error) error {
	var pe *fs.PathError
	var le *os.LinkError
	switch {
	case errors.As(err, &pe):
		return &fs.PathError{Op: pe.Op, Path: filepath.Join(dir, pe.Path), Err: pe.Err}
	case errors.As(err, &le):
		return &fs.PathError{Op: le.Op, Path: filepath.Join(dir, le.New), Err: le.Err}
	}
	return err
}

// A folder is the pages that are written into a folder of the content folder.
type folder struct {
	name   string
	pages  []Page
	stamps []stamp // of the pages that were written
	isNew  bool    // it was not there: it is filled in newFolders and takes its place whole
}

// foldersOf gives pages by their folders, in the order of their paths.
func foldersOf(pages []Page) []folder {
	var folders []folder
	for _, page := range pages {
		name := path.Dir(page.Path)
		if n := len(folders); n == 0 || folders[n-1].name != name {
			folders = append(folders, folder{name: name})
		}
		f := &folders[len(folders)-1]
		f.pages = append(f.pages, page)
	}
	return folders
}

// stage writes the pages of a folder aside.
func (f *folder) stage(root *os.Root) error {
	_, err := root.Lstat(f.name)
	at := f.name
	if f.isNew = errors.Is(err, fs.ErrNotExist); f.isNew {
		at = path.Join(newFolders, f.name)
		err = root.MkdirAll(at, 0o755)
	}
	if err != nil {
		return err
	}
	in, err := root.OpenRoot(at)
	if err != nil {
		return err
	}
	defer in.Close()
	for _, page := range f.pages {
		at, err := create(in, f.aside(page), page.Data)
		if pe := (*fs.PathError)(nil); errors.As(err, &pe) { // whose path depends on what failed
			err = &fs.PathError{Op: pe.Op, Path: path.Join(f.name, f.aside(page)), Err: pe.Err}
		}
		if err != nil {
			return err
		}
		f.stamps = append(f.stamps, at)
	}
	return nil
}

// aside names the file in which a page is written: in a folder that is there, no
// page may be half written.
func (f *folder) aside(page Page) string {
	name := path.Base(page.Path)
	if f.isNew {
		return name
	}
	return temporary + name
}

// drop removes what stage has written into a folder that was there.
func (f *folder) drop(root *os.Root) {
	if !f.isNew {
		for _, page := range f.pages {
			root.Remove(path.Join(f.name, f.aside(page)))
		}
	}
}

// place renames what stage has written.
func (f *folder) place(root *os.Root) error {
	if f.isNew {
		old := path.Join(newFolders, f.name)
		err := robustio.Rename(filepath.Join(root.Name(), old), filepath.Join(root.Name(), f.name))
		if err != nil {
			return &os.LinkError{Op: "rename", Old: old, New: f.name, Err: errors.Unwrap(err)}
		}
		return nil
	}
	for _, page := range f.pages {
		if err := root.Rename(path.Join(f.name, f.aside(page)), page.Path); err != nil {
			return err
		}
	}
	return nil
}

// create writes a file and gives its stamp.
func create(in *os.Root, name string, data []byte) (stamp, error) {
	f, err := in.Create(name)
	if err != nil {
		return stamp{}, err
	}
	_, err = f.Write(data)
	info, statErr := f.Stat()
	if err := errors.Join(err, statErr, f.Close()); err != nil {
		return stamp{}, err
	}
	return stampOf(info), nil
}
