/**
 * Letters of each language beyond the base of its script (a–z; а–я without ё; the Arabic, Hebrew, Devanagari, Bengali and Ethiopic base below), and,
 * after `/`, letters of the base it does not use in words of its own. A letter outside the alphabet speaks against a language. Opening marks count as letters.
 * Every language that detection may name is listed here, by script.
 */
export const LETTERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Latin: {
    en: '', de: 'äöüß', nl: 'ëïéèó', af: 'ëêéôïöûî/cqxz', lb: 'äëéöü', sv: 'åäöé/qw', da: 'åæøé/qwx', no: 'åæøéòôà/qwxz', nn: 'åæøéòôà/qwxzc',
    is: 'áéíóúýþðæö/cqwz', fo: 'áíóúýðæø/cqwxz', fr: 'àâæçéèêëîïôœùûüÿ', es: 'áéíóúüñ¿¡/kw', pt: 'áâãàçéêíóôõúü/kwy', gl: 'áéíóúüñï¿¡/jkwy', ca: 'àçéèíïóòúü/kw',
    eu: 'ñç/cqvwy', it: 'àèéìíîòóùú/jkwxy', ro: 'ăâîșşțţ/kqwy', sq: 'çë/w', mt: 'ċġħżàèìòù/cqy', pl: 'ąćęłńóśźż/qvx', cs: 'áčďéěíňóřšťúůýž/qwx',
    sk: 'áäčďéíĺľňóôŕšťúýž/qwx', sl: 'čšž/qwxy', hr: 'čćđšž/qwxy', bs: 'čćđšž/qwxy', 'sr-Latn': 'čćđšž/qwxy', hu: 'áéíóöőúüű/qwx',
    fi: 'äöå/cqwxz', et: 'äöõüšž/cqwxy', lv: 'āčēģīķļņšūž/qwxy', lt: 'ąčęėįšųūž/qwx', tr: 'çğıöşüâîû/qwx', az: 'çəğıöşü/w', tk: 'çäžňöşüý/cqvx', uz: 'ŏğ/cw',
    ku: 'çêîşû', id: '/qx', ms: '/qx', jv: 'éèêå/qx', su: 'é/qx', fil: 'ñ/cfjqvxz', ceb: 'ñ/cfjqvxz',
    vi: 'àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ/fjwz', sw: '/qx', so: 'ŏ/pvz', ha: 'ɓɗƙƴ/pqvx', yo: 'ẹọṣàáèéìíòóùúńǹ/cqvxz', zu: '/r', xh: '',
    rw: '/qx', om: 'ŏ/pvz', mg: 'àâèéêëìîïñòô/cquwx', ht: 'èòé/qxuc', eo: 'ĉĝĥĵŝŭ/qwxy',
  },
  Cyrillic: {
    ru: 'ё', uk: 'іїєґ/ъыэ', be: 'ёіў/ищъ', bg: '/ыэ', mk: 'ѓѕјљњќџ/йщъыьэюя', sr: 'ђјљњћџ/йщъыьэюя', kk: 'ёәғқңөұүһі', ky: 'ёңөү', tt: 'ёәөүҗңһ', ba: 'ёғҙҡңөҫүһә',
    tg: 'ёғӣқӯҳҷ/щцыь', 'uz-Cyrl': 'ёўқғҳ/щы', mn: 'ёөү',
  },
  Arabic: {
    ar: 'أإؤئىةآءكي', fa: 'پچژگکیآءئأؤۀه/ةكيى', ur: 'پچژگکیںہھےٹڈڑآءئؤۃأۂۓ/ةكيىه', ps: 'پچژگکیټځڅډړږښګڼېۍئآءۀأؤيى/ه', ckb: 'پچژگڤڕڵۆێیکەئهھ/ذصضطظثةكيى', ug: 'ئەپچخژڭگھۇۆۈۋېىكي/ةذصضطظثحعآ', sd: 'ٻڀٺٽٿپڄڃچڇڊڌڏڍڙڪگڳڱڻھءيئآ۽۾ک/ةكى',
  },
  Hebrew: { he: '', yi: 'ײױװ' },
  Devanagari: { hi: '\u{93c}/ळ', mr: 'ळऱ', ne: '/ळ' },
  Bengali: { bn: 'র', as: 'ৰৱ' },
  Ethiopic: { am: '', ti: 'ኣቐቑቒቓቔቕቖዀኸኹኺኻኼኽኾ' },
};

