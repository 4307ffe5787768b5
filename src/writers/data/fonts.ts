/** The font of a script, and the one of the four fonts of a run that it is drawn with (ECMA-376, 17.3.2.26). */
export interface ScriptFont {
  readonly slot: 'cs' | 'eastAsia' | 'hAnsi';
  readonly font: string;
}

const same = (slot: ScriptFont['slot'], font: string, ...scripts: readonly string[]): [string, ScriptFont][] => scripts.map((script) => [script, { slot, font }]);

/**
 * Fonts that Windows and Office bring for a script, beside the one for Latin, Cyrillic, Greek, Hebrew and Arabic; other systems put their own
 * in the place of a font they lack.
 */
export const FONTS: ReadonlyMap<string, ScriptFont> = new Map([
  ...same('cs', 'Nirmala UI', 'Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati', 'Oriya', 'Tamil', 'Telugu', 'Kannada', 'Malayalam', 'Sinhala', 'OlChiki'),
  ...same('cs', 'Leelawadee UI', 'Thai', 'Lao', 'Khmer', 'Buginese'),
  ...same('hAnsi', 'Sylfaen', 'Armenian', 'Georgian'),
  ...same('hAnsi', 'Ebrima', 'Ethiopic', 'Tifinagh', 'Vai', 'Osmanya'),
  ...same('cs', 'Ebrima', 'Nko', 'Adlam'),
  ...same('hAnsi', 'Gadugi', 'Cherokee', 'CanadianAboriginal'),
  ...same('eastAsia', 'MS Mincho', 'Hiragana', 'Katakana'),
  ...same('eastAsia', 'SimSun', 'Han'),
  ...same('eastAsia', 'PMingLiU', 'Bopomofo'),
  ...same('eastAsia', 'Batang', 'Hangul'),
  ...same('eastAsia', 'Microsoft Yi Baiti', 'Yi'),
  ...same('cs', 'Myanmar Text', 'Myanmar'),
  ...same('cs', 'Microsoft Himalaya', 'Tibetan'),
  ...same('cs', 'Mongolian Baiti', 'Mongolian'),
  ...same('cs', 'MV Boli', 'Thaana'),
  ...same('cs', 'Estrangelo Edessa', 'Syriac'),
  ...same('cs', 'Javanese Text', 'Javanese'),
]);

/** For Latin, Cyrillic, Greek, Hebrew, Arabic and all else: on every Windows and Mac, and drawn with the same widths elsewhere. */
export const USUAL_FONT = 'Times New Roman';

/** Han characters are drawn otherwise in Japan, Korea and where the traditional ones are written. */
export const HAN_FONTS: ReadonlyMap<string, string> = new Map([['ja', 'MS Mincho'], ['ko', 'Batang'], ['zh-Hant', 'PMingLiU']]);
