import { checkInterview, checks, type CheckContext } from '../../src/checks/index.js';
import type { Finding, Interview } from '../../src/model.js';
import { readSaid, riverDocument, type Said } from '../align/river.js';
import { interviewOf } from './build.js';

/** Findings of one rule, those that are shown unasked first. */
export function findingsOf(rule: string, interview: Interview, context?: CheckContext): readonly Finding[] {
  const found = checkInterview(interview, checks.filter(({ name }) => name === rule), context);
  return [...found.filter(({ severity }) => severity === 'warning'), ...found.filter(({ severity }) => severity === 'note')];
}

/** Marked words by language column, of the warnings of a rule. */
export function warned(rule: string, interview: Interview, context?: CheckContext): Record<string, string>[] {
  return findingsOf(rule, interview, context).filter(({ severity }) => severity === 'warning').map(({ passages }) => {
    const marked = new Map<string, string>();
    for (const { column, text, spans } of passages) {
      const words = spans.map(([start, end]) => (start === end ? '·' : text.slice(start, end))).join('+');
      if (words !== '') marked.set(column, marked.has(column) ? `${marked.get(column)!} | ${words}` : words);
    }
    return Object.fromEntries(marked);
  });
}

/** The interview of `fixtures/align` in English and another language in which something was changed. */
export function changedRiver(language: string, change: (said: readonly Said[]) => readonly Said[]): Interview {
  return interviewOf([riverDocument('en'), riverDocument(language, change(readSaid(language)))]);
}

/** The sentence that says one thing. */
export const sentenceOf = (language: string, number: number): Said => readSaid(language).find(({ numbers }) => numbers.length === 1 && numbers[0] === number)!;

/** The place of a sentence among others. */
export const placeOf = (said: readonly Said[], number: number): number => said.findIndex(({ numbers }) => numbers.length === 1 && numbers[0] === number);
