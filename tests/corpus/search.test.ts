import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../src/corpus/contract.js';
import { openCorpus } from '../../src/corpus/index.js';
import { composed, fold } from '../../src/corpus/search-fold.js';
import { compileTerm } from '../../src/corpus/search-query.js';
import type { SearchHit, SearchRequest, SearchTerm } from '../../src/corpus/search-contract.js';
import type { Document } from '../../src/model.js';
import { corpusPath, documentOf, fileOf, interviewOf, stored } from './sample.js';

const term = (pattern: string, languages: readonly string[] | null = null, negated = false): SearchTerm => ({ pattern, languages, negated });
const request = (terms: readonly SearchTerm[], more: Partial<SearchRequest> = {}): SearchRequest => ({ terms, exact: false, unit: 'sentence', languages: null, interviews: null, role: null, exchanges: null, ...more });
const found = (text: string, pattern: string, exact = false): string[] => compileTerm(term(pattern), exact).matches(text).map(([start, end]) => text.slice(start, end));

async function withCorpus(interviews: readonly (readonly Document[])[], work: (corpus: Corpus) => void): Promise<void> {
  const corpus = await openCorpus(corpusPath(), 'scratch');
  try {
    corpus.transaction(() => interviews.forEach((documents, index) => {
      for (const document of documents) corpus.putFile(fileOf(document), [stored(document)]);
      corpus.putInterview(interviewOf(`talk-${index + 1}`, documents));
    }));
    work(corpus);
  } finally {
    corpus.close();
  }
}

describe('comparing letters', () => {
  it.each([
    ['ЁЛКА', 'елка'], ['Straße', 'strasse'], ['İstanbul ISPARTA ısı', 'istanbul isparta isi'], ['كِتَابٌ', 'كتاب'], ['كتـــاب', 'كتاب'], ['أحمد', 'احمد'],
    ['Ψωμί', 'ψωμι'], ['κόσμος', 'κοσμοσ'], ['café', 'cafe'], ['cafe\u0301', 'cafe'], ['Łódź', 'lodz'], ['שָׁלוֹם', 'שלום'], ['ﬁnal', 'final'], ['Ｂａｎｋ', 'bank'], ['می\u200cخواهم', 'ميخواهم'],
    ['١٩٤٨', '1948'], ['۴۸', '48'], ['४८', '48'], ['৪৮', '48'],
  ])('%s is found as %s', (text, folded) => {
    expect(fold(text).text).toBe(folded);
    expect(found(text, folded.split(' ')[0]!)).toHaveLength(1);
  });

  it('leaves letters apart that are letters of their own', () => {
    expect(found('мои', 'мой')).toEqual([]);
    expect(found('किताब', 'कताब')).toEqual([]);
    expect(found('Bank', 'bank', true)).toEqual([]);
    expect(found('cafe', 'café', true)).toEqual([]);
    expect([found('عام ۴۸', '٤٨'), found('عام ۴۸', '48', true), found('عام ۴۸ 4', '/[0-9]+/'), found('عام ۴۸', '/[۰-۹]+/')]).toEqual([['۴۸'], [], ['۴۸', '4'], ['۴۸']]);
    expect(found('cafe\u0301', 'café', true)).toEqual(['cafe\u0301']);
  });

  it('gives offsets of the text as it stands', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
      for (const { text: compared, origin } of [fold(text), composed(text)]) {
        const origins = Array.from({ length: compared.length + 1 }, (_, at) => origin(at));
        expect(origins.every((at, index) => at >= (origins[index - 1] ?? 0) && at <= text.length)).toBe(true);
      }
    }));
  });
});

