package site

import (
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

// withoutSettings takes Hugo's settings out of the environment, HUGO_TITLE and
// HUGOxTITLE alike: a project is built the same whoever builds it. The function
// it gives puts them back.
func withoutSettings() (restore func()) {
	was := map[string]string{}
	for _, entry := range os.Environ() {
		if name, value, _ := strings.Cut(entry, "="); strings.HasPrefix(name, "HUGO") {
			was[name] = value
			os.Unsetenv(name)
		}
	}
	return func() {
		for name, value := range was {
			os.Setenv(name, value)
		}
	}
}
