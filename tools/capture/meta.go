package capture

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"github.com/adrg/frontmatter"
)

// Meta is what the front matter of a capture says. Nothing is invented where
// it is silent: a field is then empty.
type Meta struct {
	Title     string   // takes the place of the first line
	Date      string   // when the article was published, YYYY-MM-DD or RFC 3339
	Author    string   // who wrote it
	Source    string   // the address it was captured from
	Publisher string   // who published it
	Captured  string   // when it was captured, YYYY-MM-DD or RFC 3339
	Rights    string   // what may be done with it
	Lang      string   // its language, a tag of BCP 47
	Tags      []string // its subjects
}

// readMeta takes the front matter off src and gives the text below it, with
// the number of that text's first line.
func readMeta(src []byte) (m Meta, body string, line int, err error) {
	fields := map[string]any{}
	rest, err := frontmatter.Parse(bytes.NewReader(src), &fields)
	if err != nil {
		return m, "", 1, err
	}
	texts := map[string]*string{
		"title": &m.Title, "date": &m.Date, "author": &m.Author, "source": &m.Source, "publisher": &m.Publisher,
		"captured": &m.Captured, "rights": &m.Rights, "lang": &m.Lang,
	}
	var unknown []string
	for key, value := range fields {
		switch to, ok := texts[key]; {
		case ok:
			*to = strings.TrimSpace(fmt.Sprint(value))
		case key == "tags":
			list, ok := value.([]any)
			if !ok {
				return m, "", 1, fmt.Errorf("tags is not a list")
			}
			for _, v := range list {
				m.Tags = append(m.Tags, fmt.Sprint(v))
			}
		default:
			unknown = append(unknown, key)
		}
	}
	if len(unknown) > 0 {
		slices.Sort(unknown)
		return m, "", 1, fmt.Errorf("unknown key %q", unknown[0])
	}
	head := src[:len(src)-len(rest)]
	return m, string(rest), 1 + bytes.Count(head, []byte("\n")), nil
}
