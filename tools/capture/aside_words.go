package capture

// controls are the buttons around a comment, in small letters.
var controls = set(
	"reply", "replies", "like", "likes", "unlike", "dislike", "share", "report", "report abuse", "report comment", "permalink", "link", "copy link", "edit", "edited", "delete", "quote",
	"flag", "follow", "save", "award", "give award", "hide", "show more", "read more", "see more", "show less", "load more", "load more comments", "view replies", "hide replies",
	"show replies", "more replies", "upvote", "downvote", "recommend", "recommended", "respond", "log in to reply", "login to reply", "sign in to reply", "leave a reply",
	"leave a comment", "add a comment", "post a comment", "write a comment", "reply to this comment", "reply to this", "helpful", "pinned", "author", "op", "moderator", "top commenter", "verified", "sort by", "newest", "oldest", "best", "sort by: best",
	"sort by newest", "sort by oldest", "sort by best", "loading", "loading...", "avatar", "profile picture", "thumbs up", "thumbs down", "parent", "next", "prev", "root", "context", "full comments", "[-]", "[–]", "collapse", "expand",
	"antworten", "gefällt mir", "teilen", "melden", "zitieren", "bearbeiten", "kommentieren", "kommentar melden", "mehr anzeigen",
	"répondre", "j'aime", "j’aime", "partager", "signaler", "citer", "modifier", "voir plus",
	"responder", "me gusta", "compartir", "denunciar", "reportar", "citar", "editar", "ver más",
	"curtir", "gostei", "compartilhar", "partilhar", "ver mais",
	"rispondi", "mi piace", "condividi", "segnala", "cita", "modifica",
	"beantwoorden", "reageren", "vind ik leuk", "delen", "rapporteren",
	"ответить", "нравится", "поделиться", "пожаловаться", "цитировать", "изменить", "відповісти", "подобається", "поділитися", "поскаржитися",
	"odpowiedz", "lubię to", "lubię to!", "udostępnij", "zgłoś", "odpovědět", "sdílet", "líbí se mi",
	"yanıtla", "cevapla", "beğen", "paylaş", "şikayet et", "bildir",
	"svara", "gilla", "dela", "anmäl", "svar", "synes godt om", "del", "liker", "vastaa", "tykkää", "jaa",
	"balas", "suka", "bagikan", "laporkan", "trả lời", "thích", "chia sẻ",
	"válasz", "tetszik", "megosztás", "răspunde", "îmi place", "distribuie", "απάντηση", "μου αρέσει", "κοινοποίηση",
	"回复", "回覆", "赞", "讚", "点赞", "分享", "举报", "檢舉", "返信", "いいね", "いいね!", "いいね！", "シェア", "通報", "답글", "답글 달기", "좋아요", "공유", "신고",
	"رد", "إعجاب", "أعجبني", "مشاركة", "إبلاغ", "پاسخ", "پسندیدن", "اشتراک", "گزارش", "जवाब दें", "उत्तर दें", "पसंद करें", "पसंद", "साझा करें", "শেয়ার", "উত্তর দিন", "পছন্দ", "பதில்", "பகிர்", "השב", "הגב", "שתף", "ตอบกลับ", "ถูกใจ", "แชร์",
)

// rowWords stand beside those on buttons of several words.
var rowWords = words("view show hide more all see next prev previous root to this und et y e")

// articleWords stand for the number in a time: “an hour ago”.
var articleWords = words("a an one ein eine einem einer einen un une uno una um uma een en ett et egy bir один одну")

// timeParticles may stand in a time and say none by themselves.
var timeParticles = words("at on the just about of edited posted updated last um am il y à a le la el de del las los em em às alle om lúc jam um sedan vor hace há fa")

// voteWords stand behind a number of votes.
var voteWords = set("like", "likes", "upvote", "upvotes", "vote", "votes", "point", "points", "recommend", "recommends", "recommendations", "reaction", "thumbs up", "people like this", "found this helpful",
	"gefällt mir", "stimmen", "punkte", "j'aime", "j’aime", "me gusta", "votos", "curtidas", "mi piace", "voti", "лайк", "лайка", "лайков", "beğeni", "赞", "讚", "いいね", "좋아요", "إعجاب", "إعجابات", "پسند", "पसंद", "suka", "gillar", "polubień", "hlasů")

// wholeTimes are times by themselves.
var wholeTimes = set("yesterday", "today", "now", "gestern", "heute", "hier", "aujourd'hui", "ayer", "hoy", "ontem", "hoje", "ieri", "oggi", "вчера", "сегодня", "вчора", "сьогодні", "dün", "bugün", "昨天", "今天", "刚刚", "剛剛", "昨日", "今日", "어제", "오늘", "أمس", "اليوم", "دیروز", "امروز", "कल", "आज", "igår", "idag", "wczoraj", "dzisiaj", "kemarin")

