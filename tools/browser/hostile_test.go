package browser

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"net/url"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
	"golang.org/x/tools/txtar"
)

var update = flag.Bool("update", false, "write the messages of the hostile captures as they are")

// hostile is the corpus: captures by their name, lines by their kind.
const hostile = "testdata/hostile.txtar"

// cases gives the lines of a file of the corpus; those in quotation marks are
// written as in Go.
func cases(data []byte) []string {
	var all []string
	for line := range strings.Lines(string(data)) {
		line = strings.TrimSuffix(line, "\n")
		if unquoted, err := strconv.Unquote(line); err == nil && line[0] == '"' {
			line = unquoted
		}
		all = append(all, line)
	}
	return all
}

// everywhere gives a capture that has each case as a heading, a paragraph, the
// middle of one, a name and a comment, and the first as its title.
func everywhere(lines []string) string {
	var b strings.Builder
	fmt.Fprintf(&b, "Of %s\nThis is the lead of the article, long enough to be prose.\n", lines[0])
	for _, line := range lines {
		fmt.Fprintf(&b, "# %s\n\\%s\nA sentence with %s in its midst, long enough to be prose.\n", line, line, line)
	}
	fmt.Fprintf(&b, "# %d Comments\n", 2*len(lines))
	for _, line := range lines {
		fmt.Fprintf(&b, "# %s\n\\%s\n# Ann %s\n\\So %s it is.\n", line, line, line, line)
	}
	return b.String()
}

// corpus writes the hostile captures into folders, those that make a site and
// those that are refused, and gives the messages for these.
func corpus(t *testing.T, made, refused string) (messages []byte, total int) {
	t.Helper()
	archive, err := txtar.ParseFile(hostile)
	if err != nil {
		t.Fatal(err)
	}
	const plain = "A title\nThis is the lead of the article, long enough to be prose.\n"
	files := map[string]string{}
	for _, f := range archive.Files {
		kind, name, _ := strings.Cut(f.Name, "/")
		lines := cases(f.Data)
		switch kind {
		case "lines":
			files[path.Join(made, "all-"+name+".txt")] = everywhere(lines)
			total += len(lines)
		case "inert":
			files[path.Join(made, name)] = strings.Join(lines, "\n")
			total++
		case "refused":
			files[path.Join(refused, name)] = strings.Join(lines, "\n")
			total++
		case "names":
			for _, line := range lines {
				files[path.Join(map[string]string{"made": made, "refused": refused}[name], line)] = plain
			}
			total += len(lines)
		case "messages":
			messages = f.Data
		}
	}
	if err := write("/", files); err != nil {
		t.Fatal(err)
	}
	return messages, total
}

// program builds the command, which the corpus goes through from end to end.
func program(t *testing.T) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "clipping")
	if out, err := exec.Command("go", "build", "-o", name, "clipping/tools/clipping").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return name
}

// hostileSite makes the site of the corpus and holds the messages for the rest
// of it against the golden ones.
func hostileSite(t *testing.T) string {
	t.Helper()
	folder := t.TempDir()
	refused := filepath.Join(folder, "refused", "seeds")
	messages, total := corpus(t, filepath.Join(folder, "seeds"), refused)
	if total < 150 {
		t.Errorf("the corpus has %d cases, not 150", total)
	}
	clipping := program(t)
	var said bytes.Buffer
	cmd := exec.Command(clipping, "convert", "--quiet")
	cmd.Dir, cmd.Stderr = filepath.Dir(refused), &said
	if err := cmd.Run(); cmd.ProcessState == nil || cmd.ProcessState.ExitCode() != 1 {
		t.Errorf("captures that are to be refused: %v", err)
	}
	if *update {
		updateMessages(t, said.Bytes())
	} else if !bytes.Equal(said.Bytes(), messages) {
		t.Errorf("captures that are to be refused: the messages are\n%s", said.Bytes())
	}
	if entries, err := os.ReadDir(filepath.Join(filepath.Dir(refused), "content")); err == nil {
		t.Errorf("of captures that are to be refused, there is %v", entries)
	}
	if out, err := exec.Command(clipping, "-s", folder, "-b", "https://example.org/sub/").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out) // verify is a part of it
	}
	return filepath.Join(folder, "public")
}

