package browser

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// kinds are pages of every kind and of every fixture that stresses one. Those
// marked as large are looked at once, not in each view.
var kinds = []struct {
	path  string
	large bool
}{
	{"index.html", false},
	{"about.html", false},
	{"hand/index.html", false},
	{"hand/one.html", false},
	{"hand/comments.html", false},
	{"letters/index.html", false},
	{"letters/reply.html", false},
	{"istanbul-negotiations/index.html", false},
	{"istanbul-negotiations/02-background-to-the-impasse.html", false},
	{"istanbul-negotiations/comments.html", false},
	{"istanbul-negotiations/istanbul-negotiations.html", false},
	{"istanbul-negotiations/capture.html", false},
	{"report/capture.html", true},
	{"urdu/capture.html", false},
	{"report/notes.html", false},
	{"report/index.html", true},
	{"report/report.html", true},
	{"report/60-chapter-59-of-the-harbour-report.html", false},
	{"report/comments.html", false},
	{"paragraph/index.html", false},
	{"crowd/index.html", false},
	{"crowd/comments.html", true},
	{"essay/comments.html", true},
	{"unbroken/index.html", false},
	{"urdu/index.html", false},
	{"urdu/02-تعطل-کا-پس-منظر.html", false},
	{"urdu/comments.html", false},
	{"urdu/urdu.html", false},
	{"arabic/index.html", false},
	{"turkish/index.html", false},
	{"french/index.html", false},
	{"japanese/index.html", false},
	{"hebrew/index.html", false},
	{"hebrew/comments.html", false},
	{"emoji/comments.html", false},
	{"answers/comments.html", false},
	{"monologue/index.html", false},
	{"by_commenter/index.html", false},
	{"by_commenter/rotfront.html", true},
	{"by_commenter/coccinella.html", false},
	{"by_commenter/عائشہ.html", false},
	{"by_author/ada-example.html", false},
	{"by_publisher/index.html", false},
	{"by_tag/harbour.html", false},
	{"by_tag/index.html", false},
	{"search.html", false},
	{"search.html?q=istanbul", false},
	{"search.html?q=xyzzy", false},
	{"404.html", false},
}

var (
	widths = []int64{320, 768, 1440}
	themes = []string{"light", "dark"}
)

// overflow names what stands out of the window, the page itself included.
const overflow = `[...document.querySelectorAll('body *')]
	.filter((e) => !e.closest('.skip, .permalink, [popover]') && !e.matches('.prose table *') && e.checkVisibility() && (({left, right}) => right - left > 0 && (right > innerWidth + 1 || left < -1))(e.getBoundingClientRect()))
	.map((e) => e.tagName + '.' + e.className + ' ' + e.textContent.trim().slice(0, 40))
	.concat(document.scrollingElement.scrollWidth > innerWidth ? ['the page is ' + document.scrollingElement.scrollWidth + ' wide'] : []).slice(0, 5)`

// clipped names what hides a part of its text.
const clipped = `[...document.querySelectorAll('body *')]
	.filter((e) => !e.closest('.skip') && e.checkVisibility() && ['hidden', 'clip'].includes(getComputedStyle(e).overflowX) && !e.matches('.cards .standfirst') &&
		(e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1))
	.map((e) => e.tagName + '.' + e.className + ' ' + e.textContent.trim().slice(0, 40))`

// axe runs all rules of axe-core and names what breaks them.
const axe = `(async () => {
	const rules = Object.fromEntries(axe.getRules().map(({ruleId}) => [ruleId, {enabled: true}]));
	const {violations} = await axe.run(document, {preload: false, resultTypes: ['violations'], rules});
	return violations.flatMap(({id, help, nodes}) => nodes.slice(0, 3).map(({html, any, all, none}) => id + ': ' + help + ' ' + html.slice(0, 200) + ' ' + [...any, ...all, ...none].map((c) => c.message).join('; ')));
})()`

// axeSource is axe-core, as .ci/package.json installs it.
func axeSource(t *testing.T) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(root, ".ci/node_modules/axe-core/axe.min.js"))
	if err != nil {
		if inCI() {
			t.Fatal(err)
		}
		t.Log("axe-core is not installed, its rules are not checked: npm --prefix .ci ci --ignore-scripts")
	}
	return string(data)
}

