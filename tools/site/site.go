// Package site builds the static site out of a Hugo project, aside, and puts it
// in the place of the last one when it is whole.
package site

import (
	"context"
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime/debug"
	"sync"

	"github.com/rogpeppe/go-internal/lockedfile"
	"github.com/rogpeppe/go-internal/robustio"

	"clipping"
)

// Options say what to build and where.
type Options struct {
	Source      string // the folder of the project; its files come before the program's own, one by one
	Destination string // the folder of the site; relative to Source
	BaseURL     string // where the site will be published; empty: what config.toml says

	// Editions is given the folder of the new site before Hugo runs. It writes
	// files there, which Hugo keeps, and gives what the layouts find as
	// hugo.Data.editions: anything that encoding/json writes. It may be nil.
	Editions func(folder string) (any, error)

	// Check is given the new site before it takes the place of the last one. Its
	// error keeps it from that. It may be nil.
	Check func(site fs.FS) error
}

// plainName is the file that keeps GitHub Pages from leaving out what begins
// with an underscore.
const plainName = ".nojekyll"

// Lock waits until no other clipping or Hugo builds the project in source, and
// keeps them waiting until unlock is called or the program ends. It takes the
// file that Hugo takes, and like Hugo leaves it there.
func Lock(source string) (unlock func(), err error) {
	return lockedfile.MutexAt(filepath.Join(source, ".hugo_build.lock")).Lock()
}

// LockFolder waits until no other clipping builds a site that is no project's in
// the folder destination. Unlike [Lock] it leaves no file there.
func LockFolder(destination string) (unlock func(), err error) {
	name := asideOf(filepath.Clean(destination)) + ".lock"
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return nil, err
	}
	for {
		f, err := lockedfile.OpenFile(name, os.O_RDWR|os.O_CREATE, 0o666)
		if err != nil {
			return nil, err
		}
		held, err := f.Stat()
		if err != nil {
			return nil, errors.Join(err, f.Close())
		}
		if there, err := os.Stat(name); err == nil && os.SameFile(held, there) {
			return sync.OnceFunc(func() {
				os.Remove(name) // who waited for this file finds that it is not there, and makes another
				f.Close()
			}), nil
		}
		f.Close()
	}
}

// Build runs Hugo over opts.Source and replaces opts.Destination with the
// result. An error leaves the last site as it was, and so does the end of the
// program at any moment: the new site is built aside and swapped in by one
// rename; what an earlier end left aside is cleared away. The destination has
// to pass [CheckDestination]. The caller holds the lock.
func Build(opts Options) error {
	if err := CheckDestination(opts.Source, opts.Destination); err != nil {
		return err
	}
	destination, aside := places(opts.Source, opts.Destination)
	if err := heal(destination, aside); err != nil {
		return err
	}
	if err := os.MkdirAll(aside, 0o755); err != nil {
		return err
	}
	defer os.RemoveAll(aside)
	fresh, made := filepath.Join(aside, "new"), filepath.Join(aside, "made")
	if err := os.CopyFS(made, clipping.Files); err != nil {
		return err
	}
	if err := writeEditions(opts, fresh, made); err != nil {
		return err
	}
	defer debug.SetMemoryLimit(debug.SetMemoryLimit(-1))
	if err := hugo(opts, made, fresh); err != nil {
		return err
	}
	built := newSummed(fresh)
	if opts.Check != nil {
		if err := opts.Check(built); err != nil {
			return err
		}
	}
	if err := os.WriteFile(filepath.Join(fresh, plainName), nil, 0o644); err != nil {
		return err
	}
	if err := stampWorker(fresh, built); err != nil {
		return err
	}
	if err := writeManifest(fresh, built); err != nil {
		return err
	}
	turn.Lock()
	defer turn.Unlock()
	if ended {
		return context.Canceled
	}
	return swap(fresh, destination, filepath.Join(aside, "old"))
}

// writeEditions lets opts.Editions write into the new site, and puts what it
// gives where Hugo finds it: in made, a folder that stands behind the project's
// own like a theme. Whatever is put in its data/, layouts/ or assets/ is read as
// if it stood in the project's, where that has no file of the same name.
func writeEditions(opts Options, fresh, made string) error {
	data := filepath.Join(made, "data")
	if err := errors.Join(os.MkdirAll(fresh, 0o755), os.MkdirAll(data, 0o755)); err != nil || opts.Editions == nil {
		return err
	}
	editions, err := opts.Editions(fresh)
	if err != nil {
		return err
	}
	text, err := json.Marshal(editions)
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(data, "editions.json"), text, 0o644)
}

// Folder is where a site goes: destination, seen from source as Hugo sees it.
func Folder(source, destination string) string {
	if filepath.IsAbs(destination) {
		return filepath.Clean(destination)
	}
	return filepath.Join(source, destination)
}

// turn is held while a site is put in its place, and while [End] removes what
// would be.
var (
	turn  sync.Mutex
	ended bool
)

// End is for who ends the program while a build of a site runs: it removes what
// the build has written, and no site is put in its place from then on. It may be
// called again, for what the build has written since.
func End(source, destination string) {
	turn.Lock()
	defer turn.Unlock()
	ended = true
	folder, aside := places(source, destination)
	for range 100 { // the build may write while this removes
		if heal(folder, aside) == nil {
			break
		}
	}
	os.Remove(asideOf(folder + ".zip"))
}

// places gives the folder of a site, where a link leads to it, and the one beside
// it where the next site is built.
func places(source, destination string) (folder, aside string) {
	folder = Folder(source, destination)
	if real, err := filepath.EvalSymlinks(folder); err == nil {
		folder = real
	}
	return folder, asideOf(folder)
}

// asideOf is the folder beside a destination where the next site is built.
func asideOf(destination string) string {
	return filepath.Join(filepath.Dir(destination), ".clipping-"+filepath.Base(destination))
}

// heal clears what a build left aside that was ended, after it has put the last
// site back if that was ended between taking it away and setting the new one.
func heal(destination, aside string) error {
	if _, err := os.Lstat(destination); errors.Is(err, os.ErrNotExist) {
		err := robustio.Rename(filepath.Join(aside, "old"), destination)
		if err != nil && !errors.Is(err, os.ErrNotExist) {
			return err
		}
	}
	return robustio.RemoveAll(aside)
}

// swap puts fresh in the place of current, in one step where the system can
// exchange two folders. Elsewhere current is at old for a moment; Windows is
// asked again for two seconds while a scanner or an indexer has a file open.
func swap(fresh, current, old string) error {
	if _, err := os.Lstat(current); errors.Is(err, os.ErrNotExist) {
		return robustio.Rename(fresh, current)
	}
	if exchange(fresh, current) == nil {
		return nil
	}
	if err := robustio.Rename(current, old); err != nil {
		return err
	}
	if err := robustio.Rename(fresh, current); err != nil {
		return errors.Join(err, robustio.Rename(old, current)) // nil where the last site is back
	}
	return nil
}
