package capture

// A change is a kind of change that decode makes to the text of a capture.
type change int

const (
	oldMacEnd change = iota
	windowsEnd
	lineSeparator
	tabStop
	misreadQuote
	escapeSequence
	nulByte
	controlCharacter
	zeroWidthSpace
	strayMark
	looseDirection
	lostLetter
	decomposedLine
	changeKinds
)

// changeTexts say what a change is, in words.
var changeTexts = [changeKinds]struct {
	one, many, done string
	severity        Severity
	hint            string
}{
	oldMacEnd:        {"line end of an old Macintosh (CR)", "line ends of an old Macintosh (CR)", " read as a line feed", Note, ""},
	windowsEnd:       {"line end of Windows (CRLF)", "line ends of Windows (CRLF)", " read as a line feed", Note, ""},
	lineSeparator:    {"line or page separator", "line or page separators", " read as a line end", Note, ""},
	tabStop:          {"tab", "tabs", " read as a space", Note, ""},
	misreadQuote:     {"character of windows-1252 in the place of a control character", "characters of windows-1252 in the place of control characters", " put right", Note, ""},
	escapeSequence:   {"escape sequence of a terminal", "escape sequences of a terminal", " removed", Note, ""},
	nulByte:          {"NUL", "NULs", " removed", Note, ""},
	controlCharacter: {"control character", "control characters", " removed", Note, ""},
	zeroWidthSpace:   {"zero-width space", "zero-width spaces", " removed", Note, ""},
	strayMark:        {"mark of direction beside nothing", "marks of direction beside nothing", " removed", Note, ""},
	looseDirection:   {"control of the writing direction", "controls of the writing direction", " removed", Note, ""},
	lostLetter: {
		"replacement character (U+FFFD)", "replacement characters (U+FFFD)", ": letters were lost before the capture was saved",
		Warning, "copy these words again from the source",
	},
	decomposedLine: {"line", "lines", " brought to Unicode NFC", Note, ""},
}
