import type { DatabaseWriter } from './writer.js';

/** A database for Datasette, sqlite-utils and SQLite browsers; made by the room that knows SQL. */
export const sqlite = {
  name: 'sqlite',
  extension: 'sqlite',
  aliases: ['db', 'sqlite3'],
  summary: 'SQLite database with views and full-text search, for Datasette',
  keeps: 'turns, sentences, speakers, roles, exchanges, alignments of both with confidence, lines, times, sources',
  loses: 'alignment of paragraphs, printed labels, warnings',
  binary: true,
  takes: 'database',
} as const satisfies DatabaseWriter;
