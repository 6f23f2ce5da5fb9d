package capture

// commentWords are the words for comments, replies and discussions that a
// count line is made of, by language, in small letters and in every form that
// stands beside a number.
var commentWords = map[string]string{
	"af":  "kommentaar kommentare",
	"ar":  "تعليق تعليقا تعليقات تعليقان تعليقين التعليقات التعليق تعليقًا ردود رد الردود مشاركات",
	"az":  "şərh şərhlər rəy",
	"be":  "каментар каментары каментароў",
	"bg":  "коментар коментара коментари коментара отговора",
	"bn":  "মন্তব্য মন্তব্যসমূহ মন্তব্যগুলি মতামত কমেন্ট",
	"ca":  "comentari comentaris",
	"cs":  "diskuze diskuse komentář komentáře komentářů komentáři komentařů příspěvek příspěvky příspěvků",
	"da":  "kommentar kommentarer svar",
	"de":  "diskussion diskussionen kommentar kommentare kommentaren antwort antworten leserkommentar leserkommentare posting postings beitrag beiträge meinungen leserbriefe",
	"el":  "σχόλιο σχόλια σχολίων σχολια απαντήσεις",
	"en":  "comment comments reply replies response responses thought thoughts discussion discussions remark remarks opinions",
	"es":  "discusión comentario comentarios respuesta respuestas opiniones",
	"et":  "kommentaar kommentaari kommentaarid",
	"eu":  "iruzkin iruzkinak",
	"fa":  "دیدگاه دیدگاه‌ها دیدگاهها نظر نظرات پاسخ پاسخ‌ها کامنت",
	"fi":  "kommentti kommenttia kommentit vastausta",
	"fil": "komento mga",
	"fr":  "commentaire commentaires réponse réponses réaction réactions contribution contributions avis",
	"gl":  "comentario comentarios",
	"gu":  "ટિપ્પણી ટિપ્પણીઓ",
	"he":  "תגובה תגובות התגובות",
	"hi":  "टिप्पणी टिप्पणियाँ टिप्पणियां टिप्पणियों कमेंट प्रतिक्रिया प्रतिक्रियाएँ प्रतिक्रियाएं",
	"hr":  "komentar komentara komentari",
	"hu":  "hozzászólás hozzászólások komment kommentek",
	"hy":  "մեկնաբանություն մեկնաբանություններ",
	"id":  "komentar tanggapan balasan",
	"is":  "athugasemd athugasemdir ummæli",
	"it":  "discussione commento commenti risposta risposte",
	"ja":  "コメント フィードバック 返信 件 件の",
	"ka":  "კომენტარი კომენტარები",
	"kk":  "пікір пікірлер",
	"km":  "មតិ មតិយោបល់",
	"kn":  "ಕಾಮೆಂಟ್ ಕಾಮೆಂಟ್‌ಗಳು ಪ್ರತಿಕ್ರಿಯೆಗಳು",
	"ko":  "토론 댓글 개 개의 의견 답글 코멘트",
	"lt":  "komentaras komentarai komentarų",
	"lv":  "komentārs komentāri komentāru",
	"mk":  "коментар коментари",
	"ml":  "അഭിപ്രായം അഭിപ്രായങ്ങൾ കമന്റ് കമന്റുകൾ",
	"mr":  "टिप्पणी टिप्पण्या प्रतिक्रिया",
	"ms":  "komen ulasan",
	"nb":  "kommentar kommentarer svar",
	"ne":  "टिप्पणी टिप्पणीहरू प्रतिक्रिया",
	"nl":  "discussie reactie reacties opmerking opmerkingen antwoord antwoorden",
	"pa":  "ਟਿੱਪਣੀ ਟਿੱਪਣੀਆਂ",
	"pl":  "dyskusja komentarz komentarze komentarzy odpowiedź odpowiedzi",
	"pt":  "comentário comentários comentario comentarios resposta respostas",
	"ro":  "comentariu comentarii răspuns răspunsuri",
	"ru":  "дискуссия комментарий комментария комментариев комментарии ответ ответа ответов ответы отзыв отзыва отзывов обсуждение мнений",
	"si":  "අදහස් ප්‍රතිචාර",
	"sk":  "diskusia komentár komentáre komentárov príspevok príspevky príspevkov",
	"sl":  "komentar komentarja komentarji komentarjev",
	"sq":  "koment komente",
	"sr":  "коментар коментара коментари komentar komentara komentari",
	"sv":  "kommentar kommentarer svar",
	"sw":  "maoni",
	"ta":  "கருத்து கருத்துகள் கருத்துக்கள் மறுமொழி மறுமொழிகள் பின்னூட்டங்கள்",
	"te":  "వ్యాఖ్య వ్యాఖ్యలు కామెంట్ కామెంట్లు",
	"th":  "ความคิดเห็น ความเห็น คอมเมนต์ คอมเม้นต์",
	"tr":  "tartışma yorum yorumlar yorumu yanıt cevap",
	"uk":  "коментар коментаря коментарів коментарі відповідь відповіді відгуків відгук відгуки",
	"ur":  "تبصرہ تبصرے تبصره جواب جوابات",
	"uz":  "izoh izohlar fikr",
	"vi":  "bình luận phản hồi ý kiến",
	"zh":  "讨论 討論 评论 評論 留言 回复 回覆 回應 回应 跟帖 条 條 則 则 个 個 篇 共",
}

