package content

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"
)

// Names that may be two people's have two terms; one name typed in two ways has one.
func TestTermsTellNamesApart(t *testing.T) {
	apart := []string{
		"Jean-Luc", "Jean Luc", "JeanLuc", "Jean_Luc", "Jean.Luc", "Jean/Luc", "O'Brien", "OBrien", "O’Brien",
		"İnci", "Inci", "\ufe0f", "👍\ufe0f", "ışık", "isik", "işik", "οδος", "οδοσ", "Straße", "Strasse", "m²", "m2", "m",
		"...", "..", ".", "!", "?", "/", "../x", `..\x`, "x", "con", "Com1", "com¹", "index", "page", "_index", "👍", "👎", "👍🏽",
		strings.Repeat("n", 60), strings.Repeat("n", 61), strings.Repeat("n", 300), strings.Repeat("名", 300), strings.Repeat("名", 301),
		"e" + strings.Repeat("\u0301", 300), "\u0301", "علی", "على", "می‌روم", "میروم", "me@example.org", "#1", "1", "a%2Fb", "a+b", "c", "C++", "C#",
	}
	terms := map[string]string{}
	for _, name := range apart {
		got := term(name)
		if other, taken := terms[got]; taken {
			t.Errorf("%q and %q are both %s", other, name, got)
		}
		terms[got] = name
	}
	for _, same := range [][]string{{"Rotfront", "ROTFRONT", "rotfront"}, {"Zoë", "Zoe\u0308", "ZOE\u0308"}, {"Old Hand", " old  hand"}, {"Jean-Luc", "JEAN-LUC"}} {
		for _, name := range same[1:] {
			if got, want := term(name), term(same[0]); got != want {
				t.Errorf("%q is %s, not %s as %q", name, got, want, same[0])
			}
		}
	}
}

func TestTermOfAPlainNameIsReadable(t *testing.T) {
	for name, want := range map[string]string{
		"Rotfront": "rotfront", "Ada Example": "ada-example", "روزنامہ مثال": "روزنامہ-مثال", "花子": "花子", "Éloïse": "éloïse", "Reader 7": "reader-7",
	} {
		if got := term(name); got != want {
			t.Errorf("%q is %s, not %s", name, got, want)
		}
	}
	if got := term("👍\ufe0f"); !strings.HasPrefix(got, "x_") {
		t.Errorf("a thumb is %q", got)
	}
	if got := term("Jean-Luc"); !regexp.MustCompile(`^jean-luc_[0-9a-f]{8}$`).MatchString(got) {
		t.Errorf("Jean-Luc is %s", got)
	}
}

// A term is the name of a file on every system, is kept by Hugo as it is, and
// leads nowhere else.
func FuzzTermIsAFileName(f *testing.F) {
	for _, name := range []string{" ", "../../etc/passwd", "con", "a\x00b", "\xff", "e" + strings.Repeat("\u0301", 300), strings.Repeat("𒀀", 99), "Ⅷ", "²", "‮x"} {
		f.Add(name)
	}
	safe := regexp.MustCompile(`^[\pL\p{Nd}\pM-]+(_[0-9a-f]{8})?$`)
	folder := f.TempDir()
	f.Fuzz(func(t *testing.T, name string) {
		got := term(name)
		if !safe.MatchString(got) || !norm.NFC.IsNormalString(got) || isReservedOnWindows(got) || term(name) != got {
			t.Errorf("%q is %q", name, got)
		}
		file := filepath.Join(folder, got+".html")
		if err := os.WriteFile(file, nil, 0o666); err != nil {
			t.Error(err)
		}
		os.Remove(file)
	})
}
