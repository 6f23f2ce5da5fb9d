package browser

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp/kb"
)

// publishedAt builds a site of seeds as it stands at an address, and gives its
// folder.
func publishedAt(t *testing.T, address string, seeds map[string]string) string {
	t.Helper()
	folder := t.TempDir()
	if err := buildSiteAt(folder, address, seeds, nil); err != nil {
		t.Fatal(err)
	}
	return filepath.Join(folder, "public")
}

const quoted = `---
author: Johanna Petersen
date: 2025-11-07
publisher: Harbour Letter
captured: 2025-11-09
source: https://news.example/ferry
---
A Ferry Line Returns
The first boat left at dawn, with forty people on board and a dog that nobody claimed to own.
Why it took so long
The pier had to be built twice, since the first one was too short for the new boat by four metres.
Nobody said why.
3 Comments
Ann
First.
Bob
8 September 2025 at 10:15
Second, and longer than the first one, for it goes on and on until somebody says that a title can not be as long as that.
{C} & D.
Third
`

// stubClipboard keeps what a page copies, with the clipboard that a browser
// grants or, over http without TLS, withholds.
const stubClipboard = `
	Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {writeText: async (text) => { window.copied = text; }}});
	document.execCommand = (name) => {
		const event = new ClipboardEvent('copy', {clipboardData: new DataTransfer(), cancelable: true});
		dispatchEvent(event);
		window.copied = event.clipboardData.getData('text/plain');
		return event.defaultPrevented && name === 'copy';
	};`

