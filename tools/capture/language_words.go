package capture

import "unicode"

// A vocabulary tells a language apart from others that share its script: by its
// letters and its commonest words.
type vocabulary struct {
	tag     string // of BCP 47
	letters string // beyond a to z, or those of the script that few others have
	words   string
}

// soleLanguages are the scripts with one language that is likely.
var soleLanguages = []struct {
	tag    string
	script *unicode.RangeTable
}{
	{"el", unicode.Greek},
	{"he", unicode.Hebrew},
	{"th", unicode.Thai},
	{"lo", unicode.Lao},
	{"km", unicode.Khmer},
	{"my", unicode.Myanmar},
	{"hy", unicode.Armenian},
	{"ka", unicode.Georgian},
	{"am", unicode.Ethiopic},
	{"bn", unicode.Bengali},
	{"pa", unicode.Gurmukhi},
	{"gu", unicode.Gujarati},
	{"or", unicode.Oriya},
	{"ta", unicode.Tamil},
	{"te", unicode.Telugu},
	{"kn", unicode.Kannada},
	{"ml", unicode.Malayalam},
	{"si", unicode.Sinhala},
	{"bo", unicode.Tibetan},
}

// sharedScripts are the scripts of more than one language.
var sharedScripts = []struct {
	script    *unicode.RangeTable
	languages []vocabulary
}{
	{unicode.Latin, latinLanguages},
	{unicode.Cyrillic, cyrillicLanguages},
	{unicode.Arabic, arabicLanguages},
	{unicode.Devanagari, devanagariLanguages},
	{unicode.Greek, []vocabulary{greek}},
	{unicode.Hebrew, []vocabulary{hebrew}},
}

