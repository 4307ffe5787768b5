import type { FindingsReport, ReviewedFinding } from '../../model.js';
import { visibleName } from '../../text/visible.js';
import { inChunks } from '../chunks.js';
import { counted, escaped, languageAttributes } from '../html-markup.js';
import { pageEnd, pageStart } from '../html-page.js';
import type { ReportOptions, ReportWriter } from '../report.js';
import { findingsStyle } from './html-style.js';
import { byInterview, GAP, piecesOf as cut, sidesOf, type Side } from './passages.js';

/** A page to read again by: interview by interview and rule by rule, the versions side by side with what to look at marked. One file, no script. */
export const html = {
  name: 'html',
  extension: 'html',
  summary: 'a report to read in a browser or print: versions side by side, what to look at marked, one file',
  write: (report, options) => inChunks(piecesOf(report, options)),
} as const satisfies ReportWriter<FindingsReport>;

const TITLE = 'What should be read again';

function* piecesOf(report: FindingsReport, options: ReportOptions): Generator<string> {
  const { findings, titles, sources } = report;
  const rules = report.rules.filter(({ name }) => findings.some(({ rule }) => rule === name));
  yield pageStart(TITLE, findingsStyle(rules.length), '');
  const facts = [counted(findings.length, 'finding'), `in ${new Set(findings.map(({ interview }) => interview)).size} of ${counted(titles.size, 'interview')}`];
  yield `<header><h1>${TITLE}</h1><p class="facts ui">${facts.join(' ')}. A finding says where to look, never who is right.</p></header>\n`;
  if (findings.length > 0) yield bar(report, rules);
  const groups = byInterview(findings);
  if (groups.length > 1) yield `<nav class="ui" aria-label="Interviews"><ol>${groups.map(([id, own], index) => `<li><a href="#i${index + 1}"><bdi>${escaped(visibleName(titles.get(id) ?? id))}</bdi></a> <span class="facts">${own.length}</span></li>`).join('')}</ol></nav>\n`;
  yield '<main>\n';
  for (const [index, [id, own]] of groups.entries()) {
    const title = titles.get(id) ?? null;
    yield `<article aria-labelledby="i${index + 1}"><h2 id="i${index + 1}"><bdi>${escaped(visibleName(title ?? id))}</bdi></h2>${title === null ? '' : `<p class="facts ui">${escaped(visibleName(id))}</p>`}\n`;
    for (const [number, { name, summary }] of rules.entries()) {
      const here = own.filter(({ rule }) => rule === name);
      if (here.length > 0) yield `<section class="r${number}"><h3>${escaped(name)} <small>${here.length} · ${escaped(summary)}</small></h3>\n${here.map((finding) => findingMarkup(finding, options)).join('')}</section>\n`;
    }
    yield '</article>\n';
  }
  if (findings.length === 0) yield '<p>Nothing was found.</p>\n';
  yield `</main>\n<details class="ends"><summary>Sources</summary><table><tr><th scope="col">file</th><th scope="col">SHA-256</th></tr>${[...sources].map(([path, sha256]) => `<tr><td><bdi>${escaped(visibleName(path))}</bdi></td><td><code>${escaped(sha256)}</code></td></tr>`).join('')}</table></details>\n`;
  yield pageEnd(options.signature, '');
}

/** What can be hidden: by rule, how grave it is, and what somebody has accepted. */
function bar({ findings }: FindingsReport, rules: FindingsReport['rules']): string {
  const box = (id: string, label: string): string => `<label><input type="checkbox" id="${id}" checked autocomplete="off">${escaped(label)}</label>`;
  const count = (is: (finding: ReviewedFinding) => boolean): number => findings.filter(is).length;
  const kinds = [['warnings', count(({ severity }) => severity === 'warning')], ['notes', count(({ severity }) => severity === 'note')], ['accepted', count(({ accepted }) => accepted !== null)]] as const;
  const shown = kinds.filter(([, number]) => number > 0).map(([name, number]) => box(name, `${name} ${number}`));
  const named = rules.map(({ name }, index) => box(`r${index}`, `${name} ${count(({ rule }) => rule === name)}`));
  return `<div class="bar" role="group" aria-label="What is shown"><fieldset><legend>Show</legend>${shown.join('')}</fieldset><fieldset><legend>Rules</legend>${named.join('')}</fieldset></div>\n`;
}

function findingMarkup(finding: ReviewedFinding, options: ReportOptions): string {
  const { id, severity, reason, accepted, exchange } = finding;
  const why = `<p class="why"><b>${severity}</b>: ${escaped(reason)}${exchange === null ? '' : ` · question ${exchange}`} <a href="#f${id}" title="the name by which to accept it">${id}</a></p>`;
  const decided = accepted === null ? '' : `<p class="ok">accepted by <bdi>${escaped(visibleName(accepted.by))}</bdi>: <bdi>${escaped(visibleName(accepted.why))}</bdi></p>`;
  return `<div class="f ${severity}${accepted === null ? '' : ' accepted'}" id="f${id}">${why}${decided}<div class="sides">${sidesOf(finding).map((side) => sideMarkup(side, options)).join('')}</div></div>\n`;
}

function sideMarkup({ column, language, path, line, passages }: Side, { names }: ReportOptions): string {
  const isAll = passages.every(({ text, spans }) => spans.length === 1 && spans[0]![0] === 0 && spans[0]![1] === text.length && text !== '');
  const texts = passages.map((passage) => cut(passage).map(({ text, kind }) => (kind === 'plain' ? escaped(text) : kind === 'gap' ? `<mark class="gap">${GAP}</mark>` : `<mark>${escaped(text)}</mark>`)).join(''));
  const sample = passages[0]?.text.slice(0, 200) ?? '';
  const place = `<bdi class="place" dir="ltr"><b>${escaped(names.get(column) ?? column)}</b> ${escaped(visibleName(path))}:${line}</bdi>`;
  // A sentence a line: what stands between two of them is not known here, not even whether there is a space.
  return `<div class="side${isAll ? ' all' : ''}" ${languageAttributes(language, sample)}>${place}${texts.map((text) => `<p>${text}</p>`).join('')}</div>`;
}
