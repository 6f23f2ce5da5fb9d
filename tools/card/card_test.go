package card

import (
	"bytes"
	"fmt"
	"hash/crc32"
	"image"
	"image/png"
	"os"
	"strings"
	"testing"
)

var (
	short   = Card{Title: "Istanbul Negotiations End Without Resolution", Site: "Clippings", Note: "5 comments"}
	endless = Card{Title: strings.Repeat("The committee found that the warnings had been read and filed ", 9), Site: "Clippings", Note: "1,204 comments"}
)

// decoded draws a card, and reads it as another program would. CARDS names a
// folder to leave it in, for a person to look at.
func decoded(t *testing.T, c Card) *image.Paletted {
	t.Helper()
	data, ok := Draw(c)
	if !ok {
		t.Fatalf("no card for %q", c.Title)
	}
	if folder := os.Getenv("CARDS"); folder != "" {
		if err := os.WriteFile(fmt.Sprintf("%s/%x.png", folder, crc32.ChecksumIEEE([]byte(c.Title))), data, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	img, err := png.Decode(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	if img.Bounds() != image.Rect(0, 0, 1200, 630) {
		t.Errorf("%q is drawn on %v", c.Title, img.Bounds())
	}
	return img.(*image.Paletted)
}

// Every letter stands within the margins, below the site's name and above the
// note, whatever the headline is.
func TestHeadlineKeepsToItsSpace(t *testing.T) {
	for _, c := range []Card{
		short, endless,
		{Title: "Nein"},
		{Title: "Ægir, Łódź, İstanbul, Đà Nẵng — „Çağ“?", Site: "Ausschnitte"},
		{Title: "Донаудампфшифффартсгезельшафт и Ελληνικά"},
		{Title: "Die Donaudampfschifffahrtsgesellschaft und das Rindfleischetikettierungsgesetz"},
		{Title: strings.Repeat("Mmmmm ", 60)},
	} {
		img := decoded(t, c)
		for y := range Height {
			for x := range Width {
				inside := x >= margin-4 && x < Width-margin+4 && (y >= titleAbove && y < titleBelow || c.Site != "" && y >= siteLine-small && y < siteLine+small/2 || c.Note != "" && y >= rule && y < noteLine+small/2)
				if img.ColorIndexAt(x, y) != 0 && y >= bar && !inside {
					t.Fatalf("%q inks %d,%d", c.Title, x, y)
				}
			}
		}
	}
}

// A headline is as large as it fits, is broken between words into lines of about
// one length, and says all of its words while it can.
func TestHeadlineIsSetWell(t *testing.T) {
	for _, c := range []struct {
		title string
		size  int
		want  string
	}{
		{"Nein", 96, "Nein"},
		{short.Title, 96, "Istanbul|Negotiations End|Without Resolution"},
		{"A Ferry Line Returns After Eleven Years of Silence on the Water", 96, "A Ferry Line Returns|After Eleven Years of|Silence on the Water"},
	} {
		got, ok := compose(c.title)
		if text := strings.Join(got.lines, "|"); !ok || got.size != c.size || text != c.want {
			t.Errorf("%q is set in %d as %q, want %d, %q", c.title, got.size, text, c.size, c.want)
		}
	}
	got, ok := compose(endless.Title)
	if text := strings.Join(got.lines, " "); !ok || got.size != 40 || !strings.HasSuffix(text, " …") || !strings.HasPrefix(endless.Title, strings.TrimSuffix(text, "…")) {
		t.Errorf("what does not fit is set in %d as %q", got.size, text)
	}
	most := strings.TrimSpace(strings.Repeat("Three hundred letters of a headline ", 8))
	if got, ok := compose(most); !ok || strings.Join(got.lines, " ") != most {
		t.Errorf("%d letters are set as %q", len(most), got.lines)
	}
}

// What cannot be drawn as it is read has no card.
func TestNoCardRatherThanBoxes(t *testing.T) {
	for name, title := range map[string]string{
		"nothing":            " ",
		"letters that join":  "مذاکرات استانبول",
		"from right to left": "שלום",
		"Devanagari":         "समाचार",
		"Thai":               "ข่าว",
		"Chinese":            "新闻",
		"an emoji":           "News 🦜",
		"a mark alone":       "Q\u0302uiet",
		"a joiner":           "a\u200db",
		"one endless word":   strings.Repeat("unbroken", 20),
	} {
		if _, ok := Draw(Card{Title: title}); ok {
			t.Errorf("%s: %q has a card", name, title)
		}
	}
	if _, ok := Draw(Card{Title: "News", Site: "新闻"}); ok {
		t.Error("a site's name that cannot be drawn has a card")
	}
	if _, ok := Draw(Card{Title: "News", Note: "٣ comments"}); ok {
		t.Error("a note that cannot be drawn has a card")
	}
	if _, ok := Draw(Card{Title: "Soft\u00ad hyphens are not seen"}); !ok {
		t.Error("a soft hyphen keeps a card from being drawn")
	}
}

// The same card is the same bytes, and few of them.
func TestCardsAreTheSameAndSmall(t *testing.T) {
	for _, c := range []Card{short, endless} {
		first, _ := Draw(c)
		second, _ := Draw(c)
		if !bytes.Equal(first, second) {
			t.Errorf("%q is not drawn alike twice", c.Title)
		}
		if len(first) > 40_000 {
			t.Errorf("%q takes %d bytes", c.Title, len(first))
		}
	}
}

func BenchmarkDraw(b *testing.B) {
	for name, c := range map[string]Card{"short": short, "endless": endless} {
		b.Run(name, func(b *testing.B) {
			var data []byte
			for b.Loop() {
				data, _ = Draw(c)
			}
			b.ReportMetric(float64(len(data)), "bytes")
		})
	}
}

// Whatever is written on it, there is a card that programs can read, or none.
func FuzzCardIsAPicture(f *testing.F) {
	for _, text := range []string{short.Title, endless.Title, "a\u0301\u0301\u0301", "\U0001f468\u200d\U0001f469", "مفاوضات", "\u202ex", "\x1b\x00"} {
		f.Add(text, "Clippings", "5 comments")
	}
	f.Fuzz(func(t *testing.T, title, site, note string) {
		data, ok := Draw(Card{Title: title, Site: site, Note: note})
		if !ok {
			return
		}
		if img, err := png.Decode(bytes.NewReader(data)); err != nil || img.Bounds() != image.Rect(0, 0, Width, Height) {
			t.Errorf("no picture: %v", err)
		}
	})
}
