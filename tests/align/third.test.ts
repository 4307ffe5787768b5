import { describe, expect, it } from 'vitest';
import { beadsFrom } from '../../src/align/documents.js';
import { flatten } from '../../src/align/flatten.js';
import { alignInterview } from '../../src/align/index.js';
import { mergeBeads } from '../../src/align/merge.js';
import { correctByThird } from '../../src/align/third.js';
import type { Bead } from '../../src/model.js';
import { readSaid, riverDocument, type Said } from './river.js';

/** Beads of several documents as the places of their sentences, those of one document left out. */
function written(beads: readonly Bead[], languages: readonly string[]): string[] {
  const places = (ids: readonly string[] | undefined): string => (ids ?? []).map((id) => id.slice(id.lastIndexOf('s') + 1)).join('+');
  return beads.filter(({ members }) => Object.keys(members).length > 1).map(({ members }) => languages.map((language) => places(members[language])).join('='));
}

/** Sentences that say the same things, over all documents. */
function goldOf(documents: readonly (readonly Said[])[]): string[] {
  let groups: { numbers: Set<number>; places: number[][] }[] = [];
  documents.forEach((said, document) => said.forEach(({ numbers }, place) => {
    const touching = groups.filter((group) => numbers.some((number) => group.numbers.has(number)));
    const joined = { numbers: new Set([...numbers, ...touching.flatMap((group) => [...group.numbers])]), places: documents.map((_, at) => touching.flatMap((group) => group.places[at]!)) };
    joined.places[document]!.push(place);
    groups = [...groups.filter((group) => !touching.includes(group)), joined];
  }));
  return groups.filter(({ places }) => places.filter((own) => own.length > 0).length > 1).map(({ places }) => places.map((own) => own.sort((x, y) => x - y).join('+')).join('='));
}

/** Without the sentences that say one of `count` things from `first` on. */
const without = (said: readonly Said[], first: number, count: number): Said[] => said.filter(({ numbers }) => !numbers.some((number) => number >= first && number < first + count));

const trios: readonly (readonly [string, string, string])[] = [['zh', 'ar', 'en'], ['ja', 'zh', 'de'], ['he', 'ka', 'en'], ['hi', 'ko', 'en'], ['ar', 'ja', 'es'], ['zh', 'hi', 'ru']];

/** F1 of the beads of interviews in three languages with faults in two of them: put together from the beads with the pivot alone, and as they come. */
function measure(): { composed: number; corrected: number } {
  const sums = { composed: [0, 0], corrected: [0, 0] };
  for (const trio of trios) {
    for (const first of [4, 9, 14, 20, 25]) {
      const said = [without(readSaid(trio[0]), first, 2), without(readSaid(trio[1]), first + 6, 3), readSaid(trio[2])];
      const documents = trio.map((language, at) => riverDocument(language, said[at]));
      const gold = goldOf(said);
      const count = (key: 'composed' | 'corrected', beads: readonly Bead[]): void => {
        const found = written(beads, trio);
        sums[key][0]! += 2 * found.filter((bead) => gold.includes(bead)).length;
        sums[key][1]! += found.length + gold.length;
      };
      const { alignments, bitexts, pivot } = alignInterview(documents, { mode: 'evidence' });
      const own = documents.findIndex(({ id }) => id === pivot);
      const pairs = bitexts.filter(({ source, target }) => source === pivot || target === pivot).map((bitext) => ({
        source: own, target: documents.findIndex(({ id }) => id === (bitext.source === pivot ? bitext.target : bitext.source)), beads: beadsFrom(bitext, pivot).sentence,
      }));
      count('composed', mergeBeads('sentence', documents.map(flatten), pairs, own));
      count('corrected', alignments.sentences);
    }
  }
  return { composed: sums.composed[0]! / sums.composed[1]!, corrected: sums.corrected[0]! / sums.corrected[1]! };
}

describe('a third language', () => {
  it('corrects what the beads with the pivot leave open', () => {
    const { composed, corrected } = measure();
    expect(corrected).toBeGreaterThan(composed + 0.005);
  }, 60_000);

  const one = (source: number, target: number, confidence: number): { source: number[]; target: number[]; confidence: number } => ({ source: [source], target: [target], confidence });

  it('is believed where it is surer', () => {
    const direct = [one(0, 0, 0.9), { source: [1, 2], target: [1], confidence: 0.4 }, one(3, 2, 0.3), { source: [], target: [3], confidence: 0.2 }, one(4, 4, 0.9)];
    const third = [0, 1, 2, 3, 4].map((unit) => one(unit, unit, 0.9));
    expect(correctByThird(direct, third, third).map(({ source, target }) => [source, target])).toEqual([0, 1, 2, 3, 4].map((unit) => [[unit], [unit]]));
  });

  it('is not believed where it is no surer, nor of what it lacks', () => {
    const direct = [one(0, 0, 0.9), one(1, 1, 0.8), one(2, 2, 0.9)];
    const unsure = [one(0, 0, 0.9), { source: [1, 2], target: [1, 2], confidence: 0.5 }];
    expect(correctByThird(direct, unsure, [0, 1, 2].map((unit) => one(unit, unit, 0.9)))).toEqual(direct);
    const lacking = [one(0, 0, 0.9), { source: [1], target: [], confidence: 0.99 }, one(2, 1, 0.9)];
    expect(correctByThird(direct, lacking, [one(0, 0, 0.9), { source: [], target: [1], confidence: 0.99 }, one(1, 2, 0.9)])).toEqual(direct);
  });

  const [en, ru, de, zh] = ['en', 'ru', 'de', 'zh'].map((language) => riverDocument(language));

  it('leaves the bitexts of the first three as they are when a fourth joins', () => {
    const three = alignInterview([en!, ru!, de!], { mode: 'evidence' }).bitexts;
    const four = alignInterview([zh!, de!, en!, ru!], { mode: 'evidence' }).bitexts;
    for (const bitext of three) expect(four).toContainEqual(bitext);
  });

  it('takes bitexts that were aligned before', () => {
    const before = alignInterview([en!, ru!, de!], { mode: 'evidence' });
    const again = alignInterview([en!, ru!, de!], { mode: 'evidence', bitexts: JSON.parse(JSON.stringify(before.bitexts)) as typeof before.bitexts });
    expect(again).toEqual(before);
    const alone = before.bitexts.map((bitext) => ({ ...bitext, beads: { ...bitext.beads, turn: bitext.beads.turn.map((bead) => ({ ...bead, confidence: 0.125 })) } }));
    expect(alignInterview([en!, ru!, de!], { mode: 'evidence', bitexts: alone }).alignments.turns.every(({ confidence }) => confidence === 0.125)).toBe(true);
  });

  it('makes the document the pivot that the others are aligned to most surely', () => {
    // The middle of the English is noise, so that nothing there finds its counterpart, and it is as full as the others.
    const noise = readSaid('en').map((said, at) => (at > 6 && at < 26 ? { ...said, text: `${'zq '.repeat((at * 7) % 23)}zq.` } : said));
    const { pivot } = alignInterview([riverDocument('en', noise), ru!, riverDocument('uk')], { mode: 'evidence' });
    expect(pivot).not.toBe('en');
  });
});
