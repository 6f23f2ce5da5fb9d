package browser

import (
	"fmt"
	"strings"
)

// captures are articles that stress the design, by the name of their file. The
// seed of the repository stands beside them.
func captures() map[string]string {
	return map[string]string{
		"report":    report(),
		"paragraph": "One Paragraph\n" + prose(3, 4),
		"crowd":     crowd(500),
		"essay":     essay(40_000),
		"unbroken":  unbroken,
		"urdu":      urdu,
		"turkish":   turkish,
		"french":    french,
		"japanese":  japanese,
		"hebrew":    hebrew,
		"emoji":     emoji,
		"arabic":    arabic,
		"answers":   answers,
		"monologue": monologue(500),
	}
}

// sentences are put together to prose; none is alike another in its length.
var sentences = []string{
	"The delegation left before noon.",
	"Nobody in the hall had expected the vote to be as close as that, least of all those who had asked for it.",
	"A spokesman declined to comment.",
	"Later in the week the ministry published a table of figures that answered some of the questions and raised others.",
	"Two of the four bridges were open again by the evening, though only to those on foot.",
	"What it cost is not known.",
	"The committee, which had met eleven times since the spring, found that the warnings had been read, filed and forgotten.",
}

// prose gives n sentences, from the one with the number first on.
func prose(first, n int) string {
	var b strings.Builder
	for i := range n {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(sentences[(first+i)%len(sentences)])
	}
	return b.String()
}

// report has 60 sections, all that front matter can say, a quotation, and a
// thread that is not there in full.
func report() string {
	var b strings.Builder
	b.WriteString(`---
title: The Long Report of the Commission on What Went Wrong at the Harbour
date: 2025-10-29
author: Ada Example, Bo Sample
publisher: The Example Courier
source: https://example.org/2025/10/29/the-long-report-of-the-commission-on-what-went-wrong-at-the-harbour.html
captured: 2025-11-02
rights: © 2025 The Example Courier, all rights reserved
lang: en
---
`)
	b.WriteString(prose(0, 4) + "\n" + prose(2, 5) + "\n")
	for i := 1; i < 60; i++ {
		fmt.Fprintf(&b, "Chapter %d of the Harbour Report\n%s\n", i, prose(i, 5))
		if i%7 == 3 {
			b.WriteString("“We were told that it would hold, and it held for a day, and then it did not hold any longer.”\n")
		}
		b.WriteString(prose(i+3, 3+i%4) + "\n")
	}
	b.WriteString("4 Comments\nAnn\nFirst.\nBob\nSecond, to @Ann, not to @Nobody.\nCem\nThird.\n")
	return b.String()
}

// crowd has n comments by fewer people, some of whom speak to one another.
func crowd(n int) string {
	var b strings.Builder
	fmt.Fprintf(&b, "A Crowd Gathers\n%s\n%d Comments\n", prose(1, 4), n)
	for i := range n {
		text := prose(i, 1+i%3)
		if i%5 == 2 {
			text = fmt.Sprintf("@Reader %d, %s", (i*7)%90, text)
		}
		fmt.Fprintf(&b, "Reader %d\n%s\n", (i*37)%90, text)
	}
	return b.String()
}

// monologue has n comments by one person, who has written below the seed, too.
func monologue(n int) string {
	var b strings.Builder
	fmt.Fprintf(&b, "---\nauthor: Ada Example\ntags: [Harbour, %s]\n---\nOne Man Holds the Floor\n%s\n%d Comments\n", unbroken300, prose(1, 4), n)
	for i := range n {
		fmt.Fprintf(&b, "Rotfront\n%s\n", prose(i, 1+i%3))
	}
	return b.String()
}

// essay has a comment of very many words.
func essay(words int) string {
	text := prose(0, len(sentences))
	return "An Essay Below the Line\n" + prose(2, 4) + "\n2 Comments\nBriefly\nToo long.\nAt Length\n" +
		strings.Repeat(text+" ", words/len(strings.Fields(text))+1) + "\n"
}

