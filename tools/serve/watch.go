package serve

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"syscall"
	"time"

	"github.com/fsnotify/fsnotify"
)

// quiet is how long no file may change before what has changed is looked at: a
// program that saves a file writes it in several steps.
const quiet = 20 * time.Millisecond

// pause is how long all files are left alone between two looks, where the system
// does not tell of changes.
const pause = time.Second

// A watcher tells which files have changed.
type watcher struct {
	folders []string
	files   map[string]bool   // those that are watched alone; the others in their folders are not
	alone   map[string]bool   // the folders of these, and those that the folders stand in
	known   map[string]string // how files are that were changed by who is told of changes
	missed  bool              // files may have changed without notice: all have to be looked at

	notify *fsnotify.Watcher // nil where the system does not tell of changes
	watch  func(folder string) error

	tell func(problem string)
	seen map[string]string // how all files were when they were last looked at, where notify is nil
	next <-chan time.Time  // when they are looked at again, or a folder that is gone is waited for
}

// newWatcher gives a watcher of folders, with those in them, and of files. It
// tells why it does not hear of changes at once, if so.
func newWatcher(folders, files []string, tell func(problem string)) *watcher {
	w := &watcher{folders: folders, files: map[string]bool{}, alone: map[string]bool{}, known: map[string]string{}, tell: tell}
	for _, folder := range folders {
		w.alone[filepath.Dir(folder)] = true // it may come, or go and come again
	}
	for _, file := range files { // many programs save a file by putting another in its place
		w.files[filepath.Clean(file)], w.alone[filepath.Dir(file)] = true, true
	}
	notify, err := fsnotify.NewWatcher()
	if err != nil {
		w.poll(err)
		return w
	}
	w.notify, w.watch = notify, notify.Add
	w.start()
	return w
}

// start has the system tell of changes in all that is to be watched.
func (w *watcher) start() {
	w.missed = true
	for folder := range w.alone {
		if err := w.watch(folder); err != nil {
			w.poll(err)
		}
	}
	for _, folder := range w.folders {
		w.add(folder)
	}
}

// Close ends it.
func (w *watcher) Close() {
	if w.notify != nil {
		w.notify.Close()
	}
}

// add watches a folder, or the one that it is a link to, and the folders in it
// but clipping's own, and gives the files in them.
func (w *watcher) add(folder string) []string {
	var files []string
	filepath.WalkDir(folder+string(filepath.Separator), func(name string, e fs.DirEntry, err error) error {
		switch {
		case err != nil: // it is gone, or never was, or nobody may read it
		case e.IsDir() && strings.HasPrefix(e.Name(), ".clipping-"):
			return fs.SkipDir
		case e.IsDir():
			if err := w.watch(name); err != nil && !errors.Is(err, fs.ErrNotExist) && !errors.Is(err, fs.ErrPermission) {
				w.poll(err)
			}
		case !isTemporary(filepath.Base(name)):
			files = append(files, name)
		}
		return nil
	})
	return files
}

// events and errors are what the system tells.
func (w *watcher) events() <-chan fsnotify.Event {
	if w.notify == nil {
		return nil
	}
	return w.notify.Events
}

func (w *watcher) errors() <-chan error {
	if w.notify == nil {
		return nil
	}
	return w.notify.Errors
}

// failed is told what kept the system from telling of a change.
func (w *watcher) failed(err error) {
	switch {
	case errors.Is(err, fs.ErrNotExist):
	case errors.Is(err, fsnotify.ErrEventOverflow): // there may be new folders, too
		w.start()
	default:
		w.poll(err)
	}
}

