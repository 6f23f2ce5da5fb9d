package capture

import (
	"strings"
	"testing"
)

func TestBylineName(t *testing.T) {
	for line, want := range map[string]string{
		"By Johanna Petersen": "Johanna Petersen", "BY JOHANNA PETERSEN": "JOHANNA PETERSEN", "by Johanna Petersen and Old Hand": "Johanna Petersen and Old Hand",
		"Von Johanna Petersen": "Johanna Petersen", "Par Jean-Luc de la Tour": "Jean-Luc de la Tour", "Written by Ida": "Ida", "作者：李船长": "李船长",
		"Автор: Ида Петерсен": "Ида Петерсен", "记者 李小船 北京报道": "李小船", "By Johanna Petersen - Staff Writer": "Johanna Petersen", "文・田中船子": "田中船子", "מאת: דוד כהן": "דוד כהן", "تحریر: علی احمد": "علی احمد",
		"记者 北京报道": "北京报道", "By Johanna Petersen, staff writer": "Johanna Petersen",
		"By Maria Lopez and John Smith for the Times": "Maria Lopez and John Smith", "By Maria Lopez in London": "Maria Lopez", "Posted by Maria Lopez on March 3, 2024": "Maria Lopez",
		"Verfasst von Jens Kruse am 12. Januar 2025": "Jens Kruse", "Écrit par Marie Dupont": "Marie Dupont", "Escrito por Ana Gil": "Ana Gil",
		"Publicado por Marta Ruiz el 3 de febrero de 2025": "Marta Ruiz", "Par Layla el Amrani le 3 mars": "Layla el Amrani", "By Route 66": "", "Por el 3 de febrero": "",
		"מאת: נועה לוין": "נועה לוין", "كتبت: سارة الحداد": "سارة الحداد", "Tác giả: Nguyễn Thu Hà": "Nguyễn Thu Hà", "โดย สมชาย ใจดี": "สมชาย ใจดี", "取材・文 佐藤美咲": "佐藤美咲", "홍길동 기자": "홍길동", "오늘은 홍길동 기자": "",
		"By the numbers": "", "By 1912 the harbour was too small": "", "Byline": "", "By and large it went well.": "", "Part One": "", "By": "", "Von den Booten": "",
	} {
		if got, ok := bylineName(line); ok != (want != "") || ok && got != want {
			t.Errorf("%q: %q, %v", line, got, ok)
		}
	}
}

func TestIsDateline(t *testing.T) {
	for line, want := range map[string]bool{
		"Published March 3, 2025": true, "Updated 4 March 2025, 9:30 am": true, "3 March 2025": true, "2025-03-03": true, "Veröffentlicht am 3. März 2025": true,
		"Publié le 3 mars 2025": true, "2025年3月3日": true, "Posted on June 4, 2024": true,
		"פורסם: 3 במרץ 2025": true, "Thứ năm, 6/3/2025, 08:00 (GMT+7)": true,
		"12.03.2024": true, "نُشر في 3 مارس 2025": true, "수정 2025.03.04 09:00": true, "פורסם ב-3 במרץ 2025": true, "۱۲ اسفند ۱۴۰۳": true, "12 اسفند": true, "Published 03/04/2024": true, "Published 03/04/2024 by Ida": true, "Published: 03/04/2024 · By Ida": true, "03/04/2024": true, "Published Tuesday": true, "Updated 3 hours ago": true, "3 hours ago": true, "2024年3月12日 10:30 新华社": true,
		"Published: March 12, 2024 | Updated: March 13, 2024": true, "Mar 12, 2024 · 5 min read": true, "March 4, 2025Updated March 5, 2025": true, "12.03.2024Aktualisiert 13.03.2024": true, "2024Updated": false, "New York, March 12, 2024": true, "Madrid - 27 ABR 2025 - 13:45 CEST": true, "The boats left - March 12, 2024": false, "Madrid - The Boats of 12 March 2024": false, "Mar 12, 2024 · The boats": false, "The boats left on Monday, March 12, 2024": false,
		"10:30": false, "LONDON, March 3 (Reuters) — The boats": false, "2025-03-03 was the day": false, "10 years": false, "October 7": false,
		"March 3 was a long day": false, "Published works": false, "March": false, "2025": false, "Updated": false, "The harbour in 2025": false,
	} {
		if got := isDateline(line); got != want {
			t.Errorf("%q: %v", line, got)
		}
	}
}

