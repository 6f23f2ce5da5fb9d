package capture

import (
	"iter"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// languageSample is how much of a text settles its language, in bytes.
const languageSample = 2 << 10

// language gives the language and the direction of an article: those of its
// body, or of its comments where it has none.
func (a *Article) language() (lang, dir string) {
	var b strings.Builder
	for text := range a.texts() {
		b.WriteString(text[:runeStart(text, min(len(text), languageSample))])
		b.WriteByte('\n')
		if b.Len() > languageSample {
			break
		}
	}
	lang = a.Meta.Lang
	if lang == "" {
		lang = detectLanguage(b.String())
	}
	return lang, detectDirection(b.String(), lang)
}

// texts gives the title and the paragraphs, or the comments if there are none.
func (a *Article) texts() iter.Seq[string] {
	return func(yield func(string) bool) {
		if !yield(a.Title.String) {
			return
		}
		for _, s := range a.Sections {
			for _, p := range s.Paragraphs {
				if !yield(p.String) {
					return
				}
			}
		}
		if len(a.Sections) > 0 || a.Thread == nil {
			return
		}
		for _, c := range a.Thread.Comments {
			if !yield(c.Text.String) {
				return
			}
		}
	}
}

// detectLanguage gives the language of a text as a tag of BCP 47, or "" where
// it is not sure: the script first, then the commonest words and the letters
// of the languages that share it.
func detectLanguage(text string) string {
	text = text[:runeStart(text, min(len(text), languageSample))]
	letters := countScripts(text)
	most, share := letters.dominant()
	if share < 0.5 {
		return ""
	}
	switch {
	case most == unicode.Hangul:
		return "ko"
	case most == unicode.Han, most == unicode.Hiragana, most == unicode.Katakana:
		return eastAsian(text, letters)
	}
	for _, s := range soleLanguages {
		if s.script == most {
			return s.tag
		}
	}
	return commonLexicon().guess(text, most)
}

// runeStart is the last start of a character in text up to at.
func runeStart(text string, at int) int {
	for at > 0 && at < len(text) && !utf8.RuneStart(text[at]) {
		at--
	}
	return at
}

// eastAsian tells Japanese, which has kana in every sentence, from Chinese, and
// the two ways to write that.
func eastAsian(text string, letters scriptCount) string {
	kana := letters[unicode.Hiragana] + letters[unicode.Katakana]
	if kana*20 > letters[unicode.Han] {
		return "ja"
	}
	hans, hant := 0, 0
	for _, r := range text {
		switch chineseForms()[r] {
		case 's':
			hans++
		case 't':
			hant++
		}
	}
	switch {
	case hans > 3*hant:
		return "zh-Hans"
	case hant > 3*hans:
		return "zh-Hant"
	}
	return "zh"
}

var chineseForms = sync.OnceValue(func() map[rune]byte {
	forms := map[rune]byte{}
	for _, r := range simplified {
		forms[r] = 's'
	}
	for _, r := range traditional {
		forms[r] = 't'
	}
	return forms
})

// A scriptCount is how many letters a text has of each script.
type scriptCount map[*unicode.RangeTable]int

func countScripts(text string) scriptCount {
	n := scriptCount{}
	var latest *unicode.RangeTable
	run := 0 // letters of the latest script that are still to be counted
	for _, r := range text {
		script := latest
		switch {
		case r < utf8.RuneSelf && !isASCIILetter(r):
			continue
		case r < utf8.RuneSelf:
			script = unicode.Latin
		case latest == nil || !unicode.Is(latest, r):
			script = scriptOf(r)
		}
		if script != latest {
			n[latest] += run
			latest, run = script, 0
		}
		run++
	}
	n[latest] += run
	delete(n, nil)
	return n
}

func isASCIILetter(r rune) bool { return r|0x20 >= 'a' && r|0x20 <= 'z' }

// scriptOf gives the script of a letter among those that have a language here.
func scriptOf(r rune) *unicode.RangeTable {
	for _, s := range sharedScripts {
		if unicode.Is(s.script, r) {
			return s.script
		}
	}
	for _, s := range []*unicode.RangeTable{unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul} {
		if unicode.Is(s, r) {
			return s
		}
	}
	for _, s := range soleLanguages {
		if unicode.Is(s.script, r) {
			return s.script
		}
	}
	return nil
}

// dominant gives the script with the most letters and its share of them. A
// character of East Asia says as much as two or three letters; kana count with
// the Chinese characters between them.
func (n scriptCount) dominant() (most *unicode.RangeTable, share float64) {
	total, top := 0, 0
	for s, count := range n {
		switch s {
		case unicode.Han:
			count = 2 * (count + n[unicode.Hiragana] + n[unicode.Katakana])
		case unicode.Hiragana, unicode.Katakana:
			if n[unicode.Han] > 0 {
				continue
			}
			count *= 2
		case unicode.Hangul:
			count *= 2
		}
		total += count
		if count > top {
			most, top = s, count
		}
	}
	if total == 0 {
		return nil, 0
	}
	return most, float64(top) / float64(total)
}
