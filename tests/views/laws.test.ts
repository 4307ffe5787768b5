import { stripVTControlCharacters } from 'node:util';
import { Chalk } from 'chalk';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Role, Unit } from '../../src/model.js';
import { visible } from '../../src/text/visible.js';
import { displayWidth } from '../../src/text/width.js';
import { explainInterview, listDocuments, listInterviews, listWarnings, showInterview } from '../../src/views/index.js';
import { interviewOf, type TurnDraft } from '../writers/sample.js';
import { plain, screen, viewing } from './screen.js';

/** Controls, line separators, bidirectional embeddings, overrides and isolates. */
const unsafe = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
const scraps = ['word', 'слово', 'كلمة', 'مُحَمَّد', '言葉。', 'शब्द', 'ภาษา', 'e\u0301', '👩‍👩‍👧', '🇰🇿', '2015', '(x)', '«да»', '\u202Eevil', '\u001b[31m', '\u0007', '\u2067', '\u2028', '\u200Fא', 'ＡＢ', '-', 'verylongwordwithoutanyplacetobreakitverylongword'];
const anyText = fc.array(fc.oneof(fc.constantFrom(...scraps), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 14 }).map((words) => words.join(' '));
const anyTurn: fc.Arbitrary<TurnDraft> = fc.record({
  role: fc.constantFrom<Role>('question', 'answer', 'other'),
  paragraphs: fc.array(fc.array(anyText, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
  label: fc.constantFrom('', 'Q: ', 'مريم: ', '[00:01]\tA\u001b: '),
});
const anyInterview = fc.record({ id: fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }), drafts: fc.uniqueArray(fc.record({ language: fc.constantFrom('en', 'ar', 'zh', 'hi', 'und'), turns: fc.array(anyTurn, { maxLength: 6 }) }), { selector: ({ language }) => language, maxLength: 4 }) })
  .map(({ id, drafts }) => interviewOf(id, drafts));
const anyWidth = fc.integer({ min: 40, max: 200 });
const anyUnit = fc.constantFrom<Unit | null>(null, 'exchange', 'turn', 'paragraph', 'sentence');
const views = [showInterview, explainInterview] as const;

describe('every view of an interview', () => {
  it('keeps within the screen', () => {
    fc.assert(fc.property(anyInterview, anyWidth, anyUnit, (interview, width, unit) => {
      for (const view of views) for (const line of view(interview, viewing(width, { unit }))) expect(displayWidth(plain(line))).toBeLessThanOrEqual(width);
    }));
  });

  it('lets nothing of a file control the terminal: only our isolates, closed on the line they opened', () => {
    fc.assert(fc.property(anyInterview, anyWidth, anyUnit, (interview, width, unit) => {
      for (const view of views) {
        for (const line of view(interview, viewing(width, { unit }))) {
          expect(line.replace(/[\u2066\u2067](?<inside>[^\u2066-\u2069]*)\u2069/gu, '$<inside>')).not.toMatch(unsafe);
          expect(line).toBe(line.toWellFormed());
        }
      }
    }));
  });

  it('says the same without colour', () => {
    fc.assert(fc.property(anyInterview, anyWidth, anyUnit, (interview, width, unit) => {
      for (const view of views) {
        const coloured = view(interview, viewing(width, { unit, colour: new Chalk({ level: 3 }) }));
        expect(coloured.map((line) => stripVTControlCharacters(line))).toEqual(view(interview, viewing(width, { unit })));
      }
    }));
  });

  it('drops no word of a transcript', () => {
    const squeezed = (text: string): string => text.replace(/[\s\u2066\u2067\u2069]/gu, '');
    fc.assert(fc.property(anyInterview.filter(({ documents }) => documents.length === 1), anyWidth, (interview, width) => {
      const shown = squeezed(showInterview(interview, viewing(width)).join(''));
      for (const { paragraphs } of interview.documents[0]!.turns) for (const { text } of paragraphs) expect(shown).toContain(squeezed(visible(text)));
    }));
  });

  it('ends no line in spaces', () => {
    fc.assert(fc.property(anyInterview, anyWidth, anyUnit, (interview, width, unit) => {
      for (const line of showInterview(interview, viewing(width, { unit }))) expect(line).not.toMatch(/ $/u);
    }));
  });
});

