package capture

import "testing"

func TestAsideOf(t *testing.T) {
	for line, want := range map[string]aside{
		"2 hours ago": stamp, "March 3, 2020 at 10:15 am": stamp, "3 March 2020": stamp, "2020-03-03": stamp, "Yesterday": stamp, "3h": stamp, "just now": stamp,
		"vor 2 Stunden": stamp, "il y a 3 jours": stamp, "hace 2 días": stamp, "2 часа назад": stamp, "3小时前": stamp, "5 分前": stamp, "03.04.2020": stamp,
		"Reply": control, "Like": control, "Share": control, "Like · Reply": control, "Like · Reply · 3h": control, "Antworten": control, "Répondre": control,
		"回复": control, "返信": control, "Trả lời Chia sẻ": control, "Gefällt mir Antworten": control, "Load more comments": control, "Log in to reply": control,
		"▲ 12": votes, "5 likes": votes, "12 points": votes, "👍 3": votes, "Like (3)": votes, "3 👍": votes,
		"a week ago": stamp, "an hour ago": stamp, "vor einer Stunde": stamp, "il y a une heure": stamp, "a day": stamp,
		"Reply (2)": control, "Share 4": control, "▼ 3": control, "👎 2": control, "View 3 replies": control, "Reply Share": control, "next [–]": control, "Share ›": control,
		"•": control, "-5 points": votes, "▲ 3 ▼": votes, "Like · Reply · 2 · 1d · Edited": control,
		"a": noAside, "one": noAside, "A day to remember": noAside, "3 4": noAside, "To all": noAside, "- 5": noAside, "View of the sea": noAside,
		"In reply to Ida": answer, "Replying to @ida": answer, "Antwort auf Ida": answer, "回复 小王": answer,
		"+1": noAside, "Agreed": noAside, "Ida": noAside, "May": noAside, "12": noAside, "I like it": noAside, "Reply to that if you can!": noAside,
		"In reply to the letter of 3 March I want to say this.": noAside, "2 boats": noAside, "April": noAside, "Replying to all of you at once is hard, but I will try.": noAside,
	} {
		if got := asideOf(line); got != want {
			t.Errorf("%q: %d, want %d", line, got, want)
		}
	}
}

func TestVoteCount(t *testing.T) {
	for line, want := range map[string]int{"▲ 12": 12, "1,204 likes": 1204, "Like (3)": 3, "likes": 0, "-5 points": -5, "− 3 votes": 3, "Like · 2": 2} {
		if got := voteCount(line); got != want {
			t.Errorf("%q: %d, want %d", line, got, want)
		}
	}
}

// TestMaskDigits: what is the same but for its numbers.
func TestMaskDigits(t *testing.T) {
	for line, want := range map[string]string{
		"View 3 replies": "view 0 replies", "1.2K": "0", "1,204": "0", "12": "0", "Ida": "ida", "3 kilos": "0 kilos", "10:15": "0:0", "٣ ردود": "0 ردود", "v1.": "v0.",
	} {
		if got := maskDigits(line); got != want {
			t.Errorf("%q: %q, want %q", line, got, want)
		}
	}
}

// TestCredits: who did something with a comment, how many are shown and where it was
// sent from, in small letters.
func TestCredits(t *testing.T) {
	hold(t, "isCredit", isCredit, map[string]bool{
		"liked by ida": true, "liked by ida and others": true, "2 replies by ida, jo": true, "recommended by old hand": true,
		"liked by": false, "made by ida": false, "two replies by ida": false, "2 nets by ida": false, "liked by all who ever saw it.": false,
	})
	hold(t, "isShare", isShare, map[string]bool{
		"3 of 12": true, "3 von 12": true, "3 / 12": true, "3 of many": false, "some of 12": false, "3 and 12": false, "3 of 12 comments": false, "12": false,
	})
	hold(t, "isOrigin", isOrigin, map[string]bool{
		"来自北京": true, "via iphone": true, "ip属地：北京": true, "北京": false, "trivia night": false, "": false,
	})
}
