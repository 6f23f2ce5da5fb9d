package browser

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

const seed = "istanbul-negotiations/"

// The Tab key goes to everything that can be used, once, in the order of the
// page, and always shows where it is.
func TestTabReachesEverythingOnce(t *testing.T) {
	tb := openTab(t, serve(t, public(t))+"/")
	for _, width := range []int64{320, 1440} {
		for _, name := range []string{"index.html", seed + "index.html", seed + "02-background-to-the-impasse.html", seed + "comments.html", "urdu/index.html", "hebrew/index.html", "report/index.html"} {
			tb.view(width, "light")
			tb.open(name)
			want := eval[[]string](tb, `(() => {
				const radios = new Set();
				window.label = (e) => [...document.querySelectorAll(e.tagName)].indexOf(e) + ' ' + e.tagName + ' ' + (e.href ?? e.textContent.trim().slice(0, 30));
				return [...document.querySelectorAll('a[href], button, select, summary, input')]
					.filter((e) => e.checkVisibility({visibilityProperty: true, contentVisibilityAuto: false}) && !e.closest('details:not([open]) > :not(summary)'))
					.map(label);
			})()`)
			var got []string
			for range len(want) + 1 {
				tb.keys(kb.Tab)
				at := eval[string](tb, `document.activeElement === document.body ? '' : label(document.activeElement) + (parseFloat(getComputedStyle(document.activeElement).outlineWidth) >= 2 ? '' : ' without a ring')`)
				if at == "" {
					break
				}
				got = append(got, at)
			}
			if !reflect.DeepEqual(got, want) {
				t.Errorf("%s at %d: Tab goes to\n%s\nnot to\n%s", name, width, strings.Join(got, "\n"), strings.Join(want, "\n"))
			}
		}
	}
}

// The keys lead along an article, up, and to their own list; not while someone
// writes, and not with a modifier, which may be the browser's own.
func TestKeys(t *testing.T) {
	tb := openTab(t, serve(t, public(t))+"/")
	tb.view(1440, "light")
	at := func(want string) {
		t.Helper()
		tb.until(fmt.Sprintf("decodeURI(location.pathname + location.hash) === %q && document.readyState === 'complete'", "/"+want))
	}
	tb.open(seed + "index.html")
	tb.keys("n")
	at(seed + "index.html#01-istanbul-negotiations-end-without-resolution")
	tb.keys("n")
	at(seed + "index.html#02-background-to-the-impasse")
	tb.keys("n")
	at(seed + "index.html#03-pakistans-demands-and-accusations")
	tb.keys("p")
	at(seed + "index.html#02-background-to-the-impasse")
	tb.keys("u")
	at("index.html")
	tb.open(seed + "02-background-to-the-impasse.html")
	tb.keys("n")
	at(seed + "03-pakistans-demands-and-accusations.html")
	tb.keys("p")
	at(seed + "02-background-to-the-impasse.html")
	tb.keys("n", chromedp.KeyModifiers(chromedp.ModifierCtrl))
	tb.keys("n", chromedp.KeyModifiers(chromedp.ModifierAlt))
	time.Sleep(100 * time.Millisecond)
	at(seed + "02-background-to-the-impasse.html")
	tb.keys("u")
	at(seed + "index.html")
	tb.keys("?")
	tb.until(`document.querySelector('#keys').matches(':popover-open')`)
	tb.keys(kb.Escape)
	tb.until(`!document.querySelector('#keys').matches(':popover-open')`)
	// Not one section is passed over, in whatever script its name is.
	for _, name := range []string{"hebrew", "urdu"} {
		tb.open(name + "/index.html")
		for i := range 3 {
			tb.keys("n")
			tb.until(fmt.Sprintf(`decodeURIComponent(location.hash.slice(1)) === document.querySelectorAll('.text > .section')[%d].id`, i))
		}
	}
	// Before the first comment comes the last section.
	tb.open("hebrew/comments.html")
	tb.keys("n")
	at("hebrew/comments.html#comment-1")
	tb.keys("p")
	tb.until(`location.pathname.includes('/02-') && document.readyState === 'complete'`)
	tb.open("crowd/comments.html")
	eval[chromedp.Void](tb, `document.querySelector('select').focus()`)
	tb.keys("n")
	time.Sleep(100 * time.Millisecond)
	at("crowd/comments.html")
	// Where a commenter's comments have no address of their own, none is lost from sight.
	tb.open("by_commenter/rotfront.html")
	eval[chromedp.Void](tb, `scrollTo(0, 2000)`)
	tb.keys("n")
	time.Sleep(100 * time.Millisecond)
	if got := eval[float64](tb, `scrollY`); got != 2000 {
		t.Errorf("n on the page of a commenter leads from 2000 to %v", got)
	}
}

