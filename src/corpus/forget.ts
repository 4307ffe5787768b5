import { readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Connection } from './connection.js';
import { forgetDecisions } from './decisions.js';
import { takeBackLexicons } from './lexicons.js';
import { backupPath } from './migrate.js';
import { forgetQuestions } from './questions.js';

/** Kept from the moment something is forgotten until its last traces are gone, so that a crash between the two is made good. */
const TRACES = 'traces_of_forgotten';

/**
 * Deletes an interview with its documents, the files that hold nothing else, what the user said of them and decided of their texts, what warnings
 * elsewhere say of them and what was learnt from them. The index is made anew: its inner nodes keep beginnings of words that no text has any more.
 * `removeTraces` must follow when the transaction is over.
 */
export function forgetInterview(connection: Connection, id: string): { documents: number; paths: string[] } {
  const interview = connection.row<[number]>('SELECT interview FROM interviews WHERE id = ?', id)?.[0];
  if (interview === undefined) return { documents: 0, paths: [] };
  const documents = connection.rows<[number, number, string, string]>('SELECT document, file, path, id FROM documents JOIN files USING (file) WHERE interview = ? ORDER BY path', interview);
  for (const [document, , , name] of documents) {
    takeBackLexicons(connection, name);
    connection.run('DELETE FROM documents WHERE document = ?', document);
  }
  connection.run('DELETE FROM interviews WHERE interview = ?', interview);
  const files = new Map(documents.map(([, file, path]) => [file, path]));
  for (const [file, path] of files) {
    connection.run('DELETE FROM files WHERE file = ?1 AND NOT EXISTS (SELECT 1 FROM documents WHERE file = ?1)', file);
    connection.run('DELETE FROM told WHERE path = ?', path);
    forgetDecisions(connection, path);
    forgetQuestions(connection, path);
    connection.run("DELETE FROM warnings WHERE stage = 'alignment' AND instr(message, ?) > 0", path);
  }
  connection.exec("INSERT INTO search (search) VALUES ('rebuild')");
  connection.run('INSERT OR REPLACE INTO meta (key, value) VALUES (?, 1)', TRACES);
  return { documents: documents.length, paths: [...files.values()] };
}

/**
 * Writes the whole file anew when something was forgotten since the last time: deleted text is overwritten with zeros at
 * once, but copies that SQLite made while it moved rows between pages are not. Copies kept by migrations go as well.
 */
export function removeTraces(connection: Connection, file: string): void {
  if (connection.row('SELECT 1 FROM meta WHERE key = ?', TRACES) === undefined) return;
  const copy = basename(backupPath(file, 0)).slice(0, -1);
  for (const name of readdirSync(dirname(file))) {
    if (name.startsWith(copy) && /^\d{1,9}$/u.test(name.slice(copy.length))) rmSync(join(dirname(file), name));
  }
  connection.exec('VACUUM');
  connection.run('DELETE FROM meta WHERE key = ?', TRACES);
}
