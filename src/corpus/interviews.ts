import type { Bead, Warning } from '../model.js';
import { putBitext } from './bitexts.js';
import type { Connection } from './connection.js';
import type { InterviewRecord } from './contract.js';
import type { SqlValue } from './driver.js';
import { idPrefix, storable, storableConfidence, unitNumber, type Level } from './units.js';

export const LEVELS: readonly Level[] = ['turn', 'paragraph', 'sentence'];

/** Makes an interview for one document, named after it until the ingest names it. */
export function singleInterview(connection: Connection, document: string, exchanges: number): number {
  return connection.run("INSERT INTO interviews (id, evidence, exchanges) VALUES (?, '[]', ?)", freeId(connection, document), exchanges);
}

function freeId(connection: Connection, wanted: string): string {
  let id = wanted;
  for (let number = 2; holderOf(connection, id) !== undefined; number += 1) id = `${wanted}-${number}`;
  return id;
}

function holderOf(connection: Connection, id: string): number | undefined {
  return connection.row<[number]>('SELECT interview FROM interviews WHERE id = ?', id)?.[0];
}

/** Takes back the alignment of an interview; its missing settings say that it must be made again. */
export function dropAlignment(connection: Connection, interview: number): void {
  const [settings] = connection.row<[string | null]>('SELECT settings FROM interviews WHERE interview = ?', interview)!;
  if (settings === null) return;
  connection.run('DELETE FROM bead_members WHERE interview = ?', interview);
  connection.run('DELETE FROM beads WHERE interview = ?', interview);
  connection.run("DELETE FROM warnings WHERE stage = 'alignment' AND document IN (SELECT document FROM documents WHERE interview = ?)", interview);
  connection.run('UPDATE interviews SET settings = NULL, lowest_confidence = NULL, mean_confidence = NULL WHERE interview = ?', interview);
}

/** After documents came or went: removes the interview when it holds none, and counts its exchanges again otherwise. */
export function settle(connection: Connection, interview: number): void {
  const [documents] = connection.row<[number]>('SELECT count(*) FROM documents WHERE interview = ?', interview)!;
  if (documents === 0) connection.run('DELETE FROM interviews WHERE interview = ?', interview);
  else connection.run(`UPDATE interviews SET exchanges = (${EXCHANGES}) WHERE interview = ?1`, interview);
}

const EXCHANGES = `SELECT count(DISTINCT exchange) FROM turns WHERE role <> 'other' AND document IN (SELECT document FROM documents WHERE interview = ?1)`;

export function dropEmptyInterviews(connection: Connection): void {
  connection.run('DELETE FROM interviews WHERE NOT EXISTS (SELECT 1 FROM documents WHERE documents.interview = interviews.interview)');
}

interface Member {
  readonly id: string;
  readonly key: number;
  readonly home: number;
}

/**
 * Stores an interview in place of all that hold any of its documents. Documents these held beside them stand alone
 * afterwards; another interview that has the same id gets one of its own until the ingest names it.
 */
export function putInterview(connection: Connection, record: InterviewRecord): void {
  const members = record.documents.map((id): Member => {
    const found = connection.row<[number, number]>('SELECT document, interview FROM documents WHERE id = ?', id);
    if (found === undefined) throw new Error(`the document ${id} of an interview is not in the corpus`);
    return { id, key: found[0], home: found[1] };
  });
  if (members.length === 0) throw new Error('an interview without documents cannot be stored');
  const interview = gather(connection, members, storable(record.id));
  for (const { id, key } of members) {
    connection.run('UPDATE documents SET interview = ?, pivot = ? WHERE document = ?', interview, id === record.pivot ? 1 : 0, key);
    putExchanges(connection, key, id, record.exchanges);
    putWarnings(connection, key, 'alignment', record.warnings.get(id) ?? []);
  }
  putBeads(connection, interview, members, record);
  record.bitexts?.forEach((bitext) => putBitext(connection, bitext));
  const { lowest, mean } = confidenceOf([...record.alignments.turns, ...record.alignments.sentences]);
  connection.run(
    `UPDATE interviews SET title = ?2, evidence = ?3, settings = ?4, lowest_confidence = ?5, mean_confidence = ?6, exchanges = (${EXCHANGES}) WHERE interview = ?1`,
    interview, record.title === null ? null : storable(record.title), JSON.stringify(record.evidence), storable(record.settings), lowest, mean,
  );
}

