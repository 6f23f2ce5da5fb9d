// Package browser holds the built pages against a real browser: Chromium, by
// the DevTools protocol. Where there is none its tests are skipped; where CI is
// set in the environment they fail instead.
package browser

import (
	"mime"
	"net/http"
	"net/http/httptest"
	"os"
	"path"
	"path/filepath"
	"sync"
	"testing"

	"clipping/tools/content"
	"clipping/tools/edition"
	"clipping/tools/site"
	"clipping/tools/words"
)

// root is the folder of the project.
const root = "../.."

// everything is the site of all fixtures, of the seed and of a page that a
// person added: made once, used by all tests.
var everything = sync.OnceValues(func() (string, error) {
	folder, err := os.MkdirTemp("", "clipping-browser-")
	if err != nil {
		return "", err
	}
	seed, err := os.ReadFile(filepath.Join(root, "seeds/istanbul-negotiations.txt"))
	if err != nil {
		return "", err
	}
	seeds := captures()
	seeds["istanbul-negotiations"] = string(seed)
	pages := map[string]string{
		"about.md":          "+++\ntitle = 'About this site'\n+++\n\nWho made it, and [why](https://example.org/).\n\n## How\n\n> By hand.\n\n    a line of code that is longer than any window of a phone can show at once, and has to be broken\n\n| One | Two | Three | Four | Five | Six | Seven | Eight | Nine | Ten | Eleven | Twelve | Thirteen | Fourteen |\n|:-|:-:|-:|-|-|-|-|:-|:-:|-:|-|-|-|-|\n| 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 |\n",
		"hand/_index.md":    "+++\ntitle = 'By hand'\ndirection = 'rtl'\nlanguage = 'he'\n[capture]\nfile = 'hand.txt'\n+++\n",
		"hand/one.md":       "+++\nlanguage = 'en'\nweight = 1\n[capture]\nfile = 'hand.txt'\n+++\nA capture that says next to nothing.\n",
		"hand/comments.md":  "+++\nlayout = 'comments'\nweight = 2\n[capture]\nfile = 'hand.txt'\n+++\n",
		"letters/reply.md":  "A reply without a title.\n",
		"letters/_index.md": "+++\n+++\n\nWhat readers wrote.\n",
		"report/notes.md":   "+++\ntitle = 'Notes on the report'\nweight = 100\n+++\n\nA person\nwrote this.\n",
	}
	return folder, buildSite(folder, seeds, pages)
})

// build makes a site of seeds in a folder of its own and gives the folder.
func build(t *testing.T, seeds map[string]string) string {
	t.Helper()
	folder := t.TempDir()
	if err := buildSite(folder, seeds, nil); err != nil {
		t.Fatal(err)
	}
	return filepath.Join(folder, "public")
}

// buildSite makes the seeds, by name without suffix, and the content pages that
// a person added, by path, into folder/public.
func buildSite(folder string, seeds, pages map[string]string) error {
	return buildSiteAt(folder, "", seeds, pages)
}

// buildSiteAt makes a site that will be published at an address.
func buildSiteAt(folder, address string, seeds, pages map[string]string) error {
	for _, name := range []string{"layouts", "assets", "data"} {
		if err := os.CopyFS(filepath.Join(folder, name), os.DirFS(filepath.Join(root, name))); err != nil {
			return err
		}
	}
	config, err := os.ReadFile(filepath.Join(root, "config.toml"))
	if err != nil {
		return err
	}
	files := map[string]string{"config.toml": string(config)}
	for name, text := range seeds {
		files[filepath.Join("seeds", name+".txt")] = text
	}
	if err := write(folder, files); err != nil {
		return err
	}
	read, _ := content.ReadSeeds(filepath.Join(folder, "seeds"))
	plan, err := content.NewPlan(filepath.Join(folder, "content"), read, false)
	if err != nil {
		return err
	}
	if err := plan.Apply(filepath.Join(folder, "content")); err != nil {
		return err
	}
	if err := write(filepath.Join(folder, "content"), pages); err != nil {
		return err
	}
	languages, err := words.Read("en", os.DirFS(filepath.Join(folder, "data", "words")))
	if err != nil {
		return err
	}
	about := edition.Site{Title: site.Title(folder), Address: address, Languages: languages}
	return site.Build(site.Options{
		Source: folder, Destination: "public", BaseURL: address,
		Editions: func(folder string) (any, error) { return edition.Write(folder, about, read) },
	})
}

// write makes files, by path, in a folder.
func write(folder string, files map[string]string) error {
	for name, text := range files {
		name = filepath.Join(folder, name)
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			return err
		}
		if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
			return err
		}
	}
	return nil
}

// public gives the folder of the site of everything.
func public(t *testing.T) string {
	t.Helper()
	folder, err := everything()
	if err != nil {
		t.Fatal(err)
	}
	return filepath.Join(folder, "public")
}

// serve gives the address of a folder over http, with the headers that it asks
// a host for.
func serve(t *testing.T, folder string) string {
	t.Helper()
	rules := headerRules(t, folder)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		setHeaders(w.Header(), rules, r.URL.Path)
		file(w, r, folder)
	}))
	t.Cleanup(server.Close)
	return server.URL
}

// file answers with a file of the folder. Unlike net/http's it does not send
// index.html away to the folder.
func file(w http.ResponseWriter, r *http.Request, folder string) {
	data, err := os.ReadFile(filepath.Join(folder, filepath.FromSlash(r.URL.Path)))
	if err != nil {
		http.NotFound(w, r)
		return
	}
	w.Header().Set("Content-Type", mime.TypeByExtension(path.Ext(r.URL.Path)))
	w.Write(data)
}

// TestMain removes what the tests have shared. FIXTURES names a folder to copy
// the sites to first: that of everything, and in published/ the one that knows
// its address.
func TestMain(m *testing.M) {
	code := m.Run()
	for within, made := range map[string]func() (string, error){"": everything, "published": published} {
		folder, err := made()
		if err != nil {
			continue // the tests have said so
		}
		if name := os.Getenv("FIXTURES"); name != "" && os.CopyFS(filepath.Join(name, within), os.DirFS(filepath.Join(folder, "public"))) != nil {
			code = 1
		}
		os.RemoveAll(folder)
	}
	os.Exit(code)
}
