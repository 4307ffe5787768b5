import { tableName, tablesOf } from '../matrix.js';
import type { Matrix, SeriesQuestion } from '../model.js';
import { isRightToLeft, isRightToLeftLanguage } from '../text/scripts.js';
import { visibleName } from '../text/visible.js';
import { displayWidth, truncate, wrapText } from '../text/width.js';
import { isolated } from './direction.js';
import { cellLines, type Gauge, gaugeOf, keyOf, tinted } from './matrix-cells.js';
import { headsOf, type Heads } from './matrix-heads.js';
import { beside, paragraph, setPiece, type SetLine, type Strip } from './page.js';
import { READING_WIDTH, type Screen } from './view.js';
import { counted } from './words.js';

/** A screen, and what is not in the table. */
export interface MatrixView extends Screen {
  /** Questions of one interview only that were left out. */
  readonly single: number;
  /** Ids of interviews that were asked these questions in other languages than those asked for. */
  readonly otherLanguages: readonly string[];
  /** Ids of interviews that were asked none of these questions. */
  readonly apart: readonly string[];
}

/** Between two columns; on a narrow screen. */
const [GAP, NARROW_GAP] = [2, 1];
/** A screen of fewer terminal columns is narrow. */
const NARROW = 48;
/** The column of questions is no narrower than so many terminal columns, on a narrow screen than so many, and no wider. */
const [NARROWEST, NARROW_NARROWEST, WIDEST] = [22, 16, 46];
/** A longer wording ends in `…`. */
const TALLEST_QUESTION = 3;

/** How the tables of one series are set. */
interface Setting {
  readonly screen: Screen;
  readonly gauge: Gauge;
  /** Terminal columns of the numbers of questions, of the questions, and of one interview. */
  readonly digits: number;
  readonly asked: number;
  readonly column: number;
  readonly gap: number;
  readonly heads: Heads;
}

/**
 * Who answered what, and how long each answer is: questions down, interviews across, a table for each series. Where the screen is too narrow, interviews have letters
 * that stand for them, explained below, and as many tables as they need; none is left out.
 */
export function showMatrix(matrix: Matrix, view: MatrixView): string[] {
  const parts = tablesOf(matrix);
  const lines = parts.flatMap((part) => {
    const heading = [tableName(part), counted(part.questions.length, 'question'), counted(part.columns.length, 'interview')].join(' · ');
    const title = parts.length > 1 ? [...paragraph(heading, { width: view.width, style: view.colour.bold }), ''] : [];
    return [...title, ...tables(part, view), ''];
  });
  const key = keyOf(matrix, gaugeOf(matrix));
  return [...lines, ...[key, ...leftOut(view)].flatMap((line) => paragraph(line, { width: Math.min(view.width, READING_WIDTH), rest: '  ', style: view.colour.dim }))];
}

/** What is not in the table, a line each. */
function leftOut({ single, otherLanguages, apart }: MatrixView): string[] {
  const list = (ids: readonly string[]): string => ids.map((id) => isolated(visibleName(id))).join(', ');
  return [
    ...(single === 0 ? [] : [`${counted(single, 'question')} of one interview only: --all shows ${single === 1 ? 'it' : 'them'}`]),
    ...(otherLanguages.length === 0 ? [] : [`not in these languages: ${list(otherLanguages)}`]),
    ...(apart.length === 0 ? [] : [`asked none of these: ${list(apart)}`]),
  ];
}

function* tables(matrix: Matrix, screen: Screen): Generator<string> {
  const gauge = gaugeOf(matrix);
  const digits = matrix.questions.reduce((most, { number }) => Math.max(most, String(number ?? '').length), 1);
  const total = `of ${matrix.columns.length}`;
  let widest = total.length;
  for (const row of matrix.cells) {
    row.forEach((cell, index) => {
      for (const line of cellLines(cell, matrix.columns[index]!.languages, gauge)) widest = Math.max(widest, line.length);
    });
  }

  // The totals stand in one more column behind the interviews.
  const all = [...matrix.columns.keys(), -1];
  const room = screen.width - digits - 1;
  const [narrowest, gap] = screen.width < NARROW ? [NARROW_NARROWEST, NARROW_GAP] : [NARROWEST, GAP];
  const heads = headsOf(matrix, { room: room - narrowest, least: widest, gap });
  const fit = Math.max(1, Math.floor((room - narrowest) / (heads.width + gap)));
  const count = Math.ceil(all.length / fit);
  const size = Math.ceil(all.length / count);
  // What is left over is for the questions, as long as no interview has to give way.
  const asked = Math.max(narrowest, Math.min(WIDEST, room - size * (heads.width + gap)));
  const setting: Setting = { screen, gauge, digits, asked, column: heads.width, gap, heads };
  // Tables of one interview less come first, so that the totals never stand alone where that can be helped.
  const smaller = count * size - all.length;
  for (let start = 0, number = 0; start < all.length; number++) {
    const end = start + (number < smaller ? size - 1 : size);
    if (start > 0) yield '';
    yield* oneTable(matrix, all.slice(start, end), total, setting);
    start = end;
  }
}

