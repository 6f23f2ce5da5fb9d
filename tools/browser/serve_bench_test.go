package browser

import (
	"bufio"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
)

// BenchmarkServe saves a seed, as an editor does, while clipping serve shows its
// article, or the front page, in a tab, on a site of one article, of a hundred and
// of a thousand:
//
//	go test ./tools/browser -run '^$' -bench Serve -benchtime 20x
//
// It reports the median time from then until the change is on the page, and the
// time from the start of the program until the first page is there.
func BenchmarkServe(b *testing.B) {
	program := filepath.Join(b.TempDir(), "clipping")
	if out, err := exec.Command("go", "build", "-o", program, "clipping/tools/clipping").CombinedOutput(); err != nil {
		b.Fatalf("%v\n%s", err, out)
	}
	for _, articles := range []int{1, 100, 1000} {
		for _, page := range []string{"article-0/index.html", "index.html"} {
			b.Run(fmt.Sprint(articles, "articles/", page), func(b *testing.B) { benchmarkServe(b, program, articles, page) })
		}
	}
}

func benchmarkServe(b *testing.B, program string, articles int, page string) {
	folder := b.TempDir()
	seeds := filepath.Join(folder, "seeds")
	if err := os.Mkdir(seeds, 0o755); err != nil {
		b.Fatal(err)
	}
	write := func(i int, text string) {
		if err := os.WriteFile(filepath.Join(seeds, fmt.Sprintf("article-%d.txt", i)), []byte(text), 0o644); err != nil {
			b.Fatal(err)
		}
	}
	for i := range articles {
		write(i, shortArticle(i, ""))
	}
	start := time.Now()
	tb := openTab(b, startServe(b, program, folder))
	tb.open(page)
	first := time.Since(start)
	tb.until(`window.LiveReload && LiveReload.connector && LiveReload.connector.protocol`)
	var took []time.Duration
	for b.Loop() {
		mark := fmt.Sprintf(" in Edition %d", len(took)+1)
		start := time.Now()
		write(0, shortArticle(0, mark))
		waitForText(tb, mark)
		took = append(took, time.Since(start))
		tb.until(`window.LiveReload && LiveReload.connector && LiveReload.connector.protocol`)
	}
	slices.Sort(took)
	b.ReportMetric(float64(took[len(took)/2].Milliseconds()), "ms/shown")
	b.ReportMetric(float64(first.Milliseconds()), "ms/first")
	b.ReportMetric(0, "ns/op")
}

// startServe runs clipping serve over a project and gives its address.
func startServe(b testing.TB, program, folder string) string {
	cmd := exec.Command(program, "serve", "-s", folder, "-p", "0")
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		b.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() {
		cmd.Process.Signal(os.Interrupt)
		cmd.Wait()
	})
	line, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		b.Fatal(err)
	}
	return strings.Fields(line)[0]
}

// waitForText waits until a text is on the page, on the next if this one is left.
func waitForText(tb *tab, text string) {
	for deadline := time.Now().Add(time.Minute); time.Now().Before(deadline); time.Sleep(2 * time.Millisecond) {
		shown, err := chromedp.Run(tb.ctx, chromedp.Evaluate[bool](fmt.Sprintf("document.readyState != 'loading' && document.body.innerText.includes(%q)", text)))
		if err == nil && shown {
			return
		}
	}
	tb.t.Fatalf("%q is not shown", text)
}

// shortArticle gives an article in the shape of the repository's seed, with a
// mark at the end of its title.
func shortArticle(i int, mark string) string {
	var text strings.Builder
	fmt.Fprintf(&text, "The Report of Day %d on the Harbour%s\n%s\n", i, mark, prose(i, 4))
	for section := range 4 {
		fmt.Fprintf(&text, "Chapter %d of the Story\n%s\n", i*4+section, prose(i+section, 6))
	}
	text.WriteString("5 Comments\n")
	for c := range 5 {
		fmt.Fprintf(&text, "%s\n%s\n", []string{"Wanderer", "Marit", "Tansy", "Quill", "Benno", "Yarrow", "Rook", "Sparrow"}[(i+c)%8], prose(i+c, 2))
	}
	return text.String()
}
