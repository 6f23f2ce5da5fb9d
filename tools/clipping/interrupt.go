package main

import (
	"os"
	"os/signal"
	"sync"
	"syscall"
)

// onceAndOnInterrupt gives a function that calls f the first time it is called.
// Until then, an interrupt calls f and ends the program.
func onceAndOnInterrupt(f func()) func() {
	f = sync.OnceFunc(f)
	interrupted := make(chan os.Signal, 1)
	signal.Notify(interrupted, os.Interrupt, syscall.SIGTERM)
	done := make(chan struct{})
	go func() {
		select {
		case <-interrupted:
			f()
			os.Exit(130) // as shells give for a program that was interrupted
		case <-done:
		}
	}()
	return sync.OnceFunc(func() {
		signal.Stop(interrupted)
		close(done)
		f()
	})
}
