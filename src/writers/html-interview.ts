import type { Bead, Document, Interview, Paragraph, Role, Turn } from '../model.js';
import { counted, escaped, languageAttributes, percent } from './html-markup.js';
import { compare, drawing, UNSURE } from './html-picture.js';

/** What the whole report knows and an interview does not. */
export interface ReportFacts {
  /** Number of the interview in the report, from 1: part of every id. */
  readonly number: number;
  /** Language columns of the whole report, in order. */
  readonly columns: readonly string[];
  /** English name of a language column. */
  readonly nameOf: (column: string) => string;
}

interface Placed {
  readonly paragraph: Paragraph;
  readonly turn: Turn;
  readonly document: Document;
}

/** One bead of paragraphs. */
interface Row {
  readonly exchange: number | null;
  readonly role: Role;
  readonly confidence: number;
  readonly cells: ReadonlyMap<string, readonly Placed[]>;
}

/** One interview: head, questions, pictures, the conversation side by side, and at the end what was set aside and where it all comes from. */
export function* interviewMarkup(interview: Interview, facts: ReportFacts): Generator<string> {
  const { before, exchanges, asides } = arrange(rowsOf(interview));
  yield `<article id="i${facts.number}" aria-labelledby="i${facts.number}-title">\n`;
  yield headMarkup(interview, facts);
  yield questionsMarkup(interview, facts);
  yield picturesMarkup(interview, facts);
  yield headsMarkup(interview, facts);
  const beads = sentenceBeads(interview);
  // An exchange that is taken up again later has a section of its own, since nothing is moved; links lead to its first.
  const times = new Map<number | null, number>();
  for (const rows of [...(before.length > 0 ? [before] : []), ...exchanges]) {
    const number = numberOf(rows);
    const time = (times.get(number) ?? 0) + 1;
    times.set(number, time);
    yield* sectionMarkup(rows, `i${facts.number}-${number ?? 0}${time === 1 ? '' : `-${time}`}`, interview, beads, facts);
  }
  yield endsMarkup(interview, asides, facts);
  yield '</article>\n';
}

function rowsOf(interview: Interview): Row[] {
  const placed = new Map<string, Placed>();
  for (const document of interview.documents) for (const turn of document.turns) for (const paragraph of turn.paragraphs) placed.set(paragraph.id, { paragraph, turn, document });
  const pivotFirst = [...interview.documents].sort((a, b) => Number(b.id === interview.pivot) - Number(a.id === interview.pivot));
  return interview.alignments.paragraphs.map(({ members, confidence }) => {
    const found = pivotFirst.map(({ id }) => (members[id] ?? []).map((member) => placed.get(member)).filter((paragraph) => paragraph !== undefined));
    const first = found.find((list) => list.length > 0)?.[0]?.turn;
    return { exchange: first?.exchange ?? null, role: first?.role ?? 'other', confidence, cells: new Map(pivotFirst.map(({ id }, index) => [id, found[index]!])) };
  });
}

/** The rows before the first question, those of each exchange, and what stands around the conversation and in it that is none of it. */
function arrange(rows: readonly Row[]): { before: Row[]; exchanges: Row[][]; asides: Row[] } {
  const spoken = rows.flatMap(({ role }, index) => (role === 'other' ? [] : [index]));
  const before: Row[] = [];
  const exchanges: Row[][] = [];
  const asides: Row[] = [];
  let current: number | null = null;
  rows.forEach((row, index) => {
    if (row.role === 'other' && (index < spoken[0]! || index > spoken.at(-1)! || spoken.length === 0)) return asides.push(row);
    if (row.exchange !== null && row.exchange !== current) exchanges.push([]);
    current = row.exchange ?? current;
    return (exchanges.at(-1) ?? before).push(row);
  });
  return { before, exchanges, asides };
}

function headMarkup({ id, title, documents, exchanges, alignments }: Interview, { number }: ReportFacts): string {
  const aligned = alignments.sentences.filter(({ members }) => Object.values(members).filter((ids) => ids.length > 0).length > 1).length;
  const facts = [...(title === null ? [] : [escaped(id)]), counted(documents.length, 'language version'), counted(exchanges.length, 'exchange'), ...(documents.length > 1 ? [`${counted(aligned, 'sentence')} aligned`] : [])];
  return `<h1 id="i${number}-title"><bdi>${escaped(title ?? id)}</bdi></h1>\n<p class="facts ui">${facts.join(' · ')}</p>\n`;
}

