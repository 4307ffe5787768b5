import type { Interview } from '../model.js';
import { inChunks } from './chunks.js';
import { interviewMarkup } from './html-interview.js';
import { escaped } from './html-markup.js';
import { pageEnd, pageStart } from './html-page.js';
import { SCRIPT } from './html-script.js';
import { styleFor } from './html-style.js';
import type { InterviewWriter, WriteOptions } from './writer.js';

/** The report that people look at: one file, nothing loaded from anywhere, nothing in the testimony ever read as markup. */
export const html = {
  name: 'html',
  extension: 'html',
  summary: 'a report to read in a browser or print, languages side by side, one file',
  keeps: 'everything that can be read: all languages side by side, beads, confidence, what was set aside, sources',
  loses: 'ids of turns and sentences',
  takes: 'interviews',
  write: writeHtml,
} as const satisfies InterviewWriter;

function* writeHtml(interviews: Iterable<Interview>, options: WriteOptions): Iterable<string> {
  yield* inChunks(piecesOf(interviews, options));
}

function* piecesOf(interviews: Iterable<Interview>, { signature, columns, names }: WriteOptions): Generator<string> {
  const nameOf = (column: string): string => names.get(column) ?? column;
  const index: string[] = [];
  let number = 0;
  for (const interview of interviews) {
    number += 1;
    const title = interview.title ?? interview.id;
    if (number === 1) yield headMarkup(title, columns, nameOf);
    index.push(`<li><a href="#i${number}"><bdi>${escaped(title)}</bdi></a> <span class="facts">${interview.languages.map((column) => escaped(nameOf(column))).join(', ')}</span></li>`);
    yield* interviewMarkup(interview, { number, columns, nameOf });
  }
  if (number === 0) yield headMarkup('hrd', columns, nameOf);
  if (number === 0) yield '<article><p>There is nothing to show.</p></article>\n';
  // The index stands at the end of the file, as the interviews are written one by one, and at the top of the page.
  if (number > 1) yield `<nav class="index" id="index" aria-label="Interviews"><details open><summary>${number} interviews</summary><ol>\n${index.join('\n')}\n</ol></details></nav>\n`;
  yield pageEnd(signature, SCRIPT);
}

function headMarkup(title: string, columns: readonly string[], nameOf: (column: string) => string): string {
  const style = styleFor(columns.length);
  const views = ['exchange', 'paragraph', 'sentence'].map((view) => `<label><input type="radio" name="view" value="${view}"${view === 'paragraph' ? ' checked' : ''} autocomplete="off">${view}</label>`);
  const languages = columns.map((column, index) => `<label><input type="checkbox" name="language" value="${index}" checked autocomplete="off">${escaped(nameOf(column))}</label>`);
  return `${pageStart(title, style, SCRIPT)}<div class="bar" role="toolbar" aria-label="View" hidden>
<fieldset><legend>Row by row</legend>${views.join('')}</fieldset>
${columns.length > 1 ? `<fieldset><legend>Languages</legend>${languages.join('')}</fieldset>` : ''}
<input type="search" aria-label="Search" placeholder="Search" autocomplete="off"> <output role="status"></output>
</div>
`;
}
