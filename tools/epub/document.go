package epub

import (
	"fmt"

	"clipping/tools/capture"
)

// A document is a file of the book that a reader sees.
type document struct {
	name  string
	title string
	body  func(*markup)
}

// documents gives the documents of a book in the order in which they are read.
func (b *layout) documents() []document {
	all := []document{
		{"title.xhtml", b.Article.Title.String, b.titlePage},
		{"nav.xhtml", b.Words.Say("contents"), b.navigation},
	}
	for _, p := range b.text {
		all = append(all, document{p.name, b.Article.Title.String, func(m *markup) { b.writeText(m, p) }})
	}
	for _, p := range b.comments {
		all = append(all, document{p.name, b.Words.Say("thread"), func(m *markup) { b.writeThread(m, p) }})
	}
	return append(all, document{"about.xhtml", b.Words.Say("about"), b.aboutPage})
}

// document gives the XHTML of a document.
func (b *layout) document(d document) string {
	var m markup
	m.put(`<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="%s" xml:lang="%s" dir="%s">
<head>
<title>%s</title>
<link rel="stylesheet" type="text/css" href="style.css"/>
</head>
<body>
`, b.lang(), b.lang(), b.Article.Dir, d.title)
	d.body(&m)
	m.put("</body>\n</html>\n")
	return m.String()
}

// lang is the language of the article, “und” where it is not known (BCP 47).
func (b *layout) lang() string {
	if b.Article.Lang == "" {
		return "und"
	}
	return b.Article.Lang
}

// own gives the attributes of an element in which the book itself speaks.
func (b *layout) own() (attributes trusted) {
	if b.Words.Name != b.lang() {
		attributes = trusted(fmt.Sprintf(` lang="%[1]s" xml:lang="%[1]s"`, b.Words.Name))
	}
	if b.Words.Dir != b.Article.Dir {
		attributes += trusted(fmt.Sprintf(` dir="%s"`, b.Words.Dir))
	}
	return attributes
}

// mainStart begins a document that holds a piece of the article.
const mainStart = "<main itemscope=\"itemscope\" itemtype=\"https://schema.org/NewsArticle\">\n"

func (b *layout) titlePage(m *markup) {
	meta := b.Article.Meta
	m.put(mainStart + "<section class=\"title-page\" epub:type=\"titlepage\">\n")
	m.optional("<p class=\"publisher\"><bdi>%s</bdi></p>\n", meta.Publisher)
	m.put("<h1 itemprop=\"headline\">%s</h1>\n", b.Article.Title.String)
	m.optional("<p class=\"author\"><bdi>%s</bdi></p>\n", meta.Author)
	if meta.Date != "" {
		m.put("<p class=\"date\"%s><bdi>%s</bdi></p>\n", b.own(), b.Words.Date(meta.Date))
	}
	m.put("</section>\n</main>\n")
}

// aboutPage says where the copy comes from.
func (b *layout) aboutPage(m *markup) {
	meta := b.Article.Meta
	m.put("<main>\n<section class=\"about\" epub:type=\"colophon\" role=\"doc-colophon\"%s>\n<h2>%s</h2>\n<dl>\n", b.own(), b.Words.Say("about"))
	row := func(key, value string) {
		if value != "" {
			m.put("<dt>%s</dt><dd><bdi>%s</bdi></dd>\n", b.Words.Say(key), value)
		}
	}
	if meta.Source != "" {
		m.put("<dt>%s</dt><dd><a href=\"%s\"><bdi dir=\"ltr\">%s</bdi></a></dd>\n", b.Words.Say("source"), address(meta.Source), meta.Source)
	}
	row("captured", b.Words.Date(meta.Captured))
	row("rights", meta.Rights)
	m.put("<dt>SHA-256</dt><dd><code dir=\"ltr\">%s</code></dd>\n</dl>\n</section>\n</main>\n", b.checksum())
}

// kindClass gives the class attribute of a paragraph that is no running text.
func kindClass(k capture.Kind) trusted {
	if k == capture.Prose {
		return ""
	}
	return trusted(` class="` + k + `"`)
}
