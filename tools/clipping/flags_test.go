package main

import (
	"os"
	"path/filepath"
	"regexp"
	"testing"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// A flag that no script uses may do nothing and nobody would notice.
func TestEveryFlagIsUsedInAScript(t *testing.T) {
	names, err := filepath.Glob("testdata/script/*.txtar")
	if err != nil || len(names) == 0 {
		t.Fatal("no scripts")
	}
	var scripts []byte
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		scripts = append(scripts, data...)
	}
	flags := 0
	check := func(cmd *cobra.Command, command string) {
		cmd.LocalFlags().VisitAll(func(f *pflag.Flag) {
			flags++
			used := "--" + f.Name
			if f.Shorthand != "" {
				used = "(" + used + "|-" + f.Shorthand + ")"
			}
			if !regexp.MustCompile(`(?m)^.*\bclipping` + command + ` (.* )?` + used + `\b`).Match(scripts) {
				t.Errorf("clipping%s --%s is in no script", command, f.Name)
			}
		})
	}
	root := rootCommand()
	check(root, "")
	for _, cmd := range root.Commands() {
		if cmd.Name() != "build" { // which has those of the program itself
			check(cmd, " "+cmd.Name())
		}
	}
	if flags < 10 {
		t.Errorf("only %d flags were looked at", flags)
	}
}
