import type { Span } from '../model.js';
import { scriptOf, type Script } from '../text/scripts.js';
import { stretchOf } from './bitexts.js';
import type { Draft, Version, VersionCheck } from './contract.js';

/** Alphabets whose letters look like those of the others. */
const ALIKE: ReadonlySet<Script> = new Set<Script>(['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Cherokee']);
const WORD = /[\p{L}\p{M}]{2,100}/gu;
/** Letters that stand as symbols beside other alphabets: units and mathematics. */
const SYMBOLS = /^[µμΩπΣΔαβγ]/u;

/** Letters that look like those of another alphabet; only these slip in unseen. A word such as `SMSка` is put together in plain sight. */
const LOOKALIKE = /^[aceiopxyABCEHIKMOPTXYасеіорхуАВСЕНІКМОРТХУΑΒΕΖΗΙΚΜΝΟΡΤΥΧογ]+$/u;

/** Where the letters of the lesser alphabet stand in a word of two; null when the word is of one, or plainly put together. */
function mixed(word: string): Span | null {
  const places = new Map<Script, [first: number, last: number, letters: string]>();
  for (let index = 0; index < word.length; index++) {
    const script = scriptOf(word.codePointAt(index)!);
    if (!ALIKE.has(script)) continue;
    const place = places.get(script);
    if (place === undefined) places.set(script, [index, index + 1, word[index]!]);
    else {
      place[1] = index + 1;
      place[2] += word[index]!;
    }
  }
  if (places.size < 2 || SYMBOLS.test(word)) return null;
  const [first, last, letters] = [...places.values()].sort((a, b) => a[2].length - b[2].length)[0]!;
  return LOOKALIKE.test(letters) ? [first, last] : null;
}

/** A word with letters of two alphabets that look alike, which no search finds: a Latin `c` in a Cyrillic word. */
export const mixedAlphabets = {
  name: 'mixed-alphabets',
  compares: 'nothing',
  summary: 'letters of two alphabets in one word',
  languages: 'any',
  *check(version: Version): Iterable<Draft> {
    for (const line of version.lines) {
      const spans = Array.from(line.sentence.text.matchAll(WORD)).flatMap(({ 0: word, index }): Span[] => {
        const span = mixed(word);
        return span === null ? [] : [[index + span[0], index + span[1]]];
      });
      if (spans.length > 0) yield { severity: 'warning', reason: 'a word has letters of two alphabets', marked: [{ stretch: stretchOf(version, [line]), spans }] };
    }
  },
} as const satisfies VersionCheck;
