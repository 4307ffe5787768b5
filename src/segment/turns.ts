import type { LanguageTag, Paragraph, Role, Sentence, Turn } from '../model.js';
import { sentenceSpans } from '../text/sentences.js';
import type { Passage } from './passages.js';
import type { Verdict } from './roles.js';
import type { Speakers } from './speakers.js';
import { timeOf } from './times.js';

/** A sentence that begins directly after the one before: the space is missing. Offset in the block's text. */
export interface GluedSentence {
  readonly passage: Passage;
  readonly offset: number;
}

interface Draft {
  readonly role: Role;
  readonly speaker: string | null;
  readonly passages: number[];
}

/** Puts passages together to turns, numbers turns, paragraphs, sentences and exchanges. */
export function turnsOf(passages: readonly Passage[], verdicts: readonly Verdict[], speakers: Speakers, documentId: string, language: LanguageTag): { turns: Turn[]; glued: GluedSentence[] } {
  const glued: GluedSentence[] = [];
  let sentence = 0;
  const paragraphs = passages.map((passage, index): Paragraph => {
    const spans = sentenceSpans(passage.text, language);
    for (const span of spans) if (span.glued) glued.push({ passage, offset: passage.start + span.start });
    return {
      id: `${documentId}:p${index + 1}`, text: passage.text, label: passage.printed, line: passage.line, evidence: verdicts[index]!.evidence,
      sentences: spans.map(({ start, end }): Sentence => {
        const time = timeOf(passage.block.cues.times, passage.start + start, passage.start + end);
        return { id: `${documentId}:s${(sentence += 1)}`, text: passage.text.slice(start, end), start, end, ...(time === undefined ? {} : { time }) };
      }),
    };
  });
  let exchange = 0;
  const turns = drafts(passages, verdicts, speakers).map(({ role, speaker, passages: members }, index): Turn => {
    if (role === 'question') exchange += 1;
    return {
      id: `${documentId}:t${index + 1}`, role, speaker, exchange: role === 'other' || exchange === 0 ? null : exchange,
      confidence: members.reduce((least, member) => Math.min(least, verdicts[member]!.confidence), 1), paragraphs: members.map((member) => paragraphs[member]!),
    };
  });
  return { turns, glued };
}

function drafts(passages: readonly Passage[], verdicts: readonly Verdict[], { byKey }: Speakers): Draft[] {
  const found: Draft[] = [];
  let speaking: string | null = null;
  passages.forEach((passage, index) => {
    const { role } = verdicts[index]!;
    const last = found.at(-1);
    const interprets = passage.label !== null && byKey.get(passage.label.key)?.duty === 'interprets';
    const named = passage.label !== null && !(interprets && role === 'question');
    const changes = named && passage.label!.key !== speaking;
    if (last !== undefined && last.role === role && !(changes && role !== 'other')) last.passages.push(index);
    else found.push({ role, speaker: role === 'other' ? null : passage.label?.name ?? (last?.role === role ? last.speaker : null), passages: [index] });
    if (named) speaking = passage.label!.key;
    else if (last !== undefined && last.role !== role && role !== 'other') speaking = null;
  });
  return found;
}
