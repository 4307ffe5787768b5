import { assembleInterview, compareDocuments } from '../interview.js';
import type { Alignments, Bead, Document, Interview, Metadata, Paragraph, Role, Sentence, Turn, Warning } from '../model.js';
import type { Connection } from './connection.js';
import { LEVELS } from './interviews.js';
import { idPrefix, Offsets, type Level } from './units.js';

type DocumentRow = [
  key: number, id: string, path: string, sha256: string, bytes: number, format: string, encoding: string | null,
  language: string, languageConfidence: number, metadata: string, notes: string,
];
const DOCUMENT = 'SELECT document, id, path, sha256, bytes, format, encoding, language, language_confidence, metadata, notes FROM documents JOIN files USING (file)';

/** A document as it was put, but for the exchange numbers, which are those of its interview. */
export function readDocument(connection: Connection, id: string): Document | undefined {
  const row = connection.row<DocumentRow>(`${DOCUMENT} WHERE id = ?`, id);
  return row && documentOf(connection, row, ['reading']);
}

/** An interview with the warnings of reading and of alignment. */
export function readInterview(connection: Connection, id: string): Interview | undefined {
  const row = connection.row<[number, string | null, string]>('SELECT interview, title, evidence FROM interviews WHERE id = ?', id);
  if (row === undefined) return undefined;
  const [key, title, evidence] = row;
  const rows = connection.rows<DocumentRow>(`${DOCUMENT} WHERE interview = ?`, key);
  const documents = rows.map((each) => documentOf(connection, each, ['reading', 'alignment'])).sort(compareDocuments);
  const pivot = connection.row<[string]>('SELECT id FROM documents WHERE interview = ? AND pivot = 1', key)?.[0] ?? documents[0]!.id;
  const idOf = new Map(rows.map(([document, name]) => [document, name]));
  const [turns, paragraphs, sentences] = LEVELS.map((level) => beadsOf(connection, key, level, documents, idOf));
  const alignments: Alignments = { turns: turns!, paragraphs: paragraphs!, sentences: sentences! };
  return assembleInterview({ id, title, evidence: JSON.parse(evidence) as string[], pivot, documents, alignments });
}

function documentOf(connection: Connection, row: DocumentRow, stages: readonly ('reading' | 'alignment')[]): Document {
  const [key, id, path, sha256, bytes, format, encoding, language, languageConfidence, metadata, notes] = row;
  return {
    id, path, sha256, bytes, format, encoding, language, languageConfidence,
    metadata: JSON.parse(metadata) as Metadata,
    notes: JSON.parse(notes) as string[],
    turns: turnsOf(connection, key, id),
    warnings: stages.flatMap((stage) => warningsOf(connection, key, stage)),
  };
}

function turnsOf(connection: Connection, key: number, id: string): Turn[] {
  const paragraphs = paragraphsByTurn(connection, key, id);
  const prefix = idPrefix(id, 'turn');
  return connection
    .rows<[number, Role, string | null, number | null, number]>('SELECT number, role, speaker, exchange, confidence FROM turns WHERE document = ? ORDER BY number', key)
    .map(([number, role, speaker, exchange, confidence]) => ({ id: `${prefix}${number}`, role, speaker, exchange, confidence, paragraphs: paragraphs.get(number) ?? [] }));
}

function paragraphsByTurn(connection: Connection, key: number, id: string): Map<number, Paragraph[]> {
  const spans = sentenceSpansByParagraph(connection, key);
  const [asParagraph, asSentence] = [idPrefix(id, 'paragraph'), idPrefix(id, 'sentence')];
  const byTurn = new Map<number, Paragraph[]>();
  const rows = connection.rows<[number, number, number, string, string, string]>('SELECT turn, number, line, label, text, evidence FROM paragraphs WHERE document = ? ORDER BY number', key);
  for (const [turn, number, line, label, text, evidence] of rows) {
    const offsets = new Offsets(text);
    const sentences = (spans.get(number) ?? []).map(([sentence, from, length, timeStart, timeEnd]): Sentence => {
      const start = offsets.toUnits(from);
      const end = offsets.toUnits(from + length);
      return { id: `${asSentence}${sentence}`, text: text.slice(start, end), start, end, ...(timeStart === null || timeEnd === null ? {} : { time: { start: timeStart, end: timeEnd } }) };
    });
    group(byTurn, turn, { id: `${asParagraph}${number}`, text, label, line, evidence: JSON.parse(evidence) as string[], sentences });
  }
  return byTurn;
}

