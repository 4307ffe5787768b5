/** What every page of hrd shares: colours by day and by night, letters, the bar with its controls. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --paper: #fdfcfa; --ink: #1d1b18; --soft: #6a645b; --line: #ddd7cc; --tint: #f3efe7; --accent: #0b5c6b; --mark: #ffe08a; --pair: #cfe9ee; --unsure: #a1480a; }
@media (prefers-color-scheme: dark) { :root { --paper: #171614; --ink: #e9e5de; --soft: #a39c90; --line: #3a372f; --tint: #211f1b; --accent: #7fcbd9; --mark: #6b5510; --pair: #1d4750; --unsure: #f0a26b; } }
* { box-sizing: border-box; }
html { font-size: 100%; scroll-padding-top: 7rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.6 Charter, "Bitstream Charter", "Sitka Text", Cambria, "Noto Serif", Georgia, serif; display: flex; flex-direction: column; }
a { color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: .5rem; top: .5rem; background: var(--paper); padding: .5rem; z-index: 3; }
.ui, .bar, nav, summary, .mark, .tag, .heads, figcaption, footer, .ends { font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.bar { order: -2; position: sticky; top: 0; z-index: 2; background: var(--paper); border-bottom: 1px solid var(--line); padding: .5rem clamp(.75rem, 3vw, 2.5rem); display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; align-items: center; font-size: .875rem; }
.bar fieldset { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .15rem .75rem; }
.bar legend { float: left; padding: 0 .5rem 0 0; color: var(--soft); }
.bar label { white-space: nowrap; min-height: 1.5rem; display: inline-flex; align-items: center; gap: .3rem; }
.bar input[type=search] { font: inherit; color: inherit; background: var(--tint); border: 1px solid var(--line); border-radius: .35rem; padding: .3rem .6rem; width: 14rem; max-width: 60vw; }
.bar output { color: var(--soft); }
`;

const STYLE = `${PAGE_STYLE}nav.index { order: -1; }
nav.index li { overflow-wrap: anywhere; }
nav.index, article, footer { width: 100%; max-width: 108rem; margin: 0 auto; padding: 1rem clamp(.75rem, 3vw, 2.5rem); }
h1 { font-size: clamp(1.3rem, 4vw, 1.75rem); line-height: 1.25; margin: 1rem 0 .25rem; text-wrap: balance; overflow-wrap: anywhere; }
h2 { font-size: 1rem; margin: 2.5rem 0 .5rem; }
.facts { color: var(--soft); margin: 0 0 1rem; font-size: .875rem; }
details { margin: .75rem 0; }
summary { cursor: pointer; font-size: .875rem; color: var(--soft); padding: .25rem 0; }
.questions ol { list-style: none; margin: .25rem 0 0; padding: 0; columns: 26rem; column-gap: 2.5rem; }
.questions li { break-inside: avoid; margin: 0 0 .35rem; display: flex; gap: .6rem; font-size: .9375rem; line-height: 1.4; }
.questions a { text-decoration: none; color: inherit; display: flex; gap: .6rem; flex: 1; min-height: 1.5rem; }
.questions a:hover { color: var(--accent); text-decoration: underline; }
.questions b { color: var(--accent); min-width: 1.6rem; font-variant-numeric: tabular-nums; font-weight: 600; }
.questions span { flex: 1; display: -webkit-box; -webkit-line-clamp: 3; -webkit-box-orient: vertical; overflow: hidden; }
.pictures { display: flex; flex-wrap: wrap; gap: 1.25rem 2rem; }
figure { margin: .5rem 0; width: 13rem; }
figure svg { display: block; width: 100%; height: 11rem; background: var(--tint); border-radius: .35rem; }
figcaption { font-size: .8125rem; line-height: 1.35; color: var(--soft); margin-top: .35rem; }
path { fill: none; stroke-width: 1; vector-effect: non-scaling-stroke; }
.sure { stroke: var(--accent); opacity: .7; }
.unsure { stroke: var(--unsure); stroke-dasharray: 3 2; stroke-width: 1.5; }
.alone-tick { stroke: var(--unsure); stroke-width: 1.5; }
.axis { stroke: var(--soft); }
.row { display: grid; grid-template-columns: 3.25rem; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); column-gap: clamp(1rem, 2.5vw, 2.5rem); }
.heads { position: sticky; top: var(--bar, 3.1rem); z-index: 1; background: var(--paper); border-bottom: 1px solid var(--line); font-size: .8125rem; color: var(--soft); padding: .35rem 0; font-weight: 600; }
section { border-top: 1px solid var(--line); padding: .9rem 0 1.1rem; content-visibility: auto; contain-intrinsic-size: auto 24rem; }
.heads + section { border-top: 0; }
h3 { margin: 0; font-size: .8125rem; }
.mark { grid-column: 1; color: var(--soft); font-size: .75rem; line-height: 1.6rem; overflow-wrap: normal; }
.mark a { color: var(--accent); font-size: .9375rem; font-weight: 600; text-decoration: none; display: inline-block; min-width: 1.5rem; }
.mark .doubt { color: var(--unsure); display: block; line-height: 1.2; white-space: nowrap; }
.cell { min-width: 0; overflow-wrap: break-word; text-align: start; }
.cell p { margin: 0 0 .6rem; white-space: pre-line; }
.q .cell { font-weight: 650; }
.q .cell p { margin-bottom: .75rem; }
.other .cell { color: var(--soft); font-size: .9375rem; font-style: italic; }
.label { font-variant-caps: all-small-caps; color: var(--soft); font-weight: 600; }
.none { color: var(--soft); font: italic .8125rem/1.9 system-ui, sans-serif; font-weight: 400; }
.s { border-radius: .2rem; cursor: default; scroll-margin-top: 8rem; }
.s.lit { background: var(--pair); box-shadow: 0 0 0 .12em var(--pair); }
.s.doubtful { text-decoration: underline wavy var(--unsure) 1px; text-underline-offset: .2em; }
.s.alone { text-decoration: underline dotted var(--soft); text-underline-offset: .2em; }
::highlight(found) { background: var(--mark); color: inherit; }
.by-sentence .row + .row { border-top: 1px dotted var(--line); padding-top: .2rem; }
.by-sentence .cell p { margin-bottom: .2rem; }
.ends table { border-collapse: collapse; font-size: .8125rem; width: 100%; display: block; overflow-x: auto; }
.ends th, .ends td { text-align: start; vertical-align: top; padding: .3rem .75rem .3rem 0; border-bottom: 1px solid var(--line); }
.ends th { color: var(--soft); font-weight: 600; white-space: nowrap; }
.ends td { overflow-wrap: anywhere; min-width: 6rem; }
.ends td.text { font-family: Charter, "Noto Serif", Georgia, serif; font-size: .9375rem; white-space: pre-line; min-width: 12rem; }
code { font: .8125rem/1.4 ui-monospace, "Cascadia Mono", Consolas, monospace; overflow-wrap: anywhere; }
footer { color: var(--soft); font-size: .8125rem; border-top: 1px solid var(--line); margin-top: 2rem; }
[hidden] { display: none !important; }
@media (max-width: 46rem) {
  html { scroll-padding-top: 1rem; }
  .bar { position: static; }
  .row { display: block; }
  .row.heads { display: none; }
  .mark { display: flex; gap: .75rem; align-items: baseline; }
  .mark .doubt { display: inline; }
  .cell { padding-inline-start: .75rem; border-inline-start: 2px solid var(--line); margin: 0 0 .75rem; }
  .cell::before { content: attr(data-l); display: block; font: 600 .75rem/1.6 system-ui, sans-serif; color: var(--soft); }
  .questions ol { columns: auto; }
  figure { width: 100%; }
}
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; --soft: #555; --line: #bbb; --tint: #f4f4f4; --accent: #000; --unsure: #000; }
  body { font-size: 9.5pt; display: block; }
  section { content-visibility: visible; }
  .bar, .skip { display: none; }
  .heads { position: static; }
  nav.index, article { padding: 0; }
  article { break-after: page; }
  h3, .q { break-after: avoid; }
  p { orphans: 3; widows: 3; }
  @page { margin: 16mm; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
`;

/** The style of a report with so many language columns, on paper and on a telephone, in light and in dark. No attribute of style is used anywhere, so that one hash allows it all. */
export function styleFor(columns: number): string {
  return STYLE + Array.from({ length: columns }, (_, column) => `.without-${column} [data-k="${column}"] { display: none; }\n`).join('');
}
