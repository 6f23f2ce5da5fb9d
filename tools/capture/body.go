package capture

// The likelihoods of being a heading between which a line is unsure.
const (
	doubtFrom = 0.06
	doubtTo   = 0.93
)

// body reads the sections: headings and the paragraphs below them.
func (p *parser) body(blocks []block) {
	shapes := make([]shape, len(blocks))
	for i, b := range blocks {
		shapes[i] = shapeOf(b.String)
	}
	likely := headingLikelihoods(shapes)
	kinds := p.kinds(blocks, shapes)
	a := p.article
	for i, b := range blocks {
		if kinds[i] == Byline || kinds[i] == Dateline {
			likely[i] = 0
		}
		head := b.override == asHead || b.override == guess && likely[i] >= 0.5
		if b.override == guess && likely[i] > doubtFrom && likely[i] < doubtTo {
			p.doubtHeading(b, head)
		}
		if head {
			p.role(b, RoleHeading, headingReason(&shapes[i]))
			a.Sections = append(a.Sections, Section{Heading: b.Text})
			continue
		}
		b.Kind = kinds[i]
		p.role(b, b.Kind.role(), paragraphReason(shapes, i, b.Kind))
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
