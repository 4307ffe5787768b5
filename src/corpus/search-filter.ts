import type { Connection } from './connection.js';
import { fold, isWordCharacter, otherSpellings } from './search-fold.js';
import { hasUnspaced, type QueryWord } from './search-words.js';

/**
 * What to ask the full-text index for, so that it gives every paragraph that may hold a phrase, and not many more. The index folds less than
 * a search does, and breaks words at points and joiners; the ways a word may stand in it are found by walking its own vocabulary.
 * Null when the index cannot help; empty when no paragraph can hold the phrase.
 */
export function indexQuery(connection: Connection, words: readonly QueryWord[]): string | null {
  const vocabulary = new Vocabulary(connection);
  const conditions: string[] = [];
  for (const { text, prefix } of words) {
    if (hasUnspaced(text)) return null;
    const ways = waysToWrite(fold(text).text, prefix, vocabulary);
    if (ways === null) continue;
    if (ways.length === 0) return '';
    conditions.push(`(${ways.join(' OR ')})`);
  }
  return conditions.length === 0 ? null : conditions.join(' AND ');
}

/** The words of the index, in order. */
class Vocabulary {
  readonly #connection: Connection;
  readonly #known = new Map<string, boolean>();

  constructor(connection: Connection) {
    this.#connection = connection;
    connection.exec("CREATE VIRTUAL TABLE IF NOT EXISTS temp.vocabulary USING fts5vocab('main', 'search', 'instance')");
  }

  has(word: string): boolean {
    return this.#ask(`=${word}`, 'SELECT 1 FROM temp.vocabulary WHERE term = ? LIMIT 1', word);
  }

  hasBeginning(beginning: string): boolean {
    return this.#ask(`^${beginning}`, 'SELECT 1 FROM temp.vocabulary WHERE term >= ? AND term < ? LIMIT 1', beginning, `${beginning}\u{10ffff}`);
  }

  #ask(key: string, sql: string, ...values: string[]): boolean {
    let answer = this.#known.get(key);
    if (answer === undefined) this.#known.set(key, (answer = this.#connection.row(sql, ...values) !== undefined));
    return answer;
  }
}

/** A word half looked up: what is left of it, what of the current token is written, and the tokens before. */
interface Half {
  readonly at: number;
  readonly token: string;
  readonly before: string;
}

/** More ways than this are not worth asking for one by one. */
const MOST_WAYS = 60;
const MOST_STEPS = 3000;
const TATWEEL = '\u{640}';
const LONGEST_SPELLING = 4;

/** Every way in which the index may hold a word, as phrases of FTS5; null when there are too many. */
function waysToWrite(word: string, prefix: boolean, vocabulary: Vocabulary): string[] | null {
  const ways: string[] = [];
  const waiting: Half[] = [{ at: 0, token: '', before: '' }];
  let steps = 0;
  while (waiting.length > 0) {
    const half = waiting.pop()!;
    steps += 1;
    if (steps > MOST_STEPS || ways.length > MOST_WAYS) return null;
    if (half.at >= word.length) end(half, prefix, vocabulary, ways);
    else for (const next of onwards(half, word)) if (next.token === '' || vocabulary.hasBeginning(next.token)) waiting.push(next);
    if (half.token !== '' && half.at < word.length && vocabulary.has(half.token)) waiting.push({ at: half.at, token: '', before: `${half.before}${half.token} ` });
    if (half.token !== '' && !half.token.endsWith(TATWEEL) && ARABIC.test(half.token) && vocabulary.hasBeginning(half.token + TATWEEL)) waiting.push({ ...half, token: half.token + TATWEEL });
  }
  return ways;
}

const ARABIC = /\p{Script=Arabic}$/u;

function end({ token, before }: Half, prefix: boolean, vocabulary: Vocabulary, ways: string[]): void {
  if (token === '') {
    if (before !== '') ways.push(`"${before.trimEnd()}"`);
  } else if (prefix) ways.push(`"${before}${token}" *`);
  else if (vocabulary.has(token)) ways.push(`"${before}${token}"`);
}

/** The next letter in each of its spellings; a mark that the index takes for no letter ends the token. */
function* onwards({ at, token, before }: Half, word: string): Generator<Half> {
  for (let length = 1; length <= Math.min(LONGEST_SPELLING, word.length - at); length += 1) {
    for (const spelling of otherSpellings(word.slice(at, at + length))) yield { at: at + length, token: token + spelling, before };
  }
  const letter = String.fromCodePoint(word.codePointAt(at)!);
  const after = at + letter.length;
  if (INDEXED.test(letter)) yield { at: after, token: token + letter, before };
  else if (isWordCharacter(letter.codePointAt(0)!)) yield { at: after, token: '', before: token === '' ? before : `${before}${token} ` };
}

/** What the tokenizer `unicode61` makes tokens of. */
const INDEXED = /^[\p{L}\p{N}\p{Co}]$/u;
