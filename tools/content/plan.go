package content

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"
	"syscall"
)

// A Plan is what is to be done to bring a content folder up to date.
type Plan struct {
	Write     []Page     // pages that are missing or out of date
	Remove    []string   // paths of pages whose seed or section is gone
	Conflicts []Conflict // pages that a person wrote or changed and that stand in the way

	stamps map[string]stamp // of the files that stay or were written, by path
}

// A Conflict is a page that is neither overwritten nor removed unless forced to.
type Conflict struct {
	Path    string // relative to the content folder
	Problem string // one line, lower case, no full stop
	Hint    string // what to do, in the same form
}

// inTheWay is the conflict of what is neither file nor folder where one belongs.
func inTheWay(name string) Conflict {
	return Conflict{name, "stands where a page belongs, or a folder of pages, and is neither", "move it away"}
}

// NewPlan compares the content folder dir, which need not exist, with the pages
// that the articles of the seeds should give there; those of a seed that was
// kept are as they should be. Force drops the conflicts about pages: what a
// person wrote in their places is then made anew. Pages without a table
// [capture] that stand elsewhere are a person's own and left alone.
func NewPlan(dir string, seeds []Seed, force bool) (Plan, error) {
	g, err := goalOf(seeds)
	if err != nil {
		return Plan{}, err
	}
	p := Plan{stamps: map[string]stamp{}}
	err = fs.WalkDir(os.DirFS(dir), ".", func(name string, e fs.DirEntry, err error) error {
		_, wanted := g.pages[name]
		switch {
		case name == "." && errors.Is(err, fs.ErrNotExist):
			return fs.SkipAll
		case name == "." && errors.Is(err, syscall.ENOTDIR):
			p.Conflicts = append(p.Conflicts, inTheWay(name))
			return fs.SkipAll
		case err != nil:
			return err
		case wanted && !e.Type().IsRegular(), g.folders[name] && !e.IsDir():
			p.Conflicts = append(p.Conflicts, inTheWay(name))
			if e.IsDir() {
				return fs.SkipDir
			}
			return nil
		case g.kept[name]:
			return fs.SkipDir
		case name == newFolders && e.IsDir():
			return fs.SkipDir
		case e.IsDir():
			return nil
		}
		return p.meet(dir, name, e, g, force)
	})
	for _, page := range g.pages {
		p.Write = append(p.Write, page)
	}
	slices.SortFunc(p.Write, func(a, b Page) int { return strings.Compare(a.Path, b.Path) })
	return p, located(dir, err)
}

// meet decides what becomes of a file that is there.
func (p *Plan) meet(dir, name string, e fs.DirEntry, g goal, force bool) error {
	page, wanted := g.pages[name]
	info, err := e.Info() // before the file is read
	if err != nil {
		return err
	}
	p.stamps[name] = stampOf(info)
	switch {
	case e.Type().IsRegular() && strings.HasPrefix(path.Base(name), temporary):
		p.Remove = append(p.Remove, name)
		return nil
	case !wanted && g.hides(name):
		p.Conflicts = append(p.Conflicts, Conflict{name, "Hugo would take it for an article's page, and leave that page out", "rename it"})
		return nil
	case e.Type()&fs.ModeSymlink != 0:
		p.Conflicts = append(p.Conflicts, Conflict{name, "is a symbolic link, which Hugo leaves out of the site", "put the file or folder itself in its place"})
		return nil
	case !e.Type().IsRegular() || path.Ext(name) != ".md":
		return nil
	}
	delete(g.pages, name)
	return p.compare(dir, name, page, wanted, force)
}

// A goal is what a content folder should hold.
type goal struct {
	pages   map[string]Page // by path; those that were not met yet
	folders map[string]bool // those of the articles, and the content folder
	kept    map[string]bool // those of the articles that have not changed
	stems   map[string]bool // the pages' paths up to the first dot of their names
}

func goalOf(seeds []Seed) (goal, error) {
	g := goal{map[string]Page{}, map[string]bool{".": true}, map[string]bool{}, map[string]bool{}}
	made := make([][]Page, len(seeds))
	err := eachOf(seeds, func(i int, s *Seed) (err error) {
		if !s.Kept {
			made[i], err = pagesOf(*s)
		}
		return err
	})
	for i, s := range seeds {
		g.folders[s.Slug] = true
		g.kept[s.Slug] = s.Kept
		g.stems[s.Slug] = true                     // x.md hides x/_index.md
		g.stems[path.Join(s.Slug, "index")] = true // x/index.md hides the whole of x/
		for _, page := range made[i] {
			g.pages[page.Path] = page
			g.stems[stem(page.Path)] = true
		}
	}
	return g, err
}

// hides tells whether a file would give the same page of the site as one of the
// goal: in another format, in another language, or by Hugo's bundles.
func (g goal) hides(name string) bool { return g.stems[stem(name)] && isContent(name) }

// stem is a path up to the first dot of the file's name.
func stem(name string) string {
	base, _, _ := strings.Cut(path.Base(name), ".")
	return path.Join(path.Dir(name), base)
}

// isContent tells whether Hugo reads a file as a page, by its extension.
func isContent(name string) bool {
	switch strings.ToLower(path.Ext(name)) {
	case ".md", ".mdown", ".markdown", ".mdk", ".mkd", ".html", ".htm", ".org", ".ad", ".adoc", ".asciidoc", ".rst", ".pandoc", ".pdc", ".gotmpl":
		return true
	}
	return false
}

// compare decides what becomes of the file name: page is what it should be, if
// it is wanted at all.
func (p *Plan) compare(dir, name string, page Page, wanted, force bool) error {
	data, err := fs.ReadFile(os.DirFS(dir), name)
	if err != nil {
		return err
	}
	who := inspect(name, data)
	switch {
	case wanted && bytes.Equal(data, page.Data), !wanted && who == foreign:
	case who == foreign && !force:
		p.Conflicts = append(p.Conflicts, Conflict{
			name, "a page that clipping did not make stands where one belongs",
			"rename it, or use --force to overwrite it",
		})
	case who == edited && !force:
		problem := "edited since it was made"
		if !wanted {
			problem = "edited, moved or copied since it was made, and no seed gives it now"
		}
		p.Conflicts = append(p.Conflicts, Conflict{
			name, problem,
			"delete its [capture] table and rename it to keep it as a page of your own, or use --force to lose the changes",
		})
	case wanted:
		p.Write = append(p.Write, page)
	default:
		p.Remove = append(p.Remove, name)
	}
	return nil
}

// Paths gives the paths of the pages that the plan writes or removes.
func (p Plan) Paths() []string {
	paths := slices.Clone(p.Remove)
	for _, page := range p.Write {
		paths = append(paths, page.Path)
	}
	return paths
}

// UpToDate reports whether there is nothing to do and nothing in the way.
func (p Plan) UpToDate() bool { return len(p.Write)+len(p.Remove)+len(p.Conflicts) == 0 }

// byFolder gives the stamps of the files in each folder of the content folder.
func (p Plan) byFolder() map[string]map[string]stamp {
	folders := map[string]map[string]stamp{}
	for name, at := range p.stamps {
		folder, _, _ := strings.Cut(name, "/")
		if folders[folder] == nil {
			folders[folder] = map[string]stamp{}
		}
		folders[folder][name] = at
	}
	return folders
}
