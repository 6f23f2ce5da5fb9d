//go:build linux

package main

import (
	"fmt"
	"time"
)

// size is a number of articles and what each way of working took with it.
type size struct {
	articles int
	took     map[string]cost
}

// ratios compare two ways of working; wanted is the most that it shall be, 0
// where nothing is.
var ratios = []struct {
	name, of, by string
	figure       func(cost) float64
	wanted       float64
}{
	{"convert ÷ writing the same files", convert, writing, seconds, 2},
	{"whole way ÷ Hugo alone, time", whole, alone, seconds, 1.5},
	{"whole way ÷ Hugo alone, memory", whole, alone, memory, 1.2},
	{"Hugo alone ÷ layouts of one line", alone, oneLine, seconds, 2},
	{"Hugo alone ÷ one line, same bytes", alone, bytesOnly, seconds, 0},
}

func seconds(c cost) float64 { return c.time.Seconds() }
func memory(c cost) float64  { return float64(c.memory) }

// printRatios prints the second table: the ratios, and what one more article
// costs from one size to the next, which stays the same where cost is linear.
func printRatios(sizes []size) {
	fmt.Printf("\n%-58s", "articles")
	for _, s := range sizes {
		fmt.Printf(" %8s", spaced(s.articles))
	}
	fmt.Printf("   %s\n", "wanted")
	for _, r := range ratios {
		fmt.Printf("%-58s", r.name)
		for _, s := range sizes {
			fmt.Printf(" %8.2f", r.figure(s.took[r.of])/r.figure(s.took[r.by]))
		}
		if r.wanted > 0 {
			fmt.Printf("   at most %g", r.wanted)
		}
		fmt.Println()
	}
	for _, way := range []string{convert, alone, whole, oneLine} {
		fmt.Printf("%-58s %8s", "ms for one more article, "+way, "")
		for i := 1; i < len(sizes); i++ {
			more := sizes[i].took[way].time - sizes[i-1].took[way].time
			fmt.Printf(" %8.2f", float64(more)/float64(time.Millisecond)/float64(sizes[i].articles-sizes[i-1].articles))
		}
		fmt.Println("   the same")
	}
}
