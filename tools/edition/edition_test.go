package edition

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"clipping/tools/capture"
	"clipping/tools/content"
	"clipping/tools/words"
)

func languages(t testing.TB) words.Languages {
	t.Helper()
	all, err := words.Read("en", os.DirFS("../../data/words"))
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// seedOf gives the seed that a capture makes, which must be whole.
func seedOf(t testing.TB, text string) content.Seed {
	t.Helper()
	article, diagnostics := capture.Parse("x.txt", []byte(text))
	if capture.Failed(diagnostics) {
		t.Fatal(diagnostics)
	}
	return content.Seed{File: "x.txt", Slug: "x", Data: []byte(text), Article: article}
}

// The capture is handed out as it came, whatever its bytes are, and the layouts
// are told of each file that is there.
func TestTheCaptureIsThereByteForByte(t *testing.T) {
	seed := seedOf(t, "\xef\xbb\xbfA title\r\nA paragraph in a caf\xe9\x00, long enough to be one.\r\n\r\n")
	folder := t.TempDir()
	articles, err := Write(folder, Site{Languages: languages(t)}, []content.Seed{seed})
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range articles["x"].Files {
		got, err := os.ReadFile(filepath.Join(folder, "x", f.Name))
		if err != nil || int64(len(got)) != f.Size {
			t.Errorf("%s holds %d bytes (%v), the layouts are told of %d", f.Name, len(got), err, f.Size)
		}
		if f.Name == "x.txt" && !bytes.Equal(got, seed.Data) {
			t.Errorf("x.txt holds %q, want %q", got, seed.Data)
		}
	}
}
