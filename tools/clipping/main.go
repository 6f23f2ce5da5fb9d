package main

import (
	_ "github.com/adrg/frontmatter"
	_ "github.com/gohugoio/hugo/commands"
	_ "github.com/pelletier/go-toml/v2"
	_ "github.com/spf13/cobra"
	_ "github.com/yuin/goldmark"
	_ "github.com/rogpeppe/go-internal/testscript"
	_ "golang.org/x/net/html"
	_ "golang.org/x/text/unicode/norm"
)

func main() {}
