package main

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// Ctrl-C at any moment of a build, of a project or of a file, leaves nothing
// beside the site, and ends as shells say.
func TestInterruptedBuildLeavesNothingBehind(t *testing.T) {
	random := rand.New(rand.NewPCG(8, 1))
	for _, signal := range []os.Signal{os.Interrupt, syscall.SIGTERM, syscall.SIGHUP} {
		for n := range 4 {
			for _, args := range [][]string{nil, {"seeds/x.txt"}} {
				t.Run(fmt.Sprint(signal, n, args), func(t *testing.T) {
					temporary, project := t.TempDir(), newProject(t, turns[0])
					aside := filepath.Join(project, ".clipping-public")
					if args != nil {
						aside = filepath.Join(project, "seeds", ".clipping-x-site")
					}
					cmd := exec.Command("clipping", args...)
					cmd.Dir, cmd.Env = project, append(os.Environ(), "TMPDIR="+temporary)
					var said strings.Builder
					cmd.Stderr = &said
					if err := cmd.Start(); err != nil {
						t.Fatal(err)
					}
					for range 10000 {
						if _, err := os.Stat(aside); err == nil {
							break
						}
						time.Sleep(time.Millisecond)
					}
					time.Sleep(time.Duration(random.IntN(100)) * time.Millisecond)
					cmd.Process.Signal(signal)
					var failed *exec.ExitError
					if err := cmd.Wait(); err != nil && (!errors.As(err, &failed) || failed.ExitCode() != 130) {
						t.Errorf("it ends with %v: %.2000s", err, &said)
					}
					for _, folder := range []string{temporary, filepath.Dir(aside)} {
						left, _ := os.ReadDir(folder)
						for _, e := range left {
							if folder == temporary || strings.HasPrefix(e.Name(), ".clipping-") && !strings.HasSuffix(e.Name(), ".json") {
								t.Errorf("%s is left behind", e.Name())
							}
						}
					}
				})
			}
		}
	}
}
