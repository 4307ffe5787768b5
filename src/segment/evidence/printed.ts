import type { Speakers } from '../speakers.js';
import { isLoose, type PassageFacts } from './facts.js';

/** What printed labels say of the passages that have none: who spoke last, and whether the other side is labelled at all. */
export function labelContext(passages: readonly PassageFacts[], { byKey, labels }: Speakers): string[][] {
  if (labels.length === 0) return passages.map(() => []);
  const duties = new Set([...byKey.values()].map(({ duty }) => duty));
  const sides = duties.has('asks') && duties.has('answers') ? 'both' : duties.has('asks') ? 'questions only' : 'answers only';
  const last = passages.findLastIndex(({ passage }) => passage.label !== null);
  let speaking: string = 'nobody';
  return passages.map((facts, at) => {
    const { label } = facts.passage;
    if (label !== null) {
      const duty = byKey.get(label.key)?.duty;
      if (duty !== 'interprets') speaking = duty === 'asks' ? 'a question' : 'an answer';
      return [];
    }
    const where = speaking === 'nobody' ? 'before the first label' : `after the label of ${speaking}`;
    const shape = facts.typography.startsWith('heading') ? 'a heading' : facts.asks ? 'asks' : isLoose(facts) ? 'short and unfinished' : facts.typography === 'plain' ? 'plain' : 'set apart';
    const next = passages[at + 1];
    return [
      `no label, ${where}, where ${sides} are labelled`, `no label, ${shape}, ${where}, where ${sides} are labelled`,
      ...(at > last ? [`no label, ${shape}, after the last label`] : []),
      ...(next !== undefined && next.passage.label === null ? [] : [`no label, ${shape}, the last before another label`]),
    ];
  });
}
