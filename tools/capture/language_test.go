package capture

import (
	"strings"
	"testing"
)

// TestDetectLanguage: the script settles it, or the commonest words; where
// neither does, no language is better than a wrong one.
func TestDetectLanguage(t *testing.T) {
	for _, c := range []struct{ want, text string }{
		{"", ""},
		{"", "12 – 34"},
		{"", "Reuters Ankara Islamabad"}, // names are of no language
		{"", "+1"},
		{"en", "The envoy said that the talks would go on, but not before the end of the month."},
		{"de", "Der Gesandte sagte, die Gespräche würden weitergehen, aber nicht vor dem Ende des Monats."},
		{"fr", "L’envoyé a dit que les pourparlers allaient continuer, mais pas avant la fin du mois."},
		{"es", "El enviado dijo que las conversaciones iban a seguir, pero no antes del fin de mes."},
		{"pt", "O enviado disse que as conversações iam continuar, mas não antes do fim do mês."},
		{"it", "L’inviato ha detto che i colloqui sarebbero andati avanti, ma non prima della fine del mese."},
		{"nl", "De gezant zei dat het overleg door zou gaan, maar niet voor het einde van de maand."},
		{"pl", "Wysłannik powiedział, że rozmowy będą trwały, ale nie przed końcem tego miesiąca."},
		{"ro", "Trimisul a spus că discuțiile vor continua, dar nu înainte de sfârșitul lunii, în această țară."},
		{"hu", "A küldött azt mondta, hogy a tárgyalások folytatódnak, de nem a hónap vége előtt."},
		{"id", "Utusan itu mengatakan bahwa pembicaraan akan terus berlanjut, tetapi tidak sebelum akhir bulan ini."},
		{"sv", "Sändebudet sade att samtalen skulle fortsätta, men inte före slutet av månaden."},
		{"da", "Udsendingen sagde, at samtalerne ville fortsætte efter sommeren, men ikke nu, og hvad så af det, der blev sagt."},
		{"nb", "Utsendingen sa at samtalene ville fortsette etter sommeren, men ikke nå, og hva så av det som ble sagt."},
		{"fi", "Lähettiläs sanoi, että neuvottelut jatkuvat vielä, mutta eivät ennen kuun loppua, kuten myös hän itse."},
		{"cs", "Vyslanec řekl, že jednání budou pokračovat, ale ne před koncem měsíce, protože to není možné."},
		{"vi", "Đặc phái viên nói rằng các cuộc đàm phán sẽ còn tiếp tục, nhưng không phải trong tháng này."},
		{"tr", "Elçi, görüşmelerin ay sonundan önce değil, ama daha sonra devam edeceğini söyledi."},
		{"ru", "Посланник сказал, что переговоры продолжатся, но не раньше конца месяца."},
		{"uk", "Посланець сказав, що переговори триватимуть, але не раніше кінця місяця."},
		{"bg", "Пратеникът каза, че преговорите ще продължат, но не преди края на месеца."},
		{"sr", "Изасланик је рекао да ће се преговори наставити, али не пре краја месеца."},
		{"ar", "قال المبعوث إن المحادثات ستستمر ولكن ليس قبل نهاية هذا الشهر."},
		{"fa", "فرستاده گفت که گفت‌وگوها ادامه خواهد داشت، اما نه پیش از پایان این ماه."},
		{"ur", "ایلچی نے کہا کہ مذاکرات جاری رہیں گے لیکن اس مہینے کے آخر سے پہلے نہیں۔"},
		{"ps", "استازي وویل چې خبرې به دوام ولري، خو د دې میاشتې تر پای مخکې نه."},
		{"hi", "दूत ने कहा कि बातचीत जारी रहेगी, लेकिन इस महीने के अंत से पहले नहीं।"},
		{"mr", "दूताने सांगितले की चर्चा सुरू राहील, पण या महिन्याच्या शेवटापूर्वी नाही आणि ते शक्य आहे."},
		{"ne", "दूतले भने कि वार्ता जारी रहनेछ, तर यो महिनाको अन्त्य अघि होइन र त्यो सम्भव छ।"},
		{"bn", "দূত বলেছেন যে আলোচনা চলবে।"},
		{"ta", "பேச்சுவார்த்தை தொடரும் என்று தூதர் கூறினார்."},
		{"te", "చర్చలు కొనసాగుతాయని దూత చెప్పారు."},
		{"th", "ทูตกล่าวว่าการเจรจาจะดำเนินต่อไป"},
		{"el", "Ο απεσταλμένος είπε ότι οι συνομιλίες θα συνεχιστούν."},
		{"he", "השליח אמר כי השיחות יימשכו."},
		{"ja", "特使は協議が続くと述べたが、月末より前ではないという。"},
		{"zh-Hans", "特使说，谈判还会继续，但不会在这个月结束之前。"},
		{"zh-Hant", "特使說，談判還會繼續，但不會在這個月結束之前。"},
		{"zh", "大使在北京"}, // no character tells how it is written
		{"ko", "특사는 회담이 계속될 것이라고 말했다."},
		{"hy", "Բանագնացն ասաց, որ բանակցությունները կշարունակվեն։"},
		{"ka", "წარგზავნილმა თქვა, რომ მოლაპარაკებები გაგრძელდება."},
		{"am", "መልእክተኛው ውይይቱ እንደሚቀጥል ተናግረዋል።"},
	} {
		if got := detectLanguage(c.text); got != c.want {
			t.Errorf("detectLanguage(%q) = %q, want %q", c.text, got, c.want)
		}
	}
}

// TestChineseForms: a character cannot speak for both ways of writing.
func TestChineseForms(t *testing.T) {
	if at := strings.IndexAny(simplified, traditional); at >= 0 {
		t.Errorf("%q is in both tables", simplified[at:at+3])
	}
}

func TestDetectDirection(t *testing.T) {
	for _, c := range []struct{ text, lang, want string }{
		{"", "", "ltr"},
		{"123", "", "ltr"},
		{"123", "ur", "rtl"}, // digits have no direction: the language decides
		{"123", "pa-Arab", "rtl"},
		{"Peace talks", "ar", "ltr"}, // the letters decide against the language
		{"مذاکرات", "", "rtl"},
		{"BBC: مذاکرات ختم ہو گئے", "", "rtl"}, // most letters, not the first
		{"The word مذاکرات means talks", "", "ltr"},
		{"שיחות", "", "rtl"},
	} {
		if got := detectDirection(c.text, c.lang); got != c.want {
			t.Errorf("detectDirection(%q, %q) = %q, want %q", c.text, c.lang, got, c.want)
		}
	}
}

func BenchmarkDetectLanguage(b *testing.B) {
	text := strings.Repeat("The talks ended on Friday without a word on what comes next, said the envoy.\n", 1000)
	for b.Loop() {
		detectLanguage(text)
		detectDirection(text, "en")
	}
}
