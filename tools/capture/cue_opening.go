package capture

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// openingCue is a word at the beginning that captions, bylines, editor's notes,
// calls to the reader or the headings of every article begin with.
func openingCue(c *candidate) int {
	first, size := utf8.DecodeRuneInString(c.text)
	starts := openingsByFirst[unicode.ToLower(first)]
	if len(starts) == 0 {
		return -1
	}
	for _, o := range starts {
		if rest, ok := cutFolded(c.text[size:], o.rest); ok && (o.value != usualHeading || endsWord(rest, 0)) {
			return o.value
		}
	}
	return -1
}

// runeEnd is the place nearest to n, from there on, where a character begins.
func runeEnd(s string, n int) int {
	for n < len(s) && !utf8.RuneStart(s[n]) {
		n++
	}
	return min(n, len(s))
}

// cutFolded takes words in small letters off a text in any letters that begins with
// them.
func cutFolded(text, words string) (rest string, ok bool) {
	for _, w := range words {
		r, size := utf8.DecodeRuneInString(text)
		if r != w && unicode.ToLower(r) != w {
			return "", false
		}
		text = text[size:]
	}
	return text, true
}

// An opening is how a line of a value of openingCue goes on behind its first
// character.
type opening struct {
	rest  string
	value int
}

// openingsByFirst are the openings by their first character.
var openingsByFirst = func() map[rune][]opening {
	all := map[rune][]opening{}
	for value, list := range openings {
		for _, w := range list {
			first, size := utf8.DecodeRuneInString(w)
			all[first] = append(all[first], opening{w[size:], value})
		}
	}
	return all
}()

// endsWord tells whether no letter follows at i.
func endsWord(s string, i int) bool {
	r, _ := utf8.DecodeRuneInString(s[i:])
	return i == len(s) || !unicode.IsLetter(r)
}

// sentenceOpeningCue is a first word that seldom begins a heading.
func sentenceOpeningCue(c *candidate) int { return truth(sentenceOpenings[c.firstWord()]) }

// picturedCue is a last word that names a picture: “The new logo”.
func picturedCue(c *candidate) int {
	last := strings.TrimRight(c.text, ".)")
	return truth(pictures[strings.ToLower(last[strings.LastIndexByte(last, ' ')+1:])])
}

// creditCue is a word anywhere in the line that says where a picture is from.
func creditCue(c *candidate) int { return truth(credits.in(c.lowered())) }

// moreCue is a word anywhere in the line that leads on to another page.
func moreCue(c *candidate) int { return truth(moreWords.in(c.lowered())) }

// phrases are parts of lines in small letters, of two bytes or more.
type phrases struct {
	pairs  [1 << 10]uint64 // a bit for each two bytes that one begins with
	starts [256][]string   // by their first byte
}

func phrasesOf(all ...string) *phrases {
	p := &phrases{}
	for _, s := range all {
		p.starts[s[0]] = append(p.starts[s[0]], s)
		pair := uint16(s[0])<<8 | uint16(s[1])
		p.pairs[pair>>6] |= 1 << (pair & 63)
	}
	return p
}

// in tells whether a text in small letters holds one of the phrases.
func (p *phrases) in(lower string) bool {
	pair := uint16(0)
	for i := range len(lower) {
		pair = pair<<8 | uint16(lower[i])
		if p.pairs[pair>>6]&(1<<(pair&63)) == 0 || i == 0 {
			continue
		}
		for _, s := range p.starts[lower[i-1]] {
			if strings.HasPrefix(lower[i-1:], s) {
				return true
			}
		}
	}
	return false
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}