// Theme and text size are remembered, and go to every page.
func TestPreferencesAreRemembered(t *testing.T) {
	for scheme, home := range homes(t, public(t)) {
		tb := openTab(t, home)
		tb.view(768, "light")
		tb.open(seed + "index.html")
		eval[chromedp.Void](tb, `localStorage.clear()`)
		tb.open(seed + "index.html")
		paper := `getComputedStyle(document.documentElement).backgroundColor`
		light := eval[string](tb, paper)
		eval[chromedp.Void](tb, `document.querySelector('summary').click(); document.querySelector('[value=dark]').click(); document.querySelector('[value=huge]').click()`)
		dark := eval[string](tb, paper)
		if light == dark {
			t.Errorf("%s: choosing dark leaves the paper %s", scheme, dark)
		}
		tb.open(seed + "comments.html")
		if got := eval[string](tb, paper); got != dark {
			t.Errorf("%s: on the next page the paper is %s, not %s", scheme, got, dark)
		}
		tb.until(`document.querySelector('[value=dark]').checked && document.querySelector('[value=huge]').checked`)
		if got := eval[string](tb, `getComputedStyle(document.documentElement).fontSize`); got != "23px" {
			t.Errorf("%s: the largest text is %s", scheme, got)
		}
		eval[chromedp.Void](tb, `localStorage.clear()`)
	}
}

// However late the script comes that sets the theme, nothing is painted before;
// and only it and the style sheet block rendering. (Below a policy in a <meta>
// Chromium counts it although it stands in the body.)
func TestThemeIsSetBeforeAnythingIsPainted(t *testing.T) {
	folder := public(t)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.HasPrefix(r.URL.Path, "/js/early.") {
			time.Sleep(400 * time.Millisecond)
		}
		w.Header().Set("Cache-Control", "no-store")
		file(w, r, folder)
	}))
	t.Cleanup(server.Close)
	tb := openTab(t, server.URL+"/")
	tb.view(768, "dark")
	tb.open(seed + "index.html")
	eval[chromedp.Void](tb, `localStorage.setItem('clipping-theme', 'light')`)
	tb.open(seed + "comments.html")
	tb.until(`performance.getEntriesByType('paint').length`)
	times := eval[map[string]float64](tb, `Object.fromEntries([
		...performance.getEntriesByType('paint').map(({name, startTime}) => [name, startTime]),
		['script', performance.getEntriesByType('resource').find(({name}) => name.includes('/early.')).responseEnd]])`)
	t.Log(times)
	if times["script"] < 400 || times["first-paint"] < times["script"] {
		t.Errorf("painted at %v ms, the script came at %v ms", times["first-paint"], times["script"])
	}
	blocking := eval[[]string](tb, `performance.getEntriesByType('resource').filter((r) => r.renderBlockingStatus === 'blocking').map((r) => new URL(r.name).pathname.split('.')[0])`)
	if !reflect.DeepEqual(blocking, []string{"/css/main", "/js/early"}) {
		t.Errorf("these block rendering: %v", blocking)
	}
	if got := eval[string](tb, `document.documentElement.dataset.theme`); got != "light" {
		t.Errorf("the theme is %q", got)
	}
	eval[chromedp.Void](tb, `localStorage.clear()`)
}

