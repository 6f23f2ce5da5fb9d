package capture

// controls are the buttons around a comment, in small letters.
var controls = set(
	"replydelete", "delete reply", "permalinkembedsavereportreply", "permalinkembedsaveparentreportreply", "embed", "give gold", "respect", "respected", "click to rate", "continue this thread", "member", "contributor", "collaborator", "owner", "staff",
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
	"ilmoita", "ilmoita asiaton", "tykkää tästä", "jaa tämä", "jelentés", "jelentem", "hozzászólok", "raportează", "apreciază", "nahlásit", "nahlásiť", "odpovedať", "zdieľať", "páči sa mi", "odgovori", "sviđa mi se", "dijeli", "podijeli", "prijavi", "odgovor",
	"одговори", "свиђа ми се", "пријави", "отговор", "отговори", "харесва ми", "сподели", "докладвай", "αναφορά", "απάντησε", "σας αρέσει", "atsakyti", "patinka", "dalintis", "atbildēt", "patīk", "vasta", "meeldib", "jaga",
	"respon", "m'agrada", "comparteix", "erantzun", "anmeld", "rapporter", "synes om", "lik",
	"جواب دیں", "جواب", "شیئر", "شیئر کریں", "پسند کریں", "پسند", "رپورٹ", "رپورٹ کریں", "شکایت کریں", "الرد", "أضف ردا", "مشاركه", "ابلاغ", "الإبلاغ", "پاسخ دادن", "اشتراک‌گذاری", "گزارش تخلف", "لایک",
	"אהבתי", "לייק", "דווח", "דיווח", "रिपोर्ट करें", "रिपोर्ट", "शेयर करें", "शेयर", "लाइक", "उत्तर", "जवाब", "জবাব দিন", "জবাব", "রিপোর্ট", "লাইক", "শেয়ার করুন", "பதிலளி", "รายงาน", "ตอบ", "แชร์", "báo cáo", "lapor", "sukai", "laporkan komentar",
	"jibu", "penda", "shiriki", "ripoti", "sagutin", "ibahagi", "beantworten", "kommentar melden", "empfehlen", "link kopieren", "répondre à ce commentaire", "alerter", "recommander", "signaler un abus", "reportar abuso", "votar", "descurtir", "segnala abuso",
	"mod", "top fan", "rising contributor", "subscriber", "verified account", "expand full comment", "add comment", "sort", "most relevant", "all comments", "newest first", "oldest first", "add a comment...", "login", "log in", "sign in",
	"your email address will not be published", "your email address will not be published. required fields are marked *", "deine e-mail-adresse wird nicht veröffentlicht", "votre adresse e-mail ne sera pas publiée", "tu dirección de correo electrónico no será publicada", "antwort schreiben", "kommentar hinzufügen", "kommentar schreiben",
	"автор", "автор поста", "автор статьи", "раскрыть ветку", "ещё комментарии", "показать ещё", "verfasser", "auteur", "autora", "autore", "作者", "楼主", "投稿者", "작성자",
	"жалоба", "цитата", "共有", "引用", "收藏", "点踩", "踩", "顶", "頂", "싫어요", "댓글달기", "공감", "비공감", "翻译", "翻譯", "translate", "see translation", "übersetzen", "voir la traduction", "ver traducción",
)

// badges are those that stand beside a name.
var badges = set("member", "contributor", "collaborator", "owner", "staff", "op", "author", "moderator", "mod", "top commenter", "top fan", "rising contributor", "subscriber", "verified", "verified account", "pinned", "edited", "follow",
	"автор", "автор поста", "автор статьи", "verfasser", "auteur", "autora", "autore", "作者", "楼主", "投稿者", "작성자")

// pictureWords are of the text that stands for a picture of a commenter.
var pictureWords = phrasesOf("avatar", "profile picture", "profile photo", "photo of", "picture of", "profilbild", "photo de profil", "foto de perfil", "foto del profilo", "profielfoto", "аватар", "profil fotoğrafı", "头像", "프로필", "アイコン", "صورة", "تصویر")

// nameOpeners stand before the name on the line of a commenter.
var nameOpeners = []string{"comment posted by ", "reply posted by ", "posted by: ", "posted by ", "post by ", "postby ", "by ", "comment by ", "commented by ", "comment from ", "kommentar von ", "geschrieben von ", "commentaire de ", "posté par ", "publicado por ", "comentario de ", "comentário de ", "commento di ", "scritto da ", "reactie van ", "написал ", "yazan: "}

// rowWords stand beside those on buttons of several words.
var rowWords = words("view show hide more all see next prev previous root to this und et y e")

