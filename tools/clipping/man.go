package main

import (
	"fmt"
	"runtime/debug"
	"strings"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/cobra/doc"
)

func manCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "man [COMMAND]",
		Short: "Print the manual page of clipping or of a command",
		Long: "Man prints a manual page as man reads it: clipping man | man -l -\n" +
			"To install it: clipping man > /usr/local/share/man/man1/clipping.1",
		ValidArgsFunction: func(cmd *cobra.Command, args []string, _ string) (names []string, _ cobra.ShellCompDirective) {
			if of, rest, err := cmd.Root().Find(args); err == nil && len(rest) == 0 {
				for _, c := range of.Commands() {
					names = append(names, c.Name())
				}
			}
			return names, cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			of, rest, err := cmd.Root().Find(args)
			if err != nil || len(rest) > 0 {
				return fmt.Errorf("no command is called %q", strings.Join(args, " "))
			}
			of.DisableAutoGenTag = true
			date := built()
			if err := doc.GenMan(of, &doc.GenManHeader{Section: "1", Source: "clipping", Manual: "User Commands", Date: &date}, cmd.OutOrStdout()); err != nil {
				return badInput{err}
			}
			return nil
		},
	}
}

// built gives the day of the commit that the program was built from, or 1970
// where that is not known: never the clock.
func built() time.Time {
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, s := range info.Settings {
			if day, err := time.Parse(time.RFC3339, s.Value); s.Key == "vcs.time" && err == nil {
				return day
			}
		}
	}
	return time.Unix(0, 0).UTC()
}
