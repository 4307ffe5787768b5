import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { besideOf, bitextsOf, versionsOf } from '../../src/checks/bitexts.js';
import { checkInterview, checks, type Check, type CheckContext } from '../../src/checks/index.js';
import { everydayWords } from '../../src/language/everyday.js';
import type { Document, Finding, Interview } from '../../src/model.js';
import { tokens } from '../../src/text/tokens.js';
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

/** What a corpus of these interviews alone would tell: its words, and a lexicon in which every word is translated by those that may stand beside it. */
function contextOf(...interviews: readonly Interview[]): CheckContext {
  const words = new Map<string, Map<string, number>>();
  for (const { documents } of interviews) {
    for (const document of documents) {
      const counts = words.get(document.language) ?? new Map<string, number>();
      words.set(document.language, counts);
      for (const said of sentencesOf(document)) for (const each of tokens(said)) counts.set(each, (counts.get(each) ?? 0) + 1);
    }
  }
  const lexicon = new Map(['not', 'Марат', 'не', 'million', 'лет', 'years', '不', 'aigul', 'марат'].map((from, index, all) => [from, new Map([[all[(index + 1) % all.length]!, 0.95], [all.at(index - 1)!, 0.95]])] as const));
  return { words, everyday: everydayWords, lexicon: () => lexicon };
}

const sentencesOf = ({ turns }: Document): string[] => turns.flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences.map(({ text: said }) => said)));

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

/** Beads of the sentences of any number of documents, one beside the other. */
function besides(documents: readonly Document[]): Interview['alignments']['sentences'] {
  const ids = documents.map(({ turns }) => turns.flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences.map(({ id }) => id))));
  const most = ids.reduce((longest, { length }) => Math.max(longest, length), 0);
  return Array.from({ length: most }, (_, index) => ({ members: Object.fromEntries(documents.map(({ id }, side) => [id, ids[side]!.slice(index, index + 1)])), confidence: 1 }));
}

