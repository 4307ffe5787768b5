import { Connection } from '../../src/corpus/connection.js';
import { loadDriver, type SqlValue } from '../../src/corpus/driver.js';

/** Rows of any file, as a browser of SQLite files would show them. */
export async function query(file: string, sql: string, ...values: SqlValue[]): Promise<(readonly SqlValue[])[]> {
  const connection = new Connection(await loadDriver(), file, true);
  try {
    return connection.rows(sql, ...values).map((row) => [...row]);
  } finally {
    connection.close();
  }
}

/** Does something to a file behind the back of the corpus. */
export async function alter(file: string, sql: string): Promise<void> {
  const connection = new Connection(await loadDriver(), file, false);
  try {
    connection.exec(sql);
  } finally {
    connection.close();
  }
}
