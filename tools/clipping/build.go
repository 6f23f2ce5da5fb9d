package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"time"

	"github.com/spf13/cobra"

	"clipping"
	"clipping/tools/content"
	"clipping/tools/edition"
	"clipping/tools/site"
	"clipping/tools/words"
)

// buildFlags say what to build and where.
type buildFlags struct {
	destination, baseURL string
	force, noVerify      bool
	pack                 bool
}

func buildCommand(p *project) *cobra.Command {
	var b buildFlags
	cmd := &cobra.Command{
		Use:   "build [FILE...]",
		Short: "Make seeds/ into content/ and content/ into the site",
		Long: "Build converts the captures, see clipping convert -h, and lets Hugo make content/\n" +
			"into a site. The new site is held against the captures, see clipping verify -h;\n" +
			"it replaces the last one when it is whole and exact, not before.\n\n" +
			"With FILEs, captures that stand anywhere, it makes a site of these alone, and\n" +
			"needs no project: x.txt becomes x-site/ beside it, several files clippings-site/\n" +
			"beside the first. A file named - is standard input.",
		Args: filesOrCommand,
		RunE: func(cmd *cobra.Command, files []string) error {
			defer debug.SetGCPercent(debug.SetGCPercent(seldom))
			if len(files) > 0 {
				return b.files(cmd, p, files)
			}
			return b.project(p)
		},
	}
	destinationFlag(cmd, &b.destination)
	cmd.Flags().StringVarP(&b.baseURL, "baseURL", "b", "", "`address` where the site will be published, https://example.org/path/;\nelse what "+addressVariable+" says in the environment, or baseURL in config.toml")
	cmd.Flags().BoolVar(&b.noVerify, "noVerify", false, "do not hold the site against the captures, see clipping verify -h")
	cmd.Flags().BoolVar(&b.pack, "pack", false, "pack the site, too, see clipping pack -h")
	forceFlag(cmd, &b.force)
	p.jsonFlag(cmd)
	return cmd
}

// project builds the site of a project.
func (b buildFlags) project(p *project) error {
	start := time.Now()
	address, err := p.address(b.baseURL)
	if err != nil {
		return err
	}
	if err := p.exists(); err != nil {
		return err
	}
	if err := site.CheckDestination(p.source, b.destination); err != nil {
		return badInput{err}
	}
	unlock, err := p.lock()
	if err != nil {
		return err
	}
	defer unlock()
	defer onInterrupt(func() { b.end(p) })()
	memory := p.recall()
	seeds, err := p.read(memory, true)
	if err != nil {
		return err
	}
	if _, err := p.convert(memory, seeds, b.force); err != nil {
		return err
	}
	return b.site(p, address, seeds, site.Folder(p.source, b.destination), start)
}

// end leaves nothing beside the site, or on the terminal, of a build that runs.
func (b buildFlags) end(p *project) {
	p.progress.off()
	os.Stderr.Close() // what Hugo has to say of missing files
	site.End(p.source, b.destination)
}

// site makes content/ into the site and says so. Shown is how a message names
// the folder of the site.
func (b buildFlags) site(p *project, address string, seeds []content.Seed, shown string, start time.Time) error {
	made := newSummary(seeds)
	made.Checked = !b.noVerify
	opts := site.Options{Source: p.source, Destination: b.destination, BaseURL: address}
	languages, err := p.languages()
	if err != nil {
		return badInput{err}
	}
	about := edition.Site{Title: site.Title(p.source), Address: address, Languages: languages}
	opts.Editions = func(folder string) (any, error) {
		p.progress.on("making the editions")
		defer p.progress.on("Hugo is building the pages")
		defer forget(seeds)
		return edition.Write(folder, about, seeds)
	}
	if !b.noVerify {
		check := proof(shown, seeds)
		opts.Check = func(built fs.FS) error {
			p.progress.on("checking every character")
			defer p.progress.off()
			return check(built)
		}
	}
	err = site.Build(opts)
	p.progress.off()
	if err != nil {
		return badInput{err}
	}
	if err := made.built(site.Folder(p.source, b.destination), shown); err != nil {
		return badInput{err}
	}
	made.Seconds = time.Since(start).Seconds()
	if b.pack {
		made.Pack = shown + ".zip"
		folder := site.Folder(p.source, b.destination)
		if _, err := site.Pack(folder, folder+".zip"); err != nil {
			return badInput{err}
		}
	}
	return p.tell(made)
}

// seldom is how far memory may grow, in percent of what is in use, before the
// garbage in it is collected. Around Hugo, which takes Go's 100, a build uses a
// twentieth of what Hugo does: so it still stays far below that.
const seldom = 400

// forget gives back the memory of what was read in the captures, which Hugo needs
// more: all of it stands in content/ now.
func forget(seeds []content.Seed) {
	for i := range seeds {
		seeds[i].Article = nil
	}
	runtime.GC()
}

// languages gives the words of the interface: the project's before the
// program's own.
func (p *project) languages() (words.Languages, error) {
	own, err := fs.Sub(clipping.Files, "data/words")
	if err != nil {
		return words.Languages{}, err
	}
	return words.Read(site.Locale(p.source), os.DirFS(filepath.Join(p.source, "data", "words")), own)
}

func destinationFlag(cmd *cobra.Command, destination *string) {
	cmd.Flags().StringVarP(destination, "destination", "d", "public", "`folder` of the site; relative to the project's")
	cmd.MarkFlagDirname("destination")
}
