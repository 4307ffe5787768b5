import type { Bead, Document, Interview, Sentence, Turn } from '../model.js';
import { printedTokens } from '../text/printed-tokens.js';
import { inChunks } from './chunks.js';
import { type Pair, pairsOf } from './pairs.js';
import type { InterviewWriter, OutputFile, WriteOptions } from './writer.js';
import { type Xml, xmlFor } from './xml.js';

/**
 * Vertical text for Sketch Engine and NoSketch Engine: a file of words for each language, and for each pair of languages a map of its sentences.
 * A word or mark a line; `doc`, `turn`, `p` and `s` around them, `<g/>` where there is no space.
 * The map has a line for each bead of sentences: numbers of `s` in the first file and in the second, from 0 over the whole file, `3,5` for
 * three to five, `-1` for none (the numeric form of ALIGNDEF with ALIGNSTRUCT `s`).
 */
export const vertical = {
  name: 'vertical',
  extension: 'vert',
  summary: 'words for (No)Sketch Engine: a file a language, a map a pair',
  keeps: 'words as printed, interview, title, turns, roles, speakers, exchanges, beads of sentences',
  loses: 'confidence, warnings, how many spaces stood between words',
  takes: 'interviews',
  write: (interviews, options) => inChunks(wordsOf(interviews, options.columns[0] ?? '', options)),
  several: ({ columns }) => columns.length > 0,
  files: filesOf,
} as const satisfies InterviewWriter;

function* filesOf(interviews: Iterable<Interview>, options: WriteOptions): Generator<OutputFile> {
  for (const column of options.columns) yield { suffix: `.${column}.vert`, chunks: inChunks(wordsOf(interviews, column, options)) };
  for (const pair of pairsOf(options.columns)) yield { suffix: `.${pair.join('-')}.align`, chunks: inChunks(mapOf(interviews, pair)) };
}

/** The document of a column, where this interview has one. */
const documentOf = ({ languages, documents }: Interview, column: string): Document | undefined => documents[languages.indexOf(column)];

function* wordsOf(interviews: Iterable<Interview>, column: string, options: WriteOptions): Generator<string> {
  const xml = xmlFor(options);
  for (const interview of interviews) {
    const document = documentOf(interview, column);
    if (document === undefined) continue;
    const { path, sha256, language } = document;
    yield `<doc${xml.attributes({ id: document.id, interview: interview.id, title: interview.title, language, path, sha256, signature: options.signature })}>\n`;
    for (const turn of document.turns) yield* turnWords(turn, xml);
    yield '</doc>\n';
  }
}

function* turnWords({ role, speaker, exchange, paragraphs }: Turn, xml: Xml): Generator<string> {
  yield `<turn${xml.attributes({ role, speaker, exchange })}>\n`;
  for (const { sentences } of paragraphs) {
    yield '<p>\n';
    for (const sentence of sentences) yield `<s>\n${linesOf(sentence, xml)}</s>\n`;
    yield '</p>\n';
  }
  yield '</turn>\n';
}

const linesOf = ({ text }: Sentence, xml: Xml): string =>
  printedTokens(text).map((token, index) => `${token.glued && index > 0 ? '<g/>\n' : ''}${xml.text(token.text)}\n`).join('');

function* mapOf(interviews: Iterable<Interview>, pair: Pair): Generator<string> {
  let offsets = [0, 0];
  for (const interview of interviews) {
    const sides = pair.map((column) => documentOf(interview, column));
    const numbers = sides.map((document, side) => numbered(document, offsets[side]!));
    for (const { members } of interview.alignments.sentences) {
      const [first, second] = sides.map((document, side) => range(document, members, numbers[side]!));
      if (first !== NONE || second !== NONE) yield `${first!}\t${second!}\n`;
    }
    offsets = offsets.map((offset, side) => offset + numbers[side]!.size);
  }
}

const NONE = '-1';

/** Numbers of the sentences of a document in its file. */
function numbered(document: Document | undefined, offset: number): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const turn of document?.turns ?? []) for (const { sentences } of turn.paragraphs) for (const { id } of sentences) numbers.set(id, offset + numbers.size);
  return numbers;
}

/** `4`, `4,6` or `-1`. */
function range(document: Document | undefined, members: Bead['members'], numbers: ReadonlyMap<string, number>): string {
  const found = (document === undefined ? [] : (members[document.id] ?? [])).map((id) => numbers.get(id)).filter((number) => number !== undefined);
  if (found.length === 0) return NONE;
  const [least, most] = [found.reduce((a, b) => Math.min(a, b)), found.reduce((a, b) => Math.max(a, b))];
  return least === most ? String(least) : `${least},${most}`;
}
