package capture

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/unicode/norm"
)

// TestDecode: each kind of change, what is said about it, and what is kept
// though one does not see it.
func TestDecode(t *testing.T) {
	for _, c := range []struct{ name, src, want, notes string }{
		{"clean", "Talks end\n\n“No deal” – naïve…\n", "Talks end\n\n“No deal” – naïve…\n", ""},
		{"empty", "", "", ""},
		{"mark of UTF-8", "\xef\xbb\xbfTalks", "Talks", "1 note byte order mark removed"},
		{"mark of UTF-16, little end first", "\xff\xfeT\x00\xf6\x00", "Tö", "1 note read as UTF-16 by its byte order mark"},
		{"mark of UTF-16, big end first", "\xfe\xff\x00T\x00\xf6", "Tö", "1 note read as UTF-16 by its byte order mark"},
		{"half a pair in UTF-16", "\xfe\xff\x00T\xd8\x00", "T\ufffd", "1 note read as UTF-16 by its byte order mark\n1 warning 1 replacement character (U+FFFD): letters were lost before the capture was saved"},
		{"UTF-16 without a mark", "T\x00a\x00l\x00k\x00s\x00 \x00e\x00n\x00d\x00\n\x00", "Talks end\n", "1 note read as UTF-16, which it is without saying so"},
		{"line ends of Windows", "a\r\nb\r\n", "a\nb\n", "1 note 2 line ends of Windows (CRLF) read as a line feed"},
		{"line ends of the Macintosh", "a\nb\rc", "a\nb\nc", "2 note 1 line end of an old Macintosh (CR) read as a line feed"},
		{"separators within a line", "a\nb\fc\u2029d\ne", "a\nb\u2028c\u2028d\ne", "2 note 2 line or page separators read as a line end"},
		{"separators only", "a\u0085b\u0085c", "a\nb\nc", "1 note 2 line or page separators read as a line end"},
		{"tab", "a\tb", "a b", "1 note 1 tab read as a space"},
		{"quotes of windows-1252 as controls", "\u0093a\u0094\u0085", "“a”…", "1 note 3 characters of windows-1252 in the place of control characters put right"},
		{"colours", "\x1b[1;31mred\x1b[0m", "red", "1 note 2 escape sequences of a terminal removed"},
		{"controls", "a\x00b\x07\x7f", "ab", "1 warning 1 NUL removed\n1 warning 2 control characters removed"},
		{"noncharacters", "a\ufffeb\uffff", "ab", "1 warning 2 control characters removed"},
		{"few controls", strings.Repeat("abc\n", 99) + "\x07\n", strings.Repeat("abc\n", 99) + "\n", "100 note 1 control character removed"},
		{"soft hyphens", "a\nne\u00adgo\u00adti\u00adate\n\u00ad", "a\nne\u00adgo\u00adti\u00adate\n\u00ad", ""},
		{"zero-width spaces", "a\u200bb\ufeffc\u2060d", "abcd", "1 note 3 zero-width spaces removed"},
		{"zero-width space in Thai", "การ\u200bเจรจา", "การ\u200bเจรจา", ""},
		{"letters in two pieces", "a\nnai\u0308ve", "a\nnaïve", "2 note 1 line brought to Unicode NFC"},
		{"lost letters", "a\nna\ufffdve", "a\nna\ufffdve", "2 warning 1 replacement character (U+FFFD): letters were lost before the capture was saved"},
		{"garbled before", "a\nHe didnâ€™t go to the cafÃ©", "a\nHe didnâ€™t go to the cafÃ©", "2 warning 2 signs that were read in a wrong encoding before the capture was saved, such as â€™ for ’ or Ã© for é"},
		{"garbled before, in Cyrillic", "a\nÐ¡ÐµÐ³Ð¾Ð´Ð½Ñ\u008f Ð´Ð¾Ð¶Ð´ÑŒ", "a\nÐ¡ÐµÐ³Ð¾Ð´Ð½Ñ Ð´Ð¾Ð¶Ð´ÑŒ", "2 warning 1 control character removed\n2 warning 12 signs that were read in a wrong encoding before the capture was saved, such as â€™ for ’ or Ã© for é"},
		{"many marks", "a\ne" + strings.Repeat("\u0301", 40) + "e\u0301", "a\ne" + strings.Repeat("\u0301", 40) + "é", "2 note 1 line brought to Unicode NFC"},
		{"many marks only", "e" + strings.Repeat("\u0301", 40), "e" + strings.Repeat("\u0301", 40), ""},
		{"not garbled", "MAÇÃ” and â€ and NÃO", "MAÇÃ” and â€ and NÃO", ""},
		{"joiners in Persian and emoji", "می‌گوید 👩‍🚒", "می‌گوید 👩‍🚒", ""},
		{"joiners beside nothing", "a \u200d\n\u200c\nb", "a \u200d\n\u200c\nb", ""},
		{"marks of direction beside nothing", "a \u200f\n\u200e\nb", "a \n\nb", "1 note 2 marks of direction beside nothing removed"},
		{"marks of direction", "\u200fשלום!\u200f", "\u200fשלום!\u200f", ""},
		{"direction in pairs", "by \u2068שרה\u2069", "by \u2068שרה\u2069", ""},
		{"direction left open", "by \u2067שרה", "by שרה", "1 note 1 control of the writing direction removed"},
		{"letters turned around", "\u202eabc\u202c", "abc", "1 note 2 controls of the writing direction removed"},
		{"no-break spaces", "« Non »\u202f!", "« Non »\u202f!", ""},
		{"UTF-8 with a wrong byte", "“Talks” – naïve – end\nna\xefve", "“Talks” – naïve – end\nnaïve", "2 warning 1 byte that is not UTF-8, read as windows-1252"},
		{"legacy", "na\xefve", "naïve", "1 warning not UTF-8: read as windows-1252, which other encodings fit nearly as well"},
		{"legacy, plainly", "Die Gespr\xe4che \xfcber den Frieden f\xfcr alle", "Die Gespräche über den Frieden für alle", "1 note not UTF-8: read as windows-1252"},
		{"iso-2022-jp", "\x1b$B2qCL\x1b(B", "会談", "1 note read as iso-2022-jp"},
	} {
		t.Run(c.name, func(t *testing.T) {
			text, notes := decode([]byte(c.src))
			var said []string
			for _, n := range notes {
				said = append(said, fmt.Sprint(n.Line, " ", n.Severity, " ", n.Message))
			}
			if text != c.want {
				t.Errorf("text %q, want %q", text, c.want)
			}
			if got := strings.Join(said, "\n"); got != c.notes {
				t.Errorf("notes %q, want %q", got, c.notes)
			}
		})
	}
}

