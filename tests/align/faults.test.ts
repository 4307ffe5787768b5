import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignInterview } from '../../src/align/index.js';
import type { Bead } from '../../src/model.js';
import { readSaid, riverDocument, type Said } from './river.js';

/** Beads with both sides as what they say on either side, so that they can be compared when places have moved. */
function saidTogether(beads: readonly Bead[], a: readonly Said[], b: readonly Said[], language: string): string[] {
  const numbers = (ids: readonly string[] | undefined, said: readonly Said[]): string => (ids ?? []).map((id) => said[Number(id.slice(id.lastIndexOf('s') + 1))]!.text).join(' ');
  return beads.map(({ members }) => `${numbers(members['en'], a)} = ${numbers(members[language], b)}`).filter((bead) => !bead.startsWith(' =') && !bead.endsWith('= '));
}

const english = readSaid('en');
const languages = ['ru', 'zh', 'ar', 'de', 'ja', 'ka', 'hi', 'tr'];

interface Fault {
  readonly said: Said[];
  /** Sentences of the language that were there before and are not any more, or not as they were, and their neighbours. */
  readonly touched: ReadonlySet<string>;
}

const FAULTS: Readonly<Record<string, (said: readonly Said[], at: number) => Fault>> = {
  ...Object.fromEntries([1, 2, 3, 4, 5].map((count) => [`${count} missing`, (said: readonly Said[], at: number): Fault => {
    const from = Math.min(at, said.length - count);
    const end = said.slice(from, from + count);
    // A turn that loses its first sentence begins with the next one.
    const next = said[from + count];
    const rest = next !== undefined && end.some(({ begins }) => begins) ? [{ ...next, begins: true }, ...said.slice(from + count + 1)] : said.slice(from + count);
    return { said: [...said.slice(0, from), ...rest], touched: new Set(said.slice(Math.max(0, from - 1), from + count + 1).map(({ text }) => text)) };
  }])),
  'a turn missing': (said, at) => {
    const starts = said.flatMap(({ begins }, place) => (begins ? [place] : []));
    const from = starts[at % starts.length]!;
    const to = starts[(at % starts.length) + 1] ?? said.length;
    return { said: [...said.slice(0, from), ...said.slice(to)], touched: new Set(said.slice(Math.max(0, from - 1), to + 1).map(({ text }) => text)) };
  },
  'two merged': (said, at) => {
    const from = Math.min(at, said.length - 2);
    const [a, b] = [said[from]!, said[from + 1]!];
    return { said: [...said.slice(0, from), { ...a, text: `${a.text} ${b.text}`, numbers: [...a.numbers, ...b.numbers] }, ...said.slice(from + 2)], touched: new Set([a.text, b.text]) };
  },
  'title added': (said) => ({ said: [{ role: 'other', begins: true, numbers: [], text: 'ZX 7' }, ...said], touched: new Set() }),
  'footer added': (said) => ({ said: [...said, { role: 'other', begins: true, numbers: [], text: 'ZX 7' }], touched: new Set() }),
};

describe('whatever is missing, added or merged in one place', () => {
  it('leaves 99 of 100 beads elsewhere as they were', () => {
    let [all, same] = [0, 0];
    fc.assert(fc.property(fc.constantFrom(...languages), fc.constantFrom(...Object.keys(FAULTS)), fc.nat(36), (language, name, place) => {
      const said = readSaid(language);
      const fault = FAULTS[name]!(said, place % said.length);
      const before = saidTogether(alignInterview([riverDocument('en'), riverDocument(language, said)], { mode: 'evidence' }).alignments.sentences, english, said, language);
      const after = new Set(saidTogether(alignInterview([riverDocument('en'), riverDocument(language, fault.said)], { mode: 'evidence' }).alignments.sentences, english, fault.said, language));
      for (const bead of before) {
        if ([...fault.touched].some((text) => bead.includes(text))) continue;
        all++;
        if (after.has(bead)) same++;
      }
    }), { numRuns: 120, seed: 20 });
    expect(all).toBeGreaterThan(3000);
    expect(same / all).toBeGreaterThan(0.99);
  }, 60_000);
});
