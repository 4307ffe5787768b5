/** Number words by language: stems that a word begins with, so that inflected forms, ordinals and compounds count too. General knowledge. */

const VALUES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 30, 40, 50, 60, 70, 80, 90, 100, 1000, 1_000_000, 1_000_000_000] as const;

/** In the order of `VALUES`, divided by spaces; `/` divides alternatives. */
const STEMS: Readonly<Record<string, string>> = {
  en: 'zero/no/nil one/first/once/a/single/an two/second/twice/both/pair/couple/half/double three/third/triple/thrice four/quarter five/fifth six seven eight/eighth nine/ninth ten eleven twelve/twelfth/dozen thirteen fourteen fifteen sixteen seventeen eighteen nineteen twent thirt fort fift sixt sevent eight ninet hundred/century thousand million billion',
  de: 'null/kein ein/erst/einmal zwei/zweit/beide/halb/doppel drei/dritt/dreifach vier fünf sechs sieb/sieben acht neun zehn elf zwölf/dutzend dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig/zwanziger dreißig/dreissig/dreißiger vierzig fünfzig sechzig siebzig achtzig neunzig hundert/jahrhundert tausend/jahrtausend million milliarde',
  fr: 'zéro un/une/premi deux/second/moitié/demi/double trois/troisi/tiers/triple quatre/quatri/quart cinq six/sixi sept huit neuf/neuvi dix onze/onzi douze/douzi/douzaine treize/treizi quatorze/quatorzi quinze/quinzi seize/seizi dix-sept dix-huit dix-neuf vingt/vingti trente/trenti/trentaine quarant cinquant soixant soixante-dix/septant quatre-vingt/octant quatre-vingt-dix/nonant cent/siècle mille/milli million milliard',
  es: 'cero un/uno/una/prim dos/segund/doble/medio/media/ambos/mitad tres/tercer/terci/triple cuatro/cuart cinco/quint seis/sext siete/séptim/septim ocho/octav nueve/noven diez/décim/decim once/undécim doce/duodécim/docena trece catorce quince dieciséis/dieciseis diecisiete dieciocho diecinueve veint/vigésim treint cuarent cincuent sesent setent ochent novent cien/siglo mil/milenio millon/millón mil',
  ru: 'ноль/нул один/одн/перв/раз дв/втор/оба/обе/пар/полов/пол тр/трет четыр/четв/четвер пят шест сем/седьм вос девят десят одиннадцат двенадцат/дюжин тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат двадцат тридцат сорок/сорока пятьдесят/пятидесят шестьдесят/шестидесят семьдесят/семидесят восемьдесят/восьмидесят девяност сто/ста/сот/двест/трист/век/столет тысяч миллион миллиард',
  uk: 'нуль/нул один/одн/перш/раз дв/друг/обид/пар/пів/полов тр/трет чотир/четвер/чверт п\'ят/п’ят шіст/шест/шост сім/сем/сьом вісім/восьм девят/дев\'ят/дев’ят десят одинадцят дванадцят/дюжин тринадцят чотирнадцят п\'ятнадцят/п’ятнадцят шістнадцят сімнадцят вісімнадцят дев\'ятнадцят/дев’ятнадцят двадцят тридцят сорок п\'ятдесят/п’ятдесят шістдесят/шестидесят сімдесят/семидесят вісімдесят/восьмидесят дев\'яност/дев’яност сто/сот/двіст/трист/століт/вік тисяч мільйон мільярд',
  kk: 'нөл/ноль бір екі/екін/екеу/жарты/жарым/қос үш/үшін төрт/ширек бес/бесеу алты жеті сегіз тоғыз он он он он он он он он он он жиырма отыз қырық елу алпыс жетпіс сексен тоқсан жүз/ғасыр мың миллион миллиард',
  uz: 'nol/нол bir/бир ikki/икки/yarim/ярим uch/уч to‘rt/to\'rt/toʻrt/tort/тўрт/chorak besh/беш olti/олти yetti/етти sakkiz/саккиз to‘qqiz/to\'qqiz/toʻqqiz/тўққиз o‘n/o\'n/oʻn/ўн o‘n/o\'n/oʻn/ўн o‘n/o\'n/oʻn/ўн o‘n/o\'n/oʻn/ўн o‘n/o\'n/oʻn/ўн o‘n/o\'n/oʻn/ўн o‘n/o\'n/oʻn/ўн o‘n/o\'n/oʻn/ўн o‘n/o\'n/oʻn/ўн o‘n/o\'n/oʻn/ўн yigirma/йигирма o‘ttiz/o\'ttiz/oʻttiz/ўттиз qirq/қирқ ellik/эллик oltmish/олтмиш yetmish/етмиш sakson/саксон to‘qson/to\'qson/toʻqson/тўқсон yuz/юз/asr/аср ming/минг million/миллион milliard/миллиард',
  ar: 'صفر واحد/واحدة/أحد/احد/إحدى/أول/الأول/مرة اثن/إثن/ثان/ثاني/ضعف/نصف/كلا/مرتين/زوج ثلاث/ثالث/ثلث أربع/اربع/رابع/ربع خمس/خامس ست/سادس/سدس سبع/سابع ثمان/ثامن تسع/تاسع عشر/عاشر عشر عشر عشر عشر عشر عشر عشر عشر عشر عشرون/عشرين/عشرينات ثلاثون/ثلاثين أربعون/أربعين خمسون/خمسين ستون/ستين سبعون/سبعين ثمانون/ثمانين تسعون/تسعين مئ/مائ/قرن/مئت ألف/آلاف/الف/ألفي/ألفان مليون/ملايين مليار',
  zh: '零/〇 一/首/初/单/個/个 二/两/兩/双/雙/半 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八 十九 二十 三十 四十 五十 六十 七十 八十 九十 百/世纪/世紀 千 百万/百萬 十亿/十億',
  is: 'núll ein/eitt/fyrst tvei/tvo/tvæ/tvö/ann/önnu/báð/hálf þrí/þri/þrem/þrj fjór/fjög fimm sex/sjött sjö/sjöund átta/átt níu/níun tíu/tíun ellefu/ellef tólf þrettán fjórtán fimmtán sextán sautján átján nítján tuttug þrjátí fjörutí fimmtí sextí sjötí áttatí níutí hundr/öld/ald þúsund milljón milljarð',
};

