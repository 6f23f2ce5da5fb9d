package verify

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"strings"

	"clipping/tools/capture"
)

// Editions holds the editions of an article against its capture, data, and what
// that holds: the capture byte for byte, the e-book and the document in Markdown,
// which have to be there, and the one page and the JSON where they are. It gives
// the first difference of each.
func Editions(site fs.FS, slug string, data []byte, a *capture.Article) []Difference {
	file := func(ending string) string { return path.Join(slug, slug+ending) }
	var found []Difference
	report := func(page string, err error) {
		if err != nil {
			found = append(found, Difference{Page: page, Problem: err.Error()})
		}
	}
	report(file(".txt"), checkCapture(site, file(".txt"), data))
	report(file(".md"), checkThere(site, file(".md")))
	want := append(body(a), thread(a)...)
	for _, e := range []struct {
		page     string
		read     func(site fs.FS, page string) ([]passage, error)
		optional bool
	}{
		{file(".epub"), readBook, false},
		{file(".json"), readJSON, true},
		{onePage(site, slug), read, true},
	} {
		if _, err := fs.Stat(site, e.page); err != nil && e.optional {
			continue
		}
		got, err := e.read(site, e.page)
		if err != nil {
			report(e.page, err)
		} else if d, ok := (view{pages: []string{e.page}, want: want}).compare(got); !ok {
			found = append(found, d)
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

// checkThere tells whether a file is there and not empty.
func checkThere(site fs.FS, page string) error {
	info, err := fs.Stat(site, page)
	if err != nil {
		return errors.New("is missing")
	}
	if info.Size() == 0 {
		return errors.New("is empty")
	}
	return nil
}

// readFile gives the bytes of a file.
func readFile(site fs.FS, page string) ([]byte, error) {
	data, err := fs.ReadFile(site, page)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, errors.New("is missing")
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

// readJSON gives the passages of the JSON edition, in order.
func readJSON(site fs.FS, page string) ([]passage, error) {
	data, err := readFile(site, page)
	if err != nil {
		return nil, err
	}
	var a newsArticle
	if err := json.Unmarshal(data, &a); err != nil {
		return nil, fmt.Errorf("is not read as JSON: %w", err)
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
	return got, nil
}
