package epub

import "testing"

func TestAddressIsOneThatALinkMayHave(t *testing.T) {
	for text, want := range map[string]string{
		"https://example.org/a?b=c&d#e":      "https://example.org/a?b=c&d#e",
		"https://example.org/a b/<c>":        "https://example.org/a%20b/%3Cc%3E",
		`https://example.org/?a=<b>"c|[d]`:   "https://example.org/?a=%3Cb%3E%22c%7C%5Bd%5D",
		"https://example.org/?100%&a=%20&5%": "https://example.org/?100%25&a=%20&5%25",
		"https://example.org/ж?я":            "https://example.org/%D0%B6?я",
	} {
		if got := address(text); got != want {
			t.Errorf("address(%q) = %q, want %q", text, got, want)
		}
	}
}

func TestPutEscapesAllButWhatIsTrusted(t *testing.T) {
	var m markup
	m.put(`<p class="%s"%s>%s %d</p>`, `a"b`, trusted(` id="x"`), "<b> & ]]>", 3)
	if got, want := m.String(), `<p class="a&quot;b" id="x">&lt;b&gt; &amp; ]]&gt; 3</p>`; got != want {
		t.Errorf("put gives %s, want %s", got, want)
	}
}
