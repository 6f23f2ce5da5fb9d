package capture

import (
	"strings"
	"testing"
)

// hold holds a function of a line against its table.
func hold[T comparable](t *testing.T, name string, of func(string) T, table map[string]T) {
	t.Helper()
	for _, line := range sortedKeys(table) {
		if got := of(line); got != table[line] {
			t.Errorf("%s %q: %v, want %v", name, line, got, table[line])
		}
	}
}

// TestStampOf: the time among what stands behind a name.
func TestStampOf(t *testing.T) {
	hold(t, "stampOf", stampOf, map[string]string{
		"on March 3, 2024": "March 3, 2024", "· 2h · Reply": "2h", "says on 3 March 2024": "3 March 2024", "- yesterday": "yesterday", ": March 3, 2024": "March 3, 2024", "(3 mar 2025, 10:12)": "3 mar 2025, 10:12", "[2h]": "2h", "1 year ago (edited)": "1 year ago (edited)",
		"12 points 2 hours ago": "2 hours ago", "(4512345) March 3, 2024": "March 3, 2024", ", Hull, 2 hours ago": "2 hours ago",
		"says:": "", "| Reply": "", ", Hull": "", "12 points": "",
	})
}

// TestAsideParts: what each test of a part of an aside takes, in small letters.
func TestAsideParts(t *testing.T) {
	hold(t, "isStamp", isStamp, map[string]bool{
		"yesterday": true, "2 hours ago": true, "an hour ago": true, "march 3": true, "march 3, 2020": true, "10:15": true,
		"vor 3 std.": true, "2 ore fa": true, "час назад": true, "منذ ساعتين": true, "2 گھنٹے پہلے": true, "3 tháng 3, 2025 lúc 10:15": true, "۱۲ اسفند ۱۴۰۳ - ۱۰:۱۵": true,
		"2 ชั่วโมงที่แล้ว": true, "2025年3月3日(月) 10:15": true, "昨天10:15": true, "5分钟前": true, "3 h": true, "thứ năm, 6/3/2025, 08:00 (gmt+7)": true, "10:15 utc+02:00": true,
		"march": false, "3": false, "monday": false, "ago": false, "": false, "5. j.": false, "三个人": false, "日本": false, "hours": false, "gmt+7": false, "10:15 gmt+x": false,
	})
	hold(t, "isRule", isRule, map[string]bool{"---": true, "•": true, "+": true, "−": true, "* * *": true, "*": false, "+1": false, "👍": false, "...": false})
	hold(t, "partMarkAt", partMarkAt, map[string]int{"Ida | Hull": 4, "Ida · Hull": 4, "Ìda · Hull": 5, "Ìda | Hull": 5, "|": 0, "Ida": -1, "Ìda": -1, "": -1})
	hold(t, "isPlaceNumber", isPlaceNumber, map[string]bool{"#3": true, "#12": true, "#": false, "#me": false, "3": false})
	hold(t, "isFigure", isFigure, map[string]bool{"12": true, "1.2K": true, "-3": true, "1,204": true, "+1": false, "12 boats": false, "": false})
	hold(t, "unspacedTime", func(word string) bool { number, ok := unspacedTime(word); return number && ok }, map[string]bool{
		"2時間前": true, "昨天": true, "3일": true, "小时前": false, "2ชั่วโมง": true,
	})
	hold(t, "isDateNumber", isDateNumber, map[string]bool{
		"3rd": true, "2020-03-03t10:15:00z": true, "10:15am": true, "٣": true, "۱۰:۱۵": true, "3.4.2020": true, "10h30": true,
		"3x": false, "a3": false,
	})
	hold(t, "isUnitNumber", isUnitNumber, map[string]bool{
		"3h": true, "2w": true, "10mo": true, "3": false, "h": false, "3x": false,
	})
	hold(t, "isVotes", isVotes, map[string]bool{
		"5 likes": true, "▲ 12": true, "3 👍": true, "1,204 points": true, "like (3)": true,
		"+1": false, "12": false, "likes": false, "▼ 3": false, "5 boats": false,
	})
	hold(t, "isButton", isButton, map[string]bool{"reply": true, "[reply]": true, "reply »": true, "": true, "12": false, "reply all": false})
	hold(t, "isButtonRow", isButtonRow, map[string]bool{
		"reply (2)": true, "like share 4": true, "▼ 3": true, "share": true, "gefällt mir antworten": true, "trả lời chia sẻ": true, "me gusta responder 3": true, "12": false, "reply now": false, "gefällt mir sehr": false, "12 3": false,
	})
	hold(t, "cutAnswer", func(line string) string { name, _ := cutAnswer(line); return name }, map[string]string{
		"in reply to ida": "ida", "replying to @ida": "ida", "antwort auf ida": "ida", "回复 小王": "小王", "reply": "", "in reply to": "", "ida": "",
	})
}

