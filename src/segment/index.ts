import type { Block, LanguageTag, Turn, Warning } from '../model.js';
import { labelCandidates } from './labels.js';
import { passagesOf } from './passages.js';
import { rolesOf } from './roles.js';
import { findSpeakers } from './speakers.js';
import { turnsOf } from './turns.js';
import { noteOf, warningsOf } from './findings.js';

/** What the blocks of one document say of who speaks. */
export interface SegmentOptions {
  /** Goes before the numbers of turns, paragraphs and sentences: `${documentId}:t1`. */
  readonly documentId: string;
  readonly language: LanguageTag;
}

export interface SegmentResult {
  /** Every block's text is in them, `other` turns included. */
  readonly turns: Turn[];
  readonly warnings: Warning[];
  /** Decisions about the whole document, one short sentence each. */
  readonly notes: string[];
}

/**
 * Blocks to turns, paragraphs and sentences: who asks and who answers, from what the format names, then printed labels, then typography, question marks and position.
 * Every non-space character of every block is in exactly one paragraph's text or label. Linear in the length of the text.
 */
export function segment(blocks: readonly Block[], { documentId, language }: SegmentOptions): SegmentResult {
  const candidates = blocks.flatMap((block, index) => (block.cues.aside === undefined ? labelCandidates(block, index) : []));
  const speakers = findSpeakers(blocks, candidates, language);
  const passages = passagesOf(blocks, speakers.labels);
  const { verdicts, questionsSetAs } = rolesOf(passages, speakers, language);
  const { turns, glued } = turnsOf(passages, verdicts, speakers, documentId, language);
  return { turns, warnings: warningsOf(turns, glued, passages), notes: [noteOf(speakers, questionsSetAs, passages)] };
}
