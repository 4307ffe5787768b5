import { setImmediate as breathe } from 'node:timers/promises';
import type { AlignOptions, BitextAlignment } from '../align/contract.js';
import type { Corpus, DocumentSummary, InterviewRecord, LexiconSource } from '../corpus/contract.js';
import { UserError } from '../diagnostics.js';
import { compareDocuments } from '../interview.js';
import type { Document } from '../model.js';
import { alignSignature } from '../signature.js';
import { languagePair, packed, unpacked } from './bitexts.js';
import type { interviewSettings, Plan } from './chain.js';
import { bringLexicons, lexiconName, shelved, type Learnt, type LearningRequest } from './lexicons.js';
import { inOrder, Workforce } from './workforce.js';

/** An interview that was put together or aligned again, and how its sentence beads came out. */
export interface AlignedInterview {
  readonly id: string;
  /** Beads with sentences of two languages or more. */
  readonly aligned: number;
  /** Those of them with one sentence in each of their languages. */
  readonly oneToOne: number;
}

/** Two files that may be the same interview, on evidence that is too weak to join them. */
export interface NearPair {
  readonly path: string;
  readonly other: string;
  readonly why: string;
}

export interface RefreshRequest extends LearningRequest {
  readonly align: AlignOptions;
  /** Threads that may work at once; as many as the machine has when absent. */
  readonly workers?: number;
}

export interface RefreshResult {
  /** Interviews whose documents, or the reasons why they belong together, are not what they were. */
  readonly changed: AlignedInterview[];
  /** How many others were aligned again with what is known now. */
  readonly realigned: number;
  readonly learnt: Learnt[];
  readonly near: NearPair[];
  /** Files that could not be read, and interviews that could not be aligned. */
  readonly refused: UserError[];
}

/** Interviews are stored in batches: a commit costs a sync of the disk, and a batch is what an interruption can cost. */
const BATCH = 50;

/** Decides again which documents belong together, learns what their languages teach, and aligns what is not aligned as it should be. */
export async function refreshInterviews(corpus: Corpus, request: RefreshRequest, given?: Workforce): Promise<RefreshResult> {
  const { planInterviews } = await import('./chain.js');
  const plans = planInterviews(corpus.pairing());
  const workforce = given ?? new Workforce(request.workers, request.stopped);
  try {
    const learnt = request.align.mode === 'evidence' ? await bringLexicons(corpus, plans, workforce, request) : [];
    return { ...(await alignStale(corpus, plans, workforce, request)), learnt, near: nearPairs(corpus, plans) };
  } finally {
    if (given === undefined) await workforce.close();
  }
}

/** An interview that is not aligned as it should be. */
interface Stale {
  readonly plan: Plan;
  readonly settings: string;
  /** Names of its lexicons. */
  readonly lexicons: readonly string[];
  /** Nothing but what the corpus has taught is new to it. */
  readonly again: boolean;
}

async function alignStale(corpus: Corpus, plans: readonly Plan[], workforce: Workforce, request: RefreshRequest): Promise<Pick<RefreshResult, 'changed' | 'realigned' | 'refused'>> {
  const { interviewSettings, toRecord } = await import('./chain.js');
  const known = request.align.mode === 'evidence' ? corpus.lexicons().filter(({ hash }) => hash !== '') : [];
  const stale = staleOf(corpus, plans, known, request, interviewSettings);
  const summaries = corpus.documents();
  const pathOf = new Map(summaries.map(({ id, path }) => [id, path]));
  const settingsOf = bitextSettings(summaries, known, request.align.mode);
  const changed: AlignedInterview[] = [];
  const refused: UserError[] = [];
  let realigned = 0;
  let batch: { record: InterviewRecord; again: boolean }[] = [];
  const flush = (): void => {
    corpus.transaction(() => batch.forEach(({ record }) => corpus.putInterview(record)));
    changed.push(...batch.filter(({ again }) => !again).map(({ record }) => countBeads(record)));
    realigned += batch.filter(({ again }) => again).length;
    batch = [];
  };
  workforce.expect(stale.length);
  teachNeeded(corpus, known, stale, workforce);
  const align = async ({ plan, settings, lexicons }: Stale): Promise<InterviewRecord | UserError> => {
    await breathe();
    const documents = plan.group.documents.map((id) => corpus.document(id)!).sort(compareDocuments);
    try {
      const found = await workforce.run({ kind: 'align', documents, mode: request.align.mode, lexicons, bitexts: request.realign === true ? [] : keptBitexts(corpus, documents, settingsOf) });
      return { ...toRecord(plan, documents, settings, found, pathOf), bitexts: found.bitexts.map((bitext) => packed(bitext, 'last', settingsOf(bitext.source, bitext.target))) };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return error.at({ path: documents[0]!.path });
    }
  };
  let done = 0;
  try {
    for await (const [{ again }, record] of inOrder(stale, workforce, request.stopped, align)) {
      request.progress('aligning', done++, stale.length);
      if (record instanceof UserError) refused.push(record);
      else batch.push({ record, again });
      if (batch.length >= BATCH) flush();
    }
  } finally {
    flush();
  }
  corpus.transaction(() => {
    corpus.dropEmptyInterviews();
    if (done === stale.length && refused.length === 0 && !request.stopped()) corpus.settleLexicons();
  });
  return { changed, realigned, refused };
}