const (
	unbroken300 = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft" +
		"Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft" +
		"Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft" +
		"Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz"
	unbroken = `---
lang: de
author: Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaftschaferswessenschafe
---
` + unbroken300 + `
Ein einziges Wort steht über diesem Artikel, und es ist länger als jede Zeile, die ein Telefon zeigen kann.
Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung
Auch die Zwischenüberschrift besteht aus nur einem Wort, das in keine Spalte passt und trotzdem lesbar bleiben muss.
2 Kommentare
Rhabarberbarbarabarbarbarenbartbarbierbierbarbärbel_Rhabarberbarbarabarbarbarenbartbarbierbierbarbärbel
https://example.org/ein/sehr/langer/pfad/ohne/jede/luecke/der/nicht/umbrochen/werden/kann/und/doch/muss/index.html
Kurz
Ja.
`

	urdu = `---
lang: ur
date: 2025-11-01
author: احمد رضا
publisher: روزنامہ مثال
---
استنبول مذاکرات بغیر کسی نتیجے کے ختم ہو گئے
پاکستان اور افغانستان کے درمیان ترکی کے شہر استنبول میں ہونے والے امن مذاکرات کسی پیش رفت کے بغیر ختم ہو گئے ہیں۔ یہ بات چیت چار دن تک جاری رہی اور اس کی میزبانی ترکی نے کی۔
تعطل کا پس منظر
یہ مذاکرات دوحہ میں ہونے والے پہلے دور کا تسلسل تھے جس میں عارضی جنگ بندی پر اتفاق ہوا تھا۔ سرحد پر جھڑپوں میں دونوں جانب جانی نقصان ہوا تھا۔
ثالثوں کی کوششیں
ترکی اور قطر نے بات چیت کو بچانے کی کوشش کی۔ حکام کے مطابق جنگ بندی برقرار رکھنے پر زور دیا گیا۔
2 تبصرے
عائشہ
امید ہے کہ امن کا کوئی راستہ نکل آئے گا۔
Coccinella
This one is in English, and stands from left to right.
`

	turkish = `---
lang: tr
date: 2025-10-30
author: Işıl Çağlayan
---
İstanbul görüşmeleri sonuç alınmadan sona erdi
Pakistan ile Afganistan arasında İstanbul'da yapılan barış görüşmeleri dört günün ardından bir sonuca varılmadan bitti.
Arabulucuların çabaları
Türkiye ve Katar görüşmeleri kurtarmaya çalıştı. Yetkililer ateşkesin korunması için ısrar ettiklerini söyledi.
2 Yorum
İnci
Barış herkes için gereklidir.
ışık
@İnci katılıyorum.
`

	// More than a thousand bytes, a number that French writes with a space.
	french = `---
lang: fr
date: 2025-10-30
author: Hélène Exemple
---
Les pourparlers d’Istanbul s’achèvent sans accord
Les pourparlers de paix entre le Pakistan et l’Afghanistan, tenus pendant quatre jours à Istanbul, se sont achevés sans accord. La Turquie les avait accueillis, et le Qatar y avait servi de médiateur ; les deux délégations sont reparties sans s’être entendues sur un texte commun, et sans date pour une nouvelle rencontre.
Les raisons de l’impasse
Ces discussions suivaient une première rencontre à Doha, où une trêve provisoire avait été conclue après des affrontements à la frontière. Des soldats et des civils y avaient été tués des deux côtés, et chacun des deux gouvernements en rendait l’autre responsable.
Les efforts des médiateurs
La Turquie et le Qatar ont tenté de sauver les pourparlers jusqu’au dernier soir. Selon des responsables, ils ont insisté pour que la trêve soit respectée, quoi qu’il arrive, et pour que la frontière rouvre au commerce avant l’hiver.
2 commentaires
Éloïse
Il faut continuer à se parler.
Zoé
@Éloïse : oui, et vite.
`

	japanese = `---
lang: ja
---
イスタンブール協議、成果なく終了
パキスタンとアフガニスタンのタリバン政権によるイスタンブールでの和平協議は、四日間の集中的な交渉の末、進展のないまま終了した。トルコが主催し、カタールが仲介した。
決裂の背景
協議は十月十九日にドーハで行われた前回の会合に続くもので、両国間の国境での衝突の後に一時的な停戦が成立していた。双方に兵士や民間人の犠牲者が出ている。
2 Comments
花子
平和が一番大切だと思います。
太郎
交渉を続けてほしい。
`

	hebrew = `---
lang: he
---
השיחות באיסטנבול הסתיימו ללא תוצאה
שיחות השלום בין פקיסטן (Pakistan) לבין ממשלת הטאליבן באיסטנבול הסתיימו ללא פריצת דרך, כך אמר Attaullah Tarar ביום רביעי.
הרקע למבוי הסתום
השיחות היו המשך לסבב קודם שנערך בדוחא (Doha) ב-19 באוקטובר, ובו הושגה הפסקת אש זמנית בין הצדדים.
3 Comments
John Smith-Levi
אני מסכים עם @Dana Cohen, צריך להמשיך לדבר.
Dana Cohen
תודה רבה, John!
משה
Peace now.
`

	emoji = `Reactions Pour In
Readers have signed with signs since signs could be typed, and a page has to bear it without a box or a broken circle.
6 Comments
👩‍🚀 Nova
To the stars.
🇹🇷 Fan
Flags are two signs that make one.
👍🏽
A thumb with a tone.
é́combining
An accent above an accent.
🏳️‍🌈✨
Two signs, joined and apart.
@handle
The first letter comes after the sign.
`

	// Answers to answers, with what a site puts around a comment.
	answers = `The Harbour Opens Again
After eleven weeks the first boats left the harbour on Monday, and most of the crews came back with full nets.
5 Comments
Ida
2 hours ago
About time.
Like · Reply · Share
net_mender
In reply to Ida
1 hour ago
It was time in January.
Old Hand
In reply to net_mender
They should have blown it up in the first week.
Jean-Luc P.
20 minutes ago
@Old Hand: with what powder?
Late Riser
In reply to Ida
What did I miss?
`

	arabic = `---
lang: ar
date: 2025-11-03
---
انتهاء مفاوضات إسطنبول دون اتفاق
انتهت محادثات السلام بين باكستان وأفغانستان في إسطنبول دون تحقيق أي تقدم بعد أربعة أيام من المفاوضات المكثفة.
خلفية الأزمة
جاءت هذه المحادثات بعد جولة سابقة عقدت في الدوحة وأسفرت عن وقف مؤقت لإطلاق النار بين البلدين.
3 تعليقات
ليلى
نأمل أن يعم السلام.
سامي
الحوار هو الحل الوحيد.
Rotfront
No comment.
`
)
