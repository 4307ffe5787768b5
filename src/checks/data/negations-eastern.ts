import type { NegationWords } from './negations.js';

/** Verb endings that deny, for languages where vowels and consonants follow those before them. */
const endings = (first: readonly string[], rest: string): string => first.flatMap((head) => rest.split(' ').map((tail) => `-${head}${tail}`)).join(' ');

const KAZAKH = `${endings(['ма', 'ба', 'па'], 'ған ғанда ғаннан ды дым дың дық йды йсың ймын ймыз йтын с сын й ңыз ған')} ${endings(['ме', 'бе', 'пе'], 'ген генде геннен ді дім дің дік йді йсің ймін йміз йтін с сін й ңіз')}`;
const KYRGYZ = `${endings(['ба', 'па'], 'ган ганда ды дым дың дык йт йм йбыз йсың с сын й')} ${endings(['бе', 'пе'], 'ген генде ди дим диң дик йт йм йбиз йсиң с син й')} ${endings(['бо', 'по'], 'гон ду дум йт йм с сун й')} ${endings(['бө', 'пө'], 'гөн дү дүм йт йм с сүн й')}`;
const UZBEK = endings(['ma'], 'di dim ding dik dingiz dilar gan ganman ganmiz ganlar ydi yman ysan ymiz ysiz ydilar s slar sin slik sdan sligi yapti yapman yapmiz yotgan gani');
const UZBEK_CYRILLIC = endings(['ма'], 'ди дим динг дик дингиз дилар ган ганман ганмиз ганлар йди йман йсан ймиз йсиз йдилар с слар син слик сдан япти япман япмиз ётган гани');
const TURKISH = `${endings(['ma'], 'dı dım dın dık dınız dılar mış mıştı mışlar z zlar zdı yacak yacağım yacaklar dan yan yanlar dığı dığını dığım mak sın yın yınız')} ${endings(['me'], 'di dim din dik diniz diler miş mişti mişler z zler zdi yecek yeceğim yecekler den yen yenler diği diğini diğim mek sin yin yiniz')} *mıyor *miyor *muyor *müyor`;
const AZERBAIJANI = `${endings(['ma'], 'dı dım dın dıq dınız dılar mış mışdı z zlar yıb yacaq yacağam dan yan sın')} ${endings(['mə'], 'di dim din dik diniz dilər miş mişdi z zlər yib yəcək yəcəyəm dən yən sin')} -mır -mırdı -mıram -mırıq -mırlar -mir -mirdi -mirəm -mirik -mirlər -mur -murdu -muram -mür -mürdü -mürəm`;

