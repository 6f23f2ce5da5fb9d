package site

import (
	"bytes"
	"context"
	"errors"
	"net/url"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/gohugoio/hugo/hugolib/sitesmatrix"
	"github.com/gohugoio/hugo/resources/page"
	"github.com/gohugoio/hugo/tpl/tplimpl"
	"github.com/gohugoio/hugo/transform"
	"github.com/gohugoio/hugo/transform/livereloadinject"
	"github.com/spf13/afero"
)

// aPartOf matches the names of the second and further pages of a list.
var aPartOf = regexp.MustCompile(`^(|.*/)page/[0-9]+(/index)?\.html$`)

// firstOf gives the name of the first page of the list that a page is of, else
// its own.
func (l *Live) firstOf(name string) string {
	if list := aPartOf.FindStringSubmatch(name); list != nil {
		for _, first := range []string{list[1] + "index.html", strings.TrimSuffix(list[1], "/") + ".html"} {
			if _, ok := l.pages[first]; ok {
				return first
			}
		}
	}
	return name
}

// pagerOf gives what the layout of a page has made a list in parts of; nil where
// it can make none. It has to be asked while the page is rendered.
func pagerOf(p page.Page) *page.Pager {
	if p == nil {
		return nil
	}
	pager, err := p.Paginate(page.Pages{})
	if err != nil {
		return nil
	}
	return pager
}

// renderPart renders a page of a list beyond the first, when that has been: Hugo
// would render all that are before it, too.
func (l *Live) renderPart(first, name string) error {
	list := l.pages[first]
	if l.lists[first] == nil {
		if err := l.renderFirst(list, first, true); err != nil {
			return err
		}
	}
	var part *page.Pager
	if all := l.lists[first]; all != nil {
		for _, pager := range all.Pagers() {
			if fileOf(pager.URL()) == name {
				part = pager
			}
		}
	}
	if part == nil { // the list may be shorter now
		l.files.Remove("/" + name)
		return nil
	}
	p := l.pageOf(first)
	return l.run(func() (err error) {
		execute := func(site sitesmatrix.Vector) { err = l.execute(p, site, part, name) }
		built := l.filter.instead(list, execute, func() error { return l.sites.Build(partial) })
		return errors.Join(built, err)
	})
}

// execute writes a part of a list by the list's layout, on a site that Hugo
// renders just now.
func (l *Live) execute(p page.Page, site sitesmatrix.Vector, part *page.Pager, name string) error {
	pager, err := p.Paginate(page.Pages{}) // the layout is given the one that is there
	if err != nil {
		return err
	}
	*pager = *part
	path, kind := p.(interface {
		GetInternalTemplateBasePathAndDescriptor() (string, tplimpl.TemplateDescriptor)
	}).GetInternalTemplateBasePathAndDescriptor()
	layouts := l.sites.Sites[site.Language()].TemplateStore
	layout := layouts.LookupPagesLayout(tplimpl.TemplateQuery{Path: path, Category: tplimpl.CategoryLayout, Sites: site, Desc: kind})
	var plain, html bytes.Buffer
	if err := layouts.ExecuteWithContext(layouts.PrepareTopLevelRenderCtx(context.Background(), p), layout, &plain, p); err != nil {
		return err
	}
	address, err := url.Parse(l.address)
	if err != nil {
		return err
	}
	inject := transform.New(livereloadinject.New(address))
	if err := inject.Apply(&html, &plain); err != nil {
		return err
	}
	return afero.WriteFile(l.files, filepath.FromSlash("/"+name), html.Bytes(), 0o644)
}
