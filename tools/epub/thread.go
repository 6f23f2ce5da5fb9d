package epub

import (
	"fmt"
	"maps"
	"strings"

	"clipping/tools/capture"
)

// depthMax is how far answers are indented at most.
const depthMax = 5

// depths gives how deep each comment stands under the one it answers: one
// deeper where it follows in that one's thread, at the top elsewhere.
func depths(comments []capture.Comment) []int {
	all := make([]int, len(comments))
	latest := map[int]int{} // the number of the last comment at a depth
	for i, c := range comments {
		if c.ReplyTo > 0 && c.ReplyTo <= i && latest[all[c.ReplyTo-1]] == c.ReplyTo {
			all[i] = min(all[c.ReplyTo-1]+1, depthMax)
		}
		maps.DeleteFunc(latest, func(depth, _ int) bool { return depth > all[i] }) // their threads have ended
		latest[all[i]] = i + 1
	}
	return all
}

// writeThread writes a document of the thread.
func (b *layout) writeThread(m *markup, p part) {
	t := b.Article.Thread
	m.put(mainStart)
	if p.name == b.comments[0].name {
		m.put("<h2 id=\"thread\" itemprop=\"description\">%s</h2>\n", t.Count.String)
		if len(t.Asides) > 0 {
			m.put("<p class=\"said\">")
			for _, a := range t.Asides {
				m.put("<span><bdi itemprop=\"description\">%s</bdi></span> ", a.String)
			}
			m.put("</p>\n")
		}
		if n := len(t.Comments); t.Declared >= 0 && t.Declared != n {
			m.put("<p class=\"said\"%s>%s</p>\n", b.own(), b.Words.Say("declared", "{n}", b.Words.Number(t.Declared), "{m}", b.Words.Number(n)))
		}
	}
	for i := p.first; i < p.end; i++ {
		b.comment(m, i+1)
	}
	m.put("</main>\n")
}

// comment writes the comment with number n, from 1.
func (b *layout) comment(m *markup, n int) {
	c := b.Article.Thread.Comments[n-1]
	number := b.Words.Number(n)
	m.put("<article id=\"comment-%d\" itemprop=\"comment\" itemscope=\"itemscope\" itemtype=\"https://schema.org/Comment\" class=\"comment depth-%d\">\n", n, b.depths[n-1])
	m.put("<h3><bdi itemprop=\"author\">%s</bdi> <a class=\"number\" href=\"#comment-%d\" aria-label=\"%s\"%s>#%s</a></h3>\n",
		c.Author.String, n, b.Words.Say("permalinkOfComment", "{n}", number), b.own(), number)
	b.said(m, c)
	m.put("<div itemprop=\"text\">\n")
	for paragraph := range strings.SplitSeq(c.Text.String, "\n") {
		m.put("<p dir=\"auto\">%s</p>\n", paragraph)
	}
	m.put("</div>\n</article>\n")
}

// said writes what the captured site put around a comment, and which one it
// answers: where an aside names that one, as a link, else in the book's words.
func (b *layout) said(m *markup, c capture.Comment) {
	if len(c.Asides) == 0 && c.ReplyTo == 0 {
		return
	}
	answered, link := "", ""
	if c.ReplyTo > 0 {
		answered = b.Article.Thread.Comments[c.ReplyTo-1].Author.String
		link = fmt.Sprintf("%s#comment-%d", holds(b.comments, c.ReplyTo-1), c.ReplyTo)
	}
	m.put("<p class=\"said\">")
	for _, a := range c.Asides {
		if answered != "" && strings.Contains(a.String, answered) {
			answered = ""
			m.put("<a href=\"%s\"><bdi itemprop=\"description\">%s</bdi></a> ", link, a.String)
		} else {
			m.put("<span><bdi itemprop=\"description\">%s</bdi></span> ", a.String)
		}
	}
	if answered != "" {
		m.put("<a class=\"answers\" href=\"%s\"%s>%s</a>", link, b.own(), b.Words.Say("answers", "{name}", answered, "{n}", b.Words.Number(c.ReplyTo)))
	}
	m.put("</p>\n")
}
