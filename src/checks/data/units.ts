/**
 * Words and signs behind a number, by what they measure: `name factor: words`. The factor turns the number into the first unit of its kind; stems of
 * four letters and more count with any ending, shorter ones are whole words. General knowledge.
 */
export const UNITS: Readonly<Record<string, readonly string[]>> = {
  length: [
    '1: m meter metre mètre metro метр м متر מטר 米 メートル 미터 เมตร मीटर méter metri μέτρ მეტრ մետր मिटर',
    '1000: km kilomet kilomèt kilómet quilômet quilómet километр кілометр км كيلومتر کیلومتر كم کم ק"מ קילומטר 公里 千米 キロ キロメートル 킬로 กิโลเมตร กม किलोमीटर किमी kilométer kilometri χιλιόμετρ კილომეტრ კმ կիլոմետր шақырым шакырым чақирим chaqirim чакырым',
    '0.01: cm centimet centimèt centímet сантиметр см سنتيمتر سانتی‌متر 厘米 公分 センチ 센티 सेंटीमीटर',
    '0.001: mm millimet millimèt milímet миллиметр міліметр мм 毫米 ミリ 밀리',
    '1609.344: mi mile miles milles mph milla millas miglia meile meilen миль мили миля милях милям милями миль/ч милю мілі миля miglio milha milhas mijl mil ميل أميال مایل מייל 英里 マイル 마일 ไมล์ मील mérföld mil μίλι მილ մղոն',
    '0.3048: ft foot feet фут fuß fuss pied pieds pié pies piedi pés pé voet قدم أقدام فوت רגל 英尺 フィート 피트 ฟุต फीट фути stóp stopa láb fet fot πόδια',
    '0.0254: in inch inches дюйм zoll pouce pulgada polegad pollici duim بوصة بوصات اینچ אינץ 英寸 インチ 인치 นิ้ว इंच cal cali palec',
    '0.9144: yd yard yards ярд ياردة یارد יארד 码 ヤード 야드 หลา',
  ],
  mass: [
    '1: kg kilo kilos kilogram kilogramm kilogramme kilogramo quilo килограмм кілограм кило кг كيلوغرام كيلوجرام كجم کیلوگرم ק"ג 公斤 千克 キログラム 킬로그램 กิโลกรัม किलो κιλ კგ',
    '0.001: g gram gramm gramme gramo грамм грам гр غرام جرام گرم 克 グラム 그램 ग्राम',
    '1000: t ton tons tonne tonnes tonelada tonnellat тонн tonn طن تن 吨 噸 トン 톤 टन',
    '0.45359: lb lbs pound pounds pfund livre livres libra libras libbre фунт фунт رطل أرطال پوند 磅 ポンド 파운드 ปอนด์ पाउंड',
    '0.02835: oz ounce унци unze once onza onças أونصة 盎司 オンス 온스',
    '6.35: stone',
  ],
  area: ['1: ha hectare hektar hectár hectárea hettar гектар га هكتار هکتار 公顷 ヘクタール 헥타르 हेक्टेयर', '0.404686: acre акр acker فدان أفدنة 英亩 エーカー 에이커 एकड़ arpent', '0.000247: dunam дунам دونم دونمات', '0.0667: mu 亩 畝'],
  volume: ['1: l liter litre litro литр літр لتر لیتر 升 公升 リットル 리터 लीटर', '3.785: gallon галлон галон galón galão غالون جالون 加仑 ガロン 갤런', '0.5683: pint пинт', '158.987: barrel баррел барел barril برميل 桶'],
  temperature: ['1: ° °c °f ºc º celsius fahrenheit degree degrees grad grads grade grado grados graus gradi degré degrés градус градусов градуса градусах градусів درجة درجات درجه 度 도 องศา डिग्री stopni stopnia graden grader'],
  percent: ['1: % ٪ ‰ percent percents per-cent pct prozent prozentig процент проценти відсотк відсотків pour-cent porcento por-ciento per-cento procent százalék prosent prosentti τοις-εκατό пайыз пайыз foiz фоиз фоизи yüzde 百分 パーセント 퍼센트 เปอร์เซ็นต์ प्रतिशत فيصد فی‌صد درصد بالمئة بالمائة în pc перc faiz'],
};

