package capture

import (
	"strings"
	"testing"
)

// shapesAt gives the lines between slashes, and the place of the one marked with “>”.
func shapesAt(body string) (lines []shape, at int) {
	for i, l := range strings.Split(body, "/") {
		rest, found := strings.CutPrefix(l, ">")
		if found {
			at = i
		}
		lines = append(lines, shapeOf(rest))
	}
	return lines, at
}

// TestIsListed: items of a list have a bullet, or the next number, above or below;
// numbered headings have text between, or parts in their numbers.
func TestIsListed(t *testing.T) {
	for body, want := range map[string]bool{
		">- one/- two": true, "- one/>- two": true, ">1. one/2. two": true, "1) one/>2) two/3) three": true, ">（1）一/（2）二": true, ">a) one/b) two": true, "а) один/>б) два": true, ">[1] one/[2] two": true, ">a) one/c) two": false, ">[a] one/[b] two": false, ">[1] one/[1] two": false, ">(one)/(two)": false, ">9. nine/10. ten": true,
		">- one/text": false, ">1. one/text/2. two": false, ">1. one/1.1 a part": false, ">1.1 a part/1.2 another": false, ">1. one/1. one": false, ">2. two/1. one": false, ">1. one/- two": false, ">I. one/II. two": false, ">one/two": false,
	} {
		lines, at := shapesAt(body)
		if got := isListed(lines, at); got != want {
			t.Errorf("%q: %v", body, got)
		}
	}
}

// TestIsEnumerated: lines that begin in small letters and have no end mark, one
// below another, are items or verses; one alone may be a heading.
func TestIsEnumerated(t *testing.T) {
	for body, want := range map[string]bool{
		"a warm coat/a torch": true, "the boats lie still,/and wait for the sea": true, "half a litre of milk/3 eggs": false,
		"Warm coat/Torch": false, "why now/" + prose: false, "and so they left./a torch": false, "港口/渔船": false,
	} {
		above, below, _ := strings.Cut(body, "/")
		lines := []shape{shapeOf(above), shapeOf(below)}
		if got := isEnumerated(lines, 0); got != want {
			t.Errorf("%q: %v", body, got)
		}
		if got := isEnumerated(lines, 1); got != want {
			t.Errorf("%q, second line: %v", body, got)
		}
	}
}

// TestRunOf: lines in capitals, one below another, are items from three on.
func TestRunOf(t *testing.T) {
	for body, want := range map[string]int{
		"NETS/>ROPES/ICE": 3, ">NETS/ROPES/ICE": 3, "NETS/ROPES/>ICE/" + prose: 3, "NETS/ROPES/SALT/>ICE/TAR/DIESEL/OIL": 5,
		">NETS/ROPES": 2, ">NETS/Ropes/ICE": 1, "NETS/>Ropes/ICE": 0, "NETS/>ROPES!/ICE": 0, "1. NETS/>ROPES/ICE": 2, "港口/>渔船/码头": 0,
	} {
		lines, at := shapesAt(body)
		if got := runOf(lines, at, (*shape).isInCapitals); got != want {
			t.Errorf("%q: %d, want %d", body, got, want)
		}
		if got := isEnumerated(lines, at); got != (want > 2) {
			t.Errorf("%q: %v", body, got)
		}
	}
}

// TestIsStatement: very short sentences, and what headings end in a full stop.
func TestIsStatement(t *testing.T) {
	hold(t, "isStatement", func(line string) bool { h := shapeOf(line); return h.isStatement() }, map[string]bool{
		"He ran.": true, "Nobody came.": true, "And so it.": true, "Niemand kam.": true, "Никто не пришёл.": true, "It’s complicated.": true, "They're back.": true,
		"He ran": false, "He ran?": false, "Full nets.": false, "We went back home.": false, "1. He ran.": false, "“He ran.”": false, "Inc.": false, "Ida’s nets.": false,
	})
}

// TestIsNumberedCaption: the texts of numbered tables and pictures.
func TestIsNumberedCaption(t *testing.T) {
	hold(t, "isNumberedCaption", func(line string) bool { h := shapeOf(line); return h.isNumberedCaption() }, map[string]bool{
		"Table 1. Landings by month": true, "Figure 2: The quay": true, "Fig. 2: The quay": true, "Tabelle 3 – Fang": true, "Table 1": true, "Abb. 2: Der Kai": true, "Таблица 1. Улов": true, "图1：港口": true, "表 2: 渔获": true,
		"Table 1 is wrong": false, "TABLE 1. LANDINGS": false, "Tables are turning": false, "Chapter 1. The quay": false, "Table of contents": false, "表示": false, "图书馆": false,
	})
}

// TestIsElapsed: how long ago something was, and times, days and dates, which are
// headings of chronicles.
func TestIsElapsed(t *testing.T) {
	hold(t, "isElapsed", func(line string) bool { h := shapeOf(line); return h.isElapsed() }, map[string]bool{
		"2 hours ago": true, "Just now": true, "3h": true, "vor 2 Stunden": true, "2 часа назад": true, "3小时前": true, "3日前": true, "3个月前": true, "3일 전": true,
		"Yesterday": false, "Heute": false, "昨天": false, "Day 2": false, "Tag 2": false, "2020年": false, "2020年5月": false, "5月3日": false, "2020년 5월": false,
		"10:15": false, "March 3, 2020": false, "2020-03-03": false, "The harbour, 2 hours ago": false, "Two years later": false,
	})
}

// TestCanHead: what no heading is, whatever stands around it.
func TestCanHead(t *testing.T) {
	for line, want := range map[string]bool{
		"Full nets": true, "1912": true, "谁来买单": true, "[Full nets]": true,
		"***": false, "* * *": false, "—": false, "· · ·": false, "![A boat](boat.jpg)": false, "Advertisement": false, prose: false, strings.Repeat("nets ", 40): false,
	} {
		if got := canHead([]shape{shapeOf(prose), shapeOf(line), shapeOf(prose)}, 1); got != want {
			t.Errorf("%q: %v", line, got)
		}
	}
	if canHead([]shape{shapeOf("Full nets")}, 0) {
		t.Error("nothing stands below")
	}
}
