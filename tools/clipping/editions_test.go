package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// An article's page offers each edition, a file that is there, with its size.
func TestAnArticleOffersItsEditions(t *testing.T) {
	folder := filepath.Join(buildSeeds(t), "public", "istanbul-negotiations")
	var offered []string
	for _, aside := range elements(page(t, filepath.Join(folder, "index.html")), "aside") {
		if attribute(aside, "class") != "editions" {
			continue
		}
		for _, link := range elements(aside, "a") {
			name := attribute(link, "href")
			offered = append(offered, strings.TrimPrefix(name, "istanbul-negotiations"))
			info, err := os.Stat(filepath.Join(folder, name))
			if err != nil {
				t.Error(err)
				continue
			}
			if got, want := textOf(link), fmt.Sprintf("%d\u00a0kB", (info.Size()+500)/1000); !strings.HasSuffix(got, want) {
				t.Errorf("%s is offered as %q, want its size, %s", name, got, want)
			}
		}
	}
	if got, want := strings.Join(offered, " "), ".epub .html .md .json .txt"; got != want {
		t.Errorf("offered are %s, want %s", got, want)
	}
}

// textOf gives the text of an element.
func textOf(n *html.Node) string {
	var b strings.Builder
	for d := range n.Descendants() {
		if d.Type == html.TextNode {
			b.WriteString(d.Data)
		}
	}
	return b.String()
}
