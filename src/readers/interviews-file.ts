import { UserError } from '../diagnostics.js';
import { assembleInterview, languageColumns } from '../interview.js';
import type { Bead, Document, Interview, Metadata, Paragraph, Role, Sentence, Time, Turn, Warning } from '../model.js';

/**
 * Reads the interviews of `schema/hrd-1.schema.json` from parsed JSON. Everything is checked field by field and copied into fresh objects,
 * unknown keys are passed over; exchanges are put together anew from the turns. Throws `UserError` `not-hrd` with the path of what is wrong.
 */
export function parseExport(root: unknown): { interviews: Interview[]; signature: string } {
  const file = new Value(root, '');
  const schema = file.at('schema').text();
  if (schema !== 'hrd/1') throw wrong('schema', 'names a version that this hrd does not read');
  const seen: Seen = { documents: new Set(), sha256: new Map(), interviews: new Set() };
  const interviews = file.at('interviews').list().map((interview) => parseInterview(interview, seen));
  return { interviews, signature: file.at('signature').word(NAME, 10_000) };
}

/** What must not come twice in a file. */
interface Seen {
  readonly documents: Set<string>;
  readonly interviews: Set<string>;
  /** By path: one file has one content. */
  readonly sha256: Map<string, string>;
}

function wrong(path: string, why: string): UserError {
  return new UserError(`is no export of hrd that can be read: ${path} ${why}`, { rule: 'not-hrd', hint: 'export it anew with hrd export --format json' });
}

/** A value with its path, for messages. */
class Value {
  constructor(readonly value: unknown, readonly path: string) {}

  at(key: string): Value {
    const { value } = this;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(this.path, 'is no object');
    return new Value(Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined, this.path === '' ? key : `${this.path}.${key}`);
  }

  get isAbsent(): boolean {
    return this.value === undefined;
  }

  get isNull(): boolean {
    return this.value === null;
  }

  text(): string {
    if (typeof this.value !== 'string' || !this.value.isWellFormed() || this.value.includes('\0')) throw wrong(this.path, 'is no text');
    return this.value;
  }

  /** Text that fits a pattern. */
  word(pattern: RegExp, longest = 200): string {
    const text = this.text();
    if (text.length > longest || !pattern.test(text)) throw wrong(this.path, 'is not of the form it must have');
    return text;
  }

  count(least = 0): number {
    if (!Number.isSafeInteger(this.value) || (this.value as number) < least) throw wrong(this.path, 'is no whole number');
    return this.value as number;
  }

  share(): number {
    if (typeof this.value !== 'number' || !(this.value >= 0 && this.value <= 1)) throw wrong(this.path, 'is no number from 0 to 1');
    return this.value;
  }

  list(): Value[] {
    if (!Array.isArray(this.value)) throw wrong(this.path, 'is no list');
    return (this.value as unknown[]).map((value, index) => new Value(value, `${this.path}[${index}]`));
  }

  texts(): string[] {
    return this.list().map((each) => each.text());
  }

  orNull<T>(read: (value: Value) => T): T | null {
    return this.isNull ? null : read(this);
  }
}

/** Ids are of the kind hrd makes: hexadecimal, with a language or part behind; those of units with `:t1`, `:p1`, `:s1`. */
const DOCUMENT_ID = /^[0-9a-f]{16}(?:-[\w-]{1,120})?$/u;
const SHA256 = /^[0-9a-f]{64}$/u;
const LANGUAGE = /^[A-Za-z]{2,8}(?:-[A-Za-z\d]{1,8}){0,8}$/u;
const NAME = /^\P{Cc}+$/u;
const RULE = /^[a-z\d]+(?:-[a-z\d]+){0,12}$/u;
const ROLES: readonly Role[] = ['question', 'answer', 'other'];

function parseInterview(value: Value, seen: Seen): Interview {
  const id = value.at('id').word(NAME, 1000);
  if (seen.interviews.has(id)) throw wrong(value.at('id').path, 'is there twice');
  seen.interviews.add(id);
  const documents = value.at('documents').list().map((document) => parseDocument(document, seen));
  if (documents.length === 0) throw wrong(value.at('documents').path, 'is empty');
  const pivot = value.at('pivot').text();
  if (!documents.some(({ id }) => id === pivot)) throw wrong(value.at('pivot').path, 'is none of its documents');
  const alignments = value.at('alignments');
  const beads = (unit: 'turns' | 'paragraphs' | 'sentences'): Bead[] => parseBeads(alignments.at(unit), documents, unit);
  const interview = assembleInterview({
    id,
    title: value.at('title').orNull((title) => title.text()),
    evidence: value.at('evidence').texts(),
    pivot, documents,
    alignments: { turns: beads('turns'), paragraphs: beads('paragraphs'), sentences: beads('sentences') },
  });
  const columns = value.at('languages');
  if (columns.texts().join(' ') !== languageColumns(interview.documents.map(({ language }) => language)).join(' ')) throw wrong(columns.path, 'are not the languages of its documents');
  return interview;
}

