package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"clipping"
)

// ignored is what git is to ignore in a project.
const ignored = "/public/\n/public.zip\n/.hugo/\n/.hugo_build.lock\n/resources/_gen/\n.clipping-*\n"

func newCommand(p *project) *cobra.Command {
	cmd := &cobra.Command{Use: "new", Short: "Set up a project", Args: cobra.ArbitraryArgs}
	cmd.RunE = func(*cobra.Command, []string) error {
		return errors.New("new what? Only a site: clipping new site FOLDER")
	}
	cmd.AddCommand(&cobra.Command{
		Use:   "site FOLDER",
		Short: "Set up a project whose layouts, style sheets and words can be changed",
		Long: "New site makes a folder with seeds/, content/, layouts/, assets/, data/ and\n" +
			"config.toml. A file in these comes before the one of the same name that the\n" +
			"program carries inside itself; what is not to be changed may be deleted.",
		Args: needs(1, 1, "one FOLDER"),
		RunE: func(_ *cobra.Command, args []string) error {
			if args[0] == "" {
				return errors.New("the name of the folder is empty")
			}
			if err := newSite(args[0]); err != nil {
				return badInput{err}
			}
			folder := filepath.ToSlash(filepath.Clean(args[0]))
			p.say("%s is set up: save an article as %s/seeds/NAME.txt, then run: clipping -s %s", folder, folder, asArgument(folder))
			return nil
		},
	})
	return cmd
}

// newSite sets up a project in a folder, which must be empty if it is there.
func newSite(folder string) error {
	entries, err := os.ReadDir(folder)
	if info, statErr := os.Stat(folder); statErr == nil && !info.IsDir() {
		return fmt.Errorf("%s: is a file\n\tname a folder that is empty, or not there yet", filepath.ToSlash(folder))
	}
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	if len(entries) > 0 {
		return fmt.Errorf("%s: is not empty\n\tname a folder that is empty, or not there yet", filepath.ToSlash(folder))
	}
	if err := os.CopyFS(folder, clipping.Files); err != nil {
		return err
	}
	if err := os.Mkdir(filepath.Join(folder, "seeds"), 0o755); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(folder, ".gitignore"), []byte(ignored), 0o644)
}
