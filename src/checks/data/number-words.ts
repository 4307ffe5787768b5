/**
 * Number words by language. General knowledge; nothing here is taken from a corpus.
 * A stem is what a word begins with, so that cases, genders, ordinals and compounds count too.
 */

/** The values the words of a line stand for, in their order. */
export const VALUES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 30, 40, 50, 60, 70, 80, 90, 100, 1000, 1_000_000, 1_000_000_000] as const;

/**
 * In the order of `VALUES`, divided by spaces; `/` divides alternatives. `~` marks words that may mean something else as well (`a`, `second`, `half`), `+` those
 * that count beside other parts of a number only (Italian `sei` is also "you are"), `-` a value made of others (ten and one, two tens).
 */
export const STEMS: Readonly<Record<string, string>> = {
  am: 'ዜሮ አንድ/አንደኛ ሁለት/~ግማሽ ሶስት/ሦስት አራት አምስት ስድስት ሰባት ስምንት ዘጠኝ አስር/ዐስር/አሥር/አስራ/አሥራ - - - - - - - - - ሃያ/ሀያ ሠላሳ/ሰላሳ አርባ ሃምሳ/ሀምሳ ስልሳ/ስድሳ ሰባ ሰማንያ ዘጠና መቶ ሺህ/ሺ ሚሊዮን ቢሊዮን',
  ar: 'صفر واحد/واحدة/أحد/إحدى/~أول/~مرة اثن/~ثان/+ثان/+ثاني/~ضعف/~نصف/~كلا/~مرت/~زوج ثلاث/ثالث/~ثلث أربع/رابع/~ربع خمس/خامس ست/سادس/~سدس سبع/سابع ثمان/ثامن/~ثمن تسع/تاسع عشر/عاشر - - - - - - - - - عشرون/عشرين ثلاثون/ثلاثين أربعون/أربعين خمسون/خمسين ستون/ستين سبعون/سبعين ثمانون/ثمانين تسعون/تسعين مئ/مائ/~قرن ألف/آلاف/ألوف مليون/ملايين مليار/بليون',
  az: 'sıfır bir/~ilk iki/~yarım/~cüt üç dörd/~rüb beş altı yeddi səkkiz doqquz on - - - - - - - - - iyirmi otuz qırx əlli altmış yetmiş səksən doxsan yüz/~əsr min milyon milyard',
  be: 'нуль адз/адн/~перш дв/~друг/~абод/~палов/~паўтар/~паў тр/трэц чатыр/чацв/чацвёр/~чвэрц пяц/пят шэсц/шаст/шост сем/сям/сём восем/васьм дзевяц/дзявят/дзевят дзесяц/дзясят адзінаццац/адзінаццат дванаццац/дванаццат/~тузін трынаццац/трынаццат чатырнаццац/чатырнаццат пятнаццац/пятнаццат шаснаццац/шаснаццат семнаццац/семнаццат васемнаццац/васямнаццат дзевятнаццац/дзевятнаццат дваццац/дваццат трыццац/трыццат сорак/сарак пяцьдзясят/пяцідзесят шэсцьдзясят/шасцідзесят семдзесят/сямідзесят восемдзесят/васьмідзесят дзевяност сто/ста/~сот/~стагоддз тысяч мільён мільярд',
  bg: 'нул един/една/едно/~първ дв/втор/~двойк/~полов/~пол/~чифт тр/трет четир/четвърт пет шест седем/седм осем/осм девет десет единадесет/единайсет дванадесет/дванайсет/~дузин тринадесет/тринайсет четиринадесет/четиринайсет петнадесет/петнайсет шестнадесет/шестнайсет седемнадесет/седемнайсет осемнадесет/осемнайсет деветнадесет/деветнайсет двадесет/двайсет тридесет/трийсет четиридесет/четирийсет петдесет шестдесет/шейсет седемдесет осемдесет деветдесет сто/ста/~стот/~век хиляд милион милиард',
  bn: 'শূন্য এক/~প্রথম দুই/দু/দ্বিতীয়/~অর্ধ/~আধ তিন/তৃতীয় চার/চতুর্থ পাঁচ/পঞ্চম ছয়/ছয়/ষষ্ঠ সাত/সপ্তম আট/অষ্টম নয়/নয়/নবম দশ এগার বার তের চৌদ্দ পনের ষোল সতের আঠার উনিশ বিশ/কুড়ি/কুড়ি ত্রিশ/তিরিশ চল্লিশ পঞ্চাশ ষাট সত্তর আশি নব্বই শত/একশ/শো/~শতক/~শতাব্দী হাজার মিলিয়ন/নিযুত বিলিয়ন',
  bs: 'nul jedan/jedn/~prv dv/~drug/~pol/~par/~ob tri/tro/treć četir/četr/četvrt pet šest sedam/sedm osam/osm devet deset jedanaest dvanaest/~tuce trinaest četrnaest petnaest šesnaest sedamnaest osamnaest devetnaest dvadeset trideset četrdeset pedeset šezdeset sedamdeset osamdeset devedeset sto/~stot/~vijek/~stoljeć hiljad/tisuć milion/milijun milijard',
  ca: 'zero un/~primer dos/dues/~segon/~meitat/~mig/~doble tres/tercer quatre/~quart cinc/cinqu sis set/setè vuit nou/novè deu/desè onze dotze/~dotzen tretze catorze quinze setze disset divuit dinou vint trenta quaranta cinquanta seixanta setanta vuitanta noranta cent/~segle mil milió/milion -',
  cs: 'nul jeden/jedn/~prv dv/~druh/~polov/~půl/~pár/~ob tři/tře/tro/třet čtyř/čtvrt/čtver pět/pát šest sedm osm devět/devát deset/desát jedenáct dvanáct/~tucet třináct čtrnáct patnáct šestnáct sedmnáct osmnáct devatenáct dvacet/dvacát třicet/třicát čtyřicet/čtyřicát padesát šedesát sedmdesát osmdesát devadesát sto/~set/~stolet tisíc milion miliard',
  da: 'nul en/et/én/ét/~først to/~anden/~andet/~halv/~begge/~par tre/tredj fire/fjerd/~kvart fem seks/sjett syv otte ni/niend ti/tiend elleve/ellevt tolv/~dusin tretten fjorten femten seksten sytten atten nitten tyve tredive/tredvte fyrre halvtreds tres halvfjerds firs halvfems hundred/~århundred tusind million milliard',
  de: 'null ein/~erst/~einmal zwei/zwo/~beid/~halb/~hälfte/~doppel drei/dritte/~drittel vier/~viertel fünf sechs sieben/siebte/+sieb acht neun zehn elf zwölf/~dutzend dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig/dreissig vierzig fünfzig sechzig siebzig achtzig neunzig hundert/~jahrhundert tausend/~jahrtausend million milliard',
  el: 'μηδέν ένα/μία/μια/~πρώτ δύο/δυο/~δεύτερ/~μισ/~διπλ/~ζευγ τρία/τρεις/τριών/~τρίτ τέσσερ/τεσσάρ/~τέταρτ/~τετάρτ πέντε/~πέμπτ έξι/έκτ επτά/εφτά/έβδομ οκτώ/οχτώ/όγδο εννέα/εννιά/ένατ δέκα/δέκατ έντεκα/ενδέκατ δώδεκα/δωδέκατ/~ντουζίν δεκατρ δεκατέσσ/δεκατεσσ δεκαπέντε δεκαέξι/δεκάξι δεκαεπτά/δεκαεφτά δεκαοκτώ/δεκαοχτώ δεκαεννέα/δεκαεννιά είκοσι/εικοστ τριάντα/τριακοστ σαράντα/τεσσαρακοστ πενήντα/πεντηκοστ εξήντα/εξηκοστ εβδομήντα/εβδομηκοστ ογδόντα/ογδοηκοστ ενενήντα/ενενηκοστ εκατό/~ακόσι/~αιών χίλι/χιλιάδ εκατομμύρι δισεκατομμύρι',
  en: 'zero/~nil/~nought one/~first/~once/~a/~single/~an two/~second/~twice/~both/~pair/~couple/~half/~double three/~third/~triple/~thrice four/~quarter five/fifth six seven eight/eighth nine/ninth ten/~decade eleven twelve/twelfth/~dozen thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty/twentie/~score thirty/thirtie forty/fortie fifty/fiftie sixty/sixtie seventy/seventie eighty/eightie ninety/ninetie hundred/~centur thousand million billion',
  es: 'cero un/uno/una/~prim dos/~segund/~doble/~medi/~ambos/~mitad/~par tres/tercer/~terci/~triple cuatro/~cuart cinco/~quint seis/~sext siete/séptim ocho/octav nueve/noven diez/décim/~década once/undécim doce/duodécim/~docena trece catorce quince/~quincena dieciséis/dieciseis diecisiete dieciocho diecinueve veinte/+veinti/vigésim treinta/~treint cuarenta/~cuarent cincuenta/~cincuent sesenta/~sesent setenta/~setent ochenta/~ochent noventa/~novent cien/ciento/~siglo mil/~milenio millón/millon -',
  et: 'null üks/ühe/~esime kaks/kahe/~tei/~pool/~paar kolm neli/nelja/neljan/~veerand viis/viie kuus/kuue seitse kaheksa üheksa kümme/teist - - - - - - - - - - - - - - - - - sada/saja/~sajand tuhat/tuhan miljon miljard',
  fa: 'صفر یک/~نخست/~اول دو/~نیم/~نصف/~جفت سه/سوم/سیصد/~ثلث چهار/~ربع پنج/پانصد شش/ششصد هفت هشت نه/نهم/+نه ده/+ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده/هیجده نوزده بیست سی چهل پنجاه شصت هفتاد هشتاد نود صد/دویست/~قرن/~سده هزار میلیون میلیارد',
  fi: 'nolla yksi/yhde/yhte/~ensimm kaksi/kahde/kahte/kahta/~toinen/~tois/~puol/~pari kolme/kolma/kolma neljä/neljän/~neljännes viisi/viide/viite/viit kuusi/kuude/kuute/kuut seitsem kahdeksa yhdeksä kymmen/toista - - - - - - - - - - - - - - - - - sata/sada/sato/~vuosisa tuhat/tuhan/tuhans miljoon miljard',
  fr: 'zéro un/une/~premi deux/~second/~moitié/~demi/~double trois/~tiers/~triple quatre/quatri/~quart cinq/cinqui six/sixi sept huit +neuf/~neuf/neuvi dix/dixi/~décenni onze/onzi douze/douzi/~douzaine treize/treizi quatorze/quatorzi quinze/quinzi/~quinzaine seize/seizi ~dix-sept ~dix-huit ~dix-neuf vingt/~vingtaine trente/trenti/~trentaine quarante/~quarant cinquante/~cinquant soixante/~soixant septante/~soixante-dix octante/huitante/~quatre-vingt nonante/~quatre-vingt-dix cent/~centaine/~siècle mille/~millier/~millénaire million milliard',
  ha: 'sifili ɗaya/daya/~farko biyu/~rabi uku huɗu/hudu biyar shida bakwai takwas tara goma - - - - - - - - - ashirin talatin arba\'in hamsin sittin saba\'in tamanin casa\'in/tis\'in ɗari/dari/~ƙarni dubu miliyan biliyan',
  he: 'אפס אחד/אחת/~ראשו שני/שתי/~חצי/~זוג שלוש/~שליש ארבע/רביע/~רבע חמש/חמיש שש/שישה/שישי שבע/שביע שמונה/שמינ תשע/תשיע עשר/עשיר/~עשור - - - - - - - - - עשרים שלושים ארבעים חמישים שישים/ששים שבעים שמונים תשעים מאה/מאות/מאתיים אלף/אלפ מיליון מיליארד',
  hi: 'शून्य एक/~पहल दो/~दूसर/~आध/~दोन तीन/तीसर/~तिहाई चार/चौथ/~चौथाई/~पाव पांच/पाँच छह/छः/छठ/छे सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह/पन्द्रह सोलह सत्रह अठारह/अट्ठारह उन्नीस बीस तीस चालीस पचास साठ सत्तर अस्सी नब्बे सौ/~शताब्दी/~सदी हज़ार/हजार/हज़ार मिलियन अरब',
  hr: 'nul jedan/jedn/~prv dv/~drug/~pol/~par/~ob tri/tro/treć četir/četr/četvrt pet šest sedam/sedm osam/osm devet deset jedanaest dvanaest/~tuce trinaest četrnaest petnaest šesnaest sedamnaest osamnaest devetnaest dvadeset trideset četrdeset pedeset šezdeset sedamdeset osamdeset devedeset sto/~stot/~vijek/~stoljeć tisuć/hiljad milijun/milion milijard',
  hu: 'nulla egy/~első kettő/két/~második/~fél/~pár három/harmad/hárm négy/negyed öt/ötöd hat/hatod hét/heted nyolc kilenc tíz/tized/tizen - - - - - - - - - húsz/huszon/husz harminc negyven ötven hatvan hetven nyolcvan kilencven száz/~század ezer/ezr millió milliárd',
  hy: 'զրո մեկ/~առաջին երկու/~երկրորդ/~կես երեք/երրորդ չորս/չորրորդ/~քառորդ հինգ վեց յոթ/եօթ ութ ինն/ինը տաս - - - - - - - - - քսան երեսուն քառասուն հիսուն վաթսուն յոթանասուն ութսուն իննսուն հարյուր/~դար հազար միլիոն միլիարդ',
  id: 'nol/kosong satu/~pertama dua/~setengah/~separuh tiga empat/~seperempat lima enam tujuh delapan sembilan puluh/sepuluh/belas/sebelas - - - - - - - - - - - - - - - - - ratus/seratus/~abad ribu/seribu juta/sejuta miliar/milyar',
  is: 'núll ein/eitt/~fyrst tvei/tvo/tvæ/tvö/~ann/~önnu/~báð/~hálf/~par þrí/þri/þrem/þrj fjór/fjög/fjóra fimm sex/sjött sjö/sjöund átta/áttund níu/níun tíu/tíun/~áratug ellefu/ellef tólf/~tylft þrettán fjórtán fimmtán sextán sautján átján nítján tuttug þrjátí fjörutí fimmtí sextí sjötí áttatí níutí hundr/~öld/~ald þúsund milljón milljarð',
  it: 'zero un/uno/una/~prim due/~second/~mezz/~doppi/~entramb/~metà/~paio tre/terz/~tripl quattro/~quart cinque/quint +sei/~sei/sest sette/settim otto/ottav nove/nono/nona dieci/decim/~decenni undici dodici/~dozzina tredici quattordici quindici/~quindicina sedici diciassette diciotto diciannove venti/+vent trenta/+trent quaranta/+quarant cinquanta/+cinquant sessanta/+sessant settanta/+settant ottanta/+ottant novanta/+novant cento/+cent/~secol mille/mila/~millenni milion miliard',
  ja: 'ゼロ/零/〇 一/ひと/~初 二/ふた/~両/~半/~双 三/みっ 四/よっ/よん 五/いつつ 六/むっ 七/なな 八/やっ 九/ここの 十/とお - - - - - - - - - 二十/はたち 三十 四十 五十 六十 七十 八十 九十 百/~世紀 千 百万 十億',
  ka: 'ნულ ერთ/~პირველ ორ/~მეორე/~ნახევ/~ორივე სამ/მესამ ოთხ/მეოთხ ხუთ/მეხუთ ექვს/მეექვს შვიდ/მეშვიდ რვა/მერვ ცხრა/მეცხრ ათ/მეათ თერთმეტ/მეთერთმეტ თორმეტ/მეთორმეტ ცამეტ/მეცამეტ თოთხმეტ/მეთოთხმეტ თხუთმეტ/მეთხუთმეტ თექვსმეტ/მეთექვსმეტ ჩვიდმეტ/მეჩვიდმეტ თვრამეტ/მეთვრამეტ ცხრამეტ/მეცხრამეტ ოც ოცდაათ ორმოც ორმოცდაათ სამოც სამოცდაათ ოთხმოც ოთხმოცდაათ ას/~საუკუნ ათას მილიონ მილიარდ',
  kk: 'нөл/ноль бір екі/екеу/~жарты/~жарым/~қос үш төрт/~ширек бес алты жеті сегіз тоғыз он - - - - - - - - - жиырма отыз қырық елу алпыс жетпіс сексен тоқсан жүз/~ғасыр мың миллион миллиард',
  ko: '제로/~영/~공 하나/~한/~일/~첫/하루 둘/~두/~이/~반/~쌍/이틀 셋/~세/~삼/~석/사흘 넷/~네/~사/~넉/나흘 다섯/~오/닷새 여섯/~육/~륙/엿새 일곱/~칠/이레 여덟/~팔/여드레 아홉/~구/아흐레 십/열 - - - - - - - - - 이십/스물/스무 삼십/서른 사십/마흔 오십/쉰 육십/예순 칠십/일흔 팔십/여든 구십/아흔 백/~세기 천 백만 십억',
  ku: 'sifir yek/~yekem du/~nîv/~duyem sê çar pênc şeş heft heşt neh deh yazdeh/yanzdeh dazdeh/dwanzdeh sêzdeh çardeh pazdeh/panzdeh şazdeh/şanzdeh hevdeh hejdeh nozdeh bîst sî/sih çil pêncî şêst heftê heştê nod/not sed/~sedsal hezar milyon milyar',
  ky: 'нөл/ноль бир эки/~жарым үч төрт/~чейрек беш алты жети сегиз тогуз он - - - - - - - - - жыйырма отуз кырк элүү алтымыш жетимиш сексен токсон жүз/~кылым миң миллион миллиард',
  lt: 'nul vien/~pirm du/dvi/~antr/~pus/~abu/~por trys/trij/tris/treč/trim ketur/ketvirt penk šeš septyn/septint aštuon/aštunt devyn/devint dešimt/dešimč vienuolik dvylik/~tuzin trylik keturiolik penkiolik šešiolik septyniolik aštuoniolik devyniolik dvidešimt trisdešimt keturiasdešimt penkiasdešimt šešiasdešimt septyniasdešimt aštuoniasdešimt devyniasdešimt šimt/~amži tūkstan milijon milijard',
  lv: 'null vien/~pirm div/~otr/~pus/~abi/~pāri trīs/tri/treš četr/ceturt piec/piekt seš/sest septiņ/septīt astoņ/astot deviņ/devīt desmit vienpadsmit divpadsmit/~ducis trīspadsmit četrpadsmit piecpadsmit sešpadsmit septiņpadsmit astoņpadsmit deviņpadsmit divdesmit trīsdesmit četrdesmit piecdesmit sešdesmit septiņdesmit astoņdesmit deviņdesmit simt/~gadsimt tūksto miljon miljard',
  mk: 'нул еден/една/едно/~прв дв/~втор/~полов/~пол/~чифт три/тро/трет четир/четврт пет шест седум/седм осум/осм девет десет единаесет дванаесет тринаесет четиринаесет петнаесет шеснаесет седумнаесет осумнаесет деветнаесет дваесет триесет четириесет педесет шеесет седумдесет осумдесет деведесет сто/~стот/~век илјад милион милијард',
  mn: 'тэг нэг/~анх хоёр/~хагас/~хос гурав/гурв дөрөв/дөрв тав зургаа долоо найм ес арав/арван - - - - - - - - - хорин/хорь гуч дөч тавь/тавин жар дал ная ер зуу мянга сая тэрбум',
  ms: 'kosong/sifar satu/~pertama dua/~setengah/~separuh tiga empat/~suku lima enam tujuh lapan sembilan puluh/sepuluh/belas/sebelas - - - - - - - - - - - - - - - - - ratus/seratus/~abad ribu/seribu juta/sejuta bilion',
  nb: 'null en/ett/én/~først to/~annen/~andr/~halv/~begge/~par tre/tredj fire/fjerd/~kvart fem seks/sjett sju/syv åtte ni/niend ti/tiend elleve/ellevt tolv/~dusin tretten fjorten femten seksten sytten atten nitten tjue/tyve tretti/tredve førti/førr femti seksti sytti åtti nitti hundre/~århundr tusen million milliard',
  ne: 'शून्य एक/~पहिल दुई/~दोस्र/~आधा तीन/तेस्र चार/चौथ पाँच/पाच/पांच छ/छैट सात आठ नौ दश/दस एघार बाह्र तेह्र चौध पन्ध्र सोह्र सत्र अठार उन्नाइस बीस तीस चालीस पचास साठी सत्तरी असी नब्बे सय/~शताब्दी हजार - अर्ब',
  nl: 'nul een/één/~eerst twee/~half/~helft/~beide/~dubbel drie/derde vier/~kwart vijf zes zeven acht negen tien elf twaalf/~dozijn dertien veertien vijftien zestien zeventien achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd/~eeuw duizend miljoen miljard',
  no: 'null en/ett/én/~først to/~annen/~andr/~halv/~begge/~par tre/tredj fire/fjerd/~kvart fem seks/sjett sju/syv åtte ni/niend ti/tiend elleve/ellevt tolv/~dusin tretten fjorten femten seksten sytten atten nitten tjue/tyve tretti/tredve førti/førr femti seksti sytti åtti nitti hundre/~århundr tusen million milliard',
  pl: 'zero jed/~pierwsz/~raz dw/~drug/~połow/~pół/~par/~ob/~półtor trz/trzec czter/czwart/~ćwierć/~kwadr pię/piąt sześ/szóst siedem/siedmi/siódm osiem/ośmi/ósm dziewię/dziewią dziesię/dziesią jedenast/jedenaści dwanaści/dwanast/dwunast/~tuzin trzynast/trzynaści czternast/czternaści piętnast/piętnaści szesnast/szesnaści siedemnast/siedemnaści osiemnast/osiemnaści dziewiętnast/dziewiętnaści dwadzieścia/dwudzies trzydzie czterdzie pięćdziesi sześćdziesi siedemdziesi osiemdziesi dziewięćdziesi sto/stu/~set/~wiek/~stuleci tysi milion miliard',
  ps: 'صفر یو/~لومړ دوه/~دویم/~نیم درې/درېیم څلور پنځه/پنځم شپږ اووه/اوه اته نهه/نه لس یوولس دولس دیارلس څوارلس/څورلس پنځلس شپاړس اوولس/اولس اتلس نولس شل دېرش څلوېښت پنځوس شپېته اویا اتیا نوي سل زر میلیون/ملیون/مېلیون میلیارد/ملیارد/مېلیارد',
  pt: 'zero um/uma/~primeir dois/duas/~segund/~metade/~mei/~dobro/~amb/~par três/terceir/~terç/~triplo quatro/~quart cinco/~quint seis/~sext sete/sétim oito/oitav nove/nono/nona dez/décim/~década onze doze/~dúzia treze quatorze/catorze quinze/~quinzena dezesseis/dezasseis dezessete/dezassete dezoito dezenove/dezanove vinte/vigésim trinta/~trint quarenta/~quarent cinquenta/cinqüenta/~cinquent sessenta setenta oitenta noventa cem/cento/~século mil/~milênio/~milénio milhão/milhões bilhão/bilhões/bilião/biliões',
  ro: 'zero un/~prim doi/două/doua/~jumătate/~jumatate/~ambi/~dublu/~pereche trei/~treim patru/patra/~sfert cinci șase/şase/sase șapte/şapte/sapte opt nouă/noua/+nouă zece/~deceni unsprezece/unspe doisprezece/douăsprezece/doispe/~duzin treisprezece paisprezece cincisprezece șaisprezece/şaisprezece șaptesprezece/şaptesprezece optsprezece nouăsprezece douăzeci/douazeci treizeci patruzeci cincizeci șaizeci/şaizeci șaptezeci/şaptezeci optzeci nouăzeci sut/~secol/~veac mie/mii/~mileni milion/milioan miliard',
  ru: 'ноль/нул один/одн/~перв/~раз дв/втор/~оба/~обе/~пар/~полов/~пол/~полтор тр/трет/~трижды четыр/четверт/четвер пят шест семь/семи/седьм/~сем восем/восьм девят десят одиннадцат двенадцат/~дюжин тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат двадцат тридцат сорок пятьдесят/пятидесят шестьдесят/шестидесят семьдесят/семидесят восемьдесят/восьмидесят девяност сто/ста/~сот/~век/~столет тысяч миллион миллиард',
  sk: 'nul jeden/jedn/~prv dv/~druh/~polov/~pol/~pár/~ob tri/tro/tret štyri/štyro/štvrt/štvor päť/piat/pät šesť/šiest/šest sedem/sedm/siedm osem/ôsm/osm deväť/devät/deviat desať/desiat jedenás dvanás/~tucet trinás štrnás pätnás šestnás sedemnás osemnás devätnás dvadsať/dvadsiat tridsať/tridsiat štyridsať/štyridsiat päťdesiat šesťdesiat sedemdesiat osemdesiat deväťdesiat sto/~storoč tisíc milión miliard',
  sl: 'nič en/~prv dv/~drug/~pol/~par/~oba tri/tre/tretj štir/četrt pet šest sedem/sedm osem/osm devet deset enajst dvanajst/~ducat trinajst štirinajst petnajst šestnajst sedemnajst osemnajst devetnajst dvajset trideset štirideset petdeset šestdeset sedemdeset osemdeset devetdeset sto/~stolet tisoč milijon milijard',
  so: 'eber kow/hal/~kowaad laba/~nus saddex afar shan lix toddoba/todoba siddeed/sideed sagaal toban - - - - - - - - - labaatan soddon afartan konton lixdan toddobaatan siddeetan sagaashan boqol kun milyan/malyan bilyan/balyan',
  sq: 'zero një/~par dy/~gjysm/~çift tre/tri/tret katër/~çerek pesë/pest gjashtë shtatë tetë nëntë dhjetë njëmbëdhjetë dymbëdhjetë/~duzin trembëdhjetë katërmbëdhjetë pesëmbëdhjetë gjashtëmbëdhjetë shtatëmbëdhjetë tetëmbëdhjetë nëntëmbëdhjetë njëzet tridhjetë dyzet pesëdhjetë gjashtëdhjetë shtatëdhjetë tetëdhjetë nëntëdhjetë qind/~shekul mijë milion miliard',
  sr: 'nul/нул jedan/jedn/један/једн/~prv/~прв dv/дв/~drug/~друг/~pol/~пол/~par/~пар/~ob/~об tri/tro/treć/три/тро/трећ četir/četr/četvrt/четир/четр/четврт pet/пет šest/шест sedam/sedm/седам/седм osam/osm/осам/осм devet/девет deset/десет jedanaest/једанаест dvanaest/дванаест/~tuce/~туце trinaest/тринаест četrnaest/четрнаест petnaest/петнаест šesnaest/шеснаест sedamnaest/седамнаест osamnaest/осамнаест devetnaest/деветнаест dvadeset/двадесет trideset/тридесет četrdeset/четрдесет pedeset/педесет šezdeset/шездесет sedamdeset/седамдесет osamdeset/осамдесет devedeset/деведесет sto/сто/~stot/~стот/~vek/~век hiljad/хиљад milion/милион milijard/милијард',
  sv: 'noll en/ett/~först två/~andr/~halv/~hälft/~båda/~par/~dubbel tre/tredj fyra/fjärd/~kvart fem sex/sjätt sju åtta/åttond nio tio elva/elft tolv/~dussin tretton fjorton femton sexton sjutton arton nitton tjugo/tjugi trettio fyrtio femtio sextio sjuttio åttio nittio hundra/~sekel/~århundr tusen miljon miljard',
  sw: 'sifuri moja/~kwanza mbili/wili/~pili/~nusu tatu nne/~robo tano sita saba nane tisa kumi/~muongo - - - - - - - - - ishirini thelathini arobaini hamsini sitini sabini themanini tisini mia/~karne elfu milioni bilioni',
  tg: 'сифр як/~аввал ду/~ним/~ҷуфт се чор/~чоряк панҷ шаш ҳафт ҳашт нӯҳ даҳ ёздаҳ дувоздаҳ сездаҳ чордаҳ понздаҳ шонздаҳ ҳабдаҳ/ҳафдаҳ ҳаждаҳ нуздаҳ/нӯздаҳ бист сӣ/си чил панҷоҳ шаст ҳафтод ҳаштод навад сад/~аср ҳазор миллион миллиард',
  th: 'ศูนย์ หนึ่ง/เอ็ด/~แรก สอง/ยี่/~ครึ่ง/~คู่ สาม สี่ ห้า หก เจ็ด แปด เก้า สิบ/~ทศวรรษ - - - - - - - - - - - - - - - - - ร้อย/~ศตวรรษ พัน ล้าน พันล้าน',
  tk: 'nol bir/~ilki iki/~ýarym/~jübüt üç dört/~çärýek bäş alty ýedi sekiz dokuz on - - - - - - - - - ýigrimi otuz kyrk elli altmyş ýetmiş segsen togsan ýüz/~asyr müň million milliard',
  tl: 'sero isa/~una dalawa/~ikalawa/~pangalawa/~kalahati/~dos tatlo/ikatlo/~tres apat/~kuwatro lima/~singko anim/~sais pito/~siyete walo/~otso siyam/~nuwebe sampu/labi/~diyes/~dekada - - - - - - - - - dalawampu tatlumpu apatnapu limampu animnapu pitumpu walumpu siyamnapu daan/~siglo libo milyon bilyon',
  tr: 'sıfır bir/~ilk/~tek iki/~yarım/~yarı/~buçuk/~çift üç dört/dörd/~çeyrek beş altı yedi sekiz dokuz on - - - - - - - - - yirmi otuz kırk elli altmış yetmiş seksen doksan yüz/~yüzyıl bin milyon milyar',
  tt: 'ноль бер/~беренче ике/~ярты өч дүрт/~чирек биш алты җиде сигез тугыз ун - - - - - - - - - егерме утыз кырык илле алтмыш җитмеш сиксән туксан йөз/~гасыр мең миллион миллиард',
  ug: 'نۆل بىر ئىككى/~يېرىم ئۈچ تۆت بەش ئالتە يەتتە سەككىز توققۇز ئون - - - - - - - - - يىگىرمە ئوتتۇز قىرىق ئەللىك ئاتمىش يەتمىش سەكسەن توقسان يۈز/~ئەسىر مىڭ مىليون مىليارد',
  uk: 'нуль/нул один/одн/~перш/~раз дв/~друг/~обид/~обоє/~пар/~пів/~полов/~півтор тр/трет чотир/четвер/~чверт п\'ят шіст/шест/шост сім/семи/сьом вісім/восьм дев\'ят/девят десят одинадцят дванадцят/~дюжин тринадцят чотирнадцят п\'ятнадцят шістнадцят сімнадцят вісімнадцят дев\'ятнадцят двадцят тридцят сорок п\'ятдесят/п\'ятидесят шістдесят/шестидесят сімдесят/семидесят вісімдесят/восьмидесят дев\'яност сто/ста/~сот/~століт/~вік/~вікі тисяч мільйон мільярд',
  ur: 'صفر ایک/~پہل دو/~دوسر/~آدھ/~نصف/~دونوں تین/تیسر/~تہائی چار/چوتھ پانچ چھ سات آٹھ نو دس گیارہ بارہ تیرہ چودہ پندرہ سولہ سترہ اٹھارہ انیس بیس تیس چالیس پچاس ساٹھ ستر اسی/اسّی نوے سو/~صدی ہزار ملین ارب',
  uz: 'nol/нол bir/бир ikki/икки/~yarim/~ярим/~juft/~жуфт uch/уч to\'rt/тўрт/~chorak/~чорак besh/беш olti/олти yetti/етти sakkiz/саккиз to\'qqiz/тўққиз o\'n/ўн - - - - - - - - - yigirma/йигирма o\'ttiz/ўттиз qirq/қирқ ellik/эллик oltmish/олтмиш yetmish/етмиш sakson/саксон to\'qson/тўқсон yuz/юз/~asr/~аср ming/минг million/миллион milliard/миллиард',
  vi: 'không một/mốt/~nhất/~đầu hai/~nhì/~nửa/~đôi/~cặp ba bốn/tư ~năm/lăm sáu bảy/bẩy tám chín mười/mươi - - - - - - - - - - - - - - - - - trăm/~thế nghìn/ngàn triệu tỷ/tỉ',
  zh: '零/〇 一/~首/~初/~单/~個/~个 二/两/兩/~双/~雙/~半/~倍 三 四 五 六 七 八 九 十 十一 十二/~打 十三 十四 十五 十六 十七 十八 十九 二十 三十 四十 五十 六十 七十 八十 九十 百/~世纪/~世紀 千 百万/百萬 十亿/十億',
};

