package browser

import (
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"golang.org/x/text/unicode/norm"
)

// lookFor opens the search page with a query and waits for its answer.
func lookFor(tb *tab, query string) {
	tb.t.Helper()
	tb.open("search.html?q=" + url.QueryEscape(query))
	tb.until(`document.querySelector('.status').textContent`)
}

// hits are what the search page shows: where each hit leads, what it is called,
// and what is marked in its text, parted by bars.
func hits(tb *tab) []string {
	tb.t.Helper()
	return eval[[]string](tb, `[...document.querySelectorAll('.results li')].map((li) => [li.firstElementChild.getAttribute('href'),
		li.firstElementChild.textContent, [...li.querySelectorAll('p mark')].map((m) => m.textContent).join(' ')].join(' | '))`)
}

// slash presses the key / as a keyboard does: what a page prevents is not typed.
func slash(tb *tab) {
	tb.t.Helper()
	tb.call(func() error {
		_, err := chromedp.Call(tb.ctx, input.DispatchKeyEvent, input.DispatchKeyEventParams{Type: input.DispatchKeyEventTypeKeyDown, Key: "/", Text: "/"})
		return err
	})
}

func status(tb *tab) string {
	tb.t.Helper()
	return eval[string](tb, `document.querySelector('.status').textContent`)
}

// foldCases are comments, a word each has to be found by, and what of the
// comment is marked then.
var foldCases = []struct{ text, query, mark string }{
	{"They met in İstanbul again.", "istanbul", "İstanbul"},
	{"They met in ISTANBUL twice.", "İstanbul twice", "ISTANBUL twice"},
	{"Der Fußgänger wartet.", "fussganger", "Fußgänger"},
	{"STRASSENBAHN fährt.", "straßenbahn", "STRASSENBAHN"},
	{"Ein ẞ steht groß da.", "gross", "groß"},
	{"قال مُحَمَّدٌ ذلك.", "محمد", "مُحَمَّدٌ"},
	{"قال محمود ذلك.", "مَحْمُود", "محمود"},
	{"كـــتاب مفتوح.", "کتاب", "كـــتاب"},
	{"استنبول میں مذاكرات ہوئے۔", "مذاکرات", "مذاكرات"},
	{"这是一个中文句子中间的搜索。", "句子中间", "句子中间"},
	{"東京でガイドを読む。", "ガイド", "ガイド"},
	{"半角ｶﾞｲﾄﾞﾌﾞｯｸ。", "ガイドブック", "ｶﾞｲﾄﾞﾌﾞｯｸ"},
	{"हिन्दी में किताब पढ़ो।", "किताब", "किताब"},
	{"शांति वार्ता विफल।", "वार्ता", "वार्ता"},
	{"서울에서 만났다.", "서울", "서울"},
	{"Нью-Йорк далеко.", "йорк", "Йорк"},
	{"Η ΟΔΟΣ έκλεισε.", "οδός", "ΟΔΟΣ"},
	{"Trzeba było iść do Łodzi.", "lodzi", "Łodzi"},
	{"Smørrebrød på Ærø.", "aero", "Ærø"},
	{"L’œuvre d’un cœur.", "coeur", "cœur"},
	{"They wouldn’t say.", "wouldn't", "wouldn’t"},
	{"Donau\u00addampf\u00adschiff ahoi.", "donaudampfschiff", "Donau\u00addampf\u00adschiff"},
	{"Der ﬁnale Akt.", "finale", "ﬁnale"},
	{"שָׁלוֹם לכולם.", "שלום", "שָׁלוֹם"},
	{"First  with\u00a0 much\u3000  space.", `"with much space"`, "with much space"},
	{"A sentence that somebody\nwrapped by hand, and not well.", `"somebody wrapped"`, "somebody wrapped"},
	{"Cafe\u0301 noir.", "café", "Cafe\u0301"},
	{"Tiếng Việt dễ đọc.", "tieng viet de doc", "Tiếng Việt dễ đọc"},
	{"A <b>bold</b> claim.", "<b>bold", "<b>bold"},
	{"The end </script><script>alert(1)</script> it was not.", "</script><script>", "</script><script>"},
	{"A \\backslash and \"quotes\" and 'more'.", `\backslash 'more'`, `\backslash 'more'`},
	{"An end */ of a comment /* and // another.", `"end */ of a comment /* and // another"`, "end */ of a comment /* and // another"},
	{"One\u2028two\u2029three.", "two", "two"},
	{"<!-- no comment --> ]]> ${x} {{ .y }}", "${x} {{", "${x} {{"},
}

