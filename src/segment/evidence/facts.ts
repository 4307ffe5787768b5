import { endsAsQuestion, questionMarks } from '../../text/questions.js';
import { scriptOf } from '../../text/scripts.js';
import { tokens } from '../../text/tokens.js';
import type { Passage } from '../passages.js';
import { typographyOf } from '../typography.js';

/** What is counted once of a passage, for all evidence to look at. */
export interface PassageFacts {
  readonly passage: Passage;
  /** Ends in a question mark of any script. */
  readonly asks: boolean;
  /** Question marks anywhere. */
  readonly marks: number;
  /** Characters after the last question mark; 0 when it ends the passage. */
  readonly afterMark: number;
  /** Characters before the first question mark; the whole length without one. */
  readonly beforeMark: number;
  /** Ends of sentences other than questions. */
  readonly statements: number;
  /** Length in letters; ideographs and syllables count double, so that scripts compare. */
  readonly size: number;
  /** The last character that is not a closing quote or bracket. */
  readonly final: string;
  /** The first lower-case words, and the last; enough for lexical evidence. */
  readonly words: readonly string[];
  readonly lastWords: readonly string[];
  readonly typography: string;
}

/** What is known of the whole document. */
export interface DocumentFacts {
  readonly passages: readonly PassageFacts[];
  /** Share of passages that end in a question mark. */
  readonly asking: number;
  /** Share of those whose neighbour after them does not. */
  readonly alternating: number;
  /** Share of passages that end in the punctuation of a sentence. */
  readonly finished: number;
  /** Median size of all passages, of those that end in a question mark, and of the rest. */
  readonly median: number;
  readonly medianAsking: number;
  readonly medianRest: number;
  /** Questions are single lines of nothing but a question, as in a list of frequently asked ones. */
  readonly plainQuestions: boolean;
  /** Share of passages that are short and without end punctuation. */
  readonly loose: number;
  /** Nothing is labelled, and nothing set apart as headings or bold words are: marks and words are all there is to go by. */
  readonly isBare: boolean;
  /** Up to here from the beginning, and from here to the end, all is short and unfinished. */
  readonly looseUntil: number;
  readonly looseFrom: number;
  /** Share of even distances between consecutive passages that ask: near 1 where question and answer take one paragraph each. */
  readonly evenSteps: number;
  /** First and last passage that ends in a question mark; -1 when there is none. */
  readonly firstAsking: number;
  readonly lastAsking: number;
}

/** Words looked at in a passage: its beginning and its end decide. */
const WORDS_AT_START = 40;
const CHARACTERS_LOOKED_AT = 300;
const WORDS_AT_END = 16;
const CHARACTERS_AT_END = 120;
const SENTENCE_ENDS = new Set([...'.!?…:;։।॥۔။។៕።。！？．：；؟؛⁇‽\u037e՞፧᠃']);
const THAI_OR_LAO = /^.{0,8}[\u0e00-\u0eff]/su;
/** Kinds of typography that plain text has, too. */
const SET_BY_HAND = new Set(['plain', 'numbered', 'dash']);
const WIDE = new Set(['Han', 'Hiragana', 'Katakana', 'Hangul']);

/** Counts the facts of passages that are part of the conversation. */
export function factsOf(passages: readonly Passage[]): DocumentFacts {
  const facts = passages.map(passageFacts);
  const asking = facts.flatMap(({ asks }, index) => (asks ? [index] : []));
  const steps = asking.slice(1).map((at, index) => at - asking[index]!);
  const firstFull = facts.findIndex((each) => !isLoose(each));
  const sizes = (of: readonly PassageFacts[]): number => median(of.map(({ size }) => size));
  return {
    passages: facts,
    asking: facts.length === 0 ? 0 : asking.length / facts.length,
    alternating: asking.length === 0 ? 0 : asking.filter((at) => facts[at + 1]?.asks === false).length / asking.length,
    finished: facts.length === 0 ? 0 : facts.filter(({ final }) => isSentenceEnd(final)).length / facts.length,
    median: sizes(facts),
    medianAsking: sizes(facts.filter(({ asks }) => asks)),
    medianRest: sizes(facts.filter(({ asks }) => !asks)),
    plainQuestions: asking.length >= 2 && asking.filter((at) => facts[at]!.statements === 0 && facts[at]!.size < 140).length >= 0.75 * asking.length,
    loose: facts.length === 0 ? 0 : facts.filter(isLoose).length / facts.length,
    isBare: facts.every(({ typography, passage: { label } }) => label === null && SET_BY_HAND.has(typography)),
    looseUntil: firstFull,
    looseFrom: facts.findLastIndex((each) => !isLoose(each)) + 1,
    evenSteps: steps.length === 0 ? 0.5 : (steps.filter((step) => step % 2 === 0).length + 1) / (steps.length + 2),
    firstAsking: asking[0] ?? -1,
    lastAsking: asking.at(-1) ?? -1,
  };
}

function passageFacts(passage: Passage): PassageFacts {
  const { text } = passage;
  const marks = questionMarks(text);
  const asks = endsAsQuestion(text);
  return {
    passage, asks, marks: marks.length,
    afterMark: asks ? 0 : marks.length === 0 ? text.length : text.length - marks.at(-1)! - 1,
    beforeMark: marks[0] ?? text.length,
    statements: statementEnds(text),
    size: sizeOf(text),
    final: finalOf(text),
    words: tokens(text.slice(0, CHARACTERS_LOOKED_AT)).slice(0, WORDS_AT_START),
    lastWords: text.length <= CHARACTERS_LOOKED_AT ? [] : tokens(text.slice(-CHARACTERS_AT_END)).slice(-WORDS_AT_END),
    typography: typographyOf(passage),
  };
}

function sizeOf(text: string): number {
  let size = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit <= 0x20) continue;
    size += unit >= 0x2e80 && WIDE.has(scriptOf(unit)) ? 2 : 1;
  }
  return size;
}

/** Sentence ends that are no questions: a full stop of any script before white space or the end. */
function statementEnds(text: string): number {
  return [...text.matchAll(/[.!…։।॥۔။។៕።](?=[\s"'»”’)\]]|$)|[。！．]/gu)].length;
}

const CLOSERS = new Set([..."\"'»”’)]」』】*_ \n\t"]);

/** The last character before closing quotes, brackets and emphasis marks. */
function finalOf(text: string): string {
  let end = text.length;
  while (end > 1 && CLOSERS.has(text[end - 1]!)) end -= 1;
  return text.slice(end - 1, end);
}

/** Short, and without the punctuation that ends a sentence: a heading, a caption, a list item, page furniture. Thai and Lao sentences have none. */
export function isLoose({ size, final, asks, passage }: PassageFacts): boolean {
  return !asks && size < 110 && !isSentenceEnd(final) && (size < 50 || !THAI_OR_LAO.test(passage.text));
}

/** The punctuation that ends a sentence, of any script. */
export function isSentenceEnd(final: string): boolean {
  return SENTENCE_ENDS.has(final);
}

/** The middle value; 0 of nothing. */
export function median(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1]!;
}