// TestFindLegacy: a sentence or two in the language are enough to tell its
// encodings apart.
func TestFindLegacy(t *testing.T) {
	for _, c := range []struct{ text, encodings string }{
		{"“It’s over,” she said – for £5.", "windows-1252 macintosh"},
		{"Der Gesandte sagte, die Gespräche über den Frieden wären für ihn noch nicht zu Ende.", "windows-1252 macintosh"},
		{"L’envoyé a déclaré que les négociations à Istanbul étaient terminées.", "windows-1252 macintosh"},
		{"Wysłannik powiedział, że rozmowy będą trwały jeszcze przez tydzień, ale już nie tutaj.", "windows-1250 iso-8859-2"},
		{"Elçi, görüşmelerin şimdi bittiğini ve artık bir sonuç çıkmadığını söyledi.", "windows-1254"},
		{"Pasiuntinys sakė, kad derybos jau baigtos, bet taip pat ir šį kartą be rezultatų, nes abi šalys nėra pasiruošusios.", "windows-1257"},
		{"Посланник сказал, что переговоры продолжатся, но не раньше конца месяца.", "windows-1251 koi8-u iso-8859-5 ibm866 x-mac-cyrillic"},
		{"Ο απεσταλμένος είπε ότι οι συνομιλίες θα συνεχιστούν για τις εκλογές.", "windows-1253"},
		{"השליח אמר כי השיחות יימשכו גם אחרי סוף החודש.", "windows-1255"},
		{"قال المبعوث إن المحادثات ستستمر ولكن ليس قبل نهاية هذا الشهر في المدينة.", "windows-1256 iso-8859-6"},
		{"ישיבת הממשלה נדחתה.\nהשר הודיע ביום שלישי.", "windows-1255"},
		{"Новости\nСегодня дождь.\n", "windows-1251 koi8-u"},
		{"Погода\nЗавтра снег.\n", "windows-1251 koi8-u"},
		{"ทูตกล่าวว่าการเจรจาจะดำเนินต่อไป", "windows-874"},
		{"特使说，谈判还会继续，但不会在这个月结束之前。", "gb18030"},
		{"特使說，談判還會繼續，但不會在這個月結束之前。", "big5"},
		{"特使は協議が続くと述べたが、月末より前ではないという。", "shift_jis euc-jp"},
		{"특사는 회담이 계속될 것이라고 말했다.", "euc-kr"},
	} {
		text := strings.Repeat("ASCII only\r", 1000) + c.text
		for name := range strings.FieldsSeq(c.encodings) {
			at := slices.IndexFunc(legacyEncodings[:], func(e legacyEncoding) bool { return e.name == name })
			src, err := legacyEncodings[at].encoding.NewEncoder().Bytes([]byte(text))
			if err != nil {
				t.Fatal(err)
			}
			if got, _ := findLegacy(src); got.name != name {
				t.Errorf("%q in %s is taken for %s", c.text, name, got.name)
			}
		}
	}
}

