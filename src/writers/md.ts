import type { Interview, Row } from '../model.js';
import { rowsOf } from '../rows.js';
import { inChunks } from './chunks.js';
import { everyUnit, type InterviewWriter, type WriteOptions } from './writer.js';

/**
 * Markdown (CommonMark) for reading and for version control. `sections`: a heading for each exchange, and below it each unit in one language after
 * the other, since long answers cannot be read in the cells of a table. `table`: GitHub's tables, a column for each language, for short units.
 * What the words contain of Markdown's own signs is escaped.
 */
export const md = {
  name: 'md',
  extension: 'md',
  aliases: ['markdown'],
  summary: 'Markdown to read: exchange by exchange, the languages below each other',
  keeps: 'texts, roles, numbers of exchanges, titles, SHA-256 of the sources',
  loses: 'speakers, confidence, places, warnings; white space at line ends',
  units: everyUnit,
  layouts: ['sections', 'table'],
  takes: 'interviews',
  write: (interviews, options) => inChunks(piecesOf(interviews, options)),
} as const satisfies InterviewWriter;

function* piecesOf(interviews: Iterable<Interview>, options: WriteOptions): Generator<string> {
  for (const interview of interviews) {
    yield `# ${line(interview.title ?? interview.id)}\n\n`;
    const rows = rowsOf(interview, options.unit);
    yield* options.layout === 'table' ? tableOf(rows, interview, options) : sectionsOf(rows, interview, options);
    yield `${interview.documents.map(({ path, sha256 }, index) => `- ${interview.languages[index]!}: ${line(path)}, SHA-256 ${sha256}`).join('\n')}\n\n`;
  }
  yield `\`${options.signature.replaceAll('`', "'")}\`\n`;
}

function* sectionsOf(rows: readonly Row[], { languages }: Interview, { names }: WriteOptions): Generator<string> {
  let exchange: number | null = null;
  for (const row of rows) {
    if (row.exchange !== null && row.exchange !== exchange) yield `## ${row.exchange}\n\n`;
    exchange = row.exchange ?? exchange;
    for (const column of languages) {
      if (!Object.hasOwn(row.texts, column)) continue;
      yield `*${line(names.get(column) ?? column)}${row.role === 'question' ? ', question' : ''}*\n\n${body(row.texts[column]!, row.role === 'other' ? '> ' : '')}\n\n`;
    }
  }
}

function* tableOf(rows: readonly Row[], { languages }: Interview, { names }: WriteOptions): Generator<string> {
  const cells = (texts: readonly string[]): string => `| ${texts.join(' | ')} |\n`;
  yield cells(['', ...languages.map((column) => line(names.get(column) ?? column))]) + cells(['--:', ...languages.map(() => '---')]);
  for (const { exchange, role, texts } of rows) {
    const mark = `${exchange ?? ''}${role === 'question' ? ' Q' : role === 'answer' ? ' A' : ''}`.trim();
    yield cells([mark, ...languages.map((column) => (Object.hasOwn(texts, column) ? texts[column]!.split(LINE_END).map(inline).join('<br>') : ''))]);
  }
  yield '\n';
}

/** Everything that ends a line somewhere, and a blank line between paragraphs. */
const LINE_END = /\r\n?|[\n\v\f\u0085\u2028\u2029]/u;
/** Signs that mean something inside a line of Markdown or HTML. */
const INLINE = /[\\`*_[\]<>&|~$]/gu;
/** What makes a block of a line that begins with it: headings, lists, quotes, fences, rules, indented code. Example: `1. ` */
const BLOCK = /^(?<indent>\s{0,80})(?<sign>[#+\-=:>]|\d{1,9}(?=[.)]))/u;
/** Line ends and tabs that are part of the words, not of the page. */
const CONTROLS = /[\0-\u0008\u000e-\u001f\u007f]/gu;

/** Words of one line, with nothing left that Markdown would take for its own. */
const inline = (text: string): string => text.replace(CONTROLS, '\uFFFD').replaceAll('\t', ' ').replace(INLINE, '\\$&').trim();
const line = (text: string): string => inline(text.split(LINE_END).join(' '));

/** A text as paragraphs; a line break inside one is kept as a hard one. */
function body(text: string, prefix: string): string {
  return text.split('\n\n').map((paragraph) => paragraph.split(LINE_END).map((words) => prefix + escapedStart(inline(words))).filter((words) => words.trim() !== '').join('\\\n')).join(`\n${prefix}\n`);
}

/** `1. talk` -> `1\. talk`, `- talk` -> `\- talk`. */
function escapedStart(words: string): string {
  const match = BLOCK.exec(words)?.groups;
  if (match === undefined) return words;
  const { indent = '', sign = '' } = match;
  const rest = words.slice(indent.length + sign.length);
  return /^\d/u.test(sign) ? `${sign}\\${rest}` : `\\${sign}${rest}`;
}