var latinLanguages = []vocabulary{
	{"en", "", "the of and to in is that for it was on are as with his they at be this have from or had by not but what all were when your can said there use an each which she do how their if will other about many then them would like so these her make him has more could been than its who did we you our my i me us also into after just over out new because only most very should does where much being such get even here some any no up one people first last after before between may must"},
	{"de", "äöüß", "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei ich du wir ihr mich uns mir wenn kann doch schon hier da was ja diese dieser dieses keine kein gegen unter beim vom sehr können seine ihre muss eines wo sollte jetzt immer worden zwischen hatte etwas alle"},
	{"fr", "àâæçèéêëîïôœùûüÿ", "le la les de des du et un une en est que qui dans pour pas sur au ne se ce il plus par avec sont son ou aux mais elle nous cette comme vous ces ses été on leur leurs tout fait être même sans deux aussi entre après ont je tu moi lui y si bien encore peut très où dont alors ils elles notre votre mon ma mes sa avait était avoir faire c'est n'est qu'il d'un d'une l'on qu'on depuis sous ainsi donc parce quand autres toujours contre avant jamais"},
	{"es", "áéíñóúü¿¡ª", "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque qué sólo han yo hay vez puede todos así nos ni parte tiene él uno donde bien tiempo mismo ese ahora cada e otro después te otros aunque esa eso hace otra gobierno tan durante siempre día tanto ella sí antes nosotros usted ustedes según estos estas están contra"},
	{"pt", "áâãàçéêíóôõúü", "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus quem nas me esse eles estão você tinha foram essa num nem suas meu às minha têm numa pelos elas havia seja qual será nós lhe este dele pode são então bem ainda assim sobre fazer onde porque onde vai aqui anos dia pelas"},
	{"it", "àèéìíòóùú", "di e il la che è a per in un una sono con non del si da come le dei nel alla più lo gli i ma al delle ha della anche se dal questo cui o ci era su ai mi hanno quando nella essere stato tra suo sua loro noi io tu lui lei dalla sul sulla degli alle ho solo molto tutti perché così fatto può quella quello questa questi dopo prima anni stata ancora dove chi nei sia due senza tutto fare già fra però poi agli negli dell'anno c'è quindi anche ogni altri proprio"},
	{"nl", "éëïöüèáóí", "de het een en van in is dat op te zijn voor met die niet aan er om ook als maar bij dan of uit wordt door naar nog hij werd heeft wat was al over worden zich kan geen je meer ik tot ze haar deze zo hebben we wel dit hun moet onder veel tegen na zal hebt ons jij wij u mijn deze waar waren zou kunnen hem moeten had gaan daar toen alleen omdat alle andere tussen jaar mensen nu want hoe eens zonder sinds toch"},
	{"pl", "ąćęłńóśźż", "w i na z do się nie to jest że o jak a po co za od przez ale dla są tak już przy czy także tym które jego jej ten który ich tego było był być tylko tej może oraz jako pod nad też ze we te jeszcze gdy bardzo mnie mi go ja ty my wy oni on ona kiedy będzie można ma mają przed po roku lat bo albo więc która sobie lub nich niż została został być jeśli wszystko gdzie bez"},
	{"ro", "ăâîșțşţ", "de și în a la cu pe din că nu o pentru este un care mai sunt au se ca fost să al sau dar am după lui ale lor prin această ce fi acest ei foarte cel într-o fără până între când era asupra poate nici doar acum cum va fie toate decât dintre despre astfel iar dacă avea are noi voi el ea ele îi își mi ne le unei unui unor acesta aceasta celor cele cei trebuie mult spre anul"},
	{"hu", "áéíóöőúüű", "a az és hogy nem is egy ez meg de csak van volt már még ha mint el azt kell ezt vagy ki lehet más után fel sem majd minden te én ő mi ti ők be le szerint pedig nagyon amely azonban ezek olyan illetve között alatt során mert aki ami akkor most nincs lesz voltak sok két való által miatt így úgy valamint ezért arra mely vele itt ott lenne hozzá neki előtt új"},
	{"id", "", "yang dan di dari dengan untuk ini dalam itu pada tidak akan ke adalah oleh juga saya ada dapat mereka bisa lebih karena telah atau kami anda seperti sudah tersebut bahwa sebagai kita ia para harus menjadi hanya tetapi saat bagi kepada antara dia tahun orang secara sangat belum lagi masih namun namanya sebuah seorang setelah ketika maka jika semua banyak apa siapa bukan lain"},
	{"sv", "åäö", "och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när nu man ska skulle vid efter också eller än mycket alla bara hade hon sin där mot vara då blev under upp ut mig dig honom henne oss er deras dess detta denna dessa vad hur varför många några finns måste kommer enligt utan hos genom andra mer blir dag år"},
	{"da", "æøå", "og i at det er en til af på som med for de den har ikke der et han var jeg men vi fra kan sig om så skal ved eller efter også ud hvad nu hun være blev havde hvis mig noget over blive meget bare op mod dem da når år alle sit kun end jer os min din hans hendes deres denne dette disse hvor hvordan hvorfor nogle mange må bliver siger mellem uden andre mere måske af"},
	{"nb", "æøå", "og i er det på som en til av for at med har de ikke den et han var jeg men vi fra kan seg om så skal ved eller etter også ut hva nå hun være ble hadde hvis meg noe over bli mye bare opp mot dem da når år alle sitt kun enn dere oss min din hans hennes deres denne dette disse hvor hvordan hvorfor noen mange må blir sier mellom uten andre mer kanskje av"},
	{"fi", "äöå", "ja on ei että se oli hän joka kun mutta myös niin kuin ovat tai sen ole jos vain hänen siitä mukaan jo sekä minä sinä me te he mitä tämä nyt vielä olla tässä sitä jotka olisi kanssa voi sitten kuitenkin ollut ne koska kaikki jonka tämän niiden hyvin mikä tulee itse eivät enää näin siis mitään olen olet olemme aina jälkeen vuoden vuonna ennen ilman sille siellä täällä paljon muun muut"},
	{"cs", "áčďéěíňóřšťúůýž", "a se na v je že to s z do o i pro jako za by k jsem ale si který byl po které jsou od jeho ve co tak při podle nebo jen bylo být až která více než jak může kde když už také ze jsme jejich této před aby však má pouze již kteří tím jeho bez není byla byli jste mi mu my vy oni ho ji já ty on ona pak protože proto mezi roku let tento tato toto"},
	{"sk", "áäčďéíĺľňóôŕšťúýž", "a sa na v je že to s z do o aj pre ako za by k som ale si ktorý bol po ktoré sú od jeho vo čo tak pri podľa alebo len bolo byť až ktorá viac než môže kde keď už tiež zo sme ich tejto pred aby však má iba ktorí tým bez nie nie bola boli ste mi mu my vy oni ho ja ty on ona potom pretože preto medzi roku rokov tento táto toto"},
	{"tr", "çğıöşüâî", "ve bir bu da de için ile olarak çok daha olan gibi en kadar sonra ne değil var ancak ki ama her o ya ise diye olduğu mi tarafından göre şey ben sen biz siz onlar onun bunu yok hem veya zaman böyle önce nasıl neden kendi bütün çünkü artık şimdi oldu eden etti dedi olduğunu bana sana ona bunun hiç iki büyük yeni ilk son içinde üzerinde arasında karşı bile tüm mı mu"},
	{"vi", "ăâđêôơưáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ", "của và là có cho các được trong một không những với người này đã khi để từ ở đó về như ra tại cũng đến vào năm nhiều trên sẽ bị còn phải nhưng hay nhà theo sau việc hơn làm tôi chúng họ nên mà lại thì rất đang nếu vì qua"},
	{"hr", "čćđšž", "i je u na se da su za od s ne što kao to koji o ali bi iz nije samo koja može te ili nakon koje sve biti bio ako kako prema ima bila već još do on kada zbog njegov više prije oni ja ti mi vi tako bilo nego jer ovo taj ovaj toga kod pa ni svoje između godine tijekom također uz bez tko gdje"},
	{"sl", "čšž", "in je v na se da so za ne pri ki z s kot po tudi pa bi o od ali iz še ko ni bil že do lahko kar bila samo zelo ker ima bilo če med vse mi ti on ona mu jih jo ga kako kaj tako imajo pred nad pod biti bo bodo sta sem smo ste"},
	{"et", "äöõüšž", "ja on ei et see oli ta kui ka aga ning mis oma või seda siis kes nii veel ma sa me te nad selle olid välja tema pole juba mida ole nende kuid olnud üle pärast kõik väga saab peab nagu ainult kus millal sest kõige ühe selles"},
	{"lv", "āčēģīķļņšūž", "un ir ka no ar uz par kas lai tā to pie arī bet ne vai es tu viņš viņa mēs jūs bija pēc gan kā tas būs nav tikai jau viņu šo tiek ļoti būtu pat visu vēl līdz savu kad esmu gada gadā"},
	{"lt", "ąčęėįšųūž", "ir yra kad į iš su bet ne tai kaip buvo jis ji už apie po o taip dėl ar jau tik bus nuo jo mes jie aš tu jų bei kurie kuris pagal prie per labai metų kai nėra savo dar arba turi gali"},
	{"sq", "çë", "e të në që dhe i për me një nga është se ka si u më nuk do po tij janë kjo ky por edhe ai ajo kur kanë qe ishte duke ose ata saj pas tek ku mund gjithë këtë shumë deri vetëm mes"},
	{"ca", "àçèéíïòóúü·", "de la que i el a en un del les per els no una és amb al es ha com més però va són dels seva seu ser o si pel també han hi aquest aquesta tot molt quan entre sense fins ja aquests nostre hem perquè així on cada altres fer segons sobre mateix qui dins després després"},
	{"gl", "áéíñóú", "de a o que e do da en un para é con non unha os no se na por máis as dos como pero foi ao el das ten á seu súa ou ser cando moi hai nos xa está eu tamén só polo pola ata iso ela entre era despois sen mesmo aos ter seus quen nas me ese eles están vostede foron esa nun nin súas meu minha teñen"},
	{"af", "êëôûéè", "die en van is het in dat nie vir te wat met op hy sy as aan om was sal ek hulle ons ook kan maar by word deur uit se toe na nog een baie moet wees jy sou al tot hierdie daar so haar hom jou my oor kon geen omdat waar"},
	{"is", "áðéíóúýþæö", "og að í er á sem um til við það en var með ekki af fyrir hann því eru hefur ég hún þá þetta eða frá þess svo þeir nú verið þeirra verða hafa upp úr eftir þegar vera var mjög líka bara þú okkur"},
	{"sw", "", "na ya wa kwa ni katika la za kuwa hii cha huo hiyo kama au watu yake mtu ambayo wake hilo pia lakini sana baada hata bila ili kila hivyo yao zaidi siku serikali nchi alisema wao yeye mimi sisi wote"},
	{"tl", "ñ", "ng sa ang na mga at ay ni para hindi ito siya ko mo ka niya kung si may din rin nila kanyang isang kaya lang pa po ako tayo kami sila nang dahil mula kay wala lahat pero bilang"},
}