describe('words and phrases', () => {
  it('are whole, begin with, or follow each other', () => {
    expect(found('bank banks embankment', 'bank')).toEqual(['bank']);
    expect(found('bank banks embankment', 'bank*')).toEqual(['bank', 'banks']);
    expect(found('The old, old bank', 'OLD old')).toEqual(['old, old']);
    expect(found('a problem loan, problem loans', 'problem loan*')).toEqual(['problem loan', 'problem loans']);
  });

  it('stand anywhere in scripts without spaces', () => {
    expect(found('我们去银行贷款', '银行')).toEqual(['银行']);
    expect(found('ธนาคารของเรา', 'ธนาคาร')).toEqual(['ธนาคาร']);
    expect(found('新冠covid疫情', 'covid')).toEqual(['covid']);
  });

  it('that cannot be understood are refused', () => {
    for (const wrong of ['?!', '//', 'a*b', '*bank']) expect(() => compileTerm(term(wrong), false), wrong).toThrow(expect.objectContaining({ rule: 'bad-search', exit: 2 }));
  });
});

describe('regular expressions', () => {
  const atom = fc.constantFrom('a', 'b', 'c', '.', '[ab]', '[^a]', '\\b', 'é', '\\w', '(?:ab|a)', '(b|bc)', '^', '$');
  const pattern = fc.array(fc.tuple(atom, fc.constantFrom('', '', '*', '+', '?', '{1,2}', '*?', '+?')), { minLength: 1, maxLength: 5 })
    .map((parts) => parts.map(([part, times]) => (/^(?:\\b|\^|\$)$/u.test(part) ? part : part + times)).join(''));

  it('find what the engine of the language finds', () => {
    fc.assert(fc.property(pattern, fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', 'd'), maxLength: 12 }), (source, text) => {
      const theirs = [...text.matchAll(new RegExp(source, 'gmu'))];
      // An engine that reports empty matches goes on behind them; where it found none the two must agree.
      fc.pre(theirs.every(([match]) => match !== ''));
      expect(found(text, `/${source}/`, true)).toEqual(theirs.map(([match]) => match));
    }), { numRuns: 500 });
  });

  it('know the letters of every script', () => {
    expect(found('В банке и банкам', '/\\bбанк\\w*/')).toEqual(['банке', 'банкам']);
    expect(found('БАНК', '/[а-я]+/')).toEqual(['БАНК']);
    expect(found('Café', '/cafe/')).toEqual(['Café']);
    expect(found('Café', '/[a-z]+/', true)).toEqual(['af']);
    expect(found('в 2015 году, ٢٠١٥', '/\\d{4}/')).toEqual(['2015', '٢٠١٥']);
    expect(found('去银行', '/\\p{Han}+/')).toEqual(['去银行']);
  });

  it('never take more than their share of time', () => {
    const long = 'a'.repeat(100_000);
    expect(found(`${long}!`, '/(a+)+$/')).toEqual([]);
    expect(found(long, '/(a|aa)+b/')).toEqual([]);
    expect(() => found(`${'ab'.repeat(50_000)}`, '/a.*c|a/')).toThrow(expect.objectContaining({ rule: 'slow-regex' }));
  });

  it('that are not linear, or none, are refused in one line', () => {
    for (const wrong of ['(a)\\1', '(?=a)', '(?<!a)b', '(', ')', '[', 'a**', '*', '\\', '\\q', 'a{3,2}', '\\p{Nothing}', '(?i)a', `${'('.repeat(60)}a${')'.repeat(60)}`, '(((){1000}){1000}){1000}', '((a{99}){99}){99}', 'x'.repeat(2000)]) {
      expect(() => compileTerm(term(`/${wrong}/`), false), wrong).toThrow(expect.objectContaining({ rule: 'bad-regex', exit: 2 }));
    }
  });
});

