import type { BitextStatistics, ConfidenceSpread, LanguageStatistics, StatisticsSection } from '../../model.js';
import { decimal, figure, share } from '../../text/figures.js';
import { escaped } from '../html-markup.js';
import { barMarkup, columnsMarkup, count, SERIES, tableMarkup, type HtmlCell } from './html-parts.js';

/** How a section is set. */
export interface SectionSetting {
  /** Name of a language column for people. */
  readonly nameOf: (column: string) => string;
  /** Level of its headings. */
  readonly level: 2 | 3;
}

/** Kinds of beads and labels beyond so many stand in the JSON only. */
const MOST_ROWS = 60;

/** All there is to say of a corpus or an interview, table by table, with charts. */
export function* sectionMarkup(section: StatisticsSection, setting: SectionSetting): Generator<string> {
  const parts: readonly [string, (section: StatisticsSection, setting: SectionSetting) => string][] = [
    ['Languages', languages], ['Share of speech', speech], ['Speakers, as printed', speakers], ['Answers', answers],
    ['Languages side by side', bitexts], ['Beads of sentences', beads], ['Confidence', confidences], ['Left out, and warnings', leftOut],
  ];
  for (const [title, make] of parts) {
    const content = make(section, setting);
    if (content !== '') yield `<section><h${setting.level}>${title}</h${setting.level}>\n${content}</section>\n`;
  }
}

const greatest = (values: readonly number[]): number => values.reduce((most, value) => Math.max(most, value), 0);
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** A bar of one value of the most there is. */
const bar = (title: string, value: number, most: number): HtmlCell => barMarkup(title, [{ share: most === 0 ? 0 : value / most }]);

function languages({ languages: all }: StatisticsSection, { nameOf }: SectionSetting): string {
  const most = greatest(all.map(({ all: { words } }) => words));
  return tableMarkup({
    caption: 'What there is in each language',
    heads: ['Language', 'Words', 'as bars', 'Different words', 'Documents', 'Turns', 'Paragraphs', 'Sentences', 'Characters'],
    rows: all.map(({ column, types, all: { documents, turns, paragraphs, sentences, words, characters } }) =>
      [nameOf(column), count(words), bar(`${nameOf(column)}: ${figure(words)} words`, words, most), ...[types, documents, turns, paragraphs, sentences, characters].map(count)]),
  });
}

function speech({ languages: all }: StatisticsSection, { nameOf }: SectionSetting): string {
  return tableMarkup({
    caption: 'Words of questions and answers, as shares of both',
    heads: ['Language', 'Answers', 'Questions, answers', 'Questions', 'Words of questions', 'Words of answers', 'Turns of questions', 'Turns of answers', 'Words set aside'],
    rows: all.map(({ column, question, answer, other }) => {
      const spoken = question.words + answer.words;
      const [asked, answered] = [share(question.words, spoken), share(answer.words, spoken)];
      const parts = spoken === 0 ? [] : [{ share: question.words / spoken, series: 1 }, { share: answer.words / spoken, series: 0 }];
      return [nameOf(column), { number: answered }, barMarkup(`${nameOf(column)}: questions ${asked}, answers ${answered}`, parts), { number: asked }, ...[question.words, answer.words, question.turns, answer.turns, other.words].map(count)];
    }),
  });
}

function speakers({ speakers: all, languages: columns }: StatisticsSection, { nameOf }: SectionSetting): string {
  const heard = all.filter(({ role }) => role !== 'other').slice(0, MOST_ROWS);
  if (heard.length === 0) return '';
  const spoken = new Map(columns.map(({ column, question, answer }) => [column, question.words + answer.words]));
  return tableMarkup({
    caption: 'Words under each printed label',
    heads: ['Speaker', 'Share', 'as bars', 'Language', 'Role', 'Turns', 'Sentences', 'Words'],
    rows: heard.map(({ column, speaker, role, turns, sentences, words }) => {
      const part = share(words, spoken.get(column)!);
      return [speaker ?? 'no label', { number: part }, bar(`${speaker ?? 'no label'}: ${part}`, words, spoken.get(column)!), nameOf(column), role, count(turns), count(sentences), count(words)];
    }),
  });
}

function answers({ languages: all }: StatisticsSection, { nameOf }: SectionSetting): string {
  const found = all.filter((language) => language.answers !== null);
  if (found.length === 0) return '';
  const table = tableMarkup({
    caption: 'How long answers are, in words',
    heads: ['Language', 'Answers', 'Shortest', 'Lower quartile', 'Median', 'Upper quartile', 'Longest', 'Mean'],
    rows: found.map(({ column, answers: lengths }) => {
      const { answers: number, shortest, lowerQuartile, median, upperQuartile, longest, mean } = lengths!;
      return [nameOf(column), ...[number, shortest, lowerQuartile, median, upperQuartile, longest, mean].map((value): HtmlCell => ({ number: decimal(value) }))];
    }),
  });
  const places = found.map(({ column, longest }) => {
    const { interview, exchange, path, line, words } = longest!;
    return `<li>Longest in ${escaped(nameOf(column))}: ${figure(words)} words, <bdi>${escaped(interview)}</bdi>${exchange === null ? '' : `, exchange ${figure(exchange)}`}, <bdi>${escaped(path)}</bdi>:${line}</li>`;
  });
  const bins = found[0]!.answers!.bins;
  const labels = bins.map(({ from, to }) => (to === null ? `${from}+` : from === to ? String(from) : `${from}–${to}`));
  const series = found.map((language) => ({ name: nameOf(language.column), values: language.answers!.bins.map(({ answers: number }) => number) }));
  return `${table}<ul class="places">${places.join('')}</ul>${chart('Answers by their length', 'words an answer', labels, series)}`;
}

