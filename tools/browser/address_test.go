package browser

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"clipping/tools/capture"
	"clipping/tools/verify"
)

// addresses are sentences with the addresses that shall be links in them, each
// as it is shown.
var addresses = []struct {
	text string
	want []string
}{
	// The examples of GitHub's autolinks, GFM 6.9; an entity at the end is none in a capture.
	{"www.commonmark.org", []string{"www.commonmark.org"}},
	{"Visit www.commonmark.org/help for more information.", []string{"www.commonmark.org/help"}},
	{"Visit www.commonmark.org.", []string{"www.commonmark.org"}},
	{"Visit www.commonmark.org/a.b.", []string{"www.commonmark.org/a.b"}},
	{"www.google.com/search?q=Markup+(business)", []string{"www.google.com/search?q=Markup+(business)"}},
	{"www.google.com/search?q=Markup+(business)))", []string{"www.google.com/search?q=Markup+(business)"}},
	{"(www.google.com/search?q=Markup+(business))", []string{"www.google.com/search?q=Markup+(business)"}},
	{"(www.google.com/search?q=Markup+(business)", []string{"www.google.com/search?q=Markup+(business)"}},
	{"www.google.com/search?q=(business))+ok", []string{"www.google.com/search?q=(business))+ok"}},
	{"www.google.com/search?q=commonmark&hl=en", []string{"www.google.com/search?q=commonmark&hl=en"}},
	{"www.commonmark.org/he<lp", []string{"www.commonmark.org/he"}},
	{"It is at http://commonmark.org, they say.", []string{"http://commonmark.org"}},
	{"(Visit https://encrypted.google.com/search?q=Markup+(business))", []string{"https://encrypted.google.com/search?q=Markup+(business)"}},

	// What stands at the end of an address, or in it.
	{"Is it https://example.org/? Or http://example.org/a!", []string{"https://example.org/", "http://example.org/a"}},
	{"“https://example.org/quoted”, he said, and 'https://example.org/it's'.", []string{"https://example.org/quoted", "https://example.org/it's"}},
	{`He said "https://example.org/a" and <https://example.org/b>.`, []string{"https://example.org/a", "https://example.org/b"}},
	{"https://example.org/a?b=[0]&c={x}|y~z#d;", []string{"https://example.org/a?b=[0]&c={x}|y~z#d"}},
	{"https://example.org:8080/a_b_/-/c--d/ https://example.org/e…", []string{"https://example.org:8080/a_b_/-/c--d/", "https://example.org/e"}},
	{"[https://example.org/a] *https://example.org/b* _https://example.org/c_", []string{"https://example.org/a", "https://example.org/b", "https://example.org/c"}},
	{"https://example.org/a—and https://example.org/b%20c, https://example.org/&", []string{"https://example.org/a", "https://example.org/b%20c", "https://example.org/"}},
	{"詳しくはhttps://example.org/記事。次の「https://example.org/b」も。", []string{"https://example.org/記事", "https://example.org/b"}},
	{"انظر https://example.org/مقال، ثم عد.", []string{"https://example.org/مقال"}},
	{"HTTPS://EXAMPLE.ORG/A and Www.Example.Org", []string{"HTTPS://EXAMPLE.ORG/A", "Www.Example.Org"}},

	// Names of hosts in any script are shown as they are, whatever they look like.
	{"https://münchen.example/straße and https://аррӏе.example/login", []string{"https://münchen.example/straße", "https://аррӏе.example/login"}},

	// Mentions and addresses beside one another.
	{"@Ann, see https://example.org/@Ann/a, not @Ann or ann@www.example.org", []string{"#1", "https://example.org/@Ann/a", "#1"}},

	// What is no address, or would do harm.
	{"javascript:alert(1) data:text/html,hi vbscript:x file:///etc/passwd ftp://example.org mailto:a@example.org", nil},
	{"javascript:https://example.org/%0aalert(1)", []string{"https://example.org/%0aalert(1)"}},
	{"https://example.org/\u200fgpj.exe and https://bank.example@evil.example/a", []string{"https://example.org/", "https://bank.example"}},
	{"https://user:secret@example.org/ xhttps://example.org/a https:// www. http://localhost/ www.example", nil},
	{`https://example.org/"onmouseover="alert(1) https://example.org/'onclick='x`, []string{"https://example.org/", "https://example.org/'onclick='x"}},
	{"https://example.org/</a><script>alert(1)</script>", []string{"https://example.org/"}},
	{"https://example.org/&quot;&lt;b&gt; and http://example.org/&amp;x", []string{"https://example.org/&quot;&lt;b&gt", "http://example.org/&amp;x"}},
}