// voteWords stand behind a number of votes.
var voteWords = set("like", "likes", "upvote", "upvotes", "vote", "votes", "point", "points", "recommend", "recommends", "recommendations", "reaction", "thumbs up", "people like this", "found this helpful",
	"gefällt mir", "stimmen", "punkte", "j'aime", "j’aime", "me gusta", "votos", "curtidas", "mi piace", "voti", "лайк", "лайка", "лайков", "beğeni", "赞", "讚", "いいね", "좋아요", "إعجاب", "إعجابات", "پسند", "पसंद", "suka", "gillar", "polubień", "hlasů", "tykkäystä", "kupenda", "tykkää", "kedvelés", "aprecieri", "apreciere", "stemmer", "stemmen", "vind-ik-leuks", "лайків", "вподобань", "голосов", "голосів", "reacciones", "personnes aiment", "לייקים", "ถูกใจ", "thích", "lượt thích", "পছন্দ", "লাইক", "लाइक", "لایک", "polubienia", "lajkova", "lajků", "推荐", "推薦", "点赞", "點讚", "顶", "参考になった", "공감", "추천")

// creditWords stand before “by” and the name of who did something with a comment.
var creditWords = words("liked recommended upvoted reply replies like likes")

// originWords stand behind a time and before a place or a device.
var originWords = []string{"来自", "來自", "ip属地", "ip 属地", "via "}

// answerWords stand before the name of who is answered, in small letters.
var answerWords = []string{
	"reply to ", "antwortet auf ", "antwortete auf ", "antwort an ", "a répondu à ", "respuesta a ", "risponde a ", "resposta a ", "in reply to ", "replying to ", "in response to ", "reply to @", "↳ in reply to ", "↳ replying to ", "antwort auf ", "als antwort auf ", "en réponse à ", "réponse à ", "en respuesta a ", "respondiendo a ",
	"em resposta a ", "em resposta à ", "respondendo a ", "in risposta a ", "in antwoord op ", "als reactie op ", "в ответ на ", "ответ ", "у відповідь на ", "w odpowiedzi na ", "odpověď na ",
	"yanıt olarak ", "cevaben ", "som svar på ", "som svar til ", "vastaus ", "sebagai balasan ", "membalas ", "trả lời ", "válasz ", "ca răspuns la ", "σε απάντηση ",
	"回复 ", "回复@", "回覆 ", "回覆@", "返信先:", "返信先：", "답글 대상 ", "ردا على ", "ردًا على ", "در پاسخ به ", "के जवाब में ", "בתגובה ל", "کے جواب میں ", "জবাবে ", "ตอบกลับ ", "kumjibu ", "en respuesta al ", "em resposta ao ", "odgovor na ", "odpoveď na ", "отговор на ", "одговор на ", "atsakymas ", "vastuseks ", "answering ", "replied to ", "svar til ", "svar på ", "svar till ",
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
	"teşekkürler", "katılıyorum", "aynen", "谢谢", "同意", "赞", "支持", "好文章", "好文", "不", "赞同", "顶", "沙发", "说得好", "有道理", "謝謝", "ありがとう", "同感", "감사합니다", "동의합니다", "شكرا", "أوافق", "موافق", "متفق", "ممنون", "موافقم", "धन्यवाद", "सहमत", "ধন্যবাদ", "একমত", "நன்றி", "terima kasih", "setuju", "ευχαριστώ", "συμφωνώ", "dank", "dziękuję", "zgadzam się", "tack", "tak", "takk", "kiitos",
	"non", "oui", "enfin", "bien dit", "tout à fait", "nein", "ja", "endlich", "richtig", "sí", "si", "bien dicho", "já era tempo", "não", "sim", "nee", "klopt", "eens", "nej", "ei", "kyllä", "samaa mieltä", "nie", "tak jest", "ne", "ano", "díky", "souhlasím", "нет", "да", "верно", "ні", "так", "όχι", "ναι", "hayır", "evet",
	"لا", "نعم", "صحيح", "شكراً", "نه", "بله", "شکریہ", "درست", "نہیں", "جی ہاں", "תודה", "מסכים", "מסכימה", "לא", "כן", "נכון", "शुक्रिया", "सही", "नहीं", "हाँ", "ঠিক", "না", "হ্যাঁ", "ขอบคุณ", "ขอบคุณครับ", "ขอบคุณค่ะ", "เห็นด้วย", "ไม่", "ใช่", "ในที่สุด", "จริง",
	"いいえ", "はい", "その通り", "なるほど", "賛成", "아니요", "네", "맞아요", "동감", "인정", "tidak", "ya", "benar", "cảm ơn", "đồng ý", "không", "đúng", "nem", "igen", "köszönöm", "egyetértek", "mulțumesc", "de acord", "da", "nu", "nakubali", "asante", "hapana", "ndiyo")

// textLabels stand before a colon at the beginning of a text.
var textLabels = set("edit", "edited", "update", "note", "ps", "p.s.", "p.s", "nb", "n.b.", "source", "link", "correction", "tl;dr", "tldr", "spoiler", "question", "answer", "q", "a", "re", "cf", "example", "fact", "fun fact", "in short", "to be fair", "disclaimer",
	"nachtrag", "hinweis", "quelle", "frage", "antwort", "kurz", "fazit", "zitat", "note", "ajout", "réponse", "conclusion", "nota", "edito", "fuente", "pregunta", "respuesta", "fonte", "domanda", "risposta", "bron", "vraag", "источник", "вопрос", "ответ", "kaynak", "soru", "cevap", "注", "来源", "问", "答", "追記")