/** A table of some interviews; -1 is the column of totals. */
function* oneTable(matrix: Matrix, shown: readonly number[], total: string, setting: Setting): Generator<string> {
  const { screen: { colour }, heads, gauge } = setting;
  const names = shown.map((index) => (index < 0 ? [total] : heads.names[index]!));
  const height = names.reduce((most, { length }) => Math.max(most, length), 1);
  const raised = names.map((lines) => [...Array<string>(height - lines.length).fill(''), ...lines]);
  yield* rowOf([], [], raised, setting, colour.bold);
  for (const [row, question] of matrix.questions.entries()) {
    const cells = matrix.cells[row]!;
    const figures = shown.map((index) => (index < 0 ? [String(answered(cells))] : cellLines(cells[index]!, matrix.columns[index]!.languages, gauge)));
    yield* rowOf([numberOf(question, setting)], wordingOf(question, matrix, setting), figures, setting, (line) => tinted(line, colour));
  }
  const sums = shown.map((index) => [index < 0 ? '' : String(answered(matrix.cells.map((row) => row[index]!)))]);
  const label = `answered, of ${matrix.questions.length}`;
  yield* rowOf([], [{ text: colour.dim(label), width: label.length }], sums, setting);
  if (heads.legend !== null) for (const index of shown) if (index >= 0) yield* heads.legend(index, setting.screen);
}

const answered = (cells: Matrix['cells'][number]): number => cells.filter((cell) => cell !== null && Object.keys(cell.answer).length > 0).length;

const plain = (text: string): string => text;

/** A row of the table; figures stand flush right, the lines of a cell below one another. */
function* rowOf(mark: readonly SetLine[], asked: readonly SetLine[], cells: readonly (readonly string[])[], { digits, asked: width, column, gap }: Setting, style: (text: string) => string = plain): Generator<string> {
  const strips = cells.map((lines): Strip => ({
    width: column + gap,
    lines: lines.map((line) => {
      // Figures leave room for a sign that most of them lack.
      const text = line.trimEnd();
      const taken = displayWidth(text);
      const flush = ' '.repeat(Math.max(0, column - displayWidth(line)));
      return taken === 0 ? { text: '', width: 0 } : { text: flush + style(isolated(text)), width: flush.length + taken };
    }),
  }));
  yield* beside([{ lines: mark, width: digits + 1 }, { lines: asked, width: width + gap }, ...strips]);
}

function numberOf({ number }: SeriesQuestion, { digits, screen: { colour } }: Setting): SetLine {
  const text = String(number ?? '·').padStart(digits);
  return { text: colour.bold(text), width: digits };
}

/** The name of a question, or how it is put as a rule in the most usual language it is put in; a few lines of it. */
function wordingOf({ name, wordings }: SeriesQuestion, { usual }: Matrix, { asked, screen: { colour } }: Setting): SetLine[] {
  const language = [...usual, ...Object.keys(wordings)].find((tag) => Object.hasOwn(wordings, tag)) ?? null;
  const text = visibleName(name ?? (language === null ? '' : wordings[language]!).replace(/\s+/gu, ' '));
  const rightToLeft = name === null && language !== null && language !== 'und' ? isRightToLeftLanguage(language) : isRightToLeft(text);
  const all = wrapText(text, asked);
  const lines = all.length <= TALLEST_QUESTION ? all : [...all.slice(0, TALLEST_QUESTION - 1), truncate(all.slice(TALLEST_QUESTION - 1).join(' '), asked)];
  return lines.flatMap((line) => setPiece({ text: line }, { width: asked, rightToLeft, style: name === null ? plain : colour.bold, labelStyle: plain }));
}
