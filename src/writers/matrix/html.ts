import { tableName, tablesOf } from '../../matrix.js';
import type { Matrix } from '../../model.js';
import { inChunks } from '../chunks.js';
import { counted, escaped } from '../html-markup.js';
import { pageEnd, pageFooter, pageStart } from '../html-page.js';
import type { ReportOptions, ReportWriter } from '../report.js';
import { tallyOf } from './cells.js';
import { columnHeads, rowMarkup } from './html-rows.js';
import { SCRIPT } from './html-script.js';
import { matrixStyle } from './html-style.js';

/**
 * The table to read in a browser: questions down, interviews across, both headings frozen; a cell shows how long an answer is and how it begins, and opens.
 * One file that asks for nothing; without its script it reads the same, but for the search and the choice of languages.
 */
export const html = {
  name: 'html',
  extension: 'html',
  summary: 'a table to read in a browser: frozen headings, answers that open, search, one file',
  write: (matrix, options) => inChunks(piecesOf(matrix, options)),
} as const satisfies ReportWriter<Matrix>;

const TITLE = 'Questions and answers';

function* piecesOf(matrix: Matrix, options: ReportOptions): Generator<string> {
  const { questions, columns, cells, languages } = matrix;
  yield pageStart(TITLE, matrixStyle(languages.length), SCRIPT);
  const { asked, answered } = tallyOf(cells.flat());
  const facts = [counted(questions.length, 'question'), counted(columns.length, 'interview'), `${answered} of ${counted(asked, 'answer')} given`];
  yield `<header><h1 id="title">${TITLE}</h1><p class="facts ui">${facts.join(' · ')}</p></header>\n${bar(matrix, options)}`;
  yield '<main class="frame" tabindex="0" role="region" aria-labelledby="title">\n<div class="sheet">\n';
  if (questions.length === 0 || columns.length === 0) yield '<p class="facts ui">There is nothing to show.</p>\n';
  else {
    const most = longest(matrix);
    const tables = tablesOf(matrix);
    for (const [index, table] of tables.entries()) {
      const sizes = `${counted(table.questions.length, 'question')} · ${counted(table.columns.length, 'interview')}`;
      const heading = tables.length === 1 ? '' : `<h2 class="series" id="series-${index + 1}"><span>${tableName(table)} <span class="facts">${sizes}</span></span></h2>\n`;
      yield `<section>${heading}<table aria-labelledby="${heading === '' ? 'title' : `series-${index + 1}`}"><colgroup><col class="asked">${'<col>'.repeat(table.columns.length)}</colgroup>\n<thead><tr><th scope="col" class="corner">Question</th>${columnHeads(table, options)}</tr></thead>\n<tbody>\n`;
      for (const row of table.questions.keys()) yield rowMarkup(table, row, most, options);
      yield '</tbody></table></section>\n';
    }
  }
  yield `<div class="below">\n${sourcesMarkup(matrix, options)}${pageFooter(options.signature)}</div>\n</div>\n</main>\n${pageEnd(null, SCRIPT)}`;
}

/** Words of the longest answer, which the bars of all others are measured by. */
function longest({ cells }: Matrix): number {
  let most = 1;
  for (const cell of cells.flat()) for (const words of Object.values(cell?.words ?? {})) most = Math.max(most, words);
  return most;
}

function bar({ languages }: Matrix, { names }: ReportOptions): string {
  const choices = languages.map((language, index) => `<label><input type="checkbox" name="language" value="${index}" checked autocomplete="off">${escaped(names.get(language) ?? language)}</label>`);
  return `<div class="bar" role="toolbar" aria-label="View" hidden>
${languages.length > 1 ? `<fieldset><legend>Languages</legend>${choices.join('')}</fieldset>` : ''}
<input type="search" aria-label="Search" placeholder="Search" autocomplete="off"> <output role="status"></output>
</div>
`;
}

function sourcesMarkup({ columns, sources }: Matrix, { names }: ReportOptions): string {
  const rows = columns.flatMap(({ interview }) => [...(sources.get(interview) ?? [])].map(([column, sha256]) =>
    `<tr><td><bdi>${escaped(interview)}</bdi></td><td>${escaped(names.get(column) ?? column)}</td><td><code>${escaped(sha256)}</code></td></tr>`));
  return `<details class="ends"><summary>Sources</summary><table><thead><tr><th scope="col">Interview</th><th scope="col">Language</th><th scope="col">SHA-256</th></tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table></details>\n`;
}
