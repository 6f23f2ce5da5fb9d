package content

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"clipping/tools/capture"
)

// Markdown gives paragraphs as Markdown, a line each, that shows exactly their
// text: CommonMark with the extensions that config.toml leaves on. A paragraph
// that is a quotation is set as one.
func Markdown(paragraphs []capture.Text) string {
	var b strings.Builder
	for i, p := range paragraphs {
		if i > 0 {
			b.WriteByte('\n')
		}
		if IsQuotation(p.String) {
			b.WriteString("> ")
		}
		escape(&b, p.String)
		b.WriteByte('\n')
	}
	return b.String()
}

// EscapeMarkdown gives a text of one line as Markdown that shows exactly it,
// wherever a paragraph or a heading may stand.
func EscapeMarkdown(text string) string {
	var b strings.Builder
	escape(&b, text)
	return b.String()
}

// escape writes a paragraph's text, a line that neither begins nor ends with
// white space, with a backslash before each character that would mean something.
func escape(b *strings.Builder, text string) {
	if !strings.ContainsAny(text, "\\`*_~[]<!&{:#>-+.)") {
		b.WriteString(text)
		return
	}
	e := escaper{text: text, list: listMarker(text), mail: strings.Contains(text, "@")}
	written := 0
	for i := range len(text) {
		if e.means(i) {
			b.WriteString(text[written:i])
			b.WriteByte('\\')
			written = i
		}
	}
	b.WriteString(text[written:])
}

type escaper struct {
	text  string
	list  int         // the place of the mark that would make the line a list item, or -1
	mail  bool        // whether the text may hold a mail address
	pairs [0x80]uint8 // per delimiter, whether the text holds two: 1 yes, 2 no, 0 not known yet
}

// means tells whether the byte at i would be markup where it stands.
func (e *escaper) means(i int) bool {
	switch c := e.text[i]; c {
	case '\\':
		return isPunct(e.at(i + 1))
	case '`', '~':
		return e.pair(c)
	case '*':
		return i == e.list || e.pair(c) && (e.at(i-1) != ' ' || e.at(i+1) != ' ')
	case '_':
		return e.pair(c) && !e.insideWord(i)
	case '[': // a link reference or a footnote definition
		return i == 0 && strings.Contains(e.text, "]:")
	case ']': // a link or an image
		return e.at(i+1) == '('
	case '<': // HTML or an autolink
		n := e.at(i + 1)
		return isLetter(n) || n == '/' || n == '!' || n == '?' || e.mail && n != ' '
	case '!': // Hugo looks for its summary divider before Markdown is read
		return e.at(i-1) == '<'
	case '{': // a shortcode
		return e.at(i-1) == '{' && (e.at(i+1) == '<' || e.at(i+1) == '%')
	case '&':
		return isEntity(e.text[i:])
	case '#':
		return i == 0 && isATX(e.text)
	case '>', ':': // a quotation, a definition
		return i == 0
	case '-': // a list item or a thematic break
		return i == e.list || i == 0 && e.at(1) == '-'
	case '+', '.', ')':
		return i == e.list
	}
	return false
}

// at is the byte at i, a space beyond the text's ends.
func (e *escaper) at(i int) byte {
	if i < 0 || i >= len(e.text) {
		return ' '
	}
	return e.text[i]
}

// pair tells whether the text holds the delimiter twice; one alone means nothing.
func (e *escaper) pair(delimiter byte) bool {
	if e.pairs[delimiter] == 0 {
		e.pairs[delimiter] = 2
		if strings.Count(e.text, string(delimiter)) > 1 {
			e.pairs[delimiter] = 1
		}
	}
	return e.pairs[delimiter] == 1
}

// insideWord tells whether letters or digits stand on both sides of i, as in
// file_name_1, where an underscore does not emphasise.
func (e *escaper) insideWord(i int) bool {
	before, _ := utf8.DecodeLastRuneInString(e.text[:i])
	after, _ := utf8.DecodeRuneInString(e.text[i+1:])
	return isWord(before) && isWord(after)
}

// listMarker gives the place of the mark that makes a line a list item: a
// bullet, or the full stop or bracket after a number; -1 where there is none.
func listMarker(line string) int {
	digits := strings.TrimLeft(line, "0123456789")
	at := len(line) - len(digits)
	mark := digits
	if end := strings.IndexAny(digits, " \t"); end >= 0 {
		mark = digits[:end]
	}
	switch {
	case at == 0 && (mark == "-" || mark == "+" || mark == "*"),
		at > 0 && at <= 9 && (mark == "." || mark == ")"):
		return at
	}
	return -1
}

// isATX tells whether a line is a heading: up to six number signs and a space.
func isATX(line string) bool {
	rest := strings.TrimLeft(line, "#")
	return len(line)-len(rest) <= 6 && (rest == "" || rest[0] == ' ' || rest[0] == '\t')
}

// entityMax is more than the length of the longest character reference in HTML.
const entityMax = 40

// isEntity tells whether s, which begins with an ampersand, begins with what
// may be a character reference.
func isEntity(s string) bool {
	name, _, ok := strings.Cut(s[1:min(len(s), entityMax)], ";")
	return ok && name != "" && strings.IndexFunc(name, func(r rune) bool {
		return r != '#' && !isLetter(byte(r)) && (r < '0' || r > '9')
	}) < 0
}

func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

func isPunct(c byte) bool {
	return '!' <= c && c <= '/' || ':' <= c && c <= '@' || '[' <= c && c <= '`' || '{' <= c && c <= '~'
}

func isWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
