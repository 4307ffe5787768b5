import { describe, expect, it } from 'vitest';
import { pairDocuments, profileOf } from '../../src/align/index.js';
import type { Candidate } from '../../src/align/contract.js';
import type { Document } from '../../src/model.js';
import { documentOf } from './build.js';

function candidate(document: Document, more: Partial<Candidate> = {}): Candidate {
  const { id, path, language, metadata } = document;
  return { id, path, language, metadata, profile: profileOf(document), told: null, apart: false, ...more };
}

const groupsOf = (candidates: readonly Candidate[]): string[] => pairDocuments(candidates).map(({ documents }) => [...documents].sort().join('+')).sort();

const short = (id: string, language: string, path: string): Candidate => candidate(documentOf(id, language, ['Q: ?', 'A: .'], { path }));

const questions = {
  en: ['Where did you work?', 'What was the hardest year?', 'Who stood by you?', 'What should change?'],
  ru: ['Где вы работали?', 'Какой год был самым трудным?', 'Кто был рядом с вами?', 'Что должно измениться?'],
};
const sayings = {
  en: 'the river was high and we waited for the bus with our bags beside the old school near the market until somebody came and told us to go home again'.split(' '),
  ru: 'река поднялась и мы ждали автобус с вещами возле старой школы рядом с рынком пока кто-то не пришёл и не сказал нам идти домой'.split(' '),
};
/** An interview of the series: the same questions, answers of the given lengths (words) and numbers. */
function told(id: string, language: 'en' | 'ru', lengths: readonly number[], numbers: readonly number[]): Candidate {
  const lines = lengths.flatMap((length, index) => [
    `Q: ${questions[language][index]}`,
    `A: ${Array.from({ length }, (_, word) => sayings[language][word % sayings[language].length]).join(' ')} ${numbers[index]}.`,
  ]);
  return candidate(documentOf(id, language, lines));
}

describe('what names say', () => {
  it.each([
    ['a/x.en.txt', 'a/x.ru.txt'],
    ['en/x.txt', 'ru/x.md'],
    ['English/x.txt', 'Русский/x.txt'],
    ['x_eng.md', 'x_rus.md'],
    ['Anna (English).docx', 'Anna (Russian).docx'],
    ['anna.txt', 'anna.ru.txt'],
    ['en_anna.txt', 'ru_anna.txt'],
    ['anna-en-US.txt', 'anna-ru.txt'],
  ])('pairs %s and %s', (a, b) => {
    const [group] = pairDocuments([short('1', 'en', a), short('2', 'ru', b)]);
    expect([...group!.documents].sort()).toEqual(['1', '2']);
    expect(group!.evidence[0]).toMatch(/^file names differ in the language only/u);
  });

  it.each([
    ['x.en.txt', 'y.ru.txt'],
    ['it.txt', 'is.txt'],
    ['a/x.txt', 'b/x.txt'],
    ['x.de.txt', 'x.fr.txt'],
  ])('does not pair %s and %s', (a, b) => {
    expect(groupsOf([short('1', 'en', a), short('2', 'ru', b)])).toEqual(['1', '2']);
  });

  it('tells interviews apart where names say interview and language, however alike their answers are', () => {
    const [lengths, numbers] = [[12, 30, 7, 18], [1961, 40, 12, 3]];
    const alike = (path: string, language: 'en' | 'ru'): Candidate => ({ ...told(path, language, lengths, numbers), path });
    const named = [short('1', 'en', 'm01.en.txt'), short('2', 'ru', 'm01.ru.txt'), short('3', 'en', 'm02.en.txt'), short('4', 'ru', 'm02.ru.txt')];
    expect(groupsOf([alike('m03.en.txt', 'en'), alike('m04.ru.txt', 'ru')])).toEqual(['m03.en.txt+m04.ru.txt']);
    expect(groupsOf([...named, alike('m03.en.txt', 'en'), alike('m04.ru.txt', 'ru')])).toEqual(['1+2', '3+4', 'm03.en.txt', 'm04.ru.txt']);
    expect(groupsOf([...named, alike('a/m03.en.txt', 'en'), alike('m04.ru.txt', 'ru')])).toContain('a/m03.en.txt+m04.ru.txt');
    expect(groupsOf([...named, alike('ivanova.en.txt', 'en'), alike('иванова.ru.txt', 'ru')])).toContain('ivanova.en.txt+иванова.ru.txt');
    expect(groupsOf([...named, alike('scan 7.txt', 'en'), alike('m04.ru.txt', 'ru')])).toContain('m04.ru.txt+scan 7.txt');
  });

  it('pairs three languages, and stays out of it when a language comes twice', () => {
    const three = [short('1', 'en', 'x.en.txt'), short('2', 'ru', 'x.ru.txt'), short('3', 'kk', 'x.kk.txt')];
    expect(groupsOf(three)).toEqual(['1+2+3']);
    expect(groupsOf([...three, short('4', 'ru', 'x.ru.md')])).toEqual(['1', '2', '3', '4']);
  });
});

