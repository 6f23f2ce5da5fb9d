package capture

import "testing"

// countCases are count lines in the languages and forms of the web; noNumber
// where they say none.
var countCases = map[string]int{
	"5 Comments": 5, "1 Comment": 1, "Comments (7)": 7, "Comments": noNumber, "COMMENTS: 12": 12, "No Comments": 0, "0 comments": 0,
	"One Comment": 1, "6 Responses": 6, "2 Replies": 2, "Discussion (4)": 4, "5 thoughts on this post": 5, "1,234 Comments": 1234,
	"12 thoughts on “The Harbour in 1912”": 12, "View all 7 comments": 7, "1.2k comments": 1200, "1.2K Comments": 1200, "12k comments": 12000,
	"12 commentaires": 12, "Aucun commentaire": 0, "3 Kommentare": 3, "Kommentare (1)": 1, "6 Kommentare zu diesem Artikel": 6, "5 Yorum": 5,
	"Yorumlar (3)": 3, "تبصرے": noNumber, "评论": noNumber, "6 条评论": 6, "5条评论": 5, "共 8 条评论": 8, "6 則留言": 6, "コメント5件": 5,
	"3件のコメント": 3, "댓글 3개": 3, "6개의 댓글": 6, "5 комментариев": 5, "Комментарии (3)": 3, "4 коментарі": 4, "3 comentarios": 3,
	"5 comentários": 5, "3 commenti": 3, "4 reacties": 4, "2 kommentarer": 2, "3 komentarze": 3, "5 komentářů": 5, "2 komentáre": 2,
	"7 hozzászólás": 7, "3 comentarii": 3, "3 σχόλια": 3, "3 تعليقات": 3, "التعليقات (٤)": 4, "4 دیدگاه": 4, "دیدگاه‌ها (۳)": 3, "3 टिप्पणियाँ": 3,
	"5 টি মন্তব্য": 5, "5 கருத்துகள்": 5, "4 Komentar": 4, "3 bình luận": 3, "5 ความคิดเห็น": 5, "3 תגובות": 3, "2 kommenttia": 2,
	"5 Comments »": 5, "5 Comments ↓": 5, "💬 5 Comments": 5, "— Comments (5) —": 5, "5 Comment(s)": 5, "Comment(s): 5": 5, "One Response to Foo": 1,
	"There are 5 comments": 5, "There are no comments yet": noNumber - 1, "Total comments: 5": 5, "Number of comments: 5": 5, "Showing 5 of 12 comments": 12, "5 of 12 comments": 12,
	"5 Comments Sorted by Newest": 5, "5 commentaires pour « Titre »": 5, "Diskuze (5)": 5, "全部评论(5)": 5, "コメント一覧（5件）": 5, "전체 댓글 5개": 5, "[5 comments]": 5,
	"5 Kommentar(e)": 5, "↓ Comments": noNumber, "5 thoughts on this": 5, "Two thoughts on “The Harbour”": 2,
	"3 réflexions sur « Le port »": 3, "2 Gedanken zu „Der Hafen“": 2, "3 мысли о “Гавань”": 3, "One thought on ‘The Harbour’": 1, "Discussion about this post": noNumber, "42 of 117 comments loaded": 117,
	"「港」への3件のフィードバック": 3, "“Liman” üzerine 2 yorum": 2, "《港口》有4条评论": 4, "‘항구’에 대한 2개의 댓글": 2, "ความคิดเห็น 2 รายการ": 2,
	"4 коментара": 4, "3 коментара": 3, "3 kommentaari": 3, "3 comentaris": 3, "3 వ్యాఖ్యలు": 3,
}

func TestCountLine(t *testing.T) {
	for line, want := range countCases {
		n, ok := countLine(line)
		if want < noNumber {
			if ok {
				t.Errorf("%q is read as %d", line, n)
			}
			continue
		}
		if !ok || n != want {
			t.Errorf("%q: %d, %v; want %d", line, n, ok, want)
		}
	}
}

// TestCountLineNot: lines with the same words that count nothing.
func TestCountLineNot(t *testing.T) {
	for _, line := range []string{
		"", "5", "Commentary", "5 Comments that changed my mind", "Comments are closed", "What the comments say", "The harbour", "Comments from 5 of 7 readers",
		"5 boats", "5 of 12 boats", "One answer to everything else", "Five", "全部", "- 5 -", "of 12 comments", "We had 5 comments on Monday.", "Kommentar von Ida Petersen", "条", "3件",
		"3 réflexions", "Drei Gedanken zum Schluss", "“Comments”", "「港」", "「港」コメント", "“The Harbour” has 3 boats",
	} {
		if n, ok := countLine(line); ok {
			t.Errorf("%q is read as a count of %d", line, n)
		}
	}
}
