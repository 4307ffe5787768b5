/** The corpus file as it is today. The comments inside the statements are kept by SQLite and can be read in any browser of its files. */

/** `hrdc`, in the header of every corpus: tells it from all other SQLite files. */
export const APPLICATION_ID = 0x68_72_64_63;

/** Version of the schema, in `user_version`. Raise it together with a migration. */
export const SCHEMA_VERSION = 4;

/** The first hrd that can use this version; written into the corpus, so that an older hrd can name it. */
export const SCHEMA_SINCE = '0.3.0';

/** Bitexts by themselves, and what they have taught of pairs of languages; new in version 2. */
export const BITEXT_TABLES = `
CREATE TABLE bitexts ( -- two documents as they were aligned with each other, kept for when a third one comes
  bitext INTEGER PRIMARY KEY,
  source INTEGER NOT NULL REFERENCES documents (document) ON DELETE CASCADE,
  target INTEGER NOT NULL REFERENCES documents (document) ON DELETE CASCADE,
  stage TEXT NOT NULL, -- first: without a lexicon, to learn from; last: as in their interview
  settings TEXT NOT NULL, -- how they were aligned
  beads TEXT NOT NULL, -- JSON
  UNIQUE (source, target, stage)
);
CREATE INDEX bitexts_of_target ON bitexts (target);

CREATE TABLE lexicons ( -- what the interviews teach of each pair of languages
  lexicon INTEGER PRIMARY KEY,
  source TEXT NOT NULL, -- BCP 47
  target TEXT NOT NULL,
  hash TEXT NOT NULL, -- of all that was learnt; empty: taken back with a document it was learnt from
  settings TEXT NOT NULL, -- how it was learnt
  learnt_from TEXT NOT NULL, -- JSON list of pairs of document ids
  complete INTEGER NOT NULL, -- 1: further interviews would not be taken in
  figures TEXT NOT NULL, -- JSON: lengths, types of bead, breaks
  settled INTEGER NOT NULL, -- 1: every interview is aligned with it
  UNIQUE (source, target)
);

CREATE TABLE lexicon_entries ( -- which word translates which
  lexicon INTEGER NOT NULL REFERENCES lexicons (lexicon) ON DELETE CASCADE,
  source TEXT NOT NULL, -- a word, or its beginning and -
  target TEXT NOT NULL,
  forth REAL NOT NULL, -- probability of the target where the source stands
  back REAL NOT NULL, -- and the reverse
  PRIMARY KEY (lexicon, source, target)
) WITHOUT ROWID;

CREATE VIEW v_words AS -- which words translate which, surest first?
SELECT l.source AS source_language, e.source, l.target AS target_language, e.target, e.forth, e.back
FROM lexicon_entries AS e JOIN lexicons AS l USING (lexicon) ORDER BY l.source, l.target, e.forth * e.back DESC, e.source, e.target;
`;

/** What people decided of findings of checks; new in version 3. */
export const DECISION_TABLES = `
CREATE TABLE decisions ( -- findings that were read and accepted; a finding has another id when its text changes
  finding TEXT NOT NULL,
  path TEXT NOT NULL, -- a file it is about: one row for each
  rule TEXT NOT NULL,
  decider TEXT NOT NULL, -- who says so
  reason TEXT NOT NULL,
  PRIMARY KEY (finding, path)
) WITHOUT ROWID;
`;

/** What people decided of the questions that a series of interviews shares; new in version 4. */
export const QUESTION_TABLES = `
CREATE TABLE questions ( -- questions that a person has named, merged, split or moved; hrd finds the others anew each time
  id TEXT PRIMARY KEY,
  number INTEGER NOT NULL, -- in the order in which they were decided of: the last one counts most
  name TEXT, -- given by a person
  after TEXT -- id of the question it was put behind; empty: put first; NULL: where it is asked
) WITHOUT ROWID;

CREATE TABLE question_anchors ( -- where they were asked when that was decided
  question TEXT NOT NULL REFERENCES questions (id) ON DELETE CASCADE,
  path TEXT NOT NULL, -- of the file
  language TEXT NOT NULL, -- BCP 47
  wording TEXT NOT NULL, -- hash of the words
  PRIMARY KEY (question, path, language, wording)
) WITHOUT ROWID;
`;

/**
 * The full-text index; beginnings of words by themselves since version 4. Without them every search for a beginning merges all words that begin so before its
 * first hit (45 to 60 ms in a million sentences, 0.3 ms with them); they make a corpus 15 % larger and an ingest 1 % slower.
 */
export const SEARCH_TABLE = `
CREATE VIRTUAL TABLE search USING fts5 (
  text, content = 'paragraphs', content_rowid = 'paragraph', prefix = '2 3', tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO search (search, rank) VALUES ('secure-delete', 1);
`;

