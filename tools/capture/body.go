package capture

import "slices"

// The likelihoods of being a heading between which a line is unsure: those that
// catch the most lines read wrong while at most three in a hundred of all lines
// are marked (see TestUnsure). What else may tell a wrong reading, the first
// look, the neighbours, how sure the other headings are, was weighed in the same
// way as the cues and caught no more on sites it had not seen.
const (
	doubtFrom = 0.05
	doubtTo   = 0.93
)

// body reads the sections: headings and the paragraphs below them.
func (p *parser) body(blocks []block) {
	shapes := make([]shape, len(blocks))
	for i, b := range blocks {
		shapes[i] = shapeOf(b.String)
	}
	likely := headingLikelihoods(shapes)
	kinds := p.kinds(blocks, shapes, likely)
	headings := slices.ContainsFunc(likely, func(l float64) bool { return l >= 0.5 }) ||
		slices.ContainsFunc(blocks, func(b block) bool { return b.override == asHead })
	end := pageEnd(shapes)
	a := p.article
	for i, b := range blocks {
		head := b.override == asHead || b.override == guess && likely[i] >= 0.5
		if b.override == guess && likely[i] > doubtFrom && likely[i] < doubtTo {
			p.doubtHeading(b, head)
		}
		if head {
			p.role(b, RoleHeading, headingReason(shapes, i))
			a.Sections = append(a.Sections, Section{Heading: b.Text})
			continue
		}
		b.Kind = kinds[i]
		p.role(b, b.Kind.role(), paragraphReason(shapes, i, b.Kind, headings, end))
		if len(a.Sections) == 0 {
			a.Sections = append(a.Sections, Section{})
		}
		last := &a.Sections[len(a.Sections)-1]
		last.Paragraphs = append(last.Paragraphs, b.Text)
	}
}

func (p *parser) doubtHeading(b block, head bool) {
	if head {
		p.unsure(b, "a heading", "a paragraph", "\\")
	} else {
		p.unsure(b, "a paragraph", "a heading", "# ")
	}
}
