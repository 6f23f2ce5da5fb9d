package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// A flag that no script uses may do nothing and nobody would notice.
func TestEveryFlagIsUsedInAScript(t *testing.T) {
	used := usedFlags(t)
	flags := 0
	var check func(*cobra.Command)
	check = func(cmd *cobra.Command) {
		command := strings.TrimPrefix(cmd.CommandPath(), "clipping ")
		if command == "build" { // which has those of the program itself
			command = "clipping"
		}
		cmd.LocalFlags().VisitAll(func(f *pflag.Flag) {
			flags++
			if !used[command+" --"+f.Name] && !used[command+" -"+f.Shorthand] {
				t.Errorf("%s --%s is in no script", command, f.Name)
			}
		})
		for _, sub := range cmd.Commands() {
			if sub.Name() != "completion" && sub.Name() != "help" { // cobra's own
				check(sub)
			}
		}
	}
	check(rootCommand())
	if flags < 20 {
		t.Errorf("only %d flags were looked at", flags)
	}
}

// usedFlags gives the flags that scripts use, each after its command: “convert
// --check”, “clipping -b”.
func usedFlags(t *testing.T) map[string]bool {
	t.Helper()
	names, err := filepath.Glob("testdata/script/*.txtar")
	if err != nil || len(names) == 0 {
		t.Fatal("no scripts")
	}
	used := map[string]bool{}
	for _, name := range names {
		script, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(script)) {
			words := strings.Fields(line)
			at := slices.Index(words, "clipping")
			if at < 0 || strings.HasPrefix(words[0], "#") {
				continue
			}
			cmd, _, err := rootCommand().Find(words[at+1:])
			if err != nil {
				continue
			}
			command := strings.TrimPrefix(cmd.CommandPath(), "clipping ")
			if command == "build" {
				command = "clipping"
			}
			for _, word := range words[at+1:] {
				flag, _, _ := strings.Cut(word, "=")
				used[command+" "+flag] = true
			}
		}
	}
	return used
}