/** How the words of a language are put together to a number that can be read and compared. */
export interface Grammar {
  /** What may stand behind a stem, divided by spaces. */
  readonly endings: string;
  /** Words that join (`twenty and one`), and parts that join within a word. */
  readonly links?: string;
  /** Letters that may stand before a word. */
  readonly prefixes?: string;
  /** Ones may stand before tens. */
  readonly onesFirst?: true;
  /** Numbers are written in one word. */
  readonly joins?: true;
  /** Eighty is four twenties, and sixty and eighty are followed by what is below twenty. */
  readonly vigesimal?: true;
  /** Stems of values that are not among `VALUES`. */
  readonly more?: string;
  /** Words that look like numbers and are none. */
  readonly none?: string;
}

const RUSSIAN = 'ь и ью а е у о ух ум умя ое ех ем емя ьмя еро ерых ый ий ой ого его ому ему ом ым ых ыми ая ую ые ье ья ьего ьей ьем ьи ьих ы ов ам ами ах';

/** Languages whose number words are read to a value, so that a word can be known to say another number. */
export const GRAMMARS: Readonly<Record<string, Grammar>> = {
  ar: { endings: 'ة ه ا', links: 'و', prefixes: 'و ال وال ب بال ل لل ف', onesFirst: true, joins: true, more: 'اثنتا=2 اثنتي=2 اثنا=2 اثني=2 ثماني=8 مئتان=200 مئتين=200 مائتان=200 مائتين=200 مئتا=200 مائتا=200 ألفان=2000 ألفين=2000 ألفا=1000 مئة=100 مائة=100', none: 'ثمانية عشرات ستار ستارة سته' },
  az: { endings: 'inci ıncı uncu üncü nci ncı', joins: true },
  bg: { endings: 'а е и о ят та то те има ма ина', links: 'и', more: 'двеста=200 триста=300 четиристотин=400 петстотин=500 шестстотин=600 седемстотин=700 осемстотин=800 деветстотин=900', none: 'пета пети пето трета трети седма тра тро тре дви' },
  cs: { endings: 'a ě i e í y em ti ho mi m ch ů ý á é ého ém ým', links: 'a', more: 'set=100 sta=100 stě=100', none: 'třa třeho čtvrt čtvrti čtvrtí tro troa tře' },
  da: { endings: 'de', links: 'og', onesFirst: true, joins: true },
  de: { endings: 'te ten ter tes tem ste sten ster stes stem en', links: 'und', onesFirst: true, joins: true, none: 'achten einen' },
  el: { endings: 'α ες ων ις ους οι ο η ία εις ιών ερα ερις', more: 'εκατόν=100 διακόσι=200 τριακόσι=300 τετρακόσι=400 πεντακόσι=500 εξακόσι=600 επτακόσι=700 εφτακόσι=700 οκτακόσι=800 οχτακόσι=800 εννιακόσι=900' },
  en: { endings: 'th', links: 'and' },
  es: { endings: 'o a os as es', links: 'y', joins: true, more: 'veintiún=21 veintidós=22 veintitrés=23 veintiséis=26 doscient=200 trescient=300 cuatrocient=400 quinient=500 seiscient=600 setecient=700 ochocient=800 novecient=900', none: 'novenas octavas' },
  fa: { endings: '', links: 'و', more: 'دویست=200 سیصد=300 چهارصد=400 پانصد=500 ششصد=600 هفتصد=700 هشتصد=800 نهصد=900', none: 'سوم' },
  fr: { endings: 's ème ième ièmes', links: 'et', vigesimal: true },
  hu: { endings: 'an en dik adik edik odik ödik', joins: true, none: 'hét hatan harmad negyed ötöd hatod heted tized tizen husz huszon' },
  is: { endings: 'u r ir a ar um ja já ár m mur ur ggja urra', links: 'og' },
  it: { endings: 'o a i e esimo esima', links: 'e', joins: true, more: 'ventitré=23 trentatré=33', none: 'una uni une trei milla' },
  kk: { endings: 'ыншы інші нші ншы сыншы сінші еу ау', none: 'онау' },
  ky: { endings: 'инчи ынчы үнчү унчу нчи нчы оо өө' },
  nb: { endings: 'de', links: 'og', joins: true },
  nl: { endings: 'de den ste sten', links: 'en ën', onesFirst: true, joins: true },
  no: { endings: 'de', links: 'og', joins: true },
  pl: { endings: 'ć ciu u iu e oro y ego ej ym ech em h ści stu sty sta ty tu ta ąt ęciu ąty ąc ące ęcy ów', more: 'dwieści=200 trzyst=300 czteryst=400 pięćset=500 sześćset=600 siedemset=700 osiemset=800 dziewięćset=900 trzysta=300 czterysta=400', none: 'pięty pięta' },
  pt: { endings: 'o a os as', links: 'e', more: 'duzent=200 trezent=300 quatrocent=400 quinhent=500 seiscent=600 setecent=700 oitocent=800 novecent=900' },
  ro: { endings: 'e ă', links: 'și şi si de', none: 'noua mie patra' },
  ru: { endings: RUSSIAN, more: 'двест=200 двухсот=200 трист=300 трехсот=300 четырест=400 четырехсот=400 пятьсот=500 пятисот=500 шестьсот=600 шестисот=600 семьсот=700 семисот=700 восемьсот=800 восьмисот=800 девятьсот=900 девятисот=900', none: 'четверть четверти четвертью треть трети третью семьи семью семье семья семьям семьях семьями пята пяту пяты шесты шесту шестом шестах' },
  sv: { endings: 'nde', joins: true },
  tr: { endings: 'inci ıncı uncu üncü nci ncı er ar', joins: true, none: 'oner' },
  uk: { endings: 'ь и і а о у е ьох ьом ьома ьма ох ом ома ий ій ого ому им их ими ої ою оє еро ів ами ам ах я є ю ього ьому', more: 'двіст=200 двохсот=200 трист=300 трьохсот=300 чотирист=400 п\'ятсот=500 шістсот=600 сімсот=700 вісімсот=800 дев\'ятсот=900' },
  uz: { endings: 'inchi nchi инчи нчи ta та tasi таси' },
};

