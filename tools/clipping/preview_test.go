package main

import (
	"context"
	"io"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"testing"
)

// What is shown is what will be deployed: below the path that the site was built
// for, with its headers and its own page for what is missing.
func TestPreviewIsWhatWillBeDeployed(t *testing.T) {
	source := t.TempDir()
	if err := os.CopyFS(filepath.Join(source, "seeds"), os.DirFS("../../seeds")); err != nil {
		t.Fatal(err)
	}
	build(t, source, "--baseURL", "https://example.org/a/b/")
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error)
	p := project{source: source, quiet: true}
	go func() { ended <- p.preview(ctx, listener, filepath.Join(source, "public")) }()
	for path, want := range map[string]struct {
		status int
		file   string
	}{
		"/a/b/": {200, "index.html"},
		"/a/b/istanbul-negotiations/istanbul-negotiations.ris": {200, "istanbul-negotiations/istanbul-negotiations.ris"},
		"/a/b/none.html": {404, "404.html"},
	} {
		r, err := http.Get("http://" + listener.Addr().String() + path)
		if err != nil {
			t.Fatal(err)
		}
		got, _ := io.ReadAll(r.Body)
		r.Body.Close()
		file, err := os.ReadFile(filepath.Join(source, "public", want.file))
		if err != nil {
			t.Fatal(err)
		}
		if r.StatusCode != want.status || string(got) != string(file) || r.Header.Get("Referrer-Policy") != "no-referrer" {
			t.Errorf("%s: %s, %d bytes, %v; want %d and %s", path, r.Status, len(got), r.Header, want.status, want.file)
		}
	}
	cancel()
	if err := <-ended; err != nil {
		t.Error(err)
	}
}