function parseDocument(value: Value, { documents, sha256: contents }: Seen): Document {
  const id = value.at('id').word(DOCUMENT_ID);
  const sha256 = value.at('sha256').word(SHA256);
  if (documents.has(id)) throw wrong(value.at('id').path, 'is there twice');
  if (!sha256.startsWith(id.slice(0, 16))) throw wrong(value.at('id').path, 'does not belong to its sha256');
  documents.add(id);
  const units = new Set<string>();
  const path = value.at('path').word(NAME, 4096);
  if (path.startsWith('/') || path.includes('\\') || /^[A-Za-z]:/u.test(path)) throw wrong(value.at('path').path, 'is not relative');
  if ((contents.get(path) ?? sha256) !== sha256) throw wrong(value.at('path').path, 'is that of another content as well');
  contents.set(path, sha256);
  return {
    id, path, sha256,
    bytes: value.at('bytes').count(),
    format: value.at('format').word(/^[a-z\d-]+$/u),
    encoding: value.at('encoding').orNull((encoding) => encoding.word(/^[a-z\d_.:-]+$/u)),
    language: value.at('language').word(LANGUAGE),
    languageConfidence: value.at('languageConfidence').share(),
    metadata: parseMetadata(value.at('metadata')),
    notes: value.at('notes').texts(),
    turns: value.at('turns').list().map((turn) => parseTurn(turn, id, units)),
    warnings: value.at('warnings').list().map(parseWarning),
  };
}

const METADATA = ['title', 'date', 'language', 'interview', 'interviewee', 'interviewer', 'original'] as const satisfies readonly (keyof Metadata)[];

function parseMetadata(value: Value): Metadata {
  return Object.fromEntries(METADATA.flatMap((key) => (value.at(key).isAbsent ? [] : [[key, value.at(key).text()]])));
}

function unitId(value: Value, document: string, mark: 't' | 'p' | 's', units: Set<string>): string {
  const id = value.at('id').text();
  if (!id.startsWith(`${document}:${mark}`) || !/^[1-9]\d{0,8}$/u.test(id.slice(document.length + 2))) throw wrong(value.at('id').path, 'is not of the form it must have');
  if (units.has(id)) throw wrong(value.at('id').path, 'is there twice');
  units.add(id);
  return id;
}

function parseTurn(value: Value, document: string, units: Set<string>): Turn {
  const role = ROLES.find((known) => known === value.at('role').value);
  if (role === undefined) throw wrong(value.at('role').path, 'is none of question, answer, other');
  return {
    id: unitId(value, document, 't', units),
    role,
    speaker: value.at('speaker').orNull((speaker) => speaker.text()),
    exchange: value.at('exchange').orNull((exchange) => exchange.count(1)),
    confidence: value.at('confidence').share(),
    paragraphs: value.at('paragraphs').list().map((paragraph) => parseParagraph(paragraph, document, units)),
  };
}

function parseParagraph(value: Value, document: string, units: Set<string>): Paragraph {
  const text = value.at('text').text();
  let from = 0;
  const sentences = value.at('sentences').list().map((each): Sentence => {
    const [start, end] = [each.at('start').count(), each.at('end').count()];
    if (start < from || each.at('text').text() !== text.slice(start, end) || end <= start) throw wrong(each.path, 'is not where its offsets say');
    from = end;
    const time = each.at('time');
    return { id: unitId(each, document, 's', units), text: text.slice(start, end), start, end, ...(time.isAbsent ? {} : { time: parseTime(time) }) };
  });
  return { id: unitId(value, document, 'p', units), text, label: value.at('label').text(), line: value.at('line').count(1), evidence: value.at('evidence').texts(), sentences };
}

function parseTime(value: Value): Time {
  return { start: value.at('start').count(), end: value.at('end').count() };
}

function parseWarning(value: Value): Warning {
  const place = (key: 'line' | 'column'): Partial<Record<'line' | 'column', number>> => (value.at(key).isAbsent ? {} : { [key]: value.at(key).count(1) });
  return { rule: value.at('rule').word(RULE), message: value.at('message').text(), ...place('line'), ...place('column') };
}

/** Beads name units that are there, each at most once. */
function parseBeads(value: Value, documents: readonly Document[], unit: 'turns' | 'paragraphs' | 'sentences'): Bead[] {
  const known = new Map(documents.map(({ id, turns }) => [id, new Set(unitsOf(turns, unit))]));
  return value.list().map((bead) => {
    const members = bead.at('members');
    if (typeof members.value !== 'object' || members.value === null) throw wrong(members.path, 'is no object');
    const entries = Object.keys(members.value).map((document): [string, string[]] => {
      const left = known.get(document);
      const ids = members.at(document).texts();
      if (left === undefined || !ids.every((id) => left.delete(id))) throw wrong(members.path, 'names a unit that is not there, or not there any more');
      return [document, ids];
    });
    return { members: Object.fromEntries(entries), confidence: bead.at('confidence').share() };
  });
}

function* unitsOf(turns: readonly Turn[], unit: 'turns' | 'paragraphs' | 'sentences'): Generator<string> {
  for (const turn of turns) {
    if (unit === 'turns') yield turn.id;
    for (const paragraph of turn.paragraphs) {
      if (unit === 'paragraphs') yield paragraph.id;
      if (unit === 'sentences') for (const sentence of paragraph.sentences) yield sentence.id;
    }
  }
}