// A citation of the page stands in its box; one of a paragraph, a section or a
// comment is offered behind its permalink, in the same words and with its own
// address. A screen reader hears that it was copied.
func TestCitationsAreCopied(t *testing.T) {
	folder := publishedAt(t, "https://example.org/a/", map[string]string{"ferry": quoted})
	const address = "https://example.org/a/ferry/"
	const apa = "Petersen, J. (2025, November 7). A Ferry Line Returns. Harbour Letter. " + address
	const mla = "Petersen, Johanna. “A Ferry Line Returns.” Harbour Letter, 7 Nov. 2025, " + address
	const note = "Johanna Petersen, “A Ferry Line Returns,” Harbour Letter, November 7, 2025, "
	const ris = "TY  - NEWS\nAU  - Petersen, Johanna\nTI  - A Ferry Line Returns\nT2  - Harbour Letter\nPY  - 2025\nDA  - 2025/11/07\nY2  - 2025/11/09\nLA  - en\n"
	const csl = `"type":"article-newspaper","title":"A Ferry Line Returns","author":[{"family":"Petersen","given":"Johanna"}],"container-title":"Harbour Letter","issued":{"date-parts":[[2025,11,7]]},"accessed":{"date-parts":[[2025,11,9]]},`
	const remark = `"type":"post","title":"Comment on “A Ferry Line Returns”","author":`
	const seen = `"container-title":"Harbour Letter","accessed":{"date-parts":[[2025,11,9]]},"URL":"` + address
	for way, home := range homes(t, folder) {
		tb := openTab(t, home)
		for _, c := range []struct{ page, link, style, want string }{
			{"index", "", "APA", apa + "index.html"},
			{"index", "", "RIS", ris + "UR  - " + address + "index.html\nER  - \n"},
			{"index", "#s2p2", "APA", "(Petersen, 2025, Section 2, para. 2)\n" + apa + "index.html#s2p2"},
			{"index", "#s2p2", "MLA", "(Petersen, sec. 2, par. 2)\n" + mla + "index.html#s2p2."},
			{"index", "#s2p2", "Chicago", note + "sec. 2, para. 2, " + address + "index.html#s2p2."},
			{"index", "#s2p2", "RIS", ris + "N1  - sec. 2, para. 2\nUR  - " + address + "index.html#s2p2\nER  - \n"},
			{"index", "#02-why-it-took-so-long", "MLA", "(Petersen, sec. 2)\n" + mla + "index.html#02-why-it-took-so-long."},
			{"index", "#02-why-it-took-so-long", "CSL-JSON", `[{"id":"ferry-s2",` + csl + `"note":"sec. 2","URL":"` + address + `index.html#02-why-it-took-so-long","language":"en"}]` + "\n"},
			{"index", "#comment-2", "MLA", "Bob. Comment on “A Ferry Line Returns.” Harbour Letter, 8 Sept. 2025, " + address + "comments.html#comment-2."},
			{"index", "#comment-1", "MLA", "Ann. Comment on “A Ferry Line Returns.” Harbour Letter, " + address + "comments.html#comment-1. Accessed 9 Nov. 2025."},
			{"index", "#comment-1", "CSL-JSON", `[{"id":"ferry-comment-1",` + remark + `[{"literal":"Ann"}],` + seen + `comments.html#comment-1","language":"en"}]` + "\n"},
			{"comments", "#comment-2", "CSL-JSON", `[{"id":"ferry-comment-2",` + remark + `[{"literal":"Bob"}],"issued":{"date-parts":[[2025,9,8]]},` + seen + `comments.html#comment-2","language":"en"}]` + "\n"},
			{"comments", "#comment-2", "Chicago", "Bob, September 8, 2025, comment on " + note + address + "comments.html#comment-2."},
			{"comments", "#comment-1", "Chicago", "Ann, comment on " + note + address + "comments.html#comment-1."},
			{"comments", "#comment-2", "APA", "Bob. (2025, September 8). Second, and longer than the first one, for it goes on and on until somebody says that a title can [Comment on the article “A Ferry Line Returns”]. Harbour Letter. " + address + "comments.html#comment-2"},
			{"comments", "#comment-1", "APA", "Ann. (n.d.). First [Comment on the article “A Ferry Line Returns”]. Harbour Letter. Retrieved November 9, 2025, from " + address + "comments.html#comment-1"},
			{"comments", "#comment-2", "RIS", "TY  - ELEC\nAU  - Bob\nTI  - Comment on “A Ferry Line Returns”\nT2  - Harbour Letter\nPY  - 2025\nDA  - 2025/09/08\nY2  - 2025/11/09\nLA  - en\nUR  - " + address + "comments.html#comment-2\nER  - \n"},
			{"comments", "#comment-2", "BibTeX", "@online{ferry-comment-2,\n  author       = {{Bob}},\n  title        = {{Comment on “A Ferry Line Returns”}},\n  organization = {{Harbour Letter}},\n  date         = {2025-09-08},\n  url          = {" + address + "comments.html#comment-2},\n  urldate      = {2025-11-09},\n}\n"},
			{"comments", "#comment-3", "BibTeX", "@online{ferry-comment-3,\n  author       = {{\\textbraceleft{}C\\textbraceright{} \\& D.}},\n  title        = {{Comment on “A Ferry Line Returns”}},\n  organization = {{Harbour Letter}},\n  url          = {" + address + "comments.html#comment-3},\n  urldate      = {2025-11-09},\n}\n"},
			{"comments", "", "MLA", "(Petersen, comments)\n" + mla + "comments.html."},
			{"comments", "", "APA", "(Petersen, 2025, Comments section)\n" + apa + "comments.html"},
			{"comments", "", "RIS", ris + "N1  - comments\nUR  - " + address + "comments.html\nER  - \n"},
			{"02-why-it-took-so-long", "", "Chicago", note + "sec. 2, " + address + "index.html#02-why-it-took-so-long."},
			{"02-why-it-took-so-long", "", "RIS", ris + "N1  - sec. 2\nUR  - " + address + "index.html#02-why-it-took-so-long\nER  - \n"},
			{"02-why-it-took-so-long", "#s2p1", "MLA", "(Petersen, sec. 2, par. 1)\n" + mla + "index.html#s2p1."},
		} {
			for _, clipboard := range []string{"", "Object.defineProperty(navigator, 'clipboard', {value: undefined});"} {
				tb.open("ferry/" + c.page + ".html")
				eval[bool](tb, stubClipboard+clipboard+"true")
				box := ".cite"
				if c.link != "" {
					box = ".text"
					eval[bool](tb, "document.querySelector(`:is(.permalink, .number)[href='"+c.link+"']`).click() ?? true")
				} else {
					eval[bool](tb, "document.querySelector('.cite summary').click() ?? true")
				}
				eval[bool](tb, "document.querySelector(`"+box+" .copy button[value='"+c.style+"']`).click() ?? true")
				tb.until("document.querySelector('.cite output').value === 'Copied'")
				if got := eval[string](tb, "window.copied"); got != c.want {
					t.Errorf("%s, %s%s: copied %q\nwant %q", way, c.page, c.link, got, c.want)
				}
				if style := eval[string](tb, "getComputedStyle(document.querySelector('.cite output')).position"); style != "fixed" {
					t.Errorf("%s: “Copied” is not seen", c.page)
				}
			}
		}
	}
}

