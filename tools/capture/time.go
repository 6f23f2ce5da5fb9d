package capture

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// isStamp tells whether a part, in small letters, says a time: nothing but
// numbers and words of time, with a number among them, a word that is a time
// alone, or “ago” where a language then needs none.
func isStamp(part string) bool {
	said, number, unit := false, false, false // unit: one may follow
	for word := range strings.FieldsFuncSeq(part, isTimeMark) {
		pointed := word[len(word)-1] == '.' // “5.” is the number of something
		word = strings.Trim(word, ".:*")
		if zone, offset, ok := strings.Cut(word, "+"); ok && (zone == "gmt" || zone == "utc") && strings.Trim(offset, "0123456789:") == "" {
			word = zone
		}
		behind := unit
		unit = false
		switch use := timeUses[word]; {
		case word == "":
		case use&useWhole != 0:
			said, number = true, true
		case use&useArticle != 0:
			number = true // “an hour ago”
		case use&(useTime|useAgo) != 0 || behind && use&useUnit != 0:
			said, number = true, number || use&useAgo != 0
		case isUnitNumber(word):
			said, number = true, true
		case isUnspaced(word) || hasDigit(word) && strings.ContainsFunc(word, isUnspacedTime):
			digit, ok := unspacedTime(word)
			if !ok {
				return false
			}
			said, number = true, number || digit
		case use&useParticle != 0:
		case isDateNumber(word):
			number, unit = true, !pointed
			said = said || strings.ContainsAny(word, ":/") || strings.Count(word, "-") == 2 || strings.Count(word, ".") == 2
		default:
			return false
		}
	}
	return said && number
}

// timeUses are the parts that words play in times: those in wholeTimes,
// articleWords, months, otherMonths and timeWords, agoAlone, timeUnits and
// timeParticles, to be told in one look-up.
var timeUses = func() map[string]int {
	all := map[string]int{}
	for use, some := range map[int][]map[string]bool{
		useWhole: {wholeTimes}, useArticle: {articleWords}, useTime: {otherMonths, timeWords}, useAgo: {agoAlone}, useUnit: {timeUnits}, useParticle: {timeParticles},
	} {
		for _, words := range some {
			for word := range words {
				all[word] |= use
			}
		}
	}
	for month := range months {
		all[month] |= useTime
	}
	return all
}()

const (
	useWhole = 1 << iota
	useArticle
	useTime
	useAgo
	useUnit
	useParticle
)

// isTimeMark tells the marks between the words of a time.
func isTimeMark(r rune) bool {
	if classOf(r).is(letter | digit) {
		return false
	}
	return unicode.IsSpace(r) || r < 0x80 && strings.ContainsRune(",()[]#@", r) || r >= 0x80 && strings.ContainsRune("،؛、，（）", r)
}

// isDateNumber tells whether a word is a number, a date or a clock time in
// digits of any script: “3rd”, “2020-03-03T10:15:00Z”, “10:15am”, “۱۰:۱۵”.
func isDateNumber(word string) bool {
	first, _ := utf8.DecodeRuneInString(word)
	if !unicode.IsDigit(first) {
		return false
	}
	rest := strings.TrimFunc(word, func(r rune) bool { return unicode.IsDigit(r) || r < 0x80 && strings.ContainsRune(":/-.+'", r) })
	switch rest {
	case "", "t", "z", "st", "nd", "rd", "th", "am", "pm", "a.m", "p.m", "h", "er", "º", "ª", "uhr":
		return true
	}
	return strings.Trim(strings.ReplaceAll(rest, "t", ""), "0123456789:-.+z") == "" && strings.Count(rest, "t") == 1 || isNamedDate(word)
}

// isNamedDate tells a date with the name of the month between two numbers:
// “04/mar/2025”, “4-mar-25”.
func isNamedDate(word string) bool {
	parts := strings.FieldsFunc(word, func(r rune) bool { return r == '/' || r == '-' || r == '.' })
	return len(parts) == 3 && digits(parts[0]) && (months[parts[1]] > 0 || otherMonths[parts[1]]) && digits(parts[2])
}

// isUnitNumber tells whether a word is a short length of time: “3h”, “2w”.
func isUnitNumber(word string) bool {
	unit := strings.TrimLeft(word, "0123456789")
	return len(unit) < len(word) && timeUnits[unit]
}

// isUnspacedTime tells the characters of scripts without spaces, and of Korean,
// where numbers and units are one word.
func isUnspacedTime(r rune) bool { return isWide(r) || unicode.Is(unicode.Thai, r) }

// unspacedTime tells whether a word is made of digits, unspacedTimes and
// wholeTimes alone, and whether there is a number in it or one of the latter.
func unspacedTime(word string) (number, ok bool) {
	for word != "" {
		r, size := utf8.DecodeRuneInString(word)
		if unicode.IsDigit(r) || r < 0x80 && strings.ContainsRune(":/-.", r) {
			number, word = number || unicode.IsDigit(r), word[size:]
			continue
		}
		longest := 0
		for n := 3; n <= min(len(word), timePartMax); n += 3 {
			if part := word[:n]; unspacedTimes[part] || wholeTimes[part] {
				longest = n
				number = number || wholeTimes[part]
			}
		}
		if longest == 0 {
			return false, false
		}
		word = word[longest:]
	}
	return number, true
}

// timePartMax is the length in bytes of the longest of unspacedTimes and of
// those wholeTimes that are of these scripts.
const timePartMax = 36
