import { UserError } from '../diagnostics.js';
import type { Warning } from '../model.js';
import { visibleName } from '../text/visible.js';
import { readCoreProperties } from './docx-package.js';
import { emptyWarning } from './lines.js';
import type { ReadDocument, ReadOptions, ReadResult } from './reader.js';
import { type ReadTable, readTable, refuseOwnExport, wholeOf } from './table.js';
import { readSheet, type SheetRows } from './xlsx-sheet.js';
import { openWorkbook, type Sheet } from './xlsx-workbook.js';
import { type Archive, openArchive } from './zip.js';

interface UsedSheet {
  readonly sheet: Sheet;
  readonly table: ReadTable;
}

/** Reads a workbook: every visible sheet that looks like a transcript. Rows are its lines. Throws `UserError` as `Reader.read` does. */
export function readXlsx(bytes: Uint8Array, options: ReadOptions): ReadResult {
  const archive = openArchive(bytes);
  const workbook = openWorkbook(archive);
  const warnings: Warning[] = [];
  const used: UsedSheet[] = [];
  let refusal: UserError | undefined;
  for (const [number, sheet] of workbook.sheets.entries()) {
    if (sheet.hidden) {
      warnings.push({ rule: 'hidden-left-out', message: `the hidden sheet ${nameOf(sheet)} was left out` });
      continue;
    }
    const found = readSheet(archive, sheet.part, workbook);
    if (found.rows.length === 0) continue;
    refuseOwnExport(found.rows, options);
    try {
      used.push({ sheet, table: readTable(found.rows, options, number) });
      warnings.push(...hiddenWarnings(sheet, found));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      refusal ??= error;
      warnings.push({ rule: 'sheet-left-out', message: `the sheet ${nameOf(sheet)} was left out: ${error.message}` });
    }
  }
  if (used.length === 0 && refusal !== undefined) throw refusal;
  const documents = used.flatMap((each, index) => documentsOf(each, used.length > 1 ? index + 1 : null, options));
  const whole = wholeOf(documents, used.flatMap(({ sheet, table }) => table.notes.map((note) => (used.length > 1 ? `sheet ${nameOf(sheet)}: ${note}` : note))));
  const { title } = readCoreProperties(archive);
  return {
    ...whole,
    metadata: documents.length > 1 || title === undefined ? whole.metadata : { title, ...whole.metadata },
    warnings: [...used.flatMap(({ table }) => table.warnings), ...warnings, ...besideWarnings(archive), ...(documents.length === 0 ? [emptyWarning()] : [])],
    encoding: null,
  };
}

const nameOf = ({ name }: Sheet): string => `"${visibleName(name.slice(0, 60))}"`;

/** A sheet named after a language is in it; other sheets are interviews of their own where there are several. */
function documentsOf({ sheet, table }: UsedSheet, number: number | null, { languageOf }: ReadOptions): ReadDocument[] {
  const language = languageOf?.(sheet.name.trim()) ?? null;
  return table.documents.map(({ name, blocks, metadata }) => ({
    name: number === null ? name : `s${number}-${name}`,
    blocks,
    metadata: {
      ...(language !== null && table.documents.length === 1 ? { language } : {}),
      ...(number !== null && language === null && sheet.name.trim() !== '' ? { interview: sheet.name.trim() } : {}),
      ...metadata,
    },
  }));
}

function hiddenWarnings(sheet: Sheet, { rows, hiddenRows, hiddenColumns, uncalculated }: SheetRows): Warning[] {
  const line = rows[0]!.line;
  const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
  return [
    ...(hiddenRows === 0 ? [] : [{ rule: 'hidden-left-out', message: `${counted(hiddenRows, 'hidden row')} of the sheet ${nameOf(sheet)} left out`, line }]),
    ...(hiddenColumns === 0 ? [] : [{ rule: 'hidden-left-out', message: `${counted(hiddenColumns, 'hidden column')} of the sheet ${nameOf(sheet)} left out`, line }]),
    ...(uncalculated === 0 ? [] : [{ rule: 'formula-without-value', message: `${counted(uncalculated, 'formula')} of the sheet ${nameOf(sheet)} without a stored result left out`, line }]),
  ];
}

function besideWarnings({ names }: Archive): Warning[] {
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name.slice(0, 60)));
  return [
    ...(has(/^xl\/(?:threadedC|c)omments/u) ? [{ rule: 'comments-left-out', message: 'comments on cells were left out' }] : []),
    ...(has(/^xl\/drawings\/drawing\d/u) ? [{ rule: 'drawings-left-out', message: 'drawings and text boxes were left out' }] : []),
  ];
}
