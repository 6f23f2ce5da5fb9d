// Package content makes Hugo's content folder out of captures.
//
// [ReadSeeds] reads a folder of captures, and a [Plan] brings a folder up to
// date with the Markdown pages that they give, without losing what a person
// wrote there. A [Memory] spares reading what has not changed.
//
// An article becomes a folder named by its capture:
//
//	x/_index.md       the article: its title and what its front matter says
//	x/01-slug.md …    a page for each section, the lead first
//	x/comments.md     the thread, as data in the front matter
//	x/capture.md      the lines of the capture and what each was read as
//
// Each page has front matter in TOML, whose strings are always quoted, and a
// body in Markdown that shows exactly the captured text. The table [capture]
// says which lines of which capture the page was made from.
package content

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"path"
	"strconv"
	"strings"
	"time"

	"github.com/pelletier/go-toml/v2"

	"clipping/tools/capture"
	"clipping/tools/cite"
)

// A Page is a file of the content folder.
type Page struct {
	Path string // relative to the content folder, with slashes
	Data []byte // front matter and Markdown in UTF-8
}

// frontMatter is the front matter of a page, in the order it is written in.
type frontMatter struct {
	Title       string   `toml:"title"`
	Layout      string   `toml:"layout,omitempty"`
	Weight      int      `toml:"weight,omitempty"` // the place among the article's pages, from 1
	Description string   `toml:"description,omitempty"`
	Date        string   `toml:"date,omitempty"`
	Time        string   `toml:"time,omitempty"` // the date, if it says more than the day: Hugo forgets how it was written
	Author      string   `toml:"author,omitempty"`
	Publisher   string   `toml:"publisher,omitempty"`
	Source      string   `toml:"source,omitempty"`
	Captured    string   `toml:"captured,omitempty"`
	Rights      string   `toml:"rights,omitempty"`
	Language    string   `toml:"language,omitempty"`  // a tag of BCP 47
	Direction   string   `toml:"direction,omitempty"` // rtl, or left out
	Tags        []string `toml:"tags,omitempty"`
	NoIndex     bool     `toml:"noindex,omitempty"`
	Count       string   `toml:"count,omitempty"`           // the line that says how many comments there are, as captured
	Declared    *int     `toml:"declared,omitempty"`        // the number in it
	Asides      []string `toml:"asides,omitempty"`          // what stands between the count and the first comment
	Roles       []string `toml:"roles,multiline,omitempty"` // of the lines of the capture, see linesFrontMatter
	Text        []string `toml:"text,multiline,omitempty"`  // the lines themselves
	Capture     origin   `toml:"capture"`

	// Who and what an article is listed under, and the term of each name, in the
	// same order. Hugo makes the lists of the terms: it takes names that it writes
	// alike in an address for one.
	Authors []string `toml:"authors,omitempty"`
	// Organisations are those authors that are certainly no persons.
	Organisations []string `toml:"organisations,omitempty"`
	Commenters    []string `toml:"commenters,multiline,omitempty"`
	ByAuthor      []string `toml:"by_author,omitempty"`
	ByPublisher   []string `toml:"by_publisher,omitempty"`
	ByTag         []string `toml:"by_tag,omitempty"`
	ByCommenter   []string `toml:"by_commenter,multiline,omitempty"`

	// Kinds says what paragraphs are that are no running text, by their numbers
	// from 1: standfirst, byline, dateline, caption or item.
	Kinds    map[string]string `toml:"kinds,omitempty"`
	Extra    map[string]any    `toml:"extra,omitempty"` // what else the capture's front matter says
	Comments []comment         `toml:"comments,omitempty"`
}

// origin says what a page was made from.
type origin struct {
	File     string `toml:"file"`
	Size     int    `toml:"size,omitempty"`   // of the capture, in bytes
	SHA256   string `toml:"sha256,omitempty"` // of the capture, in hexadecimal
	Lead     bool   `toml:"lead,omitempty"`   // the section has no heading of its own
	Lines    [2]int `toml:"lines"`            // first and last, from 1
	Checksum string `toml:"checksum"`         // of the page, see seal
}

// comment is a comment of a thread; each string is text as captured.
type comment struct {
	Author  string   `toml:"author"`
	Text    string   `toml:"text"` // paragraphs, separated by a line feed
	Date    string   `toml:"date,omitempty"`
	Day     string   `toml:"day,omitempty"` // of the date, YYYY-MM-DD, where that is sure
	Votes   int      `toml:"votes,omitempty"`
	Answers int      `toml:"answers,omitempty"` // the number of the comment it replies to, from 1
	Asides  []string `toml:"asides,omitempty"`  // what the site put around it, its date and votes included
	Lines   [2]int   `toml:"lines"`
}