var cyrillicLanguages = []vocabulary{
	{"ru", "ёыэ", "и в не на что с он как это по но из у за к от так его то же для все бы мы она был если вы или было уже только еще ещё до они их при когда чтобы может этого после нет есть было были была более также которые который которая где кто там себя под без чем ничего со потому во я ты мне меня нас вас им даже между этой лет года году очень будет"},
	{"uk", "іїєґ", "і в не на що з він як це по але із у за до та від так його то же для все би ми вона був якщо ви або було вже тільки ще вони їх при коли щоб може цього після немає є були була більше також які який яка де хто там себе під без ніж нічого зі тому я ти мені мене нас вас навіть між цієї років року дуже буде й про має"},
	{"bg", "ъ", "и в не на че с той как това по но от у за към така му то за да се са си до те тя бил ако вие или беше вече само още те при кога може след няма е бяха била повече също които който която къде кой там под без ще ли ни ви ме съм сме сте като със във през най един една много година години"},
	{"sr", "ђјљњћџ", "и у је да се на су за од са не што као то који о али би из није само која може те или након које све бити био ако како према има била већ још до он када због његов више пре они ја ти ми ви тако било него јер ово тај овај тога код па ни своје између године током такође уз без ко где"},
	{"mk", "ѓѕјљњќџ", "и во не на што со тој како ова по но од за кон така му тоа да се си до тие таа бил ако вие или беше веќе само уште при кога може по нема е беа била повеќе исто кои кој која каде под без ќе ли ни ви ме сум сме сте преку најмногу еден една многу година години"},
	{"be", "ўіё", "і ў не на што з ён як гэта па але у за да ад так яго то для усе бы мы яна быў калі вы або было ужо толькі яшчэ яны іх пры каб можа гэтага пасля няма ёсць былі была больш таксама якія які якая дзе хто там сябе пад без чым таму я ты мне мяне нас вас нават між гэтай гадоў года вельмі будзе"},
	{"kk", "әғқңөұүһі", "және бір бұл да де үшін мен бен осы ол деп қазақстан бойынша болып болған еді екен емес бар жоқ керек сол оның олар біз сіз ғана тек дейін кейін туралы сияқты барлық жаңа"},
	{"mn", "өү", "нь энэ бол тэр юм байна ба болон хүн гэж уу байгаа байсан монгол улсын өөр бас тухай гэсэн вэ дээр бид би та тэд"},
}

