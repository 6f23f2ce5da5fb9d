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
	if len(line) > countMax || !mayCount(line) {
		return 0, false
	}
	line = strings.ToLower(line)
	n, rest, ok := takeNumber(line)
	if !ok {
		return 0, false
	}
	if n >= 0 && hasCountTail(line) {
		return n, true
	}
	if len(line) > 80 {
		return 0, false
	}
	named := false
	for _, word := range strings.FieldsFunc(rest, isCountMark) {
		switch number, isNumber := countNumbers[word]; {
		case countNouns[word]:
			named = true
		case isUnspaced(word):
			if !onlyUnspacedNouns(word) {
				return 0, false
			}
			named = true
		case countFillers[word]:
		case isNumber && n == noNumber:
			n = number
		default:
			return 0, false
		}
	}
	return n, named
}

// mayCount tells whether a line can be a count line by its first word, or the
// second behind a number: a look that most lines do not pass.
func mayCount(line string) bool {
	rest := strings.TrimLeftFunc(line, func(r rune) bool { return r == '(' || r == '[' || unicode.IsDigit(r) })
	if rest == "" {
		return false
	}
	behind := len(rest) < len(line)
	if behind {
		rest = strings.TrimLeftFunc(rest, func(r rune) bool { return isCountMark(r) || unicode.IsDigit(r) })
		rest = strings.TrimPrefix(rest, "k ")
	}
	end := strings.IndexFunc(rest, func(r rune) bool { return isCountMark(r) || unicode.IsDigit(r) })
	if end < 0 {
		end = len(rest)
	}
	if end > 80 || strings.Count(line, " ") > 24 {
		return false
	}
	word := strings.ToLower(rest[:end])
	_, number := countNumbers[word]
	return number || countNouns[word] || countOpeners[word] || behind && countFillers[word] || isUnspaced(word) && len(line) < 60
}

// isCountMark tells the marks that may stand between the words of a count line.
func isCountMark(r rune) bool {
	if r < 0x80 && unicode.IsLetter(r) {
		return false
	}
	return unicode.IsSpace(r) || strings.ContainsRune("():：[]（）【】·•|/–—-.,،،!", r)
}

// takeNumber takes the number out of a count line, in digits of any script,
// with separators between thousands. A line with two numbers is none.
func takeNumber(line string) (n int, rest string, ok bool) {
	start := strings.IndexFunc(line, unicode.IsDigit)
	if start < 0 {
		return noNumber, line, true
	}
	end := start
	for i, r := range line[start:] {
		if d, isDigit := digitValue(r); isDigit && n < 1e8 {
			n = 10*n + d
			end = start + i + utf8.RuneLen(r)
		} else if !strings.ContainsRune(",.٬’  ", r) || !threeDigits(line[start+i+utf8.RuneLen(r):]) {
			break
		}
	}
	rest = line[end:]
	if len(rest) > 0 && rest[0] == 'k' && (len(rest) == 1 || rest[1] == ' ') {
		n, rest = n*1000, rest[1:]
	}
	if strings.ContainsFunc(rest, unicode.IsDigit) && !hasCountTail(line) {
		return 0, "", false
	}
	return n, line[:start] + " " + rest, true
}

// threeDigits tells whether a text begins with exactly three digits.
func threeDigits(s string) bool {
	n := 0
	for _, r := range s {
		if !unicode.IsDigit(r) {
			break
		}
		n++
	}
	return n == 3
}

// digitValue gives the value of a decimal digit of any script: they stand in
// blocks of ten.
func digitValue(r rune) (int, bool) {
	if r >= '0' && r <= '9' {
		return int(r - '0'), true
	}
	if !unicode.IsDigit(r) {
		return 0, false
	}
	n := 0
	for n < 9 && unicode.IsDigit(r-1-rune(n)) {
		n++
	}
	if r >= 0xff10 && r <= 0xff19 {
		return int(r - 0xff10), true
	}
	return n, true
}

// hasCountTail tells whether a line goes on with the title of the article.
func hasCountTail(line string) bool {
	for _, tail := range countTails {
		if strings.Contains(line, tail) {
			return true
		}
	}
	return false
}

// countNouns are all of commentWords.
var countNouns = func() map[string]bool {
	all := map[string]bool{}
	for _, text := range commentWords {
		for w := range words(text) {
			all[w] = true
		}
	}
	return all
}()

// isUnspaced tells whether a word is of a script that is written without
// spaces, and so may be several words.
func isUnspaced(word string) bool {
	r, _ := utf8.DecodeRuneInString(word)
	return isWide(r) || unicode.Is(unicode.Thai, r)
}

// onlyUnspacedNouns tells whether a word is made of nouns of commentWords alone.
func onlyUnspacedNouns(word string) bool {
	for word != "" {
		longest := 0
		for size := 3; size <= min(len(word), 33); size += 3 {
			if countNouns[word[:size]] {
				longest = size
			}
		}
		if longest == 0 {
			return false
		}
		word = word[longest:]
	}
	return true
}
