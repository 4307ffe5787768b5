import { describe, expect, it } from 'vitest';
import { checkInterview } from '../../src/checks/index.js';
import type { Document, Finding, Interview } from '../../src/model.js';
import { documentOf } from '../align/build.js';

/** Versions whose sentences stand beside each other one to one, by language; an empty text is a sentence that is not there. */
function beside(texts: Readonly<Record<string, readonly string[]>>): Interview {
  const documents = Object.entries(texts).map(([language, lines]): Document => documentOf(language, language.replace(/_.*$/u, ''), lines.filter((line) => line !== '').map((line) => `A: ${line}`)));
  const sentences = Object.values(texts)[0]!.map((_, number) => ({
    confidence: 1,
    members: Object.fromEntries(Object.values(texts).flatMap((lines, side) => {
      const place = lines.slice(0, number).filter((line) => line !== '').length;
      return lines[number] === '' ? [] : [[documents[side]!.id, [documents[side]!.turns[place]!.paragraphs[0]!.sentences[0]!.id]]];
    })),
  }));
  return { id: 'i', title: null, languages: Object.keys(texts), pivot: documents[0]!.id, evidence: [], documents, exchanges: [], alignments: { turns: [], paragraphs: [], sentences } };
}

const shown = ({ rule, severity, reason, passages }: Finding): string =>
  [severity, `${rule}:`, `${reason}:`, ...passages.map(({ column, text, spans }) => `${column} ${spans.map(([start, end]) => text.slice(start, end)).join('+')}`.trimEnd())].join(' ');

const well = { en: 'The well was dug in 1974.', ru: 'Колодец вырыли в 1974 году.', kk: 'Құдық 1974 жылы қазылды.', de: 'Der Brunnen wurde 1974 gegraben.' };
const wrong = { ...well, kk: 'Құдық 1947 жылы қазылды.' };
const numbers = (interview: Interview, ...languages: string[]): Finding[] =>
  checkInterview(interview, undefined, undefined, languages.length === 0 ? undefined : new Set(languages)).filter(({ rule }) => rule === 'numbers');
const said = (texts: Readonly<Record<string, string>>): Interview => beside(Object.fromEntries(Object.entries(texts).map(([language, text]) => [language, [text]])));

describe('the same fault between several languages', () => {
  it('is one finding, and the version that stands alone is named', () => {
    const found = numbers(said(wrong));
    expect(found).toHaveLength(1);
    expect(shown(found[0]!)).toMatch(/^warning numbers: .*; kk stands alone against en, ru and de: en 1974 ru 1974 kk 1947 de 1974$/u);
  });

  it('names nobody where all differ, or where another version takes either side', () => {
    const all = numbers(said({ en: well.en, ru: 'Колодец вырыли в 1961 году.', kk: wrong.kk }));
    expect(all.map(({ reason }) => reason.replace(/^.*; /u, ''))).toEqual(['no two of en, ru and kk agree']);
    const two = numbers(said({ en: well.en, ru: well.ru, kk: wrong.kk, de: 'Der Brunnen wurde 1947 gegraben.' }));
    expect(two).toHaveLength(1);
    expect(two[0]!.reason).toMatch(/; en and ru differ from kk and de$/u);
  });

  it('is as grave as its gravest, and of another place another one', () => {
    const found = numbers(beside({ en: [well.en, 'It cost 300 and no more.'], ru: [well.ru, 'Он стоил 300 и не больше.'], kk: [wrong.kk, 'Ол 400 тұрды, одан артық емес.'] }));
    expect(found.map(({ passages }) => passages.map(({ column }) => column))).toEqual([['en', 'ru', 'kk'], ['en', 'ru', 'kk']]);
  });

  it('is found when something is missing from one of them, and from all but one', () => {
    const missing = (texts: Readonly<Record<string, readonly string[]>>): string[] => checkInterview(beside(texts)).filter(({ rule }) => rule === 'missing').map(shown);
    const [en, ru, kk] = [['We kept goats.', 'The winter was long and cold.'], ['Мы держали коз.', 'Зима была долгой и холодной.'], ['Біз ешкі ұстадық.', 'Қыс ұзақ әрі суық болды.']];
    expect(missing({ en, ru, kk: [kk[0]!, ''] })).toEqual([expect.stringMatching(/^warning missing: en and ru have .* in kk: en The winter was long and cold\. ru Зима была долгой и холодной\. kk$/u)]);
    expect(missing({ en, ru: [ru[0]!, ''], kk: [kk[0]!, ''] })).toEqual([expect.stringMatching(/en has .* in ru and kk:/u)]);
  });

  it('says of all what is said of one after the other, and names no partner by chance', () => {
    const denied = (texts: Readonly<Record<string, string>>): string[] => checkInterview(said(texts)).filter(({ rule }) => rule === 'negation').map(({ reason }) => reason);
    const [not, did] = [{ en: 'We did not go to the river.', ru: 'Мы не ходили к реке.', de: 'Wir sind nicht zum Fluss gegangen.', fr: 'Nous ne sommes pas allés à la rivière.' }, { en: 'We went to the river.', ru: 'Мы ходили к реке.', de: 'Wir sind zum Fluss gegangen.', fr: 'Nous sommes allés à la rivière.' }];
    expect(denied({ ...did, ru: not.ru })).toEqual(['ru denies something, and nothing in en, de and fr does']);
    expect(denied({ ...not, ru: did.ru })).toEqual(['en, de and fr deny something, and nothing in ru does']);
  });

  it('stays two where it is found twice between two languages', () => {
    const twice = said({ en: 'We had 12 goats and 40 sheep.', ru: 'У нас было 13 коз и 41 овца.' });
    const three = said({ en: 'We had 12 goats and 40 sheep.', ru: 'У нас было 13 коз и 41 овца.', de: 'Wir hatten 12 Ziegen und 40 Schafe.' });
    expect(numbers(three)).toHaveLength(numbers(twice).length);
  });

  it('keeps its id when fewer languages are asked for, and is left out when it is not between them', () => {
    const [whole] = numbers(said(wrong));
    expect(numbers(said(wrong), 'en', 'kk')).toEqual([whole]);
    expect(numbers(said(wrong), 'en', 'ru')).toEqual([]);
    const dotted = beside({ en: ['They went home.There was nobody.'], ru: ['Они пошли домой.Там никого не было.'] });
    expect(checkInterview(dotted, undefined, undefined, new Set(['ru'])).map(({ passages }) => passages[0]!.column)).toEqual(['ru']);
  });
});
