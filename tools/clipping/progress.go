package main

import (
	"fmt"
	"io"
	"os"
	"sync"
	"time"

	"github.com/mattn/go-isatty"
)

// A progress shows on a terminal what takes longer than a second, on one line
// that is gone when it is done.
type progress struct {
	out   io.Writer // nil: it shows nothing
	pause time.Duration

	mu   sync.Mutex
	stop chan struct{} // nil while nothing is shown
}

// newProgress gives a progress on a file if that is a terminal that can take a
// line away.
func newProgress(file *os.File) *progress {
	p := &progress{pause: time.Second}
	if isatty.IsTerminal(file.Fd()) && os.Getenv("TERM") != "dumb" {
		p.out = file
	}
	return p
}

// on says what is being done, instead of what was before.
func (p *progress) on(what string) {
	p.off()
	if p.out == nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	stop, start := make(chan struct{}), time.Now()
	p.stop = stop
	go func() {
		for {
			select {
			case <-stop:
				return
			case <-time.After(p.pause):
			}
			p.mu.Lock()
			if p.stop == stop {
				fmt.Fprintf(p.out, "\r\x1b[K%s … %d s", what, int(time.Since(start).Seconds()))
			}
			p.mu.Unlock()
		}
	}()
}

// off takes the line away: something else is to be printed.
func (p *progress) off() {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.stop == nil {
		return
	}
	close(p.stop)
	p.stop = nil
	fmt.Fprint(p.out, "\r\x1b[K")
}
