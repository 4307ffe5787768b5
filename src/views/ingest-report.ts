import { visibleName } from '../text/visible.js';
import { isolated, pathShown } from './direction.js';
import { paragraph } from './page.js';
import { table, type TableColumn } from './table.js';
import { LOW_CONFIDENCE, READING_WIDTH, type Screen } from './view.js';
import { counted, figure } from './words.js';

/** A document as the report tells of it. */
export interface ReportedDocument {
  readonly path: string;
  readonly language: string;
  /** How many turns were set aside as not part of the conversation. */
  readonly setAside: number;
  readonly warnings: readonly { readonly rule: string; readonly message: string; readonly line?: number }[];
}

/** An interview as the report tells of it. */
export interface ReportedInterview {
  readonly id: string;
  readonly title: string | null;
  readonly languages: readonly string[];
  readonly exchanges: number;
  readonly turns: number;
  readonly sentences: number;
  /** Sentence beads with two sides or more. */
  readonly aligned: number;
  /** Those of them with one sentence on each side. */
  readonly oneToOne: number;
  readonly confidence: number | null;
  readonly documents: readonly ReportedDocument[];
  readonly evidence: readonly string[];
  readonly changed: boolean;
}

/** What an ingest did, for people. */
export interface IngestReport {
  /** The corpus, as the user would name it. */
  readonly corpus: string;
  readonly dryRun: boolean;
  readonly interviews: readonly ReportedInterview[];
  /** What the interviews of pairs of languages have taught together. */
  readonly learnt: readonly { readonly source: string; readonly target: string; readonly interviews: number; readonly entries: number }[];
  /** Interviews aligned again with it, beside those that changed. */
  readonly realigned: number;
  /** Documents that almost belong together. */
  readonly near: readonly { readonly path: string; readonly other: string; readonly why: string }[];
  readonly ingested: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly removed: number;
  /** In the corpus, but gone from the disk. */
  readonly missing: readonly string[];
  /** Left out: the same bytes as another file. */
  readonly duplicates: readonly { readonly path: string; readonly of: string }[];
  readonly moved: readonly { readonly from: string; readonly to: string }[];
  readonly totals: { readonly interviews: number; readonly documents: number; readonly turns: number; readonly sentences: number };
}

/** More interviews than this get a line each instead of a paragraph. */
const MOST_IN_FULL = 12;
const MOST_LINES = 40;
const MOST_PLACES = 3;
const MOST_RULES = 6;
/** A rule that says more different things than this is told by the first of them. */
const MOST_MESSAGES = 2;
const MOST_NAMES = 5;
/** The rule of warnings that only repeat how much was set aside. */
const TOLD_ABOVE = 'set-aside';

/** Tells what an ingest did: interview by interview what was found, aligned and left out, then what needs a decision, then the sums. */
export function ingestReport(report: IngestReport, screen: Screen): string[] {
  const changed = report.interviews.filter((interview) => interview.changed);
  const paragraphs = [
    ...(changed.length <= MOST_IN_FULL ? changed.map((interview) => [...inFull(interview, screen)]) : [[...inShort(changed, screen)]]),
    [...nearPairs(report, screen)],
    [...teaching(report, screen)],
    [...filesOf(report, screen)],
    [...sums(report, screen)],
  ];
  return paragraphs.filter((lines) => lines.length > 0).flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}

const pageOf = ({ width }: Screen): number => Math.min(width, READING_WIDTH);

function* inFull(interview: ReportedInterview, screen: Screen): Generator<string> {
  const { colour } = screen;
  const width = pageOf(screen);
  const { id, title, languages, documents, evidence } = interview;
  const names = [id, ...(title === null ? [] : [title])].map((name) => isolated(visibleName(name)));
  yield* paragraph([...names, languages.join(', ')].join(' · '), { width, style: colour.bold });
  yield* paragraph(found(interview), { width, first: '  ' });
  if (documents.length > 1 && evidence[0] !== undefined) yield* paragraph(`joined: ${visibleName(evidence[0])}`, { width, first: '  ', rest: '    ', style: colour.dim });
  const aside = documents.filter(({ setAside }) => setAside > 0).map(({ path, setAside }) => `${figure(setAside)} in ${named(path)}`);
  if (aside.length > 0) yield* paragraph(`set aside, not part of the conversation: ${listed(aside, MOST_NAMES, 'hrd list --documents')}`, { width, first: '  ', rest: '    ', style: colour.dim });
  yield* warningsOf(documents, screen);
}

