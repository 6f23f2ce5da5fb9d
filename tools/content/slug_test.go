package content

import (
	"strings"
	"testing"
)

func TestSlugStaysReadableInEveryScript(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Pakistan's Demands and Accusations", "pakistans-demands-and-accusations"},
		{"Afghanistan’s Stance", "afghanistans-stance"},
		{"  2. What next?  ", "2-what-next"},
		{"AC/DC & others: a_b", "ac-dc-others-a-b"},
		{"../../etc/passwd", "etc-passwd"},
		{`a\b:c*d?"<>|`, "a-b-c-d"},
		{"İstanbul’da IŞIK", "istanbulda-işik"},
		{"Straße und Cafe\u0301", "straße-und-café"},
		{"مذاکرات بے نتیجہ", "مذاکرات-بے-نتیجہ"},
		{"和平谈判，无果而终。", "和平谈判-无果而终"},
		{"हिन्दी समाचार", "हिन्दी-समाचार"},
		{"🎉", ""},
		{"", ""},
		{
			"A heading so long that nobody would want to type it, read it or see it in an address bar",
			"a-heading-so-long-that-nobody-would-want-to-type-it-read-it",
		},
		{
			"Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
			"donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunte",
		},
	} {
		if got := slug(c.text); got != c.want {
			t.Errorf("slug(%q) = %q, want %q", c.text, got, c.want)
		}
	}
}

// TestSlugKnowsTheLanguage: which i is the small form of I.
func TestSlugKnowsTheLanguage(t *testing.T) {
	for _, c := range []struct{ lang, text, want string }{
		{"tr", "İstanbul’da IŞIK", "istanbulda-ışık"},
		{"tr-TR", "I\u0307stanbul’da IŞIK", "istanbulda-ışık"},
		{"az", "Işıq yandı", "ışıq-yandı"},
		{"en", "Istanbul’s Light", "istanbuls-light"},
		{"", "IŞIK", "işik"},
	} {
		if got := slugIn(c.lang, c.text); got != c.want {
			t.Errorf("slugIn(%q, %q) = %q, want %q", c.lang, c.text, got, c.want)
		}
	}
}

func TestSlugIsANameThatEveryDiskTakes(t *testing.T) {
	for _, text := range []string{"a" + strings.Repeat("\u0332", 400) + " b", strings.Repeat("𐌰", 90)} {
		if got := slug(text); len(got) > slugBytes || len(got) < slugBytes-4 {
			t.Errorf("slug(%q) has %d bytes", text, len(got))
		}
	}
}

func TestSlugProblem(t *testing.T) {
	taken := map[string]string{"a": "A.txt", sameOnDisk("λόγος"): "λόγος.txt"}
	for _, c := range []struct{ slug, want string }{
		{"b", ""},
		{"", "its name has no letter and no digit"},
		{"a", "its place on the site, a/, is taken by A.txt"},
		{"λόγοσ", "its place on the site, λόγοσ/, is taken by λόγος.txt"},
		{"con", `"con" is a name that Windows reserves`},
		{"lpt1", `"lpt1" is a name that Windows reserves`},
		{"com", ""},
		{"company", ""},
	} {
		if got := slugProblem(c.slug, taken); got != c.want {
			t.Errorf("slugProblem(%q) = %q, want %q", c.slug, got, c.want)
		}
	}
}

func FuzzSlugIsASafeFileName(f *testing.F) {
	f.Add("../a\\b:c")
	f.Add("İ\u0307")
	f.Fuzz(func(t *testing.T, text string) {
		got := slug(text)
		if slug(got) != got {
			t.Errorf("slug(%q) = %q, whose slug is %q", text, got, slug(got))
		}
		for _, r := range got {
			if r < 0x80 && r != '-' && (r < '0' || '9' < r) && (r < 'a' || 'z' < r) {
				t.Errorf("slug(%q) = %q holds %q", text, got, r)
			}
		}
		if len(got) > 250 {
			t.Errorf("slug(%q) has %d bytes", text, len(got))
		}
	})
}
