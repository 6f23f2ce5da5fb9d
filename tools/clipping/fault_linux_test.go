package main

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// inNamespace runs the test that calls it once more, in a process of its own
// that has a user number of its choice and mounts of its own (namespaces(7)),
// and tells whether this is that process. It needs no rights; where the system
// forbids it the test is skipped, in CI it fails.
func inNamespace(t *testing.T, user int) bool {
	t.Helper()
	const mark = "CLIPPING_TEST_NAMESPACE"
	if os.Getenv(mark) != "" {
		return true
	}
	program, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(program, "-test.run=^"+t.Name()+"$", "-test.v")
	cmd.Env = append(os.Environ(), mark+"=1")
	cmd.SysProcAttr = &syscall.SysProcAttr{
		Cloneflags:  syscall.CLONE_NEWUSER | syscall.CLONE_NEWNS,
		UidMappings: []syscall.SysProcIDMap{{ContainerID: user, HostID: os.Getuid(), Size: 1}},
		GidMappings: []syscall.SysProcIDMap{{ContainerID: user, HostID: os.Getgid(), Size: 1}},
	}
	out, err := cmd.CombinedOutput()
	switch {
	case cmd.Process == nil && os.Getenv("CI") == "":
		t.Skip("this system lets nobody have a namespace:", err)
	case err != nil || !strings.Contains(string(out), "--- PASS: "+t.Name()):
		t.Errorf("%v\n%s", err, out)
	}
	return false
}

// keeps expects that a build failed, with a message that says where and why,
// and left the last site and nothing beside it.
func keeps(t *testing.T, project, site, why string, out []byte, err error) {
	t.Helper()
	var exit *exec.ExitError
	if !errors.As(err, &exit) || exit.ExitCode() != 1 {
		t.Errorf("the build ends with %v, not with exit code 1", err)
	}
	said := string(out)
	if first, _, _ := strings.Cut(said, "\n"); strings.Count(first, project) > 1 {
		t.Errorf("it names the file twice: %q", first)
	}
	if !strings.HasPrefix(said, project) && !strings.HasPrefix(said, "hugo: ") || !strings.Contains(said, why) || strings.Contains(said, "goroutine ") {
		t.Errorf("it does not say which file has %q, but %q", why, said)
	}
	if wholeSite(t, project) != site {
		t.Error("the site is not the last one")
	}
	if _, err := os.Lstat(filepath.Join(project, ".clipping-public")); err == nil {
		t.Error("the half of a new site was left")
	}
}

// A disk that is full at any point of a build keeps the last site; so does one
// that cannot be written at all. When there is room again, the next build makes
// the new site.
func TestFullDisk(t *testing.T) {
	if !inNamespace(t, 0) {
		return
	}
	disk := t.TempDir()
	if err := syscall.Mount("tmpfs", disk, "tmpfs", 0, "size=16m"); err != nil {
		t.Fatal(err)
	}
	defer syscall.Unmount(disk, syscall.MNT_DETACH)
	project := filepath.Join(disk, "project")
	if err := os.CopyFS(project, os.DirFS(newProject(t, turns[0]))); err != nil {
		t.Fatal(err)
	}
	site := buildWhole(t, project)
	writeSeed(t, project, turns[1])

	filler, failed := filepath.Join(disk, "filler"), 0
	for room := 0; ; room = max(8<<10, room*3/2) &^ 4095 {
		fill(t, disk, filler, room)
		out, err := command(project).CombinedOutput()
		if err == nil {
			break
		}
		keeps(t, project, site, "no space left on device", out, err)
		if failed++; t.Failed() {
			t.Fatalf("where %d bytes are left on the disk", room)
		}
	}
	if failed < 5 {
		t.Errorf("the disk was full at %d points of a build only", failed)
	}
	os.Remove(filler)
	site = buildWhole(t, project)
	if want := buildWhole(t, newProject(t, turns[1])); site != want {
		t.Error("with room again, the site is not the one it should be")
	}

	writeSeed(t, project, turns[0])
	if err := syscall.Mount("", disk, "", syscall.MS_REMOUNT|syscall.MS_RDONLY, ""); err != nil {
		t.Fatal(err)
	}
	out, err := command(project).CombinedOutput()
	keeps(t, project, site, "read-only file system", out, err)
}

// fill leaves a number of bytes on a disk.
func fill(t *testing.T, disk, filler string, room int) {
	t.Helper()
	os.Remove(filler)
	var free syscall.Statfs_t
	if err := syscall.Statfs(disk, &free); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filler, make([]byte, int(free.Bavail)*int(free.Bsize)-room), 0o666); err != nil {
		t.Fatal(err)
	}
}

// A folder that the user may not write keeps the last site, whichever it is;
// captures that nobody may write are all that is wanted of them.
func TestReadOnlyFolder(t *testing.T) {
	if !inNamespace(t, 1000) { // not 0, who may write anything
		return
	}
	project := newProject(t, turns[0])
	site := buildWhole(t, project)
	for _, name := range []string{".", "content/x", "public"} {
		folder := filepath.Join(project, name)
		writeSeed(t, project, turns[1]+"And more than the last time: "+name+"\n")
		os.Chmod(folder, 0o555)
		out, err := command(project).CombinedOutput()
		keeps(t, project, site, "permission denied", out, err)
		os.Chmod(folder, 0o755)
		if t.Failed() {
			t.Fatalf("where %s cannot be written", name)
		}
	}
	os.Chmod(filepath.Join(project, "seeds/x.txt"), 0o444)
	os.Chmod(filepath.Join(project, "seeds"), 0o555)
	defer os.Chmod(filepath.Join(project, "seeds"), 0o755)
	if buildWhole(t, project) == site {
		t.Error("the next build does not make the next site")
	}
}

// A result that cannot be printed is an error, as a pipeline has to know.
func TestFullStandardOutput(t *testing.T) {
	project := newProject(t, turns[0])
	for _, args := range [][]string{
		nil,
		{"--json"},
		{"convert"},
		{"convert", "--check"},
		{"verify"},
		{"pack"},
		{"new", "site", filepath.Join(t.TempDir(), "new")},
		{filepath.Join(project, "seeds", "x.txt")},
		{"explain", filepath.Join(project, "seeds", "x.txt")},
		{"man"},
		{"--help"},
	} {
		full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
		if err != nil {
			t.Skip(err)
		}
		cmd := exec.Command("clipping", append([]string{"-s", project}, args...)...)
		var said strings.Builder
		cmd.Stdout, cmd.Stderr = full, &said
		err = cmd.Run()
		full.Close()
		var exit *exec.ExitError
		if !errors.As(err, &exit) || exit.ExitCode() != 1 || said.String() != "clipping: the result could not be printed: no space left on device\n" {
			t.Errorf("clipping %q ends with %v and says %q", args, err, &said)
		}
	}
}