function found({ exchanges, turns, sentences, aligned, oneToOne, confidence, documents }: ReportedInterview): string {
  const sizes = `${counted(exchanges, 'exchange')}, ${counted(turns, 'turn')}, ${counted(sentences, 'sentence')}`;
  if (documents.length < 2) return `${sizes}; one language, nothing to align`;
  const sure = confidence === null ? '' : `, confidence ${confidence.toFixed(2)}`;
  return `${sizes}; ${counted(aligned, 'sentence')} aligned (${figure(oneToOne)} of ${figure(aligned)} one to one)${sure}`;
}

/** Warnings of one rule: what is said, and where. */
type Said = Map<string, Map<string, number[]>>;

/** Warnings by rule, with their places: `no space between two sentences [missing-space] a.txt:9,12 b.txt:17`. What is said of one place is not said of another. */
function* warningsOf(documents: readonly ReportedDocument[], screen: Screen): Generator<string> {
  const rules = new Map<string, Said>();
  for (const { path, warnings } of documents) {
    for (const { rule, message, line } of warnings) {
      if (rule === TOLD_ABOVE) continue;
      const said: Said = rules.get(rule) ?? new Map<string, Map<string, number[]>>();
      rules.set(rule, said);
      const places = said.get(message) ?? new Map<string, number[]>();
      said.set(message, places);
      const lines = places.get(path) ?? [];
      places.set(path, lines);
      // 0: the file as a whole.
      lines.push(line ?? 0);
    }
  }
  for (const [rule, said] of [...rules].slice(0, MOST_RULES)) yield* warningLines(rule, said, screen);
  if (rules.size > MOST_RULES) yield screen.colour.dim(`  … and ${counted(rules.size - MOST_RULES, 'kind')} of warnings more: hrd list --warnings`);
}

function* warningLines(rule: string, said: Said, screen: Screen): Generator<string> {
  const told = [...said].slice(0, said.size <= MOST_MESSAGES ? said.size : 1);
  const countOf = (entries: Iterable<readonly number[]>): number => [...entries].reduce((sum, lines) => sum + lines.length, 0);
  const untold = [...said].slice(told.length).reduce((sum, [, places]) => sum + countOf(places.values()), 0);
  for (const [index, [message, places]] of told.entries()) {
    const shown = [...places].slice(0, MOST_NAMES).map(([path, lines]) => ({ path, lines: lines.slice(0, MOST_PLACES) }));
    const more = countOf(places.values()) - countOf(shown.map(({ lines }) => lines)) + (index === told.length - 1 ? untold : 0);
    const where = shown.map(({ path, lines }) => named(path) + placesIn(lines)).join(' ');
    yield* paragraph(`${visibleName(message)} [${rule}] ${where}${more > 0 ? ` … and ${figure(more)} more: hrd list --warnings` : ''}`, { width: pageOf(screen), first: '  ! ', style: screen.colour.yellow });
  }
}

function placesIn(lines: readonly number[]): string {
  const numbers = lines.filter((line) => line > 0);
  return numbers.length === 0 ? '' : `:${numbers.join(',')}`;
}

/** A path among other words: in quotation marks when it holds spaces, so that its end is seen. */
function named(path: string): string {
  const shown = pathShown(path);
  return /\s/u.test(path) ? `"${shown}"` : shown;
}

const SHORT_COLUMNS: readonly TableColumn[] = [
  { head: 'INTERVIEW', narrowest: 14 },
  { head: 'LANGUAGES', narrowest: 9 },
  { head: 'EXCHANGES', align: 'right' },
  { head: 'ALIGNED', align: 'right' },
  { head: 'ONE TO ONE', align: 'right', expendable: 2 },
  { head: 'CONFIDENCE', align: 'right', expendable: 1 },
];

