package capture

import (
	"fmt"
	"unicode/utf8"
)

// softBreak separates two lines of the text that are one line in an editor, so
// that the numbers of the lines below stay those that the editor shows.
const softBreak = '\u2028'

// decode reads the bytes of a capture as text: valid UTF-8 in NFC, whose lines
// end in a line feed or, within a line of the editor, in a [softBreak]. It says
// in notes what it changed, one for each kind of change, without a file.
func decode(src []byte) (text string, notes []Diagnostic) {
	d := &decoder{}
	text = d.toUTF8(src)
	read := text
	if !isPlain(text) {
		text = d.clean(text)
	}
	text = d.compose(text)
	d.sayChanges(len(read))
	d.sayGarbled(read)
	d.sayEntities(text)
	return text, d.notes
}

type decoder struct {
	notes   []Diagnostic
	changes [changeKinds]tally
}

// A tally counts the changes of one kind.
type tally struct{ first, count int }

func (d *decoder) count(c change, line int) {
	t := &d.changes[c]
	if t.count++; t.count == 1 {
		t.first = line
	}
}

func (d *decoder) say(s Severity, line int, message, hint string) {
	d.notes = append(d.notes, Diagnostic{Line: line, Severity: s, Message: message, Hint: hint})
}

// sayChanges says what was changed in a text of a size. One with many controls is
// likely to be in an encoding that it was not read in.
func (d *decoder) sayChanges(size int) {
	controls := d.changes[nulByte].count + d.changes[controlCharacter].count
	for c, t := range d.changes {
		if t.count == 0 {
			continue
		}
		k := changeTexts[c]
		if (change(c) == nulByte || change(c) == controlCharacter) && controls*oddControls > size {
			k.severity, k.hint = Warning, "so many are unusual: look whether the text is right, or save the capture in UTF-8 and try again"
		}
		d.say(k.severity, t.first, quantity(t.count, k.one, k.many)+k.done, k.hint)
	}
}

// oddControls is how many bytes there are in a usual text for each control
// character, at least.
const oddControls = 100

// quantity puts a number before the noun that goes with it.
func quantity(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

// isPlain tells whether src holds no byte that may begin a character which
// [decoder.cleanLine] has to look at.
func isPlain[T string | []byte](src T) bool {
	for i := 0; i < len(src); i++ {
		b := src[i]
		if !suspicious[b] {
			continue
		}
		if b < utf8.RuneSelf || i+2 >= len(src) {
			return false
		}
		switch next, last := src[i+1], src[i+2]; b {
		case 0xc2: // C1 controls
			if next < 0xa0 {
				return false
			}
		case 0xd8: // Arabic letter mark
			if next == 0x9c {
				return false
			}
		case 0xe2: // general punctuation: the invisible ones
			if next == 0x80 && (last >= 0x8b && last <= 0x8f || last >= 0xa8 && last <= 0xae) ||
				next == 0x81 && last >= 0xa0 && last <= 0xaf {
				return false
			}
		case 0xef: // byte order mark, replacement character, noncharacters
			if next == 0xbb && last == 0xbf || next == 0xbf && last >= 0xbd {
				return false
			}
		}
	}
	return true
}

// suspicious are the bytes at which [isPlain] looks twice.
var suspicious = func() (table [256]bool) {
	for b := range 0x20 {
		table[b] = b != '\n'
	}
	for _, b := range []byte{0x7f, 0xc2, 0xd8, 0xe2, 0xef} {
		table[b] = true
	}
	return table
}()
