package verify

import (
	"fmt"
	"html"
	"strings"
	"testing"
	"testing/fstest"

	"clipping/tools/capture"
)

const seed = `The title
This is the lead of the article, long enough to be prose.
A heading
This is the text below it, with “quotes” & more, long enough to be prose.
And this is another paragraph, so that there are two of them to swap.
2 Comments
Ann
Her text has one paragraph, and it ends here.
Bob
His text has two paragraphs, and the first ends here.
The second ends here.
`

// built is what a site says of the seed.
var built = map[string]string{
	"x/index.html": `<!doctype html><title>The title</title><main><article itemscope itemtype="https://schema.org/NewsArticle">
<header><h1 class="h" itemprop="headline">The title</h1><p class="kicker">5 minutes</p></header>
<nav><a href="#a">A heading</a></nav>
<div itemprop="articleBody"><div class="paragraph"><p>This is the lead of the article, long enough to be prose.</p><a class="permalink" href="#p1" aria-label="here"></a></div></div>
<h2 itemprop="articleSection">A heading</h2>
<div class="prose" itemprop="articleBody"><p>This is the text below it, with “quotes” &amp; more, long enough to be prose.</p><blockquote><p>And this is another paragraph, so that there are two of them to swap.</p></blockquote></div>
<section class="thread"><h2 itemprop="description">2 Comments</h2><ol><li><article itemprop="comment" itemscope itemtype="https://schema.org/Comment">
<h3><bdi itemprop="author">Ann</bdi></h3><div itemprop="text"><p>Her text has one paragraph, and it ends here.</p></div></article></li></ol></section>
<aside>About this copy</aside></article></main>`,
	"x/01-the-title.html": `<title>The title</title><main><h1 itemprop="headline">The title</h1><div itemprop="articleBody"><p>This is the lead of the article, long enough to be prose.</p></div></main>`,
	"x/02-a-heading.html": `<title>A heading · The title</title><main><h1 itemprop="articleSection">A heading</h1><div itemprop="articleBody"><p>This is the text below it, with “quotes” &amp; more, long enough to be prose.</p><p>And this is another paragraph, so that there are two of them to swap.</p></div></main>`,
	"x/comments.html": `<title>Comments · The title</title><a href="#main">Skip</a><header>A site</header><main><h1 itemprop="description">2 Comments</h1><ol>
<li itemscope><h2><bdi itemprop="author">Ann</bdi></h2><div itemprop="text"><p>Her text has one paragraph, and it ends here.</p></div></li>
<li itemscope><h2><bdi itemprop="author">Bob</bdi></h2><div itemprop="text"><p>His text has two paragraphs, and the first ends here.</p><p>The second ends here.</p></div></li></ol></main>`,
	"x/capture.html": viewOf(seed),
}

// viewOf gives the page that shows a capture.
func viewOf(text string) string {
	var b strings.Builder
	b.WriteString("<title>Capture · The title</title><main><ol>")
	for n, line := range strings.Split(strings.TrimSuffix(text, "\n"), "\n") {
		fmt.Fprintf(&b, "<li id=\"L%d\"><a href=\"#L%[1]d\">%[1]d</a> <span class=\"role\">A role</span> <span itemprop=\"text\">%s</span></li>", n+1, html.EscapeString(line))
	}
	return b.String() + "</ol></main>"
}

func check(t *testing.T, page, old, new string) []Difference {
	t.Helper()
	article, diagnostics := capture.Parse("x.txt", []byte(seed))
	if capture.Failed(diagnostics) || len(article.Sections) != 2 || len(article.Thread.Comments) != 2 {
		t.Fatalf("the seed is read as %+v, %v", article, diagnostics)
	}
	site := fstest.MapFS{}
	for name, data := range built {
		if name == page {
			if !strings.Contains(data, old) {
				t.Fatalf("%s does not hold %q", page, old)
			}
			if data = strings.Replace(data, old, new, 1); new == "REMOVE PAGE" {
				continue
			}
		}
		site[name] = &fstest.MapFile{Data: []byte(data)}
	}
	return newChecker(site, "x", []byte(seed)).pages()
}

func TestAnExactSitePasses(t *testing.T) {
	if found := check(t, "", "", ""); len(found) > 0 {
		t.Errorf("found %v", found)
	}
}

