import { breaksAt } from './breaks.js';
import { abbreviationsFor } from './abbreviations.js';
import { dominantScript } from './scripts.js';

/** A sentence of a text: `text.slice(start, end)`, white space around it left out. */
export interface SentenceSpan {
  readonly start: number;
  readonly end: number;
  /** The sentence begins directly after the one before: the space is missing ("jail.There"). */
  readonly glued: boolean;
}

/**
 * Everything a sentence can end in, as runs: marks of all scripts, two Ethiopic word separators typed for `።`, Tibetan shads with the spaces
 * between a pair of them (`། །`), dots spaced out as an ellipsis (`. . .`), newlines.
 * `;` is looked at in Greek and `:` in Armenian and Ethiopic texts only.
 */
const CANDIDATE = /፡{2,}|[།༎༏༐༑༔]+(?:[ \u{a0}]{1,2}[།༎༏༐༑༔]+)*|[.!?…‥。．｡！？؟۔।॥։፧።፨။។៕᠃᠉᱾᱿⁇⁈⁉‽⸮꘏꛳꛷︒︖﹒﹖﹗;\u{37e}:]+(?: \.(?=[\s.]|$))*|\n/gu;

/**
 * Finds the sentences of a paragraph. Every character that is not white space is in exactly one sentence, in order.
 * A sentence ends at a terminal mark of any script, with the closing quotes, brackets and footnote anchors directly after it, unless the mark belongs to an
 * abbreviation, an initial, a number, an ordinal, an address, or the sentence goes on in lower case. A newline ends one only before a blank line,
 * a list item or a dash of dialogue, and in Thai, Lao and Khmer. Linear in the length of the text; no tables of the machine are used.
 * @param language BCP 47 tag, decides which abbreviations hold; `und` takes those of the script.
 */
export function sentenceSpans(text: string, language: string): SentenceSpan[] {
  const context = { text, language: language.toLowerCase().split('-')[0]!, script: dominantScript(text), list: abbreviationsFor(language, text) };
  const spans: SentenceSpan[] = [];
  let start = skipSpace(text, 0);
  let glued = false;
  const quotes = new StraightQuotes(text);
  for (const match of text.matchAll(CANDIDATE)) {
    if (match.index < start) continue;
    const gap = breaksAt(context, { start, index: match.index, marks: match[0], inQuotes: quotes.isOpenAt(match.index) });
    if (gap === null) continue;
    spans.push({ start, end: trimmedEnd(text, start, gap.end), glued });
    start = skipSpace(text, gap.end);
    glued = gap.glued && start === gap.end;
  }
  const end = trimmedEnd(text, start, text.length);
  if (end > start) spans.push({ start, end, glued });
  return spans;
}

/** Straight quotes open and close by turns; which it is decides whether one after a mark belongs to the sentence that ends. */
class StraightQuotes {
  private next: number;
  private open = false;

  constructor(private readonly text: string) {
    this.next = text.indexOf('"');
  }

  isOpenAt(index: number): boolean {
    while (this.next >= 0 && this.next < index) {
      this.open = !this.open;
      this.next = this.text.indexOf('"', this.next + 1);
    }
    return this.open;
  }
}

const isSpace = (character: string | undefined): boolean => character !== undefined && /^\s$/u.test(character);

function skipSpace(text: string, from: number): number {
  let index = from;
  while (isSpace(text[index])) index += 1;
  return index;
}

function trimmedEnd(text: string, start: number, from: number): number {
  let end = from;
  while (end > start && isSpace(text[end - 1])) end -= 1;
  return end;
}
