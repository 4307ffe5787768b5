import { pathToFileURL } from 'node:url';
import { Connection } from './connection.js';
import type { Driver } from './driver.js';
import { migrate, type SchemaHistory } from './migrate.js';

/** Opens a corpus in memory, with everything that is in `file` when one is named. The file is only read. */
export function openScratch(driver: Driver, file: string | undefined, history: SchemaHistory): Connection {
  const connection = new Connection(driver, ':memory:', false);
  try {
    connection.exec('PRAGMA trusted_schema = OFF; PRAGMA temp_store = MEMORY');
    migrate(connection, ':memory:', history);
    if (file !== undefined) copyInto(connection, file);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

function copyInto(connection: Connection, file: string): void {
  connection.run('ATTACH ? AS disk', `${pathToFileURL(file).href}?mode=ro`);
  connection.exec('PRAGMA foreign_keys = OFF; BEGIN');
  const tables = connection.rows<[string]>("SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%'");
  for (const [table] of tables) connection.exec(`DELETE FROM main.${table}; INSERT INTO main.${table} SELECT * FROM disk.${table}`);
  connection.exec("INSERT INTO main.search (search) VALUES ('rebuild'); COMMIT; PRAGMA foreign_keys = ON; DETACH disk");
}