// The layouts of a project may be its own: text in other elements that show it as
// it is, links to what stands beside the site.
func TestOtherLayoutsPass(t *testing.T) {
	const article, comments = "x/index.html", "x/comments.html"
	for _, c := range []struct{ page, old, new string }{
		{article, `<aside>`, `<aside><a href="../../blog/">The blog</a> <a href="/imprint.html">Imprint</a>`},
		{article, `<bdi itemprop="author">Ann</bdi>`, `<cite itemprop="author">Ann</cite>`},
		{comments, `<h2><bdi itemprop="author">Bob</bdi></h2>`, `<figure><figcaption><strong><a href="index.html" target="_blank" itemprop="author">Bob</a></strong></figcaption></figure>`},
		{comments, `<div itemprop="text"><p>Her text has one paragraph, and it ends here.</p></div>`, `<table><tr><td itemprop="text"><p>Her text has one paragraph, and it ends here.</p></td></tr></table>`},
	} {
		if found := check(t, c.page, c.old, c.new); len(found) > 0 {
			t.Errorf("%s: found %v", c.new, found)
		}
	}
}

// A page added by hand says what it likes, whatever its file is called.
func TestAPageAddedByHandPasses(t *testing.T) {
	built["x/2025-update.html"] = `<title>An update</title><main><p>My own words.</p><iframe src="https://example.org/"></iframe><a href="soon.html">More</a></main>`
	defer delete(built, "x/2025-update.html")
	if found := check(t, "", "", ""); len(found) > 0 {
		t.Errorf("found %v", found)
	}
}

