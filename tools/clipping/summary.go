package main

import (
	"cmp"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"clipping/tools/content"
)

func (p *project) jsonFlag(cmd *cobra.Command) {
	cmd.Flags().BoolVar(&p.json, "json", false, "print the result as one JSON value, for programs")
}

// An output is standard output, and knows whether something could not be printed.
type output struct{ err error }

func (o *output) Write(text []byte) (int, error) {
	n, err := os.Stdout.Write(text)
	o.err = cmp.Or(o.err, err)
	return n, err
}

// tell prints a result, in a sentence or for programs.
func (p *project) tell(result fmt.Stringer) error {
	if !p.json {
		p.say("%s", result)
		return nil
	}
	encoder := json.NewEncoder(p.stdout)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(result); err != nil {
		return badInput{err}
	}
	return nil
}

// A conversion is what was done to content/.
type conversion struct {
	Folder  string   `json:"folder"`
	Written []string `json:"written"` // paths of pages in the folder
	Removed []string `json:"removed"`
}

// String is a conversion as a sentence.
func (c conversion) String() string {
	if len(c.Written)+len(c.Removed) == 0 {
		return c.Folder + " is up to date"
	}
	return fmt.Sprintf("%s: %s written, %d removed", c.Folder, count(len(c.Written), "page"), len(c.Removed))
}

// A summary is what a build has made.
type summary struct {
	Articles int     `json:"articles"`
	Sections int     `json:"sections"`
	Comments int     `json:"comments"`
	Files    int     `json:"files"`
	Bytes    int64   `json:"bytes"`
	Seconds  float64 `json:"seconds"`
	Checked  bool    `json:"checked"`        // every character was held against the captures
	Index    string  `json:"index"`          // the file to open
	Pack     string  `json:"pack,omitempty"` // the site as one file, where it was packed
}

// newSummary counts what a site is made of.
func newSummary(seeds []content.Seed) summary {
	s := summary{Articles: len(seeds)}
	for _, seed := range seeds {
		s.Sections += len(seed.Article.Sections)
		if seed.Article.Thread != nil {
			s.Comments += len(seed.Article.Thread.Comments)
		}
	}
	return s
}

// built adds what the site in folder is, which a message names shown.
func (s *summary) built(folder, shown string) error {
	s.Index = filepath.ToSlash(filepath.Join(shown, "index.html"))
	return fs.WalkDir(os.DirFS(folder), ".", func(_ string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		info, err := e.Info()
		if err != nil {
			return err
		}
		s.Files++
		s.Bytes += info.Size()
		return nil
	})
}

// String is a summary as a sentence.
func (s summary) String() string {
	checked := ""
	if s.Checked {
		checked = ", every character checked"
	}
	packed := ""
	if s.Pack != "" {
		packed = ", packed as " + asArgument(s.Pack)
	}
	return fmt.Sprintf("built %s with %s and %s in %.2f s, %s of %s%s%s: open %s",
		count(s.Articles, "article"), count(s.Sections, "section"), count(s.Comments, "comment"),
		s.Seconds, count(s.Files, "file"), size(s.Bytes), checked, packed, asArgument(s.Index))
}

// size gives a number of bytes as a person reads it.
func size(n int64) string {
	amount, units := float64(n), strings.Fields("bytes kB MB GB")
	for amount >= 1000 && len(units) > 1 {
		amount, units = amount/1000, units[1:]
	}
	if units[0] == "bytes" || amount >= 100 {
		return fmt.Sprintf("%.0f %s", amount, units[0])
	}
	return fmt.Sprintf("%.1f %s", amount, units[0])
}
