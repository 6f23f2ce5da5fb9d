package main

import (
	_ "embed"
	"runtime/debug"
	"strings"
	"text/template"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// manPage is the manual page, in the macros of man(7).
//
//go:embed man.tmpl
var manPage string

func manCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "man",
		Short: "Print the manual page",
		Long: "Man prints the manual page as man reads it: clipping man | man -l -\n" +
			"To install it: clipping man > /usr/local/share/man/man1/clipping.1",
		Args: takesNothing, ValidArgsFunction: cobra.NoFileCompletions,
		RunE: func(cmd *cobra.Command, _ []string) error {
			functions := template.FuncMap{"day": built, "text": roffText, "flags": localFlags, "flag": roffFlag}
			t := template.Must(template.New("man").Funcs(functions).Parse(manPage))
			if err := t.Execute(cmd.OutOrStdout(), cmd.Root()); err != nil {
				return badInput{err}
			}
			return nil
		},
	}
}

// localFlags gives the flags of a command: of those that all commands have, only
// the program's.
func localFlags(cmd *cobra.Command) (flags []*pflag.Flag) {
	cmd.LocalFlags().VisitAll(func(f *pflag.Flag) {
		if f.Name != "help" && (!cmd.HasParent() || cmd.InheritedFlags().Lookup(f.Name) == nil) {
			flags = append(flags, f)
		}
	})
	return flags
}

// roffFlag gives a flag and what it takes, for the head of a paragraph.
func roffFlag(f *pflag.Flag) string {
	head := `\fB` + roffText("--"+f.Name) + `\fR`
	if f.Shorthand != "" {
		head = `\fB` + roffText("-"+f.Shorthand) + `\fR, ` + head
	}
	if name, _ := pflag.UnquoteUsage(f); name != "" {
		head += ` \fI` + roffText(name) + `\fR`
	}
	return head
}

// roffText gives text so that roff takes nothing in it for a request, with a
// paragraph where it has an empty line.
func roffText(text string) string {
	text = strings.NewReplacer(`\`, `\e`, "-", `\-`, "`", "").Replace(text)
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		switch {
		case line == "":
			lines[i] = ".PP"
		case strings.HasPrefix(line, "."), strings.HasPrefix(line, "'"):
			lines[i] = `\&` + line
		}
	}
	return strings.Join(lines, "\n")
}

// built gives the day of the commit that the program was built from, or 1970
// where that is not known: never the clock.
func built() string {
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, s := range info.Settings {
			if day, err := time.Parse(time.RFC3339, s.Value); s.Key == "vcs.time" && err == nil {
				return day.Format(time.DateOnly)
			}
		}
	}
	return time.Unix(0, 0).UTC().Format(time.DateOnly)
}
