package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"clipping/tools/capture"
	"clipping/tools/content"
)

// FuzzBuild makes a whole site of each capture. One that can be read makes a
// site, of which verify has found every character in its place; on no page is an
// element that runs or loads what the capture says.
func FuzzBuild(f *testing.F) {
	f.Add([]byte(turns[0]))
	f.Add([]byte(turns[1]))
	f.Add([]byte("---\ntitle: <b>\nauthor: \"*a*\"\nsource: https://example.org/\"\n---\n# {{< x >}}\n\\<img src=x onerror=canary()>\n# 2 Comments\n# [a](javascript:canary())\n\\\u202e<!--more-->\n"))
	project, err := os.MkdirTemp("", "clipping-fuzz-")
	if err != nil {
		f.Fatal(err)
	}
	f.Cleanup(func() { os.RemoveAll(project) })
	said, err := os.OpenFile(filepath.Join(project, "said"), os.O_CREATE|os.O_RDWR|os.O_APPEND, 0o666)
	if err != nil {
		f.Fatal(err)
	}
	if err := os.Mkdir(filepath.Join(project, "seeds"), 0o777); err != nil {
		f.Fatal(err)
	}
	stderr := os.Stderr
	f.Cleanup(func() { os.Stderr = stderr })
	os.Stderr = said
	f.Fuzz(func(t *testing.T, src []byte) {
		said.Truncate(0)
		if err := os.WriteFile(filepath.Join(project, "seeds", "x.txt"), src, 0o666); err != nil {
			t.Fatal(err)
		}
		_, found := content.ReadSeeds(filepath.Join(project, "seeds"))
		want := 0
		if capture.Failed(found) {
			want = 1
		}
		if code := run([]string{"-s", project, "--quiet"}); code != want {
			text, _ := os.ReadFile(said.Name())
			t.Fatalf("exit code %d, not %d\n%s", code, want, text)
		}
		if want == 0 {
			checkInert(t, filepath.Join(project, "public"))
		}
	})
}

// checkInert looks for elements and attributes that run or load something, and
// that no layout writes.
func checkInert(t *testing.T, public string) {
	t.Helper()
	eachPage(t, public, func(name string) {
		for n := range page(t, filepath.Join(public, name)).Descendants() {
			if slices.Contains([]string{"iframe", "object", "embed", "base", "video", "audio", "math"}, n.Data) && n.Type == html.ElementNode {
				t.Errorf("%s: <%s>", name, n.Data)
			}
			for _, a := range n.Attr {
				if strings.HasPrefix(a.Key, "on") || strings.HasPrefix(strings.ToLower(a.Val), "javascript:") && a.Key == "href" {
					t.Errorf("%s: <%s %s=%q>", name, n.Data, a.Key, a.Val)
				}
			}
		}
	})
}
