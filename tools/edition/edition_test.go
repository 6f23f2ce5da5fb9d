package edition

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"clipping/tools/capture"
	"clipping/tools/content"
)

// The capture is handed out as it came, whatever its bytes are.
func TestTheCaptureIsThereByteForByte(t *testing.T) {
	data := []byte("\xef\xbb\xbfA title\r\nand caf\xe9\x00 \r\n\r\n")
	folder := t.TempDir()
	articles, err := Write(folder, "", []content.Seed{{File: "X.TXT", Slug: "x", Data: data, Article: &capture.Article{}}})
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile(filepath.Join(folder, "x", "x.txt"))
	if err != nil || !bytes.Equal(got, data) {
		t.Errorf("x.txt holds %q (%v), want %q", got, err, data)
	}
	want := File{Name: "x.txt", Type: "text/plain", Size: int64(len(data))}
	if files := articles["x"].Files; len(files) != 1 || files[0] != want {
		t.Errorf("the layouts are told of %+v, want %+v", files, want)
	}
}
