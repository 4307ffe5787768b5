import { languageColumns } from '../interview.js';
import type { Document, Interview, LanguageTag, Role, Turn } from '../model.js';
import { needsDictionary, wordsOf } from '../text/word-count.js';

/** Below this a confidence is low: a person should look. */
export const LOW = 0.6;

/** What statistics need of a turn: numbers, and nothing of its text. */
export interface TurnFacts {
  readonly document: DocumentFacts;
  readonly role: Role;
  readonly speaker: string | null;
  readonly exchange: number | null;
  readonly confidence: number;
  /** First line of the source file. */
  readonly line: number;
  readonly paragraphs: number;
  readonly sentences: number;
  readonly words: number;
  readonly characters: number;
  /** Sentences with a counterpart in another language, and those of them in unsure beads. */
  readonly aligned: number;
  readonly unsure: number;
}

export interface DocumentFacts {
  readonly interview: string;
  readonly column: string;
  readonly language: LanguageTag;
  readonly path: string;
  readonly sha256: string;
  /** Rules of its warnings, one for each. */
  readonly warnings: readonly string[];
  /** Different words of the conversation, in lower case. */
  readonly types: ReadonlySet<string>;
  readonly turns: readonly TurnFacts[];
}

/** What statistics need of an interview. */
export interface InterviewFacts {
  readonly id: string;
  readonly title: string | null;
  readonly exchanges: number;
  readonly documents: readonly DocumentFacts[];
  /** Some of its words are divided by a dictionary. */
  readonly dictionary: boolean;
}

/** Counts everything in an interview once; the text is not needed afterwards. */
export function factsOf(interview: Interview): InterviewFacts {
  const { id, title, exchanges, documents, languages } = interview;
  const columns = languages.length === documents.length ? languages : languageColumns(documents.map(({ language }) => language));
  const counterparts = counterpartsOf(interview);
  return {
    id,
    title,
    exchanges: exchanges.length,
    documents: documents.map((document, index) => documentFacts(document, id, columns[index]!, counterparts)),
    dictionary: documents.some(({ turns }) => turns.some(({ paragraphs }) => paragraphs.some(({ text }) => needsDictionary(text)))),
  };
}

/** Sentences that stand in a bead with those of another document, and whether it is sure of it. */
function counterpartsOf({ alignments, documents }: Interview): Map<string, boolean> {
  const sure = new Map<string, boolean>();
  for (const { members, confidence } of alignments.sentences) {
    const sides = documents.map(({ id }) => members[id] ?? []).filter((side) => side.length > 0);
    if (sides.length > 1) for (const side of sides) for (const sentence of side) sure.set(sentence, confidence >= LOW);
  }
  return sure;
}

function documentFacts(document: Document, interview: string, column: string, counterparts: ReadonlyMap<string, boolean>): DocumentFacts {
  const { language, path, sha256, warnings } = document;
  const turns: TurnFacts[] = [];
  const types = new Set<string>();
  const facts: DocumentFacts = { interview, column, language, path, sha256, warnings: warnings.map(({ rule }) => rule), types, turns };
  for (const turn of document.turns) turns.push(turnFacts(turn, facts, types, counterparts));
  return facts;
}

function turnFacts({ role, speaker, exchange, confidence, paragraphs }: Turn, document: DocumentFacts, types: Set<string>, counterparts: ReadonlyMap<string, boolean>): TurnFacts {
  const counts = { sentences: 0, words: 0, characters: 0, aligned: 0, unsure: 0 };
  for (const { text, sentences } of paragraphs) {
    const words = wordsOf(text, document.language);
    counts.words += words.length;
    if (role !== 'other') for (const word of words) types.add(word.toLowerCase());
    counts.characters += countCharacters(text);
    counts.sentences += sentences.length;
    for (const { id } of sentences) {
      const sure = counterparts.get(id);
      if (sure === undefined) continue;
      counts.aligned += 1;
      if (!sure) counts.unsure += 1;
    }
  }
  // What is set aside stands in no exchange, whatever it was given.
  return { document, role, speaker, exchange: role === 'other' ? null : exchange, confidence, line: paragraphs[0]?.line ?? 1, paragraphs: paragraphs.length, ...counts };
}

/** Code points: a surrogate pair is one character. */
export function countCharacters(text: string): number {
  let count = text.length;
  for (let index = 0; index < text.length - 1; index += 1) {
    if ((text.charCodeAt(index) & 0xfc00) === 0xd800 && (text.charCodeAt(index + 1) & 0xfc00) === 0xdc00) count -= 1;
  }
  return count;
}