/**
 * Letters that a text of the language can hardly do without, and how many of a hundred letters they are at least, together: about half of what is usual. Texts
 * without any of them speak against the language the more, the longer they are.
 */
export const FREQUENT: Readonly<Record<string, readonly [letters: string, perHundred: number]>> = {
  tr: ['çğıöşü', 6], az: ['əçğıöşü', 10], tk: ['äçňöşüýž', 7], vi: ['àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ', 15], hu: ['áéíóöőúüű', 7], pl: ['ąćęłńóśźż', 4],
  cs: ['áčďéěíňóřšťúůýž', 7], sk: ['áäčďéíĺľňóôŕšťúýž', 6], lv: ['āčēģīķļņšūž', 6], lt: ['ąčęėįšųūž', 4], et: ['äöõü', 3], fi: ['äö', 3], is: ['áéíóúýþðæö', 6], fo: ['áíóúýðæø', 6],
  ro: ['ăâîșțşţ', 3], ku: ['çêîşû', 5], sq: ['ëç', 4], sv: ['åäö', 3], da: ['æøå', 1.5], no: ['æøå', 1.2], nn: ['æøå', 1.2], fr: ['éèêàçùôîâûœ', 2.5], pt: ['ãáéíóçõâêôúà', 1.8], gl: ['áéíóúñ', 1.6], es: ['áéíóúñ¿¡', 1.2], it: ['àèéìòù', 0.8], de: ['äöüß', 0.8], ca: ['àçéèíïóòúü', 1.5],
  mt: ['ħġżċ', 4], eo: ['ĉĝĥĵŝŭ', 1], yo: ['ẹọṣàáèéìíòóùú', 12], sl: ['čšž', 1.5], hr: ['čćđšž', 1.5], bs: ['čćđšž', 1.5], 'sr-Latn': ['čćđšž', 1.5],
  kk: ['әғқңөұүі', 10], ky: ['ңөү', 4], tt: ['әөүҗңһ', 6], ba: ['ғҙҡңөҫүһә', 7], tg: ['ғӣқӯҳҷ', 3], 'uz-Cyrl': ['ўқғҳ', 3], mn: ['өү', 5], uk: ['іїєґ', 4], be: ['іўё', 5], ru: ['ыэёъщ', 1.5], bg: ['ъщ', 1.2], mk: ['јѓќљњџ', 3], sr: ['јљњђћџ', 3],
  fa: ['پچژگیک', 5], ur: ['ںہھےٹڈڑ', 8], ps: ['ېۍړښږڅځډټڼې', 4], ar: ['ةىأإيك', 4], ckb: ['ەێۆڕڵ', 10], ug: ['ەېۇۈۆ', 10], sd: ['ڻڀٻ۾جيڪ', 4],
};

/** The letters that every language of a script may use unless it says otherwise. */
export const BASE: Readonly<Record<string, string>> = {
  Latin: 'abcdefghijklmnopqrstuvwxyz',
  Cyrillic: 'абвгдежзийклмнопрстуфхцчшщъыьэюя',
  Arabic: 'ابتثجحخدذرزسشصضطظعغفقلمنهو',
};

/** Scripts that, among the languages told apart here, one language writes. */
export const SOLE: Readonly<Record<string, string>> = {
  Greek: 'el', Armenian: 'hy', Georgian: 'ka', Thai: 'th', Lao: 'lo', Khmer: 'km', Myanmar: 'my', Tibetan: 'bo', Hangul: 'ko', Hiragana: 'ja', Katakana: 'ja', Han: 'zh', Bopomofo: 'zh',
  Tamil: 'ta', Telugu: 'te', Kannada: 'kn', Malayalam: 'ml', Sinhala: 'si', Gujarati: 'gu', Gurmukhi: 'pa', Oriya: 'or', Thaana: 'dv', Syriac: 'syr', Cherokee: 'chr', Nko: 'nqo',
  Mongolian: 'mn-Mong', Tifinagh: 'zgh', Adlam: 'ff-Adlm', CanadianAboriginal: 'iu', OlChiki: 'sat', MeeteiMayek: 'mni', Yi: 'ii', Vai: 'vai', HanifiRohingya: 'rhg',
};
