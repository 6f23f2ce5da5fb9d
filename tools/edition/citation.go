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
	Name string `json:"name"` // in the article's folder: x.bib
	cite.Text
}

// writeCitation writes the references of an article.
func writeCitation(folder, base string, s content.Seed) (Citation, error) {
	work := workOf(base, s)
	formats, err := work.Formats()
	if err != nil {
		return Citation{}, err
	}
	c := Citation{Texts: work.Texts()}
	endings := map[string]string{"BibTeX": ".bib", "RIS": ".ris", "CSL-JSON": ".csl.json"}
	for _, f := range formats {
		name := s.Slug + endings[f.Style]
		if err := os.WriteFile(filepath.Join(folder, s.Slug, name), []byte(f.Whole), 0o644); err != nil {
			return Citation{}, err
		}
		c.Files = append(c.Files, Reference{name, f})
	}
	return c, nil
}

// workOf gives what a citation of an article says. Its address is that of the
// article's page where the site has one, else that of its source; a copy that
// search engines shall leave out is always cited by its source.
func workOf(base string, s content.Seed) cite.Work {
	m := s.Article.Meta
	w := cite.Work{
		Key: s.Slug, Title: s.Article.Title.String, Author: m.Author, Authors: m.Authors, Publisher: m.Publisher,
		Date: m.Date, Captured: m.Captured, Language: s.Article.Lang, Address: m.Source,
	}
	if base != "" && !(m.NoIndex && m.Source != "") {
		page := base + url.PathEscape(s.Slug)
		w.Address, w.Thread, w.Own = page+"/index.html", page+"/comments.html", true
	}
	return w
}
