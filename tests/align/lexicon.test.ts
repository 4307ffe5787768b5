/** What bitexts of a pair of languages teach, and how it is looked up from either side. */
import { describe, expect, it } from 'vitest';
import { alignTexts, learnLexicon, mirrorLexicon, type AlignedTexts } from '../../src/align/index.js';
import { lexiconFor } from '../../src/align/lexicon.js';
import { emptyVocabulary, itemOf } from '../../src/align/vocabulary.js';

const words = [['river', 'joki'], ['winter', 'talvi'], ['bread', 'leipä'], ['brother', 'veli'], ['letter', 'kirje'], ['bridge', 'silta'], ['horse', 'hevonen']] as const;
const at = <Item>(list: readonly Item[], index: number): Item => list[index % list.length]!;

/** Texts in which every word stands beside every other; `odd` is said once. */
function bitext(sentences: number, odd = ''): AlignedTexts {
  const pairs = Array.from({ length: sentences }, (_, index) => [at(words, index), at(words, index * 3 + 1), at(words, index * 5 + 2)] as const);
  return {
    source: pairs.map((chosen, index) => `The ${chosen.map(([word]) => word).join(' and the ')} were there in 19${20 + index}${index === 3 && odd !== '' ? ` ${odd}` : ''}.`),
    target: pairs.map((chosen, index) => `Siellä olivat ${chosen.map(([, word]) => word).join(' ja ')} vuonna 19${20 + index}${index === 3 && odd !== '' ? ` ${odd}` : ''}.`),
    steps: pairs.map((_, index) => ({ i: index, n: 1, j: index, m: 1, confidence: 1 })),
  };
}

describe('a lexicon', () => {
  const lexicon = learnLexicon('en', 'fi', [bitext(20), bitext(20, 'zzyzx')]);
  const best = (word: string): string | undefined => lexicon.entries.filter(([source]) => source === word).sort((a, b) => b[2] * b[3] - a[2] * a[3])[0]?.[1];

  it('holds which word translates which', () => {
    expect(words.map(([source]) => best(source.length > 6 ? `${source.slice(0, 6)}-` : source))).toEqual(words.map(([, target]) => (target.length > 6 ? `${target.slice(0, 6)}-` : target)));
  });

  it('holds no numeral, and is sorted, whatever the order in which words came', () => {
    expect(lexicon.entries.filter(([source, target]) => source.includes('19') || target.includes('19'))).toEqual([]);
    const keys = lexicon.entries.map(([source, target]) => [source, target]);
    expect(keys).toEqual([...keys].sort(([a, b], [c, d]) => (a! < c! || (a === c && b! < d!) ? -1 : 1)));
    expect(JSON.stringify(learnLexicon('en', 'fi', [bitext(20), bitext(20, 'zzyzx')]))).toBe(JSON.stringify(lexicon));
  });

  it('looked up from the other side is its mirror, and twice mirrored is itself', () => {
    const mirror = lexiconFor([lexicon], 'fi', 'en')!;
    expect(mirror).toEqual(mirrorLexicon(lexicon));
    const again = mirrorLexicon(mirror);
    expect(again.entries).toEqual(lexicon.entries);
    expect([again.types, again.gaps, again.sourceBreaks]).toEqual([lexicon.types, lexicon.gaps, lexicon.sourceBreaks]);
    expect(lexiconFor([lexicon], 'en', 'sv')).toBeUndefined();
  });

  it('tells sentences apart that look alike', () => {
    const source = ['The horse.', 'The bread.', 'The river.'];
    const target = ['Talvi.', 'Hevonen.', 'Leipä.', 'Joki.'];
    const steps = alignTexts(source, target, { lexicon });
    expect(steps.filter(({ n, m }) => n === 1 && m === 1).map(({ i, j }) => [i, j])).toEqual([[0, 1], [1, 2], [2, 3]]);
  });
});

describe('the items of a text', () => {
  it('are known by their first letters, of which none is cut in half', () => {
    const vocabulary = emptyVocabulary();
    const word = '𞤀𞤣𞤤𞤢𞤥𞤀𞤣';
    expect(itemOf(vocabulary, 'word', `x${word}`)).toBe(itemOf(vocabulary, 'word', `x${word}𞤤`));
    itemOf(vocabulary, 'word', 'солнечный');
    expect(vocabulary.keys.every((key) => key.isWellFormed())).toBe(true);
    expect(vocabulary.keys).toContain('солнеч-');
  });
});