/** Signs and words of currencies: amounts in two of them are two numbers. General knowledge. */
export const CURRENCIES: Readonly<Record<string, string>> = {
  dollar: '$ us$ usd dollar dólar dolar доллар долл долар дол دولار دلار דולר 美元 美金 ドル 달러 ดอลลาร์ डॉलर',
  euro: '€ eur euro евро євро يورو یورو אירו 欧元 歐元 ユーロ 유로',
  pound: '£ gbp sterling pound pounds pfund libra libras livre livres фунт جنيه استرليني 英镑 英鎊 ポンド 파운드',
  rouble: '₽ rub ruble rouble rubel рубл руб روبل 卢布 ルーブル',
  yuan: '¥ cny rmb yuan юан يوان 元 人民币 人民幣 위안',
  yen: 'jpy yen йен иен ين 円 日元 엔',
  tenge: '₸ kzt tenge тенге теңге теңг',
  hryvnia: '₴ uah hryvnia hryvnja гривн гривен грн',
  sum: 'uzs soum сум сўм so\'m',
  lira: '₺ lira лир ليرة',
  rupee: '₹ inr rupee rupi roupie rúpi рупи روبية روپیہ रुपये रुपए रुपय',
  franc: 'chf franc frank franken франк فرنك 法郎',
  krona: 'sek nok dkk krona kronor krone kroner крон korun 克朗',
};

/** What stands beside an hour. Example: `7 p.m.`, `в 7 часов`, `الساعة 7`. */
export const CLOCK = /(?:^|[\s\p{Nd}:.])(?:[ap]\.? ?m\b|o.?clock|uhr|heures?\b|h\b|hrs?\b|horas?\b|час|годин|сағат|соат|saat|klokk|klockan|kello|kl\.|ore\b|uur|godzin|hodin|óra|ساعت|مساء|صباح|ظهر|morning|evening|afternoon|night|noon|est\b|gmt\b|edt\b|bst\b|vormittag|nachmittag|abend|soir|matin|tarde|mañana|noche|утра|вечера|дня|ночи|ранку|вечора|ночі)|[点點時时시]|上午|下午|晚上|早上|午前|午後|오전|오후|الساعة|ساعة/iu;

/** The century a numeral counts. Example: `the 19th century`, `XX век`, `20世纪`. */
export const CENTURY = /centur|jahrhundert|siècle|sièc|siglo|secol|século|segle|век|вв?\.|стол|ст\.|ғасыр|гасыр|кылым|аср|asr\b|əsr|yüzyıl|قرن|سده|世纪|世紀|세기|wiek|stulec|stolet|storoč|stoljeć|vijek|eeuw|århundr|öld|ald|vuosisa|sajand|század|αιών|αι\.|მე-?\d+ საუკუნ|საუკუნ|դար|शताब्दी|सदी|शतक|صدی|ศตวรรษ|thế kỷ|abad|karne|amžius|amži|gadsimt|shekul|მეათე/iu;

/** What stands before the hour that comes, to say half an hour less; folded, by language. Hours follow it at once. */
export const HALF_TO: ReadonlyMap<string, RegExp> = new Map([
  ['ru', /(?<!\p{L})половин[аеуы] $/u], ['uk', /(?<!\p{L})пів на $/u], ['be', /(?<!\p{L})палове $/u], ['pl', /(?<!\p{L})wpół do $/u], ['cs', /(?<!\p{L})půl $/u],
  ['de', /(?<!\p{L})halb $/u], ['nl', /(?<!\p{L})half $/u], ['da', /(?<!\p{L})halv $/u], ['nb', /(?<!\p{L})halv $/u], ['no', /(?<!\p{L})halv $/u], ['sv', /(?<!\p{L})halv $/u],
  ['is', /(?<!\p{L})hálf $/u], ['hu', /(?<!\p{L})fél $/u],
]);

/** The same for the hour that is over. */
export const HALF_PAST: ReadonlyMap<string, RegExp> = new Map([['en', /(?<!\p{L})half (?:past|after) $/u]]);
