//go:build linux

package main

import (
	"fmt"
	"math/rand/v2"
	"strings"
)

// words are what the articles are made of.
var words = strings.Fields(`the a an of in on at by for with from to and but or as than because while
	river harbour council village season winter market bridge station library teacher doctor
	farmer engineer mayor committee journal report letter winter budget project school garden
	valley mountain island coast storm harvest railway museum theatre concert festival century
	minister treaty border company worker union strike price question answer promise decision
	agreed refused opened closed repaired painted measured counted promised delayed visited
	carried followed offered rejected defended explained returned arrived ended began changed
	old new quiet narrow early late public private local distant heavy careful patient open
	slowly quickly rarely often again together apart nearby elsewhere`)

// names are those of the commenters.
var names = []string{"Wanderer", "Marit", "Oldbridge", "Tansy", "Quill", "Harbourlight", "Benno", "Yarrow"}

// capture gives the text of article i: a title, a lead, four sections and five
// comments, as long as those of the seed, and always the same.
func capture(i int) string {
	r := rand.New(rand.NewPCG(1, uint64(i)))
	var b strings.Builder
	fmt.Fprintf(&b, "%s %d\n", title(r, 5), i+1)
	fmt.Fprintln(&b, prose(r, 500))
	for range 4 {
		fmt.Fprintln(&b, title(r, 4))
		fmt.Fprintln(&b, prose(r, 620))
	}
	fmt.Fprintln(&b, "5 Comments")
	for _, n := range r.Perm(len(names))[:5] {
		fmt.Fprintln(&b, names[n])
		fmt.Fprintln(&b, prose(r, 170))
	}
	return b.String()
}

// title gives n words with capitals.
func title(r *rand.Rand, n int) string {
	all := make([]string, n)
	for i := range all {
		word := words[20+r.IntN(len(words)-20)]
		all[i] = strings.ToUpper(word[:1]) + word[1:]
	}
	return strings.Join(all, " ")
}

// prose gives sentences of about size bytes together.
func prose(r *rand.Rand, size int) string {
	var b strings.Builder
	for b.Len() < size {
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString("The")
		for range 8 + r.IntN(12) {
			b.WriteString(" " + words[r.IntN(len(words))])
		}
		b.WriteByte('.')
	}
	return b.String()
}
