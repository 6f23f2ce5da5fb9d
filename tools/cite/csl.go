package cite

import (
	"bytes"
	"encoding/json"
	"strings"
)

// An item of CSL-JSON (citation-style-language/schema, csl-data.json 1.0.2).
type item struct {
	ID        string `json:"id"`
	Type      string `json:"type"`
	Title     string `json:"title"`
	Author    []name `json:"author,omitempty"`
	Container string `json:"container-title,omitempty"`
	Issued    *date  `json:"issued,omitempty"`
	Accessed  *date  `json:"accessed,omitempty"`
	Note      string `json:"note,omitempty"`
	URL       string `json:"URL,omitempty"`
	Language  string `json:"language,omitempty"`
}

type date struct {
	Parts [1][3]int `json:"date-parts"` // year, month, day
}

// CSL gives a list of one item in CSL-JSON.
func (w Work) CSL() ([]byte, error) {
	it := item{
		ID: w.id(), Type: "webpage", Title: w.Title, Author: w.names(), Container: w.Publisher,
		Issued: dateOf(w.Date), Accessed: dateOf(w.Captured), Note: w.place, URL: w.Address, Language: w.Language,
	}
	switch {
	case w.remark:
		it.Type = "post"
	case w.Publisher != "":
		it.Type = "article-newspaper"
	}
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	err := e.Encode([]item{it})
	text := b.String()
	if note := `,"note":"` + Place + `"`; w.place == Place {
		text = strings.Replace(text, note, either(Place, note, ""), 1)
	}
	if author := `"author":[{"literal":"` + Author + `"}]`; w.remark {
		text = strings.Replace(text, author, author+either(Day, `,"issued":{"date-parts":[[`+Day+`]]}`, ""), 1)
	}
	return []byte(text), err
}

func dateOf(s string) *date {
	d, ok := dayOf(s)
	if !ok {
		return nil
	}
	return &date{[1][3]int{{d.Year(), int(d.Month()), d.Day()}}}
}
