import type { Alignments, Bead, Document, Exchange, Interview, LanguageTag, Turn } from './model.js';

/** What is known of an interview before its exchanges are put together. */
export interface InterviewParts {
  readonly id: string;
  readonly title: string | null;
  readonly evidence: readonly string[];
  readonly pivot: string;
  readonly documents: readonly Document[];
  readonly alignments: Alignments;
}

/** Compares strings by UTF-16 code unit: the one order that is the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The order of documents in an interview: language tag, then path, then id. */
export function compareDocuments(a: Pick<Document, 'language' | 'path' | 'id'>, b: Pick<Document, 'language' | 'path' | 'id'>): number {
  return compareText(a.language, b.language) || compareText(a.path, b.path) || compareText(a.id, b.id);
}

/**
 * Names one column for each document, in the order given: its language, and `en-2`, `en-3` where a language comes again.
 */
export function languageColumns(languages: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return languages.map((language) => {
    const count = (seen.get(language) ?? 0) + 1;
    seen.set(language, count);
    return count === 1 ? language : `${language}-${count}`;
  });
}

/** The text of a turn: its paragraphs joined by a blank line. */
export function turnText(turn: Turn): string {
  return turn.paragraphs.map((paragraph) => paragraph.text).join('\n\n');
}

/** Puts an interview together: sorts its documents and collects its exchanges from the numbers on their turns. */
export function assembleInterview(parts: InterviewParts): Interview {
  const documents = [...parts.documents].sort(compareDocuments);
  const languages = languageColumns(documents.map((document) => document.language));
  return {
    id: parts.id,
    title: parts.title,
    languages,
    pivot: parts.pivot,
    evidence: parts.evidence,
    documents,
    exchanges: exchangesOf(documents, languages, parts.alignments.turns),
    alignments: parts.alignments,
  };
}

function exchangesOf(documents: readonly Document[], columns: readonly string[], turnBeads: readonly Bead[]): Exchange[] {
  const exchanges = new Map<number, { question: Record<string, string>; answer: Record<string, string> }>();
  const numberOfTurn = new Map<string, number>();
  documents.forEach((document, index) => {
    const column = columns[index]!;
    for (const turn of document.turns) {
      if (turn.exchange === null || turn.role === 'other') continue;
      numberOfTurn.set(turn.id, turn.exchange);
      let exchange = exchanges.get(turn.exchange);
      if (exchange === undefined) exchanges.set(turn.exchange, (exchange = { question: {}, answer: {} }));
      const side = exchange[turn.role];
      const text = turnText(turn);
      side[column] = column in side ? `${side[column]}\n\n${text}` : text;
    }
  });
  const confidence = confidenceByExchange(turnBeads, numberOfTurn);
  return [...exchanges]
    .sort(([a], [b]) => a - b)
    .map(([number, { question, answer }]) => ({ number, question, answer, confidence: confidence.get(number) ?? 1 }));
}

/** An exchange is as sure as the least sure of its turn beads. */
function confidenceByExchange(turnBeads: readonly Bead[], numberOfTurn: ReadonlyMap<string, number>): Map<number, number> {
  const confidence = new Map<number, number>();
  for (const bead of turnBeads) {
    for (const turn of Object.values(bead.members).flat()) {
      const number = numberOfTurn.get(turn);
      if (number !== undefined) confidence.set(number, Math.min(confidence.get(number) ?? 1, bead.confidence));
    }
  }
  return confidence;
}

/**
 * The same interview in some of its languages only, in the order asked for: beads keep what is left of them, empty ones go.
 * Columns keep their names (`en-2` stays `en-2`). The pivot stays when it is among them, else it is the first.
 */
export function restrictInterview(interview: Interview, languages: readonly LanguageTag[]): Interview {
  const kept = languages.flatMap((language) => interview.documents.flatMap((document, index) => (document.language === language ? [index] : [])));
  const documents = kept.map((index) => interview.documents[index]!);
  const columns = kept.map((index) => interview.languages[index]!);
  const restrictBeads = (beads: readonly Bead[]): Bead[] =>
    beads.flatMap((bead) => {
      const members = Object.fromEntries(documents.flatMap(({ id }) => ((bead.members[id]?.length ?? 0) > 0 ? [[id, bead.members[id]!]] : [])));
      return Object.keys(members).length > 0 ? [{ ...bead, members }] : [];
    });
  const restrictTexts = (texts: Readonly<Record<string, string>>): Record<string, string> =>
    Object.fromEntries(columns.flatMap((column) => (column in texts ? [[column, texts[column]!]] : [])));
  return {
    ...interview,
    languages: columns,
    documents,
    pivot: documents.some(({ id }) => id === interview.pivot) ? interview.pivot : (documents[0]?.id ?? interview.pivot),
    exchanges: interview.exchanges
      .map((exchange) => ({ ...exchange, question: restrictTexts(exchange.question), answer: restrictTexts(exchange.answer) }))
      .filter((exchange) => Object.keys(exchange.question).length + Object.keys(exchange.answer).length > 0),
    alignments: {
      turns: restrictBeads(interview.alignments.turns),
      paragraphs: restrictBeads(interview.alignments.paragraphs),
      sentences: restrictBeads(interview.alignments.sentences),
    },
  };
}
