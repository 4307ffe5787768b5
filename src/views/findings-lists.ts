import type { ReviewedFinding } from '../model.js';
import { visibleName } from '../text/visible.js';
import { isolated } from './direction.js';
import { paragraph } from './page.js';
import { READING_WIDTH, type Screen } from './view.js';

/** How often each rule found something; where there are several interviews, in each of them as well. */
export function tallyFindings(findings: readonly ReviewedFinding[], { width, colour }: Screen): string[] {
  const page = Math.min(width, READING_WIDTH);
  const all = countsOf(findings);
  const widest = all.reduce((most, [rule]) => Math.max(most, rule.length), 0);
  const lines = all.map(([rule, count]) => `${rule.padEnd(widest)}  ${count}`);
  const interviews = new Map<string, ReviewedFinding[]>();
  for (const finding of findings) {
    const known = interviews.get(finding.interview);
    if (known === undefined) interviews.set(finding.interview, [finding]);
    else known.push(finding);
  }
  if (interviews.size < 2) return lines;
  return [...lines, '', ...[...interviews].flatMap(([id, own]) => {
    const said = countsOf(own).map(([rule, count]) => `${rule} ${count}`).join(', ');
    const [first = '', ...rest] = paragraph(`${isolated(visibleName(id))}: ${said}`, { width: page, first: '', rest: '  ' });
    return [first, ...rest].map((line) => line.replace(isolated(visibleName(id)), (name) => colour.bold(name)));
  })];
}

function countsOf(findings: readonly ReviewedFinding[]): [rule: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].sort(([a, b], [c, d]) => d - b || (a < c ? -1 : 1));
}

/** Every rule with what it looks for and the languages it claims. */
export function listRules(rules: readonly { readonly name: string; readonly summary: string; readonly languages: 'any' | readonly string[]; readonly words?: readonly string[] }[], { width, colour }: Screen): string[] {
  const page = Math.min(width, READING_WIDTH);
  return rules.flatMap(({ name, summary, languages, words }) => {
    const claimed = languages === 'any' ? ['in any language', ...(words === undefined ? [] : [`knows words in ${words.join(' ')}`])] : [`in ${languages.join(' ')}`];
    return [colour.bold(name), ...paragraph(summary, { width: page, first: '  ', rest: '  ' }), ...paragraph(claimed.join('; '), { width: page, first: '  ', rest: '  ', style: colour.dim })];
  });
}
