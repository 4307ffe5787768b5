import { compareText } from '../interview.js';
import type { Connection } from './connection.js';
import type { LexiconSource, StoredLexicon } from './contract.js';
import type { SqlValue } from './driver.js';

type SourceRow = [source: string, target: string, hash: string, settings: string, learntFrom: string, complete: number];
const SOURCE = 'SELECT source, target, hash, settings, learnt_from, complete FROM lexicons';

/** Sorted by source, then target. */
export function listLexicons(connection: Connection): LexiconSource[] {
  return connection.rows<SourceRow>(SOURCE).map(sourceOf).sort((a, b) => compareText(a.source, b.source) || compareText(a.target, b.target));
}

function sourceOf([source, target, hash, settings, learntFrom, complete]: SourceRow): LexiconSource {
  return { source, target, hash, settings, learntFrom: JSON.parse(learntFrom) as [string, string][], complete: complete === 1 };
}

/** A lexicon as it was put; undefined when there is none, or none any more. */
export function readLexicon(connection: Connection, source: string, target: string): StoredLexicon | undefined {
  const row = connection.row<SourceRow>(`${SOURCE} WHERE source = ? AND target = ? AND hash <> ''`, source, target);
  if (row === undefined) return undefined;
  const [key, figures] = connection.row<[number, string]>('SELECT lexicon, figures FROM lexicons WHERE source = ? AND target = ?', source, target)!;
  const entries = connection.rows<[string, string, number, number]>('SELECT source, target, forth, back FROM lexicon_entries WHERE lexicon = ?', key);
  entries.sort(([a, b], [c, d]) => compareText(a, c) || compareText(b, d));
  return { ...sourceOf(row), figures: JSON.parse(figures) as unknown, entries };
}

export function putLexicon(connection: Connection, { source, target, hash, settings, learntFrom, complete, figures, entries }: StoredLexicon): void {
  connection.run('DELETE FROM lexicons WHERE source = ? AND target = ?', source, target);
  const key = connection.run(
    'INSERT INTO lexicons (source, target, hash, settings, learnt_from, complete, figures, settled) VALUES (?, ?, ?, ?, ?, ?, ?, 0)',
    source, target, hash, settings, JSON.stringify(learntFrom), complete ? 1 : 0, JSON.stringify(figures),
  );
  const rows: SqlValue[] = [];
  for (const entry of entries) rows.push(key, ...entry);
  connection.insert('lexicon_entries', ['lexicon', 'source', 'target', 'forth', 'back'], rows);
}

/** To be called when a document goes: what was learnt from it goes as well, words included, and waits to be learnt again. */
export function takeBackLexicons(connection: Connection, document: string): void {
  const taught = connection.rows<[number]>('SELECT lexicon FROM lexicons WHERE instr(learnt_from, ?) > 0', JSON.stringify(document));
  for (const [key] of taught) {
    connection.run('DELETE FROM lexicon_entries WHERE lexicon = ?', key);
    connection.run("UPDATE lexicons SET hash = '', learnt_from = '[]', complete = 0, figures = 'null', settled = 0 WHERE lexicon = ?", key);
  }
}

/** Whether every interview is aligned with settings that begin as given, and with the lexicons there are. */
export function isSettled(connection: Connection, beginning: string): boolean {
  if (connection.row('SELECT 1 FROM lexicons WHERE settled = 0 LIMIT 1') !== undefined) return false;
  return connection.row('SELECT 1 FROM interviews WHERE settings IS NULL OR substr(settings, 1, ?) <> ? LIMIT 1', beginning.length, beginning) === undefined;
}
