package browser

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// BenchmarkSearch opens the search page from disk, on a site of 5,000 pages of
// about 480 words each, and looks for what many of them have, and few:
//
//	go test ./tools/browser -run '^$' -bench Search -benchtime 10x
//
// It reports medians in milliseconds: from the call of the page, with a query in
// its address, until the hits are painted; and of further queries until their
// hits are laid out: a common word, three of the commonest, a phrase and a rare
// word.
func BenchmarkSearch(b *testing.B) {
	folder := b.TempDir()
	seeds := map[string]string{}
	w := newWriter()
	for i := range 1000 {
		seeds[fmt.Sprintf("article-%03d", i)] = w.article(i)
	}
	if err := buildSite(folder, seeds, nil); err != nil {
		b.Fatal(err)
	}
	shards, err := filepath.Glob(filepath.Join(folder, "public/search/*.js"))
	if err != nil || len(shards) < 10 {
		b.Fatal(len(shards), "shards", err)
	}
	queries := []string{w.words[300], w.words[100], "the of and", `"of the"`, `"chapter 777 "`}
	for _, browser := range []string{"chromium", "firefox"} {
		b.Run(browser, func(b *testing.B) {
			script := inEither(b, "search.mjs", browser, append([]string{filepath.Join(folder, "public"), strconv.Itoa(b.N)}, queries...)...)
			said, err := script.Output()
			if err != nil {
				b.Fatal(err)
			}
			var medians []float64
			if err := json.Unmarshal(said, &medians); err != nil {
				b.Fatal(err)
			}
			for i, name := range []string{"ready", "common", "commonest", "phrase", "rare"} {
				b.ReportMetric(medians[i], "ms/"+name)
			}
			b.ReportMetric(float64(len(shards)), "shards")
			b.ReportMetric(0, "ns/op")
		})
	}
}

// A writer writes prose: its words come as often as those of a language, few in
// every sentence and most of them hardly ever (Zipf's law).
type writer struct {
	words []string
	rank  *rand.Zipf
	*rand.Rand
}

func newWriter() *writer {
	w := &writer{words: strings.Fields("the of and to in a is that for it was on with as by at from be this have not but are they which one had we all were"), Rand: rand.New(rand.NewPCG(1, 2))}
	for len(w.words) < 30_000 {
		word := ""
		for range 1 + w.IntN(3) {
			word += string("bcdfglmnprst"[w.IntN(12)]) + string("aeiou"[w.IntN(5)]) + []string{"", "", "n", "r", "st"}[w.IntN(5)]
		}
		if w.IntN(50) == 0 {
			word += "é"
		}
		w.words = append(w.words, word)
	}
	w.rank = rand.NewZipf(w.Rand, 1.07, 2.7, uint64(len(w.words)-1))
	return w
}

// sentence gives one of some 20 words, now and then with a quotation in it.
func (w *writer) sentence() string {
	said := make([]string, 4+w.IntN(30))
	for i := range said {
		said[i] = w.words[w.rank.Uint64()]
		if w.IntN(12) == 0 {
			said[i] += []string{",", " –", "’s", ","}[w.IntN(4)]
		}
	}
	if w.IntN(8) == 0 {
		said[0], said[len(said)-1] = "“"+said[0], said[len(said)-1]+"”"
	}
	text := strings.Join(said, " ")
	return strings.ToUpper(text[:1]) + text[1:] + "."
}

// article gives a title and five sections of about 480 words.
func (w *writer) article(i int) string {
	var text strings.Builder
	fmt.Fprintf(&text, "Report %d on %s\n", i, w.words[w.rank.Uint64()])
	for section := range 5 {
		if section > 0 {
			fmt.Fprintf(&text, "# Chapter %d of the %s\n", i*4+section, w.words[w.rank.Uint64()])
		}
		for range 5 {
			text.WriteString(`\`)
			for range 5 {
				text.WriteString(w.sentence() + " ")
			}
			text.WriteString("\n")
		}
	}
	return text.String()
}