func TestFindDate(t *testing.T) {
	for text, want := range map[string]string{
		"March 3, 2025": "2025-03-03", "3 March 2025": "2025-03-03", "3. März 2025": "2025-03-03", "3 марта 2025 г.": "2025-03-03", "2025-03-03T10:15:00Z": "2025-03-03",
		"2025年3月3日": "2025-03-03", "Sept 12, 1999, 10:30": "1999-09-12", "1st of May 2020": "2020-05-01",
		"at 10 a.m. on May 3, 2025": "2025-05-03", "10 Uhr am 3. Mai 2025": "2025-05-03",
		"13/04/2025": "2025-04-13", "04/13/2025": "2025-04-13", "03/03/2025": "2025-03-03", "2025/03/04": "2025-03-04", "2025.03.04 10:31": "2025-03-04", "13.4.2025": "2025-04-13", "04.03.2025": "2025-03-04", "4.3.2025": "2025-03-04", "04.13.2025": "2025-04-13",
		"32/04/2025": "", "13/13/2025": "", "1.2.3": "", "13/04/25": "",
		"03/04/2025": "", "03-04-2025": "", "04.03-2025": "", "March 2025": "", "February 30, 2025": "", "3 March": "", "": "",
	} {
		if got, ok := findDate(text); ok != (want != "") || ok && got != want {
			t.Errorf("%q: %q, %v", text, got, ok)
		}
	}
}

