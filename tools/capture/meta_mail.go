package capture

import "strings"

// openMail reads the header of a message as front matter: lines of mailKeys down to
// the first blank one, a subject and a sender or date among them. Nothing else is
// one: it is text then.
func (h *header) openMail(text string, line int) []entry {
	var entries []entry
	seen := map[string]bool{} // keys, and what they mean
	number := line
	for row := range strings.Lines(dropLines(text, line-1)) {
		row = strings.TrimSpace(row)
		if row == "" {
			break
		}
		key, value, found := strings.Cut(row, ":")
		key, value = strings.TrimSpace(key), strings.TrimSpace(value)
		lower := strings.ToLower(key)
		meaning, known := mailKeys[lower]
		if !found || !known || value == "" || seen[lower] || seen[meaning] {
			return nil
		}
		seen[lower], seen[meaning] = true, meaning != ""
		entries = append(entries, mailEntries(meaning, key, value, number)...)
		number++
	}
	if !seen["title"] || !seen["author"] && !seen["date"] {
		return nil
	}
	h.next = number
	return entries
}

// dropLines gives a text without its first n lines.
func dropLines(text string, n int) string {
	for range n {
		_, text, _ = strings.Cut(text, "\n")
	}
	return text
}

// mailEntries gives what a line of a message's header says: the name of the sender
// without the address, a date where it is certain, all else as it stands.
func mailEntries(meaning, key, value string, line int) []entry {
	whole := entry{key: key, line: line, value: value}
	switch meaning {
	case "title":
		return []entry{{key: meaning, line: line, value: value}}
	case "author":
		name, _, _ := strings.Cut(value, "<")
		if name = strings.Trim(name, ` "`); name != "" && !strings.Contains(name, "@") {
			return []entry{{key: meaning, line: line, value: name}, whole}
		}
	case "date":
		whole.key = "sent"
		if day, ok := findDate(value); ok {
			return []entry{{key: meaning, line: line, value: day}, whole}
		}
	}
	return []entry{whole}
}

// mailKeys are what the lines of a message's header begin with, in small letters,
// and the key of the front matter that has the same meaning.
var mailKeys = map[string]string{
	"subject": "title", "betreff": "title", "objet": "title", "asunto": "title", "assunto": "title", "oggetto": "title", "onderwerp": "title", "тема": "title", "konu": "title", "ämne": "title", "emne": "title", "temat": "title", "件名": "title", "主题": "title", "主旨": "title", "제목": "title",
	"from": "author", "von": "author", "de": "author", "da": "author", "van": "author", "от": "author", "kimden": "author", "från": "author", "fra": "author", "od": "author", "差出人": "author", "发件人": "author", "寄件者": "author", "보낸사람": "author",
	"date": "date", "sent": "date", "datum": "date", "gesendet": "date", "envoyé": "date", "fecha": "date", "enviado": "date", "data": "date", "inviato": "date", "verzonden": "date", "дата": "date", "tarih": "date", "日時": "date", "日期": "date", "날짜": "date",
	"to": "", "cc": "", "bcc": "", "reply-to": "", "an": "", "kopie": "", "à": "", "para": "", "a": "", "aan": "", "кому": "", "копия": "", "kime": "", "till": "", "til": "", "do": "", "宛先": "", "收件人": "", "받는사람": "", "message-id": "", "list-id": "", "mime-version": "", "content-type": "",
}
