import type { Matrix } from './model.js';

/** The part of a matrix that belongs to one series. */
export interface SeriesTable extends Matrix {
  /** Null: what was asked in one interview only. */
  readonly series: number | null;
}

/**
 * A table for each series, in their order: its questions, the interviews that belong to it, and those of another series that were asked one of its questions.
 * Behind them the questions of one interview only, with those they were put to. Languages and sources stay those of the whole.
 */
export function tablesOf(matrix: Matrix): SeriesTable[] {
  const rows = new Map<number | null, number[]>();
  matrix.questions.forEach(({ series }, row) => {
    const here = rows.get(series);
    if (here === undefined) rows.set(series, [row]);
    else here.push(row);
  });
  return [...rows].map(([series, own]) => {
    const asked = new Set<number>();
    for (const row of own) matrix.cells[row]!.forEach((cell, index) => { if (cell !== null) asked.add(index); });
    const columns = [...matrix.columns.keys()].filter((index) => asked.has(index) || (series !== null && matrix.columns[index]!.series === series))
      // Guests stand behind those who belong here.
      .sort((a, b) => Number(matrix.columns[a]!.series !== series) - Number(matrix.columns[b]!.series !== series) || a - b);
    return {
      ...matrix,
      series,
      questions: own.map((row) => matrix.questions[row]!),
      columns: columns.map((index) => matrix.columns[index]!),
      cells: own.map((row) => columns.map((index) => matrix.cells[row]![index]!)),
    };
  });
}

/** What a table is called above all others. */
export function tableName({ series }: Pick<SeriesTable, 'series'>): string {
  return series === null ? 'Asked in one interview only' : `Series ${series}`;
}
