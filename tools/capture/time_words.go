package capture

// timeWords stand in a time beside a number, by language, in small letters:
// lengths of time, “ago”, the parts of the day and the days of the week.
var timeWords = wordsOf(map[string]string{
	"ar": "ثانية ثوان ثواني دقيقة دقائق ساعة ساعات الساعة يوم يوما يومًا أيام ايام أسبوع أسابيع اسبوع شهر شهرا شهور أشهر سنة سنوات عام أعوام مساء مساءً مساءا صباحا صباحًا صباحاً ص م الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت",
	"az": "əvvəl saniyə dəqiqə saat gün həftə ay il",
	"be": "назад таму хвілін гадзін гадзіны дзён дні тыдзень месяц",
	"bg": "преди секунди минута минути час часа ден дни дена седмица седмици месец месеца година години ч",
	"bn": "আগে পূর্বে সেকেন্ড মিনিট ঘণ্টা ঘন্টা দিন সপ্তাহ মাস বছর সকাল বিকাল রাত",
	"ca": "fa segons minut minuts hora hores dia dies setmana setmanes mes mesos any anys dilluns dimarts dimecres dijous divendres dissabte diumenge",
	"cs": "před sekundami minutou minutami hodinou hodinami dnem dny týdnem týdny měsícem měsíci rokem lety hodin pondělí úterý středa čtvrtek pátek sobota neděle",
	"da": "siden sekunder minut minutter time timer dag dage uge uger måned måneder år mandag tirsdag onsdag torsdag fredag lørdag søndag",
	"de": "vor sekunde sekunden minute minuten stunde stunden tag tage tagen woche wochen monat monate monaten jahr jahre jahren um uhr am montag dienstag mittwoch donnerstag freitag samstag sonntag",
	"el": "πριν από δευτερόλεπτα λεπτό λεπτά ώρα ώρες μέρα μέρες ημέρα ημέρες εβδομάδα εβδομάδες μήνα μήνες χρόνο χρόνια έτη πμ μμ δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή",
	"en": "second seconds sec secs minute minutes min mins hour hours hr hrs day days week weeks wk wks month months mo mos year years yr yrs ago am pm utc gmt est edt pst pdt cet cest monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun",
	"es": "hace segundo segundos minuto minutos hora horas día días semana semanas mes meses año años lunes martes miércoles jueves viernes sábado domingo hs",
	"et": "tagasi sekundit minut minutit tund tundi päev päeva nädal nädalat kuu kuud aasta aastat kell",
	"fa": "پیش قبل ثانیه دقیقه ساعت روز هفته ماه سال صبح عصر شب ظهر شنبه یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه پنج‌شنبه جمعه",
	"fi": "sitten sekuntia minuutti minuuttia tunti tuntia päivä päivää pv viikko viikkoa vko kuukausi kuukautta kk vuosi vuotta klo maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai",
	"fr": "il y a seconde secondes minute minutes heure heures jour jours semaine semaines mois an ans année années lundi mardi mercredi jeudi vendredi samedi dimanche",
	"he": "לפני שניות דקה דקות שעה שעות יום ימים שבוע שבועות חודש חודשים שנה שנים בשעה ראשון שני שלישי רביעי חמישי שישי שבת",
	"hi": "पहले पूर्व सेकंड मिनट घंटे घंटा घण्टे दिन सप्ताह हफ्ते हफ़्ते महीने महीना साल वर्ष बजे पूर्वाह्न अपराह्न सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार",
	"hr": "prije sekundi minute minuta sat sata sati dan dana tjedan tjedna mjesec mjeseca mjeseci godinu godine godina u ponedjeljak utorak srijeda četvrtak petak subota nedjelja",
	"hu": "ezelőtt másodperce perce órája napja hete hónapja éve perccel órával nappal héttel hónappal évvel hétfő kedd szerda csütörtök péntek szombat vasárnap",
	"hy": "առաջ րոպե ժամ օր շաբաթ ամիս տարի",
	"id": "lalu yang detik menit jam hari minggu bulan tahun wib senin selasa rabu kamis jumat sabtu",
	"is": "síðan fyrir mínútum klukkustundum dögum vikum mánuðum árum",
	"it": "fa secondo secondi minuto minuti ora ore giorno giorni settimana settimane mese mesi anno anni lunedì martedì mercoledì giovedì venerdì sabato domenica",
	"ka": "წინ წუთის საათის დღის კვირის თვის წლის",
	"kk": "бұрын минут сағат күн апта ай жыл",
	"lt": "prieš sekundes minutę minutes minučių valandą valandas valandų val dieną dienas dienų savaitę savaites mėnesį mėnesius metus metų d m",
	"lv": "pirms minūtes minūtēm stundas stundām dienas dienām nedēļas mēneša gada gadiem plkst",
	"ml": "മുമ്പ് മിനിറ്റ് മണിക്കൂർ ദിവസം ആഴ്ച മാസം വർഷം",
	"mr": "पूर्वी मिनिटे तास दिवस आठवडे महिने वर्षे",
	"ms": "lepas",
	"nb": "siden sekunder minutt minutter time timer dag dager uke uker måned måneder år kl mandag tirsdag onsdag torsdag fredag lørdag søndag",
	"nl": "geleden seconden minuut minuten uur uren dag dagen week weken maand maanden jaar jaren om maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
	"pl": "temu sekund sekundy minut minuty minutę godz godzin godziny godzinę dni dzień tydzień tygodnie tygodni miesiąc miesiące miesięcy rok lata lat o poniedziałek wtorek środa czwartek piątek sobota niedziela",
	"pt": "há atrás segundo segundos minuto minutos hora horas dia dias semana semanas mês meses ano anos segunda terça quarta quinta sexta feira sábado domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira",
	"ro": "acum în urmă secunde minut minute oră ore zi zile săptămână săptămâni lună luni an ani ora luni marți miercuri joi vineri sâmbătă duminică",
	"ru": "назад секунд секунды минут минуты минуту часа часов час день дня дней неделю недели недель месяц месяца месяцев год года лет понедельник вторник среда четверг пятница суббота воскресенье",
	"sk": "pred sekundami minútou minútami hodinou hodinami dňom dňami týždňom týždňami mesiacom mesiacmi rokom rokmi",
	"sl": "pred minuto minutami uro urami dnevom dnevi tednom tedni mesecem meseci letom leti ob",
	"sq": "më parë minuta orë ditë javë muaj vjet",
	"sr": "пре минута сати сата сат дан дана недеље недеља месец месеца месеци године година pre nedelje nedelja meseca meseci",
	"sv": "sedan för sekunder minut minuter timme timmar dag dagar vecka veckor månad månader år kl måndag tisdag onsdag torsdag fredag lördag söndag",
	"sw": "jana leo iliyopita zilizopita uliopita dakika saa siku wiki mwezi miezi mwaka miaka",
	"ta": "முன் முன்பு நிமிடம் நிமிடங்களுக்கு மணி மணிநேரத்திற்கு நாள் நாட்களுக்கு வாரம் மாதம் ஆண்டு",
	"te": "క్రితం నిమిషాల గంటల రోజుల వారాల నెలల సంవత్సరాల",
	"tr": "önce saniye dakika saat gün hafta ay yıl sa dk pazartesi salı çarşamba perşembe cuma cumartesi pazar",
	"uk": "тому секунд хвилин хвилини хвилину годин години годину день дні днів тиждень тижні тижнів місяць місяці місяців рік роки років понеділок вівторок середа четвер п'ятниця субота неділя",
	"ur": "پہلے قبل سیکنڈ منٹ گھنٹے گھنٹہ گھنٹوں دن دنوں ہفتے ہفتہ ہفتوں مہینے مہینہ ماہ سال سالوں بجے پیر منگل بدھ جمعرات جمعہ ہفتہ اتوار",
	"uz": "oldin avval daqiqa soat kun hafta oy yil",
	"vi": "trước giây phút giờ ngày tuần tháng thg năm lúc thứ hai ba tư sáu bảy chủ nhật",
})

