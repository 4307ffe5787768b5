import type { Matrix, MatrixCell } from '../model.js';
import { LOW_CONFIDENCE, type Colour } from './view.js';
import { figure } from './words.js';

/** What answers are measured by. */
export interface Gauge {
  /** The language that most answers are in; null where there are none. */
  readonly language: string | null;
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

/** The questions of one series, and the interviews that were asked any of them; null is for those of one interview only. */
export function blockOf(matrix: Matrix, series: number | null): Matrix {
  const rows = matrix.questions.flatMap((question, row) => (question.series === series ? [row] : []));
  const kept = [...matrix.columns.keys()].filter((index) => rows.some((row) => matrix.cells[row]![index] !== null));
  return {
    ...matrix,
    questions: rows.map((row) => matrix.questions[row]!),
    columns: kept.map((index) => matrix.columns[index]!),
    cells: rows.map((row) => kept.map((index) => matrix.cells[row]![index]!)),
  };
}

/** Finds what the answers of a matrix are measured by. */
export function gaugeOf({ cells, languages }: Matrix): Gauge {
  const counts = new Map<string, number>();
  for (const cell of cells.flat()) for (const column of Object.keys(cell?.answer ?? {})) counts.set(column, (counts.get(column) ?? 0) + 1);
  const [first] = [...languages].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  const language = first !== undefined && counts.has(first) ? first : null;
  let [most, doubts] = [0, false];
  for (const cell of cells.flat()) {
    most = Math.max(most, wordsOf(cell, language));
    doubts ||= isUnsure(cell);
  }
  return { language, most, doubts };
}

const isUnsure = (cell: MatrixCell | null): boolean => cell !== null && cell.confidence < LOW_CONFIDENCE;

/** Words of an answer in the language given, else in the first language it is in. */
function wordsOf(cell: MatrixCell | null, language: string | null): number {
  if (cell === null) return 0;
  const column = language !== null && Object.hasOwn(cell.words, language) ? language : Object.keys(cell.words)[0];
  return column === undefined ? 0 : cell.words[column]!;
}

/** What a cell shows, a line each: how long the answer is with a block as high, `·` for not asked, `×` for asked and not answered, `no en` for a language of the interview without it. */
export function cellLines(cell: MatrixCell | null, languages: readonly string[], gauge: Gauge): string[] {
  const doubt = gauge.doubts ? (isUnsure(cell) ? '?' : ' ') : '';
  if (cell === null) return [`${NOT_ASKED} ${doubt}`];
  const has = languages.filter((column) => Object.hasOwn(cell.answer, column));
  if (has.length === 0 && Object.keys(cell.question).length > 0) return [`${NOT_ANSWERED} ${doubt}`];
  const words = wordsOf(cell, gauge.language);
  const block = BLOCKS[Math.min(BLOCKS.length - 1, Math.floor((BLOCKS.length * words) / Math.max(1, gauge.most)))]!;
  const lacking = languages.length - has.length;
  const gaps = has.length === 1 && lacking > 1 ? [`only ${has[0]!}`] : languages.filter((column) => !has.includes(column)).map((column) => `no ${column}`);
  return [...(has.length > 0 ? [figure(words) + block + doubt] : []), ...gaps.flatMap((gap) => (gap.length > WIDEST_GAP ? gap.split(' ') : [gap]))];
}

/** The colour of a line of a cell; the sign says the same without it. */
export function tinted(line: string, colour: Colour): string {
  if (line.startsWith(NOT_ASKED)) return colour.dim(line);
  return line.startsWith(NOT_ANSWERED) || line.endsWith('?') || /^(?:no|only)\b/u.test(line) ? colour.yellow(line) : line;
}

/** Explains the signs that a matrix shows, and no others. */
export function keyOf({ cells, columns }: Matrix, gauge: Gauge): string {
  const kinds = new Set<string>();
  const gaps = new Set<string>();
  for (const row of cells) {
    row.forEach((cell, index) => {
      const lines = cellLines(cell, columns[index]!.languages, gauge);
      kinds.add(lines[0]!.trimEnd().slice(-1));
      const gap = lines.findIndex((line) => /^(?:no|only)\b/u.test(line));
      if (gap >= 0) gaps.add(/ /u.test(lines[gap]!) ? lines[gap]! : `${lines[gap]!} ${lines[gap + 1]!}`);
    });
  }
  const [gap] = [...gaps].sort();
  return [
    ...(gauge.language === null ? [] : [`words of the answer, in ${gauge.language} where it is there`]),
    ...(kinds.has(NOT_ASKED) ? [`${NOT_ASKED} not asked`] : []),
    ...(kinds.has(NOT_ANSWERED) ? [`${NOT_ANSWERED} asked, not answered`] : []),
    ...(gap === undefined ? [] : [`${gap}: missing in ${gap.startsWith('no') ? 'that language' : 'the other languages'} of the interview`]),
    ...(gauge.doubts ? ['? may be another question'] : []),
  ].join('; ');
}
