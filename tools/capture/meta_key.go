package capture

// metaKeys are the keys of the front matter.
var metaKeys = []string{"title", "date", "author", "source", "publisher", "captured", "rights", "lang", "tags", "noindex"}

// otherKeys are what other programs, or memory, call the keys.
var otherKeys = map[string]string{
	"headline": "title", "by": "author", "byline": "author", "writer": "author",
	"published": "date", "pubdate": "date", "publishdate": "date",
	"url": "source", "link": "source", "canonical": "source", "address": "source",
	"site": "publisher", "website": "publisher",
	"accessed": "captured", "retrieved": "captured",
	"licence": "rights", "license": "rights", "copyright": "rights",
	"language": "lang", "locale": "lang", "keywords": "tags", "topics": "tags", "categories": "tags",
}

// meantKey gives the key that somebody who wrote an unknown one, in lower case,
// is likely to have meant, "" if there is none: it has another name elsewhere,
// or is one or, in a long word, two slips of the finger away; or it is one slip
// away from another name that is long.
func meantKey(name string) string {
	if key := otherKeys[name]; key != "" {
		return key
	}
	meant, least := "", 3
	if len(name) < 6 {
		least = 2
	}
	for _, key := range metaKeys {
		if d := slips(name, key); d < least {
			meant, least = key, d
		}
	}
	for other, key := range otherKeys {
		if len(other) > 5 && least > 1 && slips(name, other) == 1 {
			return key
		}
	}
	return meant
}

// slips counts the letters to add, leave out, change, or swap with the next,
// to make one word another.
func slips(a, b string) int {
	above, row := []int(nil), make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		next := make([]int, len(b)+1)
		next[0] = i + 1
		for j := range len(b) {
			cost := 1
			if a[i] == b[j] {
				cost = 0
			}
			next[j+1] = min(row[j+1]+1, next[j]+1, row[j]+cost)
			if i > 0 && j > 0 && a[i] == b[j-1] && a[i-1] == b[j] {
				next[j+1] = min(next[j+1], above[j-1]+1)
			}
		}
		above, row = row, next
	}
	return row[len(b)]
}
