import { UserError } from '../diagnostics.js';
import type { Warning } from '../model.js';
import { decodeText } from './encoding.js';
import { parseExport } from './interviews-file.js';
import { fieldOf } from './json-fields.js';
import { emptyWarning } from './lines.js';
import type { ReadOptions, ReadResult } from './reader.js';
import { knownTranscripts, readTranscript } from './transcript.js';

/** Reads JSON, or JSON Lines: interviews of an export, else a transcript. Throws `UserError` as `Reader.read` does. */
export function readJson(bytes: Uint8Array, { encoding }: ReadOptions): ReadResult {
  const { text, warnings } = decodeText(bytes, { encoding });
  if (text.trim() === '') return { blocks: [], metadata: {}, warnings: [...warnings, emptyWarning()], encoding: null, notes: [] };
  const root = parse(text);
  if (fieldOf(root, 'schema') !== undefined && fieldOf(root, 'interviews') !== undefined) return interviewsOf(root, warnings);
  const rows: unknown[] = Array.isArray(root) ? root : [];
  if (rows.length > 0 && OWN.every((key) => fieldOf(rows[0], key) !== undefined)) {
    throw new UserError('these rows were written by hrd export', { rule: 'own-export', hint: 'ingest the files they were made from, or what hrd export --format json writes' });
  }
  const transcript = readTranscript(root);
  if (transcript !== null) return { ...transcript, warnings: [...warnings, ...transcript.warnings] };
  throw new UserError('this JSON is no transcript that hrd knows', { rule: 'unknown-json', hint: `it knows transcripts of ${knownTranscripts.join(', ')}, lists of segments with speaker and text, and its own exports` });
}

const OWN = ['interview', 'exchange', 'role', 'unit', 'confidence', 'sources', 'signature'];

function interviewsOf(root: unknown, warnings: readonly Warning[]): ReadResult {
  const exported = parseExport(root);
  const { interviews } = exported;
  return {
    blocks: [], metadata: {}, exported, encoding: null,
    warnings: interviews.length === 0 ? [...warnings, emptyWarning()] : warnings,
    notes: [`an export of hrd: ${interviews.length} interview${interviews.length === 1 ? '' : 's'} as they were`],
  };
}

/** One value, or one a line. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const lines = parseLines(text);
    if (lines !== null) return lines;
    throw new UserError('is not JSON', { rule: 'not-json', hint: `${placeOf(error, text)}export it anew from the program it comes from` });
  }
}

function parseLines(text: string): unknown[] | null {
  const values: unknown[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    try {
      values.push(JSON.parse(line));
    } catch {
      return null;
    }
  }
  return values.length > 0 && values.every((value) => typeof value === 'object') ? values : null;
}

/** The message of JSON.parse quotes the text; only its place is said. */
function placeOf(error: unknown, text: string): string {
  const at = /at position (?<at>\d{1,12})/u.exec(error instanceof Error ? error.message.slice(-200) : '')?.groups?.['at'];
  return at === undefined ? '' : `it breaks off or goes wrong in line ${text.slice(0, Number(at)).split('\n').length}; `;
}
