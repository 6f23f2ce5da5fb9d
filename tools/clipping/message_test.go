package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
	"testing"
)

// Of a file that is clipping's own, a message names the folder, and says what to
// do.
func TestMessageNamesWhatAPersonKnows(t *testing.T) {
	const project, folder = "let yourself write there, or work on a copy of the project", "let yourself write there, or name another folder with -d"
	for _, c := range []struct {
		err  error
		want string
	}{
		{&fs.PathError{Op: "open", Path: filepath.FromSlash("a/x.zip"), Err: syscall.ENOENT}, "a/x.zip: cannot be read or written: no such file or directory"},
		{&fs.PathError{Op: "open", Path: filepath.FromSlash("a/.hugo_build.lock"), Err: syscall.EACCES}, "a: nothing can be written here: permission denied\n\t" + project},
		{&fs.PathError{Op: "open", Path: ".hugo_build.lock", Err: syscall.EROFS}, ".: nothing can be written here: read-only file system\n\t" + project},
		{&fs.PathError{Op: "open", Path: filepath.FromSlash("a/content/x/.clipping-01-b.md"), Err: syscall.EACCES}, "a/content/x: nothing can be written here: permission denied\n\t" + project},
		{&fs.PathError{Op: "mkdir", Path: filepath.FromSlash("a/content/.clipping-pages"), Err: syscall.EACCES}, "a/content: nothing can be written here: permission denied\n\t" + project},
		{&fs.PathError{Op: "Copy", Path: "a", Err: &fs.PathError{Op: "write", Path: "a", Err: syscall.ENOSPC}}, "a: cannot be read or written: no space left on device"},
		{&fs.PathError{Op: "mkdir", Path: filepath.FromSlash("/a/.clipping-public"), Err: syscall.EACCES}, "/a: nothing can be written here: permission denied\n\t" + folder},
		{&fs.PathError{Op: "mkdir", Path: filepath.FromSlash("/.clipping-public/new"), Err: syscall.EACCES}, "/: nothing can be written here: permission denied\n\t" + folder},
		{
			&os.LinkError{Op: "rename", Old: filepath.FromSlash("a/public"), New: filepath.FromSlash("a/.clipping-public/old"), Err: syscall.EACCES},
			"a/public: cannot be replaced: permission denied\n\tsee that you may write there, and that no program has a file of it open",
		},
	} {
		if got := message(c.err); got != c.want {
			t.Errorf("%v: got %q, want %q", c.err, got, c.want)
		}
	}
}
