package site

import (
	"slices"

	"github.com/gohugoio/hugo/hugolib/segments"
	"github.com/gohugoio/hugo/hugolib/sitesmatrix"
)

// A filter makes Hugo render nothing but some outputs, all in one format. It implements
// [segments.SegmentFilter].
type filter struct {
	next    []output
	passed  bool                          // Hugo has come to the format of next
	one     bool                          // the site is in one language
	replace func(site sitesmatrix.Vector) // what is to be done when Hugo would render next; nil: that
}

// An output is a page of the site in one of its formats.
type output struct{ path, format string }

// let has Hugo render some outputs while build runs.
func (f *filter) let(next []output, build func() error) error {
	f.next, f.passed = next, false
	defer func() { f.next, f.passed = nil, true }()
	return build()
}

// instead has something done where Hugo would render an output while build runs.
func (f *filter) instead(of output, do func(site sitesmatrix.Vector), build func() error) error {
	f.replace = do
	defer func() { f.replace = nil }()
	return f.let([]output{of}, build)
}

// ShouldExcludeFine tells whether an output is none of those to be rendered.
func (f *filter) ShouldExcludeFine(q segments.SegmentQuery) bool {
	if !slices.Contains(f.next, output{q.Path, q.Output}) {
		return true
	}
	if f.replace == nil {
		return false
	}
	f.replace(q.Site)
	return true
}

// ShouldExcludeCoarse keeps Hugo from going over all pages for a format that
// comes after those to be rendered. Hugo counts those that it is kept from as
// if they were not there: the ones before have to stay.
func (f *filter) ShouldExcludeCoarse(q segments.SegmentQuery) bool {
	if q.Output == "" || !f.one {
		return false
	}
	after := f.passed
	f.passed = after || q.Output == f.next[0].format
	return after
}
