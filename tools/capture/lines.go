package capture

import "strings"

// An override is what a person wrote before a line to settle its reading.
type override uint8

const (
	guess   override = iota // nothing
	asHead                  // “# ”: a heading; in the thread, a name
	asPlain                 // “\”: plain text
)

// A block is a line of the capture that is not blank, or several that are one
// line wrapped.
type block struct {
	Text
	rows     [2]int // its first row and the one behind its last
	gap      bool   // a blank line stands above
	override override
	name     int  // in a thread: how much of the line is the name, if it is one, see cutName
	stamped  bool // in a thread: a time stands directly below, or behind it
	under    bool // in a thread: a time stands directly above
	parted   bool // in a thread: an aside stands directly above
	told     part // in a thread: what its layout makes of the line
}

// splitRows gives the lines of a text with their numbers, without roles.
func splitRows(text string) []Line {
	rows := make([]Line, 0, strings.Count(text, "\n")+1)
	number, soft := 1, strings.ContainsRune(text, softBreak)
	for line := range strings.SplitSeq(text, "\n") {
		for soft {
			head, rest, ok := strings.Cut(line, string(softBreak))
			if !ok {
				break
			}
			rows = append(rows, Line{Number: number, Text: head})
			line = rest
		}
		rows = append(rows, Line{Number: number, Text: line})
		number++
	}
	return rows
}

// readBlocks gives the blocks of the rows from the place first on, and marks
// the blank rows. The notes say what was joined.
func readBlocks(rows []Line, first int) ([]block, []Diagnostic) {
	blocks := make([]block, 0, len(rows)-first)
	gap := false
	for i := first; i < len(rows); i++ {
		s := strings.TrimSpace(rows[i].Text)
		if s == "" {
			rows[i].Role, rows[i].Reason = RoleBlank, "nothing on it"
			gap = true
			continue
		}
		b := block{Text: Text{String: s, Lines: Lines{rows[i].Number, rows[i].Number}}, rows: [2]int{i, i + 1}, gap: gap}
		b.takeOverride()
		blocks = append(blocks, b)
		gap = false
	}
	return unwrap(blocks, rows)
}

// takeOverride takes the sign of an override off the line.
func (b *block) takeOverride() {
	switch s := b.String; {
	case s[0] == '\\' && len(s) > 1:
		if rest := strings.TrimSpace(s[1:]); rest != "" {
			b.String, b.override = rest, asPlain
		}
	case s[0] == '#':
		rest := strings.TrimLeft(s, "#")
		if len(s)-len(rest) > 6 || rest == "" || rest[0] != ' ' && rest[0] != '\t' {
			return
		}
		b.String, b.override = strings.TrimSpace(rest), asHead
	}
}