/** The list of questions, in the language of the pivot where it asks them. */
function questionsMarkup(interview: Interview, { number }: ReportFacts): string {
  const { exchanges, languages, documents, pivot } = interview;
  const order = [documents.findIndex(({ id }) => id === pivot), ...languages.keys()].filter((index) => index >= 0);
  const items = exchanges.map((exchange) => {
    const index = order.find((column) => Object.hasOwn(exchange.question, languages[column]!));
    const text = index === undefined ? '' : exchange.question[languages[index]!]!;
    const shown = index === undefined ? '<span class="none">no question</span>' : `<span ${languageAttributes(documents[index]!.language, text)}>${escaped(text.replace(/\s+/gu, ' '))}</span>`;
    return `<li><a href="#i${number}-${exchange.number}"><b>${exchange.number}</b>${shown}</a></li>`;
  });
  if (items.length === 0) return '';
  return `<nav class="questions" aria-label="Questions"><details open><summary>Questions</summary><ol>\n${items.join('\n')}\n</ol></details></nav>\n`;
}

/** A picture for each pair of documents. */
function picturesMarkup({ documents, languages, alignments }: Interview, { nameOf }: ReportFacts): string {
  const figures = documents.flatMap((source, first) => documents.slice(first + 1).map((target, offset) => {
    const names = [languages[first]!, languages[first + 1 + offset]!].map((column) => escaped(nameOf(column)));
    const found = compare(source, target, alignments.sentences);
    const alone = [[found.left, names[0]], [found.right, names[1]]].filter(([count]) => (count as number) > 0).map(([count, name]) => `${String(count)} only in ${String(name)}`);
    const words = [`${counted(found.aligned, 'bead')} of sentences, ${found.oneToOne} one to one`, ...(found.aligned === 0 ? [] : [`least sure ${percent(found.lowest)}`]), ...alone];
    return `<figure>${drawing(found, `${names.join(' and ')}: ${words.join('; ')}`)}<figcaption><b>${names.join(' – ')}</b><br>${words.join('<br>')}</figcaption></figure>`;
  }));
  if (figures.length === 0) return '';
  return `<details><summary>How the languages lie against each other</summary><div class="pictures">\n${figures.join('\n')}\n</div></details>\n`;
}

function headsMarkup({ languages, documents }: Interview, { columns, nameOf }: ReportFacts): string {
  const names = languages.map((column, index) => `<div data-k="${columns.indexOf(column)}" dir="${/rtl/u.test(languageAttributes(documents[index]!.language)) ? 'rtl' : 'ltr'}">${escaped(nameOf(column))}</div>`);
  return `<div class="row heads" aria-hidden="true"><div class="mark"></div>${names.join('')}</div>\n`;
}

/** What is to be known of a sentence's bead: its number in the interview, how sure it is, and the languages it misses. */
type SentenceBeads = ReadonlyMap<string, { readonly number: number; readonly confidence: number; readonly missing: readonly string[] }>;

function sentenceBeads({ alignments, documents, languages }: Interview): SentenceBeads {
  const found = new Map<string, { number: number; confidence: number; missing: string[] }>();
  alignments.sentences.forEach(({ members, confidence }: Bead, number) => {
    const missing = documents.flatMap(({ id }, index) => ((members[id]?.length ?? 0) === 0 ? [languages[index]!] : []));
    for (const ids of Object.values(members)) for (const id of ids) found.set(id, { number, confidence, missing });
  });
  return found;
}

const numberOf = (rows: readonly Row[]): number | null => rows.find(({ exchange }) => exchange !== null)?.exchange ?? null;

function* sectionMarkup(rows: readonly Row[], id: string, interview: Interview, beads: SentenceBeads, facts: ReportFacts): Generator<string> {
  const number = numberOf(rows);
  yield `<section id="${id}" data-exchange="${number ?? 0}" aria-labelledby="${id}-h">\n<h3 class="hidden" id="${id}-h">${number === null ? 'Before the first question' : `Exchange ${number}`}</h3>\n`;
  let last: Role | null = null;
  for (const [index, row] of rows.entries()) {
    const opens = row.role !== last;
    last = row.role;
    yield rowMarkup(row, { link: index === 0 && number !== null ? `<a href="#${id}" aria-label="Link to exchange ${number}">${number}</a> ` : '', opens }, interview, beads, facts);
  }
  yield '</section>\n';
}

const ROLE_MARK = { question: ['Q', 'Question'], answer: ['A', 'Answer'], other: ['', 'Not part of the conversation'] } as const;