function* inShort(interviews: readonly ReportedInterview[], screen: Screen): Generator<string> {
  const { colour } = screen;
  const rows = interviews.slice(0, MOST_LINES).map(({ id, languages, exchanges, aligned, oneToOne, confidence }) => [
    { text: visibleName(id), style: colour.bold },
    { text: languages.join(', ') },
    { text: figure(exchanges) },
    { text: figure(aligned) },
    { text: figure(oneToOne) },
    { text: confidence === null ? '—' : confidence.toFixed(2), ...(confidence !== null && confidence < LOW_CONFIDENCE ? { style: colour.yellow } : {}) },
  ]);
  yield* table(SHORT_COLUMNS, rows, screen);
  if (interviews.length > MOST_LINES) yield colour.dim(`… and ${figure(interviews.length - MOST_LINES)} more: hrd list`);
}

function* nearPairs({ near }: IngestReport, screen: Screen): Generator<string> {
  if (near.length === 0) return;
  const width = pageOf(screen);
  yield screen.colour.bold('Close, but not joined');
  for (const { path, other, why } of near.slice(0, MOST_IN_FULL)) {
    yield* paragraph(`${named(path)} and ${named(other)} (${visibleName(why)}); if they belong together:`, { width, first: '  ? ' });
    yield `    hrd link ${shellWord(path)} ${shellWord(other)}`;
  }
  if (near.length > MOST_IN_FULL) yield screen.colour.dim(`  … and ${figure(near.length - MOST_IN_FULL)} more`);
}

function* teaching({ learnt, realigned }: IngestReport, screen: Screen): Generator<string> {
  const width = pageOf(screen);
  for (const { source, target, interviews, entries } of learnt.slice(0, MOST_IN_FULL)) {
    yield* paragraph(`learnt ${counted(entries, 'pair')} of words in ${source} and ${target} from ${counted(interviews, 'interview')}`, { width, rest: '  ' });
  }
  if (learnt.length > MOST_IN_FULL) yield screen.colour.dim(`… and of ${counted(learnt.length - MOST_IN_FULL, 'pair')} of languages more`);
  if (realigned > 0) yield* paragraph(`aligned ${counted(realigned, 'interview')} again with what is known now`, { width, rest: '  ' });
}

function* filesOf({ missing, duplicates, moved }: IngestReport, screen: Screen): Generator<string> {
  const told: readonly (readonly [what: string, names: readonly string[]])[] = [
    ['same content, kept once', duplicates.map(({ path, of }) => `${named(path)} (as ${named(of)})`)],
    ['moved', moved.map(({ from, to }) => `${named(from)} to ${named(to)}`)],
    ['gone from the disk, kept in the corpus (--prune removes them)', missing.map(named)],
  ];
  for (const [what, names] of told) if (names.length > 0) yield* paragraph(`${what}: ${listed(names, MOST_NAMES)}`, { width: pageOf(screen), rest: '  ' });
}

function* sums({ corpus, dryRun, ingested, unchanged, refused, removed, totals }: IngestReport, screen: Screen): Generator<string> {
  const counts = [`unchanged ${figure(unchanged)}`, `refused ${figure(refused)}`, ...(removed > 0 ? [`removed ${figure(removed)}`] : [])].join(', ');
  yield `${dryRun ? 'would ingest' : 'ingested'} ${figure(ingested)}, ${counts}`;
  const next = totals.documents > 0 ? 'hrd show' : 'hrd ingest FOLDER';
  const state = dryRun ? 'as it was (dry run)' : `${counted(totals.documents, 'document')}, ${counted(totals.turns, 'turn')}. Next: ${next}`;
  yield* paragraph(`${pathShown(corpus)}: ${state}`, { width: pageOf(screen), rest: '  ' });
}

/** The first few, and how many more there are and where. */
function listed(items: readonly string[], most: number, where?: string): string {
  if (items.length <= most) return items.join(', ');
  return `${items.slice(0, most).join(', ')} … and ${figure(items.length - most)} more${where === undefined ? '' : `: ${where}`}`;
}

/** A name as it can be typed in a shell. */
function shellWord(name: string): string {
  const plain = /^[\p{L}\p{M}\p{N}_./:@%+=,][\p{L}\p{M}\p{N}_./:@%+=,-]*$/u.test(name);
  return plain ? name : `'${visibleName(name).replaceAll("'", "'\\''")}'`;
}