// Every kind of page, over http under the headers of a host and from disk, in each
// width and theme: nothing stands out of it, it says nothing on the console, it
// asks nobody for anything, and no rule of axe-core is broken. With the text at
// twice its size nothing is cut off.
func TestEveryPageInEveryView(t *testing.T) {
	t.Parallel()
	source := axeSource(t)
	for scheme, home := range homes(t, public(t)) {
		t.Run(scheme, func(t *testing.T) {
			t.Parallel()
			tb := openTab(t, home)
			for _, kind := range kinds {
				if kind.path == "404.html" && scheme == "disk" {
					continue // its links begin at the root: there is no such page on a disk
				}
				tb.open(kind.path)
				if source != "" {
					eval[chromedp.Void](tb, source)
				}
				for _, width := range widths {
					for _, theme := range themes {
						tb.view(width, theme)
						tb.settle()
						view := fmt.Sprintf("%s %s %d %s", scheme, kind.path, width, theme)
						for _, m := range eval[[]string](tb, overflow) {
							t.Errorf("%s: stands out: %s", view, m)
						}
						if source != "" && (!kind.large || width == 1440 && theme == "light" && scheme == "http") {
							for _, m := range eval[[]string](tb, axe) {
								t.Errorf("%s: %s", view, m)
							}
						}
						shoot(tb, kind.path, width, theme, scheme)
					}
					if scheme == "http" {
						eval[string](tb, `document.documentElement.style.fontSize = '200%'`)
						for _, m := range append(eval[[]string](tb, overflow), eval[[]string](tb, clipped)...) {
							t.Errorf("%s %d, text at 200 %%: cut off: %s", kind.path, width, m)
						}
						eval[string](tb, `document.documentElement.style.fontSize = ''`)
					}
				}
				for _, m := range tb.said() {
					t.Errorf("%s %s: %s", scheme, kind.path, m)
				}
			}
		})
	}
}

// shoot keeps a screenshot of what is in the window.
func shoot(tb *tab, path string, width int64, theme, scheme string) {
	if os.Getenv("SCREENSHOTS") == "" || scheme != "http" {
		return
	}
	picture, err := chromedp.Run(tb.ctx, chromedp.CaptureScreenshot())
	if err != nil {
		tb.t.Fatal(err)
	}
	name := strings.ReplaceAll(strings.TrimSuffix(path, ".html"), "/", "-")
	keep(tb.t, fmt.Sprintf("%s-%d-%s.png", name, width, theme), picture)
}

// keep writes a file into the folder that the environment names in SCREENSHOTS,
// for someone to look at.
func keep(t testing.TB, name string, data []byte) {
	t.Helper()
	folder := os.Getenv("SCREENSHOTS")
	if folder == "" {
		return
	}
	if err := os.WriteFile(filepath.Join(folder, name), data, 0o666); err != nil {
		t.Fatal(err)
	}
}

// A name without a blank that is longer than a line is broken, in the list of
// commenters, too, and begins on the line of the point before it.
func TestLongNamesKeepToTheirPlace(t *testing.T) {
	long := strings.Repeat("Verylongword", 6)
	tb := openTab(t, "file://"+build(t, map[string]string{
		"long": "---\nauthor: Ann Lee\npublisher: " + long + "\n---\n" + long + "\n" + prose(0, 4) + "\n2 Comments\n" + long + "\nFirst.\nAnn\nSecond.\n",
	})+"/")
	for _, name := range []string{"index.html", "long/index.html", "long/comments.html"} {
		for _, width := range widths {
			tb.view(width, "light")
			tb.open(name)
			tb.settle()
			for _, m := range eval[[]string](tb, overflow) {
				t.Errorf("%s %d: stands out: %s", name, width, m)
			}
			for _, m := range eval[[]string](tb, `[...document.querySelectorAll('.meta > *')].filter((e) => {
				const text = document.createRange();
				text.selectNodeContents(e);
				return text.getClientRects()[0].top > e.getBoundingClientRect().top + 12;
			}).map((e) => e.textContent)`) {
				t.Errorf("%s %d: begins below its line: %s", name, width, m)
			}
		}
	}
}
