import { visibleName } from '../text/visible.js';
import { pathShown } from './direction.js';
import { paragraph } from './page.js';
import { table, type Cell, type TableColumn } from './table.js';
import { LOW_CONFIDENCE, type ListOptions } from './view.js';
import { counted, figure } from './words.js';

/** What the list of interviews needs of each. */
export interface InterviewFacts {
  readonly id: string;
  readonly title: string | null;
  readonly languages: readonly string[];
  readonly documents: readonly string[];
  readonly exchanges: number;
  readonly turns: number;
  readonly sentences: number;
  /** Of its beads; null for a single document. */
  readonly confidence: { readonly lowest: number; readonly mean: number } | null;
  readonly warnings: number;
}

/** What the list of documents needs of each. */
export interface DocumentFacts {
  readonly interview: string;
  readonly path: string;
  readonly language: string;
  readonly languageConfidence: number;
  readonly format: string;
  readonly encoding: string | null;
  readonly bytes: number;
  readonly turns: number;
  readonly questions: number;
  readonly others: number;
  readonly sentences: number;
  readonly warnings: number;
}

/** A warning with its place. */
export interface WarningFacts {
  readonly path: string;
  readonly rule: string;
  readonly message: string;
  readonly line?: number;
  readonly column?: number;
}

const INTERVIEW_COLUMNS: readonly TableColumn[] = [
  { head: 'INTERVIEW', narrowest: 14 },
  { head: 'TITLE', narrowest: 16, expendable: 1 },
  { head: 'LANGUAGES', narrowest: 9 },
  { head: 'EXCHANGES', align: 'right' },
  { head: 'TURNS', align: 'right', expendable: 5 },
  { head: 'SENTENCES', align: 'right', expendable: 6 },
  { head: 'CONFIDENCE', align: 'right', expendable: 3 },
  { head: 'WARNINGS', align: 'right', expendable: 2 },
];

/** The interviews of the corpus, a line each; totals below where there are several. */
export function listInterviews(interviews: readonly InterviewFacts[], options: ListOptions): string[] {
  if (interviews.length === 0) return nothingIn(options);
  const { colour } = options;
  const titled = interviews.some(({ title }) => title !== null);
  const columns = INTERVIEW_COLUMNS.filter(({ head }) => titled || head !== 'TITLE');
  const rows = interviews.map(({ id, title, languages, exchanges, turns, sentences, confidence, warnings }): Cell[] => [
    { text: visibleName(id), style: colour.bold },
    ...(titled ? [{ text: visibleName(title ?? '') }] : []),
    { text: languages.join(', ') },
    number(exchanges),
    number(turns),
    number(sentences),
    certaintyCell(confidence?.mean ?? null, options),
    warningCell(warnings, options),
  ]);
  const lines = [...table(columns, rows, options)];
  if (interviews.length === 1) return lines;
  const sum = (of: (facts: InterviewFacts) => number): number => interviews.reduce((total, facts) => total + of(facts), 0);
  const totals = [
    counted(interviews.length, 'interview'),
    counted(sum(({ documents }) => documents.length), 'document'),
    counted(sum(({ exchanges }) => exchanges), 'exchange'),
    counted(sum(({ turns }) => turns), 'turn'),
    counted(sum(({ sentences }) => sentences), 'sentence'),
    counted(sum(({ warnings }) => warnings), 'warning'),
  ];
  return [...lines, '', ...total(totals, options)];
}

const DOCUMENT_COLUMNS: readonly TableColumn[] = [
  { head: 'DOCUMENT', narrowest: 20 },
  { head: 'INTERVIEW', narrowest: 12, expendable: 2 },
  { head: 'LANGUAGE' },
  { head: 'SURE', align: 'right', expendable: 8 },
  { head: 'FORMAT', expendable: 6 },
  { head: 'ENCODING', expendable: 7 },
  { head: 'SIZE', align: 'right', expendable: 10 },
  { head: 'TURNS', align: 'right' },
  { head: 'QUESTIONS', align: 'right', expendable: 5 },
  { head: 'SET ASIDE', align: 'right', expendable: 4 },
  { head: 'SENTENCES', align: 'right', expendable: 9 },
  { head: 'WARNINGS', align: 'right', expendable: 1 },
];

/** The documents of the corpus, a line each; totals below where there are several. */
export function listDocuments(documents: readonly DocumentFacts[], options: ListOptions): string[] {
  if (documents.length === 0) return nothingIn(options);
  const rows = documents.map((document): Cell[] => [
    { text: visibleName(document.path), style: options.colour.bold, path: true },
    { text: visibleName(document.interview) },
    { text: document.language },
    certaintyCell(document.languageConfidence, options),
    { text: document.format },
    { text: document.encoding ?? '' },
    { text: size(document.bytes) },
    number(document.turns),
    number(document.questions),
    number(document.others),
    number(document.sentences),
    warningCell(document.warnings, options),
  ]);
  const lines = [...table(DOCUMENT_COLUMNS, rows, options)];
  if (documents.length === 1) return lines;
  const sum = (of: (facts: DocumentFacts) => number): number => documents.reduce((all, facts) => all + of(facts), 0);
  const totals = [counted(documents.length, 'document'), size(sum(({ bytes }) => bytes)), counted(sum(({ turns }) => turns), 'turn'), counted(sum(({ warnings }) => warnings), 'warning')];
  return [...lines, '', ...total(totals, options)];
}

/** The warnings of the corpus, in the form of an error line (`path:line:column: message [rule]`), and how many of each rule. */
export function listWarnings(warnings: readonly WarningFacts[], options: ListOptions): string[] {
  const { colour, width } = options;
  if (warnings.length === 0) return [`${visibleName(options.corpus)}: no warnings`];
  const lines = warnings.flatMap(({ path, rule, message, line, column }) => {
    const place = [pathShown(path), line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':');
    const [first = '', ...rest] = paragraph(`${place}: ${visibleName(message)} [${rule}]`, { width, rest: '    ' });
    return [first.startsWith(place) ? colour.bold(place) + first.slice(place.length) : first, ...rest];
  });
  const rules = new Map<string, number>();
  for (const { rule } of warnings) rules.set(rule, (rules.get(rule) ?? 0) + 1);
  const totals = [...rules].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([rule, count]) => `${rule} ${figure(count)}`);
  return [...lines, '', ...total([counted(warnings.length, 'warning'), ...totals], options)];
}

const number = (value: number): Cell => ({ text: figure(value) });

function certaintyCell(confidence: number | null, { colour }: ListOptions): Cell {
  if (confidence === null) return { text: '—', style: colour.dim };
  return { text: confidence.toFixed(2), ...(confidence < LOW_CONFIDENCE ? { style: colour.yellow } : {}) };
}

function warningCell(warnings: number, { colour }: ListOptions): Cell {
  return { text: figure(warnings), style: warnings > 0 ? colour.yellow : colour.dim };
}

/** A number of bytes for people, in the decimal units of disks: `3.2 kB`. */
function size(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB'];
  let value = bytes;
  let unit = 0;
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000;
    unit++;
  }
  return `${unit === 0 || value >= 99.95 ? Math.round(value) : value.toFixed(1)} ${units[unit]}`;
}

function total(facts: readonly string[], { width, colour }: ListOptions): string[] {
  return paragraph(facts.join(', '), { width, style: colour.dim });
}

const nothingIn = ({ corpus }: ListOptions): string[] => [`${visibleName(corpus)} is empty. Next: hrd ingest FOLDER`];
