import { describe, expect, it } from 'vitest';
import { documentOf } from '../align/build.js';
import { LANGUAGES, readSaid, riverDocument } from '../align/river.js';
import { besideEachOther, interviewOf } from './build.js';
import { changedRiver, findingsOf, placeOf, sentenceOf, warned } from './structure.js';

const others = LANGUAGES.filter((tag) => tag !== 'en');

describe('a sentence left out', () => {
  it.each(others)('of a translation into %s is marked in the original', (tag) => {
    const found = warned('missing', changedRiver(tag, (said) => said.filter((_, place) => place !== placeOf(said, 29))));
    expect(found.map(({ en }) => en).join(' ')).toContain(sentenceOf('en', 29).text);
  });

  it.each(others)('of the original is marked in the translation into %s', (tag) => {
    const english = readSaid('en').filter(({ numbers }) => numbers[0] !== 29);
    const found = warned('missing', interviewOf([riverDocument('en', english), riverDocument(tag)]));
    expect(found.map((marked) => marked[tag])).toContain(sentenceOf(tag, 29).text);
  });

  it('has an empty span where it should stand', () => {
    const found = warned('missing', changedRiver('es', (said) => said.filter((_, place) => place !== placeOf(said, 16))));
    expect(found).toEqual([{ en: sentenceOf('en', 16).text, es: '·' }]);
  });
});

describe('what is missing', () => {
  it('is named by the largest unit of which nothing is there', () => {
    const english = documentOf('a', 'en', ['A: We dug a well behind the house.', 'It was deep and cold.', 'Q: Who drank from it?', 'A: Everybody in our street did.', 'A: Even strangers came with buckets.']);
    const reasons = (lines: readonly string[]): string[] => {
      const beside = besideEachOther(english, documentOf('b', 'pl', lines));
      return findingsOf('missing', beside).map(({ reason }) => reason);
    };
    expect(reasons(['A: Za domem wykopaliśmy studnię.', 'Była głęboka i zimna.', 'Q: Kto z niej pił?', 'A: Wszyscy z naszej ulicy.'])).toEqual(['en has a turn without a counterpart in pl']);
    expect(reasons(['A: Za domem wykopaliśmy studnię.', 'Była głęboka i zimna.'])).toEqual(['en has several turns without a counterpart in pl']);
    expect(reasons(['A: Za domem wykopaliśmy studnię.'])).toEqual(['en has several paragraphs without a counterpart in pl']);
  });

  it('is a note where it is no more than an interjection', () => {
    const interview = besideEachOther(documentOf('a', 'en', ['A: We dug a well behind the house.', 'A: Oh yes.']), documentOf('b', 'pl', ['A: Za domem wykopaliśmy studnię.']));
    expect(findingsOf('missing', interview).map(({ severity }) => severity)).toEqual(['note']);
  });

  it('is nothing where a version has nothing at all of the other', () => {
    const alone = besideEachOther(documentOf('a', 'en', ['A: We dug a well behind the house.']), documentOf('b', 'pl', []));
    expect(findingsOf('missing', alone)).toEqual([]);
  });
});

describe('a sentence inside a bead with its neighbour', () => {
  const usual = Array.from({ length: 14 }, (_, place): [string, string] => [`A: We counted the ${place + 3} boats by the pier again.`, `A: Wir zählten die ${place + 3} Boote am Steg noch einmal.`]);
  const interview = (target: string, confidence: number) => {
    const source = documentOf('a', 'en', [...usual.map(([en]) => en), 'A: Karim Osmanov brought 40 loaves of bread in 1992. Nobody in the harbour had asked him for anything.']);
    const beside = besideEachOther(source, documentOf('b', 'de', [...usual.map(([, de]) => de), target]));
    const sentences = [...beside.alignments.sentences.slice(0, 14), { members: { a: ['a/t14/p0/s0', 'a/t14/p0/s1'], b: ['b/t14/p0/s0'] }, confidence }];
    return { ...beside, alignments: { ...beside.alignments, sentences } };
  };

  it('is found where the other side says its neighbour only and alignment is unsure', () => {
    expect(warned('missing', interview('A: Karim Osmanow brachte 1992 vierzig (40) Laibe Brot.', 0.4))).toEqual([{ en: 'Nobody in the harbour had asked him for anything.', de: '·' }]);
  });

  it('is none where the other side is as long as both, or alignment is sure', () => {
    expect(warned('missing', interview('A: Karim Osmanow brachte 1992, ohne dass ihn im Hafen jemand um etwas gebeten hätte, 40 Laibe Brot.', 0.9))).toEqual([]);
    expect(warned('missing', interview('A: Karim Osmanow brachte 1992 vierzig (40) Laibe Brot.', 1))).toEqual([]);
  });
});