// timeWords stand in a time beside a number.
var timeWords = words(`second seconds sec secs minute minutes min mins hour hours hr hrs day days week weeks wk wks month months mo mos year years yr yrs
	ago at on the just about am pm utc gmt est edt pst pdt cet cest of edited posted updated last
	monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
	vor sekunden minute minuten stunde stunden tag tagen tage woche wochen monat monaten jahr jahren um uhr am montag dienstag mittwoch donnerstag freitag samstag sonntag
	il y a heure heures jour jours semaine semaines mois an ans à le lundi mardi mercredi jeudi vendredi samedi dimanche
	hace segundos minutos hora horas día días semana semanas mes meses año años hace las el de del lunes martes miércoles jueves viernes sábado domingo
	há atrás dia dias ano anos às segunda terça quarta quinta sexta feira mês em
	fa ore ora giorno giorni settimana settimane mese mesi anno anni minuti alle lunedì martedì mercoledì giovedì venerdì
	geleden uur dagen dag weken week maanden maand jaar om
	назад часа часов час минут минуты минуту день дня дней неделю недели недель месяц месяца месяцев год года лет в тому годин години днів дні тижнів
	önce saat dakika gün hafta ay yıl saniye sedan timmar dagar veckor siden timer dage temu godzin godziny dni tygodni miesięcy
	lalu yang jam hari minggu bulan tahun menit trước giờ ngày tuần tháng năm phút
	قبل منذ ساعة ساعات يوم أيام دقيقة دقائق أسبوع شهر سنة پیش ساعت روز دقیقه هفته ماه سال
	पहले घंटे घंटा दिन मिनट सप्ताह महीने साल আগে ঘন্টা দিন মিনিট முன் மணி நாள்
	前 小时前 小時前 分钟前 分鐘前 天前 周前 个月前 年前 時間前 分前 日前 週間前 전 시간 일 분 오전 오후 上午 下午 午前 午後`)

// timeUnits stand directly behind a number.
var timeUnits = set("s", "m", "h", "d", "w", "y", "mo", "min", "mins", "hr", "hrs", "wk", "yr", "std", "j", "sem", "ч", "д", "мин", "秒前", "分钟前", "分鐘前", "小时前", "小時前", "天前", "周前", "週前", "个月前", "個月前", "年前", "分前", "時間前", "日前", "か月前", "ヶ月前", "분", "시간", "일", "주", "개월", "년")

// answerWords stand before the name of who is answered, in small letters.
var answerWords = []string{
	"in reply to ", "replying to ", "in response to ", "reply to @", "↳ in reply to ", "↳ replying to ", "antwort auf ", "als antwort auf ", "en réponse à ", "réponse à ", "en respuesta a ", "respondiendo a ",
	"em resposta a ", "em resposta à ", "respondendo a ", "in risposta a ", "in antwoord op ", "als reactie op ", "в ответ на ", "ответ ", "у відповідь на ", "w odpowiedzi na ", "odpověď na ",
	"yanıt olarak ", "cevaben ", "som svar på ", "som svar til ", "vastaus ", "sebagai balasan ", "membalas ", "trả lời ", "válasz ", "ca răspuns la ", "σε απάντηση ",
	"回复 ", "回复@", "回覆 ", "回覆@", "返信先:", "返信先：", "답글 대상 ", "ردا على ", "ردًا على ", "در پاسخ به ", "के जवाब में ", "בתגובה ל",
}

// sayings stand behind the name on the line of the commenter.
var sayings = []string{
	" says:", " says", " said:", " said", " wrote:", " writes:", " commented:", " commented", " replied:", " schreibt:", " schrieb:", " sagt:", " sagte:", " meint:", " dit :", " dit:", " a écrit :", " a dit :", " dice:", " dijo:",
	" escribió:", " disse:", " diz:", " escreveu:", " ha detto:", " scrive:", " пишет:", " написал:", " говорит:", " zegt:", " schreef:", " säger:", " skriver:", " sier:", " siger:", " pisze:", " dedi ki:", " diyor ki:", " より:", " 说道：", " 说：",
}

// stockReplies are texts of a few words that look like names.
var stockReplies = set("+1", "agreed", "agree", "thanks", "thank you", "this", "lol", "same", "same here", "exactly", "nice", "great", "first", "cool", "yes", "no", "yep", "nope", "ok", "okay",
	"well said", "good point", "nice article", "great article", "great post", "nice post", "good read", "so true", "true", "indeed", "wow", "amazing", "awesome", "interesting", "hear hear", "hear, hear",
	"seconded", "ditto", "bravo", "love it", "well done", "good job", "very helpful post", "thx", "ty", "welcome", "congrats", "congratulations", "hi", "hello", "hey",
	"danke", "stimmt", "genau", "super", "merci", "d'accord", "exact", "gracias", "de acuerdo", "totalmente", "obrigado", "concordo", "grazie", "d'accordo", "спасибо", "согласен", "согласна", "точно", "дякую", "згоден",
	"teşekkürler", "katılıyorum", "aynen", "谢谢", "同意", "赞", "支持", "謝謝", "ありがとう", "同感", "감사합니다", "동의합니다", "شكرا", "أوافق", "موافق", "متفق", "ممنون", "موافقم", "धन्यवाद", "सहमत", "ধন্যবাদ", "একমত", "நன்றி", "terima kasih", "setuju", "ευχαριστώ", "συμφωνώ", "dank", "dziękuję", "zgadzam się", "tack", "tak", "takk", "kiitos")

// replyWords are words of English that stand in texts but not in names.
var replyWords = words(`the this that it and but or not so very with for thanks thank nice great good love what why how when there here too also please agreed article post`)
