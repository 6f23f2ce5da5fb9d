package cite

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A name of a person, its parts told apart, or a name of which that is not
// certain, or that is no person's: the literal.
type name struct {
	Family  string `json:"family,omitempty"`
	Given   string `json:"given,omitempty"`
	Suffix  string `json:"suffix,omitempty"` // Jr. or III
	Literal string `json:"literal,omitempty"`
}

// Names gives those who wrote a work, each in the order it is spoken in: those
// of a list, or where there is none what author is divided into, as a citation
// does it.
func Names(author string, list []string) []string {
	var all []string
	for _, n := range (Work{Author: author, Authors: list}).names() {
		all = append(all, n.full())
	}
	return all
}

// names reads who wrote a work: each of a list is one.
func (w Work) names() []name {
	if len(w.Authors) == 0 {
		return names(w.Author)
	}
	var all []name
	for _, s := range w.Authors {
		all = append(all, inverted(s))
	}
	return all
}

// names reads who wrote a work from a text. Names are divided by semicolons, if there are
// any, else by commas and by “and” between two names of persons.
func names(author string) []name {
	if strings.Contains(author, ";") {
		var all []name
		for part := range strings.SplitSeq(author, ";") {
			if part = strings.TrimSpace(part); part != "" {
				all = append(all, inverted(part))
			}
		}
		return all
	}
	if n := inverted(author); n.Family != "" && givenNames[n.Given] && !givenNames[n.Family] {
		return []name{n}
	}
	var all []name
	for _, part := range divided(author) {
		first, second, both := strings.Cut(part, " and ")
		if a, b := nameOf(first), nameOf(second); both && a.Family != "" && b.Family != "" {
			all = append(all, a, b)
			continue
		}
		all = append(all, nameOf(part))
	}
	return all
}

// inverted reads a name that may have its family name in front: “Doe, Jane”.
func inverted(s string) name {
	family, given, found := strings.Cut(s, ", ")
	if !found || strings.Contains(given, ",") || isTitle(given) || slices.ContainsFunc(strings.Fields(family), isInstitution) {
		return nameOf(s)
	}
	return name{Family: family, Given: given}
}

// divided gives what stands between commas; a title such as Jr. or Inc. stays
// with the name it belongs to.
func divided(author string) []string {
	var all []string
	for part := range strings.SplitSeq(author, ",") {
		part = strings.TrimSpace(part)
		switch {
		case part == "":
		case isTitle(part) && len(all) > 0:
			all[len(all)-1] += ", " + part
		default:
			all = append(all, strings.TrimPrefix(part, "and "))
		}
	}
	return all
}

// nameOf reads a name with the given name in front. Its parts are told apart
// where its form shows them, initials (“Jane Q. Doe”) or small words (“Ludwig
// van Beethoven”), or where it opens with names that are hardly ever anything
// but given ones.
func nameOf(s string) name {
	if person, suffix, _ := strings.Cut(s, ", "); isSuffix(suffix) {
		if n := nameOf(person); n.Family != "" {
			n.Suffix = suffix
			return n
		}
	}
	words := strings.Fields(s)
	last := len(words) - 1
	if last < 1 || last > 4 || strings.Contains(s, ",") || !slices.ContainsFunc(words[1:], isCapitalised) {
		return name{Literal: s}
	}
	if givenNames[words[last]] || countryInitials[words[0]] {
		return name{Literal: s}
	}
	given := 0 // how many words it is certain of
	for given < last && (isInitials(words[given]) || givenNames[words[given]]) {
		given++
	}
	family := words[given:]
	particle := given > 0 && len(family) > 1 && nameParticles[family[0]]
	for _, w := range words {
		if isInstitution(w) || !isLatin(w) {
			return name{Literal: s}
		}
	}
	switch {
	case given == 0 && len(words) == 3 && isInitials(words[1]) && isCapitalised(words[0]) && isCapitalised(words[2]):
		given, family = 2, words[2:]
	case given > 0 && len(family) == 1 && isCapitalised(family[0]) && !isInitials(family[0]):
	case particle:
	default:
		return name{Literal: s}
	}
	return name{Family: strings.Join(family, " "), Given: strings.Join(words[:given], " ")}
}

func isCapitalised(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(r)
}

// isInitials tells “J.”, “J.R.R.” and “J.-P.”.
func isInitials(w string) bool {
	for part := range strings.SplitSeq(strings.ReplaceAll(strings.TrimSuffix(w, "."), "-", ""), ".") {
		if utf8.RuneCountInString(part) != 1 || !isCapitalised(part) {
			return false
		}
	}
	return strings.HasSuffix(w, ".")
}

// isLatin tells whether a word is of Latin letters and what names hold beside.
func isLatin(w string) bool {
	return !strings.ContainsFunc(w, func(r rune) bool {
		return !unicode.In(r, unicode.Latin, unicode.M) && !strings.ContainsRune(".-‐'’ʼ", r)
	})
}
