package capture

import (
	"fmt"
	"strconv"
	"strings"
	"time"
	"unicode"
)

// holdsDate tells whether a text holds a date or a time of day.
func holdsDate(s string) bool {
	if !strings.ContainsAny(s, "0123456789") {
		return false
	}
	for word := range strings.FieldsSeq(strings.ToLower(s)) {
		word = strings.Trim(word, ".,()")
		if len(word) >= 3 && months[word] > 0 || clock(word) {
			return true
		}
	}
	return false
}

// clock tells whether a word is a time of day: “10:30”, “9am”.
func clock(s string) bool {
	s = strings.TrimRight(s, "apm.h")
	h, m, ok := strings.Cut(s, ":")
	return ok && len(h) > 0 && len(h) <= 2 && len(m) == 2 && digits(h) && digits(m)
}

func digits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

// findDate finds a date with day, month and year that can be read in one way
// only, and gives it as YYYY-MM-DD.
func findDate(text string) (date string, ok bool) {
	if !hasDigit(text) {
		return "", false
	}
	day, month, year := 0, 0, 0
	for word := range strings.FieldsFuncSeq(strings.ToLower(text), func(r rune) bool { return unicode.IsSpace(r) || r == ',' || r == '(' || r == ')' }) {
		word = strings.Trim(word, ".:")
		if len(word) >= 10 && word[4] == '-' {
			if t, err := time.Parse(time.DateOnly, word[:10]); err == nil {
				return t.Format(time.DateOnly), true
			}
		}
		if strings.Contains(word, "年") {
			var y, m, d int
			if n, _ := fmt.Sscanf(word, "%d年%d月%d日", &y, &m, &d); n == 3 {
				return madeDate(y, m, d)
			}
		}
		if date, ok := numericDate(word); ok {
			return date, true
		}
		number := strings.TrimRight(word, "stndrheº")
		switch {
		case month == 0 && (word == "am" || word == "pm" || word == "a.m" || word == "p.m" || word == "uhr"):
			day = 0 // it was the hour
		case months[word] > 0 && month == 0:
			month = months[word]
		case digits(number) && len(number) <= 2 && day == 0 && !strings.Contains(word, ":"):
			fmt.Sscan(number, &day)
		case digits(word) && len(word) == 4 && year == 0:
			fmt.Sscan(word, &year)
		}
	}
	return madeDate(year, month, day)
}

// numericDate reads a date in numbers that can be read in one way only: the year
// first, the day before points, or day and month where one is no month or both are
// the same.
func numericDate(word string) (date string, ok bool) {
	parts := strings.FieldsFunc(word, func(r rune) bool { return strings.ContainsRune("/.-", r) })
	if len(parts) != 3 || !digits(parts[0]+parts[1]+parts[2]) || !threeNumbers.MatchString(word) {
		return "", false
	}
	var n [3]int
	for i, part := range parts {
		n[i], _ = strconv.Atoi(part)
	}
	switch {
	case len(parts[0]) == 4:
		return madeDate(n[0], n[1], n[2])
	case n[0] > 12 || n[0] == n[1] || n[1] <= 12 && strings.Count(word, ".") == 2:
		return madeDate(n[2], n[1], n[0])
	case n[1] > 12:
		return madeDate(n[2], n[0], n[1])
	}
	return "", false
}

// madeDate gives a date, if there is such a day.
func madeDate(year, month, day int) (string, bool) {
	t := time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
	ok := year > 1000 && month > 0 && day > 0 && t.Day() == day && int(t.Month()) == month
	return t.Format(time.DateOnly), ok
}