// agoAlone stand in a time that may have no number then: “час назад”.
var agoAlone = words("назад тому temu před pred преди пре prije منذ قبل לפני sitten")

// wholeTimes are times by themselves, or with the time of day behind; some are
// two hours, days … in a word.
var wholeTimes = words(`yesterday today now gestern heute vorgestern hier aujourd'hui aujourd’hui ayer hoy ontem hoje ieri oggi gisteren vandaag igår idag eilen tänään вчера сегодня вчора сьогодні днес вчера учора сёння
	wczoraj dzisiaj dziś včera dnes včeraj danes jučer danas juče јуче данас tegnap ieri astăzi azi vakar šodien šiandien eile täna går qua nay χθες χτες σήμερα dün bugün dünən
	昨天 今天 前天 刚刚 剛剛 昨日 今日 어제 오늘 방금 أمس اليوم الآن دیروز امروز آج कल आज کل গতকাল আজ เมื่อวาน เมื่อวานนี้ วันนี้ kemarin semalam אתמול היום עכשיו நேற்று இன்று నిన్న ఈరోజు გუშინ кеше бүгін
	ساعتين ساعتان دقيقتين يومين أسبوعين شهرين سنتين שעתיים יומיים שבועיים חודשיים שנתיים דקותיים`)

// articleWords stand for the number in a time: “an hour ago”.
var articleWords = words("last a an one ein eine einem einer einen un une uno una um uma o een en ett et egy bir один одну одна jeden jedną yksi üks viens vienas unei ένα μία μια یک ایک एक এক ஒரு")

