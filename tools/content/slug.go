package content

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// slugMax is the length in characters beyond which a slug is cut, and slugBytes
// that in bytes: with a number and [temporary] before it and an ending behind, it
// is a name that every disk takes, of 255 bytes at most.
const (
	slugMax   = 60
	slugBytes = 236
)

// slug gives the part of an address that names a text: its letters, digits and
// marks of any script in lower case (NFC), a hyphen between words. Apostrophes
// vanish: “Pakistan's” is pakistans. It is empty where the text has no letter
// and no digit.
func slug(text string) string {
	var b strings.Builder
	words := strings.FieldsFunc(norm.NFC.String(text), func(r rune) bool {
		return !unicode.In(r, unicode.L, unicode.N, unicode.M) && !isApostrophe(r)
	})
	length := 0
	for _, w := range words {
		w = slugWord(w)
		if w == "" {
			continue
		}
		if length += 1 + utf8.RuneCountInString(w); length > slugMax+1 && b.Len() > 0 {
			break
		}
		if b.Len() > 0 {
			b.WriteByte('-')
		}
		b.WriteString(cut(w, slugMax))
	}
	short := b.String()
	for len(short) > slugBytes { // a word with very many marks
		_, last := utf8.DecodeLastRuneInString(short)
		short = short[:len(short)-last]
	}
	return short
}

// slugIn gives the slug of a text in a language. In Turkish and Azerbaijani the small
// form of I has no dot: “IŞIK” is ışık.
func slugIn(lang, text string) string {
	if base, _, _ := strings.Cut(lang, "-"); base == "tr" || base == "az" {
		text = strings.ToLowerSpecial(unicode.TurkishCase, norm.NFC.String(text))
	}
	return slug(text)
}

// slugWord gives a word in lower case. The Turkish İ becomes a plain i, where
// Unicode would leave a dot floating above it.
func slugWord(w string) string {
	return norm.NFC.String(strings.Map(func(r rune) rune {
		switch {
		case isApostrophe(r):
			return -1
		case r == 'İ':
			return 'i'
		}
		return unicode.ToLower(r)
	}, w))
}

func isApostrophe(r rune) bool { return r == '\'' || r == '’' || r == 'ʼ' || r == '‘' }

// cut gives at most n characters of s, without splitting one from its marks.
func cut(s string, n int) string {
	count := 0
	for i, r := range s {
		if count >= n && !unicode.Is(unicode.M, r) {
			return s[:i]
		}
		count++
	}
	return s
}
