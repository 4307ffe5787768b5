import type { LanguageTag, Matrix, MatrixCell, MatrixColumn, SeriesQuestion } from '../../model.js';
import { counted, escaped, languageAttributes, percent } from '../html-markup.js';
import { UNSURE } from '../html-picture.js';
import type { ReportOptions } from '../report.js';
import { columnCells, columnsIn, isAnswered, languageOf, tallyOf, titleOf } from './cells.js';

/** So much of an answer stands in its closed cell: about three lines. */
const BEGINNING = 80;
/** Bars come in so many lengths, since no element may carry a style of its own. */
export const BAR_STEPS = 10;

/** The heading of each interview: its title, its languages, how much of what it was asked it answered. */
export function columnHeads(matrix: Matrix, options: ReportOptions): string {
  const { names } = options;
  return matrix.columns.map((column, index) => {
    const { asked, answered } = tallyOf(columnCells(matrix, index));
    const facts = [...(column.title === null ? [] : [escaped(column.interview)]), column.languages.map((language) => escaped(names.get(language) ?? language)).join(', ')];
    const spoken = matrix.languages.flatMap((language, k) => (columnsIn(language, column, options).length > 0 ? [k] : []));
    return `<th scope="col" data-l="${spoken.join(' ')}" title="${escaped(titleOf(column))}"><bdi>${escaped(titleOf(column))}</bdi><span class="facts">${facts.join(' · ')}</span><span class="facts">${answered} of ${asked} answered</span></th>`;
  }).join('');
}

/** One question with all answers to it; `most` is the number of words of the longest answer in the table. */
export function rowMarkup(matrix: Matrix, row: number, most: number, options: ReportOptions): string {
  const question = matrix.questions[row]!;
  const cells = matrix.cells[row]!;
  const answers = matrix.columns.map((column, index) => `<td data-i="${escaped(titleOf(column))}"${cellMarkup(cells[index]!, { question, column, most, languages: matrix.languages, options })}</td>`);
  return `<tr id="${escaped(question.id)}">${rowHead(question, tallyOf(cells), matrix)}${answers.join('')}</tr>\n`;
}

function rowHead({ id, number, name, wordings, confidence }: SeriesQuestion, { asked, answered }: { asked: number; answered: number }, { languages, columns }: Matrix): string {
  const shown = languages.filter((language) => Object.hasOwn(wordings, language));
  const texts = (shown.length > 0 ? shown : Object.keys(wordings)).map((language) => {
    const index = languages.indexOf(language);
    return `<span class="w"${index < 0 ? '' : ` data-k="${index}"`} ${languageAttributes(language, wordings[language])}>${escaped(wordings[language]!)}</span>`;
  });
  const doubt = confidence < UNSURE ? ` <span class="doubt" title="how sure it is that everywhere the same was asked">≈ ${percent(confidence)}</span>` : '';
  const who = asked === columns.length ? `${answered} of ${asked} answered` : `asked in ${asked} of ${columns.length}, ${answered} answered`;
  const mark = `<a href="#${escaped(id)}" aria-label="Link to question ${number ?? ''}">${number ?? '·'}</a>`;
  return `<th scope="row"><div class="asked">${mark}<div>${name === null ? '' : `<bdi class="name">${escaped(name)}</bdi>`}${texts.join('')}<span class="facts">${who}${doubt}</span><button type="button" class="all" hidden>Open row</button></div></div></th>`;
}

interface CellFacts {
  readonly question: SeriesQuestion;
  readonly column: MatrixColumn;
  readonly most: number;
  readonly languages: readonly LanguageTag[];
  readonly options: ReportOptions;
}

/** The rest of an opening tag and what is in it: not asked, asked and not answered, or an answer that opens. */
function cellMarkup(cell: MatrixCell | null, facts: CellFacts): string {
  if (cell === null) return ' class="none">not asked';
  const { column, languages, options } = facts;
  if (!isAnswered(cell)) return ` class="no">${Object.keys(cell.question).length > 0 ? 'no answer' : 'not in these languages'}`;
  const lines: string[] = [];
  const texts: string[] = [];
  for (const [index, language] of languages.entries()) {
    const here = columnsIn(language, column, options).filter((name) => Object.hasOwn(cell.answer, name));
    for (const name of here) {
      lines.push(beginningMarkup(cell, name, index, facts));
      texts.push(answerMarkup(cell, name, index, facts));
    }
    if (here.length === 0 && columnsIn(language, column, options).length > 0) lines.push(lackMarkup(language, index, facts));
  }
  const sure = cell.confidence < UNSURE ? ` <span class="doubt">≈ ${percent(cell.confidence)} sure that this was asked</span>` : '';
  return `><details><summary>${lines.join('')}</summary>${texts.join('')}<p class="facts">exchange ${cell.exchanges.join(', ')}${sure}</p></details>`;
}

/** A language of the interview that lacks the answer. */
function lackMarkup(language: LanguageTag, index: number, { options }: CellFacts): string {
  return `<span class="line lack" data-k="${index}"><span class="tag">${escaped(language)}</span><span class="start">not in ${escaped(options.names.get(language) ?? language)}</span></span>`;
}

function beginningMarkup({ answer, words }: MatrixCell, name: string, index: number, { most, options }: CellFacts): string {
  const text = answer[name]!;
  const count = words[name] ?? 0;
  const width = Math.max(1, Math.ceil((BAR_STEPS * count) / most));
  const start = beginningOf(text);
  return `<span class="line" data-k="${index}"><span class="tag">${escaped(name)}</span><span class="n b${Math.min(BAR_STEPS, width)}" title="${counted(count, 'word')}">${count}</span><span class="start" ${languageAttributes(languageOf(name, options), start)}>${escaped(start)}</span></span>`;
}

/** An answer in full; before it the question as it was put, where that is not how it is put as a rule. */
function answerMarkup({ question: put, answer }: MatrixCell, name: string, index: number, { question, options }: CellFacts): string {
  const language = languageOf(name, options);
  const text = answer[name]!;
  const own = Object.hasOwn(put, name) && put[name] !== question.wordings[language] ? paragraphs(put[name]!, ' class="q"') : '';
  return `<div data-k="${index}" ${languageAttributes(language, text)}>${own}${paragraphs(text)}</div>`;
}

const paragraphs = (text: string, attributes = ''): string => text.split('\n\n').map((paragraph) => `<p${attributes}>${escaped(paragraph)}</p>`).join('');

/** The first words of a text on one line, cut at a blank where there is one, never inside a character. */
function beginningOf(text: string): string {
  const flat = text.slice(0, 2 * BEGINNING).replace(/\s+/gu, ' ').trim();
  if (flat.length <= BEGINNING && text.length <= 2 * BEGINNING) return flat;
  const cut = flat.slice(0, BEGINNING);
  const blank = cut.lastIndexOf(' ');
  return `${(blank > BEGINNING / 2 ? cut.slice(0, blank) : cut).toWellFormed().replace(/[\uFFFD\s.,;:،。，]{1,3}$/u, '')}…`;
}
