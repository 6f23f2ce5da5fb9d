package site

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"

	"github.com/bep/logg"
	"github.com/gohugoio/hugo/commands"
	"github.com/gohugoio/hugo/common/loggers"
)

// hugo builds opts.Source into the folder destination. What is in the folder
// made is read as if it stood in opts.Source, see [writeEditions]. Warnings are errors:
// what Hugo warns of is text it left out or a page that another one overwrote.
func hugo(opts Options, made, destination string) error {
	destination, err := filepath.Abs(destination)
	if err != nil {
		return err
	}
	if made, err = filepath.Abs(made); err != nil {
		return err
	}
	settings, err := settings(opts.Source, made)
	if err != nil {
		return err
	}
	args := []string{
		"--source", opts.Source, "--destination", destination,
		"--theme", quoted(made), "--cacheDir", filepath.Join(made, "cache"), "--config", settings,
		"--quiet", "--noBuildLock", "--printPathWarnings", "--panicOnWarning",
	}
	if opts.BaseURL != "" {
		args = append(args, "--baseURL", opts.BaseURL)
	}
	defer withoutSettings()()
	logged := collectLog()
	err = commands.Execute(args)
	if lines := logged(); len(lines) > 0 {
		return errors.New("hugo: " + strings.Join(lines, "\nhugo: "))
	}
	if err != nil {
		return fmt.Errorf("hugo: %w", withoutPolicies(err))
	}
	if _, err := os.Stat(filepath.Join(destination, "index.html")); err != nil {
		return errors.New("hugo: made no front page\n\tsee that no page or setting of yours keeps it from being rendered")
	}
	return nil
}

// settings gives the value of Hugo's flag --config: the program's settings, in
// the folder made, and the project's, which come before them, one by one.
func settings(source, made string) (string, error) {
	absolute, err := filepath.Abs(source)
	if err != nil {
		return "", err
	}
	own := filepath.Join(made, "config.toml")
	if relative, err := filepath.Rel(absolute, own); err == nil { // a comma in the project's own path would end the value
		own = relative
	}
	if name := settingsFile(os.DirFS(source)); name != "" {
		return own + "," + name, nil
	}
	return own, nil
}

// quoted gives a value for a flag of Hugo that takes a list, in CSV (RFC 4180).
func quoted(value string) string {
	return `"` + strings.ReplaceAll(value, `"`, `""`) + `"`
}

// withoutPolicies cuts from what Hugo says of a thing that config.toml forbids
// the whole of its table [security].
func withoutPolicies(err error) error {
	if said, _, denied := strings.Cut(err.Error(), "; the current security configuration"); denied {
		return errors.New(said + "\n\tsee [security] in config.toml")
	}
	return err
}

// withoutSettings takes Hugo's settings out of the environment, HUGO_TITLE and
// HUGOxTITLE alike: a project is built the same whoever builds it. The function
// it gives puts them back.
func withoutSettings() (restore func()) {
	was := map[string]string{}
	for _, entry := range os.Environ() {
		if name, value, _ := strings.Cut(entry, "="); strings.HasPrefix(name, "HUGO") {
			was[name] = value
			os.Unsetenv(name)
		}
	}
	return func() {
		for name, value := range was {
			os.Setenv(name, value)
		}
	}
}

// collectLog replaces what Hugo does on a warning under --panicOnWarning: a
// panic in one of its goroutines would end the program with a stack trace. The
// function it gives returns the warnings and errors so far.
func collectLog() func() []string {
	var mu sync.Mutex
	var lines []string
	loggers.PanicOnWarningHook = func(e *logg.Entry) error {
		if e.Level >= logg.LevelWarn {
			mu.Lock()
			defer mu.Unlock()
			lines = append(lines, e.Message)
		}
		return nil
	}
	return func() []string {
		mu.Lock()
		defer mu.Unlock()
		return lines
	}
}
