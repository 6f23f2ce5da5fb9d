package capture

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// takeNumber takes the number out of a count line, in digits of any script,
// with separators between thousands. A line with two numbers is none.
func takeNumber(line string) (n int, rest string, ok bool) {
	start := strings.IndexFunc(line, unicode.IsDigit)
	if start < 0 {
		return noNumber, line, true
	}
	end := start
	for i, r := range line[start:] {
		if d, isDigit := digitValue(r); isDigit && n < 1e8 {
			n = 10*n + d
			end = start + i + utf8.RuneLen(r)
		} else if !strings.ContainsRune(",.٬’\u00a0\u202f ", r) || !threeDigits(line[start+i+utf8.RuneLen(r):]) {
			break
		}
	}
	n, rest = takeThousands(n, line[end:])
	if strings.ContainsFunc(rest, unicode.IsDigit) {
		return 0, "", false
	}
	return n, line[:start] + " " + rest, true
}

// takeThousands takes in what makes thousands of a number: the rest of “1.2k”.
func takeThousands(n int, rest string) (int, string) {
	tenths, behind := 0, rest
	if len(rest) > 2 && (rest[0] == '.' || rest[0] == ',') && rest[1] >= '0' && rest[1] <= '9' {
		tenths, behind = int(rest[1]-'0'), rest[2:]
	}
	if behind != "" && behind[0] == 'k' && (len(behind) == 1 || behind[1] == ' ') {
		return n*1000 + tenths*100, behind[1:]
	}
	return n, rest
}

// threeDigits tells whether a text begins with exactly three digits.
func threeDigits(s string) bool {
	n := 0
	for _, r := range s {
		if !unicode.IsDigit(r) {
			break
		}
		n++
	}
	return n == 3
}

// digitValue gives the value of a decimal digit of any script: they stand in
// blocks of ten.
func digitValue(r rune) (int, bool) {
	if r >= '0' && r <= '9' {
		return int(r - '0'), true
	}
	if !unicode.IsDigit(r) {
		return 0, false
	}
	n := 0
	for n < 9 && unicode.IsDigit(r-1-rune(n)) {
		n++
	}
	if r >= 0xff10 && r <= 0xff19 {
		return int(r - 0xff10), true
	}
	return n, true
}
