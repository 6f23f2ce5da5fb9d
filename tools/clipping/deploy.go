package main

import (
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"clipping/tools/content"
	"clipping/tools/site"
)

func deployCommand(p *project) *cobra.Command {
	var destination string
	var upload site.Upload
	cmd := &cobra.Command{
		Use:   "deploy",
		Short: "Upload the built site to S3, Google Cloud or Azure",
		Long: "Deploy hands the built site over to Hugo, which uploads what has changed to the\n" +
			"target that config.toml names under [deployment]: gohugo.io/hosting-and-deployment.\n" +
			"It uploads only a site that is whole and exact: one that no one touched since\n" +
			"clipping built it, and that has every character of the captures.",
		Args: takesNothing, ValidArgsFunction: cobra.NoFileCompletions,
		RunE: func(*cobra.Command, []string) error {
			if !canDeploy {
				return badInput{fmt.Errorf("clipping: this program was built without what uploads\n\tgo run -tags withdeploy ./tools/clipping deploy")}
			}
			folder := site.Folder(p.source, destination)
			if err := asBuilt(folder); err != nil {
				return badInput{err}
			}
			if err := p.verified(folder); err != nil {
				return err
			}
			if err := site.Deploy(p.source, folder, upload); err != nil {
				return badInput{err}
			}
			return nil
		},
	}
	destinationFlag(cmd, &destination)
	cmd.Flags().StringVar(&upload.Target, "target", "", "`name` of the target; the first without it")
	cmd.Flags().BoolVar(&upload.DryRun, "dryRun", false, "say what would be uploaded and removed, and do nothing")
	return cmd
}

// verified tells whether a site has every character of the captures, and says
// what differs.
func (p *project) verified(folder string) error {
	seeds, err := p.reportSeeds(content.ReadSeeds(p.seeds()))
	if err != nil {
		return err
	}
	if err := proof(folder, seeds)(os.DirFS(folder)); err != nil {
		return badInput{fmt.Errorf("clipping: nothing was uploaded, not every character is on the site\n\tbuild it again: clipping")}
	}
	return nil
}
