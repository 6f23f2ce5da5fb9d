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
	format := func(tag, value string) string {
		return fmt.Sprintf("%s  - %s\r\n", tag, strings.Join(strings.Fields(value), " "))
	}
	line := func(tag, value string) {
		if value != "" {
			b.WriteString(format(tag, value))
		}
	}
	if w.Publisher != "" && !w.remark {
		line("TY", "NEWS")
	} else {
		line("TY", "ELEC")
	}
	for _, n := range w.names() {
		line("AU", n.filed())
	}
	line("TI", w.Title)
	line("T2", w.Publisher)
	if d, ok := dayOf(w.Date); ok {
		line("PY", d.Format("2006"))
		line("DA", d.Format("2006/01/02"))
	}
	if w.remark {
		b.WriteString(either(Day, format("PY", Year)+format("DA", Day), ""))
	}
	if d, ok := dayOf(w.Captured); ok {
		line("Y2", d.Format("2006/01/02"))
	}
	line("LA", w.Language)
	if w.place != "" {
		b.WriteString(either(Place, format("N1", w.place), ""))
	}
	line("UR", w.Address)
	b.WriteString("ER  - \r\n")
	return []byte(b.String())
}
