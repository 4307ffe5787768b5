import { basename } from 'node:path';
import type { Corpus } from '../corpus/contract.js';
import { languageColumns, restrictInterview } from '../interview.js';
import { languageName } from '../language/names.js';
import type { Interview, LanguageTag, Row, Unit } from '../model.js';
import { rowsOf } from '../rows.js';
import { jointSignature } from '../signature.js';
import type { Chunks, OutputFile, WriteOptions } from '../writers/writer.js';
import { formatOf, type Format } from './formats.js';

/** What is to be written, and how. */
export interface ExportRequest {
  readonly format: Format;
  readonly languages?: readonly LanguageTag[];
  /** Interview ids; all when absent. */
  readonly interviews?: readonly string[];
  /** Makes the rows of an interview; all there are when absent. */
  readonly rows?: (interview: Interview, unit: Unit) => Iterable<Row>;
  /** Told of everything that could not be written as it is. */
  readonly warn: WriteOptions['warn'];
}

/** What is ready to be written: one stream, several files, or a database that makes its file itself. */
export type Output =
  | { readonly kind: 'one'; readonly chunks: Chunks }
  | { readonly kind: 'several'; readonly files: Iterable<OutputFile> }
  | { readonly kind: 'database'; readonly interviews: Iterable<Interview>; readonly options: WriteOptions };

/** Reads interviews from the corpus one by one and makes an output of them, piece by piece. */
export function exportCorpus(corpus: Corpus, request: ExportRequest): Output {
  const wanted = corpus.interviews().filter(({ id }) => request.interviews?.includes(id) ?? true);
  const documents = new Map(corpus.documents().map((document) => [document.id, document]));
  const present = wanted.map((interview) => interview.documents.map((id) => documents.get(id)!.language));
  const files = corpus.files();
  const signature = jointSignature(wanted.flatMap((interview) => [
    // What was said of a document that is left out is left out with it.
    ...interview.documents.map((id) => documents.get(id)!).filter(({ language }) => request.languages?.includes(language) ?? true).map(({ path }) => files.get(path)?.settings ?? ''),
    interview.settings.split('\n', 1)[0]!,
  ]).filter((settings) => settings !== ''));
  return exportInterviews(again(() => stored(corpus, wanted.map(({ id }) => id))), present, signature, request);
}

/** All there is in the corpus, as JSON. */
export function wholeCorpus(corpus: Corpus): Chunks {
  const output = exportCorpus(corpus, { format: formatOf({ format: 'json' }), warn: () => undefined });
  return output.kind === 'one' ? output.chunks : [];
}

function* stored(corpus: Corpus, ids: readonly string[]): Generator<Interview> {
  for (const id of ids) yield corpus.interview(id)!;
}

/** What can be gone through more than once, made anew each time. */
function again<Item>(make: () => Iterable<Item>): Iterable<Item> {
  return { [Symbol.iterator]: () => make()[Symbol.iterator]() };
}

/**
 * Makes an output of interviews, holding one at a time. `present` lists the languages of each interview's documents,
 * which must be known before the first row is written.
 */
export function exportInterviews(interviews: Iterable<Interview>, present: readonly (readonly LanguageTag[])[], signature: string, request: ExportRequest): Output {
  const { writer, ...how } = request.format;
  const columns = columnsOf(present, request.languages);
  const options: WriteOptions = {
    ...how,
    signature,
    columns: columns.map(({ column }) => column),
    languages: new Map(columns.map(({ column, tag }) => [column, tag])),
    names: namesOf(columns),
    interviews: present.filter((tags) => request.languages === undefined || tags.some((tag) => request.languages!.includes(tag))).length,
    warn: request.warn,
  };
  const left = new Set<string>();
  const chosen = again(() => watched(restrict(interviews, request.languages), writer.units !== undefined && how.unit === 'exchange' ? left : undefined, request.warn));
  if (writer.takes === 'database') return { kind: 'database', interviews: chosen, options };
  if (writer.takes === 'rows') return made(writer, again(() => rows(chosen, how.unit, request.rows ?? rowsOf)), options);
  return made(writer, chosen, options);
}

