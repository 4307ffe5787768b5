import { EXIT, UserError } from '../diagnostics.js';
import { foldCluster } from './search-fold.js';

/**
 * Regular expressions as they are searched with: parsed here, run by `search-machine.ts` in linear time. What JavaScript's own engine does by
 * backtracking (lookaround, backreferences) is refused. `\b`, `\w` and `\d` know every script; case and accents count with `--exact` only.
 */

/** Says whether a code point belongs to a set. */
export type CharacterSet = (codePoint: number) => boolean;

export type Assertion = 'line-start' | 'line-end' | 'boundary' | 'inside';

/** A program for the machine; numbers are indexes of instructions. `split` prefers its first way. */
export type Instruction =
  | { readonly kind: 'character'; readonly set: CharacterSet }
  | { readonly kind: 'split'; first: number; second: number }
  | { readonly kind: 'jump'; to: number }
  | { readonly kind: 'assert'; readonly what: Assertion }
  | { readonly kind: 'match' };

const LONGEST_PATTERN = 1000;
/** Each may be alive at each character of a text. */
const MOST_INSTRUCTIONS = 2000;
const MOST_REPEATS = 1000;
const DEEPEST = 50;
const WORD = '\\p{L}\\p{M}\\p{N}_';

/** Makes a program of a pattern. Throws `UserError` (rule `bad-regex`, exit 2) for what is not understood or not linear. */
export function compileRegex(pattern: string, exact: boolean): Instruction[] {
  if (pattern.length > LONGEST_PATTERN) throw refused('is too long', `at most ${LONGEST_PATTERN} characters`);
  return new Compiler(pattern, exact).program();
}

function refused(what: string, hint: string): UserError {
  return new UserError(`the regular expression ${what}`, { rule: 'bad-regex', exit: EXIT.usage, hint });
}

const tooLarge = (): UserError => refused('is too large', 'repeat less: {1,20} in place of {1,1000}');

/** Writes the code of a part at the end of the program; may be called again for a repetition. */
type Emit = () => void;

class Compiler {
  readonly #pattern: string;
  readonly #exact: boolean;
  readonly #code: Instruction[] = [];
  #at = 0;
  /** Sequences written so far: those without a character count as well. */
  #written = 0;

  constructor(pattern: string, exact: boolean) {
    this.#pattern = pattern;
    this.#exact = exact;
  }

