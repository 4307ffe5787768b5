/** From code 0x20 on, with a space where a code has no sign: the encoding of the font Symbol (Adobe, "Symbol Encoding"; Unicode Consortium, VENDORS/ADOBE/symbol.txt). */
const SYMBOL_LOW = ' !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_ αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼';
const SYMBOL_HIGH = '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑';

/** Signs of Wingdings that are met in running text. */
const WINGDINGS: readonly (readonly [number, string])[] = [
  [0x22, '✂'], [0x28, '☎'], [0x2a, '✉'], [0x4a, '☺'], [0x4b, '😐'], [0x4c, '☹'], [0x6c, '●'], [0x6d, '○'], [0x6e, '■'], [0x6f, '□'], [0x71, '❑'], [0x72, '❒'], [0x74, '⬧'], [0x75, '◆'],
  [0x76, '❖'], [0x9e, '·'], [0x9f, '•'], [0xa1, '○'], [0xa7, '▪'], [0xa8, '◻'], [0xab, '★'], [0xd8, '➢'], [0xdf, '←'], [0xe0, '→'], [0xe1, '↑'], [0xe2, '↓'], [0xe7, '←'], [0xe8, '→'],
  [0xef, '⇦'], [0xf0, '⇨'], [0xf1, '⇧'], [0xf2, '⇩'], [0xf3, '⬄'], [0xfb, '✗'], [0xfc, '✓'], [0xfd, '☒'], [0xfe, '☑'],
];

const signs = (start: number, row: string): [number, string][] => [...row].map((sign, index) => [start + index, sign]);

/** Characters of symbol fonts by the lower-case name of the font, then by code 0x20–0xFF. */
export const SYMBOL_FONTS: ReadonlyMap<string, ReadonlyMap<number, string>> = new Map([
  ['symbol', new Map([...signs(0x20, SYMBOL_LOW), ...signs(0xa0, SYMBOL_HIGH), [0xf1, '〉'], [0xf2, '∫']])],
  ['wingdings', new Map(WINGDINGS)],
]);
