package capture

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// garbledSigns are what UTF-8 looks like once it was taken for windows-1252: a
// sign and the characters that follow it. “â€™” was ’, and “Ã©” was é.
var garbledSigns = []struct{ sign, next string }{
	{"â€", "™œ\u009d\u009c\u0099\u0093\u0094˜“”¢¦"},
	{"Ã", "©¨ª¡³±¼¶¤¢§ºø¸¥£´®¯µ¹²"},
}

// sayGarbled warns of words that were read in a wrong encoding before the
// capture was saved. They stay as they are: a person can tell what they were.
func (d *decoder) sayGarbled(text string) {
	if strings.ContainsRune(text, '\r') {
		text = strings.ReplaceAll(strings.ReplaceAll(text, "\r\n", "\n"), "\r", "\n")
	}
	count, first, number := 0, 0, 0
	for line := range strings.SplitSeq(text, "\n") {
		number++
		if n := garbledIn(line); n > 0 {
			if count == 0 {
				first = number
			}
			count += n
		}
	}
	if count > 0 {
		d.say(Warning, first, quantity(count, "sign that was", "signs that were")+" read in a wrong encoding before the capture was saved, such as â€™ for ’ or Ã© for é",
			"copy these words again from the source")
	}
}

// garbledIn counts the garbled signs of a line: all of it or some of Latin.
func garbledIn(line string) int {
	first := 0
	for first < len(line) && line[first] < utf8.RuneSelf {
		first++
	}
	line = line[first:]
	if line == "" {
		return 0
	}
	for _, m := range []*charmap.Charmap{charmap.Windows1252, charmap.Windows1251} {
		if n := misread(line, m); n >= misreadLeast {
			return n
		}
	}
	count := 0
	for _, g := range garbledSigns {
		for rest := line; ; {
			_, behind, found := strings.Cut(rest, g.sign)
			if !found {
				break
			}
			if r, _ := utf8.DecodeRuneInString(behind); strings.ContainsRune(g.next, r) {
				count++
			}
			rest = behind
		}
	}
	return count
}

// misreadLeast is how many characters of a line must come out of its bytes:
// “É»” alone could be one.
const misreadLeast = 3

// misread counts the characters beyond ASCII that a line was if it is UTF-8
// taken for an encoding of a byte a character: 0 if its bytes in that encoding
// are no UTF-8 from beginning to end.
func misread(line string, m *charmap.Charmap) int {
	count, open := 0, 0 // bytes that are missing of a character
	var char []byte
	for _, r := range line {
		b := byte(r)
		if r > 0x9f {
			var ok bool
			if b, ok = m.EncodeRune(r); !ok {
				return 0
			}
		}
		switch {
		case b < utf8.RuneSelf && open == 0:
			continue
		case open == 0:
			if open = sequenceLength(b) - 1; open < 1 {
				return 0
			}
			char = append(char[:0], b)
			continue
		}
		char = append(char, b)
		if open--; open == 0 {
			if !utf8.Valid(char) {
				return 0
			}
			count++
		} else if b&0xc0 != 0x80 {
			return 0
		}
	}
	if open > 0 {
		return 0
	}
	return count
}

// sequenceLength is how many bytes a character of UTF-8 has that begins with b,
// 0 where none does.
func sequenceLength(b byte) int {
	switch {
	case b >= 0xc2 && b < 0xe0:
		return 2
	case b >= 0xe0 && b < 0xf0:
		return 3
	case b >= 0xf0 && b < 0xf5:
		return 4
	}
	return 0
}
