package edition

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"clipping/tools/capture"
	"clipping/tools/content"
)

const prose = "This is a paragraph of the text, which is long enough to be read as one.\n"

// badInput is captures that a book can break on, by their slugs.
func badInput() map[string]string {
	return map[string]string{
		"no-comments":  "A title\n" + prose,
		"no-lead":      "A title\nA heading at once\n" + prose + "2 Comments\nAnn\nFirst.\nBob\nSecond.\n",
		"thread-alone": "A title\n2 Comments\nAnn\nFirst.\nBob\nSecond.\n",
		"short-thread": "A title\n" + prose + "7 Comments\nAnn\nFirst.\nBob\nSecond.\n",
		"empty-thread": "A title\n" + prose + "# 0 Comments\n",
		"long-title":   strings.Repeat("Talks go on and on ", 16) + "\n" + prose,
		"names":        "A title\n" + prose + "5 Comments\n../../etc/passwd\nFirst.\nC:\\con\nSecond.\n<b>&amp;\"'\nThird.\n]]>\nFourth.\n<!-- --\nFifth.\n",
		"controls":     "A ti\x01tle\x00 \x0b\x1b[31m\n\ufffe\uffffThis is\x02 a paragraph\ufffe of the text, which is long enough to be read as one\U0001ffff.\n2 Comments\nA\x03nn\nFirst\x08.\nBob\nSecond\uffff.\n",
		"header":       "---\ntitle: \"A \\x01ti\\uFFFFtle & <more>\"\nauthor: \"Ann & <Bob>, Cem\\x02\"\npublisher: \"\\x03\"\nsource: https://example.org/a b?x=1&y=<2>\"\nrights: '<none>'\ndate: 2025-11-07T23:30:00-05:00\ncaptured: 2025-11-08T12:00:00\nlang: zh-Hant\ntags: [a & b, <c>]\n---\n" + prose,
		"arabic":       "انتهاء مفاوضات إسطنبول دون اتفاق\nانتهت محادثات السلام بين باكستان وأفغانستان في إسطنبول دون تحقيق أي تقدم بعد أربعة أيام من المفاوضات المكثفة.\n2 تعليقات\nليلى\nنأمل أن يعم السلام.\nRotfront\nNo comment.\n",
		"japanese":     "イスタンブール協議、成果なく終了\nパキスタンとアフガニスタンのタリバン政権によるイスタンブールでの和平協議は、四日間の集中的な交渉の末、進展のないまま終了した。\n",
		"signs":        "👩‍🚀 ✨ 1, 2, 3\n— ☞ ☜ — ☞ ☜ — ☞ ☜ — ☞ ☜ — ☞ ☜ — ☞ ☜ — ☞ ☜ —\n",
		"answers":      "The Harbour Opens Again\nAfter eleven weeks the first boats left the harbour on Monday, and most of the crews came back with full nets.\n3 Comments\nIda\n2 hours ago\nAbout time.\nLike · Reply · Share\nnet_mender\nIn reply to Ida\n1 hour ago\nIt was time in January.\nLate Riser\nIn reply to net_mender\nWhat did I miss?\n",
		"crowd":        crowd(10_000),
		"long-section": "A title\n" + strings.Repeat(prose, 4000),
	}
}

// crowd is an article with n comments.
func crowd(n int) string {
	var b strings.Builder
	fmt.Fprintf(&b, "A Crowd Gathers\n%s%d Comments\n", prose, n)
	for i := range n {
		fmt.Fprintf(&b, "Reader %d\n%s", i%900, prose)
	}
	return b.String()
}

// Every edition of these is made, and the checkers of books find nothing in
// them: EDITIONS names a folder for those, see .ci/editions.
func TestEditionsOfBadInput(t *testing.T) {
	folder := os.Getenv("EDITIONS")
	if folder == "" {
		folder = t.TempDir()
	}
	seeds, diagnostics := content.ReadSeeds("../../seeds")
	if capture.Failed(diagnostics) {
		t.Fatal(diagnostics)
	}
	for slug, text := range badInput() {
		s := seedOf(t, text)
		s.Slug = slug
		seeds = append(seeds, s)
	}
	articles, err := Write(folder, Site{Languages: languages(t)}, seeds)
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range seeds {
		checkBook(t, filepath.Join(folder, s.Slug, s.Slug+".epub"))
		if len(articles[s.Slug].Files) != len(kinds) {
			t.Errorf("%s has %d editions, want %d", s.Slug, len(articles[s.Slug].Files), len(kinds))
		}
	}
}
