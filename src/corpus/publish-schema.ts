/**
 * The database that `--format sqlite` writes: flat, with text keys, for Datasette, sqlite-utils and any SQLite browser, which show the comments.
 * Its tables and views are a promise: they change by addition only.
 */
export const PUBLISHED_VERSION = 1;

export const PUBLISHED_TABLES = `
CREATE TABLE about ( -- what this database is and what it was made with
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
);

CREATE TABLE interviews ( -- the conversations
  id TEXT PRIMARY KEY,
  title TEXT,
  languages TEXT NOT NULL, -- its language columns, divided by commas: en, ru, en-2
  exchanges INTEGER NOT NULL -- how many questions with their answers
);

CREATE TABLE documents ( -- one language version of an interview
  id TEXT PRIMARY KEY,
  interview TEXT NOT NULL REFERENCES interviews (id),
  language TEXT NOT NULL, -- BCP 47
  language_column TEXT NOT NULL, -- the language, and en-2 where an interview has it twice
  path TEXT NOT NULL,
  sha256 TEXT NOT NULL, -- of the file
  format TEXT NOT NULL,
  date TEXT, -- what the file says of itself, as printed
  interviewee TEXT,
  interviewer TEXT,
  original TEXT
);
CREATE INDEX documents_interview ON documents (interview);

CREATE TABLE turns ( -- what one speaker says without interruption
  id TEXT PRIMARY KEY,
  document TEXT NOT NULL REFERENCES documents (id),
  number INTEGER NOT NULL, -- within the document
  role TEXT NOT NULL, -- question, answer, other
  speaker TEXT, -- as printed
  exchange INTEGER, -- number of the exchange in the interview
  text TEXT NOT NULL, -- paragraphs divided by a blank line
  confidence REAL NOT NULL -- of the role, 0 to 1
);
CREATE INDEX turns_document ON turns (document, number);
CREATE INDEX turns_exchange ON turns (exchange, role);

CREATE TABLE sentences ( -- the smallest units that are aligned
  id TEXT PRIMARY KEY,
  turn TEXT NOT NULL REFERENCES turns (id),
  number INTEGER NOT NULL, -- within the document
  paragraph INTEGER NOT NULL, -- number of its paragraph within the document
  line INTEGER NOT NULL, -- of the file, where the paragraph begins
  text TEXT NOT NULL,
  start_ms INTEGER, -- when it was said, where the file tells
  end_ms INTEGER
);
CREATE INDEX sentences_turn ON sentences (turn, number);

CREATE TABLE beads ( -- units of an alignment
  id INTEGER PRIMARY KEY,
  interview TEXT NOT NULL REFERENCES interviews (id),
  unit TEXT NOT NULL, -- turn, sentence
  number INTEGER NOT NULL, -- within the interview and unit, from 1
  confidence REAL NOT NULL -- 0 to 1
);
CREATE INDEX beads_interview ON beads (interview, unit, number);

CREATE TABLE turn_members ( -- which turns a bead holds
  bead INTEGER NOT NULL REFERENCES beads (id),
  document TEXT NOT NULL REFERENCES documents (id),
  turn TEXT NOT NULL REFERENCES turns (id),
  PRIMARY KEY (bead, document, turn)
) WITHOUT ROWID;
CREATE INDEX turn_members_turn ON turn_members (turn);

CREATE TABLE sentence_members ( -- which sentences a bead holds
  bead INTEGER NOT NULL REFERENCES beads (id),
  document TEXT NOT NULL REFERENCES documents (id),
  sentence TEXT NOT NULL REFERENCES sentences (id),
  PRIMARY KEY (bead, document, sentence)
) WITHOUT ROWID;
CREATE INDEX sentence_members_sentence ON sentence_members (sentence);
`;

/** The texts of one side of a bead, joined. */
const side = (unit: 'turn' | 'sentence', document: string, between: string): string =>
  `(SELECT group_concat(text, ${between}) FROM (SELECT u.text FROM ${unit}_members AS m JOIN ${unit}s AS u ON u.id = m.${unit} WHERE m.bead = b.id AND m.document = ${document}.id ORDER BY u.number))`;

/** Two documents of an interview side by side, bead by bead; the side whose column comes first in the alphabet is the source. */
const sideBySide = (unit: 'turn' | 'sentence', between: string): string => `
SELECT b.interview, b.number, s.language_column AS source_language, ${side(unit, 's', between)} AS source, t.language_column AS target_language, ${side(unit, 't', between)} AS target, b.confidence
FROM beads AS b JOIN documents AS s ON s.interview = b.interview JOIN documents AS t ON t.interview = b.interview AND t.language_column > s.language_column
WHERE b.unit = '${unit}' AND EXISTS (SELECT 1 FROM ${unit}_members AS m WHERE m.bead = b.id AND m.document = s.id) AND EXISTS (SELECT 1 FROM ${unit}_members AS m WHERE m.bead = b.id AND m.document = t.id)
ORDER BY b.id, s.language_column, t.language_column;`;

const spoken = (role: string): string => `
SELECT d.interview, d.language_column AS language, t.exchange, t.speaker, t.text, t.id AS turn
FROM turns AS t JOIN documents AS d ON d.id = t.document WHERE t.role = '${role}' ORDER BY d.interview, d.language_column, t.number;`;

/** Made when all rows are there: they cost nothing while the tables are filled. Datasette finds an index by `content="table"`, written just so. */
export const PUBLISHED_VIEWS = `
CREATE VIEW questions AS -- what was asked?${spoken('question')}

CREATE VIEW answers AS -- what was answered?${spoken('answer')}

CREATE VIEW exchanges AS -- question and answer, language by language
SELECT d.interview, t.exchange, d.language_column AS language,
  (SELECT group_concat(text, char(10, 10)) FROM (SELECT q.text FROM turns AS q WHERE q.document = d.id AND q.exchange = t.exchange AND q.role = 'question' ORDER BY q.number)) AS question,
  (SELECT group_concat(text, char(10, 10)) FROM (SELECT a.text FROM turns AS a WHERE a.document = d.id AND a.exchange = t.exchange AND a.role = 'answer' ORDER BY a.number)) AS answer
FROM documents AS d JOIN turns AS t ON t.document = d.id WHERE t.exchange IS NOT NULL GROUP BY d.id, t.exchange ORDER BY d.interview, t.exchange, d.language_column;

CREATE VIEW side_by_side AS -- which sentences are translations of each other?${sideBySide('sentence', "' '")}

CREATE VIEW turns_side_by_side AS -- which turns are?${sideBySide('turn', 'char(10, 10)')}

CREATE VIRTUAL TABLE turns_fts USING fts5 (text, content="turns", tokenize = 'unicode61 remove_diacritics 2');
INSERT INTO turns_fts (turns_fts) VALUES ('rebuild');
CREATE VIRTUAL TABLE sentences_fts USING fts5 (text, content="sentences", tokenize = 'unicode61 remove_diacritics 2');
INSERT INTO sentences_fts (sentences_fts) VALUES ('rebuild');
PRAGMA user_version = ${PUBLISHED_VERSION};
`;
