import { PAGE_STYLE } from '../html-style.js';
import { BAR_STEPS } from './html-rows.js';

const STYLE = `${PAGE_STYLE}html, body { height: 100%; }
header { padding: .75rem clamp(.75rem, 2vw, 1.5rem) .5rem; display: flex; flex-wrap: wrap; gap: 0 1rem; align-items: baseline; order: -3; }
h1 { font-size: 1.25rem; line-height: 1.3; margin: 0; }
.facts { color: var(--soft); margin: 0; font: .8125rem/1.4 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
.bar { position: static; border-bottom: 0; padding: 0 clamp(.75rem, 2vw, 1.5rem) .5rem; }
.frame { flex: 1 1 auto; min-height: 16rem; overflow: auto; border-block: 1px solid var(--line); scroll-padding: var(--head, 4.6rem) 0 0 20rem; }
.sheet { width: max-content; min-width: 100%; }
.below { position: sticky; left: 0; width: min(100vw, 100%); margin-top: 1.5rem; }
.sheet > .facts { padding: 1rem clamp(.75rem, 2vw, 1.5rem); }
.frame section > table { table-layout: fixed; border-collapse: separate; border-spacing: 0; width: max-content; }
col { width: 19rem; }
col.asked { width: 20rem; }
th, td { text-align: start; vertical-align: top; padding: .55rem .75rem; border-inline-end: 1px solid var(--line); border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
thead th { position: sticky; top: 0; z-index: 2; background: var(--paper); font-size: .875rem; line-height: 1.3; }
thead th bdi { display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; }
thead .facts { display: block; font-weight: 400; font-size: .75rem; }
tbody th { position: sticky; left: 0; z-index: 1; background: var(--paper); font-weight: 400; }
.frame thead .corner { left: 0; z-index: 3; font: 600 .8125rem/1.4 system-ui, sans-serif; color: var(--soft); vertical-align: bottom; }
.series { margin: 0; padding: .6rem .75rem; background: var(--tint); border-bottom: 1px solid var(--line); font: 600 .9375rem/1.4 system-ui, sans-serif; }
section + section .series { margin-top: 1.5rem; border-top: 1px solid var(--line); }
.series > span { position: sticky; left: .75rem; }
.series .facts { font-weight: 400; margin-inline-start: .5rem; }
div.asked { position: sticky; top: calc(var(--head, 4.6rem) + .5rem); display: flex; gap: .6rem; font-size: .9375rem; line-height: 1.4; }
.asked > a { color: var(--accent); font: 600 .9375rem/1.4 system-ui, sans-serif; text-decoration: none; min-width: 1.5rem; font-variant-numeric: tabular-nums; }
.asked > div { flex: 1; min-width: 0; }
.name { display: block; font-weight: 650; }
.w { display: block; margin-bottom: .3rem; }
.asked .w.keep { display: block !important; }
.asked .facts { display: block; }
.name ~ .w { color: var(--soft); }
.doubt { color: var(--unsure); white-space: nowrap; }
.all { font: .75rem/1.4 system-ui, sans-serif; color: var(--accent); background: none; border: 1px solid var(--line); border-radius: .3rem; padding: .15rem .5rem; margin-top: .35rem; cursor: pointer; min-height: 1.5rem; }
td { font-size: .9375rem; line-height: 1.45; }
td.none, td.no { font: .8125rem/1.5 system-ui, sans-serif; color: var(--soft); }
td.none { background: repeating-linear-gradient(135deg, transparent 0 .45rem, var(--tint) .45rem .9rem); }
td.no { color: var(--unsure); font-weight: 600; box-shadow: inset .25rem 0 var(--unsure); }
/* Rows far away are laid out when they come near: half of the time to open. */
.frame details { margin: 0; content-visibility: auto; contain-intrinsic-size: auto calc(var(--languages) * 4.5rem); }
.frame summary:focus-visible { outline-offset: -2px; }
summary { display: grid; gap: .3rem; color: inherit; padding: 0; font-size: .9375rem; list-style: none; border-radius: .2rem; }
summary::-webkit-details-marker { display: none; }
.line { display: grid; grid-template-columns: 2.75rem minmax(0, 1fr); grid-template-rows: auto auto 1fr; gap: 0 .5rem; }
.line > .tag, .n { grid-column: 1; font-size: .6875rem; line-height: 1.3; color: var(--soft); }
.n { font-size: .8125rem; color: var(--ink); font-variant-numeric: tabular-nums; background: linear-gradient(var(--accent), var(--accent)) left bottom / var(--b, 0) 3px no-repeat, linear-gradient(var(--line), var(--line)) left bottom / 100% 3px no-repeat; padding-bottom: 4px; }
.start { grid-column: 2; grid-row: 1 / 4; font-family: Charter, "Bitstream Charter", "Sitka Text", Cambria, "Noto Serif", Georgia, serif; }
.lack .start { font: italic .8125rem/1.5 system-ui, sans-serif; color: var(--unsure); }
summary:hover .start { text-decoration: underline; text-decoration-color: var(--line); text-underline-offset: .2em; }
details[open] > summary { padding-bottom: .35rem; margin-bottom: .35rem; border-bottom: 1px dotted var(--line); display: flex; flex-wrap: wrap; gap: .15rem 1rem; }
details[open] > summary::before { content: "▾"; color: var(--soft); font-size: .75rem; line-height: 1.6; }
details[open] > summary > .line { grid-template-columns: auto minmax(2.75rem, auto); }
details[open] > summary > .line > * { grid-column: auto; grid-row: auto; }
details[open] > summary .line:not(.lack) > .start { display: none; }
details > div + div { border-top: 1px dotted var(--line); padding-top: .35rem; }
details p { margin: 0 0 .5rem; white-space: pre-line; overflow-wrap: break-word; }
details p.q { font-weight: 650; }
.searching td:not(.hit) > * { opacity: .45; }
td.hit { background: color-mix(in srgb, var(--mark) 14%, var(--paper)); }
::highlight(found) { background: var(--mark); color: inherit; }
.ends { padding: .35rem clamp(.75rem, 2vw, 1.5rem); }
.ends summary { font-size: .8125rem; color: var(--soft); display: list-item; list-style: revert; }
.ends[open] { max-height: 45vh; overflow: auto; }
.ends table { border-collapse: collapse; font-size: .8125rem; }
.ends th, .ends td { border: 0; font-size: .8125rem; padding: .15rem 1rem .15rem 0; position: static; color: inherit; }
code { font: .75rem/1.4 ui-monospace, "Cascadia Mono", Consolas, monospace; overflow-wrap: anywhere; }
footer { color: var(--soft); font-size: .75rem; padding: .25rem clamp(.75rem, 2vw, 1.5rem) .5rem; }
[hidden] { display: none !important; }
@media (max-width: 46rem) {
  .frame { scroll-padding: 5rem 0 0 8.5rem; }
  col { width: 13.5rem; }
  col.asked { width: 8.5rem; }
  th, td { padding: .4rem .5rem; }
  div.asked { display: block; font-size: .8125rem; }
  .name ~ .w { display: none; }
  footer code { display: none; }
}
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; --soft: #555; --line: #bbb; --tint: #f4f4f4; --accent: #000; --unsure: #000; }
  html, body { height: auto; }
  .sheet, .below { width: auto; position: static; }
  body, .frame { display: block; overflow: visible; }
  body { font-size: 9.5pt; }
  .bar, .all, colgroup, thead, td.none { display: none; }
  section > table, tbody, tr, th, td { display: block; width: auto; border: 0; }
  tbody th { position: static; font-size: 1.1em; font-weight: 650; break-after: avoid; border-top: 1px solid #000; margin-top: 1em; }
  div.asked { position: static; }
  td::before { content: attr(data-i); display: block; font: 600 .8125rem/1.6 system-ui, sans-serif; break-after: avoid; }
  .frame details { content-visibility: visible; }
  details::details-content { content-visibility: visible; display: block; }
  .frame summary { display: flex; flex-wrap: wrap; gap: .15rem 1rem; }
  .frame summary::before { content: none !important; }
  summary .line:not(.lack) > .start { display: none; }
  p { orphans: 3; widows: 3; }
  @page { margin: 16mm; }
}
`;

/** The style of a matrix in so many languages, on paper and on a telephone, in light and in dark. */
export function matrixStyle(languages: number): string {
  const bars = Array.from({ length: BAR_STEPS }, (_, step) => `.b${step + 1} { --b: ${Math.round((100 * (step + 1)) / BAR_STEPS)}%; }\n`);
  const choices = Array.from({ length: languages }, (_, language) => `.without-${language} [data-k="${language}"] { display: none !important; }\n`);
  return `:root { --languages: ${Math.max(1, languages)}; }${STYLE}` + bars.join('') + choices.join('');
}