// Order and filter change what is shown, say how much that is, are remembered,
// and step back for a comment that someone links to.
func TestThreadCanBeOrderedAndFiltered(t *testing.T) {
	tb := openTab(t, serve(t, public(t))+"/")
	tb.view(1440, "light")
	tb.open("crowd/comments.html")
	eval[chromedp.Void](tb, `localStorage.clear()`)
	tb.open("crowd/comments.html")
	choose := func(name, value string) {
		t.Helper()
		eval[chromedp.Void](tb, fmt.Sprintf(`(() => { const s = document.querySelector('.sort').elements[%q]; s.value = %q; s.dispatchEvent(new Event('change', {bubbles: true})); })()`, name, value))
	}
	first := `[...document.querySelectorAll('.comments > li:not([hidden]) .number')].map((a) => a.textContent).slice(0, 2).join(' ')`
	want := func(what, expression, want string) {
		t.Helper()
		if got := eval[string](tb, expression); got != want {
			t.Errorf("%s: %q, want %q", what, got, want)
		}
	}
	want("as captured", first, "#1 #2")
	choose("order", "backward")
	want("reverse order", first, "#500 #499")
	choose("by", "Reader 37")
	want("by one", first, "#452 #362")
	want("status", `document.querySelector('.sort output').value`, "6 of 500 shown")
	tb.open("crowd/comments.html")
	want("remembered", first, "#452 #362")
	tb.open("crowd/comments.html?#comment-7")
	want("a link to a hidden comment", `String(document.querySelector('#comment-7').checkVisibility())`, "true")
	choose("by", "")
	choose("order", "longest")
	want("longest", `String([...document.querySelectorAll('.words')].every((e, i, all) => !i || all[i - 1].textContent.trim().length + 40 >= e.textContent.trim().length))`, "true")
	want("all are still there", `String(document.querySelectorAll('.comments > li').length)`, "500")
	eval[chromedp.Void](tb, `localStorage.clear()`)
}

// The section being read is marked in the contents.
func TestContentsMarkTheCurrentSection(t *testing.T) {
	tb := openTab(t, serve(t, public(t))+"/")
	tb.view(1440, "light", "prefers-reduced-motion", "reduce")
	tb.open(seed + "index.html")
	marked := `document.querySelector('.contents [aria-current]')?.textContent`
	tb.until(marked + ` === 'Opening'`)
	eval[chromedp.Void](tb, `document.getElementById('04-afghanistans-stance-and-mediators-efforts').scrollIntoView()`)
	tb.until(marked + ` === "Afghanistan's Stance and Mediators' Efforts"`)
	tb.until(`document.querySelectorAll('.contents [aria-current]').length === 1`)
}

// Without scripts all is there but what only a script can do.
func TestWithoutScript(t *testing.T) {
	tb := openTab(t, serve(t, public(t))+"/")
	tb.script(false)
	defer tb.script(true)
	for _, c := range []struct {
		width         int64
		path          string
		shown, hidden string
	}{
		{1440, seed + "index.html", ".contents-list a, .comment, .prose p, .heading h2, .cite summary", ".preferences, .footer, .contents summary"},
		{320, seed + "index.html", ".contents summary, .comment, .prose p", ".preferences, .footer, .contents-list a"},
		{320, seed + "comments.html", ".comment, .pager a", ".sort, .preferences"},
	} {
		tb.view(c.width, "light")
		tb.open(c.path)
		if bad := eval[[]string](tb, fmt.Sprintf(`[...document.querySelectorAll(%q)].filter((e) => !e.checkVisibility()).map((e) => 'hidden: ' + e.outerHTML.slice(0, 60))
			.concat([...document.querySelectorAll(%q)].filter((e) => e.checkVisibility()).map((e) => 'shown: ' + e.outerHTML.slice(0, 60)))`, c.shown, c.hidden)); len(bad) > 0 {
			t.Errorf("%s at %d: %s", c.path, c.width, strings.Join(bad, "\n"))
		}
	}
}

