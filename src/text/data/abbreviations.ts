/**
 * Words that are written with a dot which ends no sentence, by language. Lower case, without the last dot; inner dots stay (`e.g`, `т.е`).
 * Gathered from style guides and dictionaries of abbreviations.
 */
export interface Abbreviations {
  /** No sentence ends here, whatever follows: titles before names, words that introduce something. */
  readonly never?: string;
  /** A sentence ends here only before a word that typically begins one (`starters`). */
  readonly maybe?: string;
  /** A sentence ends here before any capital: words that usually close a phrase (`etc.`, `p.m.`). */
  readonly final?: string;
  /** No sentence ends here before a number: `No. 5`, `ст. 12`; before anything else it is a word like others. */
  readonly numeric?: string;
  /** Words that typically begin a sentence. */
  readonly starters?: string;
  /** The language writes ordinal numbers with a dot; these words after a number and its dot go on with the sentence. */
  readonly afterOrdinal?: string;
  /** Words before a number that make it an ordinal whatever follows (`der 3.`). */
  readonly beforeOrdinal?: string;
}

/** Taken with every language. */
export const COMMON: Abbreviations = {
  never: 'dr prof st mr mrs ms jr sr vs e.g i.e cf ph.d al',
  maybe: 'u.s u.s.a u.k u.n e.u',
  final: 'etc a.m p.m b.c a.d inc ltd co corp',
  numeric: 'no nr art p pp vol fig tel cap par ch',
};

