package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/fatih/color"
)

const explained = "Talks End Without Result\n" +
	"The envoy of the other side left early, and nobody said what was to be done.\n" +
	"\n" +
	"2 Comments\n" +
	"Coccinella\n" +
	"This was to be expected <b>.\n"

// explain runs the command on files of a folder and gives what it writes, with
// the folder's name left out.
func explain(t *testing.T, files map[string]string, stdin string, args ...string) (stdout, stderr string, err error) {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	t.Chdir(dir)
	var out, said bytes.Buffer
	cmd := explainCommand()
	cmd.SilenceErrors, cmd.SilenceUsage = true, true
	cmd.SetArgs(args)
	cmd.SetIn(strings.NewReader(stdin))
	cmd.SetOut(&out)
	cmd.SetErr(&said)
	err = cmd.Execute()
	return out.String(), said.String(), err
}

// TestExplain: the lines with number, role and reason, and what is wrong below
// its line.
func TestExplain(t *testing.T) {
	out, said, err := explain(t, map[string]string{"x.txt": explained}, "", "x.txt")
	if err != nil || said != "" {
		t.Fatalf("error %v, messages %q", err, said)
	}
	if !strings.HasPrefix(out, "x.txt: 1 section, 1 comment, language en\n") {
		t.Errorf("no summary in\n%s", out)
	}
	for _, want := range []string{"  1  title  ", "  2  paragraph  ", "  3  blank", "  4  count", "  5  name", "  6  comment"} {
		if !strings.Contains(out, "\n"+want) {
			t.Errorf("no %q in\n%s", want, out)
		}
	}
	warning, name := strings.Index(out, "warning: 2 "), strings.Index(out, "  5  name")
	if warning < 0 || warning > name {
		t.Errorf("the warning does not stand below its line in\n%s", out)
	}
}

// TestExplainJSON: one value a line, in the order of the files, standard input
// among them; < stays <.
func TestExplainJSON(t *testing.T) {
	out, _, err := explain(t, map[string]string{"x.txt": explained}, "Title\nText of it.\n", "--json", "x.txt", "-")
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSuffix(out, "\n"), "\n")
	if len(lines) != 2 || !strings.Contains(lines[0], "<b>") {
		t.Fatalf("got\n%s", out)
	}
	for i, title := range []string{"Talks End Without Result", "Title"} {
		var v struct {
			Title            string
			Comments         []struct{ Author, Text string }
			DeclaredComments *int
			File             string
		}
		if err := json.Unmarshal([]byte(lines[i]), &v); err != nil || v.Title != title {
			t.Errorf("%v: %s", err, lines[i])
		}
	}
	if !strings.HasPrefix(lines[1], `{"title":"Title","lang":"en","sections":[{"heading":"","paragraphs":["Text of it."]}],"comments":[],`) {
		t.Errorf("got %s", lines[1])
	}
}

// TestExplainErrors: a file that is missing or wrong fails the command, and the
// others are shown; no file at all is bad usage.
func TestExplainErrors(t *testing.T) {
	var bad badInput
	out, said, err := explain(t, map[string]string{"x.txt": explained, "wrong.txt": "Title\n"}, "", "missing.txt", "wrong.txt", "x.txt")
	if !errors.As(err, &bad) {
		t.Errorf("error %v", err)
	}
	if !strings.HasPrefix(said, "missing.txt: ") || strings.Count(said, "missing.txt") != 1 {
		t.Errorf("messages %q", said)
	}
	if !strings.Contains(out, "error: nothing follows the title") || !strings.Contains(out, "x.txt: 1 section") {
		t.Errorf("got\n%s", out)
	}
	if _, _, err := explain(t, nil, ""); err == nil || errors.As(err, &bad) {
		t.Errorf("without a file: %v", err)
	}
}

// TestExplainColour: only where the library finds a terminal that wants it.
func TestExplainColour(t *testing.T) {
	defer func(was bool) { color.NoColor = was }(color.NoColor)
	for _, none := range []bool{true, false} {
		color.NoColor = none
		out, _, _ := explain(t, map[string]string{"x.txt": explained}, "", "x.txt")
		if strings.Contains(out, "\x1b[") == none {
			t.Errorf("without colours %v: %q", none, out)
		}
		if strings.Contains(out, "\x1b[m") || !strings.Contains(out, "\n  2  paragraph  The envoy") {
			t.Errorf("without colours %v: a paragraph has not the terminal's colour: %q", none, out)
		}
	}
}
