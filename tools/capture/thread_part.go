package capture

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// partThread parts the lines below a count line into those of comments and the
// asides around them; aside tells which each is. Where names and texts in turn
// are as many as declared, nothing is an aside: a text may be “Like”.
func partThread(below []block, n int) (lines []block, kinds []aside) {
	kinds = make([]aside, len(below))
	if len(below) == 2*n {
		odd := 0
		for i := 0; i < len(below); i += 2 {
			if asideOf(below[i].String) != noAside {
				odd++
			}
		}
		if 5*odd <= n {
			return below, kinds
		}
	}
	kinds = asidesOf(below)
	lines = make([]block, 0, len(below))
	for i, b := range below {
		if kinds[i] == noAside {
			b.stamped = i+1 < len(below) && kinds[i+1] == stamp
			lines = append(lines, b)
		}
	}
	return lines, kinds
}

// asidesOf tells which lines are asides, by themselves or by the lines around
// them.
func asidesOf(below []block) []aside {
	kinds := make([]aside, len(below))
	known := map[string]aside{} // the same few stand below every comment
	seen := map[string]bool{}   // lines that may be names
	quoted := slices.ContainsFunc(below, func(b block) bool { return b.String[0] == '>' })
	for i, b := range below {
		if b.override != guess || len(b.String) > asideMax {
			continue
		}
		kind, ok := known[b.String]
		switch {
		case ok:
		case i+1 < len(below) && isInitial(b.String, below[i+1].String):
			kind = control
		case b.String[0] == '>' && seen[strings.TrimLeft(b.String, "> @")]:
			kind = answer
		default:
			if kind = asideOf(b.String); kind != noAside {
				known[b.String] = kind
			}
		}
		kinds[i] = kind
		if quoted {
			seen[b.String] = true
		}
	}
	return kinds
}

// isInitial tells whether a line is the letter that stands for a picture above
// a commenter's name: the first of the name.
func isInitial(line, next string) bool {
	letter, size := utf8.DecodeRuneInString(line)
	first, _ := utf8.DecodeRuneInString(next)
	return size == len(line) && unicode.IsUpper(letter) && unicode.ToUpper(first) == letter && nameScore(next) > 0
}

// loneName reports a name without a text: the only line below the count, or
// the last of a thread that has names and texts in turn.
func (p *parser) loneName(lines []block) bool {
	n := len(lines)
	if n%2 == 0 || n > 1 && nameScore(lines[n-1].String) < 2 {
		return false
	}
	for i := 0; n > 1 && i < n; i += 2 {
		if nameScore(lines[i].String) < 0.5 || i+1 < n && nameScore(lines[i+1].String) > 0 {
			return false
		}
	}
	p.report(Error, lines[n-1].Lines.First, fmt.Sprintf("%q is a name without a text", lines[n-1].String),
		"below the count of comments stand a line with a name and a line with the text in turn")
	return true
}
