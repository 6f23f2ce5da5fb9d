package site

import (
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/fsnotify/fsnotify"
	"github.com/gohugoio/hugo/resources/kinds"
)

// Warnings gives what keeps [Build] from building the site, though it can be
// shown: what Hugo warns of where it has read the project, and where it has
// rendered it.
func (l *Live) Warnings() (lines []string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, line := range slices.Concat(l.settled, l.warned, l.clashes) {
		lines = append(lines, l.says.plain("hugo: "+line))
	}
	return lines
}

// warn notes what Hugo has warned of.
func (l *Live) warn(lines []string) {
	for _, line := range lines {
		if !slices.Contains(l.warned, line) {
			l.warned = append(l.warned, line)
		}
	}
}

// forget leaves what Hugo has said of pages that have not changed since: it does
// not look at them again.
func (l *Live) forget(changed []fsnotify.Event) {
	content := filepath.Join(l.source, "content") + string(filepath.Separator)
	l.warned = slices.DeleteFunc(l.warned, func(line string) bool {
		return !strings.Contains(line, content) || slices.ContainsFunc(changed, func(e fsnotify.Event) bool {
			return strings.Contains(line, e.Name)
		})
	})
}

// check renders the pages that a person has written, of those that have changed,
// or all and one of each kind when the site was built anew: what is wrong there is
// to be seen whatever page somebody looks at.
func (l *Live) check(anew bool, changed []fsnotify.Event) error {
	seen := map[string]bool{}
	var outputs []output
	var names []string
	for _, p := range l.sites.Pages() {
		made := p.File() != nil && path.Ext(p.File().Filename()) == ".gotmpl" // the search, which takes a second where there are many articles
		if made || p.Kind() != kinds.KindPage && p.Kind() != kinds.KindSection {
			continue
		}
		kind := p.Kind() + " " + p.Layout()
		written := p.File() != nil && p.Params()["capture"] == nil
		isWanted := anew && (written || !seen[kind]) || written && slices.ContainsFunc(changed, func(e fsnotify.Event) bool {
			return e.Name == p.File().Filename()
		})
		seen[kind] = true
		if !isWanted {
			continue
		}
		for _, o := range p.OutputFormats() {
			if o.Name() == "html" {
				outputs = append(outputs, output{p.Path(), o.Name()})
				names = append(names, fileOf(o.RelPermalink()))
			}
		}
	}
	if len(outputs) == 0 {
		return nil
	}
	err := l.run(func() error {
		return l.filter.let(outputs, func() error { return l.sites.Build(partial) })
	})
	if err == nil {
		for _, name := range names {
			l.fresh[name], l.sizes[name] = nil, len(l.sites.Pages())
		}
	}
	return err
}
