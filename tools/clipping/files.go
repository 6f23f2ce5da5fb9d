package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"clipping/tools/content"
	"clipping/tools/site"
)

// errEmptyName is the error of a name that a script has left empty.
var errEmptyName = errors.New("the name of a file is empty")

// filesOrCommand takes names of files. One that has neither an ending nor a
// folder, and that is not there, was meant as a command.
func filesOrCommand(cmd *cobra.Command, args []string) error {
	for _, arg := range args {
		if _, err := os.Lstat(arg); arg == "-" || err == nil || strings.ContainsAny(arg, `./\`) {
			continue
		}
		if arg == "" { // which cobra finds to be like every command
			return errEmptyName
		}
		meant := cmd.Root().SuggestionsFor(arg)
		if _, err := os.Stat(arg + ".txt"); err == nil {
			meant = append(meant, arg+".txt")
		}
		return fmt.Errorf("unknown command or file %q%s", arg, didYouMean("", meant))
	}
	return nil
}

// files builds a site of captures that stand anywhere, in a project that is
// gone when it is done. Layouts and settings of the project in p.source are
// used, if it is one.
func (b buildFlags) files(cmd *cobra.Command, p *project, files []string) error {
	start := time.Now()
	address, err := p.address(b.baseURL)
	if err != nil {
		return err
	}
	seeds, err := p.reportSeeds(content.ReadFiles(files, cmd.InOrStdin()))
	if err != nil {
		return err
	}
	if !cmd.Flags().Changed("destination") {
		b.destination = besideFiles(files, seeds)
	}
	shown := b.destination
	if b.destination, err = filepath.Abs(b.destination); err != nil {
		return badInput{err}
	}
	unlock, err := site.LockFolder(b.destination)
	if err != nil {
		return badInput{err}
	}
	defer unlock()
	folder, err := os.MkdirTemp("", "clipping-")
	if err != nil {
		return badInput{err}
	}
	defer os.RemoveAll(folder)
	defer onInterrupt(func() {
		b.end(p)
		unlock()
		os.RemoveAll(folder)
	})()
	passing, err := p.passing(folder)
	if err != nil {
		return badInput{err}
	}
	if err := site.CheckDestination(passing.source, b.destination); err != nil {
		return badInput{err}
	}
	if _, err := passing.convert(&content.Memory{}, seeds, b.force); err != nil {
		return err
	}
	return b.site(passing, address, seeds, shown, start)
}

// nameMax is the length in bytes of a folder's name, with room for .clipping-
// before it: a disk takes 255.
const nameMax = 245

// besideFiles names the folder of the site of captures that stand anywhere: after
// the article's slug where the file's name is too long for it.
func besideFiles(files []string, seeds []content.Seed) string {
	switch {
	case len(files) > 1:
		return filepath.Join(filepath.Dir(files[0]), "clippings-site")
	case files[0] == "-":
		return seeds[0].Slug + "-site"
	}
	if folder := strings.TrimSuffix(files[0], filepath.Ext(files[0])) + "-site"; len(filepath.Base(folder)) <= nameMax {
		return folder
	}
	return filepath.Join(filepath.Dir(files[0]), seeds[0].Slug+"-site")
}

// passing gives a project in a temporary folder, with the layouts and settings
// of p if that has layouts.
func (p *project) passing(folder string) (*project, error) {
	own, err := p.parts()
	for _, name := range own {
		if err == nil {
			err = copyInto(folder, p.source, name)
		}
	}
	return &project{source: folder, quiet: p.quiet, json: p.json, stdout: p.stdout, stderr: p.stderr, progress: p.progress}, err
}

// parts names what a project with layouts of its own is made of, but for its
// captures and pages.
func (p *project) parts() ([]string, error) {
	if info, err := os.Stat(filepath.Join(p.source, "layouts")); err != nil || !info.IsDir() {
		return nil, nil
	}
	entries, err := os.ReadDir(p.source)
	var parts []string
	for _, e := range entries {
		name := e.Name()
		if slices.Contains([]string{"layouts", "assets", "data", "static", "i18n", "config"}, name) ||
			strings.HasPrefix(name, "hugo.") || strings.HasPrefix(name, "config.") {
			parts = append(parts, name)
		}
	}
	return parts, err
}

// copyInto copies a file or folder called name from one folder to another.
func copyInto(to, from, name string) error {
	info, err := os.Stat(filepath.Join(from, name))
	if err != nil {
		return err
	}
	if info.IsDir() {
		return os.CopyFS(filepath.Join(to, name), os.DirFS(filepath.Join(from, name)))
	}
	data, err := fs.ReadFile(os.DirFS(from), name)
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(to, name), data, 0o644)
}