// Text is found however it is written, and marked as it is written; text that
// could mean something to a script or to HTML is text.
func TestSearchFoldsAndMarksTheOriginal(t *testing.T) {
	var b strings.Builder
	fmt.Fprintf(&b, "Signs of All Kinds\n%s\n%d Comments\n", prose(1, 4), len(foldCases))
	for i, c := range foldCases {
		fmt.Fprintf(&b, "Reader %d\n%s\n", i, strings.NewReplacer("\u2028", " ", "\u2029", " ").Replace(c.text))
	}
	folder := build(t, map[string]string{"signs": b.String()})
	for scheme, home := range homes(t, folder) {
		tb := openTab(t, home)
		for i, c := range foldCases {
			lookFor(tb, c.query)
			want := fmt.Sprintf("signs/comments.html#comment-%d | Reader %d #%d | %s", i+1, i, i+1, norm.NFC.String(c.mark))
			if got := hits(tb); !slices.Contains(got, want) || len(got) > 2 {
				t.Errorf("%s: %q finds %q, not %q", scheme, c.query, got, want)
			}
		}
		if got := tb.said(); len(got) > 0 {
			t.Errorf("%s: %q", scheme, got)
		}
	}
}

// All words have to be in a section or a comment, a phrase as it stands; what
// has a word in its heading comes first.
func TestSearchFindsWhatHasAllWords(t *testing.T) {
	for scheme, home := range homes(t, public(t)) {
		tb := openTab(t, home)
		for _, c := range []struct {
			query, status string
			hits          []string
		}{
			{"rotfront complicity", "1 hit in 1 article", []string{seed + "comments.html#comment-4 | Rotfront #4 | complicity"}},
			{"complicity inevitable", "Nothing found", []string{}},
			{"complicity resolution", "1 hit in 1 article", []string{seed + "comments.html#comment-4 | Rotfront #4 | complicity"}},
			{`"istanbul negotiations" complicity`, "1 hit in 1 article", []string{seed + "comments.html#comment-4 | Rotfront #4 | complicity"}},
			{`"istanbul complicity"`, "Nothing found", []string{}},
			{`"flexible approach"`, "1 hit in 1 article", []string{seed + "comments.html#comment-5 | Habibi #5 | flexible approach"}},
			{`"approach flexible"`, "Nothing found", []string{}},
			{`“flexible app`, "1 hit in 1 article", []string{seed + "comments.html#comment-5 | Habibi #5 | flexible app"}},
			{"background impasse", "1 hit in 1 article", []string{seed + "index.html#02-background-to-the-impasse | Background to the Impasse | "}},
			{"\"end without\" resolution", "2 hits in 1 article", []string{seed + "index.html | Opening | ", seed + "index.html#s5p1 | Future Implications and Warnings | resolution"}},
			{"ceasefire doha", "1 hit in 1 article", []string{seed + "index.html#s2p1 | Background to the Impasse | Doha Doha ceasefire"}},
			{"\"held for a day\" \"harbour report\" \"chapter 3 \"", "", []string{"report/index.html#s4p2 | Chapter 3 of the Harbour Report | held for a day"}},
			{"hélène exemple", "1 hit in 1 article", []string{"french/index.html | Opening | "}},
			{`"person wrote this"`, "1 hit in 1 article", []string{"report/notes.html | Notes on the report | person wrote this"}},
			{"\"by hand.\"", "1 hit in 1 article", []string{"about.html | About this site | By hand."}},
			{"\"without a title\"", "1 hit in 1 article", []string{"letters/reply.html | Reply | without a title"}},
			{"<img src=x onerror=alert(1)>", "Nothing found", []string{}},
		} {
			lookFor(tb, c.query)
			got := hits(tb)
			if c.status == "" {
				got = got[:min(1, len(got))]
			} else if s := status(tb); s != c.status {
				t.Errorf("%s: %s: the status is %q, not %q", scheme, c.query, s, c.status)
			}
			if !reflect.DeepEqual(got, c.hits) {
				t.Errorf("%s: %s finds %q, want %q", scheme, c.query, got, c.hits)
			}
		}
		if got := tb.said(); len(got) > 0 {
			t.Errorf("%s: %q", scheme, got)
		}
	}
}

