import { figure } from '../../text/figures.js';
import { escaped } from '../html-markup.js';

/** Colours there are for series; the style has as many. */
export const SERIES = 6;

/** A cell of a table: words, a number as it is to be printed, or markup that is safe already. */
export type HtmlCell = string | { readonly number: string; readonly doubtful?: boolean } | { readonly markup: string };

/** A whole number in a cell. */
export const count = (value: number): HtmlCell => ({ number: figure(value) });

export interface HtmlTable {
  readonly caption: string;
  readonly heads: readonly string[];
  /** The first cell of each is its heading. */
  readonly rows: readonly (readonly HtmlCell[])[];
}

/** A table that scrolls by itself where the screen is narrow, its heading to the keyboard too. */
export function tableMarkup({ caption, heads, rows }: HtmlTable): string {
  const numeric = heads.map((_, index) => rows.some((row) => typeof row[index] === 'object' && 'number' in row[index]));
  const head = heads.map((name, index) => `<th scope="col"${numeric[index] ? ' class="n"' : ''}>${escaped(name)}</th>`).join('');
  const name = escaped(caption);
  return `<p class="said" aria-hidden="true">${name}</p><div class="scroll" tabindex="0" role="region" aria-label="${name}"><table aria-label="${name}"><thead><tr>${head}</tr></thead><tbody>\n${rows.map(rowMarkup).join('\n')}\n</tbody></table></div>\n`;
}

function rowMarkup(row: readonly HtmlCell[]): string {
  return `<tr>${row.map((cell, index) => {
    if (typeof cell === 'object' && 'number' in cell) return `<td class="${cell.doubtful === true ? 'n doubt' : 'n'}">${escaped(cell.number)}</td>`;
    const content = typeof cell === 'string' ? `<bdi>${escaped(cell)}</bdi>` : cell.markup;
    return index === 0 ? `<th scope="row">${content}</th>` : `<td>${content}</td>`;
  }).join('')}</tr>`;
}

/** Parts of a bar from left to right, as shares of its whole length; `title` says in words what it shows. */
export function barMarkup(title: string, parts: readonly { readonly share: number; readonly series?: number }[]): HtmlCell {
  let left = 0;
  const rectangles = parts.map(({ share: part, series = 0 }) => {
    const x = left;
    left += part * 100;
    return part > 0 ? `<rect class="s${series % SERIES}" x="${short(x)}" width="${short(Math.max(0.5, part * 100))}" height="10"/>` : '';
  });
  return { markup: `<svg class="bar-of" viewBox="0 0 100 10" preserveAspectRatio="none" role="img"><title>${escaped(title)}</title><rect class="ground" width="100" height="10"/>${rectangles.join('')}</svg>` };
}

export interface Columns {
  readonly title: string;
  /** What the labels are: `words an answer`. */
  readonly axis: string;
  readonly labels: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
}

const WIDTH = 420;
const HEIGHT = 190;
const TOP = 22;
const BOTTOM = 34;
/** Between two groups of columns, as a share of a group. */
const GAP = 0.25;
/** Narrower columns have no room for their numbers, which the table has. */
const NARROWEST_LABELLED = 14;

/** A chart of columns, a group for each label, a colour for each series: inline SVG, with its numbers over the columns where there is room. */
export function columnsMarkup({ title, axis, labels, series }: Columns): string {
  const most = series.reduce((greatest, { values }) => values.reduce((so, value) => Math.max(so, value), greatest), 1);
  const group = WIDTH / Math.max(1, labels.length);
  const width = (group * (1 - GAP)) / Math.max(1, series.length);
  const scale = (HEIGHT - TOP - BOTTOM) / most;
  const columns = labels.map((label, index) => {
    const left = group * index + (group * GAP) / 2;
    const bars = series.map(({ name, values }, number) => {
      const value = values[index] ?? 0;
      if (value === 0) return '';
      const height = Math.max(1, value * scale);
      const x = left + width * number;
      const text = width < NARROWEST_LABELLED ? '' : `<text x="${short(x + width / 2)}" y="${short(HEIGHT - BOTTOM - height - 4)}">${figure(value)}</text>`;
      return `<rect class="s${number % SERIES}" x="${short(x)}" y="${short(HEIGHT - BOTTOM - height)}" width="${short(Math.max(1, width - 1))}" height="${short(height)}"><title>${escaped(`${name}, ${label}: ${figure(value)}`)}</title></rect>${text}`;
    });
    return `${bars.join('')}<text x="${short(group * (index + 0.5))}" y="${HEIGHT - BOTTOM + 15}">${escaped(label)}</text>`;
  });
  const keys = series.length < 2 ? '' : series.map(({ name }, number) => `<span class="key"><svg viewBox="0 0 10 10" aria-hidden="true"><rect class="s${number % SERIES}" width="10" height="10"/></svg>${escaped(name)}</span>`).join(' ');
  return `<figure class="chart"><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img"><title>${escaped(title)}</title><line class="base" x1="0" x2="${WIDTH}" y1="${HEIGHT - BOTTOM}" y2="${HEIGHT - BOTTOM}"/>${columns.join('')}<text class="axis-name" x="${WIDTH / 2}" y="${HEIGHT - 4}">${escaped(axis)}</text></svg>`
    + `<figcaption>${escaped(title)}${keys === '' ? '' : `<br>${keys}`}</figcaption></figure>\n`;
}

/** At most two decimals. */
const short = (value: number): string => String(Math.round(value * 100) / 100);
