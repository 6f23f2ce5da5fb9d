package content

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"clipping/tools/capture"
)

// BenchmarkConvert makes a thousand captures in the shape of this repository's
// into pages, each time in a new folder: a file system takes longer to make
// files where many have just been removed.
func BenchmarkConvert(b *testing.B) {
	text, err := os.ReadFile("../../seeds/istanbul-negotiations.txt")
	if err != nil {
		b.Fatal(err)
	}
	seeds, work := b.TempDir(), b.TempDir()
	for i := range 1000 {
		title := fmt.Sprintf("Number %d of the thousand\n", i)
		name := filepath.Join(seeds, fmt.Sprintf("article-%d.txt", i))
		if err := os.WriteFile(name, append([]byte(title), text[strings.IndexByte(string(text), '\n')+1:]...), 0o644); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		seeds, diagnostics := ReadSeeds(seeds)
		if capture.Failed(diagnostics) {
			b.Fatal(diagnostics)
		}
		dir := filepath.Join(work, fmt.Sprint(i))
		plan, err := NewPlan(dir, seeds, false)
		if err != nil {
			b.Fatal(err)
		}
		if err := plan.Apply(dir); err != nil {
			b.Fatal(err)
		}
	}
}