// Each hit leads to the paragraph or the comment that has the words, which is
// marked there.
func TestHitsLeadToWhatTheyShow(t *testing.T) {
	for scheme, home := range homes(t, public(t)) {
		tb := openTab(t, home)
		tb.view(1440, "light")
		for _, query := range []string{"harbour", "istanbul", "مذاکرات", "協議", "השיחות", "impasse"} {
			lookFor(tb, query)
			type link struct{ Href, Snippet string }
			for _, hit := range eval[[]link](tb, `[...document.querySelectorAll('.results li')].slice(0, 6).map((li) => ({Href: li.querySelector('a').getAttribute('href'), Snippet: li.querySelector('p').textContent.replace(/^…|…$/g, '')}))`) {
				if !strings.Contains(hit.Href, "#") {
					continue
				}
				tb.open(hit.Href)
				tb.until(fmt.Sprintf(`document.querySelector(':target')?.textContent.replace(/\s+/g, ' ').includes(%q) || document.querySelector('.section:target')`, hit.Snippet))
				tb.until(`[document.querySelector(':target'), document.querySelector(':target > .heading')].some((e) => e && getComputedStyle(e).boxShadow !== 'none')`)
				tb.until(`(({top}) => top >= 0 && top < innerHeight)(document.querySelector(':target').getBoundingClientRect())`)
			}
		}
		if got := tb.said(); len(got) > 0 {
			t.Errorf("%s: %q", scheme, got)
		}
	}
}

// What is typed is looked for and goes into the address, which a way back keeps;
// everything can be done by keys alone.
func TestSearchByKeyboard(t *testing.T) {
	for scheme, home := range homes(t, public(t)) {
		tb := openTab(t, home)
		tb.view(1440, "light")
		tb.open(seed + "index.html")
		slash(tb)
		tb.until(`location.pathname.endsWith('/search.html') && document.activeElement?.name === 'q' && document.activeElement.value === ''`)
		tb.keys("inevitable ?")
		time.Sleep(300 * time.Millisecond)
		if got := eval[string](tb, `document.querySelector('#search-for').value`); got != "inevitable ?" {
			t.Errorf("%s: the field holds %q", scheme, got)
		}
		tb.keys(kb.Backspace + kb.Backspace)
		tb.until(`location.search === '?q=inevitable' && document.title.startsWith('inevitable')`)
		tb.keys(kb.ArrowDown)
		tb.until(`document.activeElement.matches('.results h2 a')`)
		tb.keys(kb.ArrowUp)
		tb.until(`document.activeElement.name === 'q'`)
		tb.keys(kb.Enter)
		tb.until(`document.activeElement.matches('.results li a')`)
		slash(tb)
		tb.until(`document.activeElement.name === 'q' && document.activeElement.value === 'inevitable'`)
		tb.keys(kb.ArrowDown + kb.ArrowDown + kb.Enter)
		tb.until(`location.pathname.endsWith('/comments.html') && location.hash === '#comment-1'`)
		eval[chromedp.Void](tb, `history.back()`)
		tb.until(`location.search === '?q=inevitable' && document.querySelectorAll('.results li').length === 1`)
		slash(tb)
		tb.keys(kb.Escape)
		tb.until(`location.search === '' && document.querySelector('.results li') === null && document.querySelector('.status').textContent === '' && document.activeElement.value === ''`)
		if got := tb.said(); len(got) > 0 {
			t.Errorf("%s: %q", scheme, got)
		}
	}
}

