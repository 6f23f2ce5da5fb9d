package capture

// bylineWords stand before the name of who wrote an article.
var bylineWords = []string{
	"by ", "written by ", "by: ", "author: ", "authors: ", "words by ", "text by ", "reported by ", "posted by ", "published by ", "von ", "text: ", "autor: ", "autorin: ", "par ", "auteur : ", "por ", "di ", "door ", "auteur: ",
	"av ", "af ", "tekst: ", "автор: ", "текст: ", "автор — ", "yazan: ", "yazar: ", "autor ", "napisał ", "oleh ", "penulis: ", "作者：", "作者:", "文：", "文／", "文/", "記者 ", "记者 ", "글 ", "بقلم ", "بقلم: ", "نویسنده: ", "लेखक: ", "லேகக்: ", "του ", "της ",
}

// nameParticles are small words within names and between them.
var nameParticles = words(`and & und et y e en og och и та van von de der den del della di da do dos das la le du ter ten al el bin ibn ve with`)

// datelineWords stand before the date of an article, in small letters.
var datelineWords = []string{
	"published", "updated", "last updated", "posted", "first published", "originally published", "date:", "modified", "last modified", "created",
	"veröffentlicht", "aktualisiert", "stand:", "erschienen", "publié", "mis à jour", "modifié", "publicado", "actualizado", "atualizado", "pubblicato", "aggiornato", "gepubliceerd", "bijgewerkt",
	"publicerad", "uppdaterad", "publisert", "oppdatert", "udgivet", "опубликовано", "обновлено", "опубліковано", "оновлено", "yayınlanma", "yayınlandı", "güncelleme", "güncellendi", "opublikowano", "aktualizacja",
	"publikováno", "publicat", "actualizat", "diterbitkan", "diperbarui", "发布", "发表", "更新", "發佈", "公開", "게시", "입력", "نشر", "تم النشر", "منتشر", "प्रकाशित", "δημοσιεύτηκε",
}

// updates are words that tell the date of an update from that of publication.
var updates = phrasesOf("updated", "modified", "aktualisiert", "mis à jour", "modifié", "actualizado", "atualizado", "aggiornato", "bijgewerkt", "uppdaterad", "oppdatert", "обновлено", "оновлено", "güncelle", "aktualizac", "actualizat", "diperbarui", "更新")
