// Package clipping is what every site is made with, as it stands in this
// repository: the program carries it inside itself and needs nothing else.
package clipping

import "embed"

// Files holds the layouts, assets, words and settings of a site, and its search
// page, which an adapter makes.
//
//go:embed all:layouts assets data config.toml content/_content.gotmpl
var Files embed.FS
