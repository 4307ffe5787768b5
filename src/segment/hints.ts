import type { TurnHint } from './chain.js';
import type { Passage } from './passages.js';
import { typographyOf } from './typography.js';

/** Dialogue dashes must stand before this share of passages, and before this many, to mark each new turn. */
const SHARE = 0.45;
const FEWEST = 4;

/** Where dialogue dashes mark the turns: a passage with a dash is another speaker's, one without goes on. Null where dashes say nothing, or only questions have them. */
export function turnHints(passages: readonly Passage[]): TurnHint[] {
  const dashed = passages.map((passage) => typographyOf(passage) === 'dash');
  const count = dashed.filter(Boolean).length;
  const inRow = dashed.filter((has, at) => has && dashed[at + 1] === true).length;
  if (count < FEWEST || count < SHARE * passages.length || inRow < count * 0.3) return passages.map(() => null);
  return dashed.map((has) => (has ? 'changes' : 'goes on'));
}
