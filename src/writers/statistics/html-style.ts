import { PAGE_STYLE } from '../html-style.js';

/** Colours of series: told apart in light and dark, and without red against green (after Okabe and Ito 2008, darkened for white paper). */
const [LIGHT, DARK] = [['#0b5c6b', '#c2661b', '#6a57a5', '#7a7a1f', '#a8436b', '#5b6770'], ['#5cb8c7', '#f0a35c', '#a99be0', '#c9c45a', '#e28fb0', '#a9b4bc']];
const variables = (colours: readonly string[]): string => `:root { ${colours.map((colour, index) => `--s${index}: ${colour};`).join(' ')} }`;

/** The style of statistics, on paper and on a telephone, in light and in dark. */
export const STATISTICS_STYLE = `${PAGE_STYLE}${variables(LIGHT)}
@media (prefers-color-scheme: dark) { ${variables(DARK)} }
${LIGHT.map((_, index) => `.s${index} { fill: var(--s${index}); }`).join(' ')}
header, main, footer { width: 100%; max-width: 72rem; margin: 0 auto; padding: 0 clamp(.75rem, 3vw, 2.5rem); }
h1 { font-size: clamp(1.3rem, 4vw, 1.75rem); line-height: 1.25; margin: 1.5rem 0 .25rem; text-wrap: balance; overflow-wrap: anywhere; }
h2, h3 { font: 600 1.0625rem/1.3 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; margin: 0 0 .5rem; }
h3 { font-size: .9375rem; }
section { border-top: 1px solid var(--line); padding: 1.1rem 0 1rem; }
.facts { color: var(--soft); margin: 0 0 1.25rem; font: .9375rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
.soft { color: var(--soft); }
.scroll { overflow-x: auto; margin: 0 0 1rem; }
table { border-collapse: collapse; width: 100%; font: .875rem/1.4 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
.said, .places { color: var(--soft); margin: 0 0 .35rem; font: .875rem/1.4 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
.places { margin: 0 0 1rem; padding-inline-start: 1.1rem; overflow-wrap: anywhere; }
th, td { text-align: start; vertical-align: top; padding: .3rem .9rem .3rem 0; border-bottom: 1px solid var(--line); }
thead th { color: var(--soft); font-weight: 600; vertical-align: bottom; }
tbody th { font-weight: 600; min-width: 6rem; overflow-wrap: anywhere; }
@media (max-width: 46rem) { thead th:first-child, tbody th { position: sticky; inset-inline-start: 0; background: var(--paper); } .bar-of { width: 7rem; } }
td.n, th.n { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
th.n { white-space: normal; }
.doubt { color: var(--unsure); font-weight: 600; }
.bar-of { display: block; width: 12rem; max-width: 100%; min-width: 5rem; height: .8rem; margin-top: .2rem; }
.ground { fill: var(--tint); }
.chart { margin: .5rem 0 0; max-width: 34rem; }
.chart > svg { display: block; width: 100%; height: auto; }
.chart text { font: 11px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; fill: var(--ink); text-anchor: middle; font-variant-numeric: tabular-nums; }
.chart .axis-name { fill: var(--soft); }
.base { stroke: var(--soft); stroke-width: 1; }
figcaption { color: var(--soft); font-size: .8125rem; line-height: 1.5; }
.key { white-space: nowrap; margin-inline-end: .9rem; color: var(--ink); }
.key svg { display: inline-block; width: .7rem; height: .7rem; margin-inline-end: .3rem; }
details { border-top: 1px solid var(--line); padding: .5rem 0; }
summary { cursor: pointer; padding: .25rem 0; font: .9375rem/1.4 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: anywhere; }
details > section { margin-inline-start: clamp(0rem, 2vw, 1.25rem); }
code { font: .8125rem/1.4 ui-monospace, "Cascadia Mono", Consolas, monospace; overflow-wrap: anywhere; }
footer { color: var(--soft); font-size: .8125rem; border-top: 1px solid var(--line); margin-top: 2rem; padding-top: 1rem; padding-bottom: 2rem; }
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; --soft: #555; --line: #bbb; --tint: #eee; --unsure: #000; ${LIGHT.map((colour, index) => `--s${index}: ${colour};`).join(' ')} }
  body { font-size: 9.5pt; display: block; }
  .bar-of rect, .chart rect { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .scroll { overflow: visible; }
  tr, figure { break-inside: avoid; }
  h2, h3, .said { break-after: avoid; }
  @page { margin: 14mm; size: landscape; }
}
`;
