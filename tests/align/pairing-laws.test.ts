import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairDocuments, profileOf } from '../../src/align/index.js';
import type { Candidate, Group } from '../../src/align/contract.js';
import { matchOdds } from '../../src/align/matching.js';
import { documentOf } from './build.js';
import { makeStories, versionOf, type Language } from './series.js';

const LANGUAGES: readonly Language[] = ['en', 'ru', 'ka'];
const RUNS = { numRuns: 12, seed: 71 };

/** Every story in every language, under names that say nothing: `k7` for the seventh story. */
const seriesOf = (count: number, seed: number, languages: readonly Language[] = LANGUAGES): Candidate[] =>
  makeStories(count, seed).flatMap((story, at) => languages.map((language, place) => versionOf(story, language, `${'bqx'[place]}${(at * 17) % 101}k${at}`)));

const storyOf = (id: string): string => id.slice(id.indexOf('k'));
const sets = (groups: readonly Group[]): string[] => groups.map(({ documents }) => [...documents].sort().join('+')).sort();
const wrong = (groups: readonly Group[]): Group[] => groups.filter(({ documents }) => new Set(documents.map(storyOf)).size > 1);

describe('a series that asks everybody the same', () => {
  it('is paired by nothing but how long people speak', () => {
    const groups = pairDocuments(seriesOf(20, 1));
    expect(wrong(groups)).toEqual([]);
    expect(groups.filter(({ documents }) => documents.length === 3).length).toBe(20);
    expect(groups.every(({ near }) => near.length === 0)).toBe(true);
  });

  it('is paired although a version lacks an exchange', () => {
    const [story, ...others] = makeStories(12, 5);
    const rest = others.flatMap((each, at) => [versionOf(each, 'en', `e${at}`), versionOf(each, 'ru', `r${at}`)]);
    for (const without of [0, 3, 6]) {
      const groups = pairDocuments([...rest, versionOf(story!, 'en', 'one'), versionOf(story!, 'ru', 'other', { without })]);
      expect(sets(groups)).toContain('one+other');
    }
  });

  it('finds the last two of a series by what the others have found', () => {
    const stories = makeStories(16, 8);
    // Told in much the same measure as nobody else, but a third shorter in one language, answer by answer differently.
    const odd = { answers: stories[15]!.answers.map((answer, at) => (at % 2 === 0 ? answer.slice(0, Math.max(1, answer.length - 1)) : answer)) };
    const rest = stories.slice(0, 15).flatMap((each, at) => [versionOf(each, 'en', `e${at}`), versionOf(each, 'ru', `r${at}`)]);
    const pair = [versionOf(stories[15]!, 'en', 'one'), versionOf(odd, 'ru', 'other')];
    expect(sets(pairDocuments([...rest, ...pair]))).toContain('one+other');
  });

  it('leaves alone whom nobody translated', () => {
    const stories = makeStories(16, 11);
    const all = stories.flatMap((story, at) => [versionOf(story, 'en', `ek${at}`), ...(at % 4 === 0 ? [] : [versionOf(story, 'ru', `rk${at}`)])]);
    const groups = pairDocuments(all);
    expect(wrong(groups)).toEqual([]);
    expect(groups.filter(({ documents }) => documents.length === 2).length).toBe(12);
  });
});

