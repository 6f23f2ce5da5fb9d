package verify

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io/fs"
	"net/url"
	"path"
	"strings"

	"clipping/tools/capture"
)

// A checker holds the pages of one article against what is wanted.
type checker struct {
	site  fs.FS
	title string          // of the article
	sum   string          // SHA-256 of the capture, in hexadecimal
	there map[string]bool // whether files that pages lead to are there
}

func newChecker(site fs.FS, data []byte, a *capture.Article) checker {
	sum := sha256.Sum256(data)
	return checker{site: site, title: a.Title.String, sum: hex.EncodeToString(sum[:]), there: map[string]bool{}}
}

// check reads the pages of a view and gives the first difference; ok if there
// is none.
func (c checker) check(v view) (d Difference, ok bool) {
	var got []passage
	var wrong []Difference
	for _, page := range v.pages {
		doc, err := read(c.site, page)
		if err != nil {
			return Difference{Page: page, Problem: err.Error()}, false
		}
		if len(doc.passages) == 0 {
			continue
		}
		got = append(got, doc.passages...)
		if problem := c.about(page, doc); problem != "" {
			wrong = append(wrong, Difference{Page: page, Problem: problem})
		}
	}
	if d, ok := v.compare(got); !ok {
		return d, false
	}
	if len(wrong) > 0 {
		return wrong[0], false
	}
	return Difference{}, true
}

// about gives what is wrong with what a page says of the article: its title
// element, the checksum of the capture, the files of the site that it leads to.
func (c checker) about(page string, doc document) string {
	if !strings.Contains(doc.title, c.title) {
		return fmt.Sprintf("has a title element without the article's title: %s", quote(doc.title))
	}
	for _, sum := range doc.sums {
		if sum != c.sum {
			return fmt.Sprintf("names another SHA-256 than the capture's: %s", sum)
		}
	}
	for _, link := range doc.links {
		if file := target(page, link); file != "" && !c.isThere(file) {
			return fmt.Sprintf("leads to a file that is missing: %s", file)
		}
	}
	return ""
}

// target gives the file of the site that a link on a page leads to, empty where
// it leads elsewhere, above the site, say, or stays on the page.
func target(page, link string) string {
	if link == "" || link[0] == '#' {
		return ""
	}
	to, err := url.Parse(link)
	if err != nil || to.Scheme != "" || to.Host != "" || to.Path == "" || to.Path[0] == '/' {
		return ""
	}
	if file := path.Join(path.Dir(page), to.Path); fs.ValidPath(file) {
		return file
	}
	return ""
}

func (c checker) isThere(file string) bool {
	there, known := c.there[file]
	if !known {
		_, err := fs.Stat(c.site, file)
		there = err == nil
		c.there[file] = there
	}
	return there
}
