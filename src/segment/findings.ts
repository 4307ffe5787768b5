import type { Turn, Warning } from '../model.js';
import type { Passage } from './passages.js';
import { placeIn } from './places.js';
import type { Speakers } from './speakers.js';
import type { GluedSentence } from './turns.js';
import { typographyAsks, typographyUses } from './typography.js';

/** What the user should know of the turns found: missing spaces, stretches set aside, no question at all. Sorted by line. */
export function warningsOf(turns: readonly Turn[], glued: readonly GluedSentence[]): Warning[] {
  const warnings: Warning[] = glued.map(({ passage, offset }) => ({ rule: 'missing-space', message: 'no space between two sentences', ...placeIn(passage.block, offset) }));
  const first = turns.findIndex(({ role }) => role !== 'other');
  turns.forEach((turn, index) => {
    if (turn.role !== 'other' || index < first) return;
    const count = turn.paragraphs.length;
    warnings.push({ rule: 'set-aside', message: `${count} ${count === 1 ? 'paragraph' : 'paragraphs'} set aside as not part of the conversation`, line: turn.paragraphs[0]!.line });
  });
  warnings.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  if (turns.length > 0 && !turns.some(({ role }) => role === 'question')) warnings.unshift({ rule: 'no-question', message: 'no question found: nothing shows who asks and who answers' });
  return warnings;
}

/** Decisions about the whole document. */
export function notesOf({ byKey }: Speakers, passages: readonly Passage[]): string[] {
  if (byKey.size > 0) return [`turns by printed labels (${byKey.size} ${byKey.size === 1 ? 'label' : 'labels'})`];
  const kinds = [...typographyUses(passages)].filter(([kind, use]) => typographyAsks(kind, use)).map(([kind]) => kind);
  return [kinds.length > 0 ? `questions are set as ${kinds.join(', ')}` : 'no labels: turns by question marks and position'];
}
