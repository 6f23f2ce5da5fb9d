package main

import (
	"errors"
	"fmt"
	"runtime/debug"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// flagError says what is wrong with a flag, and which flags have nearly the name
// of one that is not there.
func flagError(cmd *cobra.Command, err error) error {
	var unknown *pflag.NotExistError
	var invalid *pflag.InvalidValueError
	switch {
	case errors.As(err, &unknown):
		var names []string
		cmd.Flags().VisitAll(func(f *pflag.Flag) { names = append(names, f.Name) })
		return errors.New(err.Error() + didYouMean("--", similar(unknown.GetSpecifiedName(), names)))
	case errors.As(err, &invalid):
		f, takes := invalid.GetFlag(), "a number"
		if f.Value.Type() == "bool" {
			takes = "true or false"
		}
		return fmt.Errorf("--%s takes %s, not %q", f.Name, takes, invalid.GetValue())
	}
	return err
}

// needs gives what checks that a command has from least to most arguments, which
// what names in the error; most is 0 where there may be any number.
func needs(least, most int, what string) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if len(args) < least || most > 0 && len(args) > most {
			return fmt.Errorf("%s needs %s", called(cmd), what)
		}
		return nil
	}
}

// takesNothing refuses every argument: a command works on a whole project.
func takesNothing(cmd *cobra.Command, args []string) error {
	if len(args) > 0 {
		return fmt.Errorf("%s takes no file and no folder, but %q was given; -s names the folder of a project", called(cmd), args[0])
	}
	return nil
}

// called is how a command is called, without the program's name.
func called(cmd *cobra.Command) string {
	return strings.TrimPrefix(cmd.CommandPath(), cmd.Root().Name()+" ")
}

// completionHelp makes cobra's command that prints what shells complete by, and
// has it say what it does as the others do.
func completionHelp(root *cobra.Command) {
	root.InitDefaultCompletionCmd()
	cmd, _, _ := root.Find([]string{"completion"})
	cmd.Use = "completion bash|zsh|fish|powershell"
	cmd.Short = "Print what a shell completes commands and flags by"
	cmd.Long = "Completion prints a script for a shell; where to put it, each says with -h:\n" +
		"clipping completion fish > ~/.config/fish/completions/clipping.fish"
	cmd.Args = cobra.ArbitraryArgs
	cmd.RunE = func(*cobra.Command, []string) error {
		return errors.New("completion for which shell? bash, zsh, fish or powershell")
	}
}

// plainUsage takes the signs out of the descriptions of flags that mark what each
// takes, which shells would show as they are.
func plainUsage(cmd *cobra.Command) {
	plain := func(f *pflag.Flag) { f.Usage = strings.ReplaceAll(f.Usage, "`", "") }
	cmd.Flags().VisitAll(plain)
	cmd.PersistentFlags().VisitAll(plain)
	for _, c := range cmd.Commands() {
		plainUsage(c)
	}
}

// helpOfCommands makes cobra's command help refuse what is no command.
func helpOfCommands(root *cobra.Command) {
	root.InitDefaultHelpCmd()
	cmd, _, _ := root.Find([]string{"help"})
	cmd.Run = nil
	cmd.RunE = func(_ *cobra.Command, args []string) error {
		about, rest, err := root.Find(args)
		if err != nil {
			return err
		}
		if len(rest) > 0 {
			about.SuggestionsMinimumDistance = root.SuggestionsMinimumDistance
			return fmt.Errorf("unknown command %q%s", rest[0], didYouMean("", about.SuggestionsFor(rest[0])))
		}
		about.InitDefaultHelpFlag()
		return about.Help()
	}
}

// similar gives those of some names that are nearly like name.
func similar(name string, names []string) []string {
	all := &cobra.Command{SuggestionsMinimumDistance: 2}
	for _, n := range names {
		all.AddCommand(&cobra.Command{Use: n, Run: func(*cobra.Command, []string) {}})
	}
	return all.SuggestionsFor(name)
}

// didYouMean asks for one of some names, with what stands before each; it is
// empty without names.
func didYouMean(before string, names []string) string {
	if len(names) == 0 {
		return ""
	}
	return "; did you mean " + before + strings.Join(names, " or "+before) + "?"
}

// version names the commit that the program was built from, and Hugo's release.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "unknown"
	}
	v := info.Main.Version
	for _, d := range info.Deps {
		if d.Path == "github.com/gohugoio/hugo" {
			v += " with Hugo " + d.Version
		}
	}
	return v
}
