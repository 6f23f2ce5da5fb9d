package capture

import (
	"strings"
	"testing"
)

// TestGarbledIn: lines that were UTF-8 once, and lines that only look like it.
func TestGarbledIn(t *testing.T) {
	for line, want := range map[string]int{
		"He didnâ€™t": 1, "cafÃ© and thÃ©": 2, "Ð¡ÐµÐ³Ð¾Ð´Ð½Ñ\u008f": 7, "РЎРµРіРѕРґРЅСЏ": 7, "å¤©æ°—äºˆå\u00a0±": 4, "Ã¼ber “alles” hinweg": 1,
		"": 0, "plain": 0, "naïve café": 0, "« Chloé »": 0, "CAFÉ»": 0, "MAÇÃ”": 0, "Сегодня дождь": 0, "Ні": 0, "ёлка № 5": 0, "Übergröße": 0, "日本語": 0,
	} {
		if got := garbledIn(line); got != want {
			t.Errorf("%q: %d, want %d", line, got, want)
		}
	}
}

// TestIsEntity: the spelling of HTML for a sign, and what only begins like it.
func TestIsEntity(t *testing.T) {
	for s, want := range map[string]bool{
		"&amp;": true, "&#39;s": true, "&#x2019;": true, "&nbsp;a": true, "&eacute;": true,
		"& b;": false, "&c;": false, "&;": false, "&amp": false, "&nosuch;": false, "&": false, "&\namp;": false,
	} {
		if got := isEntity(s); got != want {
			t.Errorf("%q: %v", s, got)
		}
	}
}

// TestPlausibility: of each pair the first is the likelier text.
func TestPlausibility(t *testing.T) {
	for _, c := range []struct{ name, likely, unlikely string }{
		{"common words", "и это не так", "й чсп ое сбл"},
		{"common letters", "Сегодня дождь", "Яхщъфыю эъцфш"},
		{"letters of one script", "Сегодня", "Сeгодня"},
		{"small letters behind a capital", "Перед", "пЕРЕД"},
		{"letters, not boxes", "Новости", "┬хтюёҐш"},
		{"letters, not controls", "naïve", "na\u0087ve"},
		{"common characters of Chinese", "这是我们的", "鐖稿畬鍏㈤"},
		{"Chinese, not in English words", "don’t", "don抰"},
		{"marks of Thai where they belong", "ที่นี่", "่ทีนี่"},
		{"no lost letters", "cafe", "caf\ufffd"},
	} {
		if a, b := plausibility(c.likely), plausibility(c.unlikely); a <= b {
			t.Errorf("%s: %q is %.2f, %q is %.2f", c.name, c.likely, a, c.unlikely, b)
		}
	}
}

// TestIsMostlyUTF8: four good characters beyond ASCII for a wrong byte.
func TestIsMostlyUTF8(t *testing.T) {
	for s, want := range map[string]bool{
		"": true, "ASCII": true, "éééé\xe9": true, "ééé\xe9": false, "\xe9": false, "日本語で\x81": true, "a\xe9b\xe8c\xea": false,
	} {
		if got := isMostlyUTF8([]byte(s)); got != want {
			t.Errorf("%q: %v", s, got)
		}
	}
}

// TestPairsUp: controls of the writing direction that are closed in order, around
// something, and turn no letters around.
func TestPairsUp(t *testing.T) {
	for s, want := range map[string]bool{
		"": true, "plain": true, "\u2067a\u2069": true, "\u202aa\u202bb\u202c\u202c": true, "a \u2068b\u2069 c": true,
		"\u2067a": false, "a\u2069": false, "\u202aa\u2069": false, "\u2066\u202aa\u2069\u202c": false, "\u202ea\u202c": false, "\u2067\u2069": false, "\u2067 \u2069": false,
	} {
		if got := pairsUp([]rune(s)); got != want {
			t.Errorf("%q: %v", s, got)
		}
	}
}

// TestHasMisreadQuotes: controls where windows-1252 has quotation marks and
// dashes, U+0091 to U+0097.
func TestHasMisreadQuotes(t *testing.T) {
	for s, want := range map[string]bool{
		"\u0093a\u0094": true, "a \u0096 b": true, "\u00a0\u0092": true, "a\u0091": true,
		"": false, "a": false, "\u0085": false, "\u0090\u0098": false, "«a»": false, "\xc2": false,
	} {
		if got := hasMisreadQuotes(s); got != want {
			t.Errorf("%q: %v", s, got)
		}
	}
}

// TestEscapeLength: the sequences by which programs colour their output.
func TestEscapeLength(t *testing.T) {
	for s, want := range map[string]int{
		"\x1b[0m": 4, "\x1b[1;31mred": 7, "\x1b[K": 3, "\x1b[m": 3, "": 0, "\x1b": 0, "\x1b[": 0, "\x1b[\n": 0, "a\x1b[0m": 0, "\x1b]0;title": 0, "\x1b[" + strings.Repeat("1", 40) + "m": 0,
	} {
		if got := escapeLength(s); got != want {
			t.Errorf("%q: %d, want %d", s, got, want)
		}
	}
}

// TestCompose: NFC, but for what more than 30 marks stand on; the lines that
// change are counted once each.
func TestCompose(t *testing.T) {
	many := "e" + strings.Repeat("\u0301", 40)
	for line, want := range map[string]string{
		"": "", "plain": "plain", "e\u0301": "é", "é": "é", many: many, "e\u0301" + many + "e\u0301\n": "é" + many + "é\n",
		"e\u034f\u0301": "e\u034f\u0301", "\u1100\u1161": "가", "e\n\u0301": "e\n\u0301",
	} {
		if got := (&decoder{}).compose(line); got != want {
			t.Errorf("%q: %q, want %q", line, got, want)
		}
	}
	d := &decoder{}
	if d.compose("é\ne\u0301 e\u0301\n\u0344\ne\u0301"); d.changes[decomposedLine] != (tally{first: 2, count: 3}) {
		t.Errorf("counted %v", d.changes[decomposedLine])
	}
}
