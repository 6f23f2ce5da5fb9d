// Package serve shows a site while it is being written: it watches folders,
// has the site brought up to date when a file in them changes, and reloads the
// pages that are open. While there is an error, each page shows it above what it
// was when there was none.
package serve

import (
	"context"
	"net"
	"net/http"
	"time"

	"github.com/gohugoio/hugo/livereload"
)

// Options say what to serve.
type Options struct {
	Folders []string // to watch, with the folders in them
	Files   []string // to watch; like a folder, one need not be there yet

	// Update brings the site up to date, where changed are the files that were
	// written, made or removed since; nil where any may have been, as the first
	// time. Wrote are the files that
	// it wrote or removed itself. Its error is shown on the pages as it is.
	Update func(changed []string) (wrote []string, err error)

	// Read gives a file of the site by its name, without a slash before it. Its
	// error is [fs.ErrNotExist] where there is none; any other is shown as it is
	// above what it gives, if it gives anything. Read may be called at any time.
	Read func(name string) ([]byte, error)

	// Notice gives what there is to say above each page though nothing keeps it from
	// being shown, "" if nothing. It may be called at any time.
	Notice func() string

	// Tell is given what a person has to know about how the site is served.
	Tell func(problem string)
}

// patience is how long who ends the program waits for an update that runs: for a
// small site until that is done and writes no more, not for a large one.
const patience = 2 * time.Second

// Run serves on a listener, with what Hugo's pages expect of it, until ctx is
// done.
func Run(ctx context.Context, listener net.Listener, opts Options) error {
	w := newWatcher(opts.Folders, opts.Files, opts.Tell)
	defer w.Close()
	shown := &pages{read: opts.Read, notice: opts.Notice, ready: make(chan struct{})}
	go livereload.Initialize()
	mux := http.NewServeMux()
	mux.HandleFunc("/livereload.js", func(w http.ResponseWriter, r *http.Request) {
		livereload.ServeJS(w, r)
		w.Write(wake)
	})
	mux.HandleFunc("/livereload", livereload.Handler)
	mux.Handle("/", shown)
	server := &http.Server{Handler: mux, ReadHeaderTimeout: 10 * time.Second}
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(listener) }()
	defer server.Close()
	update := func(changed []string) {
		updated := make(chan struct{})
		go func() {
			defer close(updated)
			wrote, err := opts.Update(changed)
			w.know(wrote)
			shown.show(err)
			livereload.ForceRefresh()
		}()
		select {
		case <-updated:
		case <-ctx.Done():
			select {
			case <-updated:
			case <-time.After(patience):
			}
		}
	}
	for {
		if w.missed {
			w.missed = false
			update(nil)
		}
		select {
		case <-ctx.Done():
			return nil
		case err := <-failed:
			return err
		case err := <-w.errors():
			w.failed(err)
		case event := <-w.events():
			if changed := w.collect(event); len(changed) > 0 {
				update(changed)
			}
		case <-w.next:
			if changed := w.look(); len(changed) > 0 {
				update(changed)
			}
		}
	}
}
