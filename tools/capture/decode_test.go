package capture

import (
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// FuzzDecode: whatever the bytes, the text is valid and composed, its line ends
// are line feeds, and there is nothing left to change in it.
func FuzzDecode(f *testing.F) {
	for _, s := range []string{
		"", "a\r\nb\rc\nd", "\xef\xbb\xbfa", "\xff\xfea\x00", "\xfe\xff\x00a", "caf\xe9", "\x1b[31mred\x1b[0m",
		"a\u2028b", "a\vb", "a\u0085b", "\u0091a\u0092\u0085", "\u202eabc\u202c", "\u2068a\u2069", "e\u0301", "a\u200c\u200c\u200c b",
		"\x1b$B$3\x1b(B", "a\x00b", "ab\u00ad\u200b\u200dc", "\ufffd", "a\ufeffb", "\u2067\u200f\u2069", strings.Repeat("\u0300", 70),
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, src []byte) {
		text, _ := decode(src)
		if !utf8.ValidString(text) || !norm.NFC.IsNormalString(text) {
			t.Fatalf("%q gives %q, which is not UTF-8 in NFC", src, text)
		}
		if at := strings.IndexFunc(text, func(r rune) bool { return r < ' ' && r != '\n' || r >= 0x7f && r < 0xa0 }); at >= 0 {
			t.Fatalf("%q gives %q, with a control character", src, text)
		}
		if again, _ := decode([]byte(text)); again != text {
			t.Fatalf("%q gives %q, and that gives %q", src, text, again)
		}
	})
}

// TestStarters: the characters that isComposed does not ask about are in NFC
// beyond the plane that its table holds, too.
func TestStarters(t *testing.T) {
	for r := rune(0x10000); r <= utf8.MaxRune; r++ {
		if starters().has(r) && !startsAnew([]byte(string(r))) {
			t.Errorf("%U is taken to stand alone", r)
		}
	}
}

func BenchmarkDecode(b *testing.B) {
	latin := strings.Repeat("The talks ended on Friday without a word on what comes next, said the envoy.\n", 100)
	for _, c := range []struct{ name, src string }{
		{"ascii", latin},
		{"utf-8", strings.Repeat("Die Gespräche endeten am Freitag ohne ein Wort, sagte „der Gesandte“.\n", 100)},
		{"cyrillic", strings.Repeat("Переговоры завершились в пятницу без результата, сообщил посланник.\n", 100)},
		{"chinese", strings.Repeat("谈判于星期五结束，没有任何结果，特使说。\n", 100)},
		{"persian", strings.Repeat("گفت‌وگوها روز جمعه بدون نتیجه پایان یافت، فرستاده می‌گوید.\n", 100)},
		{"crlf", strings.ReplaceAll(latin, "\n", "\r\n")},
		{"decomposed", norm.NFD.String(strings.Repeat("Die Gespräche endeten am Freitag ohne ein Wort.\n", 100))},
		{"windows-1252", strings.Repeat("Die Gespr\xe4che endeten am Freitag ohne ein Wort, sagte der Gesandte.\n", 100)},
	} {
		src := []byte(c.src)
		b.Run(c.name, func(b *testing.B) {
			b.SetBytes(int64(len(src)))
			for b.Loop() {
				decode(src)
			}
		})
	}
}
