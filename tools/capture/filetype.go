package capture

import "strings"

// fileTypes are the files that are taken for captures though they are no text, by
// how each begins.
var fileTypes = []struct{ begins, kind string }{
	{"%PDF-", "a PDF"},
	{"PK\x03\x04", "a ZIP file, as Word, LibreOffice and e-books are"},
	{"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a file of an old Office"},
	{`{\rtf`, "a file in RTF"},
	{"bplist00", "a file in Apple's binary format"},
	{"\x89PNG\r\n", "a picture"},
	{"\xff\xd8\xff", "a picture"},
	{"GIF87a", "a picture"},
	{"GIF89a", "a picture"},
	{"\x1f\x8b\x08", "a compressed file"},
}

// isForeign reports a file that is no text.
func (p *parser) isForeign(src []byte) bool {
	for _, f := range fileTypes {
		if strings.HasPrefix(string(src[:min(len(src), 16)]), f.begins) {
			p.report(Error, 1, "this is "+f.kind+", not text", "open it and copy its text into a file that ends in .txt")
			return true
		}
	}
	return false
}

// warnOfSource warns of the source text of a web page, which is read as it stands.
func (p *parser) warnOfSource(text string) {
	begin := strings.ToLower(strings.TrimSpace(text[:min(len(text), 100)]))
	if strings.HasPrefix(begin, "<!doctype html") || strings.HasPrefix(begin, "<html") {
		p.report(Warning, 1, "this is the source of a web page: its tags are read as text", "open it in a browser, select all, and copy the text into the file")
	}
}