// pagesOf gives the content pages of a seed's article, which must be whole.
func pagesOf(s Seed) ([]Page, error) {
	a := s.Article
	pages := make([]Page, 0, len(a.Sections)+3)
	add := func(name string, fm frontMatter, body string) error {
		fm.Capture.File = s.File
		p, err := seal(path.Join(s.Slug, name), fm, body)
		pages = append(pages, p)
		return err
	}
	if err := add("_index.md", articleFrontMatter(s), ""); err != nil {
		return nil, err
	}
	digits := max(2, len(fmt.Sprint(len(a.Sections))))
	names := make([]string, len(a.Sections))
	for i, sec := range a.Sections {
		fm := sectionFrontMatter(a, sec)
		fm.Weight = i + 1
		names[i] = strings.TrimSuffix(fmt.Sprintf("%0*d-%s", digits, i+1, slugIn(a.Lang, fm.Title)), "-") + ".md"
		if err := add(names[i], fm, Markdown(sec.Paragraphs)); err != nil {
			return nil, err
		}
	}
	if a.Thread != nil {
		fm := threadFrontMatter(a.Thread)
		fm.Weight = len(a.Sections) + 1
		if err := add("comments.md", fm, ""); err != nil {
			return nil, err
		}
	}
	if err := add("capture.md", linesFrontMatter(s, names), ""); err != nil {
		return nil, err
	}
	return pages, nil
}

func articleFrontMatter(s Seed) frontMatter {
	a, m := s.Article, s.Article.Meta
	fm := frontMatter{
		Title: a.Title.String,
		Date:  m.Date, Author: m.Author, Publisher: m.Publisher, Source: m.Source, Captured: m.Captured,
		Rights: m.Rights, Language: a.Lang, Tags: m.Tags, NoIndex: m.NoIndex, Extra: m.Extra,
		Capture: origin{Size: len(s.Data), SHA256: sumOf(s.Data), Lines: [2]int{1, s.Lines()}},
	}
	fm.Authors, fm.Commenters = authorsOf(a), commentersOf(a.Thread)
	fm.ByAuthor, fm.ByCommenter = terms(fm.Authors), terms(fm.Commenters)
	fm.ByPublisher, fm.ByTag = terms(unique([]string{m.Publisher})), terms(m.Tags)
	if len(a.Sections) > 0 {
		fm.Description = Description(a.Sections[0])
	}
	for _, name := range fm.Authors {
		if cite.IsOrganisation(name) {
			fm.Organisations = append(fm.Organisations, name)
		}
	}
	if len(m.Date) > len(time.DateOnly) {
		fm.Time = m.Date
	}
	if a.Dir == "rtl" {
		fm.Direction = a.Dir
	}
	return fm
}

// sumOf is the SHA-256 of a capture, in hexadecimal.
func sumOf(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}

func sectionFrontMatter(a *capture.Article, s capture.Section) frontMatter {
	lines := s.Lines()
	fm := frontMatter{Title: s.Heading.String, Description: Description(s), Capture: origin{Lines: [2]int{lines.First, lines.Last}}}
	if fm.Title == "" {
		fm.Title = a.Title.String
		fm.Capture.Lead = true
		fm.Capture.Lines[0] = a.Title.Lines.First
	}
	for i, p := range s.Paragraphs {
		if p.Kind != capture.Prose {
			if fm.Kinds == nil {
				fm.Kinds = map[string]string{}
			}
			fm.Kinds[strconv.Itoa(i+1)] = string(p.Kind)
		}
	}
	return fm
}

func threadFrontMatter(t *capture.Thread) frontMatter {
	fm := frontMatter{Title: "Comments", Layout: "comments", Count: t.Count.String, Asides: stringsOf(t.Asides)}
	fm.Capture.Lines = [2]int{t.Count.Lines.First, t.Count.Lines.Last}
	if t.Declared >= 0 {
		fm.Declared = &t.Declared
	}
	for _, c := range t.Comments {
		lines := c.Lines()
		fm.Comments = append(fm.Comments, comment{
			c.Author.String, c.Text.String, c.Date, c.Day(), c.Votes, c.ReplyTo, stringsOf(c.Asides), [2]int{lines.First, lines.Last},
		})
		fm.Capture.Lines[1] = max(fm.Capture.Lines[1], lines.Last)
	}
	return fm
}

func stringsOf(texts []capture.Text) []string {
	var all []string
	for _, t := range texts {
		all = append(all, t.String)
	}
	return all
}

// write gives the bytes of a page, and has room for the checksum.
func write(fm frontMatter, body string) ([]byte, error) {
	const fence = "+++\n"
	head, err := toml.Marshal(fm)
	if err != nil {
		return nil, err
	}
	page := make([]byte, 0, len(head)+len(body)+2*len(fence)+len("\n")+hex.EncodedLen(sha256.Size))
	page = append(page, fence...)
	page = append(page, head...)
	page = append(page, fence...)
	if body != "" {
		page = append(page, '\n')
		page = append(page, body...)
	}
	return page, nil
}
