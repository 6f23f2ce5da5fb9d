package site

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/gohugoio/hugo/commands"
)

// An Upload says where Hugo shall upload a site, and how.
type Upload struct {
	Target string // the name of a target under [deployment]; empty: the first
	DryRun bool   // say what would be done, and do nothing
}

// CheckWhole tells whether a folder holds exactly the site that [Build] made:
// every file as its manifest says, and none beside.
func CheckWhole(folder string) error {
	wanted, err := os.ReadFile(filepath.Join(folder, manifestName))
	if errors.Is(err, os.ErrNotExist) {
		return fmt.Errorf("%s: holds no site that clipping built\n\tbuild it: clipping", filepath.ToSlash(folder))
	}
	if err != nil {
		return err
	}
	found, err := manifest(folder)
	if err != nil {
		return err
	}
	listed := map[string]bool{}
	for line := range strings.Lines(string(wanted)) {
		listed[line] = true
	}
	for line := range strings.Lines(string(found)) {
		if _, name, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "  "); name != manifestName && !listed[line] {
			return changed(folder, name)
		}
		delete(listed, line)
	}
	for line := range strings.Lines(string(wanted)) { // in order, for the message
		if listed[line] {
			_, name, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "  ")
			return changed(folder, name)
		}
	}
	return nil
}

func changed(folder, name string) error {
	return fmt.Errorf("%s: was changed, added or removed since clipping built the site\n\tbuild it again: clipping", filepath.ToSlash(filepath.Join(folder, name)))
}

// Deploy lets Hugo upload a site, that in folder, as the settings of the project
// in source say under deployment. Hugo says on standard output what it does. It
// has to be built with the tag withdeploy.
func Deploy(source, folder string, upload Upload) error {
	folder, err := filepath.Abs(folder)
	if err != nil {
		return err
	}
	args := []string{"deploy", "--source", source, "--destination", folder}
	if upload.Target != "" {
		args = append(args, "--target", upload.Target)
	}
	if upload.DryRun {
		args = append(args, "--dryRun")
	}
	defer withoutSettings()()
	if err := commands.Execute(args); err != nil {
		return fmt.Errorf("hugo: %w", err)
	}
	return nil
}
