import type { AnswerLengths, BitextStatistics, InterviewStatistics, LanguageStatistics, Statistics, StatisticsSection } from '../model.js';
import { decimal, figure, share } from '../text/figures.js';
import { visibleName } from '../text/visible.js';
import { BAR_COLUMN, barCell, type BarScreen } from './bars.js';
import { isolated, pathShown } from './direction.js';
import { paragraph } from './page.js';
import { groupTable } from './statistics-groups.js';
import { table, type Cell, type TableColumn } from './table.js';
import { LOW_CONFIDENCE, READING_WIDTH, type View } from './view.js';
import { counted } from './words.js';

/** How statistics are shown. */
export interface StatisticsOptions extends BarScreen {
  /** The corpus in use, as the user would name it. */
  readonly corpus: string;
}

/** Kinds of beads, rules and labels beyond so many are added up in one line. */
const MOST_ROWS = 12;
/** Histograms of more languages or pairs of them than this show only what these are together. */
const MOST_COLUMNS = 4;
const number = (value: number): Cell => ({ text: figure(value) });
const amount = (head: string, expendable?: number): TableColumn => ({ head, align: 'right', ...(expendable === undefined ? {} : { expendable }) });

/** What there is in a corpus, or in the one interview asked for: amounts, shares of speech, lengths of answers, beads, confidence, what was left out. */
export const showStatistics: View<Statistics, StatisticsOptions> = (statistics, options) => {
  const { interviews, corpus } = statistics;
  if (interviews.length === 0) return [`${visibleName(options.corpus)} is empty. Next: hrd ingest FOLDER`];
  const [only] = interviews;
  const one = interviews.length === 1 ? only! : null;
  if (statistics.by.length > 0) return [...head(corpus, one, options), '', ...groupTable(statistics, options)];
  const section = one ?? corpus;
  const sections = [languages, speech, speakers, answers, bitexts, beads, confidences, leftOut].map((part) => [...part(section, options)]);
  return [...head(corpus, one, options), ...sections.filter((lines) => lines.length > 0).flatMap((lines) => ['', ...lines])];
};

function* head(section: StatisticsSection, one: InterviewStatistics | null, { colour, width, corpus }: StatisticsOptions): Generator<string> {
  const page = Math.min(width, READING_WIDTH);
  const columns = section.languages.map(({ column }) => column).join(', ');
  if (one === null) yield* paragraph([visibleName(corpus), counted(section.interviews, 'interview'), columns].join(' · '), { width: page, style: colour.bold });
  else {
    yield* paragraph(isolated(visibleName(one.title ?? one.id)), { width: page, style: colour.bold });
    yield* paragraph([...(one.title === null ? [] : [isolated(visibleName(one.id))]), columns].join(' · '), { width: page, style: colour.dim });
  }
  const { documents, turns, sentences, words, characters } = section.all;
  const facts = [counted(documents, 'document'), counted(section.exchanges, 'exchange'), counted(turns, 'turn'), counted(sentences, 'sentence'), counted(words, 'word'), counted(characters, 'character')];
  yield* paragraph(facts.join(', '), { width: page });
}

function* languages({ languages: all }: StatisticsSection, options: StatisticsOptions): Generator<string> {
  if (all.length === 0) return;
  const most = greatest(all.map(({ all: { words } }) => words));
  yield options.colour.bold('Languages');
  yield* table(
    [{ head: 'LANGUAGE' }, amount('DOCUMENTS', 8), amount('TURNS', 7), amount('SENTENCES'), amount('CHARACTERS', 5), amount('DIFFERENT', 8), amount('WORDS'), BAR_COLUMN],
    all.map(({ column, types, all: { documents, turns, sentences, words, characters } }) => [{ text: column }, number(documents), number(turns), number(sentences), number(characters), number(types), number(words), barCell(words, most, options)]),
    options,
  );
}

const ROLE_NAMES = [['question', 'questions'], ['answer', 'answers'], ['other', 'set aside']] as const;

/** Who speaks how much: words of questions and answers as shares of both. */
function* speech({ languages: all }: StatisticsSection, options: StatisticsOptions): Generator<string> {
  // Of one role alone there is nothing to share.
  if (!(['question', 'answer'] as const).every((role) => all.some((language) => language[role].turns > 0))) return;
  const rows = all.flatMap((language) => {
    const spoken = language.question.words + language.answer.words;
    return ROLE_NAMES.filter(([role]) => role !== 'other' || language.other.turns > 0).map(([role, name], index): Cell[] => {
      const { turns, sentences, words } = language[role];
      return [{ text: index === 0 ? language.column : '' }, { text: name }, number(turns), number(sentences), number(words), { text: role === 'other' ? '—' : share(words, spoken) }, barCell(role === 'other' ? 0 : words, spoken, options)];
    });
  });
  yield options.colour.bold('Share of speech');
  yield* table([{ head: 'LANGUAGE' }, { head: 'ROLE' }, amount('TURNS', 7), amount('SENTENCES', 4), amount('WORDS'), amount('SHARE'), BAR_COLUMN], rows, options);
}

