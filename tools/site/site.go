// Package site builds the static site out of a Hugo project, aside, and puts it
// in the place of the last one when it is whole.
package site

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
)

// Options say what to build and where.
type Options struct {
	Source      string // the folder of config.toml
	Destination string // the folder of the site; relative to Source
	BaseURL     string // where the site will be published; empty: what config.toml says
}

// Build runs Hugo over opts.Source and replaces opts.Destination with the
// result. An error leaves the last site as it was. A folder that holds anything
// but a site made by Build is not replaced.
func Build(opts Options) error {
	destination := Folder(opts.Source, opts.Destination)
	if err := checkReplaceable(destination); err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(destination), 0o755); err != nil {
		return err
	}
	aside, err := os.MkdirTemp(filepath.Dir(destination), ".clipping-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(aside)
	fresh := filepath.Join(aside, "new")
	if err := hugo(opts, fresh); err != nil {
		return err
	}
	if err := writeManifest(fresh); err != nil {
		return err
	}
	return swap(fresh, destination, filepath.Join(aside, "old"))
}

// Folder is where a site goes: destination, seen from source as Hugo sees it.
func Folder(source, destination string) string {
	if filepath.IsAbs(destination) {
		return destination
	}
	return filepath.Join(source, destination)
}

// checkReplaceable tells whether a folder may be replaced: if there is none,
// nothing in it, or a site that Build made.
func checkReplaceable(folder string) error {
	entries, err := os.ReadDir(folder)
	switch {
	case errors.Is(err, os.ErrNotExist), err == nil && len(entries) == 0:
		return nil
	case err != nil:
		return err
	}
	if _, err := os.Stat(filepath.Join(folder, manifestName)); err != nil {
		return fmt.Errorf("%s: holds files but no %s, so clipping did not make it and does not replace it\n\tempty it, or name another folder with -d", folder, manifestName)
	}
	return nil
}

// swap puts fresh in the place of current and current, if there is one, at old.
func swap(fresh, current, old string) error {
	if err := os.Rename(current, old); err != nil && !errors.Is(err, os.ErrNotExist) {
		return err
	}
	if err := os.Rename(fresh, current); err != nil {
		return errors.Join(err, os.Rename(old, current))
	}
	return nil
}
