/** Codes of franc's models by the tag used here, by script; a language may have two (Persian: Iranian and Dari).
 * Amharic and Tigrinya are left out: in our trials franc took every other Amharic sentence for Tigrinya. */
export const MODELS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Latin: {
    en: 'eng', de: 'deu', nl: 'nld', af: 'afr', sv: 'swe', da: 'dan', no: 'nob', nn: 'nno', fr: 'fra', es: 'spa', pt: 'por', gl: 'glg', ca: 'cat', it: 'ita', ro: 'ron', pl: 'pol',
    cs: 'ces', sk: 'slk', sl: 'slv', hr: 'hrv', bs: 'bos', 'sr-Latn': 'srp', hu: 'hun', fi: 'fin', lv: 'lvs', lt: 'lit', tr: 'tur', az: 'azj', tk: 'tuk', uz: 'uzn', id: 'ind', ms: 'zlm',
    jv: 'jav', su: 'sun', fil: 'tgl', ceb: 'ceb', vi: 'vie', sw: 'swh', so: 'som', ha: 'hau', yo: 'yor', zu: 'zul', xh: 'xho', rw: 'kin', mg: 'plt', ht: 'hat', eo: 'epo',
  },
  Cyrillic: { ru: 'rus', uk: 'ukr', be: 'bel', bg: 'bul', mk: 'mkd', sr: 'srp bos', kk: 'kaz', ky: 'kir', tt: 'tat', tg: 'tgk', 'uz-Cyrl': 'uzn', mn: 'khk' },
  Arabic: { ar: 'arb', fa: 'pes prs', ur: 'urd', ps: 'pbu', ug: 'uig' },
  Hebrew: { he: 'heb', yi: 'ydd' },
  Devanagari: { hi: 'hin', mr: 'mar', ne: 'npi' },
};
