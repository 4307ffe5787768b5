import { describe, expect, it } from 'vitest';
import type { CheckContext } from '../../src/checks/index.js';
import { documentOf } from '../align/build.js';
import { LANGUAGES, readSaid, type Said } from '../align/river.js';
import { besideEachOther, interviewOf } from './build.js';
import { changedRiver, findingsOf, placeOf, sentenceOf, warned } from './structure.js';

const others = LANGUAGES.filter((tag) => tag !== 'en');

/** The sentence and the next one in the other order. */
function crossed(said: readonly Said[], number: number): Said[] {
  const place = placeOf(said, number);
  const [one, two] = [said[place]!, said[place + 1]!];
  return said.toSpliced(place, 2, { ...two, begins: one.begins }, { ...one, begins: false });
}

describe('two neighbouring sentences', () => {
  it.each(others)('that changed places in %s are marked on both sides', (tag) => {
    const found = warned('swapped', changedRiver(tag, (said) => crossed(said, 29)));
    expect(found).toEqual([{ en: [29, 30].map((number) => sentenceOf('en', number).text).join(' | '), [tag]: [30, 29].map((number) => sentenceOf(tag, number).text).join(' | ') }]);
  });

  it('are known by the words of the corpus where nothing else tells them apart', () => {
    const usual = Array.from({ length: 12 }, (_, place): [string, string] => [`A: He counted ${place + 2} goats there.`, `A: Alihesabu mbuzi ${place + 2} pale.`]);
    const interview = besideEachOther(
      documentOf('a', 'en', [...usual.map(([en]) => en), 'A: The river carried the bridge away. Our mother baked bread at night.']),
      documentOf('b', 'sw', [...usual.map(([, sw]) => sw), 'A: Mama yetu alioka mkate usiku. Mto ulibeba daraja likaenda.']),
    );
    const lexicon = new Map(Object.entries({ river: 'mto', bridge: 'daraja', mother: 'mama', bread: 'mkate', night: 'usiku' }).map(([en, sw]) => [en, new Map([[sw, 0.8]])]));
    const mirrored = new Map([...lexicon].map(([en, words]) => [[...words.keys()][0]!, new Map([[en, 0.8]])]));
    const context: CheckContext = { words: new Map(), lexicon: (from) => (from === 'en' ? lexicon : mirrored) };
    expect(warned('swapped', interview, context)).toEqual([{
      en: 'The river carried the bridge away. | Our mother baked bread at night.', sw: 'Mama yetu alioka mkate usiku. | Mto ulibeba daraja likaenda.',
    }]);
    expect(findingsOf('swapped', interview)).toEqual([]);
  });
});

describe('two answers', () => {
  it.each(others)('that changed places in %s are found as swapped or missing', (tag) => {
    const said = readSaid(tag);
    const turns: Said[][] = [];
    for (const sentence of said) {
      if (sentence.begins || turns.length === 0) turns.push([sentence]);
      else turns.at(-1)!.push(sentence);
    }
    const interview = changedRiver(tag, () => [turns[0], turns[3], turns[2], turns[1], ...turns.slice(4)].flatMap((turn) => turn!));
    const marked = [...findingsOf('swapped', interview), ...findingsOf('missing', interview)].flatMap(({ passages }) => passages);
    expect(marked.some(({ column, text, spans }) => column === 'en' && spans.length > 0 && readSaid('en').slice(1, 12).some((sentence) => sentence.text === text))).toBe(true);
  });

  it('that fit and were both left alone by alignment are shown together', () => {
    const here = ['Q: Who taught you to sew?', 'A: Grandmother Salima taught me in 1961, in Dushanbe.', 'Q: And who taught you to read?', 'A: A soldier named Viktor Samarin, he had 3 books with him.'];
    const there = ['Q: Кто научил вас шить?', 'A: Солдат по имени Виктор Самарин, у него было с собой 3 книги.', 'Q: А кто научил вас читать?', 'A: Бабушка Салима научила меня в 1961 году, в Душанбе.'];
    const usual = Array.from({ length: 10 }, (_, place): [string, string] => [`A: We sewed ${place + 20} shirts that month.`, `A: В том месяце мы сшили ${place + 20} рубашек.`]);
    const [source, target] = [documentOf('a', 'en', [...here, ...usual.map(([en]) => en)]), documentOf('b', 'ru', [...there, ...usual.map(([, ru]) => ru)])];
    const bead = (a: number[], b: number[]) => ({ members: { a: a.map((turn) => `a/t${turn}/p0/s0`), b: b.map((turn) => `b/t${turn}/p0/s0`) }, confidence: 0.9 });
    const beside = besideEachOther(source, target);
    const sentences = [bead([0], [0]), bead([1], []), bead([], [1]), bead([2], [2]), bead([3], []), bead([], [3]), ...usual.map((_, place) => bead([place + 4], [place + 4]))];
    const found = warned('swapped', { ...beside, alignments: { ...beside.alignments, sentences } });
    expect(found).toEqual([{ en: 'A soldier named Viktor Samarin, he had 3 books with him.', ru: 'Солдат по имени Виктор Самарин, у него было с собой 3 книги.' }]);
  });
});

describe('in the same order', () => {
  it.each(others)('the sentences of a translation into %s are left alone', (tag) => {
    expect(warned('swapped', changedRiver(tag, (said) => said))).toEqual([]);
  });

  it('the same sentence over and over is left alone', () => {
    const lines = Array.from({ length: 8 }, () => 'A: And then? And then.');
    expect(findingsOf('swapped', interviewOf([documentOf('a', 'en', lines), documentOf('b', 'de', lines)]))).toEqual([]);
  });
});
