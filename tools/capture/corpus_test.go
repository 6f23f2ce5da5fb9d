package capture

import (
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"
)

var corpusDir = flag.String("corpus", "", "a folder of real captures with their true structure, for measuring")

// A specimen is a capture of the corpus with its true structure.
type specimen struct {
	set, name, kind, site string
	source                []byte
	truth                 Explanation
	lines                 []string // of the body
	heads                 []bool   // which of them are headings
}

// loadCorpus reads the corpus; the test is skipped where there is none.
func loadCorpus(t testing.TB) []*specimen {
	t.Helper()
	if *corpusDir == "" {
		t.Skip("no corpus: give its folder with -corpus")
	}
	var all []*specimen
	for _, set := range []string{"plain", "hard", "langs"} {
		manifest, err := os.ReadFile(filepath.Join(*corpusDir, set, "manifest.tsv"))
		if err != nil {
			t.Fatal(err)
		}
		for _, row := range strings.Split(strings.TrimSpace(string(manifest)), "\n")[1:] {
			f := strings.Split(row, "\t")
			s := &specimen{set: set, name: f[0], kind: f[1], site: f[3]}
			s.load(t)
			all = append(all, s)
		}
	}
	return all
}

func (s *specimen) load(t testing.TB) {
	path := filepath.Join(*corpusDir, s.set, s.name)
	truth, err := os.ReadFile(path + ".json")
	if err != nil {
		t.Fatal(err)
	}
	if s.source, err = os.ReadFile(path + ".txt"); err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(truth, &s.truth); err != nil {
		t.Fatal(path, err)
	}
	for _, sec := range s.truth.Sections {
		if sec.Heading != "" {
			s.lines = append(s.lines, bare(sec.Heading))
			s.heads = append(s.heads, true)
		}
		for _, p := range sec.Paragraphs {
			s.lines = append(s.lines, bare(p))
			s.heads = append(s.heads, false)
		}
	}
}

// bare makes white space count as one space, and letters with accents as in NFC,
// as the corpus does.
func bare(s string) string { return norm.NFC.String(strings.Join(strings.Fields(s), " ")) }

var predictions = flag.String("predictions", "", "with -corpus: write what was read to this folder, in the corpus's shape")

// TestPredictions writes what is read from each capture of the corpus, for its
// score program.
func TestPredictions(t *testing.T) {
	if *predictions == "" {
		t.Skip("only with -predictions")
	}
	for _, s := range loadCorpus(t) {
		a, ds := Parse(s.name, s.source)
		data, err := json.Marshal(Explain(a, ds))
		if err != nil {
			t.Fatal(err)
		}
		folder := filepath.Join(*predictions, s.set)
		if err := os.MkdirAll(folder, 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(folder, s.name+".json"), data, 0o666); err != nil {
			t.Fatal(err)
		}
	}
}

// TestUnsure measures how many of the lines that are read wrong are marked as
// unsure, and how many of all lines.
func TestUnsure(t *testing.T) {
	lines, marked, wrong, caught := 0, 0, 0, 0
	for _, s := range loadCorpus(t) {
		a, _ := Parse(s.name, s.source)
		at, text := 0, "" // in the true body, and what of its line was read
		for _, l := range a.Roles {
			if l.Role == RoleBlank {
				continue
			}
			lines++
			if l.Unsure {
				marked++
			}
			if l.Role == RoleTitle || at == len(s.lines) {
				continue
			}
			if text = bare(text + " " + l.Text); text != s.lines[at] {
				continue // wrapped
			}
			if is := l.Role == RoleHeading; is != s.heads[at] {
				wrong++
				if l.Unsure {
					caught++
				}
			}
			at, text = at+1, ""
		}
		if at < len(s.lines) {
			t.Errorf("%s: lost at %q", s.name, s.lines[at])
		}
	}
	t.Logf("marked %d of %d lines (%.1f%%), caught %d of %d wrong ones (%.1f%%)",
		marked, lines, 100*float64(marked)/float64(lines), caught, wrong, 100*float64(caught)/float64(wrong))
}