describe('what is told', () => {
  const one = short('1', 'en', 'x.en.txt');
  const two = short('2', 'ru', 'x.ru.txt');

  it('joins what the user named, whatever else is said', () => {
    expect(groupsOf([{ ...one, told: 'Aigul' }, { ...short('3', 'en', 'z.txt'), told: 'Aigul' }])).toEqual(['1+3']);
    expect(pairDocuments([{ ...one, told: 'Aigul' }, { ...two, told: 'Aigul' }])[0]!.evidence[0]).toBe('named interview "Aigul" by the user');
  });

  it('joins what the files name themselves', () => {
    const metadata = { interview: 'Aigul' };
    expect(groupsOf([{ ...short('1', 'en', 'p.txt'), metadata }, { ...short('2', 'ru', 'q.txt'), metadata }])).toEqual(['1+2']);
  });

  it('keeps apart what the user took out, and two interviews with two names', () => {
    expect(groupsOf([{ ...one, apart: true }, two])).toEqual(['1', '2']);
    expect(groupsOf([{ ...one, told: 'Aigul' }, { ...two, told: 'Marat' }])).toEqual(['1', '2']);
  });

  it('joins the parts of one file', () => {
    expect(groupsOf([short('00ff-en', 'en', 'both.txt'), short('00ff-ru', 'ru', 'both.txt')])).toEqual(['00ff-en+00ff-ru']);
  });
});

describe('what the content says', () => {
  it('pairs two versions of one interview and says why', () => {
    const [group] = pairDocuments([told('1', 'en', [12, 60, 25, 90], [1987, 45, 2013, 7]), told('2', 'ru', [11, 55, 22, 80], [1987, 45, 2013, 7])]);
    expect(group!.documents).toEqual(['1', '2']);
    expect(group!.evidence).toEqual(['content: 4 answers of matching length, 4 shared numbers']);
  });

  it('does not pair two people who answered the same questions', () => {
    expect(groupsOf([told('1', 'en', [12, 60, 25, 90], [1987, 45, 2013, 7]), told('2', 'ru', [80, 20, 70, 15], [1991, 12, 2002, 340])])).toEqual(['1', '2']);
  });

  it('finds each its own in a series', () => {
    const shapes = [[12, 60, 25, 90], [80, 20, 70, 15], [30, 30, 90, 31], [10, 14, 60, 60]];
    const years = [[1987, 45, 2013, 7], [1991, 12, 2002, 340], [1979, 5, 61, 2008], [2020, 3, 18, 77]];
    const series = shapes.flatMap((lengths, index) => [told(`en${index}`, 'en', lengths, years[index]!), told(`ru${index}`, 'ru', lengths.map((length) => Math.round(length * 0.9)), years[index]!)]);
    expect(groupsOf(series).sort()).toEqual(['en0+ru0', 'en1+ru1', 'en2+ru2', 'en3+ru3']);
  });

  it('says which documents almost belonged together', () => {
    const twins = [told('1', 'en', [12, 60, 25, 90], [1987, 45, 2013, 7]), told('2', 'ru', [11, 55, 22, 80], [1987, 45, 2013, 7]), told('3', 'ru', [12, 56, 22, 81], [1987, 45, 2013, 7])];
    const groups = pairDocuments(twins);
    expect(groups.map(({ documents }) => documents)).toEqual([['1'], ['2'], ['3']]);
    expect(groups.flatMap(({ near }) => near.map(({ document, other }) => `${document} ${other}`)).length).toBeGreaterThan(0);
  });
});
