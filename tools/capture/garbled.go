package capture

import (
	"strings"
	"unicode/utf8"
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
	count, first := 0, len(text)
	for _, g := range garbledSigns {
		for at := 0; ; {
			next := strings.Index(text[at:], g.sign)
			if next < 0 {
				break
			}
			at += next + len(g.sign)
			if r, _ := utf8.DecodeRuneInString(text[at:]); strings.ContainsRune(g.next, r) {
				count++
				first = min(first, at)
			}
		}
	}
	if count > 0 {
		line := 1 + strings.Count(text[:first], "\n")
		d.say(Warning, line, quantity(count, "sign that was", "signs that were")+" read in a wrong encoding before the capture was saved, such as â€™ for ’ or Ã© for é",
			"copy these words again from the source")
	}
}