/** Turkic, Uralic, Semitic, Indo-Iranian, Greek, Georgian, Armenian and the languages of East and South-East Asia. */
export const EASTERN = {
  kk: {
    plain: `емес емеспін емессің емеспіз еместі емеспін жоқ жоқпын ешкім ешкімді ешкімге ешкімнің ешқашан ешқандай ешнәрсе ештеңе ештеме ешбір ешқайда ешқайдан ${KAZAKH}`,
    near: '-сыз -сіз -сыздық -сіздік *сыз *сіз тыйым қарсы бас_тарт- орнына жетіспе- жетпе- қиын *жоғ- сирек аз тек_қана мүмкін_емес ұмыт- тоқта- жоғал- босқа',
    loose: 'тек бірақ бұрын дейін *ма *ме *ба *бе *па *пе басқа бар соңғы әлі әрең',
    fixed: ['(?:ғана|қана) емес', 'емес пе', 'жоқ па', 'жоқ әлде', 'болмаса', 'емес еді ме', 'кем емес'],
  },
  ky: {
    plain: `эмес эмесмин эмессиң эмеспиз эмести жок жокмун эч эчким эчкимди эчтеке эчкачан эчкандай эчтемени ${KYRGYZ}`,
    near: '-сыз -сиз -суз -сүз тыюу каршы баш_тарт- ордуна жетишпе- жетпе- кыйын *жог- сейрек аз унут- токто- жогол- бекер',
    loose: 'бирок гана чейин мурун башка акыркы али *ма *ме *ба *бе *бо *бө',
    fixed: ['гана эмес', 'эмес ?пи', 'жок ?пу', 'болбосо', 'кем эмес'],
  },
  uz: {
    plain: `emas emasman emassan emasmiz emasdi yo‘q yoʻq yo'q yo’q yo\`q hech hechkim hargiz ${UZBEK} эмас эмасман эмасмиз эмасди йўқ ҳеч ҳечким ҳаргиз ${UZBEK_CYRILLIC}`,
    near: '-siz -sizlik taqiq- qarshi rad bosh_tort- o‘rniga oʻrniga yetishma- qiyin kamdan-kam kam unut- to‘xta- yo‘qot- bekor -сиз -сизлик тақиқ- қарши рад ўрнига етишма- қийин кам унут- тўхта- йўқот- бекор noma- nota- но-',
    loose: 'no- be- faqat lekin ammo avval boshqa oxirgi hali ма- но- бе- фақат лекин аммо аввал бошқа охирги ҳали *ma *ма',
    fixed: ['nafaqat', 'нафақат', 'emasmi', 'эмасми', 'bo‘lmasa', 'bo\'lmasa', 'бўлмаса', 'kam emas', 'кам эмас'],
  },
  tr: {
    plain: `değil değildi değilim değiliz değiller yok yoktu hayır hiç hiçbir asla kimse_yok ${TURKISH}`,
    near: '-sız -siz -suz -süz -sızlık -sizlik yasak- karşı reddet- redd- yerine eksik- zor nadir- az unut- dur- kaybet- kayb- olanaksız imkânsız imkansız boş önle- engel- dışında vazgeç- bırak-',
    loose: 'gayri- na- sadece yalnız ama fakat önce kadar başka son henüz *ma *me ancak',
    fixed: ['(?:yalnızca|sadece) (?:\\p{L}{1,20} )?değil', 'değil mi', 'yok mu', 'az değil', 'olmazsa olmaz'],
  },
  az: {
    plain: `deyil deyildi deyiləm deyilik deyillər yox yoxdur yoxdu yoxumdur xeyr heç heçkim heçnə əsla ${AZERBAIJANI}`,
    near: '-sız -siz -suz -süz -sızlıq -sizlik qadağa- qarşı imtina rədd əvəzinə çatışma- çətin nadir az unut- dayan- itir- mümkünsüz boş istisna',
    loose: 'qeyri- na- yalnız ancaq amma lakin əvvəl qədər başqa son hələ *ma *mə',
    fixed: ['(?:yalnız|təkcə) (?:\\p{L}{1,20} )?deyil', 'deyil ?mi', 'yox ?mu', 'az deyil'],
  },
  tg: {
    plain: 'не нест нестам нестанд набуд- нашуд- накард- надошт- надор- нахоҳ- нахост- натавон- натавонист- набояд нарафт- наомад- наёмад- нагуфт- надонист- надон- намон- нагирифт- надод- надид- нашин- нашунид- нафаҳмид- наме- ҳеҷ ҳеҷкас ҳеҷгоҳ ҳаргиз на-',
    near: 'бе бидуни манъ рад муқобил зидди ба_ҷойи намерасид- душвор кам фаромӯш қатъ гум холӣ ғайри',
    loose: 'бе- но- ғайри- танҳо фақат аммо лекин то пеш дигар охирин ҳанӯз',
    fixed: ['на (?:танҳо|фақат)', 'нафақат', 'нагӯ\\p{L}{0,8}', 'наздик\\p{L}{0,6}', 'намо[\\p{L}]{0,12}', 'нав[\\p{L}]{0,12}', 'назар\\p{L}{0,8}', 'наҷот\\p{L}{0,8}', 'нақ\\p{L}{1,12}', 'нафар\\p{L}{0,8}', 'нас[лиу]\\p{L}{0,10}', 'нах[суу]\\p{L}{0,10}', 'на[бт]ера\\p{L}{0,8}', 'нахуст\\p{L}{0,6}', 'нашр\\p{L}{0,8}', 'нархҳ?о?\\p{L}{0,6}', 'нарм\\p{L}{0,6}', 'намуд\\p{L}{0,8}', 'намак\\p{L}{0,4}', 'натиҷа\\p{L}{0,6}', 'намоянда\\p{L}{0,6}'],
  },
  fi: {
    plain: 'ei en et emme ette eivät eikä enkä etkä emmekä ettekä eivätkä ettei etten ettemme etteivät älä älkää älköön ellei eihän',
    near: 'ilman tuskin harvoin kielt- kieltä- vastaan puuttu- puute mahdoton- estä- esti epäonnis- lakkas- lopet- sijaan lukuun paitsi vähän unoht- vaikea- tyhj- menett- kadot- vält- kieltäyty- hylk- poissa',
    loose: 'epä- -ton -tön -ttoman -ttömän -ttomia -matta -mättä vain mutta ennen kunnes muuten toinen muu- vielä viime- vasta',
    fixed: ['ei (?:vain|ainoastaan|pelkästään)', 'eikö (?:niin|totta)', 'vai ei', 'tai ei', 'ei muuta kuin'],
  },
  et: {
    plain: 'ei ega ära ärge pole polnud mitte mittekeegi iialgi',
    near: 'ilma harva vaevalt keel- vastu puud- võimatu- takist- ebaõnnest- lakka- lõpeta- asemel peale välja_arvatud vähe unust- raske- tühi kaota- vält- keeldu- puudu-',
    loose: 'eba- -ta -tu -tud -matu vaid ainult aga enne kuni muidu teine muu- veel viima- alles',
    fixed: ['mitte (?:ainult|üksnes)', 'kas pole', 'eks ole', 'või mitte', 'ei muud kui'],
  },
  hu: {
    plain: 'nem ne sem se nincs nincsenek nincsen nincsenek sincs soha sohasem sosem semmi semmit semmilyen semminek semmiről senki senkit senkinek senkivel sehol sehova semelyik nélkülem egyetlen_sem nemigen',
    near: 'nélkül ritkán alig kivéve tilt- tilos megtilt- ellen helyett hiány- hiányz- lehetetlen- tagad- megakadály- kudarc- megszűn- abbahagy- elutasít- visszautasít- kevés kevese- elfelejt- nehéz- túl üres elvesz- elker- távol képtelen',
    loose: '-talan -telen -atlan -etlen -tlan -tlen csak de hanem mielőtt amíg míg különben más- még már utolsó',
    fixed: ['nem(?:csak| csak| csupán)', 'ugye(?: nem)?', 'vagy (?:sem|nem)', 'nem más(?:,)? mint', 'miért ne', 'míg (?:\\p{L}{1,15} ){0,2}nem'],
  },
  el: {
    plain: 'δεν δε μη μην όχι ποτέ κανείς κανένας κανένα καμία καμιά κανέναν τίποτα τίποτε ούτε πουθενά μήτε ουδέποτε ουδείς',
    near: 'χωρίς δίχως σπάνια μόλις εκτός αρν- αρνή- απαγορ- εναντίον κατά αντί έλλειψη έλειπ- λείπ- αδύνατ- εμποδ- εμπόδ- αποτυγχ- απέτυχ- αποφ- απέφ- σταμάτ- σταματ- λίγ- ξέχασ- ξεχ- δύσκολ- άδει- έχασ- χάσ- απουσ- απέρρ- απορρ- ανίκαν- πάψ- έπαψ-',
    loose: 'α- αν- μόνο αλλά όμως πριν μέχρι ώσπου αλλιώς άλλ- ακόμα ακόμη τελευταί-',
    fixed: ['όχι (?:μόνο|απλώς)', 'ή όχι', 'έτσι δεν είναι', 'δεν είναι έτσι', 'γιατί όχι', 'μήπως δεν'],
  },
  he: {
    plain: 'לא ולא שלא כשלא אין ואין שאין אינו אינה אינם אינן איני אינני אינך איננו אינני ואינו שאינו שאינה שאינם לעולם מעולם כלום שום מאומה אסור בל לבל',
    near: 'בלי ללא מבלי בלעדי לעיתים בקושי חוץ מלבד סירב* סירב סירבה סירבו אסר אסרו נאסר נגד במקום חסר חסרה חסרים חוסר היעדר בלתי אי-אפשר נמנע מנע מנעו נכשל נכשלה הפסיק הפסיקו מעט שכח שכחתי קשה ריק איבד איבדנו איבדתי נעדר דחה דחו הכחיש אי חדל מפסיק הימנע להימנע למנוע פחות',
    loose: 'רק אבל אך לפני עד אחרת אחר אחרת עוד עדיין אחרון פרט',
    fixed: ['לא רק', 'או לא', 'אין ספק', 'לא פעם', 'נכון ש?לא', 'לא מעט'],
  },
  ar: {
    plain: 'لا لم لن ليس ليست ليسوا لست لسنا لسن ولا ولم ولن وليس وليست فلا فلم فلن فليس فليست ألا ألم أليس عدم بعدم لعدم وعدم ليستا ليسا أليست',
    near: `كلا دون بدون ودون بلا غير وغير بغير لغير الغير سوى إلا إلاّ *رفض *منع *حظر *فشل *نفى *نفي *امتن *تجنب *نقص ضد *مستحيل *حرم *غياب *غاب *عديم *انعد *استثن *لولا نادر* *نادر *بالكاد *فقد* *عجز *توقف *خال *ممنوع *مفقود *نسي *نسى *صعب *قليل *خسر *أنكر *تخل *لات *تجاهل *تعذر *استبعد *رغم بدلاً بدلا عوضاً قبل *ندر *أوقف *كف *قطع *نقص *افتقر *يفتقر *تفتقر *افتقار خارج عدا ماعدا خلو *مجهول *ضعف *ضعيف *سيئ *أسوأ *بعيد`,
    loose: 'ما وما لما لمّا فما لكن ولكن لكنه لكنها حتى فقط إنما *آخر *أخر بعد مجرد *أقل *أخير بل وإن من_قبل كما لا- أو إذا أن',
    fixed: ['(?:و|ف)?لا (?:بد|بدّ|بُد|شك|شكّ|سيما|سيّما|محالة|ريب|غنى|يزال|تزال|يزالون|نزال|أزال|زال|زالت|زالوا|يقل|تقل|مفر)', 'لا تزالين', 'لم (?:يزل|تزل|يعد سرا)', 'ليس(?:ت)? فقط', 'ليس(?:ت)? (?:فحسب|مجرد)', 'ألا و(?:هو|هي)', 'أم لا', 'أو لا', 'لا أقل من', '[فو]?(?:لا|لن|لم|ليس|ليست)(?: \\p{L}[\\p{L}\\p{M}]{0,20}،?){1,16} إل\\p{M}?ا', 'لا (?:متناه\\p{L}{0,3}|نهائ\\p{L}{0,3}|سلك\\p{L}{0,3}|مثيل|مبال\\p{L}{0,2}|يصدق|تصدق|حصر|إراد\\p{L}{1,3})', 'ولم شمل\\p{L}{0,3}', 'على كلا', 'وإلا', 'ما لا يقل', 'بما لا يقل', 'لا يتجزأ'],
  },
  fa: {
    plain: 'نه نیست نیستم نیستی نیستیم نیستند نبود- نمی- نمی نکرد- نشد- ندار- نداشت- نتوان- نتوانست- نخواه- نخواست- نرفت- نیامد- نگذاشت- نباید نباش- نگرفت- ندانست- ندان- نداد- نرسید- نشو- نکن- نگو نگوی- نگفت- ندید- نشنید- نماند- نفهمید- هیچ هیچ‌کس هیچکس هیچ‌وقت هیچوقت هرگز نزدم نزدیم نزدید نزدند نزده نزده‌ام نخورد- نیاورد- نبر- نبرد- نه‌ نشناخت-',
    near: 'بدون بی به_ندرت به‌ندرت جز مگر غیر خودداری ممنوع منع رد مخالف علیه به_جای به‌جای کمبود ناممکن غیرممکن انکار اجتناب شکست متوقف کم فراموش- سخت خالی دشوار فقدان عدم نا- از_دست',
    loose: 'بی- نا- فقط تنها اما ولی تا پیش قبل وگرنه دیگر- هنوز آخر-',
    fixed: ['نه (?:تنها|فقط)', 'مگر نه', 'یا نه', 'چرا که نه', 'نه چندان کم', 'نبرد(?:ها|های)?'],
  },
  ur: {
    plain: 'نہیں نہ مت ناں کبھی_نہیں نہیں۔',
    near: 'بغیر بنا بے انکار منع پابندی خلاف بجائے کمی ناممکن ناکام سوائے علاوہ کم مشکل خالی بھول- روک- عدم محروم غیر غائب',
    loose: 'غیر- نا- بے- صرف لیکن مگر پہلے تک ورنہ دوسر- ابھی آخری',
    fixed: ['نہ صرف', 'یا نہیں', 'ہے نا', 'کیوں نہ', 'نہ کہ'],
  },
  hi: {
    plain: 'नहीं नही न ना मत नहि',
    near: 'बिना बग़ैर बगैर इनकार इंकार मना रोक- प्रतिबंध ख़िलाफ़ खिलाफ विरुद्ध बजाय कमी असंभव विफल नाकाम सिवाय अलावा कम मुश्किल ख़ाली खाली भूल- अभाव वंचित गैर ग़ैर रहित शायद_ही',
    loose: 'अ- अन- ना- बे- केवल सिर्फ़ सिर्फ लेकिन मगर पर पहले तक वरना दूसर- अभी आख़िरी आखिरी अंतिम',
    fixed: ['न (?:केवल|सिर्फ|सिर्फ़)', 'या नहीं', 'है ना', 'है न', 'क्यों न', 'कहीं न कहीं', 'कुछ न कुछ', 'कोई न कोई', 'किसी न किसी', 'न कि'],
  },
  hy: {
    plain: 'չեմ չես չի չենք չեք չեն չէ չէի չէիր չէր չէինք չէիք չէին չկա չկար չկան չկային չունի- չունե- ոչ ոչինչ ոչնչի ոչոք երբեք չգիտ- չկարող- չեղ- չլին- մի՛ չարեց- չասաց- չեկ- չտես- չստոր- չկարողաց- չտվեց- չհասկաց- չթողեց- չգն- չմնաց- չուզ-',
    near: 'առանց հազիվ բացի մերժ- հրաժար- արգել- դեմ փոխարեն բացակ- անհնար- ժխտ- դադար- ձախող- պակաս- կորցր- մոռաց- դժվար քիչ դատարկ զուրկ խուսափ-',
    loose: 'ան- ապ- դժ- միայն բայց իսկ մինչ- թե այլ- դեռ վերջին',
    fixed: ['ոչ (?:միայն|պակաս)', 'թե ոչ', 'այդպես չէ', 'ինչու ոչ'],
  },
  ka: {
    plain: 'არ ვერ ნუ არა არც ვერც აღარ ვეღარ ნუღარ არაფერი არაფერს არაფრის არავინ არავის არასოდეს არასდროს არსად ვერავინ ვერაფერი ვერაფერს ვერსად ნურავინ არანაირი არანაირად არაა',
    near: 'გარეშე იშვიათად ძლივს გარდა უარ- უარი აკრძალ- წინააღმდეგ ნაცვლად შეუძლებელ- ნაკლებ- აკლ- აკლდა შეაჩერ- შეწყვიტ- დაკარგ- დაივიწყ- დამავიწყ- ძნელ- რთულ- ცოტა ცარიელ-',
    loose: 'უ- არა- მხოლოდ მაგრამ სანამ მანამ თორემ სხვა- ჯერ ბოლო',
    fixed: ['არა (?:მარტო|მხოლოდ)', 'თუ არა', 'ხომ არ', 'რატომაც არა', 'არა უშავს'],
  },
  mn: {
    plain: '-гүй -гүйгээр -гүйд биш үгүй бүү битгий',
    near: 'ховор хориг- эсрэг татгалз- оронд дутагда- боломжгүй зогс- мартс- хэцүү хоосон цөөн бага алд-',
    loose: 'зөвхөн гэвч харин өмнө хүртэл өөр сүүлийн ч',
    fixed: ['(?:төдийгүй|зөвхөн \\p{L}{1,20} биш)', 'төдийгүй', 'биш үү', 'үгүй юу', 'удалгүй', 'эргэлзээгүй'],
  },
  id: {
    plain: 'tidak tak tiada bukan belum jangan tidaklah takkan enggak nggak gak ndak bukanlah janganlah',
    near: 'tanpa jarang kecuali menolak ditolak tolak larang- melarang dilarang menentang melawan kurang mustahil gagal berhenti hindari menghindari mencegah sedikit lupa sulit sukar kosong kehilangan hilang absen selain bantah membantah nyaris hampir',
    loose: 'non- hanya tetapi tapi sebelum sampai kalau lain masih terakhir baru',
    fixed: ['(?:tidak|bukan) (?:hanya|saja|cuma)', 'atau tidak', '(?:bukan|tidak) ?\\?', 'mau tidak mau', 'tidak lain', 'tidak kurang dari', 'mengapa tidak', 'kenapa tidak'],
  },
  ms: {
    plain: 'tidak tak tiada bukan belum jangan tidaklah takkan bukanlah janganlah',
    near: 'tanpa jarang kecuali menolak ditolak larang- melarang dilarang menentang melawan kurang mustahil gagal berhenti elak- mengelak mencegah sedikit lupa sukar susah kosong kehilangan hilang selain menafikan nafi- hampir',
    loose: 'bukan- hanya tetapi tapi sebelum sehingga kalau lain masih terakhir baru',
    fixed: ['(?:tidak|bukan) (?:hanya|sahaja|setakat)', 'atau tidak', '(?:bukan|tidak) ?\\?', 'mahu tidak mahu', 'tidak lain', 'tidak kurang'],
  },
  vi: {
    plain: 'không chẳng chưa đừng chả chớ',
    near: 'thiếu trừ vô hiếm từ_chối cấm chống thay_vì phủ_nhận ngăn tránh thất_bại ngừng dừng mất quên khó ít trống bất phi hết',
    loose: 'chỉ nhưng trước đến khác vẫn cuối mới',
    fixed: ['không (?:chỉ|những|gian|khí|quân|ngừng|kém|ít)', '(?:hay|có) không', 'không ?\\?', 'chưa ?\\?', 'hàng không', 'phải không', 'không có gì là lạ'],
  },
  th: {
    plain: '*ไม่ *มิได้ *อย่า *มิใช่',
    near: '*ปราศจาก *ไร้ *ขาด *ห้าม *ปฏิเสธ *งด *เลิก *หยุด *ยกเว้น *นอกจาก *แทนที่ *ยาก *น้อย *ว่าง *ลืม *หาย *สูญ *ต้าน *แทบ *พ้น *ล้มเหลว',
    loose: '*แค่ *เพียง *เท่านั้น *แต่ *ก่อน *จนกว่า *อื่น *ยัง *สุดท้าย',
    fixed: ['*ไม่(?:เพียง|เฉพาะ|แพ้|นาน|ช้า|ต้องสงสัย)', '*หรือไม่', '*ใช่ไหม', '*อย่าง', '*มิใช่เพียง', '*ไม่ใช่หรือ'],
  },
  zh: {
    plain: '*不 *没 *沒 *未 *别 *別 *勿 *并非 *並非 *绝非 *絕非 *从无 *毫无 *毫無 *无法 *無法',
    near: '*无 *無 *非 *禁 *拒 *缺 *免 *除 *难 *難 *避 *失 *止 *停 *离 *防 *阻 *空 *罕 *绝 *否 *反对 *少 *违 *违反 *错 *败 *弃 *忘 *尚待 *贫 *差 *太 *过于 *仅 *僅 *只 *才 *暂 *取消 *抵制 *误 *忽视 *剩 *短 *弱 *丢 *消 *漏 *远 *莫 *欠 *剥夺 *撤 *逃 *耽误',
    loose: '*但 *却 *反 *而 *还 *就 *别的 *另 *最后 *直到 *之前 *以前 *更 *再 *以外',
    fixed: [
      '*不(?:断|斷|仅|僅|但|过|過|同(?!意)|少|久|禁|得不|管|论|論|然|如|愧|妨|错|錯|由|得已|约而同|时|停|已|等|得了|朽|懈|可思议|动产|動產|丹|列颠|莱梅|只|单|乏|亦乐乎|惜|言而喻|折不扣|止|容置疑|计|計|锈|鏽|料|倒翁|遗余力|知不觉)',
      '*不(?:到|足|止|只|超过|超過|少于|多于|低于|高于) ?[\\d一二两兩三四五六七八九十百千万萬半几幾]', '*不(?:凡|俗|息|翼而飞|速之客|菲)',
      '*(?:对|對|了)不起', '*差不多', '*好不容易', '*要不(?=然|是|要)', '*(?<x>.)(?:不|没|沒)\\k<x>', '*有没有', '*有沒有', '*(?:特|分|区|區|级|級|性|个|個|识|識|鉴|鑒|辨|差|告|离|離|类|類|国|國|派|克|拜|永|惜|送|各|有|另)(?:别|別)', '*(?:别|別)(?:人|墅|处|處|的|名|样|樣|具|致|称)',
      '*(?:没|沒)(?:收|落|错|錯)', '*(?:沉|淹|埋|出|吞|湮|覆|泯)(?:没|沒)', '*未(?:来|來|婚|成年|知|免|遂|雨绸缪|央)', '*少不了', '*不是吗',
    ],
  },
  ja: {
    plain: '*ない *なかっ *なく *なけれ *ません *ぬ。 *ずに *せず *じゃない *まい。 *いいえ *ないで',
    near: '*無 *不 *未 *非 *難 *拒 *禁 *止 *欠 *避 *失 *防 *以外 *除 *少な *ほとんど *嫌 *否 *忘 *反対 *空 *断 *だけ *しか *やめ *消 *別 *めったに *なし',
    loose: '*でも *けど *しかし *まで *前 *他 *まだ *最後 *より *が、',
    fixed: ['*かもしれ(?:ない|ません|なかっ)', '*な(?:けれ|きゃ|くて)は?ば?(?:なら|なり|いけ)(?:ない|ません|なかっ|なく)', '*(?:ざるを得|違い|ちがい)(?:ない|ません|なかっ)', '*(?:では|じゃ)(?:ない|ありません)(?:です)?か', '*ない(?:です)?か', '*ませんか', '*ないうち', '*だけで(?:は)?なく', '*少な(?:い|く|かっ)', '*危ない', '*なくても(?:いい|よい)', '*つなく', '*やかましくない', '*に過ぎない'],
  },
  ko: {
    plain: '안 *않 *없 *아니 *못 *지_마 *지_말 *말라 *모르 *모른 *몰랐 *몰라',
    near: '*거부 *거절 *금지 *부족 *피하 *실패 *중단 *멈 *반대 *대신 *제외 *외에 *드물 *거의 *힘들 *어렵 *어려 *잃 *잊 *그만 *빠지 *빠졌 *싫',
    loose: '*지만 *만 *까지 *전에 *다른 *아직 *마지막 *뿐 *밖에',
    fixed: ['*뿐(?:만)? ?아니라', '*안녕', '*(?:수|리) ?밖에 ?없', '*아닌가', '*못지않', '*끊임없', '*연못', '*잘못', '*틀림없', '*어쩔 수 없', '*할 수 없이', '*어김없'],
  },
} satisfies Record<string, NegationWords>;