// weakWords are those of them that are also usual headings: alone on a line they
// count only if times or buttons stand below.
var weakWords = words(`フィードバック diskuze diskuse diskusia diskussion diskussionen discusión discussione discussie dyskusja дискуссия tartışma 讨论 討論 토론 discussion discussions response responses reply replies thought thoughts remark remarks opinions antwort antworten beitrag beiträge meinungen
	contribution contributions avis réaction réactions réponse réponses respuesta respuestas opiniones risposta risposte resposta respostas ответ ответы обсуждение отзыв отзывы мнений
	antwoord antwoorden opmerking opmerkingen відповідь відповіді відгуки fikir fikr cevap yanıt 意见 의견 回应 回應 ردود رد جواب پاسخ mga svar svara balasan tanggapan vastausta 回复 回覆 返信 답글`)

// countFillers may stand beside them on a count line.
var countFillers = words(`loaded on about üzerine hakkında this post article story entry page to the a in so far all view show see read reader readers user users join add latest top
	recent from for zu diesem artikel beitrag alle anzeigen zum sur cet article ce billet à pour les voir tous en este artículo entrada ver todos
	los sobre este artigo neste post a su questo articolo per di к записи этой статье до цієї статті bu yazıya için adet op dit bericht bij til dette innlegg innlegget
	till detta inlägg do tego wpisu artykułu la acest articol pada artikel ini untuk टी টি টা টী ta για το άρθρο στο على هذا المقال في برای این مطلب
	इस लेख पर so people have left were mga
	of section your reader's readers' readers’ de آپ کے there are is total number showing sorted by newest oldest best sort es gibt insgesamt anzahl der ci sono hay numero número nombre nombres liczba počet celkem антал всего antal i alt totalt yhteensä toplam tüm jumlah tổng số của`)

// countOpeners are those of them that a count line may begin with.
var countOpeners = words(`آپ کل there total number showing es il hay ci anzahl nombre número numero liczba počet celkem всего toplam jumlah all view show see read reader readers readers' readers’ your user users join add latest top recent alle anzeigen voir tous ver todos mostra tutti wszystkie все tüm
	इस on de los les die die`)

// titleWords stand between the number with the word and the title of the
// article: “5 thoughts on ‘Title’”.
var titleWords = words("on to for about zu auf über sur pour à a en sobre em para su per op bij over о об про sobre riguardo despre към về pada tentang على عن על к на о till til om do na la pentru για στο")

// thoughtWords are for comments only where the title of the article stands
// behind them: “3 réflexions sur « Title »”.
var thoughtWords = words("réflexion réflexions pensée pensées gedanke gedanken pensiero pensieri pensamiento pensamientos pensamento pensamentos gedachte gedachten tanke tankar tanker myśl myśli мысль мысли мыслей думка думки думок gând gânduri σκέψη σκέψεις pemikiran أفكار آراء מחשבות")

// partWords stand between a part and the whole: “5 of 12”.
var partWords = words("of von de sur di van av af z ze z из з iz od / din dari trong")

// unspacedFillers stand beside the words for comments in scripts without spaces.
var unspacedFillers = set("全部", "所有", "最新", "热门", "熱門", "精彩", "查看", "显示", "顯示", "已有", "共有", "网友", "網友", "用户", "读者", "讀者", "一覧", "への", "に対する", "有", "에", "대한", "의", "รายการ", "すべての", "全", "件中", "전체", "모든", "독자", "ทั้งหมด")

// countNumbers are the numbers that count lines write as words.
var countNumbers = map[string]int{
	"no": 0, "zero": 0, "keine": 0, "kein": 0, "aucun": 0, "aucune": 0, "ningún": 0, "sin": 0, "nessun": 0, "nenhum": 0, "sem": 0, "нет": 0, "немає": 0,
	"brak": 0, "ingen": 0, "inga": 0, "geen": 0, "niciun": 0, "žádné": 0, "henüz": 0, "belum": 0, "无": 0, "暂无": 0, "尚無": 0, "بدون": 0, "لا": 0, "कोई": 0, "κανένα": 0, "nincs": 0, "ei": 0,
	"one": 1, "ein": 1, "eine": 1, "un": 1, "une": 1, "uno": 1, "una": 1, "um": 1, "uma": 1, "один": 1, "bir": 1, "één": 1, "en": 1, "ett": 1, "et": 1, "jeden": 1,
	"two": 2, "zwei": 2, "deux": 2, "dos": 2, "due": 2, "dois": 2, "два": 2, "три": 3, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
	"drei": 3, "vier": 4, "fünf": 5, "trois": 3, "quatre": 4, "cinq": 5, "tres": 3, "cuatro": 4, "cinco": 5,
}