describe('columns side by side', () => {
  it('stand straight whatever is in them', () => {
    const foreign = fc.array(fc.constantFrom('слово', 'كلمة', 'مُحَمَّد', '言葉。', 'शब्द', 'ภาษา', '👩‍👩‍👧', '🇰🇿', '２０１５', '\u200Fא'), { minLength: 1, maxLength: 20 }).map((words) => words.join(' '));
    const latin = fc.array(fc.constantFrom('zebra', 'yak', 'xylophone'), { minLength: 1, maxLength: 20 }).map((words) => words.join(' '));
    fc.assert(fc.property(fc.constantFrom('ar', 'hi', 'kk'), foreign, latin, fc.integer({ min: 80, max: 200 }), (language, first, second, width) => {
      const interview = interviewOf('two', [{ language, turns: [{ role: 'answer', paragraphs: [[first]] }] }, { language: 'tr', turns: [{ role: 'answer', paragraphs: [[second]] }] }]);
      const lines = showInterview(interview, viewing(width)).slice(3).map(plain);
      const starts = lines.filter((line) => /[x-z]/u.test(line)).map((line) => displayWidth(line.slice(0, line.search(/[x-z]/u))));
      expect(new Set(starts).size).toBe(1);
      expect(starts[0]).toBe(displayWidth(lines[0]!.slice(0, lines[0]!.indexOf('tr'))));
    }));
  });
});

describe('every list', () => {
  const anyName = fc.oneof(anyText.filter((text) => text !== ''), fc.constantFrom('a/b/c.txt', 'xx.x', 'a-very-long-name-of-a-file/that-nobody/shortened.txt'));
  const anyInterviews = fc.array(fc.record({
    id: anyName, title: fc.option(anyName), languages: fc.subarray(['ar', 'en', 'ru', 'zh-Hant']), documents: fc.array(fc.string(), { maxLength: 3 }), exchanges: fc.nat(), turns: fc.nat(), sentences: fc.nat(9_999_999),
    confidence: fc.option(fc.constantFrom({ lowest: 0.1, mean: 0.3 }, { lowest: 0.9, mean: 1 })), warnings: fc.nat(3),
  }), { maxLength: 8 });
  const anyDocuments = fc.array(fc.record({
    interview: anyName, path: anyName, language: fc.constantFrom('en', 'ar', 'und'), languageConfidence: fc.constantFrom(0.2, 1), format: fc.constant('txt'), encoding: fc.option(fc.constant('utf-8')),
    bytes: fc.nat(), turns: fc.nat(999), questions: fc.nat(99), others: fc.nat(9), sentences: fc.nat(9999), warnings: fc.nat(3),
  }), { maxLength: 8 });
  const anyWarnings = fc.array(fc.record({ path: anyName, rule: fc.constantFrom('missing-space', 'set-aside'), message: anyText, line: fc.nat(99), column: fc.nat(99) }), { maxLength: 8 });

  it('keeps within the screen, is safe and says the same without colour', () => {
    fc.assert(fc.property(anyInterviews, anyDocuments, anyWarnings, fc.integer({ min: 60, max: 200 }), (interviews, documents, warnings, width) => {
      const views = [(level: 0 | 1) => listInterviews(interviews, screen(width, level)), (level: 0 | 1) => listDocuments(documents, screen(width, level)), (level: 0 | 1) => listWarnings(warnings, screen(width, level))];
      for (const view of views) {
        const lines = view(0);
        expect(view(1).map((line) => stripVTControlCharacters(line))).toEqual(lines);
        for (const line of lines) {
          expect(displayWidth(plain(line))).toBeLessThanOrEqual(width);
          expect(plain(line)).not.toMatch(unsafe);
        }
      }
    }));
  });
});
