import type { Passage } from './passages.js';

/** What a kind of typography is used for in this document. */
export interface TypographyUse {
  readonly count: number;
  /** Share of its passages that ask. */
  readonly asking: number;
  /** Share of its passages that are followed by one set differently. */
  readonly leading: number;
}

/** Example: `12. Where …`, `(3) Who …`. */
const NUMBER = /^\(?\p{Nd}{1,3}[.)]\s/u;
/** Example: `— Where …`. */
const DASH = /^[-–—―]{1,2}\s/u;

/** The one kind of typography a passage is told apart by: `heading 2`, `bold`, `italic`, `column 1`, `numbered`, `dash`; `plain` otherwise. */
export function typographyOf(passage: Passage): string {
  const { cues } = passage.block;
  if (cues.heading !== undefined) return `heading ${cues.heading}`;
  if (passage.emphasis !== null) return passage.emphasis;
  if (cues.cell !== undefined) return `column ${cues.cell.column + 1}`;
  if (cues.list === undefined ? NUMBER.test(passage.text) : /\p{Nd}/u.test(cues.list) && (cues.depth ?? 1) === 1) return 'numbered';
  if (cues.list === undefined && DASH.test(passage.text)) return 'dash';
  return cues.quote === true ? 'quotation' : 'plain';
}

/** How each kind of typography is used; `asks` says of each passage whether it asks. */
export function typographyUses(kinds: readonly string[], asks: readonly boolean[]): Map<string, TypographyUse> {
  const counts = new Map<string, { count: number; asking: number; leading: number }>();
  kinds.forEach((kind, index) => {
    const use = counts.get(kind) ?? { count: 0, asking: 0, leading: 0 };
    counts.set(kind, use);
    use.count += 1;
    if (asks[index] === true) use.asking += 1;
    if (index + 1 < kinds.length && kinds[index + 1] !== kind) use.leading += 1;
  });
  return new Map([...counts].map(([kind, { count, asking, leading }]) => [kind, { count, asking: asking / count, leading: leading / count }]));
}