func TestHoldsDate(t *testing.T) {
	for text, want := range map[string]bool{
		"on March 3": true, "at 10:30": true, "(9:30am)": true, "3 mars": true,
		"": false, "March": false, "3 boats": false, "10:3": false, "a:30": false,
	} {
		if got := holdsDate(text); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}

func TestIsByline(t *testing.T) {
	for line, want := range map[string]bool{
		"By Maria Lopez": true, "by maria lopez": true, "Maria Lopez | 12 March 2024": true, "Maria Lopez (Reuters)": true, "By Maria Lopez Published March 12, 2024": true,
		"by the Editorial Board": true, "Von unserer Redaktion": true, "Par Le Monde avec AFP": true,
		"By Maria Lopez and John Smith for the Times": true, "By MARIA LOPEZ / Staff writer / Published: March 12, 2024": true,
		"": false, "|": false, "by the numbers": false, "by and large": false, "by 2030 at last": false, "Boats | 12 March 2024": false, "The Boats of 1912 | 12 March 2024": false, "Maria Lopez": false,
	} {
		if got := isByline(line); got != want {
			t.Errorf("%q: %v", line, got)
		}
	}
}

func TestIsAgencyByline(t *testing.T) {
	for line, want := range map[string]bool{
		"Maria Lopez (Reuters)": true, "Maria Lopez (Staff writer)": true, "Jean de la Tour (AFP)": true, "Ida Old and John Smith (AP)": true, "Maria Lopez, Harbour Correspondent": true, "Boats, writer": false, "Maria Lopez, Hamburg": false,
		"": false, "Maria Lopez": false, "Reuters (AFP)": false, "Maria Lopez (1912)": false, "Maria Lopez (Reuters) said": false, "the boats (Reuters)": false, "(Reuters)": false,
	} {
		if got := isAgencyByline(line); got != want {
			t.Errorf("%q: %v", line, got)
		}
	}
}

func TestPartsOf(t *testing.T) {
	for line, want := range map[string]string{
		"By Ida": "By Ida", "By Ida | 3 March 2025 · 5 min": "By Ida;3 March 2025;5 min", "By Ida / Staff writer": "By Ida;Staff writer", "a/b": "a/b",
		"By Ida Published March 3 Updated March 4": "By Ida;Published March 3;Updated March 4", "March 4, 2025Updated March 5": "March 4, 2025;Updated March 5", "": "",
		"Published 3 March 2025 by Ida Berg": "Published 3 March 2025;by Ida Berg", "Published 3 March 2025 by the town": "Published 3 March 2025 by the town", "Boats of 1961 by night": "Boats of 1961 by night",
	} {
		if got := strings.Join(partsOf(line), ";"); got != want {
			t.Errorf("%q: %q, want %q", line, got, want)
		}
	}
}

func TestCertainName(t *testing.T) {
	for name, want := range map[string]bool{
		"Maria Lopez": true, "MARIA LOPEZ": true, "Jean-Luc de la Tour": true, "J. K. O’Hara": true, "李船长": true, "Ида Петерсен": true, "Ida Old and John Smith": true, "Ida OLD": true, "IDA OLD and JOHN SMITH": true, "JD Vance": true, "IDA OLD Harbour Post": false, "Ida Old and Associated Press": false,
		"": false, "Maria": false, "maria lopez": false, "Our Correspondent": false, "Maria Lopez (Reuters)": false, "Maria Lopez @mlopez": false, "Dr. Maria Lopez": false, "AFP": false, "Staff Writer": false, "Maria 2": false, "de la": false,
	} {
		if got := certainName(name); got != want {
			t.Errorf("%q: %v", name, got)
		}
	}
}

// TestCredit: whom a byline makes the author, and which date it gives.
func TestCredit(t *testing.T) {
	for line, want := range map[string]string{
		"By Maria Lopez": "Maria Lopez ", "By Maria Lopez, staff writer": "Maria Lopez ", "By Maria Lopez, Senior Correspondent": "Maria Lopez ",
		"By Maria Lopez Published March 12, 2024": "Maria Lopez 2024-03-12", "Published: March 12, 2024 | Updated: March 13, 2024": " 2024-03-12",
		"By Maria Lopez, PhD": " ", "Von Maria Lopez, Hamburg": "Maria Lopez ", "By Maria Lopez, Jr": " ", "By Maria Lopez, MBA": " ", "By Maria Lopez, New York": " ", "By Dr. Maria Lopez, PhD": " ", "By Maria Lopez, John Smith": " ", "Maria Lopez | 12 March 2024": " 2024-03-12",
		"Του Γιώργου Παπαδόπουλου": " ", "记者 北京报道": " ", "记者 李小船 北京报道": "李小船 ", "Por João Pereira — Lisboa": "João Pereira ", "Publicado em 13/03/2025 às 10h31": " 2025-03-13",
		"Updated March 13, 2024": " ", "Maria Lopez (Reuters)": " ", "12/03/2024": " ", "12.03.2024": " 2024-03-12",
		"March 4, 2025Updated March 5, 2025": " 2025-03-04",
	} {
		p := &parser{article: &Article{}}
		p.credit(line)
		if got := p.article.Meta.Author + " " + p.article.Meta.Date; got != want {
			t.Errorf("%q: %q, want %q", line, got, want)
		}
	}
}

func TestIsTopNotice(t *testing.T) {
	for line, want := range map[string]bool{
		"3 min read": true, "5 minute read": true, "Lesezeit: 4 Minuten": true, "Share this article": true, "Share": true, "Like · Share": true,
		"": false, "Context": false, "A good read": false, "Share of the market": false, "Sharing is caring": false,
	} {
		if got := isTopNotice(line); got != want {
			t.Errorf("%q: %v", line, got)
		}
	}
}

func TestIsOffice(t *testing.T) {
	for line, want := range map[string]bool{
		"Staff writer": true, "Senior Political Correspondent": true, "Reporterin": true,
		"": false, "The writer who came in from the cold was a reporter": false, "Writers at work": false, "Staff.": false,
	} {
		if got := isOffice(line); got != want {
			t.Errorf("%q: %v", line, got)
		}
	}
}

func TestIsBareOffice(t *testing.T) {
	for line, want := range map[string]bool{
		"Staff writer": true, "Senior Political Correspondent": true,
		"": false, "Editors": false, "About the author": false, "Our team": false,
	} {
		if got := isBareOffice(line); got != want {
			t.Errorf("%q: %v", line, got)
		}
	}
}

func TestIsCaption(t *testing.T) {
	for line, want := range map[string]bool{
		"Photo: the first boat": true, "Figure 1. The harbour": true, "Foto: Ida Petersen": true, "Source: the town": true, "图1：港口": true,
		"The quay in winter (Photo: Ida Berg/AP)": true, "Der Kai im Winter. (Foto: Ida Berg)": true, "The quay in winter [Image by Ida]": true, "The quay in winter. Photograph: Ida Berg/The Post": true, "They left. Photo: none": true, "They left. Photographs are art": false, "They left. Note: it was cold": false, "The quay (a table)": false, "The quay (in winter)": false, "The quay in winter)": false,
		"Photography is an art": false, "The photo shows a boat": false, "Tables were set": false,
	} {
		h := shapeOf(line)
		if got := isCaption(&h); got != want {
			t.Errorf("%q: %v", line, got)
		}
	}
}

func TestStandfirst(t *testing.T) {
	for _, c := range []struct {
		name  string
		lines []string
		kinds []Kind
		want  int
	}{
		{"above the byline", []string{"The first boats have left after eleven weeks, to the joy of all.", "By Ida", prose}, []Kind{Prose, Byline, Prose}, 0},
		{"above longer text", []string{"The first boats have left after eleven weeks, to the joy of all.", prose + prose}, []Kind{Prose, Prose}, 0},
		{"a short one above the byline", []string{"Crews fear another long winter", "By Ida", prose}, []Kind{Prose, Byline, Prose}, 0},
		{"a short one above text", []string{"Crews fear another long winter", prose}, []Kind{Prose, Prose}, -1},
		{"an unknown byline above a date", []string{"By all of us who were there", "3 March 2025", prose}, []Kind{Prose, Dateline, Prose}, -1},
		{"a label above the byline", []string{"News and analysis", "By Ida", prose}, []Kind{Prose, Byline, Prose}, -1},
		{"too long", []string{prose + prose + prose, "By Ida", prose}, []Kind{Prose, Byline, Prose}, -1},
		{"alone", []string{"The first boats have left after eleven weeks, to the joy of all."}, []Kind{Prose}, -1},
		{"a label", []string{"What you should know about the harbour and its boats:", prose + prose}, []Kind{Prose, Prose}, -1},
	} {
		var shapes []shape
		for _, l := range c.lines {
			shapes = append(shapes, shapeOf(l))
		}
		if got := standfirst(shapes, c.kinds); got != c.want {
			t.Errorf("%s: %d, want %d", c.name, got, c.want)
		}
	}
}
