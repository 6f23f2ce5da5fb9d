package main

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"clipping": main})
}

// TestScript runs the command as a user does, in a folder of its own. A script
// says what it wants to see on the terminal and on disk.
func TestScript(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/script",
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		UpdateScripts:       os.Getenv("UPDATE_SCRIPTS") != "",
		Condition: func(name string) (bool, error) {
			if name != "withdeploy" {
				return false, errors.New("unknown condition")
			}
			return canDeploy, nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){"age": age, "exits": exits, "snapshot": snapshot},
	})
}

// age makes all captures an hour older, which were written just now: what is so
// young is read whatever its time says. It is no part of what it tests that the
// pages are young, too.
func age(ts *testscript.TestScript, neg bool, args []string) {
	seeds, err := filepath.Glob(ts.MkAbs("seeds/*"))
	ts.Check(err)
	for _, seed := range seeds {
		info, err := os.Stat(seed)
		ts.Check(err)
		hour := info.ModTime().Add(-time.Hour)
		ts.Check(os.Chtimes(seed, hour, hour))
	}
}

// exits runs a command and expects an exit code: “exits 2 clipping --nonsense”.
func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits code command [argument...]")
	}
	got := 0
	if err := ts.Exec(args[1], args[2:]...); err != nil {
		var exit *exec.ExitError
		if !errors.As(err, &exit) {
			ts.Fatalf("%v", err)
		}
		got = exit.ExitCode()
	}
	if want := args[0]; strconv.Itoa(got) != want {
		ts.Fatalf("exit code is %d, want %s", got, want)
	}
}

// snapshot writes the names, times of change and contents of a folder's files
// to a file: “snapshot folder file”.
func snapshot(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: snapshot folder file")
	}
	folder := ts.MkAbs(args[0])
	out, err := os.Create(ts.MkAbs(args[1]))
	ts.Check(err)
	defer out.Close()
	ts.Check(filepath.WalkDir(folder, func(name string, e os.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		info, err := e.Info()
		if err != nil {
			return err
		}
		data, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		_, err = out.WriteString(name + " " + info.ModTime().String() + "\n" + string(data) + "\n")
		return err
	}))
}
