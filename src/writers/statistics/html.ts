import type { Facet, InterviewStatistics, Statistics, StatisticsGroup } from '../../model.js';
import { decimal, figure, share } from '../../text/figures.js';
import { inChunks } from '../chunks.js';
import { escaped } from '../html-markup.js';
import { pageEnd, pageStart } from '../html-page.js';
import type { ReportOptions } from '../report.js';
import { barMarkup, count, tableMarkup, type HtmlCell } from './html-parts.js';
import { sectionMarkup, type SectionSetting } from './html-sections.js';
import { STATISTICS_STYLE } from './html-style.js';
import type { StatisticsWriter } from './writer.js';

/** Statistics to read in a browser or print: one file that asks for nothing and runs nothing, every number in a table, bars and charts as inline SVG. */
export const html = {
  name: 'html',
  extension: 'html',
  summary: 'a page to read in a browser or print: tables with bars, charts, one file without any script',
  write: (statistics, options) => inChunks(piecesOf(statistics, options)),
} as const satisfies StatisticsWriter;

/** Beyond so many, interviews have a line in the table and no section of their own: a browser has to open the page. */
const MOST_DETAILED = 100;

const NO_SCRIPT = '';

function* piecesOf(statistics: Statistics, { signature, names }: ReportOptions): Generator<string> {
  const { interviews, corpus, groups } = statistics;
  const [first] = interviews;
  const one = interviews.length === 1 ? first! : null;
  const title = one === null ? 'Statistics' : (one.title ?? one.id);
  const setting: SectionSetting = { nameOf: (column) => names.get(column) ?? column, level: 2 };
  const { documents, turns, sentences, words, characters } = corpus.all;
  const facts = [[corpus.interviews, 'interview'], [documents, 'document'], [corpus.exchanges, 'exchange'], [turns, 'turn'], [sentences, 'sentence'], [words, 'word'], [characters, 'character']] as const;
  yield pageStart(title, STATISTICS_STYLE, NO_SCRIPT);
  yield `<header><h1><bdi>${escaped(title)}</bdi></h1><p class="facts">${facts.map(([number, what]) => `${figure(number)} ${what}${number === 1 ? '' : 's'}`).join(' · ')}</p></header>\n<main>\n`;
  if (interviews.length === 0) yield '<p>There is nothing to show.</p>\n';
  else {
    if (groups.length > 0) yield `<section><h2>By ${statistics.by.join(', ')}</h2>\n${groupsMarkup(statistics, setting)}</section>\n`;
    yield* sectionMarkup(one ?? corpus, setting);
    if (one === null) yield* interviewsMarkup(interviews, setting);
    yield sourcesMarkup(interviews, setting);
  }
  yield `</main>\n${pageEnd(signature, NO_SCRIPT)}`;
}

function* interviewsMarkup(interviews: readonly InterviewStatistics[], setting: SectionSetting): Generator<string> {
  const detailed = interviews.length <= MOST_DETAILED;
  const most = interviews.reduce((greatest, { all: { words } }) => Math.max(greatest, words), 0);
  const rows = interviews.map((interview, index): HtmlCell[] => {
    const { id, title, languages, exchanges, all, bitexts, warnings } = interview;
    const [spoken, answered] = [languages.reduce((sum, { question, answer }) => sum + question.words + answer.words, 0), languages.reduce((sum, { answer }) => sum + answer.words, 0)];
    const low = bitexts.reduce((sum, { confidence }) => sum + confidence.low, 0);
    const name = `<bdi>${escaped(title ?? id)}</bdi>`;
    return [
      { markup: detailed ? `<a href="#i${index + 1}">${name}</a>` : name }, count(all.words), barMarkup(`${title ?? id}: ${figure(all.words)} words`, [{ share: most === 0 ? 0 : all.words / most }]), languages.map(({ column }) => column).join(', '),
      ...[exchanges, all.turns, all.sentences].map(count), { number: share(answered, spoken) }, bitexts.length === 0 ? { number: '—' } : { number: figure(low), doubtful: low > 0 }, count(warnings.reduce((sum, { warnings: number }) => sum + number, 0)),
    ];
  });
  const heads = ['Interview', 'Words', 'as bars', 'Languages', 'Exchanges', 'Turns', 'Sentences', 'Share of answers', 'Unsure beads', 'Warnings'];
  yield `<section><h2>Interviews</h2>\n${tableMarkup({ caption: 'Every interview, all its languages together', heads, rows })}</section>\n`;
  if (!detailed) return;
  for (const [index, interview] of interviews.entries()) {
    yield `<details id="i${index + 1}"><summary><bdi>${escaped(interview.title ?? interview.id)}</bdi> <span class="soft">${figure(interview.all.words)} words</span></summary>\n`;
    yield* sectionMarkup(interview, { ...setting, level: 3 });
    yield '</details>\n';
  }
}

const HEADS: Readonly<Record<Facet, string>> = { interview: 'Interview', document: 'Document', language: 'Language', exchange: 'Exchange', role: 'Role', speaker: 'Speaker' };

function groupsMarkup({ by, parts, groups }: Statistics, { nameOf }: SectionSetting): string {
  const most = groups.reduce((greatest, { amounts: { words } }) => Math.max(greatest, words), 0);
  const rows = groups.map((group): HtmlCell[] => {
    const { values, amounts, answers, unsure, aligned } = group;
    const names = values.map((value, index) => (value === null ? '—' : by[index] === 'language' ? nameOf(String(value)) : String(value)));
    return [
      ...names, count(amounts.words), barMarkup(`${names.join(', ')}: ${figure(amounts.words)} words`, [{ share: most === 0 ? 0 : amounts.words / most }]), { number: parts ? partOf(group) : share(group.words.answer, group.words.question + group.words.answer) }, count(answers?.answers ?? 0), { number: answers === null ? '—' : decimal(answers.median) },
      ...[amounts.documents, amounts.turns, amounts.sentences, amounts.characters].map(count), { number: aligned === 0 ? '—' : figure(unsure), doubtful: unsure > 0 },
    ];
  });
  const heads = [...by.map((facet) => HEADS[facet]), 'Words', 'as bars', parts ? 'Share of speech' : 'Share of answers', 'Answers', 'Median answer', 'Documents', 'Turns', 'Sentences', 'Characters', 'Unsure sentences'];
  return tableMarkup({ caption: 'Shares are of the words of questions and answers; unsure sentences stand in beads below 0.60', heads, rows });
}

const partOf = ({ share: part }: StatisticsGroup): string => (part === null ? '—' : share(part, 1));

function sourcesMarkup(interviews: readonly InterviewStatistics[], { nameOf }: SectionSetting): string {
  const rows = interviews.flatMap(({ id, documents }) => documents.map(({ column, path, sha256 }): HtmlCell[] => [path, nameOf(column), id, { markup: `<code>${escaped(sha256)}</code>` }]));
  return `<details><summary>Sources</summary>\n${tableMarkup({ caption: 'The documents that were counted', heads: ['Document', 'Language', 'Interview', 'SHA-256'], rows })}</details>\n`;
}