// An initial can be read on its colour, whichever the name gives, and so can
// text on the tint of a comment that is linked to.
func TestContrastOfWhatAxeDoesNotSee(t *testing.T) {
	tb := openTab(t, serve(t, public(t))+"/")
	for _, theme := range themes {
		tb.view(1440, theme)
		tb.open(seed + "comments.html#comment-2")
		low := eval[[]string](tb, `(() => {
			const context = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});
			const luminance = (colour) => {
				context.fillStyle = colour;
				context.fillRect(0, 0, 1, 1);
				const [r, g, b] = [...context.getImageData(0, 0, 1, 1).data].map((v) => (v /= 255) <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4);
				return .2126 * r + .7152 * g + .0722 * b;
			};
			const contrast = (a, b) => (Math.max(luminance(a), luminance(b)) + .05) / (Math.min(luminance(a), luminance(b)) + .05);
			const comment = document.querySelector('#comment-1');
			const low = [];
			for (let hue = 0; hue < 12; hue++) {
				comment.className = 'comment hue-' + hue;
				const {color, backgroundColor} = getComputedStyle(comment, '::before');
				const c = contrast(color, backgroundColor);
				if (!(c >= 7)) low.push('hue ' + hue + ': ' + c);
			}
			const target = document.querySelector(':target');
			for (const e of target.querySelectorAll('bdi, .number, p')) {
				const c = contrast(getComputedStyle(e).color, getComputedStyle(target).backgroundColor);
				if (!(c >= 7)) low.push(e.outerHTML + ': ' + c);
			}
			return low;
		})()`)
		for _, m := range low {
			t.Errorf("%s: %s", theme, m)
		}
	}
}

// In forced colours and on paper a page keeps what it says and drops its chrome.
func TestPrint(t *testing.T) {
	tb := openTab(t, serve(t, public(t))+"/")
	for _, name := range []string{seed + "index", seed + "comments", "report/index", "urdu/index"} {
		tb.open(name + ".html")
		for paper, size := range map[string]chromedp.PaperSize{"A4": chromedp.PaperA4, "Letter": chromedp.PaperLetter} {
			pdf, err := chromedp.Run(tb.ctx, chromedp.PrintToPDF(chromedp.PDFPaper(size), chromedp.PDFPreferCSSPageSize()))
			if err != nil {
				t.Fatal(err)
			}
			if len(pdf) < 5000 {
				t.Errorf("%s on %s is a PDF of %d bytes", name, paper, len(pdf))
			}
			keep(t, fmt.Sprintf("%s-%s.pdf", strings.ReplaceAll(name, "/", "-"), paper), pdf)
		}
	}
}

// A name that is mentioned leads to that person's comment; one that nobody
// bears leads nowhere; and not a character of the text is changed.
func TestMentionsLeadToComments(t *testing.T) {
	tb := openTab(t, "file://"+filepath.ToSlash(public(t))+"/")
	for _, c := range []struct{ path, comment, text, link string }{
		{"report/comments.html", "#comment-2", "Second, to @Ann, not to @Nobody.", "#comment-1"},
		{"hebrew/comments.html", "#comment-1", "אני מסכים עם @Dana Cohen, צריך להמשיך לדבר.", "#comment-2"},
		{"turkish/index.html", "#comment-2", "@İnci katılıyorum.", "#comment-1"},
		{"crowd/index.html", "#comment-3", "", "comments.html#comment-33"},
	} {
		tb.open(c.path)
		if got := eval[string](tb, fmt.Sprintf(`document.querySelector('%s .words p').textContent`, c.comment)); c.text != "" && got != c.text {
			t.Errorf("%s: %q, want %q", c.path, got, c.text)
		}
		if got := eval[[]string](tb, fmt.Sprintf(`[...document.querySelectorAll('%s .words a')].map((a) => a.getAttribute('href'))`, c.comment)); len(got) != 1 || got[0] != c.link {
			t.Errorf("%s: %q, want %q", c.path, got, c.link)
		}
	}
}

