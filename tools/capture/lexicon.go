package capture

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// A lexicon tells languages apart by their words and letters.
type lexicon struct {
	tags    []string
	scripts []*unicode.RangeTable
	words   map[string][]int // the places in tags of the languages that have the word
	letters map[rune][]int   // of those that have the letter
}

// commonLexicon has the languages of all of sharedScripts.
var commonLexicon = sync.OnceValue(func() *lexicon {
	l := &lexicon{words: map[string][]int{}, letters: map[rune][]int{}}
	for _, s := range sharedScripts {
		for _, v := range s.languages {
			i := len(l.tags)
			l.tags, l.scripts = append(l.tags, v.tag), append(l.scripts, s.script)
			for word := range strings.FieldsSeq(v.words) {
				l.words[word] = addOnce(l.words[word], i)
			}
			for _, letter := range v.letters {
				l.letters[letter] = addOnce(l.letters[letter], i)
			}
		}
	}
	return l
})

func addOnce(places []int, i int) []int {
	if n := len(places); n > 0 && places[n-1] == i {
		return places
	}
	return append(places, i)
}

// How sure a guess has to be: evidence in all, a word of one language alone
// being 1; evidence for each word of the text; and times the evidence for the
// next best language.
const (
	enoughEvidence = 1.5
	enoughDensity  = 0.06
	enoughLead     = 1.25
)

// What a letter says beside a word: for the languages that have it, and against
// those that do not, where it is one that sets languages apart.
const (
	letterWeight  = 0.3
	foreignWeight = 0.2
)

// guess gives the language of a text in a script, "" where it is not sure.
func (l *lexicon) guess(text string, script *unicode.RangeTable) string {
	all := lowerWords(text)
	tag, best, second := "", 0.0, 0.0
	for i, e := range l.weigh(all, letterWeight) {
		switch {
		case l.scripts[i] != script:
		case e > best:
			tag, best, second = l.tags[i], e, best
		default:
			second = max(second, e)
		}
	}
	if best < enoughEvidence || best < enoughDensity*float64(len(all)) || best < enoughLead*second {
		return ""
	}
	return tag
}

// weigh gives the evidence in words for each language. What several languages
// share says less for each; letters are what a letter says for those that have
// it.
func (l *lexicon) weigh(words []string, letters float64) []float64 {
	evidence := make([]float64, len(l.tags))
	add := func(places []int, weight float64) {
		for _, i := range places {
			evidence[i] += weight / float64(len(places))
		}
	}
	foreign := 0.0
	for _, word := range words {
		add(l.words[word], 1)
		for _, letter := range word {
			if letter < utf8.RuneSelf || l.letters[letter] == nil {
				continue
			}
			places := l.letters[letter]
			add(places, letters+foreignWeight*float64(len(places)))
			foreign += foreignWeight
		}
	}
	for i := range evidence {
		evidence[i] -= foreign
	}
	return evidence
}

// lowerWords gives the words of a text in lower case.
func lowerWords(text string) []string {
	words := make([]string, 0, len(text)/6+1)
	start, curly := -1, false // of the word that is read; whether it has a ’
	for i, r := range text {
		switch within := inWord(r); {
		case within:
			if start < 0 {
				start, curly = i, false
			}
			curly = curly || r == '’'
		case start >= 0:
			words = append(words, lowerWord(text[start:i], curly))
			start = -1
		}
	}
	if start >= 0 {
		words = append(words, lowerWord(text[start:], curly))
	}
	return words
}

// lowerWord brings a word to lower case, and a ’ within to '.
func lowerWord(word string, curly bool) string {
	if curly {
		word = strings.ReplaceAll(word, "’", "'")
	}
	return strings.ToLower(word)
}

// inWord tells the characters that words are written with.
func inWord(r rune) bool {
	if r < utf8.RuneSelf {
		return isASCIILetter(r) || r == '\''
	}
	return r == '’' || r == '\u200c' || unicode.IsLetter(r) || unicode.IsMark(r)
}
