package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net"
	"os"
	"os/signal"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/spf13/cobra"

	"clipping/tools/content"
	"clipping/tools/serve"
	"clipping/tools/site"
)

func serveCommand(p *project) *cobra.Command {
	var port int
	cmd := &cobra.Command{
		Use:   "serve [FILE...]",
		Short: "Show the site in the browser while seeds/ are edited",
		Long: "Serve converts the captures, see clipping convert -h, and shows the site at\n" +
			"http://localhost:1313/. When a capture, a page or a layout is saved, the pages\n" +
			"that are open show it. Where something is wrong they say what, above the last\n" +
			"site. With FILEs it shows these captures alone. It leaves the built site alone,\n" +
			"and makes no editions. Ctrl-C ends it.",
		RunE: func(cmd *cobra.Command, files []string) error {
			ctx, stop := signal.NotifyContext(cmd.Context(), interrupts()...)
			defer stop()
			listener, err := listen(port)
			if err != nil {
				return err
			}
			defer listener.Close()
			return p.serve(ctx, listener, files)
		},
	}
	cmd.Flags().IntVarP(&port, "port", "p", 1313, "`number` of the port; 0 takes any that is free")
	return cmd
}

// serve shows the project, or files alone, until ctx is done.
func (p *project) serve(ctx context.Context, listener net.Listener, files []string) error {
	address := fmt.Sprintf("http://localhost:%d/", listener.Addr().(*net.TCPAddr).Port)
	l := live{project: *p, files: files}
	if len(files) > 0 {
		if err := p.areFiles(files); err != nil {
			return err
		}
		folder, err := os.MkdirTemp("", "clipping-")
		if err != nil {
			return badInput{err}
		}
		defer os.RemoveAll(folder)
		passing, err := p.passing(folder)
		if err != nil {
			return badInput{err}
		}
		l.project = *passing
	} else if err := p.exists(); err != nil {
		return err
	}
	var err error
	if l.site, err = site.NewLive(l.source, address); err != nil {
		return badInput{err}
	}
	defer l.site.Close()
	watched := serve.Options{Update: l.update, Read: l.read, Notice: l.notice, Files: slices.Clone(files), Tell: l.tell}
	for _, name := range site.SettingsFiles() {
		watched.Files = append(watched.Files, filepath.Join(l.source, name))
	}
	// A system may not watch as many folders as content/ can have: it comes last.
	for _, name := range []string{"seeds", "layouts", "assets", "data", "static", "i18n", "config", "content"} {
		watched.Folders = append(watched.Folders, filepath.Join(l.source, name))
	}
	p.say("%s shows the site, Ctrl-C ends it", address)
	if err := serve.Run(ctx, listener, watched); err != nil {
		return badInput{err}
	}
	return nil
}

// areFiles gives an error, and says why, where there is no file to wait for
// changes of.
func (p *project) areFiles(names []string) error {
	for _, name := range names {
		if info, err := os.Stat(name); name != "-" && (err != nil || !info.Mode().IsRegular()) {
			_, err := p.reportSeeds(content.ReadFiles([]string{name}, nil)) // says why
			return err
		}
	}
	return nil
}

// A live is a project, or captures in a passing one, and the site it gives.
type live struct {
	project
	files   []string
	site    *site.Live
	pending []string // files that have changed since the site was last up to date

	mu      sync.Mutex
	said    string // the last that was wrong, as it was printed
	noticed string // the last that was to be noticed, as it was printed
}

// update is told which files have changed, nil where any may have. It brings the
// site up to date and gives the pages it wrote, or what is wrong.
func (l *live) update(changed []string) (wrote []string, err error) {
	start := time.Now()
	if changed == nil {
		l.pending = append(l.pending, l.source) // that is no page: all is read anew
	}
	var wrong bytes.Buffer
	l.stderr = io.MultiWriter(os.Stderr, &wrong)
	if len(l.files) == 0 {
		err = l.exists()
	}
	if err == nil {
		wrote, err = l.convert(changed)
	}
	l.pending = append(l.pending, wrote...)
	for _, name := range changed {
		if !l.isCapture(name) {
			l.pending = append(l.pending, name)
		}
	}
	if err == nil {
		err = l.site.Update(l.pending)
	}
	var bad badInput
	if errors.As(err, &bad) && bad.error == nil {
		return wrote, errors.New(strings.TrimSpace(wrong.String()))
	}
	l.tellWrong(err)
	if err != nil {
		return wrote, errors.New(message(err))
	}
	l.pending = nil
	l.notice()
	l.say("shown as of %s, %d ms", time.Now().Format(time.TimeOnly), time.Since(start).Milliseconds())
	return wrote, nil
}

// read gives a file of the site, see [site.Live.Read].
func (l *live) read(name string) ([]byte, error) {
	data, err := l.site.Read(name)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		l.tellWrong(err)
	}
	return data, err
}

// notice gives what would keep the site from being built, though it is shown, and
// prints it if it is new.
func (l *live) notice() string {
	notice := strings.Join(l.site.Warnings(), "\n")
	if notice != "" {
		notice += "\n\tthe site is shown, but clipping build stops at this"
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if notice != "" && notice != l.noticed {
		fmt.Fprintln(os.Stderr, notice)
	}
	l.noticed = notice
	return notice
}

// tell prints what a person has to know about serving.
func (l *live) tell(problem string) { fmt.Fprintln(os.Stderr, problem) }

// tellWrong prints what is wrong, but not twice in a row; nil is nothing.
func (l *live) tellWrong(err error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	was := l.said
	if l.said = ""; err != nil {
		l.said = message(err)
	}
	if l.said != "" && l.said != was {
		fmt.Fprintln(os.Stderr, l.said)
	}
}

// convert brings content/ up to date and gives the pages that it wrote or
// removed, where a capture or a page is among the files that have changed.
func (l *live) convert(changed []string) ([]string, error) {
	if !l.concernsPages(changed) {
		return nil, nil
	}
	unlock, err := site.Lock(l.source)
	if err != nil {
		return nil, err
	}
	defer unlock()
	memory := l.recall()
	read := func() ([]content.Seed, error) { return l.reportSeeds(memory.ReadSeeds(l.seeds(), l.content(), false)) }
	if len(l.files) > 0 {
		read = func() ([]content.Seed, error) { return l.reportSeeds(content.ReadFiles(l.files, os.Stdin)) }
	}
	seeds, err := read()
	if err != nil {
		return nil, err
	}
	plan, err := l.project.convert(memory, seeds, false)
	if err != nil {
		return nil, err
	}
	var wrote []string
	for _, name := range plan.Paths() {
		wrote = append(wrote, filepath.Join(l.project.content(), name))
	}
	return wrote, nil
}

// concernsPages tells whether pages may be other than they should be since files
// have changed.
func (l *live) concernsPages(changed []string) bool {
	return changed == nil || slices.ContainsFunc(changed, func(name string) bool {
		return l.isCapture(name) || isIn(name, l.project.content())
	})
}

func (l *live) isCapture(name string) bool {
	return len(l.files) > 0 && !isIn(name, l.source) || isIn(name, l.seeds())
}

// isIn tells whether a file is a folder itself or somewhere in it.
func isIn(name, folder string) bool {
	return name == folder || strings.HasPrefix(name, folder+string(filepath.Separator))
}