describe('searching a corpus', () => {
  const words = ['48', '٤٨', '۴۸', '४८', '4۸', 'a٤', 'банк', 'БАНКИ', 'ёлка', 'елка', 'bank', 'Bänke', 'straße', 'STRASSE', 'ısı', 'كتاب', 'كِتَاب', 'كتـاب', 'می\u200cخواهم', 'co\u00adop', 'κόσμος', 'κοσμοσ', 'किताब', 'क़लम', 'क\u093cलम', '银行', 'covid疫情', 'שָׁלוֹם', 'שלום', 'cafe\u0301', 'e', 'a', 'an'];
  const queries = ['48', '٤٨', '४*', 'банк*', 'елка', 'Bank', 'banke', 'strasse', 'isi', 'كتاب', 'كتا*', 'ميخواهم', 'coop', 'κόσμος', 'किताब', 'क़लम', 'שלום', 'café', 'a', 'an', 'a bank', 'bank*', 'банк елка', '银行', '/[кk]/'];

  it('finds in the index all that is in the texts, and every hit holds its match', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 }), fc.boolean(), async (texts, exact) => {
      const document = documentOf('one.txt', 'en', texts.map((said, index) => [index % 2 === 0 ? 'question' : 'answer', [said.join(' ')]]));
      await withCorpus([[document]], (corpus) => {
        for (const query of queries) {
          const { matches } = compileTerm(term(query), exact);
          const expected = texts.flatMap((said) => matches(said.join(' ')).map(([start, end]) => said.join(' ').slice(start, end)));
          // In a document of a language with spaces a word glued to Chinese letters is one word to the index.
          const hits = [...corpus.search(request([term(query)], { exact }))];
          expect(hits.map(({ text, start, end }) => text.slice(start, end)), query).toEqual(expected);
          expect(hits.every(({ start, end }) => end > start)).toBe(true);
        }
      });
    }), { numRuns: 40 });
  });

  const russian = documentOf('1.ru.txt', 'ru', [['question', ['Где был банк?']], ['answer', ['Банк закрыт.', 'Мы ждали.'], ['Потом банк открыли.']]]);
  const english = documentOf('1.en.txt', 'en', [['question', ['Where was the bank?']], ['answer', ['The house was shut.', 'We waited.'], ['Then the bank opened.']]]);
  const alone = documentOf('2.ru.txt', 'ru', [['question', ['А банк?']], ['answer', ['Нет.']]]);
  const lines = (hits: Iterable<SearchHit>): string[] => [...hits].map(({ interview, language, exchange, role, text, start, end }) => `${interview} ${language} ${exchange} ${role} ${text.slice(start, end)}`);

  it('asks conditions of what is aligned', async () => {
    await withCorpus([[english, russian], [alone]], (corpus) => {
      expect(lines(corpus.search(request([term('банк', ['ru']), term('bank', ['en'])])))).toEqual(['talk-1 ru 1 question банк', 'talk-1 ru 1 answer банк']);
      expect(lines(corpus.search(request([term('банк', ['ru']), term('bank', ['en'], true)])))).toEqual(['talk-1 ru 1 answer Банк', 'talk-2 ru 1 question банк']);
      expect(lines(corpus.search(request([term('банк', ['ru']), term('waited')], { unit: 'turn' })))).toEqual(['talk-1 ru 1 answer Банк', 'talk-1 ru 1 answer банк']);
      expect(lines(corpus.search(request([term('банк', ['ru']), term('waited')], { unit: 'exchange' })))).toHaveLength(3);
    });
  });

  it('keeps to interviews, languages, roles and exchanges, and says what stands beside', async () => {
    await withCorpus([[english, russian], [alone]], (corpus) => {
      expect(lines(corpus.search(request([term('b*')], { languages: ['ru'] })))).toEqual([]);
      expect(lines(corpus.search(request([term('банк')], { role: 'question', interviews: ['talk-2'] })))).toEqual(['talk-2 ru 1 question банк']);
      expect(lines(corpus.search(request([term('банк')], { exchanges: new Set([2]) })))).toEqual([]);
      const [first] = [...corpus.search(request([term('закрыт')]))];
      expect([...first!.aligned()!.others].map(([column, { text }]) => `${column}: ${text}`)).toEqual(['en: The house was shut.']);
      const { text, spans } = first!.sentences(1);
      expect([text, spans.map(([start, end]) => text.slice(start, end))]).toEqual(['Где был банк?\n\nБанк закрыт. Мы ждали.', ['закрыт']]);
      expect(() => [...corpus.search(request([term('a', null, true)]))]).toThrow(expect.objectContaining({ rule: 'bad-search' }));
    });
  });
});
