package capture

import "strings"

// arrows stand before the name on the line of an answer.
const arrows = "↳⤷↪└╰→>»↵ "

// trimName takes off the name's line what is not the name, as asides: an arrow
// before it, “says:” or a time behind it. It tells whether there was an arrow.
func (c *Comment) trimName() (arrow bool) {
	name := c.Author.String
	if rest := strings.TrimLeft(name, arrows); rest != "" && rest != name {
		c.cut(strings.TrimSpace(name[:len(name)-len(rest)]))
		name, arrow = rest, true
	}
	if at := strings.LastIndexFunc(name, isPartMark); at > 0 {
		head, tail, _ := strings.Cut(name[at:], " ")
		if before := strings.TrimSpace(name[:at]); before != "" && isStamp(strings.ToLower(strings.TrimSpace(tail))) {
			c.cut(strings.TrimSpace(head + " " + tail))
			c.Date = strings.TrimSpace(tail)
			name = before
		}
	}
	for _, s := range sayings {
		if rest, ok := strings.CutSuffix(name, s); ok && rest != "" {
			c.cut(strings.TrimSpace(s))
			name = rest
			break
		}
	}
	c.Author.String = strings.TrimSpace(name)
	return arrow
}

// cut keeps a part of the name's line as an aside.
func (c *Comment) cut(part string) {
	c.Asides = append(c.Asides, Text{String: part, Lines: c.Author.Lines})
}