const TABLES = `
CREATE TABLE meta ( -- facts about the corpus itself
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE files ( -- the source files, as they were when they were read
  file INTEGER PRIMARY KEY,
  path TEXT NOT NULL UNIQUE, -- relative to the folder of the corpus, with /
  sha256 TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  settings TEXT NOT NULL -- everything beside the bytes that decides what was read
);

CREATE TABLE interviews ( -- the conversations
  interview INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE, -- the name used on the command line
  title TEXT,
  evidence TEXT NOT NULL, -- JSON list: why these documents belong together
  settings TEXT, -- how and of what the alignment was made; NULL: not aligned yet
  exchanges INTEGER NOT NULL, -- how many
  lowest_confidence REAL, -- of its turn and sentence beads with two sides or more
  mean_confidence REAL
);

CREATE TABLE documents ( -- one language version of an interview
  document INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE, -- begins with the first 16 digits of the file's SHA-256
  file INTEGER NOT NULL REFERENCES files (file),
  interview INTEGER NOT NULL REFERENCES interviews (interview),
  pivot INTEGER NOT NULL DEFAULT 0, -- 1: the other documents of the interview are aligned to this one
  format TEXT NOT NULL,
  encoding TEXT,
  language TEXT NOT NULL, -- BCP 47
  language_confidence REAL NOT NULL,
  metadata TEXT NOT NULL, -- JSON: what the file says of itself
  notes TEXT NOT NULL, -- JSON list: decisions about the whole file
  turns INTEGER NOT NULL, -- how many
  questions INTEGER NOT NULL,
  others INTEGER NOT NULL,
  paragraphs INTEGER NOT NULL,
  sentences INTEGER NOT NULL
);
CREATE INDEX documents_of_file ON documents (file);
CREATE INDEX documents_of_interview ON documents (interview);

CREATE TABLE profiles ( -- what pairing keeps of a document
  document INTEGER PRIMARY KEY REFERENCES documents (document) ON DELETE CASCADE,
  profile TEXT NOT NULL -- JSON
);

CREATE TABLE turns ( -- what one speaker says without interruption
  document INTEGER NOT NULL REFERENCES documents (document) ON DELETE CASCADE,
  number INTEGER NOT NULL, -- within the document
  role TEXT NOT NULL, -- question, answer, other
  speaker TEXT, -- the label as printed
  exchange INTEGER, -- number of the exchange in the interview
  confidence REAL NOT NULL, -- of the role
  PRIMARY KEY (document, number)
) WITHOUT ROWID;

CREATE TABLE paragraphs ( -- the texts
  paragraph INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES documents (document) ON DELETE CASCADE,
  number INTEGER NOT NULL, -- within the document
  turn INTEGER NOT NULL, -- number of the turn
  line INTEGER NOT NULL, -- of the file, from 1
  label TEXT NOT NULL, -- as printed before the text
  text TEXT NOT NULL,
  evidence TEXT NOT NULL, -- JSON list: why it got its role
  UNIQUE (document, number)
);

CREATE TABLE sentences ( -- as ranges of the text of their paragraph
  document INTEGER NOT NULL REFERENCES documents (document) ON DELETE CASCADE,
  number INTEGER NOT NULL, -- within the document
  paragraph INTEGER NOT NULL, -- number of the paragraph
  start INTEGER NOT NULL, -- characters before it
  length INTEGER NOT NULL, -- in characters
  time_start INTEGER, -- milliseconds from the start of the recording; NULL: the file does not say
  time_end INTEGER,
  PRIMARY KEY (document, number)
) WITHOUT ROWID;

CREATE TABLE beads ( -- units of an alignment, in order
  interview INTEGER NOT NULL REFERENCES interviews (interview) ON DELETE CASCADE,
  level TEXT NOT NULL, -- turn, paragraph, sentence
  number INTEGER NOT NULL, -- within the interview and level, from 1
  confidence REAL NOT NULL,
  PRIMARY KEY (interview, level, number)
) WITHOUT ROWID;

CREATE TABLE bead_members ( -- which units of which document a bead holds
  interview INTEGER NOT NULL REFERENCES interviews (interview) ON DELETE CASCADE,
  level TEXT NOT NULL,
  bead INTEGER NOT NULL, -- number of the bead
  document INTEGER NOT NULL,
  first INTEGER NOT NULL, -- numbers of the first and the last unit
  last INTEGER NOT NULL,
  PRIMARY KEY (interview, level, bead, document, first)
) WITHOUT ROWID;

CREATE TABLE warnings ( -- what the user should know of a document
  document INTEGER NOT NULL REFERENCES documents (document) ON DELETE CASCADE,
  stage TEXT NOT NULL, -- reading, alignment
  number INTEGER NOT NULL,
  rule TEXT NOT NULL,
  message TEXT NOT NULL,
  line INTEGER,
  "column" INTEGER,
  PRIMARY KEY (document, stage, number)
) WITHOUT ROWID;

CREATE TABLE told ( -- what the user said of files
  path TEXT PRIMARY KEY,
  interview TEXT -- the interview it belongs to; NULL: kept apart
) WITHOUT ROWID;

`;

