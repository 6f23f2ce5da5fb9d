package content

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"clipping/tools/capture"
	"clipping/tools/cite"
)

// termMax is the length in bytes beyond which the readable part of a term is
// cut: with a hash and an extension it is still a file's name everywhere.
const termMax = 180

// terms gives the term of each name.
func terms(names []string) []string {
	var all []string
	for _, name := range names {
		all = append(all, term(name))
	}
	return all
}

// term gives what stands for a name, of a person, a publisher or a tag, in an
// address: the same for names that differ in nothing but capital letters, white
// space and Unicode form, and for no others. It is the name's slug where that
// can be read back, as “rotfront” can; else the slug, or x where there is none,
// and a hash: Jean-Luc is “jean-luc_” and eight digits, so that he is not taken
// for Jean Luc. No slug has an underscore.
func term(name string) string {
	same := strings.Map(func(r rune) rune {
		if r == 'İ' { // another letter than I, whose small form is i
			return r
		}
		return unicode.ToLower(r)
	}, strings.Join(strings.Fields(norm.NFC.String(name)), " "))
	readable := cutBytes(strings.Map(inTerm, slug(name)), termMax)
	switch {
	case strings.ReplaceAll(same, " ", "-") != readable, strings.Contains(same, "-"):
	case readable == "", strings.ContainsFunc(readable, isTwin), isReservedOnWindows(readable), readable == "index", readable == "page":
	default:
		return readable
	}
	if !strings.ContainsFunc(readable, isLetterOrDigit) { // marks alone would join what stands before them
		readable = "x"
	}
	hash := sha256.Sum256([]byte(same))
	return readable + "_" + hex.EncodeToString(hash[:4])
}

// inTerm drops what Hugo leaves out of a path, numbers such as ² among it.
func inTerm(r rune) rune {
	if r == '-' || unicode.In(r, unicode.L, unicode.Nd, unicode.M) {
		return r
	}
	return -1
}

func isLetterOrDigit(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// isTwin tells a small letter that shares its capital with another, as ς does
// with σ: a file system without regard to case takes one for the other.
func isTwin(r rune) bool { return unicode.ToLower(unicode.ToUpper(r)) != r }

// cutBytes gives at most n bytes of s, whole characters.
func cutBytes(s string, n int) string {
	if len(s) <= n {
		return s
	}
	return strings.ToValidUTF8(s[:n], "")
}

// authorsOf gives who wrote an article, a name each.
func authorsOf(a *capture.Article) []string { return unique(cite.Names(a.Meta.Author, a.Meta.Authors)) }

// commentersOf gives whose comments a thread has, in the order of their first.
func commentersOf(t *capture.Thread) []string {
	if t == nil {
		return nil
	}
	var names []string
	for _, c := range t.Comments {
		names = append(names, c.Author.String)
	}
	return unique(names)
}

// unique gives the strings that are not empty, each once, in their order.
func unique(all []string) []string {
	seen := map[string]bool{"": true}
	return slices.DeleteFunc(all, func(s string) bool {
		was := seen[s]
		seen[s] = true
		return was
	})
}