func updateMessages(t *testing.T, messages []byte) {
	t.Helper()
	archive, err := txtar.ParseFile(hostile)
	if err != nil {
		t.Fatal(err)
	}
	archive.Files[len(archive.Files)-1].Data = messages
	if err := os.WriteFile(hostile, txtar.Format(archive), 0o666); err != nil {
		t.Fatal(err)
	}
}

// canary takes down whatever runs or would be shown by it, and what the policy
// of the page has to forbid.
const canary = `globalThis.ran = [];
for (const name of ['canary', 'alert', 'confirm', 'prompt', 'open']) globalThis[name] = (...all) => { ran.push(name + ' ' + all); };
addEventListener('securitypolicyviolation', (e) => ran.push('policy: ' + e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sample));`

// strange names what no page of the corpus has a reason to hold.
const strange = `[...document.querySelectorAll('*')].flatMap((e) => [
	...[...e.attributes].filter(({name, value}) => name.startsWith('on') || /^(href|src|action|formaction|xlink:href|data|srcdoc)$/.test(name) && /^(javascript|vbscript|data:text)[:/]/i.test(value.replace(/[\s\x00-\x1f]/g, ''))).map(({name, value}) => e.tagName + ' ' + name + '=' + value),
	...(e.matches('iframe, object, embed, base, frame, math, template, portal, marquee, video, audio, meta[http-equiv=refresh]') ? [e.outerHTML] : []),
	...(e.matches('img, script[src], link[rel=stylesheet], source') && URL.parse(e.src || e.href, location)?.origin !== location.origin ? [e.outerHTML] : []),
]).concat(ran)`

// wellFormed tells what is wrong with a file that other programs read: XML or
// JSON that is not, and XML in which a browser would find a script.
func wellFormed(name string, data []byte) error {
	switch path.Ext(name) {
	case ".json":
		if !json.Valid(data) {
			return errors.New("no JSON")
		}
	case ".xml", ".svg":
		for d := xml.NewDecoder(bytes.NewReader(data)); ; {
			token, err := d.Token()
			if err == io.EOF {
				return nil
			}
			if element, ok := token.(xml.StartElement); err == nil && ok && (element.Name.Local == "script" || element.Name.Space == "http://www.w3.org/1999/xhtml") {
				err = fmt.Errorf("has an element %s", element.Name.Local)
			}
			if err != nil {
				return err
			}
		}
	}
	return nil
}

// Whatever a capture holds is inert text on each page that is made of it: no
// script runs, nobody is asked for anything, the policy has nothing to forbid,
// and the program finds every character where it belongs.
func TestHostileCapturesAreText(t *testing.T) {
	t.Parallel()
	public := hostileSite(t)
	var pages []string
	err := fs.WalkDir(os.DirFS(public), ".", func(name string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		if err := wellFormed(name, []byte(read(t, public, name))); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if path.Ext(name) == ".html" && name != "404.html" { // whose links begin where the site is published
			pages = append(pages, name)
		}
		return nil
	})
	if err != nil || len(pages) < 100 {
		t.Errorf("there are %d pages: %v", len(pages), err)
	}
	home := serve(t, public) + "/"
	t.Run("pages", func(t *testing.T) {
		const tabs = 2
		for i := range tabs {
			t.Run(fmt.Sprint(i), func(t *testing.T) {
				t.Parallel()
				tb := openTab(t, home)
				tb.call(func() error {
					_, err := chromedp.Call(tb.ctx, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: canary})
					return err
				})
				for n := i; n < len(pages); n += tabs {
					tb.open((&url.URL{Path: pages[n]}).EscapedPath())
					for _, found := range append(eval[[]string](tb, strange), tb.said()...) {
						t.Errorf("%s: %.400s", pages[n], found)
					}
				}
			})
		}
	})
}
