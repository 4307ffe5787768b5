import type { Corpus } from '../corpus/contract.js';
import { EXIT, UserError } from '../diagnostics.js';
import { languageColumns, restrictInterview } from '../interview.js';
import type { Interview, LanguageTag, Unit } from '../model.js';
import { rowsOf } from '../rows.js';
import { jointSignature } from '../signature.js';
import { writerByName } from '../writers/index.js';

/** What is to be written, and how. */
export interface ExportRequest {
  readonly format: string;
  readonly unit?: Unit;
  readonly excel: boolean;
  readonly languages?: readonly LanguageTag[];
  /** Interview ids; all when absent. */
  readonly interviews?: readonly string[];
}

/** Unit of row formats when nobody says: questions and answers side by side. */
const defaultUnit: Unit = 'turn';

/** Reads interviews from the corpus one by one and writes them in a format, in chunks. */
export function exportChunks(corpus: Corpus, request: ExportRequest): Iterable<string | Uint8Array> {
  const wanted = corpus.interviews().filter(({ id }) => request.interviews?.includes(id) ?? true);
  const languageOf = new Map(corpus.documents().map((document) => [document.id, document.language]));
  const present = wanted.map(({ documents }) => documents.map((id) => languageOf.get(id)!));
  const files = corpus.files();
  const documents = new Map(corpus.documents().map((document) => [document.id, document.path]));
  const signature = jointSignature(wanted.flatMap((interview) => [
    ...interview.documents.map((id) => files.get(documents.get(id)!)?.settings ?? ''),
    interview.settings.split('\n', 1)[0]!,
  ]).filter((settings) => settings !== ''));
  return writeInterviews(stream(corpus, wanted.map(({ id }) => id)), present, signature, request);
}

function* stream(corpus: Corpus, ids: readonly string[]): Generator<Interview> {
  for (const id of ids) yield corpus.interview(id)!;
}

/**
 * Writes interviews in a format, holding one at a time. `present` lists the languages of each interview's documents,
 * which must be known before the first row is written. Throws `UserError` for a combination that makes no sense.
 */
export function writeInterviews(interviews: Iterable<Interview>, present: readonly (readonly LanguageTag[])[], signature: string, request: ExportRequest): Iterable<string | Uint8Array> {
  const writer = writerByName(request.format)!;
  if (writer.takes === 'interviews' && request.unit !== undefined) throw usage(`--unit is for rows, and ${writer.name} holds everything`, `leave --unit out, or choose a row format`);
  if (request.excel && !['csv', 'tsv'].includes(writer.name)) throw usage('--excel is for csv and tsv', 'leave --excel out, or use --format csv');
  const columns = columnsOf(present, request.languages);
  const unit = request.unit ?? defaultUnit;
  const options = { signature, columns, unit, excel: request.excel };
  const chosen = restrict(interviews, request.languages);
  return writer.takes === 'interviews' ? writer.write(chosen, options) : writer.write(rows(chosen, unit), options);
}

const usage = (message: string, hint: string): UserError => new UserError(message, { rule: 'usage', exit: EXIT.usage, hint });

function* restrict(interviews: Iterable<Interview>, languages: readonly LanguageTag[] | undefined): Generator<Interview> {
  for (const interview of interviews) {
    const chosen = languages === undefined ? interview : restrictInterview(interview, languages);
    if (chosen.documents.length > 0) yield chosen;
  }
}

function* rows(interviews: Iterable<Interview>, unit: Unit): Generator<import('../model.js').Row> {
  for (const interview of interviews) yield* rowsOf(interview, unit);
}

/** Every language column of the output: in the order asked for, otherwise sorted; `en-2` right after `en`. */
function columnsOf(present: readonly (readonly LanguageTag[])[], languages: readonly LanguageTag[] | undefined): string[] {
  const most = new Map<LanguageTag, number>();
  for (const tags of present) {
    const here = new Map<LanguageTag, number>();
    for (const tag of tags) here.set(tag, (here.get(tag) ?? 0) + 1);
    for (const [tag, count] of here) most.set(tag, Math.max(most.get(tag) ?? 0, count));
  }
  const order = languages?.filter((tag) => most.has(tag)) ?? [...most.keys()].sort();
  return order.flatMap((tag) => languageColumns(Array<string>(most.get(tag)!).fill(tag)));
}
