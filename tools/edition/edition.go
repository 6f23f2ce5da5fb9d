// Package edition writes the editions of each article: files that a reader can
// take along, x/x.txt and so on, beside the article's pages.
//
// It writes them straight into the folder of the new site before Hugo fills it;
// Hugo removes nothing that is there. What the layouts need to know of them, an
// [Article] for each, they find as hugo.Data.editions under the article's slug:
//
//	{{ range (index hugo.Data.editions "x").files }}{{ .name }} {{ .type }} {{ .size }}{{ end }}
//
// There is no such data where Hugo runs by itself. Another kind of file is
// another line in the table kinds; what else a layout has to know of an article
// is another field of [Article]. Files that Hugo can make from its pages are
// made by the layouts, not here.
package edition

import (
	"bufio"
	"errors"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"sync"

	"clipping/tools/content"
	"clipping/tools/epub"
	"clipping/tools/words"
)

// An Article is what the layouts are told of the editions of an article.
type Article struct {
	Files []File   `json:"files"` // in the order in which they are offered
	Cite  Citation `json:"cite"`
	Card  string   `json:"card,omitempty"` // the file of its card, a PNG, see package card
}

// A Site is what editions say of the site they stand on.
type Site struct {
	Title     string
	Address   string          // where it is published, https://example.org/path/; empty where that is not known
	Languages words.Languages // what an edition says itself, it says in one of them
}

// A File is an edition of an article in a file of its own.
type File struct {
	Name string `json:"name"` // in the article's folder: x.txt
	Type string `json:"type"` // its media type
	Size int64  `json:"size"` // in bytes
}

// kinds are the files that are made of each article. The article's slug and the
// ending are the file's name.
var kinds = []struct {
	ending, mediaType string
	write             func(io.Writer, content.Seed, words.Language) error
}{
	{".epub", "application/epub+zip", writeEPUB},
	{".md", "text/markdown", writeMarkdown},
	{".txt", "text/plain", writeCapture},
}

// writeEPUB writes an e-book.
func writeEPUB(w io.Writer, s content.Seed, l words.Language) error {
	return epub.Write(w, epub.Book{Article: s.Article, Name: s.Slug, Capture: s.Data, Words: l})
}

// writeCapture writes the capture itself, byte for byte.
func writeCapture(w io.Writer, s content.Seed, _ words.Language) error {
	_, err := w.Write(s.Data)
	return err
}

// Write writes the editions of all seeds into folder, that of a site, on all
// cores, and gives what the layouts are told of them, by slug.
func Write(folder string, site Site, seeds []content.Seed) (map[string]Article, error) {
	articles := make([]Article, len(seeds))
	errs := make([]error, len(seeds))
	next := make(chan int)
	var workers sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		workers.Go(func() {
			for i := range next {
				articles[i], errs[i] = write(folder, site, seeds[i])
			}
		})
	}
	for i := range seeds {
		next <- i
	}
	close(next)
	workers.Wait()
	bySlug := make(map[string]Article, len(seeds))
	for i, s := range seeds {
		bySlug[s.Slug] = articles[i]
	}
	return bySlug, errors.Join(errs...)
}

// write writes the editions of one article.
func write(folder string, site Site, s content.Seed) (Article, error) {
	var a Article
	if err := os.MkdirAll(filepath.Join(folder, s.Slug), 0o755); err != nil {
		return a, err
	}
	language := site.Languages.For(s.Article.Lang)
	for _, k := range kinds {
		f := File{Name: s.Slug + k.ending, Type: k.mediaType}
		var err error
		f.Size, err = writeFile(filepath.Join(folder, s.Slug, f.Name), func(w io.Writer) error { return k.write(w, s, language) })
		if err != nil {
			return a, err
		}
		a.Files = append(a.Files, f)
	}
	var err error
	if a.Card, err = writeCard(folder, site, s); err != nil {
		return a, err
	}
	a.Cite, err = writeCitation(folder, site.Address, s)
	return a, err
}

// writeFile writes a file by a function, and gives its size.
func writeFile(name string, write func(io.Writer) error) (size int64, err error) {
	f, err := os.Create(name)
	if err != nil {
		return 0, err
	}
	w := bufio.NewWriter(f)
	if err := errors.Join(write(w), w.Flush()); err != nil {
		return 0, errors.Join(err, f.Close())
	}
	if size, err = f.Seek(0, io.SeekCurrent); err != nil {
		return 0, errors.Join(err, f.Close())
	}
	return size, f.Close()
}
