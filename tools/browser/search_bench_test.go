package browser

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"
)

// BenchmarkSearch opens the search page from disk, on a site of 5,000 pages of
// about 480 words each, and looks for what many of them have, and few:
//
//	go test ./tools/browser -run '^$' -bench Search -benchtime 10x
//
// It reports the time until the page answers its first query, and how long a
// further one takes, its hits shown.
func BenchmarkSearch(b *testing.B) {
	folder := b.TempDir()
	seeds := map[string]string{}
	for i := range 1000 {
		seeds[fmt.Sprintf("article-%03d", i)] = longArticle(i)
	}
	if err := buildSite(folder, seeds, nil); err != nil {
		b.Fatal(err)
	}
	shards, err := filepath.Glob(filepath.Join(folder, "public/search/*.js"))
	if err != nil || len(shards) < 10 {
		b.Fatal(len(shards), "shards", err)
	}
	tb := openTab(b, "file://"+filepath.ToSlash(folder)+"/public/")
	var ready, common, rare float64
	query := func(text string) float64 {
		return eval[float64](tb, fmt.Sprintf(`(() => {
			const form = document.querySelector('.search-form');
			form.elements.q.value = %q;
			const start = performance.now();
			form.requestSubmit();
			return performance.now() - start;
		})()`, text))
	}
	for b.Loop() {
		tb.open("search.html?q=delegation")
		tb.until(`document.querySelector('.results li')`)
		ready += eval[float64](tb, `performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd`)
		common += query("the evening bridges")
		rare += query(`"chapter 777 "`)
	}
	n := float64(b.N)
	b.ReportMetric(ready/n, "ms/ready")
	b.ReportMetric(common/n, "ms/common")
	b.ReportMetric(rare/n, "ms/rare")
	b.ReportMetric(float64(len(shards)), "shards")
}

// longArticle gives a title and five sections of about 480 words.
func longArticle(i int) string {
	var text strings.Builder
	fmt.Fprintf(&text, "Report %d on the Harbour\n", i)
	for section := range 5 {
		if section > 0 {
			fmt.Fprintf(&text, "Chapter %d of the Story\n", i*4+section)
		}
		for paragraph := range 5 {
			fmt.Fprintf(&text, "In part %d of %d’s long story: %s\n", paragraph, i, prose(i+section+paragraph, 7))
		}
	}
	return text.String()
}
