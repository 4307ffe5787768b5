import { PAGE_STYLE } from '../html-style.js';

const STYLE = `${PAGE_STYLE}
header, main, footer, nav, .ends { width: 100%; max-width: 84rem; margin: 0 auto; padding: .5rem clamp(.75rem, 3vw, 2.5rem); }
h1 { font-size: clamp(1.3rem, 4vw, 1.75rem); line-height: 1.25; margin: 1rem 0 .25rem; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 2.5rem 0 .25rem; padding-top: 1rem; border-top: 2px solid var(--ink); overflow-wrap: anywhere; }
h3 { font: 600 1rem/1.4 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; margin: 1.75rem 0 .25rem; }
h3 small { font-weight: 400; color: var(--soft); font-size: .875rem; }
.facts { color: var(--soft); margin: 0 0 .5rem; font-size: .875rem; }
nav ol { margin: .25rem 0 0; padding-inline-start: 1.5rem; columns: 22rem; font-size: .875rem; }
nav li { overflow-wrap: anywhere; break-inside: avoid; }
.f { border-top: 1px solid var(--line); padding: .75rem 0 .5rem; break-inside: avoid; scroll-margin-top: 6rem; }
.why { margin: 0 0 .5rem; font: .875rem/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: anywhere; }
.why b { font-weight: 600; color: var(--unsure); }
.note .why b { color: var(--soft); }
.why a { color: var(--soft); text-decoration: none; font: .75rem/1.4 ui-monospace, "Cascadia Mono", Consolas, monospace; white-space: nowrap; }
.ok { margin: 0 0 .5rem; padding-inline-start: .75rem; border-inline-start: 3px solid var(--accent); font-size: .875rem; color: var(--soft); overflow-wrap: anywhere; }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); gap: .5rem clamp(1rem, 2.5vw, 2.5rem); }
.side { min-width: 0; overflow-wrap: break-word; }
.side > p { margin: 0 0 .25rem; white-space: pre-line; }
.place { display: block; color: var(--soft); font: .75rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: anywhere; }
[dir=rtl] > .place { text-align: right; }
.place b { color: var(--accent); font-weight: 600; }
mark { background: var(--mark); color: inherit; border-radius: .15rem; box-shadow: 0 0 0 .1em var(--mark); }
mark.gap { color: var(--unsure); font-family: system-ui, sans-serif; }
.all mark { background: none; box-shadow: none; text-decoration: underline dotted var(--unsure); text-underline-offset: .25em; }
.ends table { border-collapse: collapse; font-size: .8125rem; }
.ends th, .ends td { text-align: start; vertical-align: top; padding: .2rem .75rem .2rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
summary { cursor: pointer; font-size: .875rem; color: var(--soft); padding: .25rem 0; }
code { font: .8125rem/1.4 ui-monospace, "Cascadia Mono", Consolas, monospace; overflow-wrap: anywhere; }
footer { color: var(--soft); font-size: .8125rem; border-top: 1px solid var(--line); margin-top: 2rem; }
@media (max-width: 46rem) { .bar { position: static; } html { scroll-padding-top: 1rem; } }
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; --soft: #555; --line: #bbb; --tint: #f4f4f4; --accent: #000; --unsure: #000; --mark: #e2e2e2; }
  body { font-size: 9.5pt; display: block; }
  .bar { display: none; }
  h2, h3 { break-after: avoid; }
  mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  p { orphans: 3; widows: 3; }
  @page { margin: 16mm; }
}
`;

/** The style of a report with so many rules. What is not ticked in the bar is hidden by style alone, so that the page needs no script. */
export function findingsStyle(rules: number): string {
  const hidden = (box: string, what: string): string => `body:has(#${box}:not(:checked)) ${what} { display: none; }\n`;
  return STYLE + hidden('warnings', '.f.warning') + hidden('notes', '.f.note') + hidden('accepted', '.f.accepted') + Array.from({ length: rules }, (_, rule) => hidden(`r${rule}`, `.r${rule}`)).join('');
}