/**
 * Words that multiply the number before them, as stems with the power of ten; `!` is the whole word, `?` one that may mean something else (`5 m`).
 * Han myriads in front of digits are read by `numbersIn`.
 */
export const MAGNITUDES: Readonly<Record<string, string>> = {
  am: 'ሺ=3 ሚሊዮን=6 ቢሊዮን=9 መቶ=2',
  ar: '!ألف=3 !ألفا=3 !آلاف=3 !والف=3 مليون=6 ملايين=6 مليار=9 بليون=9 تريليون=12',
  az: '!min=3 milyon=6 mln=6 milyard=9 mlrd=9',
  be: 'тыс=3 мільён=6 млн=6 мільярд=9 млрд=9',
  bg: 'хил=3 милион=6 млн=6 милиард=9 млрд=9',
  bn: 'হাজার=3 লাখ=5 লক্ষ=5 কোটি=7 মিলিয়ন=6 বিলিয়ন=9',
  bs: 'hiljad=3 tisuć=3 milion=6 milijun=6 milijard=9',
  ca: '!mil=3 milion=6 milió=6',
  cs: 'tis=3 milion=6 !mil=6 miliard=9 mld=9',
  da: 'tusind=3 million=6 mio=6 milliard=9 mia=9',
  de: 'tausend=3 million=6 mio=6 milliard=9 mrd=9 billion=12 hundert=2',
  el: 'χιλ=3 εκατομμύρι=6 εκατ=6 δισεκατομμύρι=9 δισ=9 τρισεκατομμύρι=12',
  en: 'thousand=3 million=6 billion=9 trillion=12 !mn=6 !mln=6 !bn=9 ?m=6 ?k=3 ?b=9 hundred=2 lakh=5 crore=7',
  es: '!mil=3 millon=6 millón=6 billon=12 billón=12',
  et: 'tuhat=3 tuhan=3 miljon=6 mln=6 miljard=9 mld=9',
  fa: 'هزار=3 میلیون=6 میلیارد=9 تریلیون=12',
  fi: 'tuhat=3 tuhan=3 miljoon=6 milj=6 miljard=9 mrd=9',
  fr: '!mille=3 milliard=9 million=6 !md=9 !mds=9 billion=12 !cents=2',
  ha: 'dubu=3 miliyan=6 biliyan=9',
  he: 'אלף=3 אלפ=3 מיליון=6 מליון=6 מיליארד=9',
  hi: 'हज़ार=3 हजार=3 हज़ार=3 लाख=5 करोड़=7 करोड=7 अरब=9 मिलियन=6 बिलियन=9',
  hr: 'tisuć=3 tis=3 milijun=6 milijard=9',
  hu: 'ezer=3 ezr=3 millió=6 milliárd=9',
  hy: 'հազար=3 միլիոն=6 մլն=6 միլիարդ=9 մլրդ=9',
  id: 'ribu=3 juta=6 miliar=9 milyar=9 triliun=12',
  is: 'þúsund=3 milljón=6 milljarð=9',
  it: '!mila=3 milion=6 mln=6 miliard=9 mld=9',
  ja: '千=3 百=2 万=4 億=8 兆=12',
  ka: 'ათას=3 მილიონ=6 მლნ=6 მილიარდ=9 მლრდ=9',
  kk: 'мың=3 миллион=6 млн=6 миллиард=9 млрд=9 жүз=2',
  ko: '천=3 백=2 만=4 억=8 조=12',
  ku: 'hezar=3 milyon=6 milyar=9',
  ky: 'миң=3 миллион=6 млн=6 миллиард=9 млрд=9',
  lt: 'tūkst=3 milijon=6 mln=6 milijard=9 mlrd=9',
  lv: 'tūkst=3 miljon=6 milj=6 miljard=9',
  mk: 'илјад=3 милион=6 милијард=9',
  mn: 'мянга=3 сая=6 тэрбум=9',
  ms: 'ribu=3 juta=6 bilion=9',
  nb: 'tusen=3 million=6 mill=6 milliard=9 mrd=9',
  ne: 'हजार=3 लाख=5 करोड=7 अर्ब=9',
  nl: 'duizend=3 miljoen=6 mln=6 miljard=9 mld=9',
  no: 'tusen=3 million=6 mill=6 milliard=9 mrd=9',
  pl: 'tys=3 milion=6 mln=6 miliard=9 mld=9',
  ps: '!زره=3 میلیون=6 ملیون=6 میلیارد=9',
  pt: '!mil=3 milhão=6 milhões=6 bilhão=9 bilhões=9 bilião=12 biliões=12',
  ro: '!mii=3 !mie=3 milion=6 milioan=6 mil=6 miliard=9 mld=9',
  ru: 'тыс=3 миллион=6 млн=6 миллиард=9 млрд=9 трлн=12 триллион=12 !сот=2',
  sk: 'tis=3 milión=6 !mil=6 miliard=9 mld=9',
  sl: 'tisoč=3 milijon=6 mio=6 milijard=9 mrd=9',
  so: 'kun=3 milyan=6 malyan=6 bilyan=9 balyan=9',
  sq: 'mijë=3 milion=6 miliard=9',
  sr: 'hiljad=3 хиљад=3 milion=6 милион=6 milijard=9 милијард=9',
  sv: 'tusen=3 miljon=6 !mn=6 miljard=9 mdr=9',
  sw: 'elfu=3 milioni=6 bilioni=9',
  tg: 'ҳазор=3 миллион=6 млн=6 миллиард=9 млрд=9',
  th: 'พัน=3 หมื่น=4 แสน=5 ล้าน=6',
  tk: 'müň=3 million=6 milliard=9',
  tl: 'libo=3 milyon=6 bilyon=9',
  tr: '!bin=3 milyon=6 milyar=9 trilyon=12',
  tt: 'мең=3 миллион=6 млн=6 миллиард=9 млрд=9',
  uk: 'тис=3 мільйон=6 млн=6 мільярд=9 млрд=9 трлн=12 трильйон=12',
  ur: 'ہزار=3 لاکھ=5 کروڑ=7 ارب=9 ملین=6',
  uz: 'ming=3 минг=3 million=6 миллион=6 mln=6 млн=6 milliard=9 миллиард=9 mlrd=9 млрд=9',
  vi: 'nghìn=3 ngàn=3 triệu=6 tỷ=9 tỉ=9',
  zh: '万亿=12 萬億=12 亿=8 億=8 万=4 萬=4 千=3 百=2',
};

/** Languages that write numbers of several parts in one word, so that a part may begin inside it. */
export const COMPOUNDING: ReadonlySet<string> = new Set(['da', 'de', 'el', 'et', 'fi', 'hu', 'hy', 'is', 'it', 'ka', 'ko', 'nb', 'nl', 'no', 'sl', 'sv', 'sw', 'tl', 'tr', 'fa', 'vi']);
