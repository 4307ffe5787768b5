import { describe, expect, it } from 'vitest';
import { tokens } from '../../src/text/tokens.js';
import { documentOf } from '../align/build.js';
import { LANGUAGES, readSaid, type Said } from '../align/river.js';
import { besideEachOther } from './build.js';
import { changedRiver, findingsOf, placeOf, sentenceOf, warned } from './structure.js';

const others = LANGUAGES.filter((tag) => tag !== 'en');

const replaced = (said: readonly Said[], number: number, text: string): Said[] => said.with(placeOf(said, number), { ...sentenceOf('en', number), begins: false, text });

describe('a sentence left in the language of the other version', () => {
  it.each(others)('is found in a translation into %s', (tag) => {
    const { text } = sentenceOf('en', 29);
    expect(warned('untranslated', changedRiver(tag, (said) => replaced(said, 29, text))).map((marked) => marked[tag])).toContain(text);
  });

  it('is found beside one that was translated', () => {
    const target = documentOf('b', 'nl', ['A: We vertrokken in de herfst. Nobody locked the doors behind us.']);
    const source = documentOf('a', 'en', ['A: We left in autumn. Nobody locked the doors behind us.']);
    const beside = besideEachOther(source, target);
    const sentences = [{ members: { a: ['a/t0/p0/s0', 'a/t0/p0/s1'], b: ['b/t0/p0/s0', 'b/t0/p0/s1'] }, confidence: 0.9 }];
    expect(warned('untranslated', { ...beside, alignments: { ...beside.alignments, sentences } })).toEqual([{ en: 'Nobody locked the doors behind us.', nl: 'Nobody locked the doors behind us.' }]);
  });

  it.each([
    ['names', 'Aigul Bekova, Marat Osmanov, Leyla Karimova, Daniel Roth.'], ['a list of places', 'Osh, Jalal-Abad, Naryn, Karakol 1998.'],
    ['an address', 'Hauptstrasse 12, 8001 Zürich, www.example.org'], ['a title', 'Nezhna Balada, Tri Sestri, Bela Noc'],
  ])('is not what is the same in every language: %s', (_, line) => {
    expect(findingsOf('untranslated', besideEachOther(documentOf('a', 'en', [`A: ${line}`]), documentOf('b', 'fr', [`A: ${line}`])))).toEqual([]);
  });

  it('is none in a third language that both versions cite', () => {
    const cited = 'A: Il faut cultiver notre jardin, disait-il.';
    const usual = Array.from({ length: 16 }, (_, place): [string, string] => [`A: We planted ${place + 2} trees in the garden that year.`, `A: В том году мы посадили в саду ${place + 2} дерева.`]);
    const interview = besideEachOther(documentOf('a', 'en', [...usual.map(([en]) => en), cited]), documentOf('b', 'ru', [...usual.map(([, ru]) => ru), cited]));
    expect(findingsOf('wrong-language', interview)).toEqual([]);
  });
});

/** The longest answer, by its numbers. */
const ANSWER = [22, 23, 24, 25, 26];

describe('a sentence in a third language', () => {
  it.each([
    ['de', 'tr'], ['fr', 'de'], ['es', 'tr'], ['fa', 'hi'], ['hi', 'ar'], ['zh', 'ko'], ['ko', 'ja'], ['ja', 'he'], ['el', 'ka'], ['ka', 'el'], ['he', 'ar'], ['uk', 'zh'],
  ])('is found in %s: one in %s', (tag, third) => {
    const { text } = sentenceOf(third, 29);
    expect(findingsOf('wrong-language', changedRiver(tag, (said) => replaced(said, 29, text))).flatMap(({ passages }) => passages.filter(({ spans }) => spans.length > 0).map((passage) => passage.text))).toEqual([text]);
  });

  it.each([
    ['ru', 'uk'], ['es', 'fr'], ['fr', 'ru'], ['fr', 'ar'], ['zh', 'ru'], ['ru', 'tr'], ['de', 'fr'],
  ])('is found in %s where a whole answer is in %s: it does not vouch for itself', (tag, third) => {
    const interview = changedRiver(tag, (said) => said.map((sentence) => {
      const there = readSaid(third).find(({ numbers }) => numbers.join() === sentence.numbers.join());
      return ANSWER.includes(sentence.numbers[0]!) && there !== undefined ? { ...sentence, text: there.text } : sentence;
    }));
    const words = new Map([[tag, new Map(readSaid(tag).flatMap((sentence) => tokens(sentence.text)).map((word) => [word, 5]))]]);
    const marked = ['wrong-language', 'untranslated'].flatMap((rule) => findingsOf(rule, interview, { words })).flatMap(({ passages }) => passages.filter(({ column, spans }) => column === tag && spans.length > 0));
    expect(marked.length).toBeGreaterThan(0);
  });

  it('is found by the words of the corpus where a version is too short to know its language by', () => {
    const { text } = sentenceOf('kk', 29);
    const interview = changedRiver('ru', (said) => replaced(said, 29, text));
    expect(findingsOf('wrong-language', interview)).toEqual([]);
    const words = new Map([['ru', new Map(readSaid('ru').flatMap((sentence) => tokens(sentence.text)).map((word) => [word, 5]))]]);
    expect(warned('wrong-language', interview, { words })).toEqual([{ ru: text }]);
  });

  it.each(others)('is not in a translation into %s as it is', (tag) => {
    expect(findingsOf('wrong-language', changedRiver(tag, readSaid.bind(null, tag)))).toEqual([]);
  });
});
