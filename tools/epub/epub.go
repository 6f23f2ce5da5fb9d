// Package epub makes an article with its thread into an e-book: EPUB 3.3 (W3C)
// with the metadata of EPUB Accessibility 1.1.
//
// A book is a title page, the contents, the text, the comments and a page about
// the copy. Text and comments are divided into documents of a size that
// e-readers open at once. Captured text is marked as on the site, in the words
// of schema.org as microdata: headline, articleSection, articleBody, author,
// text and description. All else stands in navigation or in elements with a
// class.
//
// The same article gives the same bytes: nothing in a book is taken from the
// clock, and its identifier is made from its source and its name, or from its
// capture.
package epub

import (
	"archive/zip"
	_ "embed"
	"io"
	"time"

	"clipping/tools/capture"
	"clipping/tools/words"
)

// A Book is what an e-book is made of.
type Book struct {
	Article *capture.Article
	Name    string         // of the article on its site, its slug
	Capture []byte         // what the article was read from
	Words   words.Language // what the book says itself
}

//go:embed style.css
var style string

const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`

// Write writes a book.
func Write(w io.Writer, book Book) error {
	b := divided(book)
	archive := zip.NewWriter(w)
	// OCF 3.3, section 4.3: the first file, neither compressed nor with extra fields.
	if err := add(archive, zip.FileHeader{Name: "mimetype"}, "application/epub+zip"); err != nil {
		return err
	}
	if err := add(archive, compressed("META-INF/container.xml"), container); err != nil {
		return err
	}
	documents := b.documents()
	if err := add(archive, compressed("EPUB/package.opf"), b.packageDocument(documents)); err != nil {
		return err
	}
	if err := add(archive, compressed("EPUB/style.css"), style); err != nil {
		return err
	}
	for _, d := range documents {
		if err := add(archive, compressed("EPUB/"+d.name), b.document(d)); err != nil {
			return err
		}
	}
	return archive.Close()
}

// compressed is the header of a file that bears the first time that a ZIP file
// can hold.
func compressed(name string) zip.FileHeader {
	return zip.FileHeader{Name: name, Method: zip.Deflate, Modified: time.Date(1980, 1, 1, 0, 0, 0, 0, time.UTC)}
}

// add adds a file to a book.
func add(archive *zip.Writer, header zip.FileHeader, text string) error {
	f, err := archive.CreateHeader(&header)
	if err != nil {
		return err
	}
	_, err = io.WriteString(f, text)
	return err
}
