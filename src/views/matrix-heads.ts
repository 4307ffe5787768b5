import type { Matrix } from '../model.js';
import { visibleName } from '../text/visible.js';
import { displayWidth } from '../text/width.js';
import { isolated } from './direction.js';
import { paragraph } from './page.js';
import type { Screen } from './view.js';

/** What stands over the columns of a table. */
export interface Heads {
  /** Terminal columns of one interview. */
  readonly width: number;
  /** Lines for each interview: its name, or a letter. */
  readonly names: readonly (readonly string[])[];
  /** What a letter stands for, by index of the interview; null where the names themselves are there. */
  readonly legend: ((index: number, screen: Screen) => string[]) | null;
}

export interface Room {
  /** Terminal columns for all interviews and their totals. */
  readonly room: number;
  /** Terminal columns that the widest figure takes. */
  readonly least: number;
  /** Terminal columns between two interviews. */
  readonly gap: number;
}

/** A column is not made wider than this for a name. */
const WIDEST_NAME = 18;
const TALLEST_NAME = 3;

/** The names of the interviews, where no more tables are needed for them than for the figures alone, in one table wrapped at the signs that join their parts; otherwise A, B, C. */
export function headsOf({ columns, cells }: Matrix, { room, least, gap }: Room): Heads {
  const names = columns.map(({ interview }) => visibleName(interview));
  const tablesFor = (width: number): number => Math.ceil((columns.length + 1) / Math.max(1, Math.floor(room / (width + gap))));
  for (let width = least; width <= WIDEST_NAME && tablesFor(width) === tablesFor(least); width++) {
    const lines = names.map((name) => wrapped(name, width, tablesFor(width) === 1 ? TALLEST_NAME : 1));
    if (lines.every((each) => each !== null)) return { width, names: lines, legend: null };
  }
  const legend = (index: number, { width, colour }: Screen): string[] => {
    const { title, languages } = columns[index]!;
    const answers = cells.map((row) => row[index]!).filter((cell) => cell !== null);
    const given = answers.filter(({ answer }) => Object.keys(answer).length > 0).length;
    const facts = [isolated(names[index]!), ...(title === null ? [] : [isolated(visibleName(title))]), languages.join(', '), `${given} of ${answers.length} answered`];
    const indent = ' '.repeat(letters(columns.length - 1).length + 2);
    return paragraph(facts.join(' · '), { width, first: letters(index).padEnd(indent.length), rest: `${indent}  `, style: colour.dim });
  };
  return { width: least, names: names.map((_, index) => [letters(index)]), legend };
}

/** A name in lines of this width, or null where it would need too many or a word would have to be broken. */
function wrapped(name: string, width: number, tallest: number): string[] | null {
  const lines: string[] = [];
  for (const part of name.split(/(?<=[ _.-])/u)) {
    const joined = (lines.at(-1) ?? '') + part;
    if (lines.length > 0 && displayWidth(joined.trimEnd()) <= width) lines[lines.length - 1] = joined;
    else if (displayWidth(part.trimEnd()) <= width) lines.push(part);
    else return null;
  }
  return lines.length <= tallest ? lines.map((line) => line.trimEnd()) : null;
}

/** 0 -> `A`, 25 -> `Z`, 26 -> `AA`. */
function letters(index: number): string {
  return (index >= 26 ? letters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
}