// TestCountParts: how the parts of a count line are read.
func TestCountParts(t *testing.T) {
	hold(t, "countCore", countCore, map[string]string{
		"↓ Comments": "Comments", "[5 comments]": "5 comments", "💬 5 Comments": "5 Comments", "Comments (5)": "Comments (5)", "Comment(s)": "Comment(s)", "— 5 —": "5", "…": "",
		strings.Repeat("5 comments ", 20): "",
	})
	hold(t, "pluralInBrackets", pluralInBrackets, map[string]string{
		"comment(s)": "comments", "kommentar(e) (3)": "kommentare (3)", "commentaire(s) 5": "commentaires 5", "comments (5)": "comments (5)", "(5)": "(5)", "a(b": "a(b",
	})
	hold(t, "lastOfTwo", lastOfTwo, map[string]string{
		"5 of 12 comments": "12 comments", "5 von 12 kommentaren": "12 kommentaren",
		"12 comments": "12 comments", "5 of 12 boats": "5 of 12 boats", "5 boats of 12": "5 boats of 12", "comments": "comments",
	})
	hold(t, "saysReplies", saysReplies, map[string]bool{
		"5 replies": true, "回复": true, "답글 3개": true, "Discussion (4)": true, "3 Antworten": true,
		"5 Comments": false, "5 comments and replies": false, "3 条评论": false, "Comments": false,
	})
}

// TestThreadFit: what can be a thread below a count line, and what cannot.
func TestThreadFit(t *testing.T) {
	for _, c := range []struct {
		n     int
		below string
		want  bool
	}{
		{2, "Ida/They left early this morning, all of them./Ole/I saw them go past the old pier.", true},
		{noNumber, "Ida/2 hours ago/They left early this morning, all of them./Reply", true},
		{3, "Ida/They left early this morning, all of them.", true},
		{noNumber, prose + "/" + prose + "/" + prose + "/" + prose, false},
		{5, prose + "/" + prose + "/" + prose + "/" + prose, false},
	} {
		if got := threadFit(c.n, blocksOf(strings.ReplaceAll(c.below, "/", "\n"))); got > 0 != c.want {
			t.Errorf("%d, %.40q: %.2f", c.n, c.below, got)
		}
	}
	if threadFit(2, nil) <= 0 || threadFit(0, nil) <= 0 {
		t.Error("a count line at the end declares comments that were not captured")
	}
}

// TestWeakness: a usual heading without a number needs a time or a button below.
func TestWeakness(t *testing.T) {
	text := "Title\nDiscussion\nIda\nThey left early this morning."
	for text, want := range map[string]float64{text: 4, text + "\nReply": 0, strings.Replace(text, "Discussion", "Comments", 1): 0} {
		if got := weakness(blocksOf(text), count{at: 1, n: noNumber}); got != want {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
	}
	if got := weakness(blocksOf(text), count{at: 1, n: 1}); got != 0 {
		t.Errorf("with a number: %v", got)
	}
}

// TestLowerWords: the words that languages are told by.
func TestLowerWords(t *testing.T) {
	hold(t, "lowerWords", func(text string) string { return strings.Join(lowerWords(text), "|") }, map[string]string{
		"They’re OUT – at 5 o’clock!": "they're|out|at|o'clock", "L'été à Paris": "l'été|à|paris", "Ида и Оле": "ида|и|оле", "می‌روند خانه": "می‌روند|خانه", "12, 13.": "", "": "", "हिन्दी में": "हिन्दी|में",
	})
}

// TestPhrases: a phrase is found anywhere in a line.
func TestPhrases(t *testing.T) {
	p := phrasesOf("read more", "©", "подробнее")
	hold(t, "in", p.in, map[string]bool{
		"read more of it": true, "to read more": true, "© ida": true, "ida ©": true, "и подробнее": true,
		"": false, "read": false, "r": false, "read mor": false, "подробн": false,
	})
}
