package capture

import (
	"bytes"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/encoding/unicode/utf32"
)

// marks are the byte order marks. That of UTF-32 comes before that of UTF-16,
// with which it begins.
var marks = []struct {
	mark     string
	name     string
	encoding encoding.Encoding // nil for UTF-8
}{
	{"\xef\xbb\xbf", "UTF-8", nil},
	{"\xff\xfe\x00\x00", "UTF-32", utf32.UTF32(utf32.LittleEndian, utf32.IgnoreBOM)},
	{"\x00\x00\xfe\xff", "UTF-32", utf32.UTF32(utf32.BigEndian, utf32.IgnoreBOM)},
	{"\xff\xfe", "UTF-16", unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM)},
	{"\xfe\xff", "UTF-16", unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM)},
}

// toUTF8 reads src in its encoding. It is valid UTF-8 from there on.
func (d *decoder) toUTF8(src []byte) string {
	for _, m := range marks {
		rest, ok := bytes.CutPrefix(src, []byte(m.mark))
		switch {
		case !ok:
			continue
		case m.encoding != nil:
			d.say(Note, 1, "read as "+m.name+" by its byte order mark", "")
			return d.transcode(m.encoding, rest)
		case utf8.Valid(rest):
			d.say(Note, 1, "byte order mark removed", "")
			return string(rest)
		}
		return d.mend(rest)
	}
	if endian, ok := findUTF16(src); ok {
		d.say(Note, 1, "read as UTF-16, which it is without saying so", "")
		return d.transcode(unicode.UTF16(endian, unicode.IgnoreBOM), src)
	}
	if isISO2022JP(src) {
		d.say(Note, 1, "read as iso-2022-jp", "")
		return d.transcode(japanese.ISO2022JP, src)
	}
	switch {
	case utf8.Valid(src):
		return string(src)
	case isMostlyUTF8(src):
		return d.mend(src)
	}
	legacy, sure := findLegacy(src)
	severity, message := Note, "not UTF-8: read as "+legacy.name
	if !sure {
		severity, message = Warning, message+", which other encodings fit nearly as well"
	}
	d.say(severity, 1, message, "if letters look wrong, save the capture in UTF-8 and try again")
	return d.transcode(legacy.encoding, src)
}

// transcode reads src in an encoding. Bytes that mean nothing in it become
// U+FFFD, of which a warning speaks later.
func (d *decoder) transcode(e encoding.Encoding, src []byte) string {
	text, err := e.NewDecoder().Bytes(src)
	if err != nil || !utf8.Valid(text) {
		text = bytes.ToValidUTF8(text, []byte("\ufffd"))
	}
	return string(text)
}

// mend reads src as UTF-8 and the bytes that are none as windows-1252: what
// comes of pasting together files of two encodings.
func (d *decoder) mend(src []byte) string {
	text := make([]byte, 0, len(src)+len(src)/8)
	count, first, line := 0, 0, 1
	for len(src) > 0 {
		r, size := utf8.DecodeRune(src)
		if r == utf8.RuneError && size == 1 {
			r = charmap.Windows1252.DecodeByte(src[0])
			if count++; first == 0 {
				first = line
			}
		} else if r == '\n' || r == '\r' && !bytes.HasPrefix(src, []byte("\r\n")) {
			line++
		}
		text = utf8.AppendRune(text, r)
		src = src[size:]
	}
	d.say(Warning, first, quantity(count, "byte that is", "bytes that are")+" not UTF-8, read as windows-1252",
		"look whether the words there are right, and save the capture in UTF-8")
	return string(text)
}

// isMostlyUTF8 tells whether src is UTF-8 with a few wrong bytes in it: there
// are at least four times as many good characters beyond ASCII.
func isMostlyUTF8(src []byte) bool {
	good, bad := 0, 0
	for len(src) > 0 {
		if src[0] < utf8.RuneSelf {
			src = src[1:]
			continue
		}
		r, size := utf8.DecodeRune(src)
		if r == utf8.RuneError && size == 1 {
			bad++
		} else {
			good++
		}
		src = src[size:]
	}
	return good >= 4*bad
}

// isISO2022JP tells whether src switches to Japanese by escape sequences.
func isISO2022JP(src []byte) bool {
	at := bytes.Index(src, []byte("\x1b$"))
	return at >= 0 && at+2 < len(src) && (src[at+2] == 'B' || src[at+2] == '@')
}

// findUTF16 tells UTF-16 without a byte order mark, and its byte order, by what
// it is as text. Only bytes that hold a NUL, or more controls than a text does,
// are worth the comparison: line ends and blanks have NULs in UTF-16. UTF-8 with
// a stray NUL is UTF-8.
func findUTF16(src []byte) (order unicode.Endianness, ok bool) {
	sample := src[:min(len(src), 4<<10)&^1]
	odd := controlShare(sample)
	if len(src)%2 > 0 || odd*oddControls < 1 && (bytes.IndexByte(sample, 0) < 0 || isMostlyUTF8(sample)) {
		return order, false
	}
	most := plausibility(charmap8(sample)) - controlWeight*odd
	for _, e := range []unicode.Endianness{unicode.LittleEndian, unicode.BigEndian} {
		text, err := unicode.UTF16(e, unicode.IgnoreBOM).NewDecoder().Bytes(sample)
		if err != nil || controlShare(text)*oddControls >= 1 {
			continue
		}
		if p := plausibility(string(text)); p > most {
			order, most, ok = e, p, true
		}
	}
	return order, ok
}

// charmap8 reads a sample as what it is if it is not UTF-16: UTF-8, or an
// encoding of a byte a character.
func charmap8(sample []byte) string {
	if isMostlyUTF8(sample) {
		return string(sample)
	}
	text, _ := charmap.Windows1252.NewDecoder().Bytes(sample)
	return string(text)
}

// controlWeight is what a text that is all controls weighs.
const controlWeight = 2

// controlShare is the share of the bytes that are controls without a meaning in
// text.
func controlShare(src []byte) float64 {
	n := 0
	for _, b := range src {
		if b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\x1b' || b == 0x7f {
			n++
		}
	}
	return float64(n) / float64(max(len(src), 1))
}
