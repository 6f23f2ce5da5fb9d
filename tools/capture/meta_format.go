package capture

import (
	"bytes"
	"encoding/json"
	"errors"
	"strings"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	yamlparser "github.com/goccy/go-yaml/parser"
	"github.com/pelletier/go-toml/v2"
	"github.com/pelletier/go-toml/v2/unstable"
)

const quoteHint = "put a value with a sign such as : # [ { or a quotation mark in it in quotation marks"

// readYAML reads front matter with the library that Hugo reads it with. It
// refuses aliases, by which a few lines can stand for a terabyte.
func readYAML(data []byte) ([]entry, *headerError) {
	file, err := yamlparser.ParseBytes(data, 0)
	if err != nil {
		return nil, yamlError(err)
	}
	if len(file.Docs) == 0 || file.Docs[0].Body == nil {
		return nil, nil
	}
	body, ok := file.Docs[0].Body.(ast.MapNode)
	if !ok || len(file.Docs) > 1 {
		return nil, &headerError{1, "it is not made of keys and values", "write a key and a value on each line, such as title: …"}
	}
	if alias := findAlias(file.Docs[0].Body); alias != nil {
		return nil, &headerError{alias.GetToken().Position.Line, "it uses an alias (*)", "write the value out, in quotation marks if it begins with *"}
	}
	var entries []entry
	for fields := body.MapRange(); fields.Next(); {
		key, node := fields.Key(), fields.Value()
		e := entry{key: key.GetToken().Value, line: key.GetToken().Position.Line}
		if err := yaml.NodeToValue(node, &e.value); err != nil {
			return nil, yamlError(err)
		}
		if _, ok := node.(ast.ScalarNode); ok {
			e.raw = node.GetToken().Value
		}
		entries = append(entries, e)
	}
	return entries, nil
}

func yamlError(err error) *headerError {
	var e yaml.Error
	if !errors.As(err, &e) || e.GetToken() == nil {
		return &headerError{1, err.Error(), quoteHint}
	}
	message := e.GetMessage()
	for _, w := range yamlWords {
		if strings.Contains(message, w.said) {
			message = w.plain
		}
	}
	return &headerError{e.GetToken().Position.Line, message, quoteHint}
}

// yamlWords are what the library's commonest messages mean to a person.
var yamlWords = []struct{ said, plain string }{
	{"mapping value is not allowed in this context", "a colon stands in the value"},
	{"could not find end character of", "a quotation mark is opened and never closed"},
	{"found a tab character", "a tab stands where only spaces may"},
	{"non-map value is specified", "the line has no key, or no colon and space behind it"},
	{"unexpected key name", "the line has no colon and space behind its key"},
	{"sequence end token ']' not found", "a list is opened by [ and never closed"},
	{"could not find flow mapping end token '}'", "a map is opened by { and never closed"},
}

// findAlias gives the first alias below a node, nil if there is none.
func findAlias(node ast.Node) ast.Node {
	aliases := ast.Filter(ast.AliasType, node)
	if len(aliases) == 0 {
		return nil
	}
	return aliases[0]
}

// readTOML reads front matter with the library that Hugo reads it with.
func readTOML(data []byte) ([]entry, *headerError) {
	values := map[string]any{}
	if err := toml.Unmarshal(data, &values); err != nil {
		var e *toml.DecodeError
		if !errors.As(err, &e) {
			return nil, &headerError{1, err.Error(), ""}
		}
		line, _ := e.Position()
		message, hint := strings.TrimPrefix(e.Error(), "toml: "), "write key = \"value\", text in quotation marks"
		if strings.Contains(message, "date") {
			hint = dateHint
		}
		return nil, &headerError{line, message, hint}
	}
	var entries []entry
	seen := map[string]bool{}
	inTable := false
	p := unstable.Parser{}
	p.Reset(data)
	for p.NextExpression() {
		node := p.Expression()
		if inTable && node.Kind == unstable.KeyValue {
			continue
		}
		inTable = node.Kind != unstable.KeyValue
		keys := node.Key()
		if !keys.Next() {
			continue
		}
		part := keys.Node()
		key := string(part.Data)
		if !seen[key] {
			seen[key] = true
			entries = append(entries, entry{key: key, line: p.Shape(part.Raw).Start.Line, value: values[key]})
		}
	}
	return entries, nil
}

// readJSON reads front matter that is an object of JSON.
func readJSON(data []byte) ([]entry, *headerError) {
	d := json.NewDecoder(bytes.NewReader(data))
	d.UseNumber()
	lineAt := func(offset int64) int { return 1 + bytes.Count(data[:min(int(offset), len(data))], []byte("\n")) }
	fail := func(err error) *headerError {
		at := d.InputOffset()
		var e *json.SyntaxError
		if errors.As(err, &e) && e.Offset != at { // else it is about the sign there
			at = e.Offset - 1
		}
		return &headerError{lineAt(at), err.Error(), "every entry but the last ends in a comma, and keys and texts stand in quotation marks"}
	}
	if t, err := d.Token(); err != nil || t != json.Delim('{') {
		if err == nil {
			err = errors.New("it is no object")
		}
		return nil, fail(err)
	}
	var entries []entry
	for d.More() {
		key, err := d.Token()
		if err != nil {
			return nil, fail(err)
		}
		e := entry{line: lineAt(d.InputOffset())}
		e.key, _ = key.(string)
		if err := d.Decode(&e.value); err != nil {
			return nil, fail(err)
		}
		entries = append(entries, e)
	}
	if _, err := d.Token(); err != nil {
		return nil, fail(err)
	}
	return entries, nil
}
