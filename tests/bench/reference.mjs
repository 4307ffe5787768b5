// What ingest is measured against: read, hash and decode every file, insert the rows that ingest made of them, index them with FTS5,
// and nothing else. Prints the milliseconds of that; getting the rows out of the corpus beforehand does not count.
import { rmSync } from 'node:fs';
import { usualDriver } from '../../dist/corpus/driver.js';
import { CREATE_CORPUS } from '../../dist/corpus/schema.js';
import { walk } from './walk.mjs';

const [, , folder, corpus, target] = process.argv;
const COMMITS_EVERY_FILES = 50;

const { DatabaseSync } = usualDriver() === 'node:sqlite' ? process.getBuiltinModule('node:sqlite') : await import('@photostructure/sqlite');
const source = new DatabaseSync(corpus, { readOnly: true });
const tables = source.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%' AND name <> 'meta' ORDER BY rowid").all().map(({ name }) => {
  const rows = source.prepare(`SELECT * FROM ${name}`).all();
  const columns = Object.keys(rows[0] ?? {});
  return { name, columns, rows: rows.map((row) => columns.map((column) => row[column])) };
});
source.close();
rmSync(target, { force: true });

const began = performance.now();
const cpuBegan = process.cpuUsage();
let files = 0;
let characters = 0;
walk(folder, (_, bytes) => {
  files += 1;
  characters += new TextDecoder('utf-8', { fatal: true }).decode(bytes).length;
});

const database = new DatabaseSync(target);
database.exec(CREATE_CORPUS);
const commits = Math.max(1, Math.ceil(files / COMMITS_EVERY_FILES));
let inserted = 0;
for (const { name, columns, rows } of tables) {
  if (rows.length === 0) continue;
  const insert = database.prepare(`INSERT INTO ${name} (${columns.map((column) => `"${column}"`).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`);
  const index = name === 'paragraphs' ? database.prepare('INSERT INTO search (rowid, text) VALUES (?, ?)') : undefined;
  const [key, text] = [columns.indexOf('paragraph'), columns.indexOf('text')];
  const step = Math.ceil(rows.length / commits);
  for (let from = 0; from < rows.length; from += step) {
    database.exec('BEGIN IMMEDIATE');
    for (const row of rows.slice(from, from + step)) {
      insert.run(...row);
      index?.run(row[key], row[text]);
    }
    database.exec('COMMIT');
  }
  inserted += rows.length;
}
database.close();
const { user, system } = process.cpuUsage(cpuBegan);
process.stdout.write(JSON.stringify({ ms: performance.now() - began, cpu: (user + system) / 1000, files, characters, rows: inserted }));
