import { parse } from 'csv-parse/sync';
import { UserError } from '../diagnostics.js';

/** What a manifest says of one file; empty cells are absent. */
export interface ManifestEntry {
  readonly interview?: string;
  readonly language?: string;
  readonly title?: string;
  readonly date?: string;
}

const columns = ['path', 'interview', 'language', 'title', 'date'] as const;

/**
 * Reads a manifest: CSV with a header naming `path` and any of `interview`, `language`, `title`, `date`, in any order.
 * Paths are as written, relative to the manifest's folder. Throws `UserError` (rule `manifest`) with the line at fault.
 */
export function parseManifest(text: string, path: string): Map<string, ManifestEntry> {
  let rows: Record<string, string>[];
  let header: string[] = [];
  try {
    rows = parse(text, {
      bom: true,
      columns: (names: string[]) => (header = names.map((name) => name.trim().toLowerCase())),
      skip_empty_lines: true,
      trim: true,
    });
  } catch (error) {
    const line = (error as { lines?: number }).lines;
    throw new UserError('this manifest is not CSV', { rule: 'manifest', place: line === undefined ? { path } : { path, line }, hint: `its first line is: ${columns.join(',')}` });
  }
  const unknown = header.filter((name) => !columns.includes(name as (typeof columns)[number]));
  if (unknown.length > 0 || !header.includes('path')) {
    const what = unknown.length > 0 ? `a manifest has no column '${unknown[0]!}'` : "a manifest needs a column 'path'";
    throw new UserError(what, { rule: 'manifest', place: { path, line: 1 }, hint: `its columns are: ${columns.join(', ')}` });
  }
  const entries = new Map<string, ManifestEntry>();
  rows.forEach((row, index) => {
    const place = { path, line: index + 2 };
    const file = row['path'];
    if (!file) throw new UserError('this row names no path', { rule: 'manifest', place });
    if (entries.has(file)) throw new UserError('this path stands in the manifest twice', { rule: 'manifest', place });
    const entry: Record<string, string> = {};
    for (const name of columns) if (name !== 'path' && row[name]) entry[name] = row[name];
    entries.set(file, entry);
  });
  return entries;
}