/** The same document with another text in one of its sentences. */
const withText = (document: Document, sentence: string, edit: (said: string) => string): Document => ({
  ...document,
  turns: document.turns.map((turn) => ({
    ...turn,
    paragraphs: turn.paragraphs.map((paragraph) => ({ ...paragraph, sentences: paragraph.sentences.map((each) => (each.id === sentence ? { ...each, text: edit(each.text) } : each)) })),
  })),
});

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
      const found = checkInterview(interview, checks, contextOf(interview));
      expectSound(found, interview);
      expect(checkInterview(interview, checks, contextOf(interview))).toEqual(found);
    }), { numRuns: 300 });
  });

  it('does so in three versions, whatever they lack, and in none', () => {
    fc.assert(fc.property(fc.array(fc.tuple(language, lines), { maxLength: 3 }), (versions) => {
      const documents = versions.map(([tag, said], index) => documentOf(`d${index}`, tag, said));
      const sentences = besides(documents);
      const interview: Interview = { id: 'i', title: null, languages: documents.map(({ language: tag }, index) => `${tag}-${index}`), pivot: documents[0]?.id ?? '', evidence: [], documents, exchanges: [], alignments: { turns: [], paragraphs: [], sentences } };
      const context = contextOf(interview);
      const found = checkInterview(interview, checks, context);
      expectSound(found, interview);
      for (const chosen of [[], checks.slice(0, 1), checks.slice(3)]) for (const finding of checkInterview(interview, chosen, context)) expect(found.map(({ id, rule }) => `${id} ${rule}`)).toContain(`${finding.id} ${finding.rule}`);
    }), { numRuns: 150 });
  });

  it('takes sentences and paragraphs without any text', () => {
    const empty = (id: string, tag: string): Document => {
      const document = documentOf(id, tag, ['Q: x', 'A: x']);
      return { ...document, turns: [...document.turns.map((turn) => ({ ...turn, paragraphs: [...turn.paragraphs.map((paragraph) => ({ ...paragraph, text: '', sentences: paragraph.sentences.map((sentence) => ({ ...sentence, text: '', end: 0 })) })), { id: `${turn.id}:none`, text: '', label: '', line: 1, evidence: [], sentences: [] }] })), { id: `${id}:none`, role: 'answer', speaker: null, exchange: null, confidence: 1, paragraphs: [] }] };
    };
    const interview = besideEachOther(empty('a', 'en'), empty('b', 'ru'));
    expect(checkInterview(interview, checks, contextOf(interview)).filter(({ severity }) => severity === 'warning')).toEqual([]);
  });

  it('claims languages by their primary subtags, sorted, and is silent where it claims neither', () => {
    for (const { languages: claimed, words }  of checks as readonly Check[]) {
      for (const list of [claimed, words ?? 'any']) {
        if (list === 'any') continue;
        expect([...new Set(list)].sort()).toEqual(list);
        for (const tag of list) expect(tag).toMatch(/^[a-z]{2,3}$/u);
      }
    }
    const some = checks.filter(({ languages: claimed }) => claimed !== 'any');
    fc.assert(fc.property(lines, lines, (here, there) => {
      expect(checkInterview(besideEachOther(documentOf('a', 'qaa', here), documentOf('b', 'qab', there)), some)).toEqual([]);
    }), { numRuns: 50 });
  });

  it('finds nothing twice: a finding that was accepted comes back under another name when any of its texts changes, and only then', () => {
    fc.assert(fc.property(language, language, lines, lines, fc.nat(), fc.nat(), (first, second, here, there, which, side) => {
      const interview = besideEachOther(documentOf('a', first, here), documentOf('b', second, there));
      const found = checkInterview(interview);
      fc.pre(found.length > 0);
      const accepted = found[which % found.length]!;
      const changed = accepted.passages[side % accepted.passages.length]!.sentence;
      const edited: Interview = { ...interview, documents: interview.documents.map((document) => withText(document, changed, (said) => `${said} zzz`)) };
      // Another sentence of the very same words keeps what was found in it.
      const twins = found.filter(({ rule, passages }) => rule === accepted.rule && passages.map(({ text: said }) => said).join('\n') === accepted.passages.map(({ text: said }) => said).join('\n'));
      fc.pre(twins.length === 1);
      expect(checkInterview(structuredClone(interview)).map(({ id }) => id)).toContain(accepted.id);
      expect(checkInterview(edited).map(({ id }) => id)).not.toContain(accepted.id);
    }), { numRuns: 150 });
  });

  it.each((checks as readonly Check[]).map((check) => [check.name, check] as const))('%s looks at each sentence a bounded number of times', (_, check) => {
    const looks = (count: number): number => {
      let number = 0;
      const counting = <Item>(list: readonly Item[]): readonly Item[] => new Proxy(list, { get: (target, key, receiver): unknown => ((number += typeof key === 'string' && /^\d/u.test(key) ? 1 : 0), Reflect.get(target, key, receiver)) });
      const said = (tag: string): string[] => Array.from({ length: count }, (__, index) => (tag === 'en' ? `A: In the year ${1900 + index} Marat did not see ${index} the the boats, (and ${index}?` : `A: В ${1901 + index} году Айгуль видела ${index} лодок, да да (и ${index}.`));
      const interview = besideEachOther(documentOf('a', 'en', said('en')), documentOf('b', 'ru', said('ru')));
      const context = contextOf(interview);
      const versions = versionsOf(interview).map((version) => ({ ...version, lines: counting(version.lines) }));
      if (check.compares === 'nothing') for (const version of versions) Array.from(check.check(version, context, besideOf(interview, versions)));
      else for (const bitext of bitextsOf(interview, versions)) Array.from(check.check({ ...bitext, couples: counting(bitext.couples) }, context));
      return number;
    };
    const [few, many] = [looks(100), looks(400)];
    expect(few).toBeGreaterThan(0);
    expect(many).toBeLessThanOrEqual(4 * few + 100);
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
    const found = checkInterview(interview, checks, { words: contextOf(interview).words, everyday: everydayWords });
    expectSound(found, interview);
    expect(found.filter(({ severity }) => severity === 'warning').map(({ rule, reason }) => `${rule}: ${reason}`).slice(2)).toEqual([]);
  });
});
