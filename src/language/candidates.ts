import type { LanguageTag } from '../model.js';
import { placeOf } from './repertoire.js';

/** Characters that only simplified, or only traditional, Chinese writes, among the commonest: pairs of the same word. */
const SIMPLIFIED = '们这个来为国说时会对过还没发后么开问现见长经动样让从实给话应该几关头电车东书学写听爱妈门马鸟鱼黄语读谁请谢认识进远边难钱银铁饭馆买卖万与';
const TRADITIONAL = '們這個來為國說時會對過還沒發後麼開問現見長經動樣讓從實給話應該幾關頭電車東書學寫聽愛媽門馬鳥魚黃語讀誰請謝認識進遠邊難錢銀鐵飯館買賣萬與';

/**
 * The tag under which a language is known here: `pt-BR` is told by what tells `pt`. The tag itself when even its language is not known.
 */
export function knownTag(tag: LanguageTag): LanguageTag {
  for (let known = tag; known !== ''; known = known.slice(0, Math.max(0, known.lastIndexOf('-')))) if (placeOf(known) !== undefined) return known;
  return tag;
}

/** Whether Chinese text is in traditional characters, by the characters that are written in one way only. */
export function isTraditional(texts: readonly string[]): boolean {
  let balance = 0;
  for (const text of texts) {
    for (const character of text.slice(0, 2000)) {
      const isSimplified = SIMPLIFIED.includes(character);
      const isOld = TRADITIONAL.includes(character);
      if (isSimplified !== isOld) balance += isOld ? 1 : -1;
    }
  }
  return balance > 0;
}

/**
 * From tags as known here back to the tags the caller named: `pt` becomes the `pt-BR` that was asked for. Of two kinds of Chinese the characters decide;
 * of other varieties of one language the first named.
 */
export function namedBy(candidates: readonly LanguageTag[], texts: readonly string[]): (tag: LanguageTag) => LanguageTag {
  const names = new Map<LanguageTag, LanguageTag[]>();
  for (const tag of candidates) names.set(knownTag(tag), [...(names.get(knownTag(tag)) ?? []), tag]);
  return (tag) => {
    const [first, ...others] = names.get(tag) ?? [tag];
    if (tag !== 'zh' || others.length === 0) return first!;
    const script = isTraditional(texts) ? 'zh-Hant' : 'zh';
    return [first!, ...others].find((name) => name.startsWith('zh-Hant') === (script === 'zh-Hant')) ?? first!;
  };
}
