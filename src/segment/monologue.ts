import { isSentenceEnd } from './evidence/facts.js';
import type { Passage } from './passages.js';
import type { Verdict } from './roles.js';

/** Letters from which on a paragraph is taken for something told, whatever it ends in. */
const TOLD_LETTERS = 80;
/** What may close after the end of a sentence. */
const CLOSING = /["'”’»」』)\]]{1,3}$/u;
/** Nothing tells who speaks here but that it is told: an even bet. */
const CONFIDENCE = 0.5;

/**
 * A document in which nobody asks and nobody is known to answer, but much is told, is somebody's testimony and not a page without a conversation:
 * its prose, from the first told paragraph to the last, is an answer to a question that is not in the file. Titles before it and lines after it stay outside.
 */
export function asTestimony(verdicts: readonly Verdict[], passages: readonly Passage[]): readonly Verdict[] {
  if (verdicts.some(({ role }) => role !== 'other')) return verdicts;
  const told = passages.map(({ text, block }) => block.cues.aside === undefined && block.cues.heading === undefined && isTold(text));
  const first = told.indexOf(true);
  if (first === -1) return verdicts;
  const last = told.lastIndexOf(true);
  return verdicts.map((verdict, at) => {
    const inside = at >= first && at <= last && passages[at]!.block.cues.aside === undefined && passages[at]!.block.cues.role === undefined;
    return inside ? { role: 'answer', confidence: CONFIDENCE, evidence: ['nobody asks here; a testimony told without questions'] } : verdict;
  });
}

/** Example: a sentence with its full stop, or a paragraph that is longer than any heading. */
const isTold = (text: string): boolean => text.length >= TOLD_LETTERS || (text.length > 1 && isSentenceEnd(Array.from(text.slice(-8).replace(CLOSING, '')).at(-1) ?? ''));
