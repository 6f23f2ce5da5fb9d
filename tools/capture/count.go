package capture

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// noNumber is what a count line declares that says no number: “Comments”.
const noNumber = -1

// countMax is the length in bytes beyond which no line is a count line.
const countMax = 160

// countLine reads a line that says how many comments follow, in any language of
// commentWords and in any order of word and number: “5 Comments”, “Comments (7)”,
// “コメント5件”. It gives the number, or noNumber.
func countLine(line string) (n int, ok bool) {
	line, titled := cutTitle(line)
	if line = countCore(line); !titled && !mayCount(line) {
		return 0, false
	}
	line = strings.ToLower(line)
	if strings.Contains(line, "(") {
		line = pluralInBrackets(line)
	}
	line = lastOfTwo(line)
	if n, ok = countTitled(line); ok {
		return n, true
	}
	n, rest, ok := takeNumber(line)
	if !ok || len(line) > 80 {
		return 0, false
	}
	named := false
	for _, word := range strings.FieldsFunc(rest, isCountMark) {
		switch number, isNumber := countNumbers[word]; {
		case isNumber && n == noNumber && isUnspaced(word):
			n = number
		case isUnspaced(word):
			noun, only := unspacedNoun(word)
			if !only {
				return 0, false
			}
			named = named || noun
		case countNouns[word]:
			named = true
		case countFillers[word]:
		case isNumber && n == noNumber:
			n = number
		default:
			return 0, false
		}
	}
	return n, named && (n != noNumber || !titled)
}

// countCore gives a line without what stands around its letters and digits:
// arrows, dashes, pictures. It is empty for a line that is too long.
func countCore(line string) string {
	if len(line) > countMax {
		return ""
	}
	if last := len(line) - 1; last >= 0 && line[0] < 0x80 && line[last] < 0x80 && unicode.IsLetter(rune(line[0])) && unicode.IsLetter(rune(line[last])) {
		return line
	}
	core := strings.TrimFunc(line, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) })
	if strings.HasSuffix(line, ")") && strings.LastIndexByte(core, '(') > strings.LastIndexByte(core, ')') {
		core += ")"
	}
	return core
}

// pluralInBrackets takes the brackets off the end of a word: “comment(s)”.
func pluralInBrackets(line string) string {
	var b strings.Builder
	for {
		at := strings.IndexByte(line, '(')
		if at < 0 {
			break
		}
		end := strings.IndexByte(line[at:], ')')
		before, _ := utf8.DecodeLastRuneInString(line[:at])
		if end < 2 || end > 4 || !unicode.IsLetter(before) || !isWord(line[at+1:at+end]) {
			b.WriteString(line[:at+1])
			line = line[at+1:]
			continue
		}
		b.WriteString(line[:at] + line[at+1:at+end])
		line = line[at+end+1:]
	}
	return b.String() + line
}

// lastOfTwo keeps the second of two numbers where the first is a part of it:
// “5 of 12 comments”.
func lastOfTwo(line string) string {
	start := strings.IndexFunc(line, unicode.IsDigit)
	if start < 0 {
		return line
	}
	rest := strings.TrimLeftFunc(line[start:], unicode.IsDigit)
	word, behind, _ := strings.Cut(strings.TrimLeft(rest, " "), " ")
	noun := strings.TrimLeft(strings.TrimLeftFunc(behind, unicode.IsDigit), " ")
	if !partWords[word] || len(noun) == len(behind) || !countNouns[firstWord(noun)] {
		return line
	}
	return line[:start] + behind
}

// cutTitle takes the title of the article, in quotation marks, off a count line
// that begins with it: “「Title」への3件のコメント”, “‘Title’ üzerine 2 yorum”.
func cutTitle(line string) (rest string, ok bool) {
	opening, _ := utf8.DecodeRuneInString(line)
	closing := titleQuotes[opening]
	if closing == "" || len(line) > countMax {
		return line, false
	}
	at := strings.LastIndex(line, closing)
	if at <= 0 {
		return line, false
	}
	return strings.TrimSpace(line[at+len(closing):]), true
}

