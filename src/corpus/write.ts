import { EXIT, UserError } from '../diagnostics.js';
import type { Document, Warning } from '../model.js';
import type { Connection } from './connection.js';
import type { FileRecord, StoredDocument } from './contract.js';
import type { SqlValue } from './driver.js';
import { dropAlignment, putWarnings, settle, singleInterview } from './interviews.js';
import { forgetDecisions } from './decisions.js';
import { takeBackLexicons } from './lexicons.js';
import { forgetQuestions } from './questions.js';
import type { SearchIndex } from './search.js';
import { idPrefix, Offsets, storable, storableConfidence, unitNumber, type Replacements } from './units.js';

/** A document as it was before its file is replaced: new ones take its place in the interview. */
interface Former {
  readonly id: string;
  readonly language: string;
  readonly interview: number;
}

/**
 * Stores a file and its documents in place of what stood under its path. New documents take over the interviews of the
 * old ones: of the same id, else of the same language, else of the same place in the file; others stand alone.
 */
export function putFile(connection: Connection, search: SearchIndex, file: FileRecord, documents: readonly StoredDocument[]): void {
  const path = storable(file.path);
  const old = connection.row<[number]>('SELECT file FROM files WHERE path = ?', path)?.[0];
  const former = old === undefined ? [] : removeDocuments(connection, search, old);
  let key = old;
  if (key === undefined) key = connection.run('INSERT INTO files (path, sha256, bytes, settings) VALUES (?, ?, ?, ?)', path, file.sha256, file.bytes, storable(file.settings));
  else connection.run('UPDATE files SET sha256 = ?, bytes = ?, settings = ? WHERE file = ?', file.sha256, file.bytes, storable(file.settings), key);

  documents.forEach((stored, index) => {
    const { document } = stored;
    refuseTwin(connection, document.id);
    const before = former.find(({ id }) => id === document.id) ?? former.find(({ language }) => language === document.language) ?? former[index];
    const interview = before?.interview ?? singleInterview(connection, document.id, exchangesIn(document));
    search.add(putDocument(connection, key, interview, stored));
  });
  settleInterviews(connection, former);
}

/** Removes a file, its documents, interviews left empty, and what the user said of the file. */
export function removeFile(connection: Connection, search: SearchIndex, path: string): void {
  const key = connection.row<[number]>('SELECT file FROM files WHERE path = ?', storable(path))?.[0];
  if (key === undefined) return;
  const former = removeDocuments(connection, search, key);
  connection.run('DELETE FROM files WHERE file = ?', key);
  connection.run('DELETE FROM told WHERE path = ?', storable(path));
  forgetDecisions(connection, storable(path));
  forgetQuestions(connection, storable(path));
  settleInterviews(connection, former);
}

function removeDocuments(connection: Connection, search: SearchIndex, file: number): Former[] {
  const rows = connection.rows<[number, string, string, number]>('SELECT document, id, language, interview FROM documents WHERE file = ? ORDER BY document', file);
  for (const [document, id, , interview] of rows) {
    takeBackLexicons(connection, id);
    dropAlignment(connection, interview);
    search.remove(document);
    connection.run('DELETE FROM documents WHERE document = ?', document);
  }
  return rows.map(([, id, language, interview]) => ({ id, language, interview }));
}

function settleInterviews(connection: Connection, former: readonly Former[]): void {
  for (const interview of new Set(former.map((document) => document.interview))) settle(connection, interview);
}

function refuseTwin(connection: Connection, id: string): void {
  const twin = connection.row<[string]>('SELECT path FROM documents JOIN files USING (file) WHERE id = ?', id)?.[0];
  if (twin === undefined) return;
  throw new UserError('another file in the corpus has the same content', { rule: 'same-content', place: { path: twin }, exit: EXIT.input });
}

function exchangesIn({ turns }: Document): number {
  return new Set(turns.filter((turn) => turn.role !== 'other' && turn.exchange !== null).map((turn) => turn.exchange)).size;
}

const TURN_COLUMNS = ['document', 'number', 'role', 'speaker', 'exchange', 'confidence'];
const PARAGRAPH_COLUMNS = ['document', 'number', 'turn', 'line', 'label', 'text', 'evidence'];
const SENTENCE_COLUMNS = ['document', 'number', 'paragraph', 'start', 'length', 'time_start', 'time_end'];

function putDocument(connection: Connection, file: number, interview: number, { document, profile }: StoredDocument): number {
  const { turns } = document;
  const paragraphs = turns.flatMap((turn) => turn.paragraphs);
  const key = connection.run(
    `INSERT INTO documents (id, file, interview, format, encoding, language, language_confidence, metadata, notes, turns, questions, others, paragraphs, sentences)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    document.id, file, interview, document.format, document.encoding, document.language, storableConfidence(document.languageConfidence),
    JSON.stringify(document.metadata), JSON.stringify(document.notes),
    turns.length, turns.filter(({ role }) => role === 'question').length, turns.filter(({ role }) => role === 'other').length,
    paragraphs.length, paragraphs.reduce((sum, { sentences }) => sum + sentences.length, 0),
  );
  connection.run('INSERT INTO profiles (document, profile) VALUES (?, ?)', key, JSON.stringify(profile ?? null));
  const replaced: Replacements = { count: 0 };
  putUnits(connection, key, document, replaced);
  putWarnings(connection, key, 'reading', withReplacements(document.warnings, replaced));
  return key;
}

function putUnits(connection: Connection, key: number, { id, turns }: Document, replaced: Replacements): void {
  const [asTurn, asParagraph, asSentence] = [idPrefix(id, 'turn'), idPrefix(id, 'paragraph'), idPrefix(id, 'sentence')];
  const turnRows: SqlValue[] = [];
  const paragraphRows: SqlValue[] = [];
  const sentenceRows: SqlValue[] = [];
  for (const turn of turns) {
    const turnNumber = unitNumber(turn.id, asTurn);
    turnRows.push(key, turnNumber, turn.role, turn.speaker === null ? null : storable(turn.speaker, replaced), turn.exchange, storableConfidence(turn.confidence));
    for (const paragraph of turn.paragraphs) {
      const number = unitNumber(paragraph.id, asParagraph);
      const text = storable(paragraph.text, replaced);
      paragraphRows.push(key, number, turnNumber, paragraph.line, storable(paragraph.label, replaced), text, JSON.stringify(paragraph.evidence));
      const offsets = new Offsets(text);
      for (const sentence of paragraph.sentences) {
        const start = offsets.toCharacters(sentence.start);
        sentenceRows.push(key, unitNumber(sentence.id, asSentence), number, start, offsets.toCharacters(sentence.end) - start, sentence.time?.start ?? null, sentence.time?.end ?? null);
      }
    }
  }
  connection.insert('turns', TURN_COLUMNS, turnRows);
  connection.insert('paragraphs', PARAGRAPH_COLUMNS, paragraphRows);
  connection.insert('sentences', SENTENCE_COLUMNS, sentenceRows);
}

/** Readers replace what cannot be stored and say where; what reaches the corpus all the same is said here. */
function withReplacements(warnings: readonly Warning[], { count }: Replacements): readonly Warning[] {
  if (count === 0) return warnings;
  return [...warnings, { rule: 'unstorable-characters', message: `${count} characters that are no text (half surrogates, U+0000) became U+FFFD` }];
}
