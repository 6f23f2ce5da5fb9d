package epub

import (
	"crypto/sha256"
	"encoding/hex"
	"time"

	"github.com/google/uuid"

	"clipping/tools/capture"
	"clipping/tools/cite"
	"clipping/tools/content"
)

// accessibility says what EPUB Accessibility 1.1, section 2.2, wants to know:
// text, with headings and contents, and nothing that moves.
const accessibility trusted = `<meta property="schema:accessMode">textual</meta>
<meta property="schema:accessModeSufficient">textual</meta>
<meta property="schema:accessibilityFeature">tableOfContents</meta>
<meta property="schema:accessibilityFeature">structuralNavigation</meta>
<meta property="schema:accessibilityFeature">readingOrder</meta>
<meta property="schema:accessibilityFeature">displayTransformability</meta>
<meta property="schema:accessibilityHazard">none</meta>
`

// packageDocument gives the package document (EPUB 3.3, section 5): metadata,
// the files of the book and their order.
func (b *layout) packageDocument(documents []document) string {
	var m markup
	m.put(`<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="%s" dir="%s">
`, b.lang(), b.Article.Dir)
	b.metadata(&m)
	m.put("<manifest>\n<item id=\"style\" href=\"style.css\" media-type=\"text/css\"/>\n")
	for i, d := range documents {
		properties := trusted("")
		if d.name == "nav.xhtml" {
			properties = ` properties="nav"`
		}
		m.put("<item id=\"d%d\" href=\"%s\" media-type=\"application/xhtml+xml\"%s/>\n", i+1, d.name, properties)
	}
	m.put("</manifest>\n<spine page-progression-direction=\"%s\">\n", b.Article.Dir)
	for i := range documents {
		m.put("<itemref idref=\"d%d\"/>\n", i+1)
	}
	m.put("</spine>\n</package>\n")
	return m.String()
}

// metadata writes what the capture says of itself, in Dublin Core.
func (b *layout) metadata(m *markup) {
	meta := b.Article.Meta
	m.put("<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n<dc:identifier id=\"id\">urn:uuid:%s</dc:identifier>\n", b.identifier())
	m.put("<dc:title>%s</dc:title>\n<dc:language>%s</dc:language>\n", b.Article.Title.String, b.lang())
	for _, author := range cite.Names(meta.Author, meta.Authors) {
		m.optional("<dc:creator>%s</dc:creator>\n", author)
	}
	m.optional("<dc:publisher>%s</dc:publisher>\n", meta.Publisher)
	if len(b.Article.Sections) > 0 {
		m.optional("<dc:description>%s</dc:description>\n", content.Description(b.Article.Sections[0]))
	}
	if meta.Date != "" {
		m.put("<dc:date>%s</dc:date>\n", meta.Date[:len(time.DateOnly)])
	}
	m.optional("<dc:source>%s</dc:source>\n", meta.Source)
	m.optional("<dc:rights>%s</dc:rights>\n", meta.Rights)
	for _, tag := range meta.Tags {
		m.put("<dc:subject>%s</dc:subject>\n", tag)
	}
	m.put("<meta property=\"dcterms:modified\">%s</meta>\n%s", modified(meta), accessibility)
	m.put("<meta property=\"schema:accessibilitySummary\" xml:lang=\"%s\">%s</meta>\n</metadata>\n", b.Words.Name, b.Words.Say("editions.accessible"))
}

// identifier gives a name-based UUID (RFC 9562, version 5): of the address that
// the article was captured from and its name, for a site may have two captures
// of one source, else of the capture itself.
func (b *layout) identifier() string {
	name := b.Article.Meta.Source + "#" + b.Name
	if b.Article.Meta.Source == "" {
		name = "urn:sha256:" + b.checksum()
	}
	return uuid.NewSHA1(uuid.NameSpaceURL, []byte(name)).String()
}

// checksum gives the SHA-256 of the capture.
func (b *layout) checksum() string {
	sum := sha256.Sum256(b.Capture)
	return hex.EncodeToString(sum[:])
}

// modified gives the time that a book bears: when it was captured, else when it
// was published, else the first that a ZIP file can hold.
func modified(m capture.Meta) string {
	for _, date := range []string{m.Captured, m.Date} {
		for _, form := range []string{time.DateOnly, time.RFC3339, "2006-01-02T15:04:05"} {
			if t, err := time.Parse(form, date); err == nil {
				return t.UTC().Format("2006-01-02T15:04:05Z")
			}
		}
	}
	return "1980-01-01T00:00:00Z"
}
