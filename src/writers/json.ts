import type { Alignments, Bead, Document, Exchange, Interview, Paragraph, Turn, Warning } from '../model.js';
import { inChunks } from './chunks.js';
import { rounded } from './rounded.js';
import type { InterviewWriter, WriteOptions } from './writer.js';

/** Whole interviews as one JSON document, described by `schema/hrd-1.schema.json`. */
export const json = {
  name: 'json',
  extension: 'json',
  summary: 'whole interviews with turns, sentences and alignments, one JSON document',
  keeps: 'everything',
  loses: 'nothing',
  takes: 'interviews',
  write: writeJson,
} as const satisfies InterviewWriter;

function* writeJson(interviews: Iterable<Interview>, { signature }: WriteOptions): Iterable<string> {
  yield* inChunks(piecesOf(interviews, signature));
}

function* piecesOf(interviews: Iterable<Interview>, signature: string): Generator<string> {
  yield `{\n  "schema": "hrd/1",\n  "signature": ${JSON.stringify(signature)},\n  "interviews": [`;
  let separator = '\n    ';
  for (const interview of interviews) {
    yield separator;
    yield* layout(interviewShape(interview), '    ', TURN_DEPTH);
    separator = ',\n    ';
  }
  yield separator.startsWith(',') ? '\n  ]\n}\n' : ']\n}\n';
}

/** JSON that keeps to one line whatever the indentation: the small things of which there are many (sentences, beads, warnings). */
class OneLine {
  constructor(readonly text: string) {}
}

type Shape = string | number | null | undefined | OneLine | readonly Shape[] | { readonly [key: string]: Shape };

const oneLine = (value: object): OneLine => new OneLine(JSON.stringify(value));

/** Interview, documents, document, turns: a turn is handed on in one piece, so that no string is as long as an interview. */
const TURN_DEPTH = 4;

/**
 * Writes a value as JSON with two spaces a level; arrays of strings and numbers stay on one line, absent keys are left out.
 * The outer levels come piece by piece, what lies deeper than `depth` in one. The depth is that of the shapes, whatever the input.
 */
function* layout(value: Shape, indent: string, depth: number): Generator<string> {
  const flat = flatText(value);
  if (flat !== null || depth === 0) {
    yield flat ?? [...layout(value, indent, Number.MAX_SAFE_INTEGER)].join('');
    return;
  }
  const inner = `${indent}  `;
  const isArray = Array.isArray(value);
  let before = isArray ? '[\n' : '{\n';
  for (const [key, part] of Object.entries(value as object) as [string, Shape][]) {
    if (part === undefined) continue;
    const lead = before + inner + (isArray ? '' : `${JSON.stringify(key)}: `);
    before = ',\n';
    const text = flatText(part);
    if (text !== null) yield lead + text;
    else {
      yield lead;
      yield* layout(part, inner, depth - 1);
    }
  }
  yield `\n${indent}${isArray ? ']' : '}'}`;
}

/** What fits one line, or null for what is laid out over several. */
function flatText(value: Shape): string | null {
  if (value instanceof OneLine) return value.text;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const parts = Object.values(value) as Shape[];
  if (Array.isArray(value) && parts.every((part) => typeof part !== 'object')) return JSON.stringify(value);
  return parts.every((part) => part === undefined) ? '{}' : null;
}

// The shapes name their keys one by one: the output is a promise and must not change because a type of the model grows.

function interviewShape(interview: Interview): Shape {
  return {
    id: interview.id,
    title: interview.title,
    languages: interview.languages,
    pivot: interview.pivot,
    evidence: interview.evidence,
    documents: interview.documents.map(documentShape),
    exchanges: interview.exchanges.map(exchangeShape),
    alignments: alignmentsShape(interview.alignments),
  };
}

function documentShape(document: Document): Shape {
  const { title, date, language, interview, interviewee, interviewer, original } = document.metadata;
  return {
    id: document.id,
    path: document.path,
    sha256: document.sha256,
    bytes: document.bytes,
    format: document.format,
    encoding: document.encoding,
    language: document.language,
    languageConfidence: rounded(document.languageConfidence),
    metadata: { title, date, language, interview, interviewee, interviewer, original },
    notes: document.notes,
    turns: document.turns.map(turnShape),
    warnings: document.warnings.map(warningShape),
  };
}

function turnShape(turn: Turn): Shape {
  return {
    id: turn.id,
    role: turn.role,
    speaker: turn.speaker,
    exchange: turn.exchange,
    confidence: rounded(turn.confidence),
    paragraphs: turn.paragraphs.map(paragraphShape),
  };
}

function paragraphShape(paragraph: Paragraph): Shape {
  return {
    id: paragraph.id,
    text: paragraph.text,
    label: paragraph.label,
    line: paragraph.line,
    evidence: paragraph.evidence,
    sentences: paragraph.sentences.map(({ id, text, start, end, time }) => oneLine({ id, text, start, end, time })),
  };
}

const warningShape = ({ rule, message, line, column }: Warning): OneLine => oneLine({ rule, message, line, column });

function exchangeShape(exchange: Exchange): Shape {
  return { number: exchange.number, question: exchange.question, answer: exchange.answer, confidence: rounded(exchange.confidence) };
}

const beadShape = ({ members, confidence }: Bead): OneLine => oneLine({ members, confidence: rounded(confidence) });

function alignmentsShape({ turns, paragraphs, sentences }: Alignments): Shape {
  return { turns: turns.map(beadShape), paragraphs: paragraphs.map(beadShape), sentences: sentences.map(beadShape) };
}