// titleQuotes are the marks that close a title, by those that open it.
var titleQuotes = map[rune]string{'"': `"`, '\'': "'", '“': "”", '‘': "’", '„': "“", '«': "»", '「': "」", '『': "』", '《': "》"}

// countTitled reads a count line that goes on with the title of the article,
// which may be anything: “5 thoughts on ‘Title’”.
func countTitled(line string) (n int, ok bool) {
	first, rest, ok := strings.Cut(line, " ")
	noun, rest, more := strings.Cut(rest, " ")
	word, title, last := strings.Cut(rest, " ")
	if !ok || !more || !last || title == "" || !countNouns[noun] && !thoughtWords[noun] || !titleWords[word] {
		return 0, false
	}
	if n, ok = countNumbers[first]; ok {
		return n, true
	}
	n, rest, ok = takeNumber(first)
	return n, ok && n >= 0 && strings.TrimSpace(rest) == ""
}

// namesTitle tells whether a count line goes on with the title of the article,
// and so may be one: “Two Comments on the Harbour”.
func namesTitle(line string) bool {
	_, ok := countTitled(strings.ToLower(countCore(line)))
	return ok
}

// mayCount tells whether a line can be a count line by its first word, or the
// second behind a number: a look that most lines do not pass.
func mayCount(line string) bool {
	rest := strings.TrimLeftFunc(line, unicode.IsDigit)
	if rest == "" {
		return false
	}
	behind := len(rest) < len(line)
	if behind {
		rest = strings.TrimLeftFunc(rest, func(r rune) bool { return isCountMark(r) || unicode.IsDigit(r) })
		rest = strings.TrimPrefix(strings.TrimPrefix(rest, "k "), "K ")
	}
	end := strings.IndexFunc(rest, func(r rune) bool { return isCountMark(r) || unicode.IsDigit(r) })
	if end < 0 {
		end = len(rest)
	}
	if end > 80 {
		return false
	}
	if first, found := lookUp(countFirst, rest[:end]); found {
		return (first || behind) && strings.Count(line, " ") <= 24
	}
	return isUnspaced(rest) && len(line) < 60
}

// countFirst are the words that a count line can begin with: true for those that
// need no number before them.
var countFirst = func() map[string]bool {
	all := map[string]bool{}
	for _, some := range []map[string]bool{countFillers, partWords, thoughtWords} {
		for w := range some {
			all[w] = false
		}
	}
	for _, some := range []map[string]bool{countNouns, countOpeners} {
		for w := range some {
			all[w] = true
		}
	}
	for w := range countNumbers {
		all[w] = true
	}
	return all
}()

// isCountMark tells the marks that may stand between the words of a count line.
func isCountMark(r rune) bool {
	if classOf(r).is(letter | digit) {
		return false
	}
	return unicode.IsSpace(r) || strings.ContainsRune("():：[]（）【】·•|/–—-.,،،!", r)
}

// countNouns are all of commentWords.
var countNouns = wordsOf(commentWords)

// isUnspaced tells whether a word is of a script that is written without
// spaces, and so may be several words.
func isUnspaced(word string) bool {
	r, _ := utf8.DecodeRuneInString(word)
	return isWide(r) || unicode.Is(unicode.Thai, r)
}

// unspacedNoun tells whether a word is made of nouns of commentWords and of
// fillers alone, and whether there is a noun among them.
func unspacedNoun(word string) (noun, only bool) {
	for word != "" {
		longest := 0
		for size := 3; size <= min(len(word), 33); size += 3 {
			if part := word[:size]; countNouns[part] || unspacedFillers[part] || unspacedCounters[part] {
				longest = size
			}
		}
		if longest == 0 {
			return false, false
		}
		noun = noun || countNouns[word[:longest]] && !unspacedCounters[word[:longest]]
		word = word[longest:]
	}
	return noun, true
}