export const ABBREVIATIONS: Readonly<Record<string, Abbreviations>> = {
  en: {
    never: 'rev gen col lt hon messrs gov sen rep pres capt cpl sgt maj adm cmdr supt det insp atty fr mt ft ave blvd dept univ assn bros approx est viz eds esp incl jan feb mar apr aug sept oct nov dec mon tue tues wed thu thurs fri',
    final: 'hrs mins',
    numeric: 'sec para chap nos arts sect app fn',
    starters: 'the a an i he she it we you they this that these those there here then so and but or if when while after before because in on at from for with as to my our his her their its what who why how where not no yes well now since until although however also all some many most one two at later today yesterday let do did does is are was were have has had can could would should will may',
  },
  de: {
    never: 'hr fr frl dipl ing bzw d.h z.b u.a o.ä u.ä s.o s.u vgl ca evtl ggf inkl exkl sog geb gest verh str abs nr bd hrsg jh mio mrd univ österr dt engl franz russ kath ev lat griech v.a i.d.r i.a m.e n.chr v.chr usf feb febr apr aug sept okt nov dez',
    final: 'usw usf etc u.s.w',
    numeric: 'nr abs art s kap bd ziff',
    starters: 'der die das ein eine ich er sie es wir ihr man da dann dort hier und aber oder denn wenn als nach vor in im am an auf aus bei mit von zu für dies diese dieser das was wer wie wo warum ja nein nun jetzt so auch alle viele seit später heute damals mein meine unser unsere',
    afterOrdinal: 'januar februar märz april mai juni juli august september oktober november dezember jänner jahrhundert jahrhunderts jahrhunderte jh klasse stock tag tages woche monat mal lebensjahr kapitel geburtstag armee division weltkrieg bezirk etage runde platz auflage republik',
    beforeOrdinal: 'am der die das dem den des im vom zum zur ab jeder jeden ein eine einen einem einer sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer mein meine meinen meinem meiner unser unsere unseren unserem unserer',
  },
  fr: {
    never: 'm mm mme mmes mlle mlles mgr me pr dr env p.ex c.-à-d c.à.d cf chap av bd boul fg hab janv févr avr juil sept oct nov déc éd coll fasc réf tél',
    final: 'etc apr.j.-c av.j.-c j.-c',
    numeric: 'art p pp n vol t al chap',
    starters: 'le la les un une des je tu il elle on nous vous ils elles ce cet cette ces et mais ou donc or ni car si quand lorsque après avant dans en à au aux de du pour avec comme que qui pourquoi comment où oui non puis alors ensuite mon ma mes notre nos leur leurs plus tout tous',
  },
  es: {
    never: 'sr sra sres sras srta d dña dr dra lic ing arq mons gral cnel cap tte sgto ud uds vd vds av avda aprox p.ej ee.uu ej núm pág págs art arts fig cía dpto depto prof profa sto sta hno hna fco ma máx mín',
    maybe: 'ee.uu s.a',
    final: 'etc a.c d.c a.m p.m',
    numeric: 'núm n pág art',
    starters: 'el la los las un una yo tú él ella nosotros ustedes ellos y pero o si cuando después antes en a al de del por para con como que qué quién cómo dónde sí no entonces luego mi mis nuestro nuestra su sus todo todos eso esto hay',
  },
  pt: {
    never: 'sr sra srs sras dr dra drs prof profa eng arq exmo exma v.exa d p.ex av r núm pág págs art arts fig dep gen cel cap sgto ten al aprox jan fev abr ago nov sto sta',
    final: 'etc a.c d.c',
    numeric: 'n nº núm pág art',
    starters: 'o a os as um uma eu tu ele ela nós vocês eles elas e mas ou se quando depois antes em no na nos nas de do da por para com como que quem onde sim não então meu minha nosso nossa tudo todos isso isto há',
  },
  it: {
    never: 'sig sigg sigra sig.ra dott dott.ssa prof prof.ssa avv ing arch geom rag on mons gen col cap s ss ecc p.es es cfr v art artt pag pagg n nn fig vol cap gg',
    final: 'ecc a.c d.c',
    numeric: 'n art pag p cap',
    starters: 'il lo la i gli le un una io tu lui lei noi voi loro e ma o se quando dopo prima in nel nella a al di del per con come che chi cosa dove perché sì no poi allora mio mia nostro nostra tutto tutti questo questa',
  },
  nl: {
    never: 'dhr mw mevr mej drs ir ing mr dr prof bijv bv d.w.z m.a.w o.a t.a.v a.u.b blz ca evt incl excl nl nr nrs o.m resp t.o.v vgl z.g feb mrt apr aug sept okt nov dec v.chr n.chr s.v.p',
    final: 'enz etc',
    numeric: 'nr blz art',
    starters: 'de het een ik jij hij zij wij jullie ze we er en maar of want als toen na voor in op aan uit bij met van naar dit dat deze die wat wie hoe waar waarom ja nee nu dan daar hier mijn onze ook alle veel',
  },
  pl: {
    never: 'p pp dr prof mgr inż hab doc ks bp abp św gen płk mjr kpt por ppor sierż m.in np tzn tzw tj al ul os woj pow gm red wyd zob por tys mln mld zł gr nr str s rozdz art pkt w wg ww',
    final: 'itd itp',
    numeric: 'nr art str s ust pkt poz',
    starters: 'ja ty on ona ono my wy oni one to ten ta te tam tu wtedy potem i a ale lecz lub albo bo gdy kiedy po przed w we na z ze do od dla o co kto jak gdzie dlaczego tak nie teraz mój moja nasz nasza wszyscy wszystko',
    afterOrdinal: 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  },
  cs: {
    never: 'p pí dr prof ing mgr bc judr mudr phdr doc csc např tzv tj tzn resp popř mj př.n.l n.l č čís str s odst obr ul sv gen plk mil mld tis kč roč zn hod min',
    final: 'atd apod aj l',
    numeric: 'č čís str s odst čl',
    starters: 'já ty on ona ono my vy oni to ten ta ti tam tady tehdy pak potom a ale nebo když po před v ve na z ze do od pro o co kdo jak kde proč ano ne teď můj moje náš naše všichni všechno',
    afterOrdinal: 'ledna února března dubna května června července srpna září října listopadu prosince století',
  },
  sk: {
    never: 'p dr prof ing mgr bc judr mudr phdr doc csc napr tzv t.j resp príp č čís str s odst obr ul sv gen plk mil mld tis roč zn hod min',
    final: 'atď apod',
    numeric: 'č str s odst čl',
    starters: 'ja ty on ona my vy oni to ten tá tam tu vtedy potom a ale alebo keď po pred v vo na z zo do od pre o čo kto ako kde prečo áno nie teraz môj moja náš naša všetci všetko',
    afterOrdinal: 'januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra storočia storočí',
  },
  hu: {
    never: 'dr ifj id özv prof pl kb ill ún vö ld szerk ford old u krt sz hg br gr st',
    final: 'stb',
    numeric: 'sz old',
    starters: 'a az egy én te ő mi ti ők ez ezek akkor itt ott és de vagy ha amikor után mert hogy mit ki hol miért igen nem most majd minden mindenki',
    afterOrdinal: 'január február március április május június július augusztus szeptember október november december század században évfolyam kerület',
  },
  fi: { never: 'esim ks vrt n klo s nk mm ts prof tri toim os kpl milj mrd', final: 'jne ym yms', numeric: 'n s klo', starters: 'minä sinä hän me te he se ne tämä nämä siellä täällä sitten ja mutta tai jos kun mitä kuka miten missä miksi kyllä ei nyt', afterOrdinal: 'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta vuosisata vuosisadalla' },
  et: { never: 'nt st s.t s.o lk nr ptk prof hr pr u', final: 'jne jms jt', numeric: 'lk nr', starters: 'ma mina sa sina ta tema me meie te nad nemad see need siis seal siin ja aga või kui mis kes kuidas kus miks jah ei nüüd', afterOrdinal: 'jaanuar jaanuaril veebruar veebruaril märts märtsil aprill aprillil mai mail juuni juunil juuli juulil august augustil september septembril oktoober oktoobril november novembril detsember detsembril sajand sajandil' },
  lv: { never: 'piem u.tml t.i lpp nr prof dr g.k', final: 'utt u.c', numeric: 'nr lpp', starters: 'es tu viņš viņa mēs jūs viņi tas tā tad tur šeit un bet vai ja kad kas kā kur kāpēc jā nē tagad', afterOrdinal: 'janvāris janvārī februāris februārī marts martā aprīlis aprīlī maijs maijā jūnijs jūnijā jūlijs jūlijā augusts augustā septembris septembrī oktobris oktobrī novembris novembrī decembris decembrī gadsimts gadsimtā gads gada gadā' },
  lt: { never: 'pvz t.y žr psl nr prof dr g m d mln mlrd tūkst', final: 'pan kt t.t', numeric: 'nr psl', starters: 'aš tu jis ji mes jūs jie jos tai tas ta tada ten čia ir bet ar jei kai kas kaip kur kodėl taip ne dabar' },
  sv: { never: 'bl.a t.ex d.v.s dvs s.k fr.o.m t.o.m ca kl nr st dr prof ing f.d p.g.a', final: 'osv o.s.v m.m m.fl etc', numeric: 'nr kl s kap', starters: 'jag du han hon vi ni de det den en ett då där här och men eller om när efter i på av med för från vad vem hur var varför ja nej nu min vår alla' },
  da: { never: 'bl.a f.eks dvs d.v.s s.k ca kl nr dr prof ing hr fr pga', final: 'osv m.m m.fl etc', numeric: 'nr kl s kap stk', starters: 'jeg du han hun vi i de det den en et da der her og men eller hvis når efter på af med for fra hvad hvem hvordan hvor hvorfor ja nej nu min vores alle', afterOrdinal: 'januar februar marts april maj juni juli august september oktober november december århundrede klasse division' },
  nb: { never: 'bl.a f.eks dvs d.v.s s.k ca kl nr dr prof ing hr fr pga', final: 'osv m.m m.fl etc', numeric: 'nr kl s kap', starters: 'jeg du han hun vi dere de det den en et ei da der her og men eller hvis når etter på av med for fra hva hvem hvordan hvor hvorfor ja nei nå min vår alle', afterOrdinal: 'januar februar mars april mai juni juli august september oktober november desember århundre århundret klasse' },
  ro: { never: 'dl dnei d-na d-l dr prof ing nr pag art alin lit str bd sf col lt maj cca ș.a.m.d', final: 'etc ș.a', numeric: 'nr art alin pag', starters: 'eu tu el ea noi voi ei ele un o acest această acolo aici apoi și dar sau dacă când după în la de pe cu pentru ce cine cum unde da nu acum toți' },
  hr: { never: 'g gđa gosp dr prof mr ing npr tj tzv str br sv ul st čl', final: 'itd god', numeric: 'br str čl st', starters: 'ja ti on ona mi vi oni to taj ta tu tamo ovdje tada onda i a ali ili ako kad kada nakon u na iz od za o što tko kako gdje zašto da ne sada moj naš svi', afterOrdinal: 'siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenog studenoga prosinca stoljeća stoljeće stoljeću godine godina godinu januara februara marta aprila maja juna jula avgusta augusta septembra oktobra novembra decembra vijeka vijeku veka veku' },
  sl: { never: 'g gdč dr prof mag inž npr tj t.i oz str št sv ul čl', final: 'itd ipd', numeric: 'št str čl', starters: 'jaz ti on ona mi vi oni to ta tam tukaj takrat potem in a pa ampak ali če ko kdaj po v na iz od za o kaj kdo kako kje zakaj ja da ne zdaj moj naš vsi', afterOrdinal: 'januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra stoletja stoletju' },
  sr: { never: 'г гђа госп др проф мр инж нпр тј тзв стр бр св ул ст чл g gđa gosp dr prof mr ing npr tj tzv str br sv ul st čl', final: 'итд год itd god', numeric: 'бр стр чл br str čl', starters: 'ја ти он она ми ви они то тај та ту тамо овде тада онда и а али или ако кад када после у на из од за о што ко како где зашто да не сада мој наш сви ja ti on ona mi vi oni to taj ta tu tamo ovde tada onda i a ali ili ako kad kada posle u na iz od za o šta ko kako gde zašto da ne sada moj naš svi', afterOrdinal: 'јануара фебруара марта априла маја јуна јула августа септембра октобра новембра децембра века веку године januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra veka veku godine' },
  ru: {
    never: 'т.е т.н т.к т.о т.ч проф акад доц инж ул пер просп пр-т пл бул обл р-н пос дер респ св гр г-н г-жа г-на г-же тов ред напр ср табл прим изд англ фр лат каз кирг узб греч араб перс букв собств соврем кв корп оф',
    maybe: 'им гор см г гг в вв р руб коп тыс млн млрд трлн чел мин сек шт экз кг км см мм га р-на',
    final: 'т.д т.п др пр т.д.и н.э до.н.э',
    numeric: 'тел ст п пп ч гл с стр рис табл кн вып кв д корп оф',
    starters: 'я ты он она оно мы вы они это этот эта эти тот та те там тут здесь тогда потом затем после и а но или если когда в во на с со из от до для по при о об за к у что кто как где почему зачем да нет не ни сейчас теперь мой моя наш наша все всё так также поэтому хотя однако уже ещё сегодня вчера позже',
  },
  uk: {
    never: 'т.зв т.е проф акад доц інж вул пров просп пл бул обл р-н смт ім св гр п тов ред напр див пор табл розд прим вид англ фр нем лат рос укр кв корп тел',
    maybe: 'р рр ст грн коп тис млн млрд чол хв сек год шт кг км м',
    final: 'т.д т.п ін н.е',
    numeric: 'ст п пп ч гл с стор рис табл кн кв буд',
    starters: 'я ти він вона воно ми ви вони це цей ця ці той та ті там тут тоді потім після і й а але або якщо коли в у на з із зі від до для по при про за к що хто як де чому навіщо так ні не зараз тепер мій моя наш наша всі все також тому хоча однак вже ще',
  },
  be: { never: 'г.зн праф акад вул прасп пл вобл р-н ім св гр рэд напр гл рыс табл стар', maybe: 'г гг ст руб кап тыс млн млрд', final: 'т.д т.п інш', numeric: 'ст п ч гл с', starters: 'я ты ён яна яно мы вы яны гэта гэты там тут тады потым пасля і а але або калі ў у на з са ад да для па пры пра за к што хто як дзе чаму так не цяпер мой наш усе' },
  bg: { never: 'т.е т.нар проф акад доц инж ул бул пл обл гр с св ред напр вж срв рис табл гл стр г-н г-жа д-р', maybe: 'г гг в вв лв ст хил млн млрд', final: 'т.н др т.н.т', numeric: 'чл ал т стр с бр', starters: 'аз ти той тя то ние вие те това този тази тези там тук тогава после след и а но или ако когато в във на с със из от до за по при какво кой как къде защо да не сега моят нашият всички' },
  mk: { never: 'т.е т.н проф инж ул бул св ред стр г-дин г-ѓа д-р', maybe: 'г год ден мил', final: 'итн др', numeric: 'чл бр стр', starters: 'јас ти тој таа тоа ние вие тие ова овој таму тука тогаш потоа по и а но или ако кога во на со од до за што кој како каде зошто да не сега мојот нашиот сите' },
  kk: { never: 'т.б.к проф акад көш обл ауд қ мыс т.ғ.к ред қар', maybe: 'ж жж г ғ млн млрд тг', final: 'т.б т.с.с', numeric: 'б ст т', starters: 'мен сен сіз ол біз олар бұл бұлар осы сол онда мұнда содан кейін және бірақ немесе егер қашан не кім қалай қайда неге иә жоқ қазір менің біздің барлық' },
  ky: { never: 'проф акад обл мис ред', maybe: 'ж жж г млн млрд', final: 'ж.б у.с', numeric: 'б ст', starters: 'мен сен сиз ал биз алар бул ошол анда мында андан кийин жана бирок же эгер качан эмне ким кандай кайда эмнеге ооба жок азыр менин биздин баары' },
  tg: { never: 'проф акад куч вил ноҳ', maybe: 'с сс млн млрд ҳаз', final: 'ва.ғ ғ', starters: 'ман ту шумо ӯ вай мо онҳо ин он дар аз ба бо барои ва аммо ё агар вақте чӣ кӣ чаро ҳа не ҳоло' },
  uz: { never: "проф акад кўч вил mas prof akad ko'ch koʻch vil", maybe: 'й йй y yy mln mlrd', final: 'ҳ.к h.k в.б v.b', starters: 'men sen siz u biz ular bu shu oʻsha keyin va lekin ammo yoki agar nima kim qanday qayerda nega ha yoʻq hozir мен сен сиз у биз улар бу шу кейин ва лекин аммо ёки агар нима ким қандай қаерда нега ҳа йўқ ҳозир' },
  tr: { never: 'dr prof doç yrd sn bkz örn yy bşk gen alb yb bnb ast müh mim cad sok mah apt tel krş çev s', final: 'vb vs vd', numeric: 'no s md', starters: 'ben sen o biz siz onlar bu şu orada burada sonra ve ama fakat ya eğer ne kim nasıl nerede neden evet hayır şimdi benim bizim bütün herkes', afterOrdinal: 'yüzyıl yüzyılda yüzyılın madde sınıf kat gün yıl dünya ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık' },
  az: { never: 'dr prof akad küç məs bax səh', maybe: 'mln mlrd', final: 'vs s', numeric: 'səh №', starters: 'mən sən o biz siz onlar bu orada burada sonra və amma lakin ya əgər nə kim necə harada niyə bəli yox indi', afterOrdinal: 'əsr əsrdə yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr' },
  el: { never: 'κ κα κος κον κου κκ δρ καθ π.χ δηλ βλ λ.χ σ σελ αρ αριθ άρ τ.μ μ.μ π.μ στρ οδ λεωφ εκ δισ χιλ', final: 'κ.λπ κλπ κ.ά κ.λ.π μ.χ', numeric: 'αρ αριθ σελ σ άρ', starters: 'εγώ εσύ αυτός αυτή αυτό εμείς εσείς αυτοί ο η το οι τα ένας μια εκεί εδώ τότε μετά και αλλά ή αν όταν σε στο στη στην από για με τι ποιος πώς πού γιατί ναι όχι τώρα όλοι' },
  hy: { never: 'պրոֆ դոկտ ակադ տ', numeric: 'էջ հ' },
  ka: { never: 'პროფ ბატ ქ მაგ იხ', final: 'ა.შ სხვ', numeric: 'გვ' },
  ar: { never: 'د أ أ.د م', numeric: 'ص ج رقم' },
  fa: { never: 'ر.ک', numeric: 'ص ج' },
 hi: { never: 'डॉ डा प्रो पं कु श्री श्रीमती सुश्री स्व चौ मो एड एडवो न्या कै ब्रि सर्वश्री उदा ए बी सी डी एफ एच जे के एल एम एन ओ क्यू आर एस टी यू वी डब्ल्यू एक्स वाई', maybe: 'रु रू लि प्रा फर सित अक्टू', numeric: 'पृ सं नं क्र धा अनु' },
  mr: { never: 'डॉ डा प्रा प्रो श्री श्रीमती सौ कु चि कै पं ॲड अॅड न्या मा उदा ह.भ.प ए बी सी डी एफ एच जे के एल एम एन ओ आर एस टी यू वी डब्ल्यू वाय', maybe: 'रु रू लि', numeric: 'पृ क्र नं अ' },
  ne: { never: 'डा डॉ प्रा श्री श्रीमती सुश्री पं स्व कप्ट मे ए बी सी डी एफ एच जे के एल एम एन आर एस टी यू वी', maybe: 'रु लि', numeric: 'पृ नं' },
 bn: { never: 'ডা ড ডঃ মি মো মোসা মোছা প্রফেসর প্রফ অধ্যা শ্রী শ্রীমতী সৈ ইঞ্জি অ্যাড ব্রি এ বি সি ডি এফ এইচ জে এল এম এন পি এস টি ভি', maybe: 'রু লি টা খ্রি খ্রিঃ', numeric: 'পৃ নং ধা' },
 or: { never: 'ଡ ଡା ଡଃ ଶ୍ରୀ ଶ୍ରୀମତୀ ପ୍ର କୁ ଏ ବି ସି ଡି ଏମ ଏନ ଏସ ଜେ ପି ଭି', maybe: 'ଟ ଲି', numeric: 'ପୃ ନଂ' },
 pa: { never: 'ਡਾ ਸ ਸ੍ਰ ਸ੍ਰੀ ਸ਼੍ਰੀ ਸ੍ਰੀਮਤੀ ਸ਼੍ਰੀਮਤੀ ਪ੍ਰੋ ਪ੍ਰਿੰ ਗਿ ਐਡ ਏ ਬੀ ਸੀ ਡੀ ਐਫ ਐਚ ਜੇ ਕੇ ਐਲ ਐਮ ਐਨ ਆਰ ਐਸ ਟੀ ਯੂ ਵੀ', maybe: 'ਰੁ ਰੂ ਲਿ', numeric: 'ਪੰ ਨੰ' },
 gu: { never: 'ડૉ ડો શ્રી શ્રીમતી સુશ્રી પ્રો પ્રા કુ સ્વ પં ચિ એડ ન્યા બી સી ડી એફ એચ જે કે એલ એમ એન ઓ આર એસ ટી યુ વી', maybe: 'રૂ લિ', numeric: 'પૃ નં ક્ર' },
  ta: { never: 'டாக்டர் டாக் மரு முனை திரு திருமதி செல்வி பேரா பேரா.முனை எ.கா ஏ பி சி டி எஃப் ஜி எச் ஹெச் ஐ ஜே கே எல் எம் என் ஓ கியூ ஆர் எஸ் யு வி டபிள்யூ எக்ஸ் வை', numeric: 'எண் பக் ரூ' },
 te: { never: 'డా శ్రీ శ్రీమతి కు ప్రొ ప్రో చి సౌ ఉదా ఎ ఏ బి సి డి ఇ ఎఫ్ జి హెచ్ ఎచ్ ఐ జె జే కె కే ఎల్ ఎం ఎమ్ ఎన్ ఓ పి క్యూ ఆర్ ఎస్ టి యు వి డబ్ల్యు వై', numeric: 'రూ పు నం సం' },
  kn: { never: 'ಡಾ ಶ್ರೀ ಶ್ರೀಮತಿ ಕು ಪ್ರೊ ಪ್ರೋ ದಿ ಚಿ ಸೌ ಉದಾ ಎ ಏ ಬಿ ಸಿ ಡಿ ಎಫ್ ಜಿ ಎಚ್ ಹೆಚ್ ಐ ಜೆ ಕೆ ಎಲ್ ಎಂ ಎಮ್ ಎನ್ ಪಿ ಆರ್ ಎಸ್ ಟಿ ಯು ವಿ ಡಬ್ಲ್ಯು', numeric: 'ರೂ ಪು ನಂ ಸಂ' },
 ml: { never: 'ഡോ ശ്രീ ശ്രീമതി പ്രൊഫ പ്രഫ അഡ്വ റവ ഫാ ഉദാ എ ബി സി ഡി ഇ എഫ് ജി എച്ച് ഐ ജെ കെ എൽ എം എൻ ഒ പി ക്യു ആർ എസ് ടി യു വി ഡബ്ല്യു', numeric: 'രൂ നം പേ' },
 si: { never: 'ආචා වෛද්‍ය ඒ බී සී ඩී එෆ් ජී එච් ජේ කේ එල් එම් ඇම් එන් ඇන් පී ආර් එස් ඇස් ටී වී ඩබ් ඩබ්ලිව් ඩබ්ලියු', numeric: 'රු පි අං' },
 sw: { never: 'bw bi dkt mh mhe mhs mwl ndg kap jen brig kan lut insp sgt mch ask shk taz k.m k.v', maybe: 's.l.p', final: 'nk n.k', numeric: 'na uk sh tsh ksh', starters: 'mimi wewe yeye sisi ninyi nyinyi wao hii huyu hawa hao hiyo huko hapa pale kisha halafu baadaye na lakini au kama wakati baada kabla kwa katika nini nani vipi wapi lini ndiyo hapana sasa watu' },
 ha: { never: 'mal alh haj hajj farf dr inj brig', final: 'd.s ds', numeric: 'lamba', starters: 'ni kai ke shi ita mu ku su wannan wannan nan can sai da amma ko idan lokacin bayan kafin me wa yaya ina yaushe eh aa yanzu' },
 yo: { never: 'ọgb ogb ọ̀gb dkt dr arc arch alh alhj', final: 'abbl', starters: 'mo emi èmi ìwọ o ó òun a àwa ẹ ẹ̀yin wọ́n wọn awọn àwọn nígbà lẹ́yìn ṣùgbọ́n àti kí kíni ta báwo níbo bẹ́ẹ̀ rárá' },
 ig: { never: 'mazi ọka dọk dkt oriakụ odoz', starters: 'm mụ i ị gị ọ o anyị unu ha nke mana ma na mgbe gịnị onye olee ee mba ugbu' },
 zu: { never: 'mnu umnu nomnu kumnu unkk nonkk kunkk unksz nonksz udkt nodkt mnz nkk nksz nkz dkt dok slz mfu mnuz adv', final: 'njl njll', starters: 'mina wena yena thina nina bona lokhu leyo lapho kodwa futhi uma ngoba yini ubani kanjani kuphi yebo cha manje' },
 xh: { never: 'mnu umnu nomnu kumnu unksk nonksk unksz nonksz ugqr nogqr mnumz nksk nksz nkosk gqr njing mfu dkt adv', final: 'njl njlnjl', starters: 'mna wena yena thina nina bona oku apho kodwa kwaye ukuba ngoba yintoni ngubani njani phi ewe hayi ngoku' },
  sn: { never: 'va muzv chir muf muk dkt', final: 'nezvimwe', starters: 'ini iwe iye isu imi ivo ichi apo asi uye kana nekuti chii ndiani sei kupi hongu aiwa zvino' },
 st: { never: 'mof morut ngk ngaka prof mofum', final: 'jwj jj', starters: 'nna wena yena rona lona bona sena empa mme haeba hobane eng mang jwang kae ee tjhe jwale' },
 tn: { never: 'mor moh ngk prof', final: 'jj j.j', starters: 'nna wena ene rona lona bone se mme fela fa ka eng mang jang kae ee nnyaa jaanong' },
  rw: { never: 'bw md mme dog dr pad hon', final: 'n.b nibindi', starters: 'njye wowe we twe mwe bo ibi aho ariko kandi niba kuko iki nde gute he yego oya ubu' },
  lg: { never: 'mw muk muky owek dkt omw', final: 'n.b nb', starters: 'nze ggwe ye ffe mmwe bo kino awo naye era singa kubanga ki ani otya wa ye nedda kati' },
 so: { never: 'md sh xil gen gaas jan dr inj eng prof marw', maybe: 's.d', final: 'iwm i.w.m iyo.wm', numeric: 'lr bog', starters: 'aniga adiga isaga iyada annaga innaga idinka iyaga kan tan halkaas halkan markaas kadib laakiin iyo haddii maxaa yaa sidee xaggee haa maya hadda' },
  om: { never: 'obb ob ad add dr dok inj pirof jen kol', final: 'kkf k.k.f fkkf', numeric: 'lakk', starters: 'ani ati inni isheen nuti isin isaan kun sun achi as booda garuu fi yoo maal eenyu akkamitti eessa eeyyee lakki amma' },
  af: { never: 'mnr mev mej me dr prof ds adv bv d.w.s m.a.w o.a i.p.v a.g.v bl vgl ca gen kol kapt sers', final: 'ens e.d.m', numeric: 'nr bl art', starters: 'die ʼn ek jy hy sy ons julle hulle dit daar hier toe en maar of want as ná voor in op aan uit by met van na wat wie hoe waar waarom ja nee nou my alle' },
  mg: { never: 'atoa rtoa dr prof gen kol', final: 'sns', starters: 'aho izaho ianao izy isika izahay ianareo izy io ity tamin fa sy nefa raha inona iza ahoana aiza eny tsia izao' },
 am: { never: 'ዶር ፕሮፍ', numeric: 'ቁ ገጽ አ' },
  sq: { never: 'z znj zj zsh dr prof av inxh p.sh d.m.th dmth gjen kol kap sh rr bul bl', final: 'etj', numeric: 'nr f art', starters: 'unë ti ai ajo ne ju ata ato ky kjo këtu atje atëherë pastaj dhe por ose nëse kur pas në me nga për çfarë kush si ku pse po jo tani' },
 tl: { never: 'g gng bb kgg atty engr hon inh brgy sto sta dr dra hal', final: 'atbp', numeric: 'blg', starters: 'ako ikaw siya kami tayo kayo sila ito iyon dito doon pagkatapos at pero ngunit o kung nang noong ano sino paano saan bakit oo hindi ngayon ang ng sa mga' },
  id: { never: 'dr drs ir prof h hj tn ny bpk sdr jl no tgl hlm dll dsb dst a.n u.p s.d', final: 'dll dsb dst', numeric: 'no hlm', starters: 'saya aku kamu anda dia ia kami kita mereka ini itu di ke dari pada dan tetapi tapi atau jika kalau ketika setelah sebelum apa siapa bagaimana mengapa kenapa ya tidak sekarang semua' },
  vi: { never: 'ts ths gs pgs bs ks tp q p tx tt v.v tr', final: 'v.v vv', numeric: 'tr' },
  eu: { never: 'dr jn and or', final: 'etab abar', afterOrdinal: 'mendea mendean' },
};

/** Languages that share another's list: what is close and in the same script. */
export const SAME_AS: Readonly<Record<string, string>> = {
  bs: 'hr', sh: 'sr', nn: 'nb', no: 'nb', ca: 'es', ast: 'es', an: 'es', qu: 'es', ay: 'es', gn: 'es', nah: 'es', gl: 'pt', ht: 'fr', oc: 'fr', wo: 'fr', ln: 'fr', prs: 'fa', ms: 'id', jv: 'id', su: 'id', tk: 'tr', tt: 'ru', ba: 'ru', mn: 'ru', ce: 'ru', lb: 'de', bho: 'hi', mai: 'hi', sa: 'hi', kok: 'mr', as: 'bn', ti: 'am', swh: 'sw', nso: 'st', ss: 'zu', nd: 'zu', nr: 'zu', rn: 'rw', fil: 'tl',
};
