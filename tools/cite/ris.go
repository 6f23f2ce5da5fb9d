package cite

import (
	"fmt"
	"strings"
)

// RIS gives a reference in the format of that name, in UTF-8: a value a line,
// lines that end in CR LF. What has a publisher is newspaper text (NEWS), what
// has none a page of the web (ELEC).
func (w Work) RIS() []byte {
	var b strings.Builder
	line := func(tag, value string) {
		if value != "" {
			fmt.Fprintf(&b, "%s  - %s\r\n", tag, strings.Join(strings.Fields(value), " "))
		}
	}
	if w.Publisher != "" && !w.remark {
		line("TY", "NEWS")
	} else {
		line("TY", "ELEC")
	}
	for _, n := range names(w.Author) {
		line("AU", n.filed())
	}
	line("TI", w.Title)
	line("T2", w.Publisher)
	if d, ok := dayOf(w.Date); ok {
		line("PY", d.Format("2006"))
		line("DA", d.Format("2006/01/02"))
	}
	if d, ok := dayOf(w.Captured); ok {
		line("Y2", d.Format("2006/01/02"))
	}
	line("LA", w.Language)
	line("N1", w.place)
	line("UR", w.Address)
	b.WriteString("ER  - \r\n")
	return []byte(b.String())
}
