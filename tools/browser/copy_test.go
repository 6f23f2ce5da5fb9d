package browser

import (
	"encoding/json"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"

	"clipping/tools/capture"
	"clipping/tools/content"
)

// The JSON edition of each article holds its capture: every title, heading,
// paragraph, name, comment and what stood around them, in order, to the sign.
func TestJSONEditionHoldsTheCapture(t *testing.T) {
	seeds, _ := content.ReadSeeds(filepath.Join(filepath.Dir(public(t)), "seeds"))
	if len(seeds) < 10 {
		t.Fatalf("%d captures", len(seeds))
	}
	for _, s := range seeds {
		if got, want := editionTexts(t, s.Slug), captureTexts(s.Article); !slices.Equal(got, want) {
			t.Errorf("%s.json holds\n%.2000q\nnot\n%.2000q", s.Slug, got, want)
		}
	}
}

// editionTexts gives the texts of a JSON edition in the order of the capture.
func editionTexts(t *testing.T, slug string) []string {
	t.Helper()
	var e struct {
		Headline string
		HasPart  []struct{ Headline, ArticleBody string }
		Counter  struct{ Description []string } `json:"interactionStatistic"`
		Comment  []struct {
			Author      struct{ Name string }
			Description []string
			Text        string
		}
	}
	if err := json.Unmarshal([]byte(read(t, public(t), slug+"/"+slug+".json")), &e); err != nil {
		t.Fatal(err)
	}
	texts := []string{e.Headline}
	for _, p := range e.HasPart {
		texts = append(texts, p.Headline, p.ArticleBody)
	}
	texts = append(texts, e.Counter.Description...)
	for _, c := range e.Comment {
		texts = append(append(texts, c.Author.Name), c.Description...)
		texts = append(texts, c.Text)
	}
	return texts
}

// captureTexts gives the same of an article.
func captureTexts(a *capture.Article) []string {
	texts := []string{a.Title.String}
	for _, s := range a.Sections {
		texts = append(texts, s.Heading.String, strings.Join(stringsOf(s.Paragraphs), "\n"))
	}
	if a.Thread == nil {
		return texts
	}
	texts = append(append(texts, a.Thread.Count.String), stringsOf(a.Thread.Asides)...)
	for _, c := range a.Thread.Comments {
		texts = append(append(texts, c.Author.String), stringsOf(c.Asides)...)
		texts = append(texts, c.Text.String)
	}
	return texts
}

func stringsOf(texts []capture.Text) []string {
	var all []string
	for _, t := range texts {
		all = append(all, t.String)
	}
	return all
}

// What nobody shall find says on each of its pages whose copy it is, in its
// language, with a link to the original; what may be found does not.
func TestCopiesSayWhoseTheyAre(t *testing.T) {
	seeds := map[string]string{}
	for lang, title := range map[string]string{"en": "A Copy", "ur": "ایک نقل", "de": "Eine Abschrift"} {
		seeds["copy-"+lang] = fmt.Sprintf("---\nsource: https://example.com/a\nnoindex: true\nlang: %s\n---\n%s\n%s\n# Heading\n%s\n1 Comment\nAnn\nYes.\n", lang, title, prose(0, 3), prose(2, 3))
	}
	seeds["own"] = "---\nsource: https://example.com/a\n---\nMay Be Found\n" + prose(0, 3) + "\n"
	seeds["nameless"] = "---\nnoindex: true\npublisher: The Courier\n---\nHas No Address\n" + prose(0, 3) + "\n"
	seeds["shouted"] = "---\nnoindex: true\nsource: HTTPS://example.com/a\n---\nIn Capitals\n" + prose(0, 3) + "\n"
	public := build(t, seeds)
	for lang, want := range map[string]string{"en": "Archived copy of example.com", "ur": "example.com کی محفوظ کردہ نقل", "de": "Archivierte Kopie von example.com"} {
		for _, page := range []string{"index.html", "02-heading.html", "comments.html"} {
			name := "copy-" + lang + "/" + page
			if got := read(t, public, name); !strings.Contains(got, `<a href="https://example.com/a" rel="external">`+want+"</a>") || !strings.Contains(got, `<meta name="robots" content="noindex">`) {
				t.Errorf("%s: does not say %q, or may be found", name, want)
			}
		}
	}
	if got := read(t, public, "nameless/index.html"); !strings.Contains(got, "<span>Archived copy of The Courier</span>") {
		t.Error("a copy without an address does not say whose it is")
	}
	if got := read(t, public, "shouted/index.html"); strings.Count(got, `<a href="HTTPS://example.com/a" rel="external">`) != 2 || !strings.Contains(got, `<link rel="canonical" href="HTTPS://example.com/a">`) {
		t.Error("an address that begins in capitals is no link")
	}
	if got := read(t, public, "own/index.html"); strings.Contains(got, "Archived copy") || strings.Contains(got, "noindex") {
		t.Error("an article that may be found calls itself a copy")
	}
}

// It says so on paper and without scripts, too.
func TestCopiesSaySoOnPaperAndWithoutScript(t *testing.T) {
	tb := openTab(t, "file://"+build(t, map[string]string{"copied": "---\nsource: https://example.com/a\nnoindex: true\n---\nA Copy\n" + prose(0, 3) + "\n"})+"/")
	const seen = `[...document.querySelectorAll('a[rel=external]')].find((a) => a.textContent.startsWith('Archived copy')).checkVisibility()`
	for medium, script := range map[string]bool{"print": true, "screen": false} {
		tb.script(script)
		tb.open("copied/index.html")
		tb.call(func() error {
			_, err := chromedp.Call(tb.ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Media: medium})
			return err
		})
		if !eval[bool](tb, seen) {
			t.Errorf("%s, scripts %v: does not say that it is a copy", medium, script)
		}
	}
	tb.script(true)
}

// Paper has nothing on it that is there to be clicked.
func TestPaperHasNoLinksToFiles(t *testing.T) {
	tb := openTab(t, "file://"+publishedAt(t, "https://example.org/", map[string]string{"ferry": quoted})+"/")
	for _, name := range []string{"index.html", "ferry/index.html", "ferry/comments.html"} {
		tb.open(name)
		tb.call(func() error {
			_, err := chromedp.Call(tb.ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Media: "print"})
			return err
		})
		if got := eval[[]string](tb, `[...document.querySelectorAll('[href$=".epub"], [href$=".xml"], [href$=".bib"], .lists a, button')].filter((e) => e.checkVisibility()).map((e) => e.outerHTML)`); len(got) > 0 {
			t.Errorf("%s: %q", name, got)
		}
	}
}
