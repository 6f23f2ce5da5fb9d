package main

import (
	"archive/zip"
	"bytes"
	"io"
	"io/fs"
	"os"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"clipping/tools/content"
)

// said is a paragraph and a comment of the corrupted site, and behind what comes
// after each of them.
const (
	said   = "The harbour’s crews said “we wait” & see, at the café,  and it’s long enough to be prose."
	behind = "Then they waited for another day, and the gulls flew over the sea, as they do."
)

const corrupted = "The title\nThis is the lead of the article, long enough to be prose.\n# A heading\n" + said + "\n" + behind +
	"\n2 Comments\nAnn Lee\n" + said + "\n" + behind + "\nBob\nHe wrote another, which is shorter.\n"

// A site of corrupted, in memory, and its captures.
func corruptedSite(t *testing.T) (fstest.MapFS, []content.Seed) {
	t.Helper()
	project := newProject(t, corrupted)
	build(t, project)
	seeds, found := content.ReadSeeds(project + "/seeds")
	if len(found) > 0 || len(seeds) != 1 || len(seeds[0].Article.Sections) != 2 || len(seeds[0].Article.Thread.Comments) != 2 {
		t.Fatalf("the capture is read as %+v, %v", seeds, found)
	}
	site := fstest.MapFS{}
	err := fs.WalkDir(os.DirFS(project+"/public"), ".", func(name string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		data, err := os.ReadFile(path.Join(project, "public", name))
		site[name] = &fstest.MapFile{Data: data}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return site, seeds
}

// rewrite gives a site in which a page, or a file in the book, is another text.
// A text that is empty takes a page away.
func rewrite(t *testing.T, site fstest.MapFS, page string, change func(string) string) fstest.MapFS {
	t.Helper()
	changed := fstest.MapFS{}
	for name, f := range site {
		changed[name] = f
	}
	book, inside, isBook := strings.Cut(page, ".epub/")
	if !isBook {
		text := change(string(site[page].Data))
		changed[page] = &fstest.MapFile{Data: []byte(text)}
		if text == "" {
			delete(changed, page)
		}
		return changed
	}
	book += ".epub"
	from, err := zip.NewReader(bytes.NewReader(site[book].Data), int64(len(site[book].Data)))
	if err != nil {
		t.Fatal(err)
	}
	var epub bytes.Buffer
	to := zip.NewWriter(&epub)
	for _, f := range from.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		data, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		if f.Name == inside {
			if data = []byte(change(string(data))); len(data) == 0 {
				continue
			}
		}
		w, err := to.Create(f.Name)
		if err != nil {
			t.Fatal(err)
		}
		w.Write(data)
	}
	if err := to.Close(); err != nil {
		t.Fatal(err)
	}
	changed[book] = &fstest.MapFile{Data: epub.Bytes()}
	return changed
}

// places are the files of the site that have said in them, as an element or as
// it is.
var places = []struct {
	page     string
	elements bool
}{
	{"x/index.html", true},
	{"x/02-a-heading.html", true},
	{"x/comments.html", true},
	{"x/capture.html", true},
	{"x/x.html", true},
	{"x/x.epub/EPUB/text-1.xhtml", true},
	{"x/x.epub/EPUB/comments-1.xhtml", true},
	{"x/x.json", false},
	{"x/x.md", false},
}

// A corruption is what may happen to a text: to the sentence, or in HTML to the
// element that it is.
type corruption struct {
	name     string
	old, new string
}

// ofText are corruptions of a sentence, in whatever form.
var ofText = []corruption{
	{"a letter", "harbour", "harbuor"},
	{"a letter lost", "crews", "crew"},
	{"a letter twice", "said", "saaid"},
	{"a capital", "The harbour", "the harbour"},
	{"a lost space", "the café", "thecafé"},
	{"white space folded", "café,  and", "café, and"},
	{"a space too many", "crews said", "crews  said"},
	{"a space that does not break", "it’s long", "it’s\u00a0long"},
	{"a zero-width space", "enough", "eno\u200bugh"},
	{"a soft hyphen", "enough", "enou\u00adgh"},
	{"a byte order mark", "prose.", "prose.\ufeff"},
	{"a homoglyph", "prose", "рrose"},
	{"an accent apart", "café", "cafe\u0301"},
	{"an accent lost", "café", "cafe"},
	{"an apostrophe made straight", "harbour’s", "harbour's"},
	{"quotation marks made straight", "“we wait”", "we wait"},
	{"a full stop lost", "prose.", "prose"},
	{"a bidi override", "we wait", "\u202ewe wait\u202c"},
	{"a word added", "we wait", "we do not wait"},
	{"a word lost", "enough ", ""},
	{"two words changed about", "wait” &", "see” &"},
	{"a line end", "long enough", "long\nenough"},
	{"a character that is none", "café", "caf\ufffd"},
	{"a sentence added", "prose.", "prose. They lied."},
	{"the end lost", " long enough to be prose.", ""},
	{"bytes read in another encoding", "café", "cafÃ©"},
	{"a tab", "said “we", "said\t“we"},
	{"a link in Markdown", "the café", "[the café](https://hostile.example/)"},
}

// ofMarkup are corruptions of the element, where its tags are <p> and </p>.
var ofMarkup = []corruption{
	{"lost", "<p>*</p>", ""},
	{"twice", "<p>*</p>", "<p>*</p><p>*</p>"},
	{"empty", "<p>*</p>", "<p></p>"},
	{"cut in two", "we wait", "we </p><p>wait"},
	{"another before it", "<p>*", "<p>They lied.</p><p>*"},
	{"another behind it", "*</p>", "*</p><p>They lied.</p>"},
	{"words before it", "<p>*", "They lied.<p>*"},
	{"an element with a class", "*</p>", "*</p><div class=\"note\">They lied.</div>"},
	{"an aside", "*</p>", "*</p><aside>They lied.</aside>"},
	{"a link with words", "*</p>", "*</p><a class=\"permalink\" href=\"#x\">They lied.</a>"},
	{"a picture", "*</p>", "*</p><img src=\"../favicon.svg\" alt=\"They lied.\"/>"},
	{"a control", "*</p>", "*</p><input value=\"They lied.\"/>"},
	{"a script", "*</p>", "*</p><script>document.body.append('They lied.')</script>"},
	{"a style sheet", "*</p>", "*</p><style>p::after{content:'They lied.'}</style>"},
	{"hidden", "<p>", "<p hidden=\"hidden\">"},
	{"hidden by style", "<p>", "<p style=\"display:none\">"},
	{"hidden from ears", "<p>", "<p aria-hidden=\"true\">"},
	{"read out otherwise", "<p>", "<p aria-label=\"They lied.\">"},
	{"a tooltip", "<p>", "<p title=\"They lied.\">"},
	{"inert", "<p>", "<p inert=\"\">"},
	{"a word hidden", "we wait", "<span hidden=\"\">we wait</span>"},
	{"a word struck", "we wait", "<del>we wait</del>"},
	{"a word inserted", "we wait", "<ins>we wait</ins>"},
	{"a word turned round", "we wait", "<bdo dir=\"rtl\">we wait</bdo>"},
	{"a line broken", "we wait", "we<br/> wait"},
	{"a picture in it", "we wait", "we <img src=\"../favicon.svg\" alt=\"\"/>wait"},
	{"a link elsewhere", "we wait", "<a href=\"https://hostile.example/\">we wait</a>"},
	{"a script behind a link", "we wait", "<a href=\"javascript:x()\">we wait</a>"},
	{"an entity escaped twice", "&amp;", "&amp;amp;"},
	{"an entity that is another", "&amp;", "&lt;"},
	{"in a dialog", "<p>*</p>", "<dialog><p>*</p></dialog>"},
	{"never shown", "<p>*</p>", "<template><p>*</p></template>"},
	{"struck whole", "<p>*</p>", "<del><p>*</p></del>"},
	{"a heading", "<p>*</p>", "<h2 itemprop=\"articleSection\">*</h2>"},
	{"a name", "<p>*</p>", "<b itemprop=\"author\">*</b>"},
}

// apply makes a corruption of the element that is said: old and new have <p>
// for its tags and * for the sentence.
func (c corruption) apply(tag, sentence, end string) string {
	written := strings.NewReplacer("<p>", "<\x00>", "</p>", "</\x00>", "*", sentence)
	shape := strings.NewReplacer("<\x00>", tag, "</\x00>", end, "<p ", strings.TrimSuffix(tag, ">")+" ")
	old, new := shape.Replace(written.Replace(c.old)), shape.Replace(written.Replace(c.new))
	return strings.Replace(tag+sentence+end, old, new, 1)
}

var element = regexp.MustCompile(`(?s)<(p|span)\b[^>]*>The harbour.*?</(p|span)>`)

// Whatever happens to a sentence, wherever on the site it stands, is found, by
// the pages alone: the manifest is not asked.
func TestEveryCorruptionIsFound(t *testing.T) {
	site, seeds := corruptedSite(t)
	if found := verifyAll(site, seeds)[0]; len(found) > 0 {
		t.Fatalf("before anything has happened: %v", found)
	}
	for _, place := range places {
		if data := string(rewriteNothing(t, site, place.page)); !place.elements && strings.Count(data, said) != 2 || place.elements && !element.MatchString(data) {
			t.Fatalf("%s does not hold the sentence:\n%s", place.page, data)
		}
		corruptions := ofText
		if place.elements {
			corruptions = append(ofText[:len(ofText):len(ofText)], ofMarkup...)
		}
		if place.page == "x/capture.html" { // between the lines of the view the site may say something, as it does with each
			corruptions = slices.DeleteFunc(corruptions, func(c corruption) bool {
				return strings.HasPrefix(c.new, "*</p><") && c.name != "a script" && c.name != "a style sheet"
			})
		}
		for _, c := range corruptions {
			t.Run(place.page+" "+c.name, func(t *testing.T) {
				wantFound(t, site, seeds, place.page, func(text string) string {
					if !place.elements {
						return strings.Replace(text, said, strings.Replace(said, c.old, c.new, 1), 1)
					}
					at := element.FindStringIndex(text)
					whole := text[at[0]:at[1]]
					sentence := whole[strings.Index(whole, ">")+1 : strings.LastIndex(whole, "</")]
					tag, end := whole[:strings.Index(whole, ">")+1], whole[strings.LastIndex(whole, "</"):]
					return text[:at[0]] + c.apply(tag, sentence, end) + text[at[1]:]
				})
			})
		}
	}
}

// rewriteNothing gives the text of a page, or of a file in the book.
func rewriteNothing(t *testing.T, site fstest.MapFS, page string) (text []byte) {
	t.Helper()
	rewrite(t, site, page, func(s string) string { text = []byte(s); return s })
	return text
}

// wantFound expects that a change of a page is found, and on that page first.
func wantFound(t *testing.T, site fstest.MapFS, seeds []content.Seed, page string, change func(string) string) {
	t.Helper()
	changed := false
	after := rewrite(t, site, page, func(text string) string {
		after := change(text)
		changed = after != text
		return after
	})
	if !changed {
		t.Fatal("nothing was changed")
	}
	found := verifyAll(after, seeds)[0]
	for _, d := range found {
		if strings.HasPrefix(page, d.Page) || strings.HasPrefix(d.Page, page) {
			return
		}
	}
	t.Errorf("%s: it is not found there, but as %v", page, found)
}

// Each title, heading, name and count is held, too, and so is the place of each
// and the page as a whole.
func TestCorruptionsOfThePageAreFound(t *testing.T) {
	site, seeds := corruptedSite(t)
	inMain := func(old, new string) func(string) string {
		return func(text string) string {
			main := max(0, strings.Index(text, "<main"))
			return text[:main] + strings.Replace(text[main:], old, new, 1)
		}
	}
	for _, c := range []struct{ name, page, old, new string }{
		{"the title", "x/index.html", ">The title<", ">The tittle<"},
		{"the title", "x/01-the-title.html", ">The title<", ">Title<"},
		{"the title", "x/x.html", ">The title<", ">The Title<"},
		{"the title", "x/x.json", `"The title"`, `"The tale"`},
		{"the title", "x/x.md", "# The title", "# A title"},
		{"the title", "x/x.epub/EPUB/title.xhtml", ">The title</h1>", ">Title</h1>"},
		{"the title of the book", "x/x.epub/EPUB/package.opf", ">The title<", ">Another<"},
		{"a heading", "x/index.html", ">A heading</h2>", ">No heading</h2>"},
		{"a heading", "x/02-a-heading.html", ">A heading</h1>", ">A Heading</h1>"},
		{"a heading as a paragraph", "x/x.md", "## A heading", "A heading"},
		{"a heading below itself", "x/x.md", "## A heading", "### A heading"},
		{"a heading", "x/x.epub/EPUB/text-1.xhtml", ">A heading<", ">Heading<"},
		{"a heading", "x/x.json", `"headline": "A heading"`, `"headline": "Heading"`},
		{"a name", "x/index.html", ">Ann Lee<", ">Ann  Lee<"},
		{"a name", "x/comments.html", ">Ann Lee<", ">Ann Li<"},
		{"a name", "x/x.html", ">Bob<", ">Rob<"},
		{"a name", "x/x.json", `"Ann Lee"`, `"Ann Leе"`},
		{"a name", "x/x.md", "### Bob", "### Rob"},
		{"a name", "x/x.epub/EPUB/comments-1.xhtml", ">Bob<", ">Rob<"},
		{"words behind a name", "x/comments.html", ">Ann Lee</bdi>", `>Ann Lee</bdi><span class="badge">troll</span>`},
		{"words behind a name", "x/x.epub/EPUB/comments-1.xhtml", ">Ann Lee</bdi>", `>Ann Lee</bdi><span class="badge">troll</span>`},
		{"the count", "x/comments.html", "2 Comments", "3 Comments"},
		{"the count", "x/index.html", `itemprop="description"><bdi>2 Comments`, `itemprop="description"><bdi>1 Comment`},
		{"the count", "x/x.json", "2 Comments", "3 Comments"},
		{"the count", "x/x.md", "## 2 Comments", "## Comments"},
		{"a comment that nobody wrote", "x/comments.html", "<ol class=\"comments\">", `<ol class="comments"><li><article itemprop="comment"><bdi itemprop="author">Eve</bdi><div itemprop="text"><p>No.</p></div></article></li>`},
		{"a paragraph that nobody wrote", "x/x.md", "## A heading", "They lied.\n\n## A heading"},
		{"HTML in the Markdown", "x/x.md", "## A heading", "<p>They lied.</p>\n\n## A heading"},
		{"what is said of the article, where nothing is", "x/x.md", "This is the lead", "They lied.\n\nThis is the lead"},
		{"the number of a line", "x/capture.html", `id="L2"`, `id="L1"`},
		{"a line that is none", "x/capture.html", `<li id="L2"`, `<li><span class="line" itemprop="text">They lied.</span></li><li id="L2"`},
		{"words before the text", "x/index.html", "<main", "<p class=\"note\">They lied.</p><main"},
		{"words behind the text", "x/index.html", "</main>", "</main><p>They lied.</p>"},
		{"another text", "x/comments.html", "</main>", "</main><main><p>They lied.</p></main>"},
		{"another page on it", "x/index.html", "</main>", `</main><iframe srcdoc="They lied."></iframe>`},
		{"the checksum", "x/index.html", "<code dir=\"ltr\">", "<code dir=\"ltr\">" + strings.Repeat("0", 64) + "</code><code>"},
		{"the checksum", "x/x.epub/EPUB/about.xhtml", "<code dir=\"ltr\">", "<code dir=\"ltr\">" + strings.Repeat("0", 64) + "</code><code>"},
		{"the capture", "x/x.txt", "harbour", "Harbour"},
		{"the end of the capture", "x/x.txt", "shorter.\n", "shorter."},
	} {
		t.Run(c.page+" "+c.name, func(t *testing.T) { wantFound(t, site, seeds, c.page, inMain(c.old, c.new)) })
	}
	for name := range site {
		if path.Dir(name) != "x" || path.Ext(name) == ".png" {
			continue
		}
		t.Run(name+" gone", func(t *testing.T) {
			if found := verifyAll(rewrite(t, site, name, func(string) string { return "" }), seeds)[0]; len(found) == 0 {
				t.Error("it is not missed")
			}
		})
		switch path.Ext(name) {
		case ".html", ".json", ".epub", ".txt", ".md":
			if strings.Contains(name, ".csl.") {
				continue
			}
			for what, change := range map[string]func(string) string{
				"cut in the middle": func(s string) string { return s[:len(s)/2] }, "empty but for a space": func(string) string { return " " },
				"another file": func(string) string { return string(site["robots.txt"].Data) },
			} {
				t.Run(name+" "+what, func(t *testing.T) { wantFound(t, site, seeds, name, change) })
			}
		}
	}
}

// The title stands in the title element, too, which a browser keeps in its
// history.
func TestTheTitleElementIsHeld(t *testing.T) {
	site, seeds := corruptedSite(t)
	for _, page := range []string{"x/index.html", "x/01-the-title.html", "x/02-a-heading.html", "x/comments.html", "x/x.html"} {
		wantFound(t, site, seeds, page, func(text string) string { return strings.Replace(text, "The title", "Another title", 1) })
	}
}

// Two articles that changed places are found, and which is which is said.
func TestTwoArticlesExchangedAreFound(t *testing.T) {
	project := newProject(t, turns[0])
	if err := os.WriteFile(project+"/seeds/y.txt", []byte(turns[1]), 0o666); err != nil {
		t.Fatal(err)
	}
	build(t, project)
	public := project + "/public/"
	for _, move := range [][2]string{{"x", "z"}, {"y", "x"}, {"z", "y"}} {
		if err := os.Rename(public+move[0], public+move[1]); err != nil {
			t.Fatal(err)
		}
	}
	seeds, _ := content.ReadSeeds(project + "/seeds")
	for i, found := range verifyAll(os.DirFS(public), seeds) {
		if len(found) == 0 || found[0].Page != seeds[i].Slug+"/index.html" {
			t.Errorf("%s: found %v", seeds[i].Slug, found)
		}
	}
}
