package main

import (
	"os"
	"strings"
	"sync"
	"testing"
	"time"
)

// What takes long is shown on one line; what prints after it finds that empty.
func TestProgressTakesItsLineAway(t *testing.T) {
	var shown screen
	p := &progress{out: &shown, pause: time.Millisecond}
	p.on("reading")
	shown.waitFor(t, "reading … 0 s")
	p.on("checking")
	shown.waitFor(t, "checking … 0 s")
	p.off()
	after := shown.String()
	if !strings.HasSuffix(after, "\r\x1b[K") {
		t.Errorf("the line is not taken away: %q", after)
	}
	time.Sleep(20 * time.Millisecond)
	if shown.String() != after {
		t.Errorf("it is shown again: %q", shown.String())
	}
}

func TestProgressShowsNothingWhereThereIsNoTerminal(t *testing.T) {
	p := &progress{pause: 0}
	p.on("reading")
	p.off()
}

// A screen can be read while it is written.
type screen struct {
	mu   sync.Mutex
	text strings.Builder
}

func (s *screen) Write(p []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.text.Write(p)
}

func (s *screen) String() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.text.String()
}

func (s *screen) waitFor(t *testing.T, text string) {
	t.Helper()
	for range 1000 {
		if strings.Contains(s.String(), text) {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
	t.Fatalf("%q does not show %q", s.String(), text)
}

// A dumb terminal cannot take a line away; another can.
func TestProgressShowsNothingOnADumbTerminal(t *testing.T) {
	terminal, err := os.OpenFile("/dev/ptmx", os.O_RDWR, 0)
	if err != nil {
		t.Skip(err)
	}
	defer terminal.Close()
	for name, shows := range map[string]bool{"dumb": false, "xterm-256color": true} {
		t.Setenv("TERM", name)
		if p := newProgress(terminal); (p.out != nil) != shows {
			t.Errorf("on a terminal %s, it shows something: %t", name, !shows)
		}
	}
}
