package site

import (
	"archive/zip"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// Pack writes the site in folder, which [Build] made, as one ZIP file, whole or
// not at all, and gives the number of files in it. It refuses a site that is not
// what its manifest says. Unpacked, it is a folder with the name of the file that
// opens from its index.html. The same site gives the same bytes.
func Pack(folder, file string) (files int, err error) {
	if inside, err := filepath.Rel(folder, file); err == nil && filepath.IsLocal(inside) {
		return 0, fmt.Errorf("%s: lies in the site that it would hold\n\tname a file elsewhere with -o", filepath.ToSlash(file))
	}
	aside := asideOf(file)
	f, err := os.Create(aside)
	if pe := (*fs.PathError)(nil); errors.As(err, &pe) {
		return 0, &fs.PathError{Op: pe.Op, Path: file, Err: pe.Err}
	}
	defer os.Remove(aside)
	p := packer{folder: folder, top: strings.TrimSuffix(filepath.Base(file), filepath.Ext(file)), archive: zip.NewWriter(f)}
	if err := errors.Join(p.all(), p.archive.Close(), f.Close()); err != nil {
		return 0, err
	}
	return p.files, os.Rename(aside, file)
}

// A packer puts a site into an archive.
type packer struct {
	folder  string
	top     string // the name of the folder in the archive
	archive *zip.Writer
	files   int
}

// all packs the files of the site in the order of their names.
func (p *packer) all() error {
	manifest, err := os.ReadFile(filepath.Join(p.folder, manifestName))
	if err != nil {
		return noSite(p.folder)
	}
	missing := listed(string(manifest))
	names, err := filesOf(os.DirFS(p.folder))
	if err != nil {
		return err
	}
	for _, name := range names {
		sum, err := p.pack(name)
		switch want, ok := missing[name]; {
		case err != nil:
			return err
		case name == manifestName:
		case !ok:
			return p.refuse(name, "is not of the site that clipping made")
		case sum != want:
			return p.refuse(name, "is not as clipping made it")
		}
		delete(missing, name)
	}
	if len(missing) > 0 {
		return p.refuse(slices.Min(slices.Collect(maps.Keys(missing))), "is gone")
	}
	return nil
}

// refuse gives the error that the site, or a file of it, is not what was built.
func (p *packer) refuse(name, problem string) error {
	return fmt.Errorf("%s: %s\n\tbuild the site anew: clipping", filepath.ToSlash(filepath.Join(p.folder, name)), problem)
}

// beginning is the first day that a ZIP file can name.
var beginning = time.Date(1980, 1, 1, 0, 0, 0, 0, time.UTC)

// pack packs a file and gives its SHA-256.
func (p *packer) pack(name string) (sum string, err error) {
	from, err := os.Open(filepath.Join(p.folder, filepath.FromSlash(name)))
	if err != nil {
		return "", err
	}
	defer from.Close()
	header := zip.FileHeader{Name: path.Join(p.top, name), Method: zip.Deflate, Modified: beginning}
	switch path.Ext(name) {
	case ".epub", ".png": // compressed already
		header.Method = zip.Store
	}
	header.SetMode(0o644)
	to, err := p.archive.CreateHeader(&header)
	if err != nil {
		return "", err
	}
	h := sha256.New()
	if _, err := io.Copy(io.MultiWriter(to, h), from); err != nil {
		return "", err
	}
	p.files++
	return hex.EncodeToString(h.Sum(nil)), nil
}
