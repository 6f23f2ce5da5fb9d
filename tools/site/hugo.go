package site

import (
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"sync"

	"github.com/bep/logg"
	"github.com/gohugoio/hugo/commands"
	"github.com/gohugoio/hugo/common/loggers"
)

// hugo builds opts.Source into the folder destination. Warnings are errors:
// what Hugo warns of is text it left out or a page that another one overwrote.
func hugo(opts Options, destination string) error {
	destination, err := filepath.Abs(destination)
	if err != nil {
		return err
	}
	args := []string{
		"--source", opts.Source, "--destination", destination,
		"--quiet", "--noBuildLock", "--printPathWarnings", "--panicOnWarning",
	}
	if opts.BaseURL != "" {
		args = append(args, "--baseURL", opts.BaseURL)
	}
	warnings := collectWarnings()
	if err := commands.Execute(args); err != nil {
		return fmt.Errorf("hugo: %w", err)
	}
	if w := warnings(); len(w) > 0 {
		return errors.New("hugo: " + strings.Join(w, "\nhugo: "))
	}
	return nil
}

// collectWarnings replaces what Hugo does on a warning under --panicOnWarning.
// A panic in one of its goroutines would end the program with a stack trace.
// The function it gives returns the warnings so far.
func collectWarnings() func() []string {
	var mu sync.Mutex
	var warnings []string
	loggers.PanicOnWarningHook = func(e *logg.Entry) error {
		if e.Level == logg.LevelWarn {
			mu.Lock()
			defer mu.Unlock()
			warnings = append(warnings, e.Message)
		}
		return nil
	}
	return func() []string {
		mu.Lock()
		defer mu.Unlock()
		return warnings
	}
}
