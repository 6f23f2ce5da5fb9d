package epub

import (
	"fmt"
	"net/url"
	"regexp"
	"strings"
)

// markup is XML that is being written.
type markup struct{ strings.Builder }

// trusted is text that is XML already. All other text is escaped.
type trusted string

// escaper escapes text in elements and in attributes. Characters that XML 1.0
// cannot hold are not in a capture: package capture leaves them out.
var escaper = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;")

// put writes XML in which each %s or %d is a text, escaped, or a number.
func (m *markup) put(format string, values ...any) {
	for i, v := range values {
		if text, ok := v.(string); ok {
			values[i] = escaper.Replace(text)
		}
	}
	fmt.Fprintf(m, format, values...)
}

// optional writes XML with a text, nothing where that is empty.
func (m *markup) optional(format, text string) {
	if text != "" {
		m.put(format, text)
	}
}

// forbidden are the parts of a query that RFC 3987 does not allow: signs, and
// percent signs without a number.
var forbidden = regexp.MustCompile("[\"<>\\\\^`{|}\\[\\]]|%[0-9A-Fa-f]?([^0-9A-Fa-f]|$)")

// address gives an address of the web as a link may have it: what it may not
// hold is written as percent signs and numbers.
func address(text string) string {
	u, err := url.Parse(text)
	if err != nil {
		return "#"
	}
	u.RawQuery = forbidden.ReplaceAllStringFunc(u.RawQuery, func(s string) string {
		return url.PathEscape(s[:1]) + s[1:]
	})
	return u.String()
}
