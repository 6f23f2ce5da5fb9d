package main

import (
	"os"
	"os/signal"
	"sync"
	"syscall"
	"time"
)

// interrupts are the signals that end the program: of Ctrl-C, of who asks it to
// end, and of the terminal's end, unless whoever started it (nohup) has it live on.
func interrupts() []os.Signal {
	all := []os.Signal{os.Interrupt, syscall.SIGTERM}
	if !signal.Ignored(syscall.SIGHUP) {
		all = append(all, syscall.SIGHUP)
	}
	return all
}

// onInterrupt has an interrupt call clean and end the program, until the function
// that it gives is called. What runs meanwhile may go on for a moment: clean is
// called again when that has come to its end, or does not for a second.
func onInterrupt(clean func()) (done func()) {
	interrupted := make(chan os.Signal, 1)
	signal.Notify(interrupted, interrupts()...)
	var ending sync.Mutex // the program is being ended
	over := make(chan struct{})
	go func() {
		select {
		case <-interrupted:
		case <-over:
			return
		}
		ending.Lock()
		clean()
		select {
		case <-over:
		case <-time.After(time.Second):
		}
		clean()
		os.Exit(130) // as shells give for a program that was interrupted
	}()
	return func() {
		signal.Stop(interrupted)
		close(over)
		ending.Lock() // whatever failed meanwhile, nothing is to be said of it
	}
}
