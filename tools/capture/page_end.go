package capture

// pageEnd gives the place in a body from which on the site speaks of other things
// than the article, in short lines without a sentence: “Tags”, “Related stories”. It is the
// number of lines where there is none.
func pageEnd(lines []shape) int {
	end := len(lines)
	for i := len(lines) - 1; i > 0 && lines[i].width <= proseLength && lines[i].end != endStop && i > len(lines)-footerMax; i-- {
		if has(tagWords, bareLabel(lines[i].text)) || isFooter(lines[i].text) {
			end = i
		}
	}
	return end
}

// tagWords stand alone on a line above the subjects of an article.
var tagWords = set("tags", "tag", "topics", "filed under", "categories", "keywords", "schlagwörter", "schlagworte", "stichworte", "themen", "mots-clés", "thèmes", "etiquetas", "temas", "assuntos", "argomenti", "trefwoorden", "onderwerpen",
	"теги", "метки", "тэги", "tagi", "štítky", "etiketler", "címkék", "etichete", "ετικέτες", "标签", "標籤", "关键词", "タグ", "キーワード", "태그", "الوسوم", "برچسب‌ها", "תגיות", "टैग", "thẻ", "แท็ก")
