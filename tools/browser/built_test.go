package browser

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/pelletier/go-toml/v2"
	"golang.org/x/net/html"
)

// read gives a file of a site.
func read(t *testing.T, public, name string) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(public, name))
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// elements gives those elements of a page that have an attribute.
func elements(t *testing.T, public, name, key string) []*html.Node {
	t.Helper()
	doc, err := html.Parse(strings.NewReader(read(t, public, name)))
	if err != nil {
		t.Fatal(err)
	}
	var found []*html.Node
	for n := range doc.Descendants() {
		if attribute(n, key) != "" {
			found = append(found, n)
		}
	}
	return found
}

func attribute(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

// eachPage calls f with the name of each page of a site.
func eachPage(t *testing.T, public string, f func(name string)) {
	t.Helper()
	err := fs.WalkDir(os.DirFS(public), ".", func(name string, e fs.DirEntry, err error) error {
		if err == nil && path.Ext(name) == ".html" {
			f(name)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

// The article page comes with its style sheet and its scripts in one round trip.
func TestArticlePageComesInOneRoundTrip(t *testing.T) {
	public := public(t)
	page := read(t, public, seed+"index.html")
	files := map[string]string{"page": page}
	for _, match := range regexp.MustCompile(`(?:stylesheet" href|src)="\.\./([^"]+)"`).FindAllStringSubmatch(page, -1) {
		files[match[1]] = read(t, public, match[1])
	}
	if len(files) != 5 {
		t.Errorf("the page asks for %d files, not a style sheet and three scripts", len(files)-1)
	}
	total := 0
	for name, text := range files {
		var b bytes.Buffer
		w := gzip.NewWriter(&b)
		w.Write([]byte(text))
		w.Close()
		total += b.Len()
		t.Logf("%6d bytes, %5d compressed: %s", len(text), b.Len(), name)
	}
	if total > 14*1024 {
		t.Errorf("%d bytes compressed, more than 14 KB", total)
	}
	names, _ := filepath.Glob(filepath.Join(public, "js/*.js"))
	scripts := 0
	for _, name := range names {
		if strings.HasPrefix(filepath.Base(name), "search.") {
			continue // which no article loads
		}
		info, err := os.Stat(name)
		if err != nil {
			t.Fatal(err)
		}
		scripts += int(info.Size())
	}
	if scripts == 0 || scripts > 6*1024 {
		t.Errorf("%d bytes of scripts, more than 6 KB", scripts)
	}
}

// Of a thousand articles each is on the front page once, and each page of it
// links as well as the first.
func TestFrontPageIsPaginated(t *testing.T) {
	seeds := map[string]string{}
	for i := range 60 {
		seeds[fmt.Sprintf("article-%02d", i)] = fmt.Sprintf("---\ndate: 2025-10-%02d\n---\nArticle %d\n%s\n", 1+i%28, i, prose(i, 3))
	}
	public := build(t, seeds)
	seen := map[string]int{}
	for _, name := range []string{"index.html", "page/2/index.html", "page/3/index.html"} {
		for _, a := range append(elements(t, public, name, "href"), elements(t, public, name, "src")...) {
			link := attribute(a, "href") + attribute(a, "src")
			if strings.HasPrefix(link, "#") {
				continue
			}
			target := path.Join(path.Dir(name), link)
			if info, err := os.Stat(filepath.Join(public, target)); err != nil || info.IsDir() {
				t.Errorf("%s: %q leads to no file", name, link)
			}
			if a.Parent.Data == "h2" {
				seen[target]++
			}
		}
	}
	for name, want := range map[string]int{"index.html": 1, "page/2/index.html": 0} {
		got := 0
		for _, e := range elements(t, public, name, "aria-current") {
			if e.Data == "a" {
				got++
			}
		}
		if got != want {
			t.Errorf("%s: %d links are marked as the page itself, not %d", name, got, want)
		}
	}
	if len(seen) != 60 {
		t.Errorf("%d articles are on the front pages, not 60", len(seen))
	}
	for name, n := range seen {
		if n != 1 {
			t.Errorf("%s is there %d times", name, n)
		}
	}
	if files, _ := filepath.Glob(filepath.Join(public, "page/*")); len(files) != 2 {
		t.Errorf("pages of the front page: %v", files)
	}
}

// No two elements of a page share an id; each page of an article is marked once
// in its contents, in whatever script its name is.
func TestIdsAreUniqueAndThePlaceIsMarked(t *testing.T) {
	public := public(t)
	eachPage(t, public, func(name string) {
		ids := map[string]bool{}
		for _, n := range elements(t, public, name, "id") {
			if id := attribute(n, "id"); ids[id] {
				t.Errorf("%s: two elements have the id %q", name, id)
			} else {
				ids[id] = true
			}
		}
		marked := 0
		for _, n := range elements(t, public, name, "aria-current") {
			if attribute(n, "aria-current") == "page" {
				marked++
			}
		}
		want := 1
		if isOneFile(name) || path.Base(name) == "capture.html" || path.Base(name) == "index.html" && name != "index.html" && name != "letters/index.html" || name == "404.html" || path.Dir(name) == "paragraph" || strings.HasPrefix(name, "by_") {
			want = 0 // an article, in one file or not, whose contents are places; the capture, which is none; the page of a name; and what is alone has no contents
		}
		if marked != want {
			t.Errorf("%s: %d links are marked as the page itself, not %d", name, marked, want)
		}
	})
}

// A paragraph has an anchor and a link to it, which is no part of its text. A
// quotation is set apart.
func TestParagraphsHavePermalinksOutsideTheirText(t *testing.T) {
	page := read(t, public(t), "report/index.html")
	for _, want := range []string{
		`<div class="paragraph" id="s1p2"><p>A spokesman declined`,
		`</p><a class="permalink" href="#s1p2" aria-label="Permalink to section 1, paragraph 2"></a><a class="from" href="capture.html#s1p2" aria-label="In the capture"></a></div>`,
		"<blockquote>\n<div class=\"paragraph\" id=\"s4p2\"><p>“We were told that it would hold, and it held for a day, and then it did not hold any longer.”</p><a",
	} {
		if !strings.Contains(page, want) {
			t.Errorf("%q is missing", want)
		}
	}
	if want := `href="#s4p2"`; !strings.Contains(read(t, public(t), "report/04-chapter-3-of-the-harbour-report.html"), want) {
		t.Errorf("the page of the section lacks %s, which the article has", want)
	}
}

// A page speaks the language of its article where there are words for it, and
// says so; else the text alone says what language it is in.
func TestInterfaceSpeaksTheLanguageOfTheArticle(t *testing.T) {
	for name, wants := range map[string][]string{
		"urdu/index.html":     {`<html lang="ur" dir="rtl">`, "2 تبصرے", "1 نومبر 2025"},
		"arabic/index.html":   {`<html lang="ar" dir="rtl">`, "3 تعليقات"},
		"turkish/index.html":  {`<html lang="tr" dir="ltr">`, "2 yorum", "30 Ekim 2025"},
		"unbroken/index.html": {`<html lang="de" dir="ltr">`, "2 Kommentare"},
		"french/index.html":   {`<html lang="fr" dir="ltr">`, "1\u202f115 octets"},
		"hand/one.html":       {`<html lang="en" dir="ltr">`, ">One</h1>"},
		"japanese/index.html": {`<html lang="en" dir="ltr">`, ` lang="ja">イスタンブール協議`, "2 comments"},
		"hebrew/index.html":   {`<html lang="en" dir="rtl">`, ` lang="he">השיחות`},
		"report/index.html":   {"3 of 4 comments", "29 October 2025", "2 November 2025"},
		"index.html":          {`<article class="card" lang="ur" dir="rtl">`},
	} {
		page := read(t, public(t), name)
		for _, want := range wants {
			if !strings.Contains(page, want) {
				t.Errorf("%s: %q is missing", name, want)
			}
		}
	}
}

// A language that counts one like any other number says no English for it.
func TestOneIsCountedAsTheLanguageDoes(t *testing.T) {
	public := build(t, map[string]string{"one": "---\nlang: tr\n---\nİskele yeniden açıldı\n" + prose(0, 3) + "\n1 yorum\nInci\nNihayet.\n"})
	if got := read(t, public, "one/index.html"); !strings.Contains(got, "<bdi>1 yorum</bdi></a>") || strings.Contains(got, "1 comment") {
		t.Error("a Turkish page counts its comment in English")
	}
}

// A page that says next to nothing of its capture shows no phrase with a gap in it.
func TestNoPhraseIsLeftUnfilled(t *testing.T) {
	public := public(t)
	eachPage(t, public, func(name string) {
		page := regexp.MustCompile(`(?s)<script.*?</script>|data-\w+="[^"]*"`).ReplaceAllString(read(t, public, name), "")
		if gap := regexp.MustCompile(`.{0,20}\{(n|m|total|name)\}.{0,20}`).FindString(page); gap != "" {
			t.Errorf("%s: %q", name, gap)
		}
	})
}

// A language has every word that English has, and no other.
func TestEveryLanguageHasEveryWord(t *testing.T) {
	words := func(name string) map[string]any {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		var all map[string]any
		if err := toml.Unmarshal(data, &all); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		return all
	}
	english := words(filepath.Join(root, "data/words/en.toml"))
	files, _ := filepath.Glob(filepath.Join(root, "data/words/*.toml"))
	if len(files) < 9 {
		t.Errorf("only %d languages", len(files))
	}
	placeholders := regexp.MustCompile(`\{\w+\}`)
	for _, file := range files {
		own := words(file)
		for _, key := range slices.Sorted(maps.Keys(english)) {
			phrase, ok := own[key]
			if !ok {
				t.Errorf("%s: %s is missing", file, key)
			}
			if text, isText := phrase.(string); isText {
				got, want := placeholders.FindAllString(text, -1), placeholders.FindAllString(english[key].(string), -1)
				slices.Sort(got)
				slices.Sort(want)
				if !slices.Equal(got, want) {
					t.Errorf("%s: %s has %v, English %v", file, key, got, want)
				}
			} else if forms, isTable := phrase.(map[string]any); isTable {
				for form := range english[key].(map[string]any) {
					if forms[form] == nil && (form == "other" || english[key].(map[string]any)["other"] == nil) {
						t.Errorf("%s: %s has no form %s", file, key, form)
					}
				}
			}
		}
		for key := range own {
			if english[key] == nil && key != "digits" && key != "plural" {
				t.Errorf("%s: nothing says %s", file, key)
			}
		}
	}
}