// Of many hits a few are shown, the others a portion at a time; the focus goes
// on to the first of them.
func TestSearchShowsHitsInPortions(t *testing.T) {
	tb := openTab(t, serve(t, public(t))+"/")
	lookFor(tb, "reader")
	if got := status(tb); !strings.HasPrefix(got, "502 hits in") {
		t.Errorf("the status is %q", got)
	}
	first := `document.querySelectorAll('.results section')[0]`
	for _, n := range []int{5, 25, 105} {
		tb.until(fmt.Sprintf(`%s.querySelectorAll('li').length === %d`, first, n))
		eval[chromedp.Void](tb, first+`.querySelector('button').click()`)
		tb.until(fmt.Sprintf(`document.activeElement === %s.querySelectorAll('li a')[%d]`, first, n))
	}
}

// A hit runs in the direction of its own text, and says its language.
func TestHitsKeepDirectionAndLanguage(t *testing.T) {
	tb := openTab(t, serve(t, public(t))+"/")
	for query, want := range map[string]string{"مذاکرات": "ur rtl", "impasse": "en ltr", "השיחות": "he rtl", "محادثات": "ar rtl", "協議": "ja ltr"} {
		lookFor(tb, query)
		for _, e := range []string{".results h2", ".results li p"} {
			if got := eval[string](tb, fmt.Sprintf(`(({lang}, {direction}) => lang + ' ' + direction)(document.querySelector(%[1]q), getComputedStyle(document.querySelector(%[1]q)))`, e)); got != want {
				t.Errorf("%s: %s is %q, want %q", query, e, got, want)
			}
		}
	}
}

// Only the search page loads the index, which with its script is small for a
// small site; and without scripts it says that it needs them.
func TestSearchCostsWhatItShould(t *testing.T) {
	project := t.TempDir()
	text, err := os.ReadFile(filepath.Join(root, "seeds/istanbul-negotiations.txt"))
	if err != nil {
		t.Fatal(err)
	}
	if err := buildSite(project, map[string]string{"istanbul-negotiations": string(text)}, nil); err != nil {
		t.Fatal(err)
	}
	folder := filepath.Join(project, "public")
	total := 0
	for _, match := range regexp.MustCompile(`src="((?:search/|js/search)[^"]+)"`).FindAllStringSubmatch(read(t, folder, "search.html"), -1) {
		n := len(read(t, folder, match[1]))
		t.Logf("%6d bytes: %s", n, match[1])
		total += n
	}
	if total < 4000 || total > 12_000 {
		t.Errorf("index and script have %d bytes", total)
	}
	eachPage(t, folder, func(name string) {
		if name != "search.html" && strings.Contains(read(t, folder, name), "src=\"search/") {
			t.Errorf("%s loads the index", name)
		}
	})
	tb := openTab(t, serve(t, folder)+"/")
	tb.script(false)
	defer tb.script(true)
	tb.open("search.html?q=istanbul")
	if got := eval[string](tb, `document.querySelector('main').innerText`); !strings.Contains(got, "needs JavaScript") || strings.Contains(got, "quotation") {
		t.Errorf("without scripts the page says %q", got)
	}
}

// A word with hyphens stands whole on a line of a hit, what was found in it marked;
// one that is longer than a line may be is broken.
func TestAWordWithHyphensIsNotBroken(t *testing.T) {
	long := strings.Repeat("very-", 30) + "long"
	tb := openTab(t, serve(t, build(t, map[string]string{"x": "The Talks\n" + prose(0, 1) + " It is about the Tehrik-e-Taliban and a " + long + " thing.\n"}))+"/")
	for width := int64(320); width < 480; width += 20 {
		tb.view(width, "light")
		lookFor(tb, "taliban")
		if got := eval[[]string](tb, `[...document.querySelectorAll('.results .word')].map((word) => word.innerHTML + ' ' + (word.offsetHeight < 2 * document.querySelector('.results mark').offsetHeight - 2))`); len(got) != 1 || got[0] != "Tehrik-e-<mark>Taliban</mark> true" {
			t.Errorf("at %d: %q", width, got)
		}
		if got := eval[float64](tb, `document.documentElement.scrollWidth - innerWidth`); got > 0 {
			t.Errorf("at %d the page is %.0f px wider than the window", width, got)
		}
	}
}
