import type { Statistics } from '../model.js';
import { decimal, figure, share } from '../text/figures.js';
import { visibleName } from '../text/visible.js';
import { BAR_COLUMN, barCell, type BarScreen } from './bars.js';
import { paragraph } from './page.js';
import { table, type Cell, type TableColumn } from './table.js';
import { READING_WIDTH } from './view.js';

const NOTES = [['SHARE', 'of the words of questions and answers'], ['MEDIAN', 'words an answer'], ['UNSURE', 'sentences in beads below 0.60']] as const;

/** Statistics broken down by some facets: a line a group, bars of words; totals below where there are several. */
export function* groupTable({ by, parts, groups, corpus }: Statistics, options: BarScreen): Generator<string> {
  const most = groups.reduce((greatest, { amounts }) => Math.max(greatest, amounts.words), 0);
  const names = by.map((facet): TableColumn => ({ head: facet.toUpperCase(), ...(facet === 'exchange' ? { align: 'right' as const } : {}), ...(facet === 'interview' || facet === 'document' || facet === 'speaker' ? { narrowest: 14 } : {}) }));
  const right = (head: string, expendable?: number): TableColumn => ({ head, align: 'right', ...(expendable === undefined ? {} : { expendable }) });
  const columns = [
    ...names, right('DOCUMENTS', 8), right('TURNS', 7), right('SENTENCES', 4), right('WORDS'),
    parts ? right('SHARE', 1) : right('ANSWERS', 2), right(parts ? 'MEDIAN' : 'ANSWER SHARE', parts ? 5 : 1), right('UNSURE', 5), BAR_COLUMN,
  ];
  const rows = groups.map(({ values, amounts, share: part, words, answers, unsure, aligned }): Cell[] => [
    ...values.map((value, index): Cell => ({ text: value === null ? '—' : typeof value === 'number' ? figure(value) : visibleName(value), ...(by[index] === 'document' ? { path: true } : {}) })),
    ...[amounts.documents, amounts.turns, amounts.sentences, amounts.words].map((value): Cell => ({ text: figure(value) })),
    { text: parts ? (part === null ? '—' : share(part, 1)) : figure(answers?.answers ?? 0) },
    { text: parts ? (answers === null ? '—' : decimal(answers.median)) : share(words.answer, words.question + words.answer) },
    { text: aligned === 0 ? '—' : figure(unsure), ...(unsure > 0 ? { style: options.colour.yellow } : {}) },
    barCell(amounts.words, most, options),
  ]);
  if (groups.length > 1) {
    const { documents, turns, sentences, words } = corpus.all;
    const sum = (of: (group: (typeof groups)[number]) => number): number => groups.reduce((all, group) => all + of(group), 0);
    rows.push([...by.map((_, index): Cell => ({ text: index === 0 ? 'all' : '' })), ...[documents, turns, sentences, words].map((value): Cell => ({ text: figure(value) })),
      { text: parts ? '' : figure(sum(({ answers }) => answers?.answers ?? 0)) }, { text: '' }, { text: figure(sum(({ unsure }) => unsure)) }, { text: '' }]);
  }
  const lines = [...table(columns, rows, options)];
  yield* lines;
  // Only what the width of the screen has left is explained.
  const told = NOTES.filter(([head]) => lines[0]!.includes(head)).map(([head, note]) => `${head}: ${note}`);
  yield* paragraph(told.join('; '), { width: Math.min(options.width, READING_WIDTH), style: options.colour.dim });
}
