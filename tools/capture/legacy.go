package capture

import (
	"bytes"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
)

// A legacyEncoding is one of those that the web used before UTF-8.
type legacyEncoding struct {
	name     string
	encoding encoding.Encoding
}

// legacyEncodings are those of the WHATWG's standard that texts in the wild
// come in, the commonest first. Of two that read a text about equally well the
// commoner is taken.
var legacyEncodings = [...]legacyEncoding{
	{"windows-1252", charmap.Windows1252},
	{"windows-1251", charmap.Windows1251},
	{"windows-1250", charmap.Windows1250},
	{"windows-1254", charmap.Windows1254},
	{"windows-1253", charmap.Windows1253},
	{"windows-1255", charmap.Windows1255},
	{"windows-1256", charmap.Windows1256},
	{"windows-1257", charmap.Windows1257},
	{"windows-1258", charmap.Windows1258},
	{"windows-874", charmap.Windows874},
	{"gb18030", simplifiedchinese.GB18030},
	{"big5", traditionalchinese.Big5},
	{"shift_jis", japanese.ShiftJIS},
	{"euc-jp", japanese.EUCJP},
	{"euc-kr", korean.EUCKR},
	{"koi8-u", charmap.KOI8U}, // koi8-r with the letters of Ukrainian
	{"iso-8859-2", charmap.ISO8859_2},
	{"iso-8859-15", charmap.ISO8859_15},
	{"iso-8859-5", charmap.ISO8859_5},
	{"iso-8859-6", charmap.ISO8859_6},
	{"iso-8859-7", charmap.ISO8859_7},
	{"iso-8859-13", charmap.ISO8859_13},
	{"iso-8859-16", charmap.ISO8859_16},
	{"macintosh", charmap.Macintosh},
	{"x-mac-cyrillic", charmap.MacintoshCyrillic},
	{"ibm866", charmap.CodePage866},
}

// What the reading in an encoding must gain by the characters beyond ASCII
// altogether: in any but the first, and in one that was never common.
const (
	handicap     = 0.02
	rareHandicap = 0.5
)

// commonEncodings is how many of legacyEncodings were common on the web.
const commonEncodings = len(legacyEncodings) - 3

// By how much the best reading must beat the next that is another text, by the
// characters beyond ASCII altogether, not to be in doubt: less if it is the one
// in the encoding that is the commonest by far.
const (
	surely      = 0.5
	surelyFirst = 0.05
)

// findLegacy gives the encoding that makes the likeliest text of src, which is
// neither UTF-8 nor UTF-16, and whether that is clearly so.
func findLegacy(src []byte) (best legacyEncoding, sure bool) {
	sample := legacySample(src)
	beyond := 1.0
	for _, b := range sample {
		if b >= utf8.RuneSelf {
			beyond++
		}
	}
	var texts [len(legacyEncodings)]string
	var gains [len(legacyEncodings)]float64
	most := 0
	for i, e := range legacyEncodings {
		text, _ := e.encoding.NewDecoder().Bytes(sample)
		texts[i] = string(text)
		gains[i] = plausibility(texts[i]) * beyond
		switch {
		case i >= commonEncodings:
			gains[i] -= rareHandicap
		case i > 0:
			gains[i] -= handicap
		}
		if gains[i] > gains[most] {
			most = i
		}
	}
	lead := surely
	if most == 0 {
		lead = surelyFirst
	}
	sure = true
	for i := range texts {
		sure = sure && (texts[i] == texts[most] || gains[most]-gains[i] >= lead)
	}
	return legacyEncodings[most], sure
}

// legacySample gives the lines of src that are not in ASCII, up to about 2 KB.
func legacySample(src []byte) []byte {
	const size = 2 << 10
	var sample []byte
	for line := range bytes.FieldsFuncSeq(src, func(r rune) bool { return r == '\r' || r == '\n' }) {
		first := bytes.IndexFunc(line, func(r rune) bool { return r >= utf8.RuneSelf })
		if first < 0 {
			continue
		}
		if len(line) > size { // from the word before on, not to cut a character of two bytes
			line = line[bytes.LastIndexByte(line[:first], ' ')+1:]
			line = line[:min(len(line), size)]
		}
		sample = append(append(sample, line...), '\n')
		if len(sample) > size {
			break
		}
	}
	return sample
}
