/** The two engines behind one small API, that of `node:sqlite`: the built-in one from Node 24 on, a package with the same API before. */
import { EXIT, UserError } from '../diagnostics.js';

/** What may be bound: drivers refuse or misread anything else. */
export type SqlValue = string | number | bigint | null | Uint8Array;

export interface Statement {
  run(...values: SqlValue[]): { readonly changes: number | bigint; readonly lastInsertRowid: number | bigint };
  get(...values: SqlValue[]): unknown;
  all(...values: SqlValue[]): unknown[];
  setReturnArrays(on: boolean): void;
}

export interface Database {
  readonly isTransaction: boolean;
  exec(sql: string): void;
  prepare(sql: string): Statement;
  close(): void;
}

export type DriverName = 'node:sqlite' | '@photostructure/sqlite';

export interface Driver {
  readonly name: DriverName;
  open(file: string, options: { readonly readOnly: boolean; readonly timeout: number }): Database;
}

interface SqliteModule {
  readonly DatabaseSync: new (file: string, options: { readOnly: boolean; timeout: number }) => Database;
}

/** The first Node whose own SQLite has all that is used here, and no flag. */
const FIRST_NODE_WITH_SQLITE = 24;

/** The driver that belongs to this Node. */
export function usualDriver(node = process.versions.node): DriverName {
  return Number.parseInt(node, 10) >= FIRST_NODE_WITH_SQLITE ? 'node:sqlite' : '@photostructure/sqlite';
}

/**
 * Loads a driver; only when a corpus is opened, since it costs as much as the rest of a small command.
 * Throws `UserError` (rule `no-sqlite`) on a platform the package has no binary for.
 */
export async function loadDriver(name: DriverName = usualDriver()): Promise<Driver> {
  const { DatabaseSync } = name === 'node:sqlite' ? builtin() : await packaged();
  return { name, open: (file, options) => new DatabaseSync(file, options) };
}

async function packaged(): Promise<SqliteModule> {
  try {
    return await import('@photostructure/sqlite');
  } catch {
    throw new UserError('there is no SQLite for this platform and this version of Node', {
      rule: 'no-sqlite', hint: `use Node ${FIRST_NODE_WITH_SQLITE} or later, which has one built in`, exit: EXIT.storage,
    });
  }
}

/** Node 24 calls its SQLite experimental on standard error, which belongs to the user: that one warning is held back. */
function builtin(): SqliteModule {
  const { emitWarning } = process;
  process.emitWarning = ((warning: string | Error, ...rest: unknown[]): void => {
    if (String(warning).includes('SQLite')) return;
    Reflect.apply(emitWarning, process, [warning, ...rest]);
  }) as typeof process.emitWarning;
  try {
    return process.getBuiltinModule('node:sqlite') as unknown as SqliteModule;
  } finally {
    process.emitWarning = emitWarning;
  }
}