/** A chart without the empty labels at both ends; one series of sums where there are more than there are colours. */
function chart(title: string, axis: string, labels: readonly string[], series: readonly { readonly name: string; readonly values: readonly number[] }[]): string {
  const sums = labels.map((_, index) => total(series.map(({ values }) => values[index]!)));
  const full = sums.flatMap((sum, index) => (sum > 0 ? [index] : []));
  if (full.length === 0) return '';
  const [first, end] = [full[0]!, full.at(-1)! + 1];
  const shown = series.length > SERIES ? [{ name: 'all', values: sums }] : series;
  return columnsMarkup({ title, axis, labels: labels.slice(first, end), series: shown.map(({ name, values }) => ({ name, values: values.slice(first, end) })) });
}

const pairName = ({ source, target }: BitextStatistics, { nameOf }: SectionSetting): string => `${nameOf(source)} – ${nameOf(target)}`;

function bitexts({ bitexts: all }: StatisticsSection, setting: SectionSetting): string {
  if (all.length === 0) return '';
  return tableMarkup({
    caption: 'How the languages lie against each other; words and characters of the second for one of the first, in beads that have both',
    heads: ['Languages', 'One to one', 'as bars', 'Beads', 'Only in the first', 'Only in the second', 'Words', 'Characters', 'Interviews'],
    rows: all.map((bitext) => {
      const { interviews, beads: number, kinds, words, characters } = bitext;
      const of = (fits: (kind: (typeof kinds)[number]) => boolean): number => total(kinds.filter(fits).map((kind) => kind.beads));
      const single = of(({ source, target }) => source === 1 && target === 1);
      const ratio = (target: number, source: number): HtmlCell => ({ number: source === 0 ? '—' : (target / source).toFixed(2) });
      return [
        pairName(bitext, setting), { number: share(single, number) }, bar(`${pairName(bitext, setting)}: ${share(single, number)} one to one`, single, number), count(number),
        count(of(({ target }) => target === 0)), count(of(({ source }) => source === 0)), ratio(words.target, words.source), ratio(characters.target, characters.source), count(interviews),
      ];
    }),
  });
}

function beads({ bitexts: all }: StatisticsSection, setting: SectionSetting): string {
  const rows = all.flatMap((bitext) => bitext.kinds.slice(0, MOST_ROWS).map(({ source, target, beads: number }): HtmlCell[] => {
    const name = pairName(bitext, setting);
    return [name, `${source}–${target}`, count(number), bar(`${name}, ${source}–${target}: ${figure(number)} beads`, number, bitext.beads), { number: share(number, bitext.beads) }];
  }));
  return rows.length === 0 ? '' : tableMarkup({ caption: 'Sentences of the first language and of the second in one bead', heads: ['Languages', 'Kind', 'Beads', 'as bars', 'Share'], rows });
}

function confidences({ bitexts: all, languages: columns }: StatisticsSection, setting: SectionSetting): string {
  const aligned = all.filter(({ confidence }) => confidence.count > 0);
  const roles = columns.filter((language: LanguageStatistics) => language.roles.count > 0);
  const row = (label: string, { count: number, low, lowest, mean }: ConfidenceSpread): HtmlCell[] =>
    [label, { number: figure(low), doubtful: low > 0 }, bar(`${label}: ${share(low, number)} below 0.60`, low, number), { number: share(low, number) }, count(number), { number: mean!.toFixed(3) }, { number: lowest!.toFixed(3) }];
  const rows = [...aligned.map((bitext) => row(`Beads, ${pairName(bitext, setting)}`, bitext.confidence)), ...roles.map((language) => row(`Roles of turns, ${setting.nameOf(language.column)}`, language.roles))];
  if (rows.length === 0) return '';
  const table = tableMarkup({ caption: 'How sure beads and roles are', heads: ['Of', 'Below 0.60', 'as bars', 'Share', 'Count', 'Mean', 'Lowest'], rows });
  const labels = Array.from({ length: 10 }, (_, index) => `${(index / 10).toFixed(1)}–${((index + 1) / 10).toFixed(1)}`);
  return table + chart('Beads by their confidence', 'confidence', labels, aligned.map((bitext) => ({ name: pairName(bitext, setting), values: bitext.confidence.bins })));
}

function leftOut({ languages: columns, warnings }: StatisticsSection, { nameOf }: SectionSetting): string {
  const aside = columns.filter(({ other }) => other.turns > 0);
  const most = greatest(warnings.map(({ warnings: number }) => number));
  const tables = [
    ...(aside.length === 0 ? [] : [tableMarkup({
      caption: 'Set aside: kept, but no part of the conversation',
      heads: ['Language', 'Documents', 'Paragraphs', 'Sentences', 'Words'],
      rows: aside.map(({ column, other: { documents, paragraphs, sentences, words } }) => [nameOf(column), ...[documents, paragraphs, sentences, words].map(count)]),
    })]),
    ...(warnings.length === 0 ? [] : [tableMarkup({
      caption: 'Warnings by rule; hrd list --warnings shows each with its place',
      heads: ['Rule', 'Warnings', 'as bars', 'Documents'],
      rows: warnings.map(({ rule, warnings: number, documents }) => [rule, count(number), bar(`${rule}: ${figure(number)}`, number, most), count(documents)]),
    })]),
  ];
  return tables.join('');
}
