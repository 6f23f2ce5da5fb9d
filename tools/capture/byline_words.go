package capture

// bylineWords stand before the name of who wrote an article.
var bylineWords = []string{
	"by ", "written by ", "by: ", "author: ", "authors: ", "words by ", "text by ", "reported by ", "posted by ", "published by ", "von ", "verfasst von ", "geschrieben von ", "text: ", "autor: ", "autorin: ", "par ", "auteur : ", "écrit par ", "publié par ", "escrito por ", "publicado por ", "por ", "scritto da ", "di ", "geschreven door ", "door ", "auteur: ",
	"av ", "af ", "tekst: ", "автор: ", "текст: ", "автор — ", "yazan: ", "yazar: ", "autor ", "napisał ", "oleh ", "penulis: ", "作者：", "作者:", "文：", "文／", "文/", "記者 ", "记者 ", "글 ", "بقلم ", "بقلم: ", "كتب: ", "كتبت: ", "نویسنده: ", "מאת: ", "מאת ", "लेखक: ", "tác giả: ", "โดย ", "取材・文 ", "文・", "teksti: ", "írta: ", "autorius: ", "του ", "της ",
	"文＝", "撰文：", "撰文/", "記者：", "记者：", "تحریر: ", "লেখক: ", "எழுதியவர்: ", "szerző: ",
}

// nameParticles are small words within names and between them.
var nameParticles = words(`and & und et y e en og och и та van von de der den del della di da do dos das la le du ter ten al el bin ibn ve with avec mit con com`)

// declinedBylineWords are those behind which a name is declined: it is not the one
// that the author has.
var declinedBylineWords = []string{"του ", "της "}

// reportWords end what stands behind a name in Chinese: “王小明 北京报道”.
var reportWords = []string{"报道", "報道", "报导", "報導", "综合", "綜合"}

// datelineWords stand before the date of an article, in small letters.
var datelineWords = []string{
	"published", "updated", "last updated", "posted", "first published", "originally published", "date:", "modified", "last modified", "created",
	"veröffentlicht", "aktualisiert", "stand:", "erschienen", "publié", "mis à jour", "modifié", "publicado", "actualizado", "atualizado", "pubblicato", "aggiornato", "gepubliceerd", "bijgewerkt",
	"publicerad", "uppdaterad", "publisert", "oppdatert", "udgivet", "опубликовано", "обновлено", "опубліковано", "оновлено", "yayınlanma", "yayınlandı", "güncelleme", "güncellendi", "opublikowano", "aktualizacja",
	"publikováno", "publicat", "actualizat", "diterbitkan", "diperbarui", "发布", "发表", "更新", "發佈", "公開", "게시", "입력", "نشر", "تم النشر", "منتشر", "פורסם", "עודכן", "تحديث", "julkaistu", "päivitetty", "megjelent", "đăng", "cập nhật", "प्रकाशित", "δημοσιεύτηκε",
	"수정", "등록", "نُشر", "آخر تحديث", "تاریخ انتشار", "شائع", "פורסם ב-", "עודכן ב-", "frissítve", "aktualizováno", "เผยแพร่", "প্রকাশিত",
}

// updates are words that tell the date of an update from that of publication.
var updates = phrasesOf("updated", "modified", "aktualisiert", "mis à jour", "modifié", "actualizado", "atualizado", "aggiornato", "bijgewerkt", "uppdaterad", "oppdatert", "обновлено", "оновлено", "עודכן", "تحديث", "päivitetty", "cập nhật", "güncelle", "aktualizac", "actualizat", "diperbarui", "更新", "수정", "frissít", "aktualizován")

// bylineTails stand between a name and what the author wrote for, or where.
var bylineTails = []string{" for ", " in ", " at ", " from ", " special to ", " on ", " am ", " für ", " pour ", " para ", " per ", " voor ", " — ", " – ", " - "}

// dayArticles stand between a name and the day.
var dayArticles = words("el le il em op den på dnia")

// officeWords are what somebody is who writes, and who writes without a name.
var officeWords = words(`our staff desk team agencies agency editors editor editorial newsroom board reporter reporters correspondent correspondents press writer writers columnist contributor contributors journalist author guest admin
	reuters afp ap dpa redaktion redakteur redakteurin korrespondent korrespondentin reporterin journalistin gastautor autor autorin rédaction rédacteur rédactrice journaliste correspondant correspondante
	redacción redactor redactora periodista corresponsal redação jornalista redazione giornalista giornalisti redactie redacteur verslaggever redaksjonen redaktionen журналист корреспондент редакция muhabir editör yazar 기자`)

// topButtons begin what a site has its readers do above an article.
var topButtons = []string{
	"share this", "share on", "share article", "share story", "save article", "print this", "print article", "listen to this", "listen to article", "follow us", "follow on", "gift this", "add to ", "copy link", "email this",
	"artikel teilen", "teilen auf", "artikel anhören", "partager l", "partager sur", "écouter l", "compartir e", "compartilhe", "condividi", "deel dit", "поделиться", "paylaş",
}

// topWords are such buttons of a word.
var topWords = words(`share save print listen subscribe email tweet facebook twitter whatsapp linkedin bookmark teilen drucken merken partager enregistrer imprimer compartir guardar imprimir compartilhar condividi delen поделиться paylaş 分享 シェア 공유`)

// readingTimes are in a line that says how long one reads, beside a number.
var readingTimes = phrasesOf("min read", "mins read", "minute read", "minutes read", "minutes to read", "reading time", "read time", "lesezeit", "min. lesen", "de lecture", "de lectura", "de leitura", "di lettura", "leestijd", "мин чтения", "минут чтения", "dk okuma", "dakika okuma", "阅读时间", "分で読め", "분 읽기", "دقیقه مطالعه", "دقائق قراءة")

// agoWords are in a line that says how long ago something was.
var agoWords = phrasesOf(" ago", "vor ", "il y a ", "hace ", "há ", " fa", " geleden", " назад", " тому", " önce", "sedan", " siden", " temu", " lalu", "前", "전", "قبل", "منذ", "پیش", "पहले")