function* speakers({ speakers: all, languages: columns }: StatisticsSection, options: StatisticsOptions): Generator<string> {
  if (all.length === 0) return;
  const spoken = new Map(columns.map(({ column, question, answer }) => [column, question.words + answer.words]));
  const heard = all.filter(({ role }) => role !== 'other');
  let last = '';
  const rows = heard.slice(0, MOST_ROWS * 2).map(({ column, speaker, role, turns, words }): Cell[] => {
    const shown = column === last ? '' : column;
    last = column;
    return [{ text: shown }, { text: speaker === null ? '—' : visibleName(speaker) }, { text: role }, number(turns), number(words), { text: share(words, spoken.get(column)!) }, barCell(words, spoken.get(column)!, options)];
  });
  yield options.colour.bold('Speakers, as printed');
  yield* table([{ head: 'LANGUAGE' }, { head: 'SPEAKER', narrowest: 10 }, { head: 'ROLE', expendable: 5 }, amount('TURNS', 7), amount('WORDS'), amount('SHARE'), BAR_COLUMN], rows, options);
  if (heard.length > rows.length) yield options.colour.dim(`and ${figure(heard.length - rows.length)} more: --by speaker shows all`);
}

/** Words an answer, as numbers and as a histogram. */
function* answers({ languages: all }: StatisticsSection, options: StatisticsOptions): Generator<string> {
  const found = all.filter((language): language is LanguageStatistics & { answers: AnswerLengths } => language.answers !== null);
  if (found.length === 0) return;
  yield options.colour.bold('Answers, in words');
  yield* table(
    [{ head: 'LANGUAGE' }, amount('ANSWERS'), amount('SHORTEST', 5), amount('QUARTER', 6), amount('MEDIAN'), amount('THREE QUARTERS', 7), amount('LONGEST'), amount('MEAN', 4)],
    found.map(({ column, answers: lengths }) => [{ text: column }, ...[lengths.answers, lengths.shortest, lengths.lowerQuartile, lengths.median, lengths.upperQuartile, lengths.longest, lengths.mean].map((value) => ({ text: decimal(value) }))]),
    options,
  );
  yield '';
  const bins = found[0]!.answers.bins.map(({ from, to }, index) => ({ label: to === null ? `${figure(from)} or more` : from === to ? figure(from) : `${figure(from)}–${figure(to)}`, counts: found.map(({ answers: lengths }) => lengths.bins[index]!.answers) }));
  yield* histogram('WORDS', found.map(({ column }) => column), trimmed(bins), options);
  const { longest } = found.reduce((most, language) => (language.longest!.words > most.longest!.words ? language : most));
  const { interview, exchange, path, line, words } = longest!;
  yield* paragraph(`longest: ${counted(words, 'word')}, ${isolated(visibleName(interview))}${exchange === null ? '' : `, exchange ${figure(exchange)}`}, ${pathShown(path)}:${line}`, { width: Math.min(options.width, READING_WIDTH), rest: '  ', style: options.colour.dim });
}

const pairName = ({ source, target }: BitextStatistics): string => `${source}–${target}`;

function* bitexts({ bitexts: all }: StatisticsSection, options: StatisticsOptions): Generator<string> {
  if (all.length === 0) return;
  const rows = all.map((bitext): Cell[] => {
    const { interviews, beads: total, kinds, confidence, words, characters } = bitext;
    const of = (fits: (source: number, target: number) => boolean): number => kinds.filter(({ source, target }) => fits(source, target)).reduce((sum, kind) => sum + kind.beads, 0);
    const mean: Cell = confidence.mean === null ? { text: '—' } : { text: certain(confidence.mean) };
    return [
      { text: pairName(bitext) }, number(interviews), number(total), { text: share(of((source, target) => source === 1 && target === 1), total) }, { text: `${figure(of((_, target) => target === 0))} + ${figure(of((source) => source === 0))}` }, mean,
      { text: ratio(words.target, words.source) }, { text: ratio(characters.target, characters.source) },
    ];
  });
  yield options.colour.bold('Languages side by side');
  yield* table([{ head: 'LANGUAGES' }, amount('INTERVIEWS', 7), amount('BEADS'), amount('ONE TO ONE'), amount('ALONE', 4), amount('CONFIDENCE', 6), amount('WORDS'), amount('CHARACTERS', 3)], rows, options);
  yield* paragraph('ALONE: beads of the first language only + of the second only; WORDS and CHARACTERS: of the second for one of the first, in beads that have both', { width: Math.min(options.width, READING_WIDTH), style: options.colour.dim });
}

/** Beads of sentences by how many stand on each side. */
function* beads({ bitexts: all }: StatisticsSection, options: StatisticsOptions): Generator<string> {
  if (all.length === 0) return;
  const kinds = new Map<string, number[]>();
  all.forEach(({ kinds: some }, index) => {
    for (const { source, target, beads: count } of some) {
      const key = `${source}–${target}`;
      const counts = kinds.get(key) ?? all.map(() => 0);
      kinds.set(key, counts);
      counts[index]! += count;
    }
  });
  const rows = [...kinds].map(([label, counts]) => ({ label, counts })).sort((a, b) => total(b.counts) - total(a.counts) || (a.label < b.label ? -1 : 1));
  yield options.colour.bold('Beads of sentences');
  yield* histogram('KIND', all.map(pairName), folded(rows, 'others'), options);
}

