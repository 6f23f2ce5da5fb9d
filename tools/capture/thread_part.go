package capture

import "fmt"

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
	lines = make([]block, 0, len(below))
	known := map[string]aside{} // the same few stand below every comment
	for i, b := range below {
		if b.override == guess && len(b.String) <= asideMax {
			kind, ok := known[b.String]
			if !ok {
				kind = asideOf(b.String)
				if kind != noAside {
					known[b.String] = kind
				}
			}
			kinds[i] = kind
		}
		if kinds[i] == noAside {
			lines = append(lines, b)
		}
	}
	return lines, kinds
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