// Each change of a page is found and said so that a person sees it at once.
func TestEveryChangeIsFound(t *testing.T) {
	const article, section, comments, view = "x/index.html", "x/02-a-heading.html", "x/comments.html", "x/capture.html"
	for _, c := range []struct{ name, page, old, new, want string }{
		{"a letter", article, "This is the lead", "This is the Lead", `x/index.html: line 2 of the capture differs after "This is the ": "lead of the article, long enough…" in the capture, "Lead of the article, long enough…" on the page`},
		{"a lost space", article, "the lead of", "the leadof", `x/index.html: line 2 of the capture differs after "This is the lead": " of the article, long enough to …" in the capture, "of the article, long enough to b…" on the page`},
		{"a space too many", comments, "Her text", "Her  text", `x/comments.html: line 8 of the capture differs after "Her ": "text has one paragraph, and it e…" in the capture, " text has one paragraph, and it …" on the page`},
		{"an entity", section, "&amp;", "&amp;amp;", `x/02-a-heading.html: line 4 of the capture differs after "e text below it, with “quotes” &": " more, long enough to be prose." in the capture, "amp; more, long enough to be pro…" on the page`},
		{"a zero-width space", section, "another", "ano\u200bther", `x/02-a-heading.html: line 5 of the capture differs after "And this is ano": "ther paragraph, so that there ar…" in the capture, "\u200bther paragraph, so that there a…" on the page`},
		{"a quotation mark", section, "“", "\"", `x/02-a-heading.html: line 4 of the capture differs after "This is the text below it, with ": "“quotes” & more, long enough to …" in the capture, "\"quotes” & more, long enough to …" on the page`},
		{"two paragraphs swapped", section, `<p>This is the text below it, with “quotes” &amp; more, long enough to be prose.</p><p>And this is another paragraph, so that there are two of them to swap.</p>`, `<p>And this is another paragraph, so that there are two of them to swap.</p><p>This is the text below it, with “quotes” &amp; more, long enough to be prose.</p>`, `x/02-a-heading.html: line 4 of the capture is not in its place: "And this is another paragraph, s…" stands before it`},
		{"a paragraph gone", section, `<p>And this is another paragraph, so that there are two of them to swap.</p>`, "", `x/02-a-heading.html: line 5 of the capture is missing: "And this is another paragraph, s…"`},
		{"a paragraph twice", section, `</div>`, `<p>And this is another paragraph, so that there are two of them to swap.</p></div>`, `x/02-a-heading.html: has text that is not in the capture: "And this is another paragraph, s…"`},
		{"a paragraph added", article, `<blockquote>`, `<p>By somebody else.</p><blockquote>`, `x/index.html: line 5 of the capture stands below text that is not in the capture: "By somebody else."`},
		{"text added outside", article, `<section class="thread">`, `<p>By somebody else.</p><section class="thread">`, `x/index.html: has text that is not in the capture: "By somebody else."`},
		{"bare text added", article, `<h2 itemprop`, `By somebody else.<h2 itemprop`, `x/index.html: has text that is not in the capture: "By somebody else."`},
		{"a title changed", article, `"headline">The title`, `"headline">The Title`, `x/index.html: line 1 of the capture differs after "The ": "title" in the capture, "Title" on the page`},
		{"a heading as a paragraph", article, `<h2 itemprop="articleSection">A heading</h2>`, `<div itemprop="articleBody"><p>A heading</p></div>`, `x/index.html: line 3 of the capture is there as articleBody, not as articleSection: "A heading"`},
		{"a heading gone", article, `<h2 itemprop="articleSection">A heading</h2>`, "", `x/index.html: line 3 of the capture is missing: "A heading"`},
		{"a name changed", comments, "Bob", "Rob", `x/comments.html: line 9 of the capture differs after "": "Bob" in the capture, "Rob" on the page`},
		{"a comment gone", comments, `<li itemscope><h2><bdi itemprop="author">Ann</bdi></h2><div itemprop="text"><p>Her text has one paragraph, and it ends here.</p></div></li>`, "", `x/comments.html: line 7 of the capture is missing: "Ann"`},
		{"the last paragraph of a comment gone", comments, `<p>The second ends here.</p>`, "", `x/comments.html: line 10 of the capture is missing: "The second ends here."`},
		{"text hidden", comments, `<p>The second`, `<p hidden>The second`, `x/comments.html: line 10 of the capture is not seen as it is, for it stands in <p hidden>: "The second ends here."`},
		{"text hidden with all around it", comments, `<ol>`, `<ol aria-hidden=true>`, `x/comments.html: line 7 of the capture is not seen as it is, for it stands in <ol aria-hidden>: "Ann"`},
		{"a link that misleads", comments, `The second`, `<a href="https://example.org/">The second</a>`, `x/comments.html: line 10 of the capture is not seen as it is, for it stands in <a href="https://example.org/">: "The second ends here."`},
		{"a picture between paragraphs", article, `<blockquote>`, `<img src=x alt="By somebody else."><blockquote>`, `x/index.html: has between the paragraphs what is not in the capture: <img>`},
		{"words on the site's own element", article, `aria-label="here"></a>`, `aria-label="here">By somebody else.</a>`, `x/index.html: has text that is not in the capture: "By somebody else."`},
		{"a script", article, `<aside>`, `<script>x()</script><aside>`, `x/index.html: has what could change the text: <script>`},
		{"words beside the page", article, `<main>`, `<div class="x">By somebody else.</div><main>`, `x/index.html: has text that is not in the capture: "By somebody else."`},
		{"two texts", article, `</main>`, `</main><main></main>`, `x/index.html: has more than one main element`},
		{"the title element", comments, `The title</title>`, `A title</title>`, `x/comments.html: has a title element without the article's title: "Comments · A title"`},
		{"another checksum", article, `About this copy`, `About <code>0000000000000000000000000000000000000000000000000000000000000000</code>`, `x/index.html: names another SHA-256 than the capture's: 0000000000000000000000000000000000000000000000000000000000000000`},
		{"a link to nothing", article, `<aside>`, `<aside><a href="../x/x%20y.json?q#p">JSON</a>`, `x/index.html: leads to a file that is missing: x/x y.json`},
		{"a letter in the view of the capture", view, "Her text", "His text", `x/capture.html: line 8 of the capture differs after "H": "er text has one paragraph, and i…" in the capture, "is text has one paragraph, and i…" on the page`},
		{"a number in the view of the capture", view, "id=\"L8\"", "id=\"L9\"", `x/capture.html: line 8 of the capture has the number 9: "Her text has one paragraph, and …"`},
		{"two paragraphs joined", comments, `first ends here.</p><p>The`, `first ends here. The`, `x/comments.html: line 10 of the capture differs after "graphs, and the first ends here.": "" in the capture, " The second ends here." on the page`},
		{"the end cut off", comments, `<p>The second ends here.</p></div></li></ol></main>`, "", `x/comments.html: line 10 of the capture is missing: "The second ends here."`},
		{"a page gone", section, "", "REMOVE PAGE", `x/01-the-title.html: line 3 of the capture is missing: "A heading"`},
		{"the thread's page gone", comments, "", "REMOVE PAGE", `x/comments.html: is missing`},
		{"an empty page", article, built[article], "", `x/index.html: has no main element`},
	} {
		t.Run(c.name, func(t *testing.T) {
			found := check(t, c.page, c.old, c.new)
			if len(found) != 1 || found[0].String() != c.want {
				t.Errorf("got  %v\nwant [%s]", found, c.want)
			}
		})
	}
}
