package epub

import "slices"

// commentsListed is the number of comments up to which each has an entry in the
// contents. A longer thread has one for each document.
const commentsListed = 100

// navigation writes the contents, for readers and for e-readers (EPUB 3.3,
// section 7), and the landmarks.
func (b *layout) navigation(m *markup) {
	m.put("<nav epub:type=\"toc\" role=\"doc-toc\" id=\"toc\" aria-labelledby=\"contents\">\n<h2 id=\"contents\"%s>%s</h2>\n<ol>\n", b.own(), b.Words.Say("contents"))
	for i, x := range b.blocks {
		switch {
		case x.paragraph == 0:
			m.put("<li><a href=\"%s#s%d\">%s</a></li>\n", holds(b.text, i), x.section, x.String)
		case i == 0:
			m.put("<li><a href=\"%s#s1\"%s>%s</a></li>\n", holds(b.text, i), b.own(), b.Words.Say("lead"))
		}
	}
	if len(b.comments) > 0 {
		m.put("<li><a href=\"%s#thread\">%s</a>", b.comments[0].name, b.Article.Thread.Count.String)
		b.commentList(m)
		m.put("</li>\n")
	}
	m.put("<li><a href=\"about.xhtml\"%s>%s</a></li>\n</ol>\n</nav>\n", b.own(), b.Words.Say("about"))
	b.landmarks(m)
}

// commentList lists the comments, or the documents that hold them.
func (b *layout) commentList(m *markup) {
	all := b.Article.Thread.Comments
	switch {
	case len(all) == 0:
		return
	case len(all) > commentsListed && len(b.comments) == 1:
		return
	}
	m.put("\n<ol>\n")
	if len(all) > commentsListed {
		for _, p := range b.comments {
			m.put("<li><a href=\"%s#comment-%d\"><bdi>%s–%s</bdi></a></li>\n", p.name, p.first+1, b.Words.Number(p.first+1), b.Words.Number(p.end))
		}
	} else {
		for i, c := range all {
			m.put("<li><a href=\"%s#comment-%d\"><bdi>%s</bdi></a></li>\n", holds(b.comments, i), i+1, c.Author.String)
		}
	}
	m.put("</ol>\n")
}

// landmarks lists the places of the book that e-readers have keys for.
func (b *layout) landmarks(m *markup) {
	m.put("<nav epub:type=\"landmarks\" aria-labelledby=\"contents\" hidden=\"hidden\">\n<ol>\n")
	m.put("<li><a epub:type=\"titlepage\" href=\"title.xhtml\">%s</a></li>\n", b.Article.Title.String)
	m.put("<li><a epub:type=\"toc\" href=\"nav.xhtml#toc\">%s</a></li>\n", b.Words.Say("contents"))
	if begin := slices.Concat(b.text, b.comments); len(begin) > 0 {
		m.put("<li><a epub:type=\"bodymatter\" href=\"%s\">%s</a></li>\n", begin[0].name, b.Words.Say("lead"))
	}
	m.put("</ol>\n</nav>\n")
}
