package site

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// sources are the folders of a project that clipping or Hugo reads. A site in
// one of them would be read as a source by the next build.
var sources = []string{"archetypes", "assets", "content", "data", "i18n", "layouts", "seeds", "static", "themes", "tools"}

// CheckDestination tells whether a site may go to destination, see [Folder]:
// whether it is a place of its own, and holds nothing but a site that [Build]
// made, if anything. The error is a message with a hint on a line of its own.
func CheckDestination(source, destination string) error {
	folder := Folder(source, destination)
	if err := checkPlace(source, folder); err != nil {
		return err
	}
	entries, err := os.ReadDir(folder)
	if errors.Is(err, fs.ErrNotExist) {
		if _, err := os.Lstat(folder); err == nil {
			return fmt.Errorf("%s: a link that leads nowhere\n\tremove it, or name another folder with -d", filepath.ToSlash(folder))
		}
		return nil
	}
	if info, statErr := os.Stat(folder); statErr == nil && !info.IsDir() {
		return fmt.Errorf("%s: a file stands where the site belongs\n\tmove it away, or name another folder with -d", filepath.ToSlash(folder))
	}
	if err != nil || len(entries) == 0 {
		return err
	}
	return checkOwn(folder)
}

// checkPlace tells whether folder lies apart from what the project is made of.
func checkPlace(source, folder string) error {
	from, err := filepath.Abs(source)
	if err != nil {
		return err
	}
	to, err := filepath.Abs(folder)
	if err != nil {
		return err
	}
	inside, err := filepath.Rel(from, to)
	if err != nil { // another disk
		return nil
	}
	first, _, _ := strings.Cut(filepath.ToSlash(inside), "/")
	if contains, err := filepath.Rel(to, from); err == nil && contains != ".." && !strings.HasPrefix(contains, ".."+string(filepath.Separator)) {
		return fmt.Errorf("%s: holds the project itself, so the site cannot take its place\n\tname another folder with -d", filepath.ToSlash(folder))
	}
	if slices.Contains(sources, strings.ToLower(first)) {
		return fmt.Errorf("%s: lies in %s/, which the site is made from\n\tname another folder with -d", filepath.ToSlash(folder), first)
	}
	return nil
}

// checkOwn tells whether a folder holds only files of a site that Build made:
// those that its manifest lists.
func checkOwn(folder string) error {
	manifest, err := os.ReadFile(filepath.Join(folder, manifestName))
	if err != nil {
		return fmt.Errorf("%s: holds files but no %s, so clipping did not make it and does not replace it\n\t"+
			"empty it, or name another folder with -d", filepath.ToSlash(folder), manifestName)
	}
	names, err := filesOf(os.DirFS(folder))
	if err != nil {
		return err
	}
	own := listed(string(manifest))
	for _, name := range names {
		if _, ok := own[name]; !ok && name != manifestName {
			return fmt.Errorf("%s: is not of the site that clipping made, so the folder is not replaced\n\t"+
				"move it away; what belongs on the site goes into static/", filepath.ToSlash(filepath.Join(folder, name)))
		}
	}
	return nil
}
