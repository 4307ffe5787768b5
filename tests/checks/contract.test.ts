import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkInterview, checks } from '../../src/checks/index.js';
import type { Finding, Interview } from '../../src/model.js';
import { documentOf } from '../align/build.js';
import { LANGUAGES, riverDocument } from '../align/river.js';
import { besideEachOther, interviewOf } from './build.js';

const word = fc.constantFrom('Aigul', 'Марат', 'not', 'не', '不', 'لا', '12', '1 000', '三千五百', '٣٫٥', '½', '(', ')', '«', '“', 'the the', 'home.There', 'дoм', '?', '？', '؟', 'www.example.org', 'İstanbul', 'ẞ', '\u{1f600}', '\u{202e}', '\ud800', 'a\u{301}', 'years', 'лет', 'million', 'миллион');
const text = fc.oneof(fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(' ')), fc.string({ unit: 'binary', maxLength: 40 }));
const lines = fc.array(text.map((line) => `A: ${line.replace(/\n/gu, ' ')}`), { minLength: 1, maxLength: 8 });
const language = fc.constantFrom('en', 'de', 'ru', 'ar', 'zh', 'kk', 'uz', 'th', 'und');

function textsOf({ documents }: Interview): Map<string, string> {
  return new Map(documents.flatMap(({ turns }) => turns.flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences.map(({ id, text: said }): [string, string] => [id, said])))));
}

/** What must hold of any finding of any check. */
function expectSound(findings: readonly Finding[], interview: Interview): void {
  const texts = textsOf(interview);
  expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
  for (const { id, reason, passages } of findings) {
    expect(id).toMatch(/^[\da-f]{10}$/u);
    expect(reason).toMatch(/^[a-z][^.\n]{5,200}$/u);
    expect(passages.length).toBeGreaterThan(0);
    for (const { sentence, text: said, spans } of passages) {
      expect(texts.get(sentence)).toBe(said);
      let before = 0;
      for (const [start, end] of spans) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(said.length);
        before = end;
      }
    }
    expect(passages.some(({ spans }) => spans.length > 0)).toBe(true);
  }
}

describe('every check', () => {
  it('has a name of its own, in kebab-case, and says what it looks for', () => {
    expect(new Set(checks.map(({ name }) => name)).size).toBe(checks.length);
    for (const { name, summary } of checks) {
      expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
      expect(summary).toMatch(/^\p{L}/u);
    }
  });

  it('never throws, marks what is there, and finds the same again', () => {
    fc.assert(fc.property(language, language, lines, lines, (first, second, here, there) => {
      const interview = besideEachOther(documentOf('a', first, here), documentOf('b', second, there));
      const found = checkInterview(interview);
      expectSound(found, interview);
      expect(checkInterview(interview)).toEqual(found);
    }), { numRuns: 300 });
  });

  it('compares nothing where both versions say the same in the same words', () => {
    fc.assert(fc.property(language, lines, (tag, said) => {
      const comparing = checks.filter(({ compares }) => compares === 'versions');
      expect(checkInterview(besideEachOther(documentOf('a', tag, said), documentOf('b', tag, said)), comparing)).toEqual([]);
    }), { numRuns: 200 });
  });

  it('keeps the id of a finding while its texts are the same, whatever stands around them', () => {
    const said = (more: readonly string[]): string[] => [...more, 'A: It was in 1997, and nobody came.'];
    const told = (more: readonly string[]): string[] => [...more, 'A: Это было в 1979 году, и никто не пришёл.'];
    const ids = (more: readonly string[], also: readonly string[]): string[] => checkInterview(besideEachOther(documentOf('a', 'en', said(more)), documentOf('b', 'ru', told(also)))).map(({ id }) => id);
    expect(ids([], [])).toHaveLength(1);
    expect(ids(['Q: Where was it?'], ['Q: Где это было?'])).toEqual(ids([], []));
    const changed = checkInterview(besideEachOther(documentOf('a', 'en', ['A: It was in 1997, and nobody came!']), documentOf('b', 'ru', told([]))));
    expect(changed.map(({ id }) => id)).not.toEqual(ids([], []));
  });

  it('goes through one sentence of a quarter of a megabyte', () => {
    const long = 'Marat 12 not ('.repeat(20_000);
    const interview = besideEachOther(documentOf('a', 'en', [`A: ${long}`]), documentOf('b', 'ru', [`A: ${long}`]));
    expectSound(checkInterview(interview), interview);
  });
});

describe('good translations', () => {
  it.each(LANGUAGES.filter((tag) => tag !== 'en'))('of an interview into %s: at most two warnings', (tag) => {
    const interview = interviewOf([riverDocument('en'), riverDocument(tag)]);
    const found = checkInterview(interview);
    expectSound(found, interview);
    expect(found.filter(({ severity }) => severity === 'warning').map(({ rule, reason }) => `${rule}: ${reason}`).slice(2)).toEqual([]);
  });
});
