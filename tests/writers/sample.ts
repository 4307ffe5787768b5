import { assembleInterview } from '../../src/interview.js';
import type { Bead, Document, Interview, Metadata, Paragraph, Role, Turn, Warning } from '../../src/model.js';

/** A turn as a test writes it: paragraphs as lists of sentences. */
export interface TurnDraft {
  readonly role: Role;
  readonly paragraphs: readonly (readonly string[])[];
  readonly label?: string;
  readonly speaker?: string;
}

export interface DocumentDraft {
  readonly language: string;
  readonly path?: string;
  readonly turns: readonly TurnDraft[];
  readonly metadata?: Metadata;
  readonly notes?: readonly string[];
  readonly warnings?: readonly Warning[];
  /** What stands between sentences; nothing in Chinese. */
  readonly glue?: string;
  /** Sentences have times: two seconds each, one after the other. */
  readonly timed?: true;
}

const sha256Of = (number: number): string => (number + 1).toString(16).padStart(2, '0').repeat(32);

/** A document from a draft; ids, lines and exchange numbers are counted. */
export function documentOf(draft: DocumentDraft, number: number): Document {
  const id = sha256Of(number).slice(0, 16);
  const glue = draft.glue ?? ' ';
  let line = 1;
  let exchange = 0;
  let clock = 0;
  const turns = draft.turns.map(({ role, paragraphs, label = '', speaker }, t): Turn => {
    if (role === 'question') exchange++;
    return {
      id: `${id}/t${t + 1}`,
      role,
      speaker: speaker ?? null,
      exchange: role === 'other' || exchange === 0 ? null : exchange,
      confidence: role === 'other' ? 0.874_912 : 0.98,
      paragraphs: paragraphs.map((sentences, p): Paragraph => {
        const pid = `${id}/t${t + 1}p${p + 1}`;
        let start = 0;
        const spans = sentences.map((text, s) => {
          const time = draft.timed === true ? { time: { start: clock, end: (clock += 2000) } } : {};
          const sentence = { id: `${pid}s${s + 1}`, text, start, end: start + text.length, ...time };
          start = sentence.end + glue.length;
          return sentence;
        });
        const evidence = role === 'question' ? ['ends in a question mark', 'shorter than what follows'] : ['follows a question'];
        return { id: pid, text: sentences.join(glue), label: p === 0 ? label : '', line: line++, evidence, sentences: spans };
      }),
    };
  });
  return {
    id,
    path: draft.path ?? `clinic.${draft.language}.txt`,
    sha256: sha256Of(number),
    bytes: 1000 + number,
    format: 'txt',
    encoding: 'utf-8',
    language: draft.language,
    languageConfidence: 0.987_654_321,
    metadata: draft.metadata ?? {},
    notes: draft.notes ?? [],
    turns,
    warnings: draft.warnings ?? [],
  };
}

type UnitIds = readonly string[];

/** First with first, second with second; what one side has more goes into beads of its own, and so does what is set aside. */
function byPosition(documents: readonly Document[], unitsOf: (turn: Turn) => UnitIds, confidence: number): Bead[] {
  const sides = documents.map(({ id, turns }) => [id, turns.filter(({ role }) => role !== 'other').flatMap(unitsOf)] as const);
  const length = sides.reduce((most, [, units]) => Math.max(most, units.length), 0);
  const spoken = Array.from({ length }, (_, n) => ({
    members: Object.fromEntries(sides.flatMap(([document, units]) => (units[n] === undefined ? [] : [[document, [units[n]]]]))),
    confidence,
  }));
  const aside = documents.flatMap(({ id, turns }) => turns.filter(({ role }) => role === 'other').flatMap(unitsOf).map((unit) => ({ members: { [id]: [unit] }, confidence: 1 })));
  return [...spoken, ...aside];
}

/** An interview from drafts, aligned by position; `first` numbers its documents, so that two interviews can have other ones. */
export function interviewOf(id: string, drafts: readonly DocumentDraft[], title: string | null = null, first = 0): Interview {
  const documents = drafts.map((draft, index) => documentOf(draft, first + index));
  return assembleInterview({
    id,
    title,
    evidence: ['file names differ in the language only'],
    pivot: documents[0]?.id ?? '',
    documents,
    alignments: {
      turns: byPosition(documents, (turn) => [turn.id], 0.991_26),
      paragraphs: byPosition(documents, (turn) => turn.paragraphs.map(({ id: unit }) => unit), 0.95),
      sentences: byPosition(documents, (turn) => turn.paragraphs.flatMap(({ sentences }) => sentences.map(({ id: unit }) => unit)), 0.9),
    },
  });
}
