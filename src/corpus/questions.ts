import { compareText } from '../interview.js';
import type { Anchor, AskedInterview, LanguageTag, PinnedQuestion } from '../model.js';
import type { Connection } from './connection.js';
import type { SqlValue } from './driver.js';
import { storable } from './units.js';

/** A question as it is gathered, and where its document stands among those of the interview. */
interface Gathered {
  readonly language: LanguageTag;
  readonly path: string;
  readonly document: string;
  text: string;
}

/** `paragraphs` is read once, in the order in which documents were stored; texts of answers are not. */
const ASKED = `SELECT i.id, t.exchange, d.language, f.path, d.id, p.text
  FROM paragraphs AS p CROSS JOIN turns AS t ON t.document = p.document AND t.number = p.turn CROSS JOIN documents AS d ON d.document = p.document
    JOIN files AS f USING (file) JOIN interviews AS i USING (interview)
  WHERE t.role = 'question' AND t.exchange IS NOT NULL ORDER BY p.paragraph`;

/**
 * What was asked, interview by interview (sorted by id), without the answers. In each document the question of an exchange is one text: its turns and
 * their paragraphs joined by a blank line. Wordings stand in the order of the interview's documents.
 */
export function askedQuestions(connection: Connection): AskedInterview[] {
  const interviews = new Map<string, Map<number, Gathered[]>>();
  for (const [interview, exchange, language, path, document, text] of connection.rows<[string, number, string, string, string, string]>(ASKED)) {
    const exchanges = interviews.get(interview) ?? new Map<number, Gathered[]>();
    interviews.set(interview, exchanges);
    const wordings = exchanges.get(exchange) ?? [];
    exchanges.set(exchange, wordings);
    const begun = wordings.find((wording) => wording.document === document);
    if (begun === undefined) wordings.push({ language, path, document, text });
    else begun.text += `\n\n${text}`;
  }
  return [...interviews].sort(([a], [b]) => compareText(a, b)).map(([id, exchanges]) => ({
    id,
    exchanges: [...exchanges].sort(([a], [b]) => a - b).map(([number, wordings]) => ({
      number,
      wordings: wordings
        .sort((a, b) => compareText(a.language, b.language) || compareText(a.path, b.path) || compareText(a.document, b.document))
        .map(({ language, path, text }) => ({ language, path, text })),
    })),
  }));
}

/** In the order in which they were put; anchors sorted by path, language, wording. */
export function listPinned(connection: Connection): PinnedQuestion[] {
  const anchors = new Map<string, Anchor[]>();
  for (const [question, path, language, wording] of connection.rows<[string, string, string, string]>('SELECT question, path, language, wording FROM question_anchors')) {
    const known = anchors.get(question);
    if (known === undefined) anchors.set(question, [{ path, language, wording }]);
    else known.push({ path, language, wording });
  }
  return connection
    .rows<[string, string | null, string | null]>('SELECT id, name, after FROM questions ORDER BY number')
    .map(([id, name, after]) => ({ id, name, after, anchors: (anchors.get(id) ?? []).sort(compareAnchors) }));
}

const compareAnchors = (a: Anchor, b: Anchor): number => compareText(a.path, b.path) || compareText(a.language, b.language) || compareText(a.wording, b.wording);

/** Puts these in place of all there were; those without an anchor are left out, since nothing would ever take them away. */
export function putPinned(connection: Connection, questions: readonly PinnedQuestion[]): void {
  connection.exec('DELETE FROM questions');
  const rows: SqlValue[] = [];
  for (const [number, { id, name, after, anchors }] of questions.entries()) {
    if (anchors.length === 0) continue;
    connection.run('INSERT INTO questions (id, number, name, after) VALUES (?, ?, ?, ?)', id, number, name === null ? null : storable(name), after);
    for (const { path, language, wording } of anchors) rows.push(id, storable(path), language, wording);
  }
  connection.insert('question_anchors', ['question', 'path', 'language', 'wording'], rows);
}

/** To be called when a file goes for good: a question that was decided of in its texts alone goes with it, and what stood behind that moves up. */
export function forgetQuestions(connection: Connection, path: string): void {
  connection.run('DELETE FROM question_anchors WHERE path = ?', path);
  const gone = connection.rows<[string, string | null]>('SELECT id, after FROM questions WHERE NOT EXISTS (SELECT 1 FROM question_anchors WHERE question = id) ORDER BY id');
  for (const [id] of gone) {
    connection.run('UPDATE questions SET after = (SELECT after FROM questions WHERE id = ?1) WHERE after = ?1', id);
    connection.run('DELETE FROM questions WHERE id = ?', id);
  }
}

/** To be called when a file's bytes have moved: what was decided of them goes where they went. */
export function moveQuestions(connection: Connection, from: string, to: string): void {
  connection.run('UPDATE OR REPLACE question_anchors SET path = ? WHERE path = ?', storable(to), storable(from));
}