var arabicLanguages = []vocabulary{
	{"ar", "ةيىكأإؤئ", "في من على إلى أن التي الذي عن مع هذا هذه كان ما لا بعد بين كما قد أو ذلك كل هو هي لم قال حتى إن ثم بعض خلال أي لكن غير عند قبل منذ كانت يكون نحو حول أنه أنها وقد وفي ومن لن إذا نحن أنا هناك دون حيث فقط"},
	{"fa", "پچژگکی", "و در به از که این را با است برای آن یک خود تا کرد بر هم نیز می شود شد دارد کند ما آنها او باید یا اما اگر بود شده کرده هر همه نمی های ها پس دو دیگر چه بین پیش بعد سال روز مردم وی آنان گفت کنند هستند"},
	{"ur", "ٹڈڑےںہھگچپیک", "کے کی میں ہے اور سے کا کو اس نے پر یہ کہ ہیں تھا ایک بھی نہیں جو تھے وہ ان لیے کر ہو گیا تو یا ہی تھی اپنے ہم جا گئی گے بعد تک ساتھ آپ کیا کرنے رہے رہا کوئی لوگ ہوئے ہوا کچھ مگر لیکن اگر جب پھر گا"},
	{"ps", "ټډړږښګېۍڅځڼ", "د په او چې له دی کې ته سره دا یې یو هم نه و به څخه پر ده شي ول دي وي هغه لپاره کړي دې خپل شوي کوي کړ مو خو تر یا ډېر ټول هر که نو موږ دوی زه شوه وه"},
	{"ckb", "ڕڵۆێەڤئیکگچپ", "لە و بە بۆ کە ئەم ئەو هەر یان نە لەگەڵ خۆی دەکات بوو دوای هەیە پێش"},
	{"ug", "ەۇۆۈېۋڭىكئچپگ", "ۋە بۇ بىر ئۇ ھەم بىلەن ئۈچۈن ھەر"},
}

