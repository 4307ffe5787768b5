/** Rules that rest on what the corpus says elsewhere: words one slip from a frequent one, words without any of their usual counterparts. */
import { describe, expect, it } from 'vitest';
import { checkInterview, checks, type CheckContext } from '../../src/checks/index.js';
import { everydayWords } from '../../src/language/everyday.js';
import { tokens } from '../../src/text/tokens.js';
import { documentOf } from '../align/build.js';
import { besideEachOther } from './build.js';

function contextOf(texts: Readonly<Record<string, readonly string[]>>, more: Partial<CheckContext> = {}): CheckContext {
  return {
    words: new Map(Object.entries(texts).map(([language, said]) => {
      const counts = new Map<string, number>();
      for (const word of said.flatMap(tokens)) counts.set(word, (counts.get(word) ?? 0) + 1);
      return [language, counts];
    })),
    everyday: everydayWords,
    ...more,
  };
}

const only = (rule: string): typeof checks[number][] => checks.filter(({ name }) => name === rule);

describe('spelling', () => {
  const spelling = (language: string, text: string, usual: readonly string[] = []): string[] => {
    const interview = besideEachOther(documentOf('a', language, [`A: ${text}`]), documentOf('b', 'und', []));
    return checkInterview(interview, only('spelling'), contextOf({ [language]: [text, ...usual] })).map(({ severity, passages: [passage] }) => `${severity} ${passage!.spans.map(([start, end]) => passage!.text.slice(start, end)).join('+')}`);
  };
  const often = (sentence: string): string[] => Array.from({ length: 8 }, () => sentence);

  it('finds letters that changed places in an everyday word, however small the corpus', () => {
    expect(spelling('en', 'Many poeple lived there.')).toEqual(['warning poeple']);
    expect(spelling('ru', 'Эти лдюи жили у реки.')).toEqual([]);
    expect(spelling('de', 'Er wollte immmer bleiben und schreiben.')).toEqual([]);
  });

  it('finds letters that changed places in a word of the corpus, and as a note one too many, missing or wrong', () => {
    expect(spelling('en', 'We went to the harrbour.', often('The harbour was full.'))).toEqual(['note harrbour']);
    expect(spelling('ru', 'Он стоял на прситани.', often('Лодка ждала на пристани.'))).toEqual(['warning прситани']);
    expect(spelling('el', 'Πήγαμε στο λιμμάνι.', often('Το λιμάνι ήταν γεμάτο.'))).toEqual(['note λιμμάνι']);
  });

  it('leaves endings, names, words that others begin like, and what stands twice alone', () => {
    expect(spelling('ru', 'Мы видели пристань.', often('Лодка ждала на пристани.'))).toEqual([]);
    expect(spelling('en', 'We met Harrbour.', often('The harbour was full.'))).toEqual([]);
    expect(spelling('en', 'He was marking the sheep.', [...often('They were making bread.'), 'The mark was red, and the marked ones were sold.'])).toEqual([]);
    expect(spelling('en', 'We went to the harrbour, to the harrbour.', often('The harbour was full.'))).toEqual([]);
    expect(spelling('kk', 'Ол келеді дейді.', often('Ол келді дейді.'))).toEqual([]);
    expect(spelling('ar', 'ذهبنا إلى المينء.', often('كان الميناء مليئا.'))).toEqual([]);
    expect(spelling('de', 'Damals schrieben wir Briefe.').filter((each) => each.startsWith('warning'))).toEqual([]);
    expect(spelling('es', 'Lo voy a contar todo.', often('Lucharon contra el río.'))).toEqual([]);
    expect(spelling('fr', 'Il fallait monter là-haut.', often('Elle montre la porte.'))).toEqual([]);
    expect(spelling('en', 'The night was quiet.', often('It was quite late.'))).toEqual([]);
  });
});

