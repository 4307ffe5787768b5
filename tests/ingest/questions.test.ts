import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followTexts } from '../../src/ingest/questions.js';
import type { AskedInterview, PinnedQuestion } from '../../src/model.js';
import { compareAnchors, wordingKey } from '../../src/series/index.js';

type Documents = Readonly<Record<string, readonly string[]>>;

/** An interview for each document: `road.en` is in English. */
const askedOf = (documents: Documents): AskedInterview[] => Object.entries(documents).map(([path, texts]) => ({
  id: path, exchanges: texts.map((text, index) => ({ number: index + 1, wordings: [{ language: path.split('.')[1]!, path, text }] })),
}));
const pinnedTo = (id: string, ...places: (readonly [path: string, text: string])[]): PinnedQuestion => ({
  id, name: null, after: null, anchors: places.map(([path, text]) => ({ path, language: path.split('.')[1]!, wording: wordingKey(text, path.split('.')[1]!) })),
});
const sorted = (question: PinnedQuestion): PinnedQuestion => ({ ...question, anchors: [...question.anchors].sort(compareAnchors) });

const kept = 'Who kept the ferry after the flood?';

describe('what was decided of a question', () => {
  it('follows a wording that was corrected, in any script', () => {
    for (const [path, old, now] of [
      ['a.en', 'Who kpet the fery after the flood?', kept],
      ['a.ru', 'Кто держал паром после наводнения?', 'А кто держал паром после того наводнения?'],
      ['a.zh', '洪水之后谁管渡船?', '洪水过后是谁管渡船?'],
      ['a.ar', 'من كان يدير العبّارة بعد الفيضان؟', 'مَن كان يدير العبارة بعد الفيضان الكبير؟'],
    ] as const) {
      const followed = followTexts([pinnedTo('q1', [path, old], ['b.en', kept])], askedOf({ [path]: [old, 'x?'], 'b.en': [kept] }), askedOf({ [path]: ['x?', now], 'b.en': [kept] }));
      expect(followed, 'and keeps the former one').toEqual([sorted(pinnedTo('q1', [path, now], [path, old], ['b.en', kept]))]);
    }
  });

  it('stays where it is when the wording is there still, gone with nothing like it, or in another document', () => {
    const pinned = [pinnedTo('q1', ['a.en', kept])];
    const before = askedOf({ 'a.en': [kept], 'b.en': ['What was the toll?'] });
    for (const after of [
      { 'a.en': [kept, `${kept} And why?`], 'b.en': [] },
      { 'a.en': ['What was the toll?'], 'b.en': [] },
      { 'a.en': [], 'b.en': ['Who kept the ferry after that flood?'] },
      { 'b.en': ['Who kept the ferry after the floods?'] },
    ] satisfies Documents[]) expect(followTexts(pinned, before, askedOf(after))).toBe(pinned);
  });

  it('follows to the most similar wording, and no two to the same', () => {
    const [first, second] = ['Did you see the river rise in March?', 'Did you see the river fall in March?'];
    const pinned = [pinnedTo('q1', ['a.en', first]), pinnedTo('q2', ['a.en', second])];
    const now = ['Did you see the river rise in that March?', 'Did you see the river fall in that March?'];
    const both = [sorted(pinnedTo('q1', ['a.en', now[0]!], ['a.en', first])), sorted(pinnedTo('q2', ['a.en', now[1]!], ['a.en', second]))];
    expect(followTexts(pinned, askedOf({ 'a.en': [first, second] }), askedOf({ 'a.en': [...now].reverse() }))).toEqual([both[0], both[1]]);
    expect(followTexts(pinned, askedOf({ 'a.en': [first, second] }), askedOf({ 'a.en': [now[0]!] }))).toEqual([both[0], pinned[1]]);
    expect(followTexts(both, askedOf({ 'a.en': now }), askedOf({ 'a.en': [second, now[0]!] })), 'to none that is decided of already').toBe(both);
  });

  it('is not touched when nothing has changed, whatever was asked', () => {
    const texts = fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 5 });
    fc.assert(fc.property(texts, texts, (a, b) => {
      const asked = askedOf({ 'a.en': a, 'b.und': b });
      const pinned = [pinnedTo('q1', ...a.map((text) => ['a.en', text] as const)), pinnedTo('q2', ...b.map((text) => ['b.und', text] as const))];
      expect(followTexts(pinned, asked, asked)).toBe(pinned);
    }));
  });

  it('is left alone in a document written anew with a thousand questions', () => {
    const pinned = [pinnedTo('q1', ['a.en', kept])];
    expect(followTexts(pinned, askedOf({ 'a.en': [kept] }), askedOf({ 'a.en': Array.from({ length: 1000 }, (_, number) => `${kept} ${number}`) }))).toBe(pinned);
  });
});
