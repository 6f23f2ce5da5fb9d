package main

import (
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"clipping/tools/content"
	"clipping/tools/edition"
	"clipping/tools/site"
)

func buildCommand(p *project) *cobra.Command {
	var destination, baseURL string
	var force, noVerify bool
	cmd := &cobra.Command{
		Use:   "build",
		Short: "Make seeds/ into content/ and content/ into the site",
		Long: "Build converts the captures, see clipping convert -h, and lets Hugo make content/\n" +
			"into a site. The new site is held against the captures, see clipping verify -h;\n" +
			"it replaces the last one when it is whole and exact, not before.",
		Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			start := time.Now()
			address, err := p.address(baseURL)
			if err != nil {
				return err
			}
			if err := site.CheckDestination(p.source, destination); err != nil {
				return badInput{err}
			}
			unlock, err := p.lock()
			if err != nil {
				return err
			}
			defer unlock()
			seeds, err := p.reportSeeds(content.ReadSeeds(p.seeds()))
			if err != nil {
				return err
			}
			if _, err := p.convert(p.recall(), seeds, force); err != nil {
				return err
			}
			opts := site.Options{Source: p.source, Destination: destination, BaseURL: address}
			opts.Editions = func(folder string) (any, error) { return edition.Write(folder, address, seeds) }
			checked := ", every character checked"
			if opts.Check = proof(site.Folder(p.source, destination), seeds); noVerify {
				opts.Check, checked = nil, ""
			}
			if err := site.Build(opts); err != nil {
				return badInput{err}
			}
			sections, comments := sizes(seeds)
			p.say("built %s with %s and %s in %.2f s%s: open %s",
				count(len(seeds), "article"), count(sections, "section"), count(comments, "comment"),
				time.Since(start).Seconds(), checked, filepath.ToSlash(filepath.Join(site.Folder(p.source, destination), "index.html")))
			return nil
		},
	}
	destinationFlag(cmd, &destination)
	cmd.Flags().StringVarP(&baseURL, "baseURL", "b", "", "`address` where the site will be published, https://example.org/path/;\nelse what "+addressVariable+" says in the environment, or baseURL in config.toml")
	cmd.Flags().BoolVar(&noVerify, "noVerify", false, "do not hold the site against the captures, see clipping verify -h")
	forceFlag(cmd, &force)
	return cmd
}

func destinationFlag(cmd *cobra.Command, destination *string) {
	cmd.Flags().StringVarP(destination, "destination", "d", "public", "`folder` of the site; relative to the project's")
}

// sizes counts the sections and the comments of all articles.
func sizes(seeds []content.Seed) (sections, comments int) {
	for _, s := range seeds {
		sections += len(s.Article.Sections)
		if s.Article.Thread != nil {
			comments += len(s.Article.Thread.Comments)
		}
	}
	return sections, comments
}
