package capture

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"
)

var update = flag.Bool("update", false, "write what the parser gives into the golden files")

// TestGolden: each file in testdata holds captures and what was read from them.
// Its comment is the rule, as the package comment has it. Below a capture
// “-- NAME --” stands “-- NAME want --”; a capture whose name ends in
// “.quoted” is written in lines of Go's quoted strings, for bytes that cannot
// stand in a text file.
func TestGolden(t *testing.T) {
	files, _ := filepath.Glob("testdata/*.txtar")
	for _, file := range files {
		archive, err := txtar.ParseFile(file)
		if err != nil {
			t.Fatal(err)
		}
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) { testArchive(t, file, archive) })
	}
}

func testArchive(t *testing.T, file string, archive *txtar.Archive) {
	kept := archive.Files[:0:0]
	wants := map[string]string{}
	for _, f := range archive.Files {
		if name, ok := strings.CutSuffix(f.Name, " want"); ok {
			wants[name] = string(f.Data)
		}
	}
	for _, f := range archive.Files {
		if strings.HasSuffix(f.Name, " want") {
			continue
		}
		got := reading(t, f)
		if !*update && got != wants[f.Name] {
			t.Errorf("%s gives\n%s\nwant\n%s", f.Name, got, wants[f.Name])
		}
		kept = append(kept, f, txtar.File{Name: f.Name + " want", Data: []byte(got)})
	}
	if *update {
		archive.Files = kept
		if err := os.WriteFile(file, txtar.Format(archive), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// reading is what the parser makes of a capture, in lines: the role of each
// line, then what the article says beside its lines, then the diagnostics.
func reading(t *testing.T, f txtar.File) string {
	t.Helper()
	src := f.Data
	if strings.HasSuffix(f.Name, ".quoted") {
		src = unquoted(t, src)
	}
	article, diagnostics := Parse(f.Name, src)
	var b strings.Builder
	for _, l := range article.Roles {
		if l.Role == RoleBlank && l.Text == "" {
			continue
		}
		fmt.Fprintf(&b, "%d %s: %s\n", l.Number, l.Role, l.Text)
	}
	e := Explain(article, nil)
	meta, err := json.Marshal(e.Meta)
	if err != nil {
		t.Fatal(err)
	}
	fmt.Fprintf(&b, "lang %q, dir %q, meta %s\n", e.Lang, e.Dir, meta)
	for _, d := range diagnostics {
		fmt.Fprintln(&b, d)
	}
	return b.String()
}

func unquoted(t *testing.T, src []byte) []byte {
	t.Helper()
	var b bytes.Buffer
	for line := range strings.Lines(string(src)) {
		s, err := strconv.Unquote(strings.TrimSpace(line))
		if err != nil {
			t.Fatalf("%s: %v", line, err)
		}
		b.WriteString(s)
	}
	return b.Bytes()
}
