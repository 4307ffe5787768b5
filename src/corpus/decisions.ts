import { compareText } from '../interview.js';
import type { Connection } from './connection.js';
import type { Decision } from './contract.js';
import { storable } from './units.js';

/** Sorted by finding, paths sorted. */
export function listDecisions(connection: Connection): Decision[] {
  const found = new Map<string, Decision & { paths: string[] }>();
  for (const [finding, path, rule, by, why] of connection.rows<[string, string, string, string, string]>('SELECT finding, path, rule, decider, reason FROM decisions ORDER BY finding, path')) {
    const known = found.get(finding);
    if (known === undefined) found.set(finding, { finding, rule, paths: [path], by, why });
    else known.paths.push(path);
  }
  return [...found.values()].sort((a, b) => compareText(a.finding, b.finding));
}

/** Keeps a decision in place of an earlier one. */
export function putDecision(connection: Connection, { finding, rule, paths, by, why }: Decision): void {
  connection.run('DELETE FROM decisions WHERE finding = ?', finding);
  for (const path of new Set(paths)) connection.run('INSERT INTO decisions (finding, path, rule, decider, reason) VALUES (?, ?, ?, ?, ?)', finding, storable(path), rule, storable(by), storable(why));
}

/** Takes decisions back. */
export function dropDecisions(connection: Connection, findings: readonly string[]): void {
  for (const finding of findings) connection.run('DELETE FROM decisions WHERE finding = ?', finding);
}

/** To be called when a file goes for good: what was decided of its texts goes as well. */
export function forgetDecisions(connection: Connection, path: string): void {
  connection.run('DELETE FROM decisions WHERE finding IN (SELECT finding FROM decisions WHERE path = ?)', path);
}
