import type { TypographyUse } from '../typography.js';
import type { PassageFacts } from './facts.js';

const share = (value: number): string => (value >= 0.8 ? 'nearly all' : value >= 0.5 ? 'most' : value >= 0.2 ? 'some' : value > 0 ? 'few' : 'none');

/** The title of a document that sets its questions in another way: not part of the conversation, whatever its words. */
export const THE_TITLE = 'the title, set apart from the questions';

/** A kind of typography that asks more than the rest and stands before it time and again: whatever is set so does not answer. */
export const THE_QUESTIONS = 'set as the questions of this document are, time and again';

/** How a document sets its passages, looked at once. */
export interface Layout {
  readonly uses: ReadonlyMap<string, TypographyUse>;
  /** The kind of typography that asks most, when it asks more than plain text and stands before it. */
  readonly asking: string | null;
  /** It does so time and again. */
  readonly isRegular: boolean;
  readonly count: number;
  /** Index of the passage that is the title: the first heading, alone in its level, above all others, near the beginning. */
  readonly title: number;
}

/** Finds the typography that may mark the questions. */
export function layoutOf(passages: readonly PassageFacts[], uses: ReadonlyMap<string, TypographyUse>): Layout {
  const plain = uses.get('plain')?.asking ?? 0;
  const count = [...uses.values()].reduce((sum, use) => sum + use.count, 0);
  const candidates = [...uses].filter(([kind, use]) => kind !== 'plain' && use.count >= 2 && use.leading >= 0.5 && use.asking > 1.5 * plain && use.asking >= 0.1);
  const [best] = candidates.sort(([a, x], [b, y]) => y.asking * y.count - x.asking * x.count || (a < b ? -1 : 1));
  return { uses, asking: best?.[0] ?? null, isRegular: best !== undefined && isRegular(best[1], plain), count, title: titleAt(passages, uses) };
}

/** The fewer of them end in a mark, the more of them it takes, and the more they must ask than plain text does. */
function isRegular({ count, asking, leading }: TypographyUse, plain: number): boolean {
  if (leading < 0.7) return false;
  return count >= 3 && asking >= 0.5 || count >= 6 && asking >= Math.max(0.25, 2 * plain) || count >= 15 && asking >= Math.max(0.12, 1.5 * plain);
}

function titleAt(passages: readonly PassageFacts[], uses: ReadonlyMap<string, TypographyUse>): number {
  const at = passages.slice(0, 4).findIndex(({ typography }) => typography.startsWith('heading'));
  const top = [...uses.keys()].filter((kind) => kind.startsWith('heading')).sort()[0];
  return at >= 0 && passages[at]!.typography === top && uses.get(top)!.count === 1 ? at : -1;
}

/** What the typography of a passage is used for in this document; nothing where all is set alike. */
export function layoutEvidence(passages: readonly PassageFacts[], at: number, { uses, asking, isRegular, count, title }: Layout): string[] {
  const { typography: kind, passage, asks } = passages[at]!;
  const use = uses.get(kind);
  if (use === undefined || uses.size === 1 && kind === 'plain') return [];
  const found: string[] = [];
  if (passage.block.cues.list !== undefined) found.push('an item of a list');
  if (at === title) found.push(asking === null || asking === kind ? 'the title' : THE_TITLE);
  const here = asks ? 'asks' : 'tells';
  if (kind === asking && isRegular) found.push(THE_QUESTIONS);
  if (kind === asking) found.push(`${here}, set as the questions of this document are`, `set as the questions of this document are, ${share(use.asking)} of which end in a mark`);
  else if (asking !== null) found.push(kind === 'plain' ? `${here}, plain, where questions are set otherwise` : `${here}, set apart, but not as questions are`);
  if (kind === 'plain') return found;
  const family = kind.split(' ')[0]!;
  const leads = use.leading >= 0.85 ? 'nearly always before other text' : use.leading >= 0.5 ? 'mostly before other text' : 'in runs';
  const portion = use.count === 1 ? 'the only one' : use.count < 0.08 * count ? 'few' : use.count < 0.3 * count ? 'some' : 'many';
  found.push(`${family}, ${share(use.asking)} of which ask`, `${family}, ${leads}`, `${family}, ${portion} here`, `${family}, ${share(use.asking)} of which ask, ${leads}`);
  return found;
}
