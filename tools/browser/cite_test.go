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
2 Comments
Ann
First.
Bob
Second, and longer than the first one.
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
	const apa = "Petersen, J. (2025, November 7). A Ferry Line Returns"
	const mla = "Petersen, Johanna. “A Ferry Line Returns.” Harbour Letter, 7 Nov. 2025, "
	const address = "https://example.org/a/ferry/"
	for way, home := range homes(t, folder) {
		tb := openTab(t, home)
		for _, c := range []struct{ page, link, style, want string }{
			{"index", "", "APA", apa + ". Harbour Letter. Retrieved November 9, 2025, from " + address + "index.html"},
			{"index", "#s2p2", "APA", apa + " (sec. 2, para. 2). Harbour Letter. Retrieved November 9, 2025, from " + address + "index.html#s2p2"},
			{"index", "#s2p2", "MLA", mla + "sec. 2, par. 2, " + address + "index.html#s2p2. Accessed 9 Nov. 2025."},
			{"index", "#02-why-it-took-so-long", "MLA", mla + "sec. 2, " + address + "index.html#02-why-it-took-so-long. Accessed 9 Nov. 2025."},
			{"index", "#comment-2", "MLA", "Bob. Comment on “A Ferry Line Returns.” Harbour Letter, " + address + "comments.html#comment-2. Accessed 9 Nov. 2025."},
			{"comments", "#comment-2", "Chicago", "Bob. Comment on “A Ferry Line Returns.” Harbour Letter. Accessed November 9, 2025. " + address + "comments.html#comment-2."},
			{"index", "#s2p2", "RIS", "TY  - NEWS\nAU  - Petersen, Johanna\nTI  - A Ferry Line Returns\nT2  - Harbour Letter\nPY  - 2025\nDA  - 2025/11/07\nY2  - 2025/11/09\nLA  - en\nN1  - sec. 2, para. 2\nUR  - " + address + "index.html#s2p2\nER  - \n"},
			{"comments", "#comment-1", "BibTeX", "@online{ferry-comment-1,\n  author       = {{Ann}},\n  title        = {{Comment on “A Ferry Line Returns”}},\n  organization = {{Harbour Letter}},\n  url          = {" + address + "comments.html#comment-1},\n  urldate      = {2025-11-09},\n}\n"},
			{"index", "#02-why-it-took-so-long", "CSL-JSON", `[{"id":"ferry-s2","type":"article-newspaper","title":"A Ferry Line Returns","author":[{"family":"Petersen","given":"Johanna"}],"container-title":"Harbour Letter","issued":{"date-parts":[[2025,11,7]]},"accessed":{"date-parts":[[2025,11,9]]},"note":"sec. 2","URL":"` + address + `index.html#02-why-it-took-so-long","language":"en"}]` + "\n"},
			{"index", "#comment-1", "CSL-JSON", `[{"id":"ferry-comment-1","type":"post","title":"Comment on “A Ferry Line Returns”","author":[{"literal":"Ann"}],"container-title":"Harbour Letter","accessed":{"date-parts":[[2025,11,9]]},"URL":"` + address + `comments.html#comment-1","language":"en"}]` + "\n"},
			{"comments", "#comment-1", "APA", "Ann. (n.d.). [Comment on “A Ferry Line Returns”]. Harbour Letter. " + address + "comments.html#comment-1"},
			{"comments", "", "MLA", mla + "comments, " + address + "comments.html. Accessed 9 Nov. 2025."},
			{"02-why-it-took-so-long", "", "MLA", mla + "sec. 2, " + address + "index.html#02-why-it-took-so-long. Accessed 9 Nov. 2025."},
			{"02-why-it-took-so-long", "#s2p1", "MLA", mla + "sec. 2, par. 1, " + address + "index.html#s2p1. Accessed 9 Nov. 2025."},
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
		"ferry": "Petersen, J. (2025, November 7). A Ferry Line Returns (sec. 1, para. 1). Harbour Letter. Retrieved November 9, 2025, from https://news.example/ferry",
		"bare":  "Nothing but a Title (sec. 1, para. 1). (n.d.).",
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
