package capture

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// plausibility says how likely a text is what somebody wrote, to compare the
// readings of some bytes in several encodings: by the evidence for its likeliest
// language in each word, and by what its characters beyond ASCII are, on
// average.
func plausibility(text string) float64 {
	text = norm.NFC.String(text)
	words := lowerWords(text)
	evidence := slices.Max(commonLexicon().weigh(words, 0.01)) / float64(max(len(words), 1))
	sum, count := 0.0, 0
	before := ' '
	for _, r := range text {
		if r >= utf8.RuneSelf || before >= utf8.RuneSelf {
			sum += likeness(before, r)
		}
		if r >= utf8.RuneSelf {
			count++
		}
		before = r
	}
	return evidence + sum/float64(max(count, 1))
}

// likeness says how well the character r goes after another: below zero it
// betrays a wrong encoding, above it is common where few characters are.
func likeness(before, r rune) float64 {
	switch {
	case r == utf8.RuneError:
		return -4
	case r >= 0x80 && r < 0xa0, r >= 0x2500 && r < 0x25a0, unicode.Is(unicode.Co, r), r >= utf8.RuneSelf && !unicode.IsGraphic(r) && !isJoiner(r) && !isMark(r) && r != '\u00ad':
		return -2
	case r >= 0xff61 && r <= 0xff9f, r >= 0xfb00 && r <= 0xfb06: // half-width katakana, ligatures
		return -0.5
	case isASCIILetter(before) && unicode.In(r, unicode.Han, unicode.Hangul, unicode.Hiragana, unicode.Katakana):
		return -0.5
	case unicode.In(r, unicode.Han, unicode.Hangul):
		if commonEastAsian()[r] {
			return 1
		}
		return -0.5
	case unicode.In(r, unicode.Hiragana, unicode.Katakana):
		return 1
	case unicode.IsLetter(r), unicode.IsMark(r):
		return likelyLetter(before, r)
	case r >= utf8.RuneSelf && !strings.ContainsRune(usualSigns, r), unicode.Is(unicode.No, r) && unicode.IsLetter(before):
		return -0.5
	}
	return 0
}

// likelyLetter is [likeness] for a letter: within a word neither the script
// changes nor does a capital follow a small letter.
func likelyLetter(before, r rune) float64 {
	script := scriptOf(r)
	switch {
	case unicode.IsMark(r) && (script != nil || unicode.Is(unicode.Inherited, r) && r > '\u0500') && scriptOf(before) != script && !unicode.Is(unicode.Arabic, before):
		return -1
	case script == unicode.Thai:
		return likelyThai(before, r)
	case !unicode.IsLetter(before):
		return 0
	case unicode.IsLower(before) && unicode.IsUpper(r):
		return -0.5
	case unicode.IsLetter(r) && scriptOf(before) != script:
		return -1
	}
	return commonness(r)
}

// commonness is a little above 0 for the letters that make up about three
// quarters of a text in their script and below it for the others, in the
// scripts that had an encoding of a byte a letter.
func commonness(r rune) float64 {
	r = unicode.ToLower(r)
	switch {
	case r < 0x370 || r > 0x6ff:
		return 0
	case strings.ContainsRune(commonLetters, r):
		return 0.1
	}
	return -0.1
}

// commonLetters are those of Greek, Cyrillic, Hebrew and Arabic.
const commonLetters = "αοιετσνηυρπκλςίό" + "оеаинтсрвлкі" + "יוהלארתבשמנ" + "المينوترهبد" + "یک"

// likelyThai is [likeness] for a letter or mark of Thai, which has no words to
// know it by, but an order: a mark stands on a consonant or on a vowel that
// does, and a vowel written in front has a consonant behind it.
func likelyThai(before, r rune) float64 {
	consonant := before >= 'ก' && before <= 'ฮ'
	switch {
	case r >= '\u0e47' && r <= '\u0e4e' && (consonant || before == '\u0e31' || before >= '\u0e34' && before <= '\u0e39'):
		return 0.12
	case unicode.IsMark(r) && !consonant, before >= 'เ' && before <= 'ไ' && (r < 'ก' || r > 'ฮ'):
		return -0.7
	case unicode.Is(unicode.Thai, before):
		return 0.12
	}
	return 0
}

// usualSigns are the signs beyond ASCII that are usual in text.
const usualSigns = "“”‘’„‚«»‹›–—…·•§°©®™€£¥½¡¿ºª´×±¢\u00a0" + "،؛؟" + "、。・「」『』【】《》〈〉！？，．：；（）％～　"

// commonEastAsian are the characters that make up about half of what is written
// in Chinese, in either way, and in Korean, and the commonest ones of Japanese.
var commonEastAsian = sync.OnceValue(func() map[rune]bool {
	common := map[rune]bool{}
	for _, r := range simplified + traditional + commonHan + commonHangul {
		common[r] = true
	}
	return common
})

const (
	commonHan    = "的一是不了在人有我他大中到上地出也子年得就那要下以生自着去之可她里后小心多天而能好都然没日于起成事只作当想看文无手十用主行方又如前所本面公同三已老从动两知民样现分将外但身些与高意把法此实回二理美月明其种声全工己话儿者向情部正名定女问力机给等几很业最间新什打便位因重被走电四第门相次东政海口使教西再平真听世气信北少关并内加化由却代军产入先山五太水万市眼体别处总才场师书比住员九笑性通目华报立马命张活难神数件安表原车白应路期叫死常提感金何更反合放做系计或司利受光王果亲界及今京务制解各任至清物台象记边共风战干接它许八特觉望直服毛林题建南度统色字请交爱让认算论百吃义科怎元社术结六功指思非流每青管夫连远资队跟带花快条院变联权往展該領取決必法律議員会社国民発表時間東京"
	commonHangul = "이다는의에을를가은고하지로도사한기리어인대아자시서나라있해그일들제정부수전으과것스여보성주장구면상만원와게동조우국소비니않적안않습내공거마미신세했위유치관연문방생경오등야아까때두개중요북외러말년월저무모될되던민선회"
)
