package serve

import (
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/fsnotify/fsnotify"
)

func write(t *testing.T, name, text string) {
	t.Helper()
	if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
}

// Where the system can watch no more folders, who serves is told once, with what
// to do, and changes are found all the same.
func TestBeyondTheLimitOfTheSystemChangesAreLookedFor(t *testing.T) {
	seeds := t.TempDir()
	kept, gone := filepath.Join(seeds, "kept.txt"), filepath.Join(seeds, "gone.txt")
	own, mine := filepath.Join(seeds, "own.txt"), filepath.Join(t.TempDir(), "mine.toml")
	write(t, kept, "The first text.")
	write(t, gone, "A text.")
	var told []string
	w := newWatcher([]string{seeds}, []string{mine}, func(problem string) { told = append(told, problem) })
	defer w.Close()
	w.missed, w.watch = false, func(string) error { return syscall.ENOSPC }
	w.add(seeds)
	w.add(seeds)
	if len(told) != 1 || !strings.Contains(told[0], "\n\tto see them at once: sudo sysctl fs.inotify.max_user_watches=") {
		t.Errorf("told %q", told)
	}
	if !w.missed {
		t.Error("what changed until then is not looked at")
	}
	if changed := w.look(); len(changed) > 0 {
		t.Errorf("%q have changed, though nothing did", changed)
	}
	write(t, kept, "A second text.")
	write(t, mine, "A text.")
	write(t, filepath.Join(seeds, ".kept.txt.swp"), "A temporary text.")
	write(t, own, "A text that the site is made with.")
	w.know([]string{own})
	os.Remove(gone)
	changed := strings.Join(w.look(), " ")
	for name, want := range map[string]bool{kept: true, gone: true, mine: true, own: false, ".swp": false} {
		if strings.Contains(changed, name) != want {
			t.Errorf("%s is among what has changed: %t, want %t", filepath.Base(name), !want, want)
		}
	}
}

// What a run of clipping that was killed has left in content/ goes with the next
// one, which is no change.
func TestWhatIsBeingWrittenIsNotWatched(t *testing.T) {
	content := t.TempDir()
	left := filepath.Join(content, ".clipping-pages", "x")
	if err := os.MkdirAll(left, 0o777); err != nil {
		t.Fatal(err)
	}
	write(t, filepath.Join(left, "capture.md"), "A page.")
	write(t, filepath.Join(content, "mine.md"), "A page.")
	w := newWatcher([]string{content}, nil, func(string) {})
	defer w.Close()
	var watched []string
	w.watch = func(folder string) error { watched = append(watched, filepath.Clean(folder)); return nil }
	if files := w.add(content); len(files) != 1 || len(watched) != 1 || watched[0] != content {
		t.Errorf("watches %q, and finds %q", watched, files)
	}
}

// When the system could not hold all that it had to tell, everything is looked
// at again, and folders that were made in the meantime are watched.
func TestAfterAnOverflowEverythingIsLookedAtAgain(t *testing.T) {
	seeds := t.TempDir()
	w := newWatcher([]string{seeds}, nil, func(problem string) { t.Error(problem) })
	defer w.Close()
	w.missed = false
	if err := w.notify.Remove(seeds); err != nil { // as if it were new
		t.Fatal(err)
	}
	w.failed(fsnotify.ErrEventOverflow)
	if !w.missed {
		t.Error("what changed is not looked at")
	}
	name := filepath.Join(seeds, "x.txt")
	write(t, name, "A text.")
	select {
	case event := <-w.events():
		if changed := w.collect(event); len(changed) != 1 || changed[0] != name {
			t.Errorf("%q have changed", changed)
		}
	case <-time.After(10 * time.Second):
		t.Error("the folder is not watched")
	}
}

// A folder may be a link to one that is kept elsewhere.
func TestLinkedFolderIsWatched(t *testing.T) {
	kept, seeds := t.TempDir(), filepath.Join(t.TempDir(), "seeds")
	if err := os.Symlink(kept, seeds); err != nil {
		t.Skip(err)
	}
	w := newWatcher([]string{seeds}, nil, func(problem string) { t.Error(problem) })
	defer w.Close()
	write(t, filepath.Join(kept, "x.txt"), "A text.")
	select {
	case event := <-w.events():
		if changed := w.collect(event); len(changed) != 1 || changed[0] != filepath.Join(seeds, "x.txt") {
			t.Errorf("%q have changed", changed)
		}
	case <-time.After(5 * time.Second):
		t.Error("the folder is not watched")
	}
}

// Another file in the folder that is written all the time, as by a download, keeps
// no change from being seen.
func TestANoisyNeighbourDelaysNothing(t *testing.T) {
	folder := t.TempDir()
	file, other := filepath.Join(folder, "x.txt"), filepath.Join(folder, "download")
	w := newWatcher(nil, []string{file}, func(problem string) { t.Error(problem) })
	defer w.Close()
	write(t, file, "A text.")
	done, stopped := make(chan bool), make(chan bool)
	go func() {
		defer close(stopped)
		for {
			select {
			case <-done:
				return
			case w.notify.Events <- fsnotify.Event{Name: other, Op: fsnotify.Write}:
			}
		}
	}()
	collected := make(chan []string)
	go func() { collected <- w.collect(<-w.events()) }()
	select {
	case changed := <-collected:
		if len(changed) != 1 || changed[0] != file {
			t.Errorf("%q have changed", changed)
		}
	case <-time.After(5 * time.Second):
		t.Error("the change is not seen")
	}
	close(done)
	<-stopped
}
