// Package words gives the words of the site's interface, those in data/words/,
// to what is made without Hugo. The file en.toml there says how they are
// written; the layouts read the same files.
package words

import (
	"fmt"
	"io/fs"
	"path"
	"strconv"
	"strings"
	"time"

	"github.com/pelletier/go-toml/v2"
)

// Languages are the languages that the interface speaks.
type Languages struct {
	byName map[string]Language
	site   Language // what is spoken to readers of any other
}

// A Language is the words of one language.
type Language struct {
	Name    string // the first part of a tag of BCP 47: de
	Dir     string // its direction, "ltr" or "rtl"
	phrases map[string]any
}

// Read reads the files of folders, one for each language. Locale is the site's
// language, a tag of BCP 47. What a file leaves out is said as in the folders
// after its own, else in English.
func Read(locale string, folders ...fs.FS) (Languages, error) {
	all := Languages{byName: map[string]Language{}}
	for _, folder := range folders {
		if err := all.read(folder); err != nil {
			return Languages{}, err
		}
	}
	english, ok := all.byName["en"]
	if !ok {
		return Languages{}, fmt.Errorf("data/words/en.toml: %w", fs.ErrNotExist)
	}
	for name, l := range all.byName {
		fill(l.phrases, english.phrases)
		l.Dir = l.Say("direction")
		all.byName[name] = l
	}
	all.site = all.byName["en"]
	all.site = all.For(locale)
	return all, nil
}

// read adds what the files of a folder say.
func (all Languages) read(folder fs.FS) error {
	files, err := fs.Glob(folder, "*.toml")
	if err != nil {
		return err
	}
	for _, file := range files {
		data, err := fs.ReadFile(folder, file)
		if err != nil {
			return err
		}
		l := Language{Name: strings.TrimSuffix(file, path.Ext(file))}
		if err := toml.Unmarshal(data, &l.phrases); err != nil {
			return fmt.Errorf("data/words/%s: %w", file, err)
		}
		if first, ok := all.byName[l.Name]; ok {
			fill(first.phrases, l.phrases)
		} else {
			all.byName[l.Name] = l
		}
	}
	return nil
}

// fill adds the phrases that a language leaves out, those of its tables as well
// but for one that goes by numbers: each language has forms of its own.
func fill(phrases, others map[string]any) {
	for key, phrase := range others {
		own, ok := phrases[key]
		if !ok {
			phrases[key] = phrase
		} else if table, ok := own.(map[string]any); ok && table["other"] == nil {
			if more, ok := phrase.(map[string]any); ok {
				fill(table, more)
			}
		}
	}
}

// For gives the words for readers of a language, a tag of BCP 47: in that
// language where it is spoken, else in the site's.
func (all Languages) For(tag string) Language {
	name, _, _ := strings.Cut(strings.ToLower(tag), "-")
	if l, ok := all.byName[name]; ok {
		return l
	}
	return all.site
}

// Say gives a phrase that depends on no number; that of a table is called
// “table.key”. Each place in it, {name} or {n}, is followed by what is put there.
func (l Language) Say(key string, placesAndTexts ...string) string {
	phrases := l.phrases
	if table, inner, ok := strings.Cut(key, "."); ok {
		phrases, _ = phrases[table].(map[string]any)
		key = inner
	}
	phrase, _ := phrases[key].(string)
	return strings.NewReplacer(placesAndTexts...).Replace(phrase)
}

// Count gives a phrase that depends on a number, and has it in the place {n}.
func (l Language) Count(key string, n int) string {
	form := "other"
	classes, _ := l.phrases["plural"].(map[string]any)
	for class, endings := range classes {
		for _, ending := range endings.([]any) {
			if ending == int64(n%100) {
				form = class
			}
		}
	}
	if phrase := l.Say(key+"."+strconv.Itoa(n), "{n}", l.Number(n)); phrase != "" {
		return phrase
	}
	if phrase := l.Say(key+"."+form, "{n}", l.Number(n)); phrase != "" {
		return phrase
	}
	return l.Say(key+".other", "{n}", l.Number(n))
}

// Number gives a whole number as the language writes it.
func (l Language) Number(n int) string {
	digits := strconv.Itoa(n)
	for at := len(digits) - 3; at > 0; at -= 3 {
		digits = digits[:at] + l.Say("group") + digits[at:]
	}
	return l.own(digits)
}

// own gives a number in the digits of the language.
func (l Language) own(number string) string {
	for i, digit := range []rune(l.Say("digits")) {
		number = strings.ReplaceAll(number, strconv.Itoa(i), string(digit))
	}
	return number
}

// Date gives the day of a date, which begins as 2025-11-07 does, as the language
// writes it.
func (l Language) Date(date string) string {
	day, err := time.Parse(time.DateOnly, date[:min(len(time.DateOnly), len(date))])
	months, _ := l.phrases["months"].([]any)
	if err != nil || len(months) != 12 {
		return date
	}
	return l.Say("date", "{day}", l.Number(day.Day()), "{month}", fmt.Sprint(months[day.Month()-1]), "{year}", l.own(strconv.Itoa(day.Year())))
}