type SentenceSpan = readonly [number: number, start: number, length: number, timeStart: number | null, timeEnd: number | null];

function sentenceSpansByParagraph(connection: Connection, key: number): Map<number, SentenceSpan[]> {
  const byParagraph = new Map<number, SentenceSpan[]>();
  const rows = connection.rows<[number, ...SentenceSpan]>('SELECT paragraph, number, start, length, time_start, time_end FROM sentences WHERE document = ? ORDER BY number', key);
  for (const [paragraph, ...span] of rows) group(byParagraph, paragraph, span);
  return byParagraph;
}

function group<Item>(groups: Map<number, Item[]>, key: number, item: Item): void {
  const found = groups.get(key);
  if (found === undefined) groups.set(key, [item]);
  else found.push(item);
}

function warningsOf(connection: Connection, key: number, stage: string): Warning[] {
  return connection
    .rows<[string, string, number | null, number | null]>('SELECT rule, message, line, "column" FROM warnings WHERE document = ? AND stage = ? ORDER BY number', key, stage)
    .map(warningOf);
}

function warningOf([rule, message, line, column]: readonly [string, string, number | null, number | null]): Warning {
  return { rule, message, ...(line === null ? {} : { line }), ...(column === null ? {} : { column }) };
}

/** The beads of one level; where none are stored every unit is a bead of its own, certain in a single document and not at all beside others. */
function beadsOf(connection: Connection, interview: number, level: Level, documents: readonly Document[], idOf: ReadonlyMap<number, string>): Bead[] {
  const confidences = connection.rows<[number]>('SELECT confidence FROM beads WHERE interview = ? AND level = ? ORDER BY number', interview, level);
  if (confidences.length === 0) return loneBeads(level, documents);
  const members = confidences.map((): Map<string, string[]> => new Map());
  const ranges = connection.rows<[number, number, number, number]>('SELECT bead, document, first, last FROM bead_members WHERE interview = ? AND level = ? ORDER BY bead, document, first', interview, level);
  for (const [bead, key, first, last] of ranges) {
    const document = idOf.get(key)!;
    const units = members[bead - 1]!.get(document) ?? [];
    const prefix = idPrefix(document, level);
    for (let number = first; number <= last; number += 1) units.push(`${prefix}${number}`);
    members[bead - 1]!.set(document, units);
  }
  const order = documents.map(({ id }) => id);
  return confidences.map(([confidence], index) => ({ members: inOrder(members[index]!, order), confidence }));
}

function inOrder(members: ReadonlyMap<string, readonly string[]>, order: readonly string[]): Record<string, readonly string[]> {
  const ordered: Record<string, readonly string[]> = {};
  for (const document of order) {
    const units = members.get(document);
    if (units !== undefined) ordered[document] = units;
  }
  return ordered;
}

function loneBeads(level: Level, documents: readonly Document[]): Bead[] {
  const confidence = documents.length === 1 ? 1 : 0;
  return documents.flatMap(({ id, turns }) => unitIds(turns, level).map((unit) => ({ members: { [id]: [unit] }, confidence })));
}

function unitIds(turns: readonly Turn[], level: Level): string[] {
  if (level === 'turn') return turns.map(({ id }) => id);
  const paragraphs = turns.flatMap((turn) => turn.paragraphs);
  return level === 'paragraph' ? paragraphs.map(({ id }) => id) : paragraphs.flatMap(({ sentences }) => sentences.map(({ id }) => id));
}