function staleOf(corpus: Corpus, plans: readonly Plan[], known: readonly LexiconSource[], { align, realign }: RefreshRequest, settingsOf: typeof interviewSettings): Stale[] {
  const stored = new Map(corpus.interviews().map((interview) => [interview.id, interview.settings]));
  const languageOf = new Map(corpus.documents().map(({ id, language }) => [id, language]));
  return plans.flatMap((plan) => {
    const languages = new Set(plan.group.documents.map((id) => languageOf.get(id)!));
    const lexicons = languages.size < 2 ? [] : known.filter(({ source, target }) => languages.has(source) && languages.has(target)).map(lexiconName);
    const settings = settingsOf(plan, align.mode, lexicons);
    const before = stored.get(plan.id);
    if (before === settings && (realign !== true || plan.group.documents.length < 2)) return [];
    return [{ plan, settings, lexicons, again: before !== undefined && withoutLexicons(before) === withoutLexicons(settings) }];
  });
}

/** How two documents are to be aligned with each other, by their ids. */
type SettingsOf = (source: string, target: string) => string;

function bitextSettings(documents: readonly DocumentSummary[], known: readonly LexiconSource[], mode: AlignOptions['mode']): SettingsOf {
  const languageOf = new Map(documents.map(({ id, language }) => [id, language]));
  const nameOf = new Map(known.map((lexicon) => [languagePair(lexicon.source, lexicon.target), lexiconName(lexicon)]));
  return (source, target) => {
    const name = nameOf.get(languagePair(languageOf.get(source)!, languageOf.get(target)!));
    return alignSignature(mode, name === undefined ? [] : [name]);
  };
}

/** What of an interview was aligned before just as it is to be aligned now. */
function keptBitexts(corpus: Corpus, documents: readonly Document[], settingsOf: SettingsOf): BitextAlignment[] {
  if (documents.length < 2) return [];
  const kept = corpus.bitexts(documents.map(({ id }) => id)).filter(({ source, target, settings }) => settings === settingsOf(source, target));
  return kept.map(unpacked);
}

/** `hrd:0.1.0|align:evidence|lexicon:en-ru.1a2b3c4d` … -> without the lexicon. */
const withoutLexicons = (settings: string): string => settings.replace(/\|lexicon:[^\n|]*/u, '');

/** Hands out the lexicons that some interview needs; none is read from the corpus otherwise. */
function teachNeeded(corpus: Corpus, known: readonly LexiconSource[], stale: readonly Stale[], workforce: Workforce): void {
  const needed = new Set(stale.flatMap(({ lexicons }) => lexicons));
  workforce.teach(known.filter((lexicon) => needed.has(lexiconName(lexicon))).map((lexicon) => [lexiconName(lexicon), shelved(corpus.lexicon(lexicon.source, lexicon.target)!)] as const));
}

/** Each pair once, although each of the two is near to the other. */
function nearPairs(corpus: Corpus, plans: readonly Plan[]): NearPair[] {
  const pathOf = new Map(corpus.documents().map(({ id, path }) => [id, path]));
  const pairs = new Map<string, NearPair>();
  for (const { document, other, why } of plans.flatMap(({ group }) => group.near)) {
    const [path, second] = [pathOf.get(document)!, pathOf.get(other)!].sort();
    pairs.set(`${path}\n${second}`, { path: path!, other: second!, why });
  }
  return [...pairs.values()];
}

function countBeads({ id, alignments }: InterviewRecord): AlignedInterview {
  const sides = alignments.sentences.map((bead) => Object.values(bead.members).filter((members) => members.length > 0));
  const aligned = sides.filter((filled) => filled.length > 1);
  return { id, aligned: aligned.length, oneToOne: aligned.filter((filled) => filled.every((members) => members.length === 1)).length };
}
