package verify

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"strings"
)

// Editions holds the editions of an article against its capture, data, and what
// that holds: the capture byte for byte, the e-book and the document in Markdown,
// which have to be there, and the one page and the JSON where they are; [Article]
// finds that one is missing to which the pages lead. It gives the first
// difference of each.
func Editions(site fs.FS, slug string, data []byte) []Difference {
	return newChecker(site, slug, data).editions()
}

func (c checker) editions() []Difference {
	a := c.article
	file := func(ending string) string { return path.Join(c.slug, c.slug+ending) }
	var found []Difference
	if err := checkCapture(c.site, file(".txt"), c.data); err != nil {
		found = append(found, Difference{Page: file(".txt"), Problem: err.Error()})
	}
	whole := append(body(a), thread(a)...)
	for _, e := range []struct {
		page     string
		read     func(site fs.FS, page string) (document, error)
		optional bool
	}{
		{file(".md"), readMarkdown, false},
		{file(".epub"), readBook, false},
		{file(".json"), readJSON, true},
		{onePage(c.site, c.slug), read, true},
	} {
		doc, err := e.read(c.site, e.page)
		if e.optional && errors.Is(err, errMissing) {
			continue
		}
		if err != nil {
			found = append(found, Difference{Page: e.page, Problem: err.Error()})
			continue
		}
		want := whole
		if e.page == file(".md") {
			want = inMarkdown(a, doc.passages)
		}
		if d, ok := (view{pages: []string{e.page}, want: want}).compare(doc.passages); !ok {
			found = append(found, d)
		} else if problem := c.about(e.page, doc); problem != "" {
			found = append(found, Difference{Page: e.page, Problem: problem})
		}
	}
	return found
}

// onePage gives the path of the edition in one page: it has the name of its
// folder, or “whole-” before that where another page could have the same.
func onePage(site fs.FS, slug string) string {
	apart := path.Join(slug, "whole-"+slug+".html")
	if _, err := fs.Stat(site, apart); err == nil {
		return apart
	}
	return path.Join(slug, slug+".html")
}

// checkCapture tells whether a file is the capture, byte for byte.
func checkCapture(site fs.FS, page string, data []byte) error {
	got, err := readFile(site, page)
	if err != nil {
		return err
	}
	if !bytes.Equal(got, data) {
		at := 0
		for at < len(got) && at < len(data) && got[at] == data[at] {
			at++
		}
		return fmt.Errorf("is not the capture: it differs from byte %d on", at+1)
	}
	return nil
}

var errMissing = errors.New("is missing")

// readFile gives the bytes of a file.
func readFile(site fs.FS, page string) ([]byte, error) {
	data, err := fs.ReadFile(site, page)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, errMissing
	}
	return data, err
}

// newsArticle is what the JSON edition says with captured text, in the words of
// schema.org.
type newsArticle struct {
	Headline string `json:"headline"`
	HasPart  []struct {
		Headline    string `json:"headline"`
		ArticleBody string `json:"articleBody"` // a paragraph a line
	} `json:"hasPart"`
	InteractionStatistic struct {
		Description []string `json:"description"`
	} `json:"interactionStatistic"`
	Comment []struct {
		Author struct {
			Name string `json:"name"`
		} `json:"author"`
		Description []string `json:"description"`
		Text        string   `json:"text"`
	} `json:"comment"`
}

// readJSON gives what the JSON edition says.
func readJSON(site fs.FS, page string) (document, error) {
	data, err := readFile(site, page)
	if err != nil {
		return document{}, err
	}
	var a newsArticle
	if err := json.Unmarshal(data, &a); err != nil {
		return document{}, fmt.Errorf("is not read as JSON: %w", err)
	}
	var got []passage
	add := func(p property, texts ...string) {
		for _, t := range texts {
			got = append(got, passage{property: p, text: t, page: page})
		}
	}
	add(headline, a.Headline)
	for _, s := range a.HasPart {
		if s.Headline != "" {
			add(articleSection, s.Headline)
		}
		if s.ArticleBody != "" {
			add(articleBody, strings.Split(s.ArticleBody, "\n")...)
		}
	}
	add(description, a.InteractionStatistic.Description...)
	for _, c := range a.Comment {
		add(author, c.Author.Name)
		add(description, c.Description...)
		add(text, strings.Split(c.Text, "\n")...)
	}
	return document{title: a.Headline, passages: got}, nil
}