// TestFindUTF16: text in UTF-16 without a byte order mark, and text with stray
// NULs that is not.
func TestFindUTF16(t *testing.T) {
	for _, c := range []struct{ text, order string }{
		{"The talks ended on Friday.\n", "little big"},
		{"Переговоры завершились в пятницу.\n", "little big"},
		{"特使说，谈判还会继续，但不会在这个月结束之前。\n", "little big"},
		{"ข่าววันนี้\nฝนตกหนักในกรุงเทพ", "little big"},
		{"ການເຈລະຈາສິ້ນສຸດລົງ\nໂດຍບໍ່ມີຜົນ", "little big"},
		{"ကြေညာချက်\nသတင်း", "little big"},
		{"交渉は終わった\n結果はない", "little big"},
	} {
		for order := range strings.FieldsSeq(c.order) {
			endian := map[string]unicode.Endianness{"little": unicode.LittleEndian, "big": unicode.BigEndian}[order]
			src, _ := unicode.UTF16(endian, unicode.IgnoreBOM).NewEncoder().Bytes([]byte(c.text))
			if text, _ := decode(src); text != c.text {
				t.Errorf("%q, %s end first, is read as %q", c.text, order, text)
			}
		}
	}
	for _, src := range []string{
		"a\x00b and c", "The talks\x00", "a\x00\x00\x00\x00", "\x00",
		"\u200bThe\tboats\u00a0left\nThe coun\u00adcil met\u200b on Tues\u00adday evening to dis\u00adcuss the plan for the old harbour\x00, which has stood empty for eleven years.\n",
		"\u200bThe\tboats\u00a0left\nThe coun\u00adcil met\u200b on Tues\u00adday evening to dis\u00adcuss the plan for the old harbour\x00, which has stood empty for eleven years!!\n",
	} {
		if _, ok := findUTF16([]byte(src)); ok {
			t.Errorf("%q is taken for UTF-16", src)
		}
	}
}

// FuzzDecode: whatever the bytes, the text is valid and composed, its line ends
// are line feeds, and there is nothing left to change in it.
func FuzzDecode(f *testing.F) {
	for _, s := range []string{
		"", "a\r\nb\rc\nd", "\xef\xbb\xbfa", "\xff\xfea\x00", "\xfe\xff\x00a", "caf\xe9", "\x1b[31mred\x1b[0m",
		"a\u2028b", "a\vb", "a\u0085b", "\u0091a\u0092\u0085", "\u202eabc\u202c", "\u2068a\u2069", "e\u0301", "a\u200c\u200c\u200c b",
		"\x1b$B$3\x1b(B", "a\x00b", "a\ufffeb", "ab\u00ad\u200b\u200dc", "\ufffd", "a\ufeffb", "\u2067\u200f\u2069", strings.Repeat("\u0300", 70),
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, src []byte) {
		text, _ := decode(src)
		if !utf8.ValidString(text) || !norm.NFC.IsNormalString(text) && (&decoder{}).compose(text) != text {
			t.Fatalf("%q gives %q, which is not UTF-8 in NFC", src, text)
		}
		if at := strings.IndexFunc(text, func(r rune) bool { return r < ' ' && r != '\n' || r >= 0x7f && r < 0xa0 || r == 0xfffe || r == 0xffff }); at >= 0 {
			t.Fatalf("%q gives %q, with a control character", src, text)
		}
		if again, _ := decode([]byte(text)); again != text {
			t.Fatalf("%q gives %q, and that gives %q", src, text, again)
		}
	})
}

// TestStarters: the characters that compose does not ask about are in NFC
// beyond the plane that its table holds, too.
func TestStarters(t *testing.T) {
	for r := rune(0x10000); r <= utf8.MaxRune; r++ {
		if starters().has(r) && !startsAnew([]byte(string(r))) {
			t.Errorf("%U is taken to stand alone", r)
		}
	}
}

func BenchmarkDecode(b *testing.B) {
	latin := strings.Repeat("The talks ended on Friday without a word on what comes next, said the envoy.\n", 100)
	for _, c := range []struct{ name, src string }{
		{"ascii", latin},
		{"utf-8", strings.Repeat("Die Gespräche endeten am Freitag ohne ein Wort, sagte „der Gesandte“.\n", 100)},
		{"cyrillic", strings.Repeat("Переговоры завершились в пятницу без результата, сообщил посланник.\n", 100)},
		{"chinese", strings.Repeat("谈判于星期五结束，没有任何结果，特使说。\n", 100)},
		{"persian", strings.Repeat("گفت‌وگوها روز جمعه بدون نتیجه پایان یافت، فرستاده می‌گوید.\n", 100)},
		{"crlf", strings.ReplaceAll(latin, "\n", "\r\n")},
		{"decomposed", norm.NFD.String(strings.Repeat("Die Gespräche endeten am Freitag ohne ein Wort.\n", 100))},
		{"windows-1252", strings.Repeat("Die Gespr\xe4che endeten am Freitag ohne ein Wort, sagte der Gesandte.\n", 100)},
	} {
		src := []byte(c.src)
		b.Run(c.name, func(b *testing.B) {
			b.SetBytes(int64(len(src)))
			for b.Loop() {
				decode(src)
			}
		})
	}
}