interface Makes<Input> {
  write(input: Iterable<Input>, options: WriteOptions): Chunks;
  several?(options: WriteOptions): boolean;
  files?(input: Iterable<Input>, options: WriteOptions): Iterable<OutputFile>;
}

function made<Input>(writer: Makes<Input>, input: Iterable<Input>, options: WriteOptions): Output {
  if (writer.several?.(options) === true && writer.files !== undefined) return { kind: 'several', files: writer.files(input, options) };
  return { kind: 'one', chunks: writer.write(input, options) };
}

function* restrict(interviews: Iterable<Interview>, languages: readonly LanguageTag[] | undefined): Generator<Interview> {
  for (const interview of interviews) {
    const chosen = inLanguages(interview, languages);
    if (chosen.documents.length > 0) yield chosen;
  }
}

/** An interview in the languages asked for only, without a title that is the words of a document that was left out; it may have no document. */
export function inLanguages(interview: Interview, languages: readonly LanguageTag[] | undefined): Interview {
  if (languages === undefined) return interview;
  const chosen = restrictInterview(interview, languages);
  return chosen.documents.length === interview.documents.length ? chosen : { ...chosen, title: titleWithout(interview, chosen) };
}

/** The same interviews; says of each once, where exchanges are written, that not all of it stands in one. */
function* watched(interviews: Iterable<Interview>, told: Set<string> | undefined, warn: WriteOptions['warn']): Generator<Interview> {
  for (const interview of interviews) {
    const outside = told !== undefined && !told.has(interview.id) && interview.documents.some(({ turns }) => turns.some(({ role, exchange }) => role !== 'other' && exchange === null));
    if (outside) {
      told.add(interview.id);
      warn('outside-exchanges', 'what an interview says before its first question is in no exchange and was left out; --unit turn has it');
    }
    yield interview;
  }
}

/** The title, unless it is the words of a document that was left out: then that of one that was not, if any. */
function titleWithout(whole: Interview, { title, documents }: Interview): string | null {
  const has = ({ metadata }: Interview['documents'][number]): boolean => metadata.title === title;
  if (!whole.documents.some(has) || documents.some(has)) return title;
  return documents.find(({ metadata }) => metadata.title !== undefined)?.metadata.title ?? null;
}

function* rows(interviews: Iterable<Interview>, unit: Unit, make: NonNullable<ExportRequest['rows']>): Generator<Row> {
  for (const interview of interviews) yield* make(interview, unit);
}

/** A language column of an output. */
export interface Column {
  readonly column: string;
  readonly tag: LanguageTag;
  /** 1 for the first column of a language. */
  readonly number: number;
}

/** Every language column of the output: in the order asked for, otherwise sorted; `en-2` right after `en`. */
export function columnsOf(present: readonly (readonly LanguageTag[])[], languages: readonly LanguageTag[] | undefined): Column[] {
  const most = new Map<LanguageTag, number>();
  for (const tags of present) {
    const here = new Map<LanguageTag, number>();
    for (const tag of tags) here.set(tag, (here.get(tag) ?? 0) + 1);
    for (const [tag, count] of here) most.set(tag, Math.max(most.get(tag) ?? 0, count));
  }
  const order = languages?.filter((tag) => most.has(tag)) ?? [...most.keys()].sort();
  return order.flatMap((tag) => languageColumns(Array<string>(most.get(tag)!).fill(tag)).map((column, index) => ({ column, tag, number: index + 1 })));
}

/** What people call the columns: `Russian`, `English 2`. */
export const namesOf = (columns: readonly Column[]): Map<string, string> => new Map(columns.map(({ column, tag, number }) => [column, number === 1 ? languageName(tag) : `${languageName(tag)} ${number}`]));

/** Where the name the user gave ends and a file's own suffix begins: `talk.tmx` and `talk` both become `talk`, for `talk.en-ru.tmx`. */
export function baseOf(output: string, { writer }: Format): string {
  const name = basename(output);
  const ending = [writer.extension, ...(writer.aliases ?? [])].map((extension) => `.${extension}`).find((end) => name.toLowerCase().endsWith(end) && name.length > end.length);
  return ending === undefined ? output : output.slice(0, -ending.length);
}
