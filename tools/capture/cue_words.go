package capture

// usualHeading is the place in openings of the words that are headings
// wherever they stand.
const usualHeading = 3

// openings are the words, in small letters, that a line begins with which is a
// caption, a byline, a note of the editor, a usual heading, or a call to the
// reader. They follow the values of the cue “opens as”.
var openings = [][]string{
	{
		"photo", "image", "figure ", "fig.", "source:", "sources:", "credit", "table ", "caption", "video:", "illustration", "chart", "screenshot",
		"foto", "bild:", "abbildung", "abb.", "quelle", "tabelle", "imagen", "fuente", "figura", "tabla", "fonte", "imagem", "légende", "tableau",
		"фото", "рис.", "таблица", "источник", "图", "圖", "表", "写真", "出典", "来源", "來源", "사진", "출처", "kaynak", "fotoğraf", "görsel", "صورة", "المصدر", "منبع", "عکس",
	},
	{
		"by ", "written by", "posted ", "published", "updated", "author:", "last updated", "from the ", "this post", "this article",
		"von ", "veröffentlicht", "par ", "publié", "por ", "publicado", "actualizado", "di ", "pubblicato", "door ", "av ", "автор",
		"опубликовано", "作者", "发布", "發佈", "yazan", "yayınlan",
	},
	{
		"editor’s note", "editor's note", "note:", "disclaimer", "update:", "correction", "tl;dr", "p.s", "ps:", "nb:", "warning:", "tip:", "example:",
		"hinweis:", "anmerkung", "nota:", "note :", "nota bene", "примечание", "注：", "註：", "注意", "not:", "ملاحظة", "توجه",
	},
	{
		"introduction", "conclusion", "conclusions", "background", "overview", "summary", "next steps", "what’s next", "what's next", "references",
		"resources", "further reading", "acknowledgements", "acknowledgments", "methodology", "results", "appendix", "footnotes", "notes", "faq",
		"getting started", "history", "about", "about the author", "discussion", "related", "recommendations", "key takeaways", "the future", "the end",
		"einleitung", "fazit", "zusammenfassung", "hintergrund", "literatur", "quellen", "ausblick", "einführung",
		"introducción", "conclusión", "conclusiones", "resumen", "referencias", "antecedentes", "introdução", "conclusão", "resumo", "referências",
		"introduzione", "conclusione", "conclusioni", "riassunto", "riferimenti", "contesto", "contexte", "résumé", "références",
		"введение", "заключение", "выводы", "итоги", "источники", "вступ", "висновки", "giriş", "sonuç", "özet", "kaynaklar", "önsöz",
		"概述", "简介", "介绍", "结论", "總結", "总结", "簡介", "結論", "はじめに", "まとめ", "おわりに", "概要", "소개", "결론", "요약", "서론",
		"مقدمة", "خاتمة", "الخلاصة", "مقدمه", "نتیجه‌گیری", "परिचय", "निष्कर्ष", "সারসংক্ষেপ", "উপসংহার", "ভূমিকা", "inleiding", "conclusie", "εισαγωγή", "συμπέρασμα",
	},
	{
		"read more", "learn more", "see also", "click here", "sign up", "subscribe", "follow ", "contact ", "please ", "check out", "visit ", "join ",
		"download", "register", "thanks", "thank you", "happy ", "cheers", "stay tuned", "share ", "watch ", "listen ", "see ", "view ", "want to",
		"originally", "cross-posted", "crossposted", "comments",
	},
}

// questionWords open a question.
var questionWords = words(`who what when where why how which whose whom is are do does did can could should would will
	wer was wann wo warum wie welche wieso qui que quoi quand où pourquoi comment quel quelle
	qué quién cuándo dónde cómo cuál quem quando onde porquê como qual chi cosa dove perché come quale
	кто что когда где почему как какой зачем wie waarom hoe wat vad varför hur hvad hvorfor hva ki ne neden nasıl hangi
	ما ماذا متى أين لماذا كيف من هل چه چرا چگونه کی τι ποιος πού πώς γιατί πότε क्या क्यों कैसे कौन কি কেন কিভাবে كيف mi miért hogyan ce cum de`)

// sentenceOpenings are pronouns and conjunctions that sentences begin with.
var sentenceOpenings = words(`i we you he she it they this that these those there here so but and if when as my our your his her their its
	ich wir sie er es das dies diese dieser hier dort aber und wenn il elle nous vous ils cela ceci ce cette mais et si yo nosotros esto este
	esta pero y isso mas e se это этот эта мы вы он она они но и если`)

// statementOpenings are other subjects of very short sentences.
var statementOpenings = words(`nobody nothing everybody everyone everything somebody someone something niemand nichts alle jemand etwas personne rien tout nadie nada todos todo nessuno niente tutti niemand niets iedereen ingen alla никто ничего все`)

// abbreviations end in a point that ends no sentence.
var abbreviations = words(`inc ltd co corp etc vs jr sr dr mr mrs ms st no vol ed al u.s u.k e.g i.e a.m p.m dept est gov ph.d usw bzw ca`)

// credits stand in the caption of a picture.
var credits = phrasesOf("photo by", "image by", "photo:", "source:", "courtesy", "credit:", "©", "(photo", "(image", "(source", "via ", "foto:", "crédit", "фото:", "fuente:", "quelle:")

// moreWords lead on to another page.
var moreWords = phrasesOf(
	"more about", "more on ", "read more", "learn more", "find out more", "read about", "mehr über", "mehr zu ", "weiterlesen", "en savoir plus", "plus d'infos", "lire la suite",
	"más sobre", "más información", "leer más", "saiba mais", "mais sobre", "leia mais", "scopri di più", "ulteriori informazioni", "leggi ", "mai multe", "meer over", "lees meer",
	"подробнее", "узнать больше", "читать", "докладніше", "дізнайтеся більше", "більше про", "daha fazla", "hakkında", "hakkındaki", "okuyun", "więcej o", "czytaj", "tovább", "bővebben",
	"διαβάστε", "περισσότερα", "المزيد", "مزيد من", "معرفة المزيد", "اقرأ", "بیشتر", "خواندن", "अधिक जान", "के बारे में", "और पढ़ें", "आधिक जान", "आরও", "আরও", "আরো", "மேலும்",
	"更多", "阅读", "閱讀", "了解", "詳細", "もっと", "続きを読む", "자세히", "더 알아보기", "더 보기", "selengkapnya", "lebih lanjut", "xem thêm", "อ่านต่อ",
)

// pictures are last words of captions without a word of captions before.
var pictures = words(`screenshot screenshots logo photo image picture diagram chart graph map video screen illustration infographic poster banner icon
	bildschirmfoto captura imagen capture logotipo скриншот ekran 截图 截圖`)

// notices are what a site puts between paragraphs.
var notices = set("advertisement", "advertising", "story continues below", "anzeige", "werbung", "publicité", "publicidad", "publicidade", "pubblicità", "reklam", "reklama", "реклама", "广告", "廣告", "広告", "광고", "إعلان", "تبلیغات", "विज्ञापन")
