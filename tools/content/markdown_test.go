package content

import (
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/gohugoio/hugo/common/loggers"
	"github.com/gohugoio/hugo/config"
	"github.com/gohugoio/hugo/config/testconfig"
	"github.com/gohugoio/hugo/markup/converter"
	"github.com/gohugoio/hugo/markup/converter/hooks"
	"github.com/gohugoio/hugo/markup/goldmark"

	"clipping/tools/capture"
)

// escapes are texts of one paragraph and how they look in Markdown. What needs
// no backslash must have none: people read these pages.
var escapes = []struct{ text, want string }{
	{"Plain prose, with 'quotes', (brackets) and a dash – no more.", "Plain prose, with 'quotes', (brackets) and a dash – no more."},
	{"1986. A year", `1986\. A year`},
	{"3) third", `3\) third`},
	{"In 1986. A year", "In 1986. A year"},
	{"12345678901. too long for a list", "12345678901. too long for a list"},
	{"1.5 million", "1.5 million"},
	{"# not a heading", `\# not a heading`},
	{"#hashtag", "#hashtag"},
	{"####### seven", "####### seven"},
	{"- a line", `\- a line`},
	{"-5 degrees", "-5 degrees"},
	{"---", `\---`},
	{"+ plus", `\+ plus`},
	{"+1", "+1"},
	{"* star", `\* star`},
	{"5 * 4 * 3", "5 * 4 * 3"},
	{"a footnote*", "a footnote*"},
	{"*emphasis*", `\*emphasis\*`},
	{"_emphasis_", `\_emphasis\_`},
	{"file_name_1", "file_name_1"},
	{"`code`", "\\`code\\`"},
	{"one ` alone", "one ` alone"},
	{"~~gone~~", `\~\~gone\~\~`},
	{"~5 km", "~5 km"},
	{"[sic]", "[sic]"},
	{"[text](address)", `[text\](address)`},
	{"![alt](image)", `![alt\](image)`},
	{"[1]: a definition", `\[1]: a definition`},
	{"[^1]: a note", `\[^1]: a note`},
	{"> quoted", `\> quoted`},
	{": defined", `\: defined`},
	{"a < b > c", "a < b > c"},
	{"<b>bold</b>", `\<b>bold\</b>`},
	{"<script>alert(1)</script>", `\<script>alert(1)\</script>`},
	{"<https://example.org>", `\<https://example.org>`},
	{"<0@example.org>", `\<0@example.org>`},
	{"<!--more-->", `\<\!--more-->`},
	{"AT&T & Co", "AT&T & Co"},
	{"&amp; &#35; &#x23;", `\&amp; \&#35; \&#x23;`},
	{"R&D; more", `R\&D; more`},
	{`C:\temp`, `C:\temp`},
	{`\*`, `\\*`},
	{`ends in \`, `ends in \`},
	{"{{< youtube x >}}", `{\{< youtube x >}}`},
	{"{{% x %}}", `{\{% x %}}`},
	{"{{ .Title }}", "{{ .Title }}"},
	{"a | b", "a | b"},
	{"|---|", "|---|"},
	{"===", "==="},
	{"+++", "+++"},
	{":smile:", `\:smile:`},
	{"x{.class}", "x{.class}"},
	{"https://example.org/a_b_c", "https://example.org/a_b_c"},
}

func TestEscapeOnlyWhatNeedsIt(t *testing.T) {
	for _, c := range escapes {
		var b strings.Builder
		escape(&b, c.text)
		if b.String() != c.want {
			t.Errorf("escape(%q) = %q, want %q", c.text, b.String(), c.want)
		}
	}
}

// FuzzEscapedTextShowsAsItself renders what was escaped with Hugo's goldmark,
// set up by the site's own config.toml, and expects the text.
func FuzzEscapedTextShowsAsItself(f *testing.F) {
	for _, c := range escapes {
		f.Add(c.text, "Second paragraph.")
	}
	f.Add("Term", ": definition")
	f.Add("a | b", "--- | ---")
	f.Add("Setext", "===")
	f.Add("[x] [^1] [y][x]", "[x]: /address")
	f.Add("*a", "b*")
	f.Add("\u00a0# a", "\u3000- b")
	f.Add("a\tb", "\\\tb")
	f.Add("“We will not sign what we have not been shown, and we were shown nothing.”", "\"- We will *not* sign what we have not been shown, we were shown nothing.\"")
	render := renderer(f)
	f.Fuzz(func(t *testing.T, first, second string) {
		if strings.ContainsAny(first+second, "\x00\r") || !utf8.ValidString(first+second) {
			t.Skip("capture lets none of these through")
		}
		texts := asCaptured(first, second)
		source := Markdown(texts)
		if strings.Contains(source, "{{<") || strings.Contains(source, "{{%") || strings.Contains(source, "<!--more-->") {
			t.Fatalf("%q holds what Hugo reads before Markdown", source)
		}
		want := ""
		for _, p := range texts {
			paragraph := "<p>" + asHTML.Replace(p.String) + "</p>\n"
			if IsQuotation(p.String) {
				paragraph = "<blockquote>\n" + paragraph + "</blockquote>\n"
			}
			want += paragraph
		}
		if got := render(t, source); got != want {
			t.Errorf("%q\nis escaped as %q\nand shows as  %q", want, source, got)
		}
	})
}

// asCaptured gives texts as the paragraphs that capture could make of them:
// one line each, no white space around it.
func asCaptured(texts ...string) []capture.Text {
	var paragraphs []capture.Text
	for _, text := range texts {
		if text = strings.TrimSpace(strings.ReplaceAll(text, "\n", " ")); text != "" {
			paragraphs = append(paragraphs, capture.Text{String: text})
		}
	}
	return paragraphs
}

// renderer gives a function that renders Markdown as a build of the site does.
func renderer(f *testing.F) func(*testing.T, string) string {
	settings, err := os.ReadFile("../../config.toml")
	if err != nil {
		f.Fatal(err)
	}
	conf := testconfig.GetTestConfig(nil, config.FromTOMLConfigString(string(settings)))
	provider, err := goldmark.Provider.New(converter.ProviderConfig{Logger: loggers.NewDefault(), Conf: conf})
	if err != nil {
		f.Fatal(err)
	}
	md, err := provider.New(converter.DocumentContext{DocumentID: "x"})
	if err != nil {
		f.Fatal(err)
	}
	return func(t *testing.T, source string) string {
		out, err := md.Convert(converter.RenderContext{Src: []byte(source), GetRenderer: noHook})
		if err != nil {
			t.Fatal(err)
		}
		return string(out.Bytes())
	}
}

// asHTML writes text the way goldmark does.
var asHTML = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;")

func noHook(hooks.RendererType, any) any { return nil }