// poll has all files looked at every so often from now on, for a reason. Those
// that the system holds open in order to tell of changes, as macOS does with each
// file, are closed: the program needs some for itself.
func (w *watcher) poll(why error) {
	if w.seen != nil {
		return
	}
	w.Close()
	w.notify, w.watch = nil, func(string) error { return nil }
	w.missed, w.seen, w.next = true, w.states(), time.After(pause)
	hint := ""
	switch {
	case errors.Is(why, syscall.ENOSPC):
		hint = "\n\tto see them at once: sudo sysctl fs.inotify.max_user_watches=1048576"
	case errors.Is(why, syscall.EMFILE) && runtime.GOOS == "linux":
		hint = "\n\tto see them at once: sudo sysctl fs.inotify.max_user_instances=1024"
	case errors.Is(why, syscall.EMFILE):
		hint = "\n\tto see them at once: ulimit -n 200000"
	}
	w.tell(fmt.Sprintf("clipping: the system cannot watch so many files (%v): changes are looked for every second%s", why, hint))
}

// look gives the files that have changed since all were last looked at, where the
// system does not tell of changes.
func (w *watcher) look() (changed []string) {
	if w.notify != nil {
		w.wait()
		return nil
	}
	start := time.Now()
	now := w.states()
	for name, state := range now {
		if state != w.seen[name] && w.isNews(name, state) {
			changed = append(changed, name)
		}
	}
	for name := range w.seen {
		if now[name] == "" && w.isNews(name, "") {
			changed = append(changed, name)
		}
	}
	w.seen, w.next = now, time.After(max(pause, 5*time.Since(start)))
	return changed
}

// wait has the system tell of changes again when all folders are there in which
// something is watched.
func (w *watcher) wait() {
	for folder := range w.alone {
		if _, err := os.Stat(folder); err != nil {
			w.next = time.After(pause)
			return
		}
	}
	w.next = nil
	w.start()
}

// states gives how each file is that is watched.
func (w *watcher) states() map[string]string {
	states := map[string]string{}
	for _, folder := range w.folders {
		for _, name := range w.add(folder) {
			states[name] = stateOf(name)
		}
	}
	for name := range w.files {
		if state := stateOf(name); state != "" {
			states[name] = state
		}
	}
	return states
}

// isNews tells whether a state of a file is other than who is told of changes
// left it.
func (w *watcher) isNews(name, state string) bool {
	if known, ok := w.known[name]; ok && known == state {
		return false
	}
	delete(w.known, name)
	return true
}

// collect gives the files that have changed since, once no more do.
func (w *watcher) collect(event fsnotify.Event) []string {
	changed := map[string]bool{}
	still := time.NewTimer(quiet)
	for {
		for _, name := range w.changed(event) {
			still.Reset(quiet)
			if w.isNews(name, stateOf(name)) {
				changed[name] = true
			}
		}
		select {
		case event = <-w.events():
		case <-still.C:
			return slices.Collect(maps.Keys(changed))
		}
	}
}

// changed gives the files that an event is about: none if it is of no matter.
func (w *watcher) changed(event fsnotify.Event) []string {
	name := filepath.Clean(event.Name)
	info, err := os.Lstat(name)
	switch {
	case event.Op == fsnotify.Chmod, isTemporary(filepath.Base(name)):
		return nil
	case w.alone[filepath.Dir(name)] && !w.files[name] && !slices.Contains(w.folders, name):
		return nil
	case w.alone[name] && !slices.Contains(w.folders, name): // it is gone, with what tells of changes in it
		w.next = time.After(pause)
	case err == nil && info.IsDir():
		return w.add(name)
	}
	return []string{name}
}

// isTemporary tells whether a file is one that editors, or clipping, keep beside
// the one that is being written.
func isTemporary(name string) bool {
	return strings.HasPrefix(name, ".") || strings.HasPrefix(name, "#") || strings.HasSuffix(name, "~") || name == "4913"
}

// know notes how files are now: an event says nothing new of them until they
// change again.
func (w *watcher) know(files []string) {
	for _, name := range files {
		name = filepath.Clean(name)
		w.known[name] = stateOf(name)
	}
}

// stateOf gives what tells a file that was changed; "" where there is none.
func stateOf(name string) string {
	info, err := os.Lstat(name)
	if err != nil {
		return ""
	}
	return fmt.Sprint(info.Size(), info.ModTime().UnixNano())
}