// By keyboard the buttons come behind the permalink that was used; used again
// it takes them away.
func TestCitationsByKeyboard(t *testing.T) {
	tb := openTab(t, serve(t, publishedAt(t, "https://example.org/", map[string]string{"ferry": quoted}))+"/")
	tb.open("ferry/index.html")
	eval[bool](tb, stubClipboard+"document.querySelector(`[href='#s2p1']`).focus() ?? true")
	tb.keys(kb.Enter)
	tb.until("document.querySelector('.prose .copy') && document.activeElement === document.body") // the target is where Tab goes on from
	tb.keys(kb.Tab + kb.Tab)
	if got := eval[string](tb, "document.activeElement.textContent + ' in ' + document.activeElement.parentNode.getAttribute('aria-label')"); got != "Link in Copy" {
		t.Errorf("behind the permalink comes %q", got)
	}
	tb.keys(kb.Enter)
	tb.until("window.copied?.endsWith('/ferry/index.html#s2p1')")
	eval[bool](tb, "document.querySelector(`[href='#s2p1']`).click() ?? true")
	tb.until("!document.querySelector('.prose .copy')")
}

// Without an address of its own an article is cited by its source, which has no
// places that could be linked to; without that by nothing.
func TestCitationWithoutAnAddress(t *testing.T) {
	folder := build(t, map[string]string{"ferry": quoted, "bare": "Nothing but a Title\n" + prose(0, 3)})
	tb := openTab(t, serve(t, folder)+"/")
	for name, want := range map[string]string{
		"ferry": "(Petersen, 2025, Section 1, para. 1)\nPetersen, J. (2025, November 7). A Ferry Line Returns. Harbour Letter. https://news.example/ferry",
		"bare":  "(“Nothing but a Title,” n.d., Section 1, para. 1)\nNothing but a Title. (n.d.).",
	} {
		tb.open(name + "/index.html")
		eval[bool](tb, stubClipboard+"document.querySelector('.permalink').click() ?? true")
		eval[bool](tb, "document.querySelector('.prose .copy [value=APA]').click() ?? true")
		tb.until("window.copied")
		if got := eval[string](tb, "window.copied"); got != want {
			t.Errorf("copied %q\nwant %q", got, want)
		}
	}
}

// A comment that is one long word is cut in its citation, but not within a
// character.
func TestACitedCommentIsCutBetweenCharacters(t *testing.T) {
	tb := openTab(t, serve(t, build(t, map[string]string{"glad": "Glad Tidings\n" + prose(0, 3) + "\n1 Comment\nAnn\nx" + strings.Repeat("😀", 210) + "\n"}))+"/")
	tb.open("glad/comments.html")
	eval[bool](tb, stubClipboard+"document.querySelector('.number').click() ?? true")
	eval[bool](tb, "document.querySelector('.text .comment .copy [value=APA]').click() ?? true")
	tb.until("window.copied")
	want := "Ann. (n.d.). x" + strings.Repeat("😀", 199) + " [Comment on the article “Glad Tidings”]."
	if got := eval[string](tb, "window.copied"); got != want {
		t.Errorf("copied %q\nwant %q", got, want)
	}
}

// Without scripts the words are there to select, and no button that does nothing.
func TestCitationWithoutScript(t *testing.T) {
	tb := openTab(t, serve(t, publishedAt(t, "https://example.org/", map[string]string{"ferry": quoted}))+"/")
	tb.script(false)
	defer tb.script(true)
	tb.open("ferry/index.html")
	eval[bool](tb, "(document.querySelector('.cite details').open = true)")
	if got := eval[string](tb, "document.querySelector('.cite').innerText"); !strings.Contains(got, "“A Ferry Line Returns.”") || strings.Contains(got, "Copy") {
		t.Errorf("the box says %q", got)
	}
}

// Opened, and with the buttons behind a permalink, the box keeps to the window
// and to every rule of axe-core.
func TestCitationsInEveryView(t *testing.T) {
	source := axeSource(t)
	tb := openTab(t, serve(t, publishedAt(t, "https://example.org/a-long/address/of-a/site/", map[string]string{"ferry": quoted, "hebrew": hebrew}))+"/")
	for _, name := range []string{"ferry/index.html", "ferry/comments.html", "hebrew/index.html"} {
		for _, width := range widths {
			for _, theme := range themes {
				tb.view(width, theme)
				tb.open(name)
				eval[bool](tb, "(document.querySelector('.cite details').open = true) && (document.querySelector(':is(.permalink, .number)').click() ?? true)")
				tb.settle()
				if found := eval[[]string](tb, overflow); len(found) > 0 {
					t.Errorf("%s at %d: out of the window: %q", name, width, found)
				}
				if source == "" {
					continue
				}
				eval[bool](tb, source+";true")
				if found := eval[[]string](tb, axe); len(found) > 0 {
					t.Errorf("%s at %d, %s: %q", name, width, theme, found)
				}
			}
		}
	}
}
