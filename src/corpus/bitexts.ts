import type { Connection } from './connection.js';
import type { StoredBitext } from './contract.js';

/** Bitexts both sides of which are among these documents. */
export function bitextsOf(connection: Connection, documents: readonly string[]): StoredBitext[] {
  const within = new Set(documents);
  return documents.flatMap((source) =>
    connection
      .rows<[string, StoredBitext['stage'], string, string]>(
        'SELECT t.id, stage, settings, beads FROM documents AS s JOIN bitexts AS b ON b.source = s.document JOIN documents AS t ON t.document = b.target WHERE s.id = ? ORDER BY t.id, stage', source,
      )
      .filter(([target]) => within.has(target))
      .map(([target, stage, settings, beads]) => ({ source, target, stage, settings, beads: JSON.parse(beads) as unknown })));
}

/** Keeps a bitext in place of that of the same stage. Throws when one of its documents is not there. */
export function putBitext(connection: Connection, { source, target, stage, settings, beads }: StoredBitext): void {
  connection.run(
    `INSERT INTO bitexts (source, target, stage, settings, beads) VALUES ((SELECT document FROM documents WHERE id = ?), (SELECT document FROM documents WHERE id = ?), ?, ?, ?)
     ON CONFLICT (source, target, stage) DO UPDATE SET settings = excluded.settings, beads = excluded.beads`,
    source, target, stage, settings, JSON.stringify(beads),
  );
}