describe('lexical', () => {
  const [milk, bread] = [['The milk was sour.', 'Молоко было кислым.'], ['The bread was gone.', 'Хлеба не осталось.']] as const;
  const texts = { en: Array.from({ length: 6 }, () => milk[0]), ru: Array.from({ length: 6 }, () => milk[1]) };
  const lexicon = (probability: number): NonNullable<CheckContext['lexicon']> => {
    const [forth, back] = [new Map([['milk', new Map([['молоко', probability]])]]), new Map([['молоко', new Map([['milk', probability]])]])];
    return (from, to) => (from === 'en' && to === 'ru' ? forth : from === 'ru' && to === 'en' ? back : undefined);
  };
  const lexical = (en: readonly string[], ru: readonly string[], context: CheckContext): string[] =>
    checkInterview(besideEachOther(documentOf('a', 'en', en.map((text) => `A: ${text}`)), documentOf('b', 'ru', ru.map((text) => `A: ${text}`))), only('lexical'), context)
      .map(({ severity, passages }) => `${severity} ${passages.map(({ text, spans }) => spans.map(([start, end]) => text.slice(start, end)).join('+')).join(' / ')}`);

  it('marks a word none of whose sure counterparts is there, and how grave it is depends on how sure they are', () => {
    expect(lexical([milk[0]], ['Вода была кислой.'], contextOf(texts, { lexicon: lexicon(0.95) }))).toEqual(['warning milk / ']);
    expect(lexical([milk[0]], ['Вода была кислой.'], contextOf(texts, { lexicon: lexicon(0.85) }))).toEqual(['note milk / ']);
    expect(lexical(['The water was sour.'], [milk[1]], contextOf(texts, { lexicon: lexicon(0.95) }))).toEqual(['warning  / Молоко']);
  });

  it('is silent where it is there or in a neighbour, where the word was seen too seldom, and where nothing was learnt', () => {
    expect(lexical([milk[0]], [milk[1]], contextOf(texts, { lexicon: lexicon(0.95) }))).toEqual([]);
    expect(lexical([milk[0], bread[0]], ['Оно было кислым.', 'Молоко и хлеб кончились.'], contextOf(texts, { lexicon: lexicon(0.95) }))).toEqual([]);
    expect(lexical([milk[0]], ['Вода была кислой.'], contextOf({ en: [milk[0]], ru: [milk[1]] }, { lexicon: lexicon(0.95) }))).toEqual([]);
    expect(lexical([milk[0]], ['Вода была кислой.'], contextOf(texts))).toEqual([]);
    expect(lexical([milk[0]], ['Вода была кислой.'], contextOf(texts, { lexicon: lexicon(0.5) }))).toEqual([]);
  });
});

describe('doubled words', () => {
  const doubled = (source: readonly [string, string], target: readonly [string, string]): string[] =>
    checkInterview(besideEachOther(documentOf('a', source[0], [`A: ${source[1]}`]), documentOf('b', target[0], [`A: ${target[1]}`])), only('doubled-word')).map(({ severity, passages: [passage] }) => `${severity} ${passage!.column}`);

  it('are left alone where the other language says something twice as well', () => {
    expect(doubled(['en', 'We walked slowly slowly home.'], ['ru', 'Мы шли домой медленно, медленно.'])).toEqual([]);
    expect(doubled(['en', 'We walked slowly slowly home.'], ['tr', 'Eve yavaş yavaş yürüdük.'])).toEqual([]);
    expect(doubled(['en', 'We walked slowly slowly home.'], ['ru', 'Мы медленно шли домой.'])).toEqual(['warning en']);
  });

  it('are notes where speakers say them twice or two clauses meet in them', () => {
    expect(doubled(['ru', 'Он ушёл далеко далеко.'], ['en', 'He went very far.'])).toEqual(['note ru']);
    expect(doubled(['de', 'Das ist die, die die Mühle hatte.'], ['en', 'She had the mill.'])).toEqual(['note de']);
    expect(doubled(['is', 'Hún var farin þegar þegar við komum.'], ['en', 'She had left when we came.'])).toEqual(['note is']);
  });
});
