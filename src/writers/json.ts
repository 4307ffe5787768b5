import type { Alignments, Bead, Document, Exchange, Interview, Paragraph, Turn, Warning } from '../model.js';
import { rounded } from './rounded.js';
import type { InterviewWriter, WriteOptions } from './writer.js';

/** Whole interviews as one JSON document, described by `schema/hrd-1.schema.json`. */
export const json = {
  name: 'json',
  extension: 'json',
  summary: 'whole interviews with turns, sentences and alignments, one JSON document',
  takes: 'interviews',
  write: writeJson,
} as const satisfies InterviewWriter;

function* writeJson(interviews: Iterable<Interview>, { signature }: WriteOptions): Iterable<string> {
  yield `{\n  "schema": "hrd/1",\n  "signature": ${JSON.stringify(signature)},\n  "interviews": [`;
  let separator = '\n    ';
  for (const interview of interviews) {
    yield separator;
    yield layout(interviewShape(interview), '    ');
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

/**
 * Writes a value as JSON with two spaces a level; arrays of strings and numbers stay on one line, absent keys are left out.
 * The depth is that of the shapes below, whatever the input.
 */
function layout(value: Shape, indent: string): string {
  if (value instanceof OneLine) return value.text;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const items = value as readonly Shape[];
    if (items.every((item) => typeof item !== 'object')) return JSON.stringify(items);
    return `[\n${items.map((item) => inner + layout(item, inner)).join(',\n')}\n${indent}]`;
  }
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  if (entries.length === 0) return '{}';
  return `{\n${entries.map(([key, part]) => `${inner}${JSON.stringify(key)}: ${layout(part, inner)}`).join(',\n')}\n${indent}}`;
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
    sentences: paragraph.sentences.map(({ id, text, start, end }) => oneLine({ id, text, start, end })),
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