/** Brings documents together under one interview with the given id, and sends away what it or the others held beside them. */
function gather(connection: Connection, members: readonly Member[], id: string): number {
  const homes = [...new Set(members.map((member) => member.home))];
  const target = homes[0]!;
  const inside = new Set(members.map((member) => member.key));
  for (const home of homes) {
    dropAlignment(connection, home);
    for (const [key, document] of connection.rows<[number, string]>('SELECT document, id FROM documents WHERE interview = ?', home)) {
      if (inside.has(key)) continue;
      const alone = singleInterview(connection, document, 0);
      connection.run('UPDATE documents SET interview = ?, pivot = 0 WHERE document = ?', alone, key);
      settle(connection, alone);
    }
    if (home === target) continue;
    connection.run('UPDATE documents SET interview = ? WHERE interview = ?', target, home);
    connection.run('DELETE FROM interviews WHERE interview = ?', home);
  }
  const holder = holderOf(connection, id);
  if (holder === target) return target;
  if (holder !== undefined) {
    const [first] = connection.row<[string]>('SELECT id FROM documents WHERE interview = ? ORDER BY id', holder)!;
    connection.run('UPDATE interviews SET id = ? WHERE interview = ?', freeId(connection, first), holder);
    dropAlignment(connection, holder);
  }
  connection.run('UPDATE interviews SET id = ? WHERE interview = ?', id, target);
  return target;
}

function putExchanges(connection: Connection, document: number, id: string, exchanges: ReadonlyMap<string, number | null>): void {
  const prefix = idPrefix(id, 'turn');
  for (const [number, before] of connection.rows<[number, number | null]>('SELECT number, exchange FROM turns WHERE document = ?', document)) {
    const exchange = exchanges.get(`${prefix}${number}`) ?? null;
    if (exchange !== before) connection.run('UPDATE turns SET exchange = ? WHERE document = ? AND number = ?', exchange, document, number);
  }
}

function putBeads(connection: Connection, interview: number, members: readonly Member[], { alignments }: InterviewRecord): void {
  const keys = new Map(members.map(({ id, key }) => [id, key]));
  for (const level of LEVELS) {
    const beads: SqlValue[] = [];
    const ranges: SqlValue[] = [];
    const prefixes = new Map(members.map(({ id }) => [id, idPrefix(id, level)]));
    alignments[`${level}s`].forEach((bead, index) => {
      beads.push(interview, level, index + 1, storableConfidence(bead.confidence));
      for (const [document, ids] of Object.entries(bead.members)) {
        const key = keys.get(document);
        if (key === undefined) throw new Error(`a bead holds the document ${document}, which is not of its interview`);
        const numbers = ids.map((id) => unitNumber(id, prefixes.get(document)!));
        if (numbers.length === 1) ranges.push(interview, level, index + 1, key, numbers[0]!, numbers[0]!);
        else for (const [first, last] of rangesOf(numbers)) ranges.push(interview, level, index + 1, key, first, last);
      }
    });
    connection.insert('beads', ['interview', 'level', 'number', 'confidence'], beads);
    connection.insert('bead_members', ['interview', 'level', 'bead', 'document', 'first', 'last'], ranges);
  }
}

/** `[4, 5, 6, 9]` -> `[[4, 6], [9, 9]]`; a bead's units are in the order of their document. */
function rangesOf(numbers: readonly number[]): [number, number][] {
  const ranges: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last !== undefined && number === last[1] + 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges;
}

function confidenceOf(beads: readonly Bead[]): { lowest: number | null; mean: number | null } {
  let lowest = Number.POSITIVE_INFINITY;
  let sum = 0;
  let count = 0;
  for (const { members, confidence } of beads) {
    if (Object.values(members).filter((ids) => ids.length > 0).length < 2) continue;
    lowest = Math.min(lowest, confidence);
    sum += confidence;
    count += 1;
  }
  return count === 0 ? { lowest: null, mean: null } : { lowest: storableConfidence(lowest), mean: storableConfidence(sum / count) };
}

/** Stores what one stage has to say of a document, which has nothing of that stage yet. */
export function putWarnings(connection: Connection, document: number, stage: 'reading' | 'alignment', warnings: readonly Warning[]): void {
  const values: SqlValue[] = [];
  warnings.forEach(({ rule, message, line, column }, index) => values.push(document, stage, index + 1, rule, storable(message), line ?? null, column ?? null));
  connection.insert('warnings', ['document', 'stage', 'number', 'rule', 'message', 'line', '"column"'], values);
}