// timeParticles may stand in a time and say none by themselves.
var timeParticles = words(`hôm at on the just about over almost of edited posted updated last commented written by publié modifié posté um am vom den il y a à le la el a las los de del da do do dia às em e alle il del op om på den d kl kl. i w o dnia godz v ve dne ob uur lúc jam pada tanggal
	sedan vor hace há fa acum la în στις στο από la ora u в во от г года р о от г ore hs às do în - – — @ na في على الساعة در ساعت کو में को बजे এ tarihinde saat`)

// timeUnits stand behind a number, often directly: “3h”.
var timeUnits = words("s m h d w y mo min mins hr hrs wk wks yr yrs std t j sem sec ч д мин дн нед г л ω λ η sa dk g t. g. tg h. u d. v uge kk pv vk ä р т ז د س")

// unspacedTimes are, in scripts without spaces, the parts of words of time: “5分钟前”,
// “3月7日(金)”. Those of wholeTimes are, too.
var unspacedTimes = set("秒", "秒钟", "秒鐘", "分", "分钟", "分鐘", "时", "時", "小时", "小時", "个小时", "個小時", "時間", "点", "點", "日", "号", "號", "天", "周", "週", "週間", "星期", "礼拜", "月", "个月", "個月", "か月", "ヶ月", "カ月", "ヵ月", "年", "前", "以前", "之前", "间",
	"上午", "下午", "中午", "晚上", "早上", "凌晨", "午前", "午後", "曜日", "火", "水", "木", "金", "土", "一", "二", "三", "四", "五", "六", "约", "約", "于", "於", "发表于", "發表於", "发布于", "發佈於", "更新", "編集", "编辑", "投稿",
	"초", "분", "시", "시간", "일", "주", "주일", "개월", "달", "월", "년", "전", "오전", "오후",
	"วินาที", "นาที", "ชั่วโมง", "ชม", "วัน", "สัปดาห์", "อาทิตย์", "เดือน", "ปี", "ที่แล้ว", "ที่ผ่านมา", "ก่อน", "เมื่อ", "เวลา", "น", "วันที่", "พ.ศ")
