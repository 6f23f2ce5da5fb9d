package serve

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/fsnotify/fsnotify"
)

// quiet is how long no file may change before what has changed is looked at: a
// program that saves a file writes it in several steps.
const quiet = 20 * time.Millisecond

// A watcher tells which files have changed.
type watcher struct {
	*fsnotify.Watcher
	files map[string]bool   // those that are watched alone; the others in their folders are not
	alone map[string]bool   // the folders of these
	known map[string]string // how files are that were changed by who is told of changes
}

func newWatcher(folders, files []string) (*watcher, error) {
	notify, err := fsnotify.NewWatcher()
	if err != nil {
		return nil, err
	}
	w := &watcher{notify, map[string]bool{}, map[string]bool{}, map[string]string{}}
	for _, folder := range folders {
		if _, err := os.Stat(folder); err != nil {
			files = append(files, folder) // it may come
		}
		w.add(folder)
	}
	for _, file := range files { // many programs save a file by putting another in its place
		folder := filepath.Dir(file)
		w.files[filepath.Clean(file)], w.alone[folder] = true, true
		if err := notify.Add(folder); err != nil {
			notify.Close()
			return nil, err
		}
	}
	return w, nil
}

// add watches a folder and the folders in it, and gives the files in them.
func (w *watcher) add(folder string) []string {
	var files []string
	filepath.WalkDir(folder, func(name string, e fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return nil // it is gone, or never was
		case e.IsDir():
			return w.Add(name)
		case !isTemporary(filepath.Base(name)):
			files = append(files, name)
		}
		return nil
	})
	return files
}

// collect gives the files that have changed since, once no more do.
func (w *watcher) collect(event fsnotify.Event) []string {
	changed := map[string]bool{}
	for {
		for _, name := range w.changed(event) {
			if state, ok := w.known[name]; !ok || state != stateOf(name) {
				delete(w.known, name)
				changed[name] = true
			}
		}
		select {
		case event = <-w.Events:
		case <-time.After(quiet):
			var names []string
			for name := range changed {
				names = append(names, name)
			}
			return names
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
	case w.alone[filepath.Dir(name)] && !w.files[name]:
		return nil
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