var devanagariLanguages = []vocabulary{
	{"hi", "ड़ढ़", "के है में की और से का को पर ने यह भी नहीं एक हैं कि इस था जो तो ही कर वह थे लिए अपने हो गया किया या साथ उन्होंने जब तक हम आप थी बाद कुछ रहे रहा होता करने दिया लेकिन अगर मैं क्या सकते इसके बहुत लोग"},
	{"mr", "ळ", "आहे आणि या व ते तर हे ही असे नाही होते मी की त्या आहेत केली केले एक मध्ये तो ती करून त्यांनी त्याच्या असून साठी मात्र काही पण आपण झाली झाला झाले होता होती का च जे म्हणून असा अशी त्यांच्या यांनी वर"},
	{"ne", "", "छ र को मा हो छन् पनि यो लाई गर्न भएको भने एक गरेको थियो ले तथा हुने गर्ने उनले तर पछि बाट वा नै यस त्यो हामी म छैन भन्ने सक्छ नेपाल भए हुन्छ गर्दै रहेको अनुसार जस्तै सबै कुनै आफ्नो का की"},
}

// Greek and Hebrew are alone in their scripts. Their words tell whether bytes
// are in an encoding of those.
var (
	greek  = vocabulary{"el", "", "και το να του η της με που την από για είναι δεν ο οι τα των στο θα στην τον σε ότι μας σας στη τη μια ένα αυτό ή αλλά πως όταν τους τις στα στις ήταν έχει έχουν πολύ πιο όπως μετά μπορεί"}
	hebrew = vocabulary{"he", "", "של את על לא הוא זה עם כי גם או היא אני יש אם כל מה אבל בין היה יותר רק אחרי הם אין אך כך כדי אשר לפני זו עוד בו אל לו ולא היו היתה הזה"}
)

// The characters that are common in one way to write Chinese and unknown to
// the other.
const (
	simplified  = "这们国为时来会对说发过还没问经动关开个样进现实长间头东与点业从么义应种图书让请谁话记语论设许该认识读写见观觉视车军连边运远转轻较输农处备复几机条极构术权来杀标树师带帮广庆归当录尽层岁岛币举产亲亿仅优传伤价众伦伟"
	traditional = "這們國為時來會對說發過還沒問經動關開個樣進現實長間頭東與點業從麼義應種圖書讓請誰話記語論設許該認識讀寫見觀覺視車軍連邊運遠轉輕較輸農處備復幾機條極構術權來殺標樹師帶幫廣慶歸當錄盡層歲島幣舉產親億僅優傳傷價眾倫偉"
)
