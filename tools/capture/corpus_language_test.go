package capture

import (
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
	"golang.org/x/text/unicode/norm"
)

// TestCorpusLanguage measures how often the language is right, none, or wrong,
// for whole captures and for their first characters alone.
func TestCorpusLanguage(t *testing.T) {
	for _, length := range []int{0, 1000, 300, 150, 80, 40} {
		right, none, all := map[string]int{}, map[string]int{}, map[string]int{}
		for _, s := range loadCorpus(t) {
			lang := ""
			if length == 0 {
				a, _ := Parse(s.name, s.source)
				lang = a.Lang
			} else {
				lang = detectLanguage(firstRunes(string(s.source), length))
			}
			all[s.set]++
			switch {
			case strings.EqualFold(lang, s.truth.Lang):
				right[s.set]++
			case lang == "":
				none[s.set]++
			}
		}
		for _, set := range []string{"plain", "hard", "langs"} {
			t.Logf("%4d characters, %-5s: right %d, none %d, wrong %d", length, set, right[set], none[set], all[set]-right[set]-none[set])
		}
	}
}

// corpusEncodings are the encodings that texts in a language came in.
var corpusEncodings = map[string][]legacyEncoding{
	"en":      {{"windows-1252", charmap.Windows1252}},
	"de":      {{"windows-1252", charmap.Windows1252}},
	"fr":      {{"windows-1252", charmap.Windows1252}, {"iso-8859-15", charmap.ISO8859_15}},
	"es":      {{"windows-1252", charmap.Windows1252}},
	"it":      {{"windows-1252", charmap.Windows1252}},
	"pt":      {{"windows-1252", charmap.Windows1252}},
	"hu":      {{"windows-1250", charmap.Windows1250}, {"iso-8859-2", charmap.ISO8859_2}},
	"ro":      {{"windows-1250", charmap.Windows1250}, {"iso-8859-2", charmap.ISO8859_2}},
	"tr":      {{"windows-1254", charmap.Windows1254}},
	"ru":      {{"windows-1251", charmap.Windows1251}, {"koi8-r", charmap.KOI8R}, {"iso-8859-5", charmap.ISO8859_5}, {"ibm866", charmap.CodePage866}},
	"uk":      {{"windows-1251", charmap.Windows1251}, {"koi8-u", charmap.KOI8U}},
	"el":      {{"windows-1253", charmap.Windows1253}, {"iso-8859-7", charmap.ISO8859_7}},
	"ar":      {{"windows-1256", charmap.Windows1256}, {"iso-8859-6", charmap.ISO8859_6}},
	"fa":      {{"windows-1256", charmap.Windows1256}},
	"ja":      {{"shift_jis", japanese.ShiftJIS}, {"euc-jp", japanese.EUCJP}, {"iso-2022-jp", japanese.ISO2022JP}},
	"ko":      {{"euc-kr", korean.EUCKR}},
	"zh-hans": {{"gb18030", simplifiedchinese.GB18030}},
	"zh-hant": {{"big5", traditionalchinese.Big5}},
}

// TestCorpusEncoding measures how often captures come out right of the legacy
// encodings of their languages: whole, and their first characters alone.
func TestCorpusEncoding(t *testing.T) {
	for _, length := range []int{0, 300, 100} {
		right, all := 0, 0
		for _, s := range loadCorpus(t) {
			text, _ := decode(s.source)
			if length > 0 {
				text = firstRunes(text, length)
			}
			for _, e := range corpusEncodings[s.truth.Lang] {
				text := encodable(text, e)
				src, err := e.encoding.NewEncoder().Bytes([]byte(text))
				if err != nil || utf8.Valid(src) && e.name != "iso-2022-jp" {
					continue
				}
				all++
				if got, _ := decode(src); got == norm.NFC.String(text) {
					right++
				} else {
					t.Logf("%s in %s is misread", s.name, e.name)
				}
			}
		}
		t.Logf("%4d characters: %d of %d right", length, right, all)
	}
}

// encodable leaves out the characters that an encoding does not have.
func encodable(text string, e legacyEncoding) string {
	known := map[rune]bool{}
	return strings.Map(func(r rune) rune {
		is, seen := known[r]
		if !seen {
			_, err := e.encoding.NewEncoder().String(string(r))
			is = err == nil
			known[r] = is
		}
		if !is {
			return -1
		}
		return r
	}, text)
}

// firstRunes gives the first n characters of a text.
func firstRunes(text string, n int) string {
	for i := range text {
		if n--; n < 0 {
			return text[:i]
		}
	}
	return text
}