const TURN_TEXT = `(SELECT group_concat(text, char(10, 10)) FROM (SELECT text FROM paragraphs AS p WHERE p.document = t.document AND p.turn = t.number ORDER BY p.number))`;
const MEMBER_TEXT = (member: string): string => `(SELECT group_concat(text, ' ') FROM (SELECT substr(p.text, s.start + 1, s.length) AS text
    FROM sentences AS s JOIN paragraphs AS p ON p.document = s.document AND p.number = s.paragraph
    WHERE s.document = ${member}.document AND s.number BETWEEN ${member}.first AND ${member}.last ORDER BY s.number))`;

const VIEWS = `
CREATE VIEW v_interviews AS -- which interviews are there, and in which languages?
SELECT i.id AS interview, i.title, (SELECT group_concat(language, ', ') FROM (SELECT language FROM documents AS d WHERE d.interview = i.interview ORDER BY language)) AS languages,
  i.exchanges, i.mean_confidence, i.lowest_confidence
FROM interviews AS i ORDER BY i.id;

CREATE VIEW v_documents AS -- which file is what?
SELECT f.path, i.id AS interview, d.language, d.language_confidence, d.format, d.encoding, f.bytes, f.sha256, d.turns, d.questions, d.others, d.paragraphs, d.sentences, d.id AS document
FROM documents AS d JOIN files AS f USING (file) JOIN interviews AS i USING (interview) ORDER BY f.path;

CREATE VIEW v_turns AS -- who says what?
SELECT i.id AS interview, d.language, t.exchange, t.role, t.speaker, ${TURN_TEXT} AS text, t.confidence, d.id || ':t' || t.number AS turn
FROM turns AS t JOIN documents AS d USING (document) JOIN interviews AS i USING (interview) ORDER BY i.id, d.language, d.id, t.number;

CREATE VIEW v_questions AS -- what was asked?
SELECT interview, language, exchange, speaker, text, confidence, turn FROM v_turns WHERE role = 'question';

CREATE VIEW v_answers AS -- what was answered?
SELECT interview, language, exchange, speaker, text, confidence, turn FROM v_turns WHERE role = 'answer';

CREATE VIEW v_left_out AS -- what was taken for neither question nor answer?
SELECT interview, language, text, confidence, turn FROM v_turns WHERE role = 'other';

CREATE VIEW v_sentences AS -- every sentence with its place
SELECT i.id AS interview, d.language, t.exchange, t.role, substr(p.text, s.start + 1, s.length) AS text, f.path, p.line, d.id || ':s' || s.number AS sentence
FROM sentences AS s JOIN paragraphs AS p ON p.document = s.document AND p.number = s.paragraph JOIN turns AS t ON t.document = p.document AND t.number = p.turn
  JOIN documents AS d ON d.document = s.document JOIN files AS f USING (file) JOIN interviews AS i USING (interview)
ORDER BY i.id, d.language, d.id, s.number;

CREATE VIEW v_side_by_side AS -- which sentences are translations of each other?
SELECT i.id AS interview, a.bead, da.language AS source_language, ${MEMBER_TEXT('a')} AS source, db.language AS target_language, ${MEMBER_TEXT('b')} AS target, x.confidence
FROM bead_members AS a JOIN bead_members AS b ON b.interview = a.interview AND b.level = a.level AND b.bead = a.bead AND b.document <> a.document
  JOIN documents AS da ON da.document = a.document JOIN documents AS db ON db.document = b.document AND (da.language, da.document) < (db.language, db.document)
  JOIN beads AS x ON x.interview = a.interview AND x.level = a.level AND x.number = a.bead JOIN interviews AS i ON i.interview = a.interview
WHERE a.level = 'sentence' ORDER BY i.id, a.bead;

CREATE VIEW v_warnings AS -- what should be looked at?
SELECT f.path, w.line, w."column", w.rule, w.message, i.id AS interview
FROM warnings AS w JOIN documents AS d USING (document) JOIN files AS f USING (file) JOIN interviews AS i USING (interview) ORDER BY f.path, w.line;
`;

/** Everything that makes an empty file a corpus; to be run in one transaction. */
export const CREATE_CORPUS = `${TABLES}${BITEXT_TABLES}${SEARCH_TABLE}${DECISION_TABLES}${QUESTION_TABLES}${VIEWS}
INSERT INTO meta (key, value) VALUES ('needs_hrd', '${SCHEMA_SINCE}');
PRAGMA application_id = ${APPLICATION_ID};
PRAGMA user_version = ${SCHEMA_VERSION};
`;
