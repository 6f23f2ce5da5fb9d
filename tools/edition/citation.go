package edition

import (
	"net/url"
	"os"
	"path/filepath"

	"clipping/tools/cite"
	"clipping/tools/content"
)

// A Citation is how an article is cited: in words, and in files for the programs
// that keep references.
type Citation struct {
	Texts []cite.Text `json:"texts"`
	Files []Reference `json:"files"`
}

// A Reference is a file that says how an article is cited.
type Reference struct {
	Name   string `json:"name"`   // in the article's folder: x.bib
	Format string `json:"format"` // what its readers call it: BibTeX
}

// writeCitation writes the references of an article.
func writeCitation(folder, base string, s content.Seed) (Citation, error) {
	work := workOf(base, s)
	csl, err := work.CSL()
	if err != nil {
		return Citation{}, err
	}
	c := Citation{Texts: work.Texts()}
	for _, f := range []struct {
		ending, format string
		data           []byte
	}{
		{".bib", "BibTeX", work.BibTeX()},
		{".ris", "RIS", work.RIS()},
		{".csl.json", "CSL-JSON", csl},
	} {
		name := s.Slug + f.ending
		if err := os.WriteFile(filepath.Join(folder, s.Slug, name), f.data, 0o644); err != nil {
			return Citation{}, err
		}
		c.Files = append(c.Files, Reference{name, f.format})
	}
	return c, nil
}

// workOf gives what a citation of an article says. Its address is that of the
// article's page where the site has one, else that of its source; a copy that
// search engines shall leave out is always cited by its source.
func workOf(base string, s content.Seed) cite.Work {
	m := s.Article.Meta
	w := cite.Work{
		Key: s.Slug, Title: s.Article.Title.String, Author: m.Author, Publisher: m.Publisher,
		Date: m.Date, Captured: m.Captured, Language: s.Article.Lang, Address: m.Source,
	}
	if base != "" && !(m.NoIndex && m.Source != "") {
		w.Address, w.Own = base+url.PathEscape(s.Slug)+"/index.html", true
	}
	return w
}
