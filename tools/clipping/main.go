package main

import (
	"fmt"

	_ "github.com/adrg/frontmatter"
	_ "github.com/gohugoio/hugo/commands"
	_ "github.com/pelletier/go-toml/v2"
	_ "github.com/rogpeppe/go-internal/testscript"
	_ "github.com/spf13/cobra"
	_ "github.com/yuin/goldmark"
	_ "golang.org/x/net/html"
	_ "golang.org/x/text/unicode/norm"
)

func main() {}

// badInput and count are those of main.go on the main branch.
type badInput struct{ error }

func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}
