import { UserError } from '../diagnostics.js';
import type { Span } from '../model.js';
import { isWordCharacter } from './search-fold.js';
import type { Assertion, Instruction } from './search-regex.js';
import type { Matcher } from './search-words.js';

/**
 * Runs a program over a text by following all its ways at once (Thompson's construction as Pike runs it, see Russ Cox, Regular Expression
 * Matching: the Virtual Machine Approach, 2009): the leftmost match, of those the one the pattern prefers. One pass over the text costs its length
 * times the length of the program, whatever they are. Many matches may need many passes that overlap; what they may cost together is
 * linear in the length of the text as well, and more is refused (rule `slow-regex`). Empty matches are not reported.
 */
export function regexMatcher(program: readonly Instruction[]): Matcher {
  const machine = new Machine(program);
  return (text) => machine.all(text);
}

/** Steps a text may cost: so many for each character, and some to begin with. */
const STEPS_A_CHARACTER = 200;
const STEPS_AT_LEAST = 5_000_000;

class Machine {
  readonly #program: readonly Instruction[];
  readonly #visited: Int32Array;
  readonly #beginning = new Int8Array(0x10000);
  #mark = 0;
  #steps = 0;
  #now: Threads;
  #next: Threads;

  constructor(program: readonly Instruction[]) {
    this.#program = program;
    this.#visited = new Int32Array(program.length);
    this.#now = new Threads(program.length);
    this.#next = new Threads(program.length);
  }

  all(text: string): Span[] {
    const found: Span[] = [];
    this.#steps = STEPS_AT_LEAST + STEPS_A_CHARACTER * text.length;
    for (let from = 0; from < text.length; ) {
      const span = this.#find(text, from);
      if (span === null) break;
      found.push(span);
      from = span[1];
    }
    return found;
  }

  #find(text: string, from: number): Span | null {
    let found: Span | null = null;
    this.#now.count = 0;
    for (let at = from; at <= text.length; ) {
      const code = at < text.length ? text.codePointAt(at)! : -1;
      if (this.#now.count === 0) {
        if (found !== null || code < 0) return found;
        if (!this.#mayBegin(code)) {
          at += code > 0xffff ? 2 : 1;
          continue;
        }
      }
      if (found === null) {
        if (this.#now.count === 0) this.#mark += 1;
        this.#add(this.#now, 0, at, text, at);
      }
      const ended = this.#step(code, code > 0xffff ? at + 2 : at + 1, text, at);
      if (ended !== null) found = ended;
      [this.#now, this.#next] = [this.#next, this.#now];
      at += code > 0xffff ? 2 : 1;
    }
    return found;
  }

  /** Moves all threads over a character; the match of the first that ends, and with it an end to those the pattern likes less. */
  #step(code: number, after: number, text: string, at: number): Span | null {
    this.#next.count = 0;
    this.#mark += 1;
    const { pcs, starts, count } = this.#now;
    this.#steps -= count;
    if (this.#steps < 0) throw new UserError('the regular expression takes too long on a text of this corpus', { rule: 'slow-regex', hint: 'make it narrower, as in [^.]{0,40} in place of .*' });
    for (let index = 0; index < count; index += 1) {
      const instruction = this.#program[pcs[index]!]!;
      if (instruction.kind === 'match') {
        if (at > starts[index]!) return [starts[index]!, at];
      } else if (code >= 0 && instruction.kind === 'character' && instruction.set(code)) this.#add(this.#next, pcs[index]! + 1, starts[index]!, text, after);
    }
    return null;
  }

  /** Adds a thread and all it reaches without a character, in the order the pattern prefers. */
  #add(threads: Threads, pc: number, start: number, text: string, at: number): void {
    const waiting = [pc];
    while (waiting.length > 0) {
      const index = waiting.pop()!;
      if (this.#visited[index] === this.#mark) continue;
      this.#visited[index] = this.#mark;
      this.#steps -= 1;
      const instruction = this.#program[index]!;
      if (instruction.kind === 'jump') waiting.push(instruction.to);
      else if (instruction.kind === 'split') waiting.push(instruction.second, instruction.first);
      else if (instruction.kind === 'assert') {
        if (holds(instruction.what, text, at)) waiting.push(index + 1);
      } else threads.add(index, start);
    }
  }

  /** Whether a match may begin with a character; assertions are taken to hold. */
  #mayBegin(code: number): boolean {
    if (code > 0xffff) return this.#reaches(code);
    if (this.#beginning[code] === 0) this.#beginning[code] = this.#reaches(code) ? 1 : -1;
    return this.#beginning[code] === 1;
  }

  #reaches(code: number): boolean {
    const seen = new Set<number>();
    const waiting = [0];
    while (waiting.length > 0) {
      const index = waiting.pop()!;
      if (seen.has(index)) continue;
      seen.add(index);
      const instruction = this.#program[index]!;
      if (instruction.kind === 'jump') waiting.push(instruction.to);
      else if (instruction.kind === 'split') waiting.push(instruction.first, instruction.second);
      else if (instruction.kind === 'assert') waiting.push(index + 1);
      else if (instruction.kind === 'character' && instruction.set(code)) return true;
    }
    return false;
  }
}

/** Places in the program that are alive, dearest first, and where in the text each began. */
class Threads {
  readonly pcs: Int32Array;
  readonly starts: Float64Array;
  count = 0;

  constructor(size: number) {
    this.pcs = new Int32Array(size);
    this.starts = new Float64Array(size);
  }

  add(pc: number, start: number): void {
    this.pcs[this.count] = pc;
    this.starts[this.count] = start;
    this.count += 1;
  }
}

const NEWLINE = 0x0a;
const UNDERSCORE = 0x5f;

function holds(what: Assertion, text: string, at: number): boolean {
  if (what === 'line-start') return at === 0 || text.charCodeAt(at - 1) === NEWLINE;
  if (what === 'line-end') return at === text.length || text.charCodeAt(at) === NEWLINE;
  return (wordBefore(text, at) !== wordAt(text, at)) === (what === 'boundary');
}

function wordAt(text: string, at: number): boolean {
  const code = text.codePointAt(at);
  return code !== undefined && (code === UNDERSCORE || isWordCharacter(code));
}

function wordBefore(text: string, at: number): boolean {
  if (at === 0) return false;
  const low = text.charCodeAt(at - 1);
  return wordAt(text, low >= 0xdc00 && low <= 0xdfff && at > 1 ? at - 2 : at - 1);
}
