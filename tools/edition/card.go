package edition

import (
	"os"
	"path/filepath"

	"clipping/tools/capture"
	"clipping/tools/card"
	"clipping/tools/content"
	"clipping/tools/words"
)

// writeCard writes the card of an article and gives the name of its file; empty
// where there is none. Who shares a link needs the card's address: without that
// of the site no card is drawn.
func writeCard(folder string, site Site, s content.Seed) (name string, err error) {
	if site.Address == "" {
		return "", nil
	}
	data, ok := card.Draw(card.Card{
		Title: s.Article.Title.String, Site: site.Title, Note: threadSize(s.Article.Thread, site.Languages.For(s.Article.Lang)),
	})
	if !ok {
		return "", nil
	}
	name = s.Slug + ".png"
	return name, os.WriteFile(filepath.Join(folder, s.Slug, name), data, 0o644)
}

// threadSize says how many comments a thread has, and how many it should.
func threadSize(t *capture.Thread, l words.Language) string {
	if t == nil {
		return ""
	}
	captured := len(t.Comments)
	if t.Declared >= 0 && t.Declared != captured {
		return l.Say("declared", "{n}", l.Number(t.Declared), "{m}", l.Number(captured))
	}
	return l.Count("comments", captured)
}
