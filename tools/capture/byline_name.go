package capture

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// bylineName takes the words of a byline off a line and gives the name behind,
// which must look like one: “By Jane Doe”, but not “By the numbers”. What
// follows the name, as “for the Times”, is no part of it. In Korean the word, for a
// reporter, stands behind the name.
func bylineName(line string) (name string, ok bool) {
	for _, w := range bylineWords {
		if len(line) > len(w) && strings.EqualFold(line[:len(w)], w) {
			name = strings.TrimSpace(line[len(w):])
			if before, _, found := strings.Cut(name, ","); found {
				name = before
			}
			for _, tail := range bylineTails {
				if before, _, found := strings.Cut(name, tail); found && strings.Contains(before, " ") {
					name = before
				}
			}
			name = cutDay(name)
			return withoutReport(name), looksNamed(name)
		}
	}
	if name, ok := strings.CutSuffix(line, " 기자"); ok && !strings.Contains(name, " ") {
		return name, looksNamed(name)
	}
	return "", false
}

// cutDay cuts off a name the date behind it that begins with an article, which
// may be of a name, too: “Marta Ruiz el 3 de febrero”, but not “Layla el Amrani”.
func cutDay(name string) string {
	at := strings.IndexAny(name, "0123456789")
	if at < 2 || name[at-1] != ' ' {
		return name
	}
	if before := name[:at-1]; dayArticles[lastWord(before)] && strings.Contains(before, " ") {
		return before[:strings.LastIndexByte(before, ' ')]
	}
	return name
}

// withoutReport gives a name without the place behind it that is reported from.
func withoutReport(name string) string {
	at := strings.IndexByte(name, ' ')
	if at > 0 && slices.ContainsFunc(reportWords, func(w string) bool { return strings.HasSuffix(name, w) }) {
		return name[:at]
	}
	return name
}

// looksNamed tells whether a text is made of names and the small words between
// them, at most eight.
func looksNamed(s string) bool {
	fields := strings.Fields(s)
	if len(fields) == 0 || len(fields) > 8 || endOf(s) != endOpen && endOf(s) != endStop {
		return false
	}
	for i, w := range fields {
		first, _ := utf8.DecodeRuneInString(w)
		if unicode.IsLower(first) && (i == 0 || !nameParticles[w]) || unicode.IsDigit(first) {
			return false
		}
	}
	return true
}

// certainName tells whether a byline's name is one beyond doubt: two words or
// more, or a script without spaces, in letters only, each word with a capital,
// and no office such as “Our Correspondent”.
func certainName(name string) bool {
	words, loud := 0, false // loud: in capitals
	if slices.ContainsFunc(reportWords, func(w string) bool { return strings.HasSuffix(name, w) }) {
		return false
	}
	for w := range strings.FieldsSeq(name) {
		first, size := utf8.DecodeRuneInString(w)
		initial := len(w) == size+1 && w[size] == '.'
		above := loud
		loud = !initial && len(w) > 2 && w == strings.ToUpper(w) && w != strings.ToLower(w)
		switch {
		case nameParticles[w]:
			continue
		case unicode.IsLower(first), officeWords[strings.ToLower(w)], !initial && strings.ContainsFunc(w, isNoName):
			return false
		case above && !loud && !initial: // “JANE DOE Associated Press”
			return false
		case isWide(first):
			words++
		}
		words++
	}
	return words > 1
}

// isNoName tells the characters that no name is written with.
func isNoName(r rune) bool {
	return !unicode.IsLetter(r) && !unicode.IsMark(r) && !strings.ContainsRune("-‐'’·・\u200c", r)
}

// certainTail tells whether what follows a name in a byline leaves it certain:
// what the author is or where, but not a degree or another name; and what stands before
// it.
func certainTail(part, name string) bool {
	for _, w := range declinedBylineWords {
		if len(part) > len(w) && strings.EqualFold(part[:len(w)], w) {
			return false
		}
	}
	_, tail, found := strings.Cut(part, name+",")
	tail = strings.TrimSpace(tail)
	first, _ := utf8.DecodeRuneInString(tail)
	return !found || isOffice(tail) || unicode.IsLower(first) || isPlaceName(tail)
}

// isPlaceName tells a word that may be a place or a paper, “Hamburg”, from a degree
// such as “PhD”.
func isPlaceName(word string) bool {
	_, size := utf8.DecodeRuneInString(word)
	return utf8.RuneCountInString(word) > 3 && !strings.ContainsFunc(word[size:], func(r rune) bool { return !unicode.IsLower(r) })
}
