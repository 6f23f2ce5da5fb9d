package host

import (
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"strings"
)

// rulesFile is where Netlify and Cloudflare Pages look for headers: a path at
// the margin, which may end in “*”, and its headers below it, indented.
const rulesFile = "_headers"

// A rule is a path and what answers for it have in their head.
type rule struct {
	path   string
	fields [][2]string
}

// apply sets the fields of a rule that a path falls under; one that was set
// before has both values, as those hosts do it.
func (r rule) apply(h http.Header, path string) {
	prefix, open := strings.CutSuffix(r.path, "*")
	if path != r.path && !(open && strings.HasPrefix(path, prefix)) {
		return
	}
	for _, field := range r.fields {
		h.Add(field[0], field[1])
	}
}

// readRules reads the rules of a site; none where it has no such file.
func readRules(site fs.FS) ([]rule, error) {
	data, err := fs.ReadFile(site, rulesFile)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var rules []rule
	number := 0
	for line := range strings.Lines(string(data)) {
		number++
		line = strings.TrimRight(line, " \r\n")
		name, value, ok := strings.Cut(strings.TrimSpace(line), ":")
		switch {
		case line == "", strings.HasPrefix(line, "#"):
		case strings.HasPrefix(line, "/"):
			rules = append(rules, rule{path: line})
		case strings.TrimLeft(line, " \t") != line && ok && len(rules) > 0:
			last := &rules[len(rules)-1]
			last.fields = append(last.fields, [2]string{name, strings.TrimSpace(value)})
		default:
			return nil, fmt.Errorf("%s:%d: %q is neither a path nor a header below one\n\twrite a path at the margin, or “Name: value” indented below one", rulesFile, number, line)
		}
	}
	return rules, nil
}