function rowMarkup({ role, confidence, cells }: Row, { link, opens }: { link: string; opens: boolean }, { documents, languages }: Interview, beads: SentenceBeads, { columns, nameOf }: ReportFacts): string {
  const compared = [...cells.values()].filter((list) => list.length > 0).length > 1;
  const doubt = compared && confidence < UNSURE ? `<span class="doubt" title="how sure it is that these paragraphs belong together">≈ ${percent(confidence)}</span>` : '';
  const [letter, word] = ROLE_MARK[role];
  const who = opens ? `<span aria-hidden="true">${letter}</span><span class="hidden">${word}</span>` : '';
  const texts = documents.map((document, index) => {
    const column = languages[index]!;
    const list = cells.get(document.id) ?? [];
    const inside = list.length > 0 ? list.map((placed) => paragraphMarkup(placed, beads, documents.length > 1, nameOf)).join('') : '<span class="none">—</span>';
    return `<div class="cell" data-k="${columns.indexOf(column)}" data-l="${escaped(nameOf(column))}" ${languageAttributes(document.language, list[0]?.paragraph.text)}>${inside}</div>`;
  });
  const kind = { question: 'q', answer: 'a', other: 'other' }[role];
  return `<div class="row ${kind}"><div class="mark">${link}${who}${doubt}</div>${texts.join('')}</div>\n`;
}

/** A paragraph with its printed label; every sentence carries its bead, what stands between sentences stays between them. */
function paragraphMarkup({ paragraph }: Placed, beads: SentenceBeads, compared: boolean, nameOf: ReportFacts['nameOf']): string {
  const parts: string[] = paragraph.label.trim() === '' ? [] : [`<span class="label">${escaped(paragraph.label.trim())}</span> `];
  let end = 0;
  for (const { id, text, start, end: next } of paragraph.sentences) {
    parts.push(escaped(paragraph.text.slice(end, start)));
    end = next;
    const bead = beads.get(id);
    if (bead === undefined || !compared) {
      parts.push(bead === undefined ? escaped(text) : `<span class="s" data-b="${bead.number}">${escaped(text)}</span>`);
      continue;
    }
    const alone = bead.missing.length > 0;
    const doubtful = !alone && bead.confidence < UNSURE;
    const title = alone ? ` title="not in ${escaped(bead.missing.map(nameOf).join(', '))}"` : doubtful ? ` title="${percent(bead.confidence)} sure of its counterpart"` : '';
    parts.push(`<span class="s${alone ? ' alone' : ''}${doubtful ? ' doubtful' : ''}" data-b="${bead.number}"${title}>${escaped(text)}</span>`);
  }
  return `<p>${parts.join('')}${escaped(paragraph.text.slice(end))}</p>`;
}

/** What was set aside, what there is to warn of, and where everything comes from. */
function endsMarkup(interview: Interview, asides: readonly Row[], { nameOf }: ReportFacts): string {
  const { documents, languages, evidence } = interview;
  const columnOf = new Map(documents.map(({ id }, index) => [id, languages[index]!]));
  const put = asides.flatMap(({ cells }) => documents.flatMap(({ id }) => cells.get(id) ?? [])).map(({ paragraph, document }) =>
    `<tr><td>${escaped(nameOf(columnOf.get(document.id)!))}, line ${paragraph.line}</td><td class="text" ${languageAttributes(document.language, paragraph.text)}>${escaped(paragraph.label + paragraph.text)}</td><td>${escaped(paragraph.evidence[0] ?? '')}</td></tr>`);
  const warned = documents.flatMap(({ id, warnings }) => warnings.map(({ rule, message, line }) =>
    `<tr><td>${escaped(nameOf(columnOf.get(id)!))}${line === undefined ? '' : `, line ${line}`}</td><td>${escaped(message)}</td><td><code>${escaped(rule)}</code></td></tr>`));
  const sources = documents.map(({ id, path, sha256, bytes, format, encoding, notes }) =>
    `<tr><td>${escaped(nameOf(columnOf.get(id)!))}</td><td><code>${escaped(path)}</code><br>${counted(bytes, 'byte')}, ${escaped([format, ...(encoding === null ? [] : [encoding])].join(', '))}</td><td><code>${escaped(sha256)}</code></td><td>${escaped(notes.join('; '))}</td></tr>`);
  const table = (title: string, heads: readonly string[], rows: readonly string[]): string =>
    rows.length === 0 ? '' : `<h2>${title}</h2>\n<table><thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>\n`;
  return `<div class="ends">\n${table('Set aside: not part of the conversation', ['Place', 'Text', 'Why'], put)}${table('Warnings', ['Place', 'What', 'Rule'], warned)}${table('Sources', ['Language', 'File', 'SHA-256', 'How it was read'], sources)}${
    evidence.length > 0 ? `<p class="facts">Why these belong together: ${escaped(evidence.join('; '))}</p>\n` : ''}</div>\n`;
}