describe('laws of pairing', () => {
  it('does not mind the order of documents', () => {
    const candidates = seriesOf(8, 3);
    const once = pairDocuments(candidates);
    fc.assert(fc.property(fc.shuffledSubarray(candidates, { minLength: candidates.length }), (shuffled) => {
      expect(pairDocuments(shuffled)).toEqual(once);
    }), RUNS);
  });

  it('puts every document into one group, and no two of a language into one on evidence', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 9 }), fc.nat(), fc.func(fc.boolean()), (count, seed, keep) => {
      const candidates = seriesOf(count, seed).filter(({ id }) => keep(id));
      const groups = pairDocuments(candidates);
      expect(groups.flatMap(({ documents }) => documents).sort()).toEqual(candidates.map(({ id }) => id).sort());
      const languages = new Map(candidates.map(({ id, language }) => [id, language]));
      for (const { documents } of groups) expect(new Set(documents.map((id) => languages.get(id))).size).toBe(documents.length);
    }), RUNS);
  });

  it('is not moved by documents of other interviews', () => {
    const candidates = seriesOf(10, 4);
    const known = sets(pairDocuments(candidates));
    const strangers = Array.from({ length: 24 }, (_, at) => {
      const language = LANGUAGES[at % 3]!;
      const lines = [`Q: ${WORDLESS[at % 4]} ${at}?`, `A: ${'la '.repeat(5 + 7 * (at % 6))}${3000 + at}.`, `Q: ${WORDLESS[(at + 1) % 4]} ${at + 50}?`, `A: ${'so '.repeat(90 - 3 * at)}.`];
      const document = documentOf(`s${at}`, language, lines);
      return { id: document.id, path: document.path, language, metadata: {}, profile: profileOf(document), told: null, apart: false };
    });
    fc.assert(fc.property(fc.subarray(strangers), (some) => {
      const groups = sets(pairDocuments([...candidates, ...some]));
      expect(groups).toEqual(expect.arrayContaining(known));
    }), RUNS);
  });

  it('does what it is told and takes out what it is told to', () => {
    const candidates = seriesOf(6, 6);
    const told = fc.constantFrom(null, null, 'Nino', 'Tamaz');
    fc.assert(fc.property(fc.array(fc.tuple(told, fc.integer({ min: 0, max: 5 }).map((dice) => dice === 0)), { minLength: 18, maxLength: 18 }), (wishes) => {
      const asked = candidates.map((candidate, at) => (wishes[at]![1] ? { ...candidate, told: null, apart: true } : { ...candidate, told: wishes[at]![0] }));
      const groups = pairDocuments(asked);
      const groupOf = new Map(groups.flatMap((group) => group.documents.map((id) => [id, group] as const)));
      for (const { id, apart } of asked) if (apart) expect(groupOf.get(id)!.documents).toEqual([id]);
      for (const name of ['Nino', 'Tamaz']) {
        const named = asked.filter((candidate) => candidate.told === name);
        expect(new Set(named.map(({ id }) => groupOf.get(id))).size).toBe(Math.min(1, named.length));
      }
      for (const { documents } of groups) expect(new Set(asked.filter(({ id, told: name }) => name !== null && documents.includes(id)).map(({ told: name }) => name)).size).toBeLessThan(2);
    }), RUNS);
  });

  it('does not ask what the languages are called, nor which comes first', () => {
    const candidates = seriesOf(10, 7);
    const known = sets(pairDocuments(candidates));
    const names = new Map([['en', 'ka'], ['ru', 'en'], ['ka', 'ru']]);
    expect(sets(pairDocuments(candidates.map((candidate) => ({ ...candidate, language: names.get(candidate.language)! }))))).toEqual(known);
    expect(sets(pairDocuments(candidates.map((candidate, at) => ({ ...candidate, path: `${String(900 - at)}.txt` }))))).toEqual(known);
  });
});

const WORDLESS = ['Wem', 'Pero', 'Cuius', 'Mar'];

describe('what is close and not joined', () => {
  it('names the likes of a document that is there many times over', () => {
    const [story] = makeStories(1, 9);
    const copies = Array.from({ length: 12 }, (_, at) => versionOf(story!, at % 2 === 0 ? 'en' : 'ru', `c${at}`));
    const groups = pairDocuments(copies);
    expect(groups.every(({ documents, near }) => documents.length === 1 && near.length > 0 && near.length <= 2)).toBe(true);
    expect(groups[0]!.near[0]!.why).toMatch(/; (?:\d+ % sure|others are as close)$/u);
  });

  it('says nothing in a folder of strangers', () => {
    const strangers = makeStories(30, 10).map((story, at) => {
      const language = LANGUAGES[at % 3]!;
      const lines = story.answers.slice(0, 3 + (at % 5)).flatMap((lengths, place) => [`Q: ${WORDLESS[place % 4]} ${at * 31 + place}?`, `A: ${lengths.map((length) => `Ta ${'ta '.repeat(length).trim()}`).join('. ')}.`]);
      const document = documentOf(`s${at}`, language, lines);
      return { id: document.id, path: document.path, language, metadata: {}, profile: profileOf(document), told: null, apart: false };
    });
    const groups = pairDocuments(strangers);
    expect(groups.length).toBe(30);
    expect(groups.flatMap(({ near }) => near)).toEqual([]);
  });
});

describe('matching', () => {
  const odds = (...edges: readonly [number, number, number][]): number[] => [...matchOdds(edges.map(([a, b, weight]) => ({ a, b, weight })), 4)];

  it('leaves a pair without rivals as it is', () => expect(odds([0, 2, 1.5])[0]).toBeCloseTo(1.5));

  it('halves what two want alike', () => {
    const [first, second] = odds([0, 2, 9], [0, 3, 9]);
    expect(first).toBeCloseTo(0, 1);
    expect(second).toBeCloseTo(0, 1);
  });

  it('counts no rival that belongs elsewhere', () => {
    const [, rival, left] = odds([0, 2, 12], [0, 3, 5], [1, 3, 5]);
    expect(left).toBeGreaterThan(4.9);
    expect(rival).toBeLessThan(-5);
  });

  it('tells two very sure ones apart', () => {
    const [own, rival] = odds([0, 2, 95], [0, 3, 40], [1, 2, 40], [1, 3, 95]);
    expect(own).toBeGreaterThan(50);
    expect(rival).toBeLessThan(-50);
  });
});
