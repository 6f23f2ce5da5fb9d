package capture

import (
	"math/rand/v2"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"
)

// pieces are what captures are made of, and what goes wrong in them.
var pieces = []string{
	"The harbour opens again", "Why now?", "What comes next:", "3. The price", "IV. The court", "and then", "“No deal”", "Fotos", "港口重新开放", "لماذا الآن؟",
	"After eleven weeks the first boats left the harbour on Monday, and most of the crews came back with full nets.",
	"It was the third winter of that kind.", "- Bring a coat", "• Bring a hat", "1) Come early", "Photo: the harbour", "By Johanna Petersen", "Published March 3, 2025",
	"2 Comments", "Comments (7)", "12 commentaires", "评论", "Comments", "0 Comments", "Ida", "@ida", "↳ Rotfront", "Rotfront says:", "+1", "About time.", "@Ida no.",
	"2 hours ago", "Reply", "Like · Share", "▲ 12", "In reply to Ida", "> Ida", "I", "", "", " ", "\t", "\u00a0", "\u00ad", "\u200d", "\u200f", "\u200b", "\ufeff", "👍",
	"# A heading", "## ", "#", "\\", "\\# plain", "\\\\", "---", "title: Talks", "+++", ";;;", "{", "}", "date: 2025-13-01", "e\u0301\u0323", "\x00", "\x1b[31mred\x1b[0m",
	"a\u2028b", "\f", "\u0085", "caf\xe9", "\u202eback\u202c", "na\ufffdve", "The crews had waited for a long time and then", "they went out to sea again, all of",
}

// TestNothingLost: captures put together at random keep every line and every
// character, whatever stands beside what.
func TestNothingLost(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 3000 {
		var b strings.Builder
		for range 1 + r.IntN(24) {
			b.WriteString(pieces[r.IntN(len(pieces))])
			b.WriteString([]string{"\n", "\n", "\n", "\n\n", "\r\n", " "}[r.IntN(6)])
		}
		keepsAll(t, b.String())
	}
}

func keepsAll(t *testing.T, src string) {
	defer func() {
		if t.Failed() {
			t.Logf("in %q", src)
		}
	}()
	checkNothingLost(t, []byte(src))
}

// TestKeepsText: text in UTF-8 loses nothing but what the package comment says
// is no part of the words.
func TestKeepsText(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for range 20000 {
		line := []rune("a b")
		for range 1 + r.IntN(6) {
			line = append(line, rune(0xa0+r.IntN(0x3000)))
		}
		text := strings.ToValidUTF8(string(line), "")
		if strings.ContainsFunc(text, goes) {
			continue
		}
		once, _ := decode([]byte(text))
		again, _ := decode([]byte(once))
		if again != once || !norm.NFC.IsNormalString(once) {
			t.Fatalf("%q gives %q, and that %q", text, once, again)
		}
		if norm.NFC.IsNormalString(text) && once != text {
			t.Fatalf("%q gives %q", text, once)
		}
	}
}

// goes tells whether a character may go from the text.
func goes(r rune) bool {
	return isDirection(r) || isMark(r) || r == '\u200b' || r == '\u2060' || r == '\u2028' || r == '\u2029'
}
