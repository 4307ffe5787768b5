import type { Document, Interview, Turn } from '../model.js';
import { visible, visibleName } from '../text/visible.js';
import { truncate } from '../text/width.js';
import { isolated, pathShown } from './direction.js';
import { head } from './head.js';
import { beside, paragraph, setPiece } from './page.js';
import { columnsOf, type Column } from './passages.js';
import { LETTER } from './transcript.js';
import { LOW_CONFIDENCE, READING_WIDTH, type Screen, type ViewOptions } from './view.js';
import { certainty } from './words.js';

/** How much of a paragraph is looked at for its first words: more than any line holds. */
const GLANCE = 400;

/**
 * Why an interview is shown as it is: why its documents belong together, why each paragraph has its role, how sure each turn's
 * counterpart is.
 */
export function explainInterview(interview: Interview, options: ViewOptions): string[] {
  const columns = columnsOf(interview);
  const page = Math.min(options.width, READING_WIDTH);
  const parts = [
    [...head(interview, columns, options)],
    [...explainPairing(interview, options, page)],
    ...columns.map(({ name, document }) => [...explainDocument(name, document, options, page)]),
    columns.length > 1 ? [...explainTurns(interview, columns, options)] : [],
  ].filter((part) => part.length > 0);
  return parts.flatMap((part, index) => (index === 0 ? part : ['', ...part]));
}

function* explainPairing({ evidence }: Interview, { colour }: Screen, page: number): Generator<string> {
  if (evidence.length === 0) return;
  yield colour.bold('Why these documents belong together');
  for (const reason of evidence) yield* paragraph(visibleName(reason), { width: page, first: '  - ' });
}

function* explainDocument(name: string, document: Document, options: ViewOptions, page: number): Generator<string> {
  const { colour } = options;
  yield* paragraph(`${name} · ${pathShown(document.path)}`, { width: page, style: colour.bold });
  const facts = [document.format, document.encoding ?? '', `language ${document.language} ${document.languageConfidence.toFixed(2)}`].filter((fact) => fact !== '');
  yield* paragraph(facts.join(', '), { width: page, first: '  - ', style: colour.dim });
  for (const note of document.notes) yield* paragraph(visibleName(note), { width: page, first: '  - ', style: colour.dim });
  for (const { rule, message, line, column } of document.warnings) {
    const place = line === undefined ? '' : `line ${line}${column === undefined ? '' : `:${column}`}: `;
    yield* paragraph(`${place}${visibleName(message)} [${rule}]`, { width: page, first: '  ! ', style: colour.yellow });
  }
  for (const turn of document.turns) if (asked(turn, options)) yield* explainTurn(turn, options, page);
}

function asked({ role, exchange }: Turn, { exchanges, roles }: ViewOptions): boolean {
  return (roles === null || roles.has(role)) && (exchanges === null || (exchange !== null && exchanges.has(exchange)));
}

/** On pages narrower than this, roles are letters and evidence stands further left. */
const ROOMY = 60;

/** Each paragraph in two lines: its place, role, confidence and first words, then its evidence. */
function* explainTurn({ role, exchange, confidence, paragraphs }: Turn, { colour }: Screen, page: number): Generator<string> {
  const roomy = page >= ROOMY;
  const who = [roomy ? role : LETTER[role], ...(exchange === null ? [] : [exchange])].join(' ').padEnd(roomy ? 12 : 5);
  for (const { line, label, text, evidence } of paragraphs) {
    const place = `  ${roomy ? 'line ' : ''}${String(line).padEnd(4)} ${who}`;
    const indent = place.length + 6;
    const words = truncate(visible(`${label}${text}`.slice(0, GLANCE)).replace(/\s+/gu, ' ').trim(), Math.max(10, page - indent));
    const mark = role === 'question' ? colour.bold(place) : role === 'other' ? colour.dim(place) : place;
    yield `${mark}${certainty(confidence, colour)}  ${isolated(words)}`;
    yield* paragraph(evidence.length === 0 ? 'no evidence' : evidence.map(visibleName).join('; '), { width: page, first: ' '.repeat(indent), style: colour.dim });
  }
}

/** `Q 1   0.99  en line 1 = ru line 1`, bead by bead, doubtful ones marked. */
function* explainTurns(interview: Interview, columns: readonly Column[], options: ViewOptions): Generator<string> {
  const { colour } = options;
  const page = Math.min(options.width, READING_WIDTH);
  yield colour.bold('Turns side by side');
  const turns = new Map(columns.flatMap(({ document }) => document.turns.map((turn) => [turn.id, turn] as const)));
  for (const { members, confidence } of interview.alignments.turns) {
    const sides = columns.map(({ name, document }) => ({ name, turns: (members[document.id] ?? []).flatMap((id) => turns.get(id) ?? []) }));
    const present = sides.filter((side) => side.turns.length > 0);
    const first = present[0]?.turns[0];
    if (first === undefined || !asked(first, options)) continue;
    const compared = present.length > 1;
    const who = `  ${`${LETTER[first.role]} ${first.exchange ?? ''}`.padEnd(6)}`;
    const places = sides.map((side) => `${side.name} ${side.turns.length === 0 ? '—' : `line ${side.turns.map(({ paragraphs }) => paragraphs[0]?.line ?? '?').join(' + ')}`}`).join(' = ');
    const text = compared && confidence < LOW_CONFIDENCE ? `${places}  doubtful` : places;
    const width = who.length + 6;
    const lines = setPiece({ text }, { width: Math.max(10, page - width), rightToLeft: false, style: plainly, labelStyle: plainly });
    yield* beside([{ lines: [{ text: who + (compared ? certainty(confidence, colour) : ''), width: compared ? who.length + 4 : who.length }], width }, { lines, width: page }]);
  }
}

const plainly = (text: string): string => text;
