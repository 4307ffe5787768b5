import { endsAsQuestion } from '../text/questions.js';
import type { Passage } from './passages.js';

/** What a kind of typography is used for in this document. */
export interface TypographyUse {
  readonly count: number;
  /** Share of its passages that end in a question mark. */
  readonly asking: number;
  /** Share of its passages that are followed by one set differently. */
  readonly leading: number;
}

/** The one kind of typography a passage is told apart by: `heading 2`, `bold`, `italic`, `numbered`, `column 1`; `plain` otherwise. */
export function typographyOf(passage: Passage): string {
  const { cues } = passage.block;
  if (cues.heading !== undefined) return `heading ${cues.heading}`;
  if (passage.emphasis !== null) return passage.emphasis;
  if (cues.cell !== undefined) return `column ${cues.cell.column + 1}`;
  if (cues.list !== undefined && /\d/u.test(cues.list) && (cues.depth ?? 1) === 1) return 'numbered';
  return cues.quote === true ? 'quotation' : 'plain';
}

/** How each kind of typography is used, over the passages that are not set aside. */
export function typographyUses(passages: readonly Passage[]): Map<string, TypographyUse> {
  const counts = new Map<string, { count: number; asking: number; leading: number }>();
  const kinds = passages.map(typographyOf);
  passages.forEach((passage, index) => {
    if (passage.block.cues.aside !== undefined) return;
    const kind = kinds[index]!;
    const use = counts.get(kind) ?? { count: 0, asking: 0, leading: 0 };
    counts.set(kind, use);
    use.count += 1;
    if (endsAsQuestion(passage.text)) use.asking += 1;
    if (index + 1 < kinds.length && kinds[index + 1] !== kind) use.leading += 1;
  });
  return new Map([...counts].map(([kind, { count, asking, leading }]) => [kind, { count, asking: asking / count, leading: leading / count }]));
}

/** Whether a kind of typography marks the questions of this document. */
export function typographyAsks(kind: string, use: TypographyUse): boolean {
  if (kind === 'plain' || kind === 'quotation') return false;
  return use.asking >= 0.5 && use.leading >= 0.5 && (use.count >= 2 || kind.startsWith('heading'));
}