// An answer stands further in than what it answers, until the order is another
// one, and its note on that leads there.
func TestAnswersAreIndented(t *testing.T) {
	tb := openTab(t, serve(t, public(t))+"/")
	for _, name := range []string{"answers/comments.html", "answers/index.html"} {
		tb.view(320, "light")
		tb.open(name)
		if got := eval[[]string](tb, `(() => {
			const x = (n) => document.querySelector('#comment-' + n).getBoundingClientRect().left;
			return [x(1) < x(2), x(2) < x(3), x(3) < x(4), x(5) === x(2)].map(String);
		})()`); !reflect.DeepEqual(got, []string{"true", "true", "true", "true"}) {
			t.Errorf("%s: %v", name, got)
		}
		if got := eval[[]string](tb, `[...document.querySelectorAll('.said a')].map((a) => a.textContent + ' ' + a.getAttribute('href'))`); !reflect.DeepEqual(got, []string{
			"In reply to Ida #comment-1", "In reply to net_mender #comment-2", "in reply to Old Hand, #3 #comment-3", "In reply to Ida #comment-1",
		}) {
			t.Errorf("%s: %q", name, got)
		}
	}
}

// An answer that comes after another thread has begun is no part of that: it
// stands at the edge, and only says what it answers.
func TestALateAnswerIsNotIndentedInAnotherThread(t *testing.T) {
	public := build(t, map[string]string{"late": "A Late Answer\n" + prose(0, 4) + "\n4 Comments\nIda\nAbout time.\nnet_mender\nIn reply to Ida\nIt was time in January.\nLate Riser\nWhat did I miss?\nOld Hand\nIn reply to net_mender\nNot much.\n"})
	var got []string
	for _, n := range elements(t, public, "late/comments.html", "class") {
		if n.Data == "li" {
			got = append(got, attribute(n, "class"))
		}
	}
	for _, class := range got {
		if class == "depth-2" {
			t.Errorf("the answer is indented under what it does not answer: %q", got)
		}
	}
	if !slices.Contains(got, "depth-1") {
		t.Errorf("no answer is indented: %q", got)
	}
}

// Each section has a link to its own page on any screen, the lines it was made
// from only where there is room for them.
func TestSectionsHavePagesOfTheirOwn(t *testing.T) {
	tb := openTab(t, serve(t, public(t))+"/")
	for width, lines := range map[int64]bool{320: false, 1440: true} {
		tb.view(width, "light")
		tb.open(seed + "index.html")
		if got := eval[int](tb, `[...document.querySelectorAll('.note a:not(.from)')].filter((a) => a.checkVisibility()).length`); got != 5 {
			t.Errorf("at %d there are links to %d sections, not 5", width, got)
		}
		if got := eval[bool](tb, `document.querySelector('.note .from').checkVisibility()`); got != lines {
			t.Errorf("at %d the lines of the capture are shown: %v", width, got)
		}
	}
}

// Where a section stands among the others is said in the gap above it where there
// is no margin: it takes no line of its own, and nothing of the text before it.
func TestNotesTakeNoLine(t *testing.T) {
	tb := openTab(t, serve(t, public(t))+"/")
	for _, width := range []int64{320, 360, 800} {
		tb.view(width, "light")
		tb.open(seed + "index.html")
		if got := eval[[]string](tb, `[...document.querySelectorAll('.section:not(.lead) > .note')].filter((note) => {
			const {top, bottom} = note.firstElementChild.getBoundingClientRect();
			const section = note.parentElement;
			return bottom > section.querySelector('h2').getBoundingClientRect().top + 1 || top < section.previousElementSibling.getBoundingClientRect().bottom - 1;
		}).map((note) => note.textContent)`); len(got) > 0 {
			t.Errorf("at %d: %q", width, got)
		}
	}
}

// Without a pointer the links to paragraphs, which nothing can seek, are there but
// faint; the one that a key has come to is as clear as any.
func TestPermalinksOfParagraphsAreQuiet(t *testing.T) {
	tb := openTab(t, serve(t, public(t))+"/")
	for _, width := range []int64{360, 1440} {
		tb.view(width, "light", "hover", "none")
		tb.open(seed + "index.html")
		tb.keys("\t")
		if got := eval[[]string](tb, `(() => {
			const link = document.querySelector('.paragraph > .permalink');
			const faint = +getComputedStyle(link).opacity;
			link.focus();
			return [faint > 0 && faint < .4, +getComputedStyle(link).opacity === 1].map(String);
		})()`); !reflect.DeepEqual(got, []string{"true", "true"}) {
			t.Errorf("at %d: %v", width, got)
		}
	}
}