function* confidences({ bitexts: all, languages: columns }: StatisticsSection, options: StatisticsOptions): Generator<string> {
  const aligned = all.filter(({ confidence }) => confidence.count > 0);
  const spreads = [
    ...aligned.map((bitext) => ({ label: `beads, ${pairName(bitext)}`, spread: bitext.confidence })),
    ...columns.filter(({ roles }) => roles.count > 0).map(({ column, roles }) => ({ label: `roles, ${column}`, spread: roles })),
  ];
  if (spreads.length === 0) return;
  yield options.colour.bold('Confidence');
  yield* table(
    [{ head: 'OF' }, amount('COUNT'), amount('MEAN'), amount('LOWEST', 5), amount('BELOW 0.60'), amount('SHARE', 4)],
    spreads.map(({ label, spread: { count, low, lowest, mean } }): Cell[] => [
      { text: label }, number(count), { text: certain(mean!) }, { text: certain(lowest!) }, { text: figure(low), ...(low > 0 ? { style: options.colour.yellow } : {}) }, { text: share(low, count) },
    ]),
    options,
  );
  if (aligned.length === 0) return;
  yield '';
  const bins = aligned[0]!.confidence.bins.map((_, index) => ({ label: `${(index / 10).toFixed(1)}–${((index + 1) / 10).toFixed(1)}`, counts: aligned.map(({ confidence }) => confidence.bins[index]!) }));
  yield* histogram('BEADS', aligned.map(pairName), trimmed(bins).reverse(), options);
}

function* leftOut({ languages: columns, warnings }: StatisticsSection, options: StatisticsOptions): Generator<string> {
  const aside = columns.filter(({ other }) => other.turns > 0);
  if (aside.length === 0 && warnings.length === 0) return;
  yield options.colour.bold('Left out, and warnings');
  if (aside.length > 0) {
    yield* table(
      [{ head: 'SET ASIDE' }, amount('DOCUMENTS'), amount('PARAGRAPHS'), amount('WORDS')],
      aside.map(({ column, other: { documents, paragraphs, words } }) => [{ text: column }, number(documents), number(paragraphs), number(words)]),
      options,
    );
    if (warnings.length > 0) yield '';
  }
  if (warnings.length === 0) return;
  const rows = folded(warnings.map(({ rule, warnings: count, documents }) => ({ label: visibleName(rule), counts: [count, documents] })), 'others');
  const most = greatest(rows.map(({ counts }) => counts[0]!));
  yield* table([{ head: 'RULE', narrowest: 10 }, amount('WARNINGS'), amount('DOCUMENTS', 5), BAR_COLUMN], rows.map(({ label, counts }) => [{ text: label }, ...counts.map(number), barCell(counts[0]!, most, options)]), options);
}

interface CountedRow {
  readonly label: string;
  readonly counts: readonly number[];
}

/** A row for each of something, a column of counts for each of something else (one of sums where these are many), and bars of the sums. */
function* histogram(head: string, columns: readonly string[], rows: readonly CountedRow[], options: StatisticsOptions): Generator<string> {
  const most = greatest(rows.map(({ counts }) => total(counts)));
  const summed = columns.length > MOST_COLUMNS;
  yield* table(
    [{ head }, ...(summed ? ['ALL'] : columns).map((column) => amount(column)), BAR_COLUMN],
    rows.map(({ label, counts }) => [{ text: label }, ...(summed ? [total(counts)] : counts).map(number), barCell(total(counts), most, options)]),
    options,
  );
}

/** Without the empty rows before the first that is not and after the last. */
function trimmed(rows: readonly CountedRow[]): CountedRow[] {
  const full = rows.flatMap(({ counts }, index) => (total(counts) > 0 ? [index] : []));
  return rows.slice(full[0] ?? 0, (full.at(-1) ?? -1) + 1);
}

/** The last rows as one where there are many. */
function folded(rows: readonly CountedRow[], label: string): readonly CountedRow[] {
  if (rows.length <= MOST_ROWS) return rows;
  const rest = rows.slice(MOST_ROWS - 1);
  return [...rows.slice(0, MOST_ROWS - 1), { label: `${figure(rest.length)} ${label}`, counts: rest[0]!.counts.map((_, index) => rest.reduce((sum, { counts }) => sum + counts[index]!, 0)) }];
}

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
const greatest = (values: readonly number[]): number => values.reduce((most, value) => Math.max(most, value), 0);

/** Two decimals; what is below the limit never looks as if it were on it. */
function certain(confidence: number): string {
  const text = confidence.toFixed(2);
  return confidence < LOW_CONFIDENCE && Number(text) >= LOW_CONFIDENCE ? `<${text}` : text;
}

const ratio = (target: number, source: number): string => (source === 0 ? '—' : (target / source).toFixed(2));
