package cite

import (
	"flag"
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/pelletier/go-toml/v2"
	"golang.org/x/tools/txtar"
)

var update = flag.Bool("update", false, "write what the package gives into the golden file")

// works reads the works of the golden file, by name, and what is wanted of them.
func works(t *testing.T) (archive *txtar.Archive, byName map[string]Work, wants map[string]string) {
	t.Helper()
	archive, err := txtar.ParseFile("testdata/works.txtar")
	if err != nil {
		t.Fatal(err)
	}
	byName, wants = map[string]Work{}, map[string]string{}
	for _, f := range archive.Files {
		if name, ok := strings.CutSuffix(f.Name, " want"); ok {
			wants[name] = string(f.Data)
			continue
		}
		var w Work
		if err := toml.Unmarshal(f.Data, &w); err != nil {
			t.Fatalf("%s: %v", f.Name, err)
		}
		byName[f.Name] = w
	}
	return archive, byName, wants
}

// TestGolden: each work in testdata/works.txtar and its citations in words, of
// the whole and of a place in it, in BibTeX, RIS and CSL-JSON.
func TestGolden(t *testing.T) {
	archive, byName, wants := works(t)
	var kept []txtar.File
	for _, f := range archive.Files {
		w, ok := byName[f.Name]
		if !ok {
			continue
		}
		got := citations(t, w)
		if !*update && got != wants[f.Name] {
			t.Errorf("%s gives\n%s\nwant\n%s", f.Name, got, wants[f.Name])
		}
		kept = append(kept, f, txtar.File{Name: f.Name + " want", Data: []byte(got)})
	}
	if *update {
		archive.Files = kept
		if err := os.WriteFile("testdata/works.txtar", txtar.Format(archive), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

func citations(t *testing.T, w Work) string {
	t.Helper()
	var b strings.Builder
	for _, text := range w.Texts() {
		fmt.Fprintf(&b, "%s: %s\n", text.Style, text.Whole)
	}
	csl, err := w.CSL()
	if err != nil {
		t.Fatal(err)
	}
	formats, err := w.Formats()
	if err != nil {
		t.Fatal(err)
	}
	days := map[string]string{"APA": "2025, November 8", "MLA": "8 Nov. 2025", "Chicago": "November 8, 2025", "BibTeX": "2025-11-08", "RIS": "2025/11/08", "CSL-JSON": "2025,11,8"}
	all := append(w.Texts(), formats...)
	for _, text := range all {
		show(&b, text.Style+" of a place", fill(text.Part, map[string]string{Place: "sec. 2, para. 3", Fragment: "#s2p3"}))
	}
	for _, text := range all {
		said := map[string]string{Author: "Ann", Opening: "First words ", Fragment: "#comment-1"}
		show(&b, text.Style+" of a comment", fill(text.Comment, said))
		said[Day], said[Year] = days[text.Style], "2025"
		show(&b, text.Style+" of a comment of a day", fill(text.Comment, said))
	}
	b.Write(w.BibTeX())
	b.WriteString(strings.ReplaceAll(string(w.RIS()), "\r\n", "\n"))
	b.Write(csl)
	return b.String()
}

func show(b *strings.Builder, name, text string) {
	fmt.Fprintf(b, "%s: %s\n", name, strings.ReplaceAll(text, "\r", ""))
}

// choice is what [either] gives: a hole, what stands there with it and without.
var choice = regexp.MustCompile(`(?s)\x{fffc}\?(.)(.*?)\x{fffc}:(.*?)\x{fffc};`)

// fill fills in a citation, as the pages do.
func fill(text string, said map[string]string) string {
	text = choice.ReplaceAllStringFunc(text, func(s string) string {
		m := choice.FindStringSubmatch(s)
		if said[mark+m[1]] != "" {
			return m[2]
		}
		return m[3]
	})
	for hole, value := range said {
		text = strings.ReplaceAll(text, hole, value)
	}
	return text
}

// A name that may be a person's is not taken for an organisation's.
func TestOrganisationsAreTold(t *testing.T) {
	for name, want := range map[string]bool{
		"The Associated Press": true, "Agence France-Presse": true, "Reuters": true, "Harbour Letter, Inc.": true, "U.S. Navy News Service": true,
		"": false, "Jane Doe": false, "Jane Press": false, "J. Q. Star": false, "Guardian staff reporter": false, "Martin Luther King, Jr.": false, "Ann Lee, PhD": false,
	} {
		if got := IsOrganisation(name); got != want {
			t.Errorf("IsOrganisation(%q) = %t", name, got)
		}
	}
}
