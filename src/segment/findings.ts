import type { Turn, Warning } from '../model.js';
import type { Passage } from './passages.js';
import { placeIn } from './places.js';
import type { Speakers } from './speakers.js';
import type { GluedSentence } from './turns.js';

/**
 * What the user should know of the turns found: missing spaces, stretches set aside after the conversation began (headings alone are none), no question at all.
 * Sorted by line.
 */
export function warningsOf(turns: readonly Turn[], glued: readonly GluedSentence[], passages: readonly Passage[]): Warning[] {
  const warnings: Warning[] = glued.map(({ passage, offset }) => ({ rule: 'missing-space', message: 'no space between two sentences', ...placeIn(passage.block, offset) }));
  const first = turns.findIndex(({ role }) => role !== 'other');
  let at = 0;
  turns.forEach((turn, index) => {
    const count = turn.paragraphs.length;
    const own = passages.slice(at, (at += count));
    if (turn.role !== 'other' || index < first || own.every(({ block }) => block.cues.heading !== undefined)) return;
    warnings.push({ rule: 'set-aside', message: `${count} ${count === 1 ? 'paragraph' : 'paragraphs'} set aside as not part of the conversation`, line: turn.paragraphs[0]!.line });
  });
  warnings.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  if (turns.length > 0 && !turns.some(({ role }) => role === 'question')) warnings.unshift({ rule: 'no-question', message: 'no question found: nothing shows who asks and who answers' });
  return warnings;
}

/** How turns were told apart, in one sentence. */
export function noteOf({ byKey }: Speakers, questionsSetAs: string | null, passages: readonly Passage[]): string {
  if (passages.some(({ block: { cues } }) => cues.role !== undefined)) return 'roles by a column of the file that names them';
  if (byKey.size > 0) return `turns by printed labels (${byKey.size})`;
  return questionsSetAs === null ? 'turns without labels: by question marks, words, length and position' : `questions are set as ${questionsSetAs}`;
}