function read(stems: string): ReadonlyMap<number, readonly string[]> {
  const words = stems.split(' ');
  return new Map(VALUES.map((value, index) => [value, words[index]!.split('/')]));
}

/** By primary language subtag: value to stems. */
export const NUMBER_WORDS: ReadonlyMap<string, ReadonlyMap<number, readonly string[]>> = new Map(Object.entries(STEMS).map(([language, stems]) => [language, read(stems)]));

/** Words that multiply the number before them, as stems, longest first; `mio`, `млн` and the like with them. */
export const MAGNITUDES: ReadonlyMap<string, readonly (readonly [stem: string, times: number])[]> = new Map(Object.entries({
  en: [['thousand', 1e3], ['million', 1e6], ['billion', 1e9], ['trillion', 1e12], ['mn', 1e6], ['bn', 1e9], ['m', 1e6], ['k', 1e3], ['hundred', 100], ['dozen', 12]],
  de: [['tausend', 1e3], ['million', 1e6], ['milliard', 1e9], ['billion', 1e12], ['mio', 1e6], ['mrd', 1e9], ['hundert', 100], ['dutzend', 12]],
  fr: [['mille', 1e3], ['milliard', 1e9], ['million', 1e6], ['billion', 1e12], ['cent', 100]],
  es: [['millon', 1e6], ['millón', 1e6], ['mil', 1e3], ['billon', 1e12], ['billón', 1e12]],
  ru: [['тыс', 1e3], ['миллион', 1e6], ['млн', 1e6], ['миллиард', 1e9], ['млрд', 1e9], ['трлн', 1e12], ['триллион', 1e12], ['сот', 100]],
  uk: [['тис', 1e3], ['мільйон', 1e6], ['млн', 1e6], ['мільярд', 1e9], ['млрд', 1e9], ['трлн', 1e12], ['трильйон', 1e12]],
  kk: [['мың', 1e3], ['миллион', 1e6], ['млн', 1e6], ['миллиард', 1e9], ['млрд', 1e9], ['жүз', 100]],
  uz: [['ming', 1e3], ['минг', 1e3], ['million', 1e6], ['миллион', 1e6], ['mln', 1e6], ['млн', 1e6], ['milliard', 1e9], ['миллиард', 1e9], ['mlrd', 1e9]],
  ar: [['ألف', 1e3], ['آلاف', 1e3], ['الف', 1e3], ['مليون', 1e6], ['ملايين', 1e6], ['مليار', 1e9], ['بليون', 1e9], ['تريليون', 1e12]],
  is: [['þúsund', 1e3], ['milljón', 1e6], ['milljarð', 1e9]],
  zh: [['万亿', 1e12], ['亿', 1e8], ['億', 1e8], ['万', 1e4], ['萬', 1e4], ['千', 1e3], ['百', 100]],
} satisfies Record<string, [string, number][]>));
