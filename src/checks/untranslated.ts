import { dominantScript, scriptCounts, type Script } from '../text/scripts.js';
import { tokens } from '../text/tokens.js';
import { isPaired } from './bitexts.js';
import { primary, type Bitext, type BitextCheck, type Couple, type Draft, type Version } from './contract.js';
import { plain, whole } from './findings.js';

/** Fewer words may be a name, a title or a greeting that is the same in both languages. */
const FEWEST_WORDS = 4;
const FEWEST_LETTERS = 16;
/** Of the words of the shorter side, this many stand in the other as they are. */
const COPIED = 0.8;

/** The scripts a version is written in: those of at least a tenth of its letters. */
function scriptsOf({ lines }: Version): ReadonlySet<Script> {
  const counts = new Map<Script, number>();
  let all = 0;
  for (const { sentence } of lines) {
    for (const [script, count] of scriptCounts(sentence.text)) {
      counts.set(script, (counts.get(script) ?? 0) + count);
      all += count;
    }
  }
  return new Set([...counts].flatMap(([script, count]) => (count >= all / 10 ? [script] : [])));
}

function isCopy({ source, target }: Couple): boolean {
  const [here, there] = [tokens(source.text), tokens(target.text)];
  if (Math.min(here.length, there.length) < FEWEST_WORDS || Math.min(source.text.length, target.text.length) < FEWEST_LETTERS) return false;
  const [few, many] = here.length <= there.length ? [here, new Set(there)] : [there, new Set(here)];
  const words = few.filter((word) => /\p{L}/u.test(word) && !/\p{Nd}/u.test(word));
  return words.length >= FEWEST_WORDS && words.filter((word) => many.has(word)).length >= COPIED * words.length;
}

/** Both sides in the same words, in versions of two languages; or a sentence in the other version's script. */
export const untranslated = {
  name: 'untranslated',
  compares: 'versions',
  summary: 'a passage left in the language of the other version',
  languages: 'any',
  *check(bitext: Bitext): Iterable<Draft> {
    const { source, target } = bitext;
    if (primary(source.document.language) === primary(target.document.language)) return;
    for (const couple of bitext.couples) {
      if (!isPaired(couple) || !isCopy(couple)) continue;
      yield { severity: 'warning', reason: `${source.column} and ${target.column} are in the same words`, marked: [whole(couple.source), whole(couple.target)] };
    }
    yield* foreignScript(bitext, 'source');
    yield* foreignScript(bitext, 'target');
  },
} as const satisfies BitextCheck;

function* foreignScript(bitext: Bitext, side: 'source' | 'target'): Generator<Draft> {
  const other = side === 'source' ? 'target' : 'source';
  const [own, theirs] = [scriptsOf(bitext[side]), scriptsOf(bitext[other])];
  for (const couple of bitext.couples) {
    const { text, lines } = couple[side];
    if (lines.length === 0 || isCopy(couple)) continue;
    const script = dominantScript(text);
    if (own.has(script) || !theirs.has(script) || tokens(text).length < FEWEST_WORDS || text.length < FEWEST_LETTERS) continue;
    const foreign = scriptCounts(text).get(script)!;
    if (foreign < COPIED * [...scriptCounts(text).values()].reduce((sum, count) => sum + count, 0)) continue;
    const marked = [whole(couple[side]), plain(couple[other])];
    yield { severity: 'warning', reason: `a passage of ${bitext[side].column} is in the script of ${bitext[other].column}`, marked: side === 'source' ? marked : marked.reverse() };
  }
}
