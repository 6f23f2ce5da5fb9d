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

// A checker holds what a site has of one article against its capture.
type checker struct {
	site    fs.FS
	slug    string // the article's folder in the site
	data    []byte // the capture
	article *capture.Article
	sum     string          // SHA-256 of the capture, in hexadecimal
	missing map[link]string // the files that links lead to and are not there; empty where they are
}

// A link leads from a page in a folder of the site to where it says.
type link struct{ folder, to string }

func newChecker(site fs.FS, slug string, data []byte) checker {
	a, _ := capture.Parse(slug+".txt", data)
	sum := sha256.Sum256(data)
	return checker{site, slug, data, a, hex.EncodeToString(sum[:]), map[link]string{}}
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
	if !strings.Contains(doc.title, c.article.Title.String) {
		return fmt.Sprintf("has a title element without the article's title: %s", quote(doc.title))
	}
	for _, sum := range doc.sums {
		if sum != c.sum {
			return fmt.Sprintf("names another SHA-256 than the capture's: %s", sum)
		}
	}
	for _, to := range doc.links {
		if file := c.misses(link{path.Dir(page), to}); file != "" {
			return fmt.Sprintf("leads to a file that is missing: %s", file)
		}
	}
	return ""
}

// misses gives the file of the site that a link leads to where it is not there.
func (c checker) misses(l link) string {
	file, known := c.missing[l]
	if !known {
		if file = l.target(); file != "" {
			if _, err := fs.Stat(c.site, file); err == nil {
				file = ""
			}
		}
		c.missing[l] = file
	}
	return file
}

// target gives the file of the site that a link leads to, empty where it leads
// elsewhere, above the site, say, or stays on the page.
func (l link) target() string {
	if l.to == "" || l.to[0] == '#' {
		return ""
	}
	to, err := url.Parse(l.to)
	if err != nil || to.Scheme != "" || to.Host != "" || to.Path == "" || to.Path[0] == '/' {
		return ""
	}
	if file := path.Join(l.folder, to.Path); fs.ValidPath(file) {
		return file
	}
	return ""
}
