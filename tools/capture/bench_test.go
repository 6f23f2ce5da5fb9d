package capture

import (
	"fmt"
	"os"
	"strings"
	"testing"
)

// longCapture makes a capture of about n bytes with the given number of
// comments for a hundred lines of the body.
func longCapture(n, comments int) []byte {
	var b strings.Builder
	b.WriteString("The harbour opens again\n")
	lines := 0
	for i := 0; b.Len() < n; i++ {
		fmt.Fprintf(&b, "What happened in week %d\n", i)
		for range 3 {
			b.WriteString(strings.Repeat("The crews of the harbour had waited for a long time, and now they went out again. ", 4) + "\n")
		}
		lines += 4
	}
	fmt.Fprintf(&b, "%d Comments\n", comments)
	for i := range comments {
		fmt.Fprintf(&b, "Rower %d\nThis is what I think of it, at some length, and I stay with it.\n", i)
	}
	return []byte(b.String())
}

// BenchmarkParse shows the speed and that time and memory are linear.
func BenchmarkParse(b *testing.B) {
	for _, size := range []int{10 << 10, 100 << 10, 1 << 20, 10 << 20, 50 << 20} {
		src := longCapture(size, 10)
		b.Run(fmt.Sprintf("%dKB", size>>10), func(b *testing.B) {
			b.SetBytes(int64(len(src)))
			b.ReportAllocs()
			for b.Loop() {
				Parse("x.txt", src)
			}
		})
	}
}

// BenchmarkParseThread parses a capture of 100,000 comments: in turn, with
// paragraphs, and with what a site puts around them.
func BenchmarkParseThread(b *testing.B) {
	head := "Title\nA paragraph of the article that is long enough to be one.\n100000 Comments\n"
	for name, comment := range map[string]string{
		"turn":       "Rower %d\nThis is what I think of it, at some length.\n",
		"paragraphs": "Rower %d\nThis is what I think of it, at some length.\nAnd another thing that I wanted to say.\n",
		"asides":     "Rower %d\n2 hours ago\nThis is what I think of it, at some length.\nLike · Reply · 3h\n",
	} {
		var t strings.Builder
		t.WriteString(head)
		for i := range 100000 {
			fmt.Fprintf(&t, comment, i)
		}
		src := []byte(t.String())
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(src)))
			b.ReportAllocs()
			for b.Loop() {
				Parse("x.txt", src)
			}
		})
	}
}

// BenchmarkParseFile parses a file of your own, given in CAPTURE.
func BenchmarkParseFile(b *testing.B) {
	src, err := os.ReadFile(os.Getenv("CAPTURE"))
	if err != nil {
		b.Skip("no file in CAPTURE")
	}
	b.SetBytes(int64(len(src)))
	for b.Loop() {
		Parse("x.txt", src)
	}
}
