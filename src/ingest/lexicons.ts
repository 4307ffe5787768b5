/**
 * What the interviews of a pair of languages teach together, kept in the corpus. A lexicon is a function of the documents alone:
 * it is learnt from a first look at them, which needs no lexicon, in an order that only their bytes decide.
 */
import type { AlignedTexts, Lexicon } from '../align/index.js';
import type { Corpus, DocumentSummary, LexiconSource, StoredBitext, StoredLexicon } from '../corpus/contract.js';
import { sha256 } from '../files/index.js';
import { compareDocuments, compareText } from '../interview.js';
import { languagePair, packed, unpacked } from './bitexts.js';
import type { Document, LanguageTag } from '../model.js';
import { alignSignature } from '../signature.js';
import type { Plan } from './chain.js';
import { inOrder, Stopped, type Workforce } from './workforce.js';

/** Sentences of a pair of languages below which nothing is learnt: from 120 on every set that was measured gains. */
const LEAST = 120;
/** Sentences from which a lexicon is complete: about a hundred interviews. What is learnt grows with the logarithm of the text, its cost with the text. */
const MOST = 6000;
/** A longer document teaches itself, and would cost a second look. */
const LONGEST = 3000;

/** In interviews of more languages only the fullest document teaches with each of the others, as alignment goes by way of it: 17 languages have 136 pairs. */
const MOST_LANGUAGES = 4;

/** Two documents of an interview; the source is the one whose language comes first. */
type Pair = readonly [source: string, target: string];

/** What a lexicon is to be learnt from. */
export interface Sample {
  readonly source: LanguageTag;
  readonly target: LanguageTag;
  readonly pairs: readonly Pair[];
  readonly complete: boolean;
}

/** A lexicon that was learnt in this run. */
export interface Learnt {
  readonly source: LanguageTag;
  readonly target: LanguageTag;
  readonly interviews: number;
  readonly entries: number;
}

export interface LearningRequest {
  /** Learn from all that is known now, whatever is kept. */
  readonly realign?: boolean;
  readonly stopped: () => boolean;
  readonly progress: (step: string, done: number, total: number) => void;
}

const languagesOf = ({ source, target }: { source: LanguageTag; target: LanguageTag }): string => languagePair(source, target);

/** The name of a lexicon in signatures: `en-ru.1a2b3c4d`. */
export const lexiconName = (lexicon: Pick<LexiconSource, 'source' | 'target' | 'hash'>): string => `${languagesOf(lexicon)}.${lexicon.hash}`;

/**
 * Sees to it that the corpus has the lexicons its documents give: learns those that are missing, were taken back with a document
 * or could take in more interviews, and drops those there is too little text for now. A complete one stays while its documents
 * stay together. Returns what was learnt; less than all when the user asks to stop.
 */
