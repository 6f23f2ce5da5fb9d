package words

import (
	"os"
	"testing"
)

func languages(t *testing.T, locale string) Languages {
	t.Helper()
	all, err := Read(locale, os.DirFS("../../data/words"))
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func TestReadersAreSpokenToInTheirLanguageOrTheSites(t *testing.T) {
	all := languages(t, "de-AT")
	for tag, want := range map[string]string{"fa-IR": "fa", "fr": "fr", "FR-ca": "fr", "it": "de", "": "de"} {
		if got := all.For(tag).Name; got != want {
			t.Errorf("readers of %q are spoken to in %s, want %s", tag, got, want)
		}
	}
	if got := languages(t, "tlh").For("it").Name; got != "en" {
		t.Errorf("a site in a language without words speaks %s, want en", got)
	}
}

func TestNumbersAndDatesAreWrittenAsTheLanguageDoes(t *testing.T) {
	all := languages(t, "en")
	for _, c := range []struct{ tag, number, date string }{
		{"en", "1,234,567", "7 November 2025"},
		{"de", "1.234.567", "7. November 2025"},
		{"fa", "۱٬۲۳۴٬۵۶۷", "۷ نوامبر ۲۰۲۵"},
	} {
		l := all.For(c.tag)
		if got := l.Number(1234567); got != c.number {
			t.Errorf("%s: %s, want %s", c.tag, got, c.number)
		}
		if got := l.Date("2025-11-07T23:00:00Z"); got != c.date {
			t.Errorf("%s: %s, want %s", c.tag, got, c.date)
		}
	}
	if got := all.For("en").Say("answers", "{name}", "{n}", "{n}", "3"); got != "in reply to {n}, #3" {
		t.Errorf("a name is read as a place: %s", got)
	}
}

func TestPhrasesGoByTheirNumber(t *testing.T) {
	all := languages(t, "en")
	for _, c := range []struct {
		tag  string
		n    int
		want string
	}{
		{"en", 1, "1 comment"},
		{"fa", 1, "۱ دیدگاه"},
		{"en", 1204, "1,204 comments"},
		{"ar", 2, "تعليقان"},
		{"ar", 103, "103 تعليقات"},
		{"ar", 11, "11 تعليقًا"},
	} {
		if got := all.For(c.tag).Count("comments", c.n); got != c.want {
			t.Errorf("%s: %d comments are %q, want %q", c.tag, c.n, got, c.want)
		}
	}
}
