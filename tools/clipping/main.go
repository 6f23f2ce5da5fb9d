// Clipping turns plain-text captures of articles, their comments included, into
// a static site that can be hosted anywhere or opened from disk.
//
// Usage:
//
//	clipping [build] [-s folder] [-d folder] [-b address] [--noVerify] [--force] [--pack] [--json] [--quiet] [FILE...]
//	clipping convert [-s folder] [--check] [--force] [--json] [--quiet]
//	clipping serve [-s folder] [-p port] [FILE...]
//	clipping verify [-s folder] [-d folder] [--quiet]
//	clipping pack [-s folder] [-d folder] [-o file] [--quiet]
//	clipping explain [--json] FILE...
//	clipping preview [-s folder] [-d folder] [-p port] [--quiet]
//	clipping deploy [-s folder] [-d folder] [--target name] [--dryRun]
//	clipping new site FOLDER
//	clipping completion bash|zsh|fish|powershell
//	clipping man
//
// Build, which is what it does without a command, makes seeds/ into content/
// and content/ into public/; of files that stand anywhere it makes a site beside
// them. Convert stops at content/. Verify holds public/ against seeds/, pack
// makes it one file to hand on. Explain shows what each line of a capture is read
// as, and why. New site sets up a project whose layouts can be changed; elsewhere
// the program uses those that it carries inside itself. Serve shows the site in
// the browser while captures are edited. Preview shows public/ as a host will,
// and deploy uploads it. Completion and man print what shells and man(1) read.
// Each command explains itself with -h.
//
// Messages go to standard error as “seeds/x.txt:12: what is wrong”, with what
// to do on the next line. The exit code is 0 when all is done, 1 on bad input
// and 2 on bad usage.
package main

import (
	"errors"
	"fmt"
	"os"

	"github.com/spf13/cobra"
)

func main() { os.Exit(run(os.Args[1:])) }

// run executes the command line args, without the program's name, and gives the
// exit code.
func run(args []string) int {
	root := rootCommand()
	root.SetArgs(args)
	if len(args) > 0 && args[0] == cobra.ShellCompRequestCmd {
		plainUsage(root)
	}
	cmd, err := root.ExecuteC()
	if out := root.OutOrStdout().(*output); err == nil && out.err != nil {
		err = badInput{out.err}
	}
	var bad badInput
	switch {
	case err == nil:
		return 0
	case errors.As(err, &bad):
		if bad.error != nil {
			fmt.Fprintln(os.Stderr, message(bad.error))
		}
		return 1
	default:
		fmt.Fprintf(os.Stderr, "clipping: %v\n\tsee: %s -h\n", err, cmd.CommandPath())
		return 2
	}
}

// badInput is an error of what was to be done, not of how it was asked for. It
// holds nil where all has been said.
type badInput struct{ error }

// rootCommand gives the command line.
func rootCommand() *cobra.Command {
	p := project{stdout: &output{}, stderr: os.Stderr, progress: newProgress(os.Stderr)}
	root := buildCommand(&p)
	root.Use = "clipping [FILE...]"
	root.Long = "Clipping turns plain-text captures of articles, their comments included, into a\n" +
		"static site. Without a command it builds: seeds/ → content/ → public/. With FILEs,\n" +
		"captures that stand anywhere, it makes a site of these alone beside the first:\n" +
		"x.txt becomes x-site/. A file named - is standard input."
	root.SetOut(p.stdout)
	root.SilenceErrors, root.SilenceUsage = true, true
	root.SuggestionsMinimumDistance = 2
	root.SetFlagErrorFunc(flagError)
	root.ValidArgsFunction = func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
		return nil, cobra.ShellCompDirectiveDefault // files, besides the commands
	}
	root.Version = version()
	root.SetVersionTemplate("clipping {{ .Version }}\n")
	root.PersistentFlags().StringVarP(&p.source, "source", "s", ".", "`folder` of the project, with seeds/ and config.toml")
	root.MarkPersistentFlagDirname("source")
	root.PersistentPreRun = func(*cobra.Command, []string) {
		if p.quiet || p.json {
			p.progress.out = nil
		}
	}
	root.PersistentFlags().BoolVar(&p.quiet, "quiet", false, "say nothing but errors and warnings")
	root.AddCommand(buildCommand(&p), convertCommand(&p), verifyCommand(&p), packCommand(&p), explainCommand(), newCommand(&p), serveCommand(&p), previewCommand(&p), deployCommand(&p), manCommand())
	completionHelp(root)
	helpOfCommands(root)
	return root
}