// A line of the text holds about 65 characters where there is room for them.
func TestMeasure(t *testing.T) {
	tb := openTab(t, serve(t, public(t))+"/")
	for _, width := range []int64{768, 1440, 2560} {
		tb.view(width, "light")
		tb.open(seed + "index.html")
		if got := eval[float64](tb, `(() => {
			const lengths = [...document.querySelectorAll('.section:not(.lead) .prose p')].map((p) =>
				p.textContent.length / Math.round(p.getBoundingClientRect().height / parseFloat(getComputedStyle(p).lineHeight)));
			return lengths.reduce((a, b) => a + b) / lengths.length;
		})()`); got < 55 || got > 72 {
			t.Errorf("at %d a line has %.1f characters", width, got)
		} else {
			t.Logf("%d: %.1f characters", width, got)
		}
	}
}

// A note stands in the margin only where that is wide enough: between a phone
// and a wide screen nothing of it lies beyond the window.
func TestNotesStayInTheWindow(t *testing.T) {
	tb := openTab(t, serve(t, public(t))+"/")
	for width := int64(900); width <= 1500; width += 100 {
		tb.view(width, "light")
		tb.open(seed + "index.html")
		if got := eval[float64](tb, `Math.max(...[...document.querySelectorAll('.note > *')].map((e) => e.getBoundingClientRect().right)) - innerWidth`); got > 0 {
			t.Errorf("at %d a note ends %.0f px beyond the window", width, got)
		}
	}
}

// Where the reader has forced colours of their own, no text has that of its
// ground, whatever is marked by a tint alone has an outline, and no rule of
// axe-core is broken.
func TestForcedColours(t *testing.T) {
	source := axeSource(t)
	tb := openTab(t, serve(t, public(t))+"/")
	for _, theme := range themes {
		tb.view(768, theme, "forced-colors", "active")
		for _, name := range []string{"index.html", seed + "index.html", "report/comments.html#comment-2", "search.html?q=harbour", seed + "capture.html", "about.html"} {
			tb.open(name)
			tb.settle()
			bad := eval[[]string](tb, `(() => {
				if (!matchMedia('(forced-colors: active)').matches) return ['colours are not forced'];
				const rgb = (colour) => colour.match(/[\d.]+/g).map(Number);
				const luminance = (colour) => {
					const [r, g, b] = rgb(colour).map((v) => (v /= 255) <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4);
					return .2126 * r + .7152 * g + .0722 * b;
				};
				const ground = (e) => {
					const colour = e ? getComputedStyle(e).backgroundColor : 'rgb(' + ({light: '255, 255, 255', dark: '0, 0, 0'})[matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'] + ')';
					return rgb(colour)[3] === 0 ? ground(e.parentElement) : colour;
				};
				const bad = [];
				for (const e of document.querySelectorAll('body *')) {
					if (!e.checkVisibility({opacityProperty: true}) || ![...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim())) continue;
					const [light, dark] = [luminance(getComputedStyle(e).color), luminance(ground(e))].sort((a, b) => b - a);
					if (!((light + .05) / (dark + .05) >= 4.5)) bad.push(getComputedStyle(e).color + ' on ' + ground(e) + ': ' + e.outerHTML.slice(0, 80));
				}
				for (const e of document.querySelectorAll(':target')) {
					const {outlineWidth, outlineStyle, outlineColor} = getComputedStyle(e);
					if (parseFloat(outlineWidth) < 2 || outlineStyle === 'none' || rgb(outlineColor)[3] === 0) bad.push('a target without an outline');
				}
				for (const e of document.querySelectorAll('.comment')) {
					const {borderTopColor, borderTopWidth} = getComputedStyle(e, '::before');
					if (parseFloat(borderTopWidth) < 1 || rgb(borderTopColor)[3] === 0) bad.push('an initial without a ring');
				}
				return bad;
			})()`)
			if source != "" {
				eval[chromedp.Void](tb, source)
				bad = append(bad, eval[[]string](tb, axe)...)
			}
			for _, m := range bad {
				if !strings.HasPrefix(m, "color-contrast") { // of a <mark>, axe-core reads colours that are not those shown
					t.Errorf("%s %s: %s", name, theme, m)
				}
			}
		}
	}
}
