package capture

import "testing"

func TestBylineName(t *testing.T) {
	for line, want := range map[string]string{
		"By Johanna Petersen": "Johanna Petersen", "BY JOHANNA PETERSEN": "JOHANNA PETERSEN", "by Johanna Petersen and Old Hand": "Johanna Petersen and Old Hand",
		"Von Johanna Petersen": "Johanna Petersen", "Par Jean-Luc de la Tour": "Jean-Luc de la Tour", "Written by Ida": "Ida", "作者：李船长": "李船长",
		"Автор: Ида Петерсен": "Ида Петерсен", "By Johanna Petersen, staff writer": "Johanna Petersen",
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
		"03/04/2025": "", "March 2025": "", "February 30, 2025": "", "3 March": "", "": "",
	} {
		if got, ok := findDate(text); ok != (want != "") || ok && got != want {
			t.Errorf("%q: %q, %v", text, got, ok)
		}
	}
}

func TestIsCaption(t *testing.T) {
	for line, want := range map[string]bool{
		"Photo: the first boat": true, "Figure 1. The harbour": true, "Foto: Ida Petersen": true, "Source: the town": true, "图1：港口": true,
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