// Addresses in paragraphs and in comments are links, as far as they go and not
// a sign further, and no sign of the text is another for it.
func TestAddressesInTextAreLinks(t *testing.T) {
	var seed strings.Builder
	seed.WriteString("A Title of an Article\nThe first paragraph is here so that the others are none that is first, as they are not.\n")
	for i, c := range addresses {
		fmt.Fprintf(&seed, "\\The paragraph of number %d: %s\n", i, c.text)
	}
	fmt.Fprintf(&seed, "%d Comments\n# Ann\nI was here first, before all the others had come.\n", len(addresses)+1)
	for i, c := range addresses {
		fmt.Fprintf(&seed, "# Reader%d\n\\The comment of number %d: %s\n", i, i, c.text)
	}
	public := build(t, map[string]string{"x": seed.String()})
	article, diagnostics := capture.Parse("x.txt", []byte(seed.String()))
	if capture.Failed(diagnostics) || len(article.Thread.Comments) != len(addresses)+1 {
		t.Fatalf("the capture is read wrongly: %v", diagnostics)
	}
	for _, d := range verify.Article(os.DirFS(public), "x", []byte(seed.String())) {
		t.Error(d)
	}
	for _, where := range []struct{ page, before string }{{"x/index.html", "The paragraph of number "}, {"x/comments.html", "The comment of number "}} {
		got := links(t, public, where.page, where.before)
		for i, c := range addresses {
			want := c.want
			if where.page == "x/index.html" {
				want = without(want, "#1")
			}
			if have := got[fmt.Sprint(i)]; fmt.Sprint(have) != fmt.Sprint(want) {
				t.Errorf("%s: %s\ngot  %q\nwant %q", where.page, c.text, have, want)
			}
		}
	}
}

// without gives the texts that are not the one.
func without(texts []string, one string) []string {
	var rest []string
	for _, text := range texts {
		if text != one {
			rest = append(rest, text)
		}
	}
	return rest
}

// links gives what the links in each paragraph show that begins with a text and
// a number, by the number: addresses, or “#1” for a mention. They lead where
// they say.
func links(t *testing.T, public, name, before string) map[string][]string {
	t.Helper()
	doc, err := html.Parse(strings.NewReader(read(t, public, name)))
	if err != nil {
		t.Fatal(err)
	}
	found := map[string][]string{}
	for p := range doc.Descendants() {
		if p.Data != "p" || p.FirstChild == nil || !strings.HasPrefix(p.FirstChild.Data, before) {
			continue
		}
		number, _, _ := strings.Cut(p.FirstChild.Data[len(before):], ":")
		for a := range p.Descendants() {
			if a.Data != "a" {
				continue
			}
			shown, href := a.FirstChild.Data, attribute(a, "href")
			if strings.HasPrefix(href, "#comment-") {
				found[number] = append(found[number], strings.TrimPrefix(href, "#comment-1")+"#1")
				continue
			}
			if strings.TrimPrefix(href, "http://") != strings.TrimPrefix(shown, "http://") || attribute(a, "rel") != "nofollow ugc noopener" {
				t.Errorf("%s: %q leads to %q, rel %q", name, shown, href, attribute(a, "rel"))
			}
			found[number] = append(found[number], shown)
		}
	}
	return found
}