  program(): Instruction[] {
    const emit = this.#alternatives(0);
    if (this.#at < this.#pattern.length) throw refused('has a ) too many', 'a bracket that is meant as such is written \\)');
    emit();
    this.#push({ kind: 'match' });
    return this.#code;
  }

  #push(instruction: Instruction): number {
    if (this.#code.length >= MOST_INSTRUCTIONS) throw tooLarge();
    return this.#code.push(instruction) - 1;
  }

  #alternatives(depth: number): Emit {
    if (depth > DEEPEST) throw refused('is nested too deeply', `at most ${DEEPEST} brackets inside each other`);
    const ways = [this.#sequence(depth)];
    while (this.#take('|')) ways.push(this.#sequence(depth));
    if (ways.length === 1) return ways[0]!;
    return () => {
      const ends: { to: number }[] = [];
      ways.forEach((emit, index) => {
        if (index === ways.length - 1) return emit();
        const split = { kind: 'split' as const, first: 0, second: 0 };
        split.first = this.#push(split) + 1;
        emit();
        const jump = { kind: 'jump' as const, to: 0 };
        this.#push(jump);
        ends.push(jump);
        split.second = this.#code.length;
      });
      for (const end of ends) end.to = this.#code.length;
    };
  }

  #sequence(depth: number): Emit {
    const parts: Emit[] = [];
    while (this.#at < this.#pattern.length && this.#pattern[this.#at] !== '|' && this.#pattern[this.#at] !== ')') parts.push(this.#repeated(this.#atom(depth)));
    return () => {
      this.#written += 1;
      if (this.#written > MOST_INSTRUCTIONS) throw tooLarge();
      parts.forEach((emit) => emit());
    };
  }

  #repeated(emit: Emit): Emit {
    const bounds = this.#bounds();
    if (bounds === null) return emit;
    const [least, most] = bounds;
    const lazy = this.#take('?');
    if (this.#bounds() !== null || this.#take('+')) throw refused('repeats a repetition', 'put brackets around the first: (?:a+){2}');
    return () => {
      for (let time = 0; time < least; time += 1) emit();
      if (most === null) this.#loop(emit, lazy);
      else this.#optional(emit, most - least, lazy);
    };
  }

  #loop(emit: Emit, lazy: boolean): void {
    const split = { kind: 'split' as const, first: 0, second: 0 };
    const start = this.#push(split);
    emit();
    this.#push({ kind: 'jump', to: start });
    [split.first, split.second] = lazy ? [this.#code.length, start + 1] : [start + 1, this.#code.length];
  }

  #optional(emit: Emit, times: number, lazy: boolean): void {
    const splits = Array.from({ length: times }, () => {
      const split = { kind: 'split' as const, first: 0, second: 0 };
      const start = this.#push(split);
      emit();
      return { split, start };
    });
    for (const { split, start } of splits) [split.first, split.second] = lazy ? [this.#code.length, start + 1] : [start + 1, this.#code.length];
  }

  /** `*`, `+`, `?`, `{2}`, `{2,}`, `{2,4}`: least and most, null for any number. */
  #bounds(): [number, number | null] | null {
    if (this.#take('*')) return [0, null];
    if (this.#take('+')) return [1, null];
    if (this.#take('?')) return [0, 1];
    const match = /^\{(?<least>\d{1,4})(?<more>,(?<most>\d{0,4}))?\}/u.exec(this.#pattern.slice(this.#at, this.#at + 12));
    if (match === null) return null;
    this.#at += match[0].length;
    const least = Number(match.groups!['least']);
    const most = match.groups!['more'] === undefined ? least : match.groups!['most'] === '' ? null : Number(match.groups!['most']);
    if (least > MOST_REPEATS || (most ?? 0) > MOST_REPEATS || (most !== null && most < least)) throw refused('has a repetition that cannot be', `as in {2,4}, at most ${MOST_REPEATS}`);
    return [least, most];
  }

  #atom(depth: number): Emit {
    const character = String.fromCodePoint(this.#pattern.codePointAt(this.#at)!);
    if (character === '(') return this.#group(depth);
    if (character === '[') return this.#class();
    if (character === '\\') return this.#escape();
    this.#at += character.length;
    if (character === '.') return this.#set((code) => code !== 0x0a);
    if (character === '^') return this.#assert('line-start');
    if (character === '$') return this.#assert('line-end');
    if (/^[*+?]$/u.test(character)) throw refused(`has a ${character} with nothing before it`, `a ${character} that is meant as such is written \\${character}`);
    return this.#letter(character);
  }

  #group(depth: number): Emit {
    const opening = /^\((?:\?(?::|<[A-Za-z_]\w{0,50}>|(?<other>[\s\S]{0,3})))?/u.exec(this.#pattern.slice(this.#at, this.#at + 60))!;
    if (opening.groups!['other'] !== undefined) throw refused('looks ahead or behind, or sets flags, which hrd does not', 'say what stands beside it as another term, or use \\b at the edges of words');
    this.#at += opening[0].length;
    const emit = this.#alternatives(depth + 1);
    if (!this.#take(')')) throw refused('has a ( that is not closed', 'a bracket that is meant as such is written \\(');
    return emit;
  }

  #class(): Emit {
    let end = this.#at + 1;
    while (end < this.#pattern.length && this.#pattern[end] !== ']') end += this.#pattern[end] === '\\' ? 2 : 1;
    const source = this.#pattern.slice(this.#at, end + 1);
    if (end >= this.#pattern.length) throw refused('has a [ that is not closed', 'a bracket that is meant as such is written \\[');
    this.#at = end + 1;
    const negated = source[1] === '^';
    const inner = source.slice(negated ? 2 : 1, -1);
    if (/\\[WB]/u.test(inner)) throw refused('has \\W or \\B between [ and ]', 'use [^\\w …]');
    const set = this.#loose(native(`[${inner.replaceAll('\\w', WORD).replaceAll('\\d', '\\p{Nd}')}]`));
    return this.#set(negated ? (code) => !set(code) : set);
  }

  #escape(): Emit {
    const match = /^\\(?:(?<property>[pP](?:\{[\w=]{1,60}\}|\w))|u\{(?<long>[\da-fA-F]{1,6})\}|u(?<four>[\da-fA-F]{4})|x(?<two>[\da-fA-F]{2})|(?<one>[\s\S]))/u.exec(this.#pattern.slice(this.#at, this.#at + 70));
    if (match === null) throw refused('ends in a \\', 'a backslash that is meant as such is written \\\\');
    this.#at += match[0].length;
    const { property, long, four, two, one } = match.groups!;
    if (property !== undefined) return this.#set(native(`\\${property.length === 2 ? `${property[0]!}{${property[1]!}}` : property}`));
    const code = Number.parseInt(long ?? four ?? two ?? '', 16);
    if (code > 0x10ffff) throw refused('names a character that does not exist', 'the last is \\u{10ffff}');
    return Number.isNaN(code) ? this.#escaped(one!) : this.#letter(String.fromCodePoint(code));
  }

  #escaped(letter: string): Emit {
    if (letter === 'b') return this.#assert('boundary');
    if (letter === 'B') return this.#assert('inside');
    const sets: Readonly<Record<string, string>> = { d: '\\p{Nd}', D: '\\P{Nd}', w: `[${WORD}]`, W: `[^${WORD}]`, s: '\\s', S: '\\S', n: '\\n', t: '\\t', r: '\\r' };
    if (Object.hasOwn(sets, letter)) return this.#set(native(sets[letter]!));
    if (/^[1-9k]$/u.test(letter)) throw refused('refers back to a group, which cannot be done in linear time', 'write out what may come again');
    if (/^[\p{L}\p{N}]$/u.test(letter)) throw refused(`has \\${letter}, which means nothing here`, 'known are \\b \\B \\d \\D \\w \\W \\s \\S \\n \\t \\p{…} \\u{…} \\x..');
    return this.#letter(letter);
  }

  #letter(letter: string): Emit {
    const code = letter.codePointAt(0)!;
    if (this.#exact) return this.#set((other) => other === code);
    const folded = foldCluster(letter);
    return this.#set((other) => other === code || (folded !== '' && foldCluster(String.fromCodePoint(other)) === folded));
  }

  /** A set that takes a letter when it holds it in either case, with or without its accent. */
  #loose(set: CharacterSet): CharacterSet {
    if (this.#exact) return set;
    return (code) => {
      if (set(code)) return true;
      const letter = String.fromCodePoint(code);
      return [letter.toLowerCase(), letter.toUpperCase(), foldCluster(letter), foldCluster(letter).toUpperCase()].some((other) => other !== '' && other.length === String.fromCodePoint(other.codePointAt(0)!).length && set(other.codePointAt(0)!));
    };
  }

  #set(set: CharacterSet): Emit {
    const cached = remembered(set);
    return () => void this.#push({ kind: 'character', set: cached });
  }

  #assert(what: Assertion): Emit {
    return () => void this.#push({ kind: 'assert', what });
  }

  #take(character: string): boolean {
    if (this.#pattern[this.#at] !== character) return false;
    this.#at += 1;
    return true;
  }
}

/** A set as JavaScript writes it for one character; `\p{Han}` is short for `\p{Script=Han}`. */
function native(source: string): CharacterSet {
  for (const attempt of [source, source.replaceAll(/(?<=\\[pP]\{)(?=\w{1,40}\})/gu, 'Script=')]) {
    try {
      const expression = new RegExp(`^${attempt}$`, 'u');
      return (code) => expression.test(String.fromCodePoint(code));
    } catch {
      // The other spelling may be the right one.
    }
  }
  throw refused('has a set of characters that does not exist', 'as in [a-z], \\p{L}, \\p{Cyrillic}');
}

/** Asks once for each character of the basic plane. */
function remembered(set: CharacterSet): CharacterSet {
  const answers = new Int8Array(0x10000);
  return (code) => {
    if (code > 0xffff) return set(code);
    if (answers[code] === 0) answers[code] = set(code) ? 1 : -1;
    return answers[code] === 1;
  };
}
