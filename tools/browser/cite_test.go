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
			{"index", "#comment-2", "MLA", mla + "comment 2 by Bob, " + address + "comments.html#comment-2. Accessed 9 Nov. 2025."},
			{"comments", "#comment-1", "APA", apa + " (comment 1 by Ann). Harbour Letter. Retrieved November 9, 2025, from " + address + "comments.html#comment-1"},
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
