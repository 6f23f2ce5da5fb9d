package site

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"

	"golang.org/x/sync/errgroup"
)

// manifestName is the file that lists every other file of a site with its
// checksum, in the format that “sha256sum -c” reads.
const manifestName = "manifest-sha256.txt"

// A summed is a folder that keeps the checksum of every file that was read from it
// as a whole, so that its manifest need not read that again.
type summed struct {
	fs.FS
	sums sync.Map // of [sha256.Size]byte, by name
}

func newSummed(folder string) *summed { return &summed{FS: os.DirFS(folder)} }

// ReadFile gives a file as a whole.
func (s *summed) ReadFile(name string) ([]byte, error) {
	data, err := fs.ReadFile(s.FS, name)
	if err == nil {
		s.sums.Store(name, sha256.Sum256(data))
	}
	return data, err
}

// Stat spares opening the file.
func (s *summed) Stat(name string) (fs.FileInfo, error) { return fs.Stat(s.FS, name) }

// sum gives the SHA-256 of a file.
func (s *summed) sum(name string) (sum [sha256.Size]byte, err error) {
	if known, ok := s.sums.Load(name); ok {
		return known.([sha256.Size]byte), nil
	}
	f, err := s.Open(name)
	if err != nil {
		return sum, err
	}
	defer f.Close()
	h := sha256.New()
	_, err = io.Copy(h, f)
	return [sha256.Size]byte(h.Sum(nil)), err
}

// writeManifest writes the manifest of a site into its folder.
func writeManifest(folder string, site *summed) error {
	list, err := manifest(site)
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(folder, manifestName), list, 0o644)
}

// manifest gives a line for each file of a site: its SHA-256, its name. The
// files are read on all cores.
func manifest(site *summed) ([]byte, error) {
	names, err := filesOf(site)
	if err != nil {
		return nil, err
	}
	sums := make([][sha256.Size]byte, len(names))
	var readers errgroup.Group
	readers.SetLimit(runtime.GOMAXPROCS(0))
	for i, name := range names {
		readers.Go(func() (err error) {
			sums[i], err = site.sum(name)
			return err
		})
	}
	if err := readers.Wait(); err != nil {
		return nil, err
	}
	var list bytes.Buffer
	for i, name := range names {
		escaped := escape.Replace(name)
		if escaped != name {
			list.WriteByte('\\')
		}
		fmt.Fprintf(&list, "%x  %s\n", sums[i], escaped)
	}
	return list.Bytes(), nil
}

// filesOf gives the names of all files of a site, in order, but for those that
// the file managers of macOS and Windows put into every folder somebody looks at.
func filesOf(site fs.FS) (names []string, err error) {
	err = fs.WalkDir(site, ".", func(name string, e fs.DirEntry, err error) error {
		if err == nil && !e.IsDir() && !isOfFileManager(e.Name()) {
			names = append(names, name)
		}
		return err
	})
	return names, err
}

func isOfFileManager(name string) bool {
	return name == ".DS_Store" || name == "Thumbs.db" || name == "desktop.ini" || strings.HasPrefix(name, "._")
}

// noSite is the error that a folder has no manifest.
func noSite(folder string) error {
	return fmt.Errorf("%s: holds no site that clipping built\n\tbuild it: clipping", filepath.ToSlash(folder))
}

// CheckWhole tells whether a folder holds exactly the site that [Build] made:
// every file as its manifest says, and none beside. Changed are the files that
// are not, each with what is wrong with it; the error is that there is no site.
func CheckWhole(folder string) (changed []Change, err error) {
	text, err := os.ReadFile(filepath.Join(folder, manifestName))
	if errors.Is(err, os.ErrNotExist) {
		return nil, noSite(folder)
	}
	if err != nil {
		return nil, err
	}
	found, err := manifest(newSummed(folder))
	if err != nil {
		return nil, err
	}
	wanted := listed(string(text))
	there := listed(string(found))
	delete(there, manifestName)
	for name, sum := range there {
		switch want, ok := wanted[name]; {
		case !ok:
			changed = append(changed, Change{name, "was added since clipping built the site"})
		case sum != want:
			changed = append(changed, Change{name, "was changed since clipping built the site"})
		}
		delete(wanted, name)
	}
	for name := range wanted {
		changed = append(changed, Change{name, "was removed since clipping built the site"})
	}
	slices.SortFunc(changed, func(a, b Change) int { return strings.Compare(a.File, b.File) })
	return changed, nil
}

// A Change is a file that is not as [Build] made it.
type Change struct {
	File    string // relative to the site, with slashes
	Problem string // one line, lower case, no full stop
}

// A line of the manifest whose name has one of these begins with a backslash.
var (
	escape   = strings.NewReplacer(`\`, `\\`, "\n", `\n`, "\r", `\r`)
	unescape = strings.NewReplacer(`\\`, `\`, `\n`, "\n", `\r`, "\r")
)

// listed gives the SHA-256 of the files that a manifest lists, by their names.
func listed(manifest string) map[string]string {
	sums := map[string]string{}
	for line := range strings.Lines(manifest) {
		sum, name, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "  ")
		if bare, ok := strings.CutPrefix(sum, `\`); ok {
			sum, name = bare, unescape.Replace(name)
		}
		sums[name] = sum
	}
	return sums
}