// textWords are words that stand in texts but not in names: pronouns, verbs and, in
// English, some others.
var textWords = words(`i i'm i’m i've i’ve me my we we're we’re we've we’ve our us ich wir unser mein je nous notre mon yo nosotros nuestro я мы наш
	you your you're you’re you'll you’ll yours du sie ihr ihre dein vous votre tu usted su вы ваш ты
	is are was were am be been has have had will would can could should may might must does did do
	isn't isn’t aren't aren’t don't don’t didn't didn’t can't can’t won't won’t it's it’s that's that’s there's there’s
	ist sind war wird werden hat haben est sont était sera ont es son fue será está han é são foi è sono
	the this that it and but or not so very with for thanks thank nice great good love what why how when there here too also please agreed article post`)

// footerWords stand alone on a line below the thread, above what the site says of
// other things.
var footerWords = set("related", "related stories", "related articles", "related posts", "related content", "related topics", "related coverage", "related news", "related reading", "related links", "more stories", "more news", "more like this",
	"you may also like", "you might also like", "recommended for you", "recommended stories", "recommended reading", "read next", "read more stories", "up next", "trending", "trending now", "most read", "most popular", "most viewed", "popular posts", "recent posts",
	"latest news", "latest stories", "latest posts", "editor's picks", "editors' picks", "editor’s picks", "editors’ picks", "top stories", "in other news", "from our partners", "sponsored content", "around the web", "previous post", "next post", "previous article", "next article", "post navigation",
	"newsletter signup", "follow us", "follow us on", "share this", "share this article", "share this story", "share this post", "about the author", "about us", "contact us", "privacy policy", "terms of service", "terms of use", "terms and conditions", "cookie policy", "all rights reserved", "back to top",
	"mehr zum thema", "das könnte sie auch interessieren", "das könnte dich auch interessieren", "verwandte artikel", "ähnliche artikel", "ähnliche beiträge", "weitere artikel", "lesen sie auch", "meistgelesen", "meistgelesene artikel", "impressum", "datenschutzerklärung", "zur startseite", "nach oben",
	"à lire aussi", "lire aussi", "sur le même sujet", "articles similaires", "articles liés", "les plus lus", "à voir aussi", "mentions légales", "plan du site", "nous contacter", "artículos relacionados", "noticias relacionadas", "te puede interesar", "también te puede interesar", "lo más leído", "lo más visto", "más noticias", "aviso legal", "política de privacidad",
	"artigos relacionados", "notícias relacionadas", "leia também", "veja também", "mais lidas", "política de privacidade", "articoli correlati", "leggi anche", "potrebbe interessarti", "i più letti", "informativa sulla privacy", "lees ook", "gerelateerde artikelen", "meest gelezen", "privacybeleid",
	"читайте также", "похожие статьи", "другие новости", "самое читаемое", "материалы по теме", "читайте також", "czytaj także", "przeczytaj także", "zobacz także", "powiązane artykuły", "najczęściej czytane", "polityka prywatności", "ilgili haberler", "ilginizi çekebilir", "bunlar da ilginizi çekebilir", "en çok okunanlar", "diğer haberler", "gizlilik politikası",
	"läs också", "läs även", "mest läst", "læs også", "mest læste", "les også", "mest lest", "lue myös", "luetuimmat", "čtěte také", "související články", "mohlo by vás zajímat", "kapcsolódó cikkek", "citește și", "articole similare", "διαβάστε επίσης", "σχετικά άρθρα",
	"関連記事", "あわせて読みたい", "おすすめ記事", "人気記事", "アクセスランキング", "相关文章", "相关新闻", "相关阅读", "相關文章", "相關新聞", "延伸閱讀", "推荐阅读", "热门文章", "上一篇", "下一篇", "관련 기사", "관련기사", "많이 본 뉴스", "인기 기사", "이전 글", "다음 글",
	"مواضيع ذات صلة", "مقالات ذات صلة", "اقرأ أيضا", "اقرأ أيضاً", "الأكثر قراءة", "مطالب مرتبط", "اخبار مرتبط", "כתבות נוספות", "אולי יעניין אותך", "संबंधित खबरें", "यह भी पढ़ें", "ये भी पढ़ें", "baca juga", "artikel terkait", "berita terkait", "terpopuler", "bài viết liên quan", "tin liên quan", "ข่าวที่เกี่ยวข้อง", "บทความที่เกี่ยวข้อง")

// footerOpeners are what other such lines begin with, in small letters.
var footerOpeners = []string{"© ", "©", "copyright ©", "copyright 20", "more from ", "more on ", "more in ", "sign up for ", "sign up to ", "subscribe to ", "mehr aus ", "mehr von ", "plus d'articles ", "más de ", "altri articoli "}