export async function bringLexicons(corpus: Corpus, plans: readonly Plan[], workforce: Workforce, request: LearningRequest): Promise<Learnt[]> {
  const settings = alignSignature('evidence');
  const samples = samplesOf(corpus.documents(), plans);
  const stored = new Map(corpus.lexicons().map((lexicon) => [languagesOf(lexicon), lexicon]));
  const interviewOf = new Map(plans.flatMap(({ id, group }) => group.documents.map((document) => [document, id] as const)));
  const isGood = (sample: Sample, { hash, settings: how, learntFrom, complete }: LexiconSource): boolean => {
    if (hash === '' || how !== settings) return false;
    if (complete && request.realign !== true) return learntFrom.every(([a, b]) => interviewOf.has(a) && interviewOf.get(a) === interviewOf.get(b));
    return JSON.stringify(learntFrom) === JSON.stringify(sample.pairs);
  };
  const wanted = samples.filter((sample) => {
    const known = stored.get(languagesOf(sample));
    return known === undefined || !isGood(sample, known);
  });
  const kept = new Set(samples.map(languagesOf));
  corpus.transaction(() => [...stored.values()].filter((lexicon) => !kept.has(languagesOf(lexicon))).forEach(({ source, target }) => corpus.dropLexicon(source, target)));

  const total = wanted.reduce((sum, { pairs }) => sum + pairs.length, 0);
  workforce.expect(total);
  const learnt: Learnt[] = [];
  let looked = 0;
  for (const sample of wanted) {
    const bitexts: AlignedTexts[] = [];
    const fresh: StoredBitext[] = [];
    const look = async (pair: Pair): Promise<AlignedTexts> => {
      const known = request.realign === true ? undefined : corpus.bitexts(pair).find((bitext) => bitext.settings === settings);
      const [source, target] = pair.map((id) => corpus.document(id)!) as [Document, Document];
      const { texts, bitext } = await workforce.run({ kind: 'look', source, target, known: known === undefined ? undefined : unpacked(known) });
      if (known === undefined) fresh.push(packed(bitext, 'first', settings));
      return texts;
    };
    for await (const [, texts] of inOrder(sample.pairs, workforce, request.stopped, look)) {
      request.progress('learning', looked++, total);
      bitexts.push(texts);
    }
    if (bitexts.length < sample.pairs.length || request.stopped()) break;
    const { source, target } = sample;
    const found = await workforce.run({ kind: 'learn', source, target, bitexts }).catch(unlessStopped);
    if (found === undefined) break;
    const lexicon = toStored(found, sample, settings);
    corpus.transaction(() => {
      fresh.sort((a, b) => compareText(a.source, b.source) || compareText(a.target, b.target)).forEach((bitext) => corpus.putBitext(bitext));
      corpus.putLexicon(lexicon);
    });
    learnt.push({ source, target, interviews: sample.pairs.length, entries: lexicon.entries.length });
  }
  return learnt;
}

function unlessStopped(error: unknown): undefined {
  if (!(error instanceof Stopped)) throw error;
}

function toStored({ source, target, entries, ...figures }: Lexicon, { pairs, complete }: Sample, settings: string): StoredLexicon {
  const hash = sha256(new TextEncoder().encode(JSON.stringify([source, target, entries, figures]))).slice(0, 8);
  return { source, target, hash, settings, learntFrom: pairs, complete, entries, figures };
}

/** A lexicon as alignment wants it. */
export function shelved({ source, target, entries, figures }: StoredLexicon): Lexicon {
  return { ...(figures as Omit<Lexicon, 'source' | 'target' | 'entries'>), source, target, entries };
}

/** What each pair of languages is to be learnt from: one pair of documents an interview, by their ids, which are as good as random, up to `MOST` sentences. */
export function samplesOf(documents: readonly DocumentSummary[], plans: readonly Plan[]): Sample[] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const pairsOf = new Map<string, { source: LanguageTag; target: LanguageTag; pairs: { pair: Pair; sentences: number }[] }>();
  for (const { group } of plans) {
    const members = group.documents.map((id) => byId.get(id)!).filter(({ language, sentences }) => language !== 'und' && sentences > 0 && sentences <= LONGEST);
    const first = [...members].sort(compareDocuments).filter(({ language }, index, all) => all[index - 1]?.language !== language);
    const fullest = first.length > MOST_LANGUAGES ? [...first].sort((a, b) => b.turns - b.others - a.turns + a.others || b.sentences - a.sentences)[0] : undefined;
    first.forEach((a, index) => first.slice(index + 1).forEach((b) => {
      if (fullest !== undefined && a !== fullest && b !== fullest) return;
      const languages = { source: a.language, target: b.language };
      const known = pairsOf.get(languagesOf(languages)) ?? { ...languages, pairs: [] };
      pairsOf.set(languagesOf(languages), known);
      known.pairs.push({ pair: [a.id, b.id], sentences: Math.min(a.sentences, b.sentences) });
    }));
  }
  return [...pairsOf.values()].sort((a, b) => compareText(languagesOf(a), languagesOf(b))).flatMap(({ source, target, pairs }) => {
    const chosen: Pair[] = [];
    let sentences = 0;
    for (const each of pairs.sort((a, b) => compareText(a.pair[0], b.pair[0]) || compareText(a.pair[1], b.pair[1]))) {
      if (sentences >= MOST) break;
      chosen.push(each.pair);
      sentences += each.sentences;
    }
    return sentences < LEAST ? [] : [{ source, target, pairs: chosen, complete: sentences >= MOST }];
  });
}
