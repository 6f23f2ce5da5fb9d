package main

import (
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"runtime"
	"slices"
	"sync"

	"github.com/spf13/cobra"

	"clipping/tools/content"
	"clipping/tools/site"
	"clipping/tools/verify"
)

func verifyCommand(p *project) *cobra.Command {
	var destination string
	cmd := &cobra.Command{
		Use:   "verify",
		Short: "Hold the built site against the captures",
		Long: "Verify reads the pages of the built site and holds them against the captures in\n" +
			"seeds/: every character of every title, heading, paragraph, name and comment has\n" +
			"to be there, in order, and nothing else among them. So it holds the e-book, the\n" +
			"one page, the Markdown and the JSON, the view of the capture, and the capture\n" +
			"itself byte for byte. What else was changed, added or removed since the build, it\n" +
			"finds by the checksums in manifest-sha256.txt. It prints a line an article, and\n" +
			"what differs.",
		Args: takesNothing, ValidArgsFunction: cobra.NoFileCompletions,
		RunE: func(*cobra.Command, []string) error {
			seeds, err := p.reportSeeds(content.ReadSeeds(p.seeds()))
			if err != nil {
				return err
			}
			return p.verify(site.Folder(p.source, destination), seeds)
		},
	}
	destinationFlag(cmd, &destination)
	return cmd
}

// verify holds a built site against the captures, and what else is in it against
// its manifest, and says what it finds.
func (p *project) verify(folder string, seeds []content.Seed) error {
	changed, err := site.CheckWhole(folder)
	if err != nil {
		return badInput{err}
	}
	wrong, said := 0, map[string]bool{}
	for i, found := range verifyAll(os.DirFS(folder), seeds) {
		s := seeds[i]
		if len(found) == 0 {
			p.say("%s: %s, every character is on the site", s.Slug, count(s.Lines(), "line"))
			continue
		}
		wrong++
		reportDifferences(folder, found)
		for _, d := range found {
			said[d.Page] = true
		}
	}
	changed = slices.DeleteFunc(changed, func(c site.Change) bool { return said[c.File] })
	for _, c := range changed {
		fmt.Fprintf(os.Stderr, "%s: %s\n", path.Join(filepath.ToSlash(folder), c.File), c.Problem)
	}
	switch {
	case wrong > 0:
		return badInput{fmt.Errorf("clipping: not every character is on the site: %d of %s\n\tbuild it again: clipping", wrong, count(len(seeds), "article"))}
	case len(changed) > 0:
		return badInput{fmt.Errorf("clipping: the site is not as it was built: %s\n\tmove away what was added, if anything was, and build it again: clipping", count(len(changed), "file"))}
	}
	return nil
}

// asBuilt tells whether a folder holds exactly the site that a build made. The
// error names the first file that is not so.
func asBuilt(folder string) error {
	changed, err := site.CheckWhole(folder)
	if err == nil && len(changed) > 0 {
		err = fmt.Errorf("%s: %s\n\tmove away what was added, if anything was, and build it again: clipping", path.Join(filepath.ToSlash(folder), changed[0].File), changed[0].Problem)
	}
	return err
}

// verifyAll holds the articles of a site against their captures, on all cores,
// and gives what it finds of each.
func verifyAll(built fs.FS, seeds []content.Seed) [][]verify.Difference {
	found := make([][]verify.Difference, len(seeds))
	next := make(chan int)
	var workers sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		workers.Go(func() {
			for i := range next {
				s := seeds[i]
				found[i] = verify.Article(built, s.Slug, s.Data)
			}
		})
	}
	for i := range seeds {
		next <- i
	}
	close(next)
	workers.Wait()
	return found
}

// proof gives the check of a new site before it takes the place of the last.
func proof(folder string, seeds []content.Seed) func(fs.FS) error {
	return func(built fs.FS) error {
		wrong := 0
		for _, found := range verifyAll(built, seeds) {
			if len(found) > 0 {
				wrong++
				reportDifferences(folder, found)
			}
		}
		if wrong == 0 {
			return nil
		}
		return fmt.Errorf("clipping: the site was not replaced, the new one would not have every character: %d of %s\n\t"+
			"look for the reason in layouts/, or build with --noVerify", wrong, count(len(seeds), "article"))
	}
}

func reportDifferences(folder string, found []verify.Difference) {
	for _, d := range found {
		d.Page = path.Join(filepath.ToSlash(folder), d.Page)
		fmt.Fprintln(os.Stderr, d)
	}
}
