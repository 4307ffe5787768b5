import { compareDocuments, compareText, languageColumns } from '../interview.js';
import type { Metadata } from '../model.js';
import type { Connection } from './connection.js';
import type { DocumentSummary, FileRecord, InterviewSummary, PairingRecord, StoredWarning, Told } from './contract.js';

/** All files by path, in the order of their paths. */
export function listFiles(connection: Connection): Map<string, FileRecord> {
  const files = connection
    .rows<[string, string, number, string]>('SELECT path, sha256, bytes, settings FROM files')
    .map(([path, sha256, bytes, settings]) => ({ path, sha256, bytes, settings }))
    .sort((a, b) => compareText(a.path, b.path));
  return new Map(files.map((file) => [file.path, file]));
}

/** Sorted by path, then id. */
export function listDocuments(connection: Connection): DocumentSummary[] {
  const warnings = countsBy(connection, 'SELECT document, count(*) FROM warnings GROUP BY document');
  return connection
    .rows<[number, string, string, string, string, number, string, string | null, number, string, number, number, number, number, number]>(
      `SELECT document, d.id, i.id, path, language, language_confidence, format, encoding, bytes, sha256, turns, questions, others, paragraphs, sentences
       FROM documents AS d JOIN files USING (file) JOIN interviews AS i USING (interview)`,
    )
    .map(([key, id, interview, path, language, languageConfidence, format, encoding, bytes, sha256, turns, questions, others, paragraphs, sentences]) => ({
      id, interview, path, language, languageConfidence, format, encoding, bytes, sha256, turns, questions, others, paragraphs, sentences,
      warnings: warnings.get(key) ?? 0,
    }))
    .sort((a, b) => compareText(a.path, b.path) || compareText(a.id, b.id));
}

/** Sorted by id; the documents of each in the order of its languages. Turns and sentences are those of all its documents. */
export function listInterviews(connection: Connection): InterviewSummary[] {
  const documents = new Map<string, DocumentSummary[]>();
  for (const document of listDocuments(connection)) {
    const found = documents.get(document.interview);
    if (found === undefined) documents.set(document.interview, [document]);
    else found.push(document);
  }
  return connection
    .rows<[string, string | null, string, string | null, number, number | null, number | null]>(
      'SELECT id, title, evidence, settings, exchanges, lowest_confidence, mean_confidence FROM interviews',
    )
    .map(([id, title, evidence, settings, exchanges, lowest, mean]): InterviewSummary => {
      const members = (documents.get(id) ?? []).sort(compareDocuments);
      const sum = (of: 'turns' | 'sentences' | 'warnings'): number => members.reduce((total, member) => total + member[of], 0);
      return {
        id, title, exchanges,
        languages: languageColumns(members.map(({ language }) => language)),
        documents: members.map((member) => member.id),
        turns: sum('turns'), sentences: sum('sentences'), warnings: sum('warnings'),
        evidence: JSON.parse(evidence) as string[],
        confidence: lowest === null || mean === null ? null : { lowest, mean },
        settings: settings ?? '',
      };
    })
    .sort((a, b) => compareText(a.id, b.id));
}

/** Sorted by path and document; in a document those of reading come first. */
export function listWarnings(connection: Connection): StoredWarning[] {
  return connection
    .rows<[string, string, string, string, number | null, number | null]>(
      `SELECT path, id, rule, message, line, "column" FROM warnings JOIN documents USING (document) JOIN files USING (file) ORDER BY path, id, stage DESC, number`,
    )
    .map(([path, document, rule, message, line, column]) => ({ path, document, rule, message, ...(line === null ? {} : { line }), ...(column === null ? {} : { column }) }));
}

/** Sorted by path. */
export function listTold(connection: Connection): Told[] {
  return connection.rows<[string, string | null]>('SELECT path, interview FROM told ORDER BY path').map(([path, interview]) => ({ path, interview }));
}

/** Profiles are up to 2 KB each: this many are held at a time. */
const PAIRING_PAGE = 500;

/** Streams in the order of the document ids, page by page, so that no statement stays open between two records. */
export function* pairingRecords(connection: Connection): Generator<PairingRecord> {
  let after = '';
  for (;;) {
    const page = connection.rows<[string, string, string, string, string, string | null, number]>(
      `SELECT d.id, f.path, d.language, d.metadata, p.profile, t.interview, t.path IS NOT NULL AND t.interview IS NULL
       FROM documents AS d JOIN files AS f USING (file) JOIN profiles AS p USING (document) LEFT JOIN told AS t ON t.path = f.path
       WHERE d.id > ? ORDER BY d.id LIMIT ${PAIRING_PAGE}`,
      after,
    );
    for (const [id, path, language, metadata, profile, told, apart] of page) {
      yield { id, path, language, metadata: JSON.parse(metadata) as Metadata, profile: JSON.parse(profile) as unknown, told, apart: apart === 1 };
    }
    if (page.length < PAIRING_PAGE) return;
    after = page.at(-1)![0];
  }
}

function countsBy(connection: Connection, sql: string): Map<number, number> {
  return new Map(connection.rows<[number, number]>(sql));
}
