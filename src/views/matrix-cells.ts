import type { Matrix, MatrixCell } from '../model.js';
import { LOW_CONFIDENCE, type Colour } from './view.js';
import { figure } from './words.js';

/** What answers are measured by. */
export interface Gauge {
  /** Languages in which words are counted, the first that is there; none where there are no answers. */
  readonly usual: readonly string[];
  /** Words of the longest answer. */
  readonly most: number;
  /** Some cell is unsure, so that every figure leaves room for `?`. */
  readonly doubts: boolean;
}

/** Eighths of a block, by which lengths are compared at a glance. */
const BLOCKS = '▁▂▃▄▅▆▇█';
/** `only zh-Hant` is put on two lines, so that no column grows wide for it. */
const WIDEST_GAP = 7;
/** Signs that no terminal draws as two columns and no font lacks. */
const [NOT_ASKED, NOT_ANSWERED] = ['·', '×'];

/** Finds what the answers of a matrix are measured by. */
export function gaugeOf({ cells, usual }: Matrix): Gauge {
  let [most, doubts] = [0, false];
  for (const cell of cells.flat()) {
    most = Math.max(most, countIn(cell, usual)?.words ?? 0);
    doubts ||= isUnsure(cell);
  }
  return { usual, most, doubts };
}

const isUnsure = (cell: MatrixCell | null): boolean => cell !== null && cell.confidence < LOW_CONFIDENCE;

/** Words of an answer in the most usual language it is in; null where there is none. */
function countIn(cell: MatrixCell | null, usual: readonly string[]): { readonly words: number; readonly column: string } | null {
  const there = Object.keys(cell?.words ?? {});
  const column = usual.find((language) => there.includes(language)) ?? there[0];
  return cell === null || column === undefined ? null : { words: cell.words[column]!, column };
}

/** What a cell shows, a line each: how long the answer is with a block as high, before the block the language where it is counted in another one, `·` for not asked, `×` for asked and not answered, `no en` for a language of the interview without it. */
export function cellLines(cell: MatrixCell | null, languages: readonly string[], gauge: Gauge): string[] {
  const doubt = gauge.doubts ? (isUnsure(cell) ? '?' : ' ') : '';
  if (cell === null) return [`${NOT_ASKED} ${doubt}`];
  const has = languages.filter((column) => Object.hasOwn(cell.answer, column));
  if (has.length === 0 && Object.keys(cell.question).length > 0) return [`${NOT_ANSWERED} ${doubt}`];
  const { words, column } = countIn(cell, gauge.usual) ?? { words: 0, column: '' };
  const mark = column === gauge.usual[0] ? '' : column;
  const block = BLOCKS[Math.min(BLOCKS.length - 1, Math.floor((BLOCKS.length * words) / Math.max(1, gauge.most)))]!;
  const lacking = languages.length - has.length;
  const gaps = has.length === 1 && lacking > 1 ? [`only ${has[0]!}`] : languages.filter((column) => !has.includes(column)).map((column) => `no ${column}`);
  return [...(has.length > 0 ? [figure(words) + mark + block + doubt] : []), ...gaps.flatMap((gap) => (gap.length > WIDEST_GAP ? gap.split(' ') : [gap]))];
}

/** A figure in another language than the others: `38ar`. */
const MARKED = /^(?<counted>[\d,. ]{1,16}\p{L}[\p{L}\d-]{0,34})[▁▂▃▄▅▆▇█]/u;

/** The colour of a line of a cell; the sign says the same without it. */
export function tinted(line: string, colour: Colour): string {
  if (line.startsWith(NOT_ASKED)) return colour.dim(line);
  return line.startsWith(NOT_ANSWERED) || line.endsWith('?') || /^(?:no|only)\b/u.test(line) ? colour.yellow(line) : line;
}

/** Explains the signs that a matrix shows, and no others. */
export function keyOf({ cells, columns }: Matrix, gauge: Gauge): string {
  const kinds = new Set<string>();
  const gaps = new Set<string>();
  const marked = new Set<string>();
  for (const row of cells) {
    row.forEach((cell, index) => {
      const lines = cellLines(cell, columns[index]!.languages, gauge);
      kinds.add(lines[0]!.trimEnd().slice(-1));
      const other = MARKED.exec(lines[0]!)?.groups?.['counted'];
      if (other !== undefined) marked.add(other);
      const gap = lines.findIndex((line) => /^(?:no|only)\b/u.test(line));
      if (gap >= 0) gaps.add(/ /u.test(lines[gap]!) ? lines[gap]! : `${lines[gap]!} ${lines[gap + 1]!}`);
    });
  }
  const [gap] = [...gaps].sort();
  const [other] = marked;
  return [
    ...(gauge.most === 0 ? [] : [`words of the answer in ${gauge.usual[0]!}${other === undefined ? '' : `; ${other}: in another language, where it is not in ${gauge.usual[0]!}`}`]),
    ...(kinds.has(NOT_ASKED) ? [`${NOT_ASKED} not asked`] : []),
    ...(kinds.has(NOT_ANSWERED) ? [`${NOT_ANSWERED} asked, not answered`] : []),
    ...(gap === undefined ? [] : [`${gap}: missing in ${gap.startsWith('no') ? 'that language' : 'the other languages'} of the interview`]),
    ...(gauge.doubts ? ['? may be another question'] : []),
  ].join('; ');
}
