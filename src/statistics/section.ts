import { compareText } from '../interview.js';
import type { LanguageStatistics, LanguageTag, Role, SpeakerStatistics, StatisticsSection } from '../model.js';
import { addTurn, emptySum, kept, type Sum } from './amounts.js';
import { BitextTally, compareBitexts, type Pair } from './bitexts.js';
import { ConfidenceTally } from './confidences.js';
import type { DocumentFacts, InterviewFacts, TurnFacts } from './facts.js';
import { answersAmong, LengthTally } from './lengths.js';

const ROLES = ['question', 'answer', 'other'] as const satisfies readonly Role[];

/** Columns as people look for them: in the order of the languages asked for, else of their names. */
export type Rank = (column: string) => number;

/** One language column, added up. */
class ColumnTally {
  readonly #all = emptySum();
  readonly #roles: Readonly<Record<Role, Sum>> = { question: emptySum(), answer: emptySum(), other: emptySum() };
  readonly #lengths = new LengthTally();
  readonly #types = new Set<string>();
  readonly #confidences = new ConfidenceTally();
  #longest: LanguageStatistics['longest'] = null;

  add(document: DocumentFacts): void {
    this.#all.documents += 1;
    for (const role of ROLES) if (document.turns.some((turn) => turn.role === role)) this.#roles[role].documents += 1;
    for (const turn of document.turns) {
      addTurn(this.#all, turn);
      addTurn(this.#roles[turn.role], turn);
      this.#confidences.add(turn.confidence);
    }
    for (const type of document.types) this.#types.add(type);
    for (const answer of answersAmong(document.turns)) {
      this.#lengths.add(answer);
      const { first, words } = answer;
      if (this.#longest === null || words > this.#longest.words) this.#longest = { interview: document.interview, exchange: first.exchange, path: document.path, line: first.line, words };
    }
  }

  result(column: string, language: LanguageTag): LanguageStatistics {
    const { question, answer, other } = this.#roles;
    return { column, language, all: { ...this.#all }, types: this.#types.size, question: { ...question }, answer: { ...answer }, other: { ...other }, answers: this.#lengths.result(), longest: this.#longest, roles: this.#confidences.result() };
  }
}

/** Interviews, added up; one interview gives the statistics of that interview. */
export class SectionTally {
  readonly #all = emptySum();
  readonly #columns = new Map<string, { language: LanguageTag; tally: ColumnTally }>();
  readonly #bitexts = new Map<string, { source: string; target: string; tally: BitextTally }>();
  readonly #warnings = new Map<string, { warnings: number; documents: number }>();
  #interviews = 0;
  #exchanges = 0;

  add(facts: InterviewFacts, pairs: readonly Pair[]): void {
    this.#interviews += 1;
    this.#exchanges += facts.exchanges;
    for (const document of facts.documents) {
      this.#all.documents += 1;
      for (const turn of document.turns) addTurn(this.#all, turn);
      kept(this.#columns, document.column, () => ({ language: document.language, tally: new ColumnTally() })).tally.add(document);
      this.#warn(document.warnings);
    }
    for (const pair of pairs) kept(this.#bitexts, `${pair.source}\n${pair.target}`, () => ({ source: pair.source, target: pair.target, tally: new BitextTally() })).tally.add(pair);
  }

  #warn(rules: readonly string[]): void {
    for (const rule of rules) kept(this.#warnings, rule, () => ({ warnings: 0, documents: 0 })).warnings += 1;
    for (const rule of new Set(rules)) this.#warnings.get(rule)!.documents += 1;
  }

  result(rank: Rank, speakers: readonly SpeakerStatistics[] = []): StatisticsSection {
    const columns = [...this.#columns].sort(([a], [b]) => rank(a) - rank(b) || compareText(a, b));
    return {
      interviews: this.#interviews,
      exchanges: this.#exchanges,
      all: { ...this.#all },
      languages: columns.map(([column, { language, tally }]) => tally.result(column, language)),
      bitexts: [...this.#bitexts.values()].sort(compareBitexts(rank)).map(({ source, target, tally }) => tally.result(source, target)),
      speakers,
      warnings: [...this.#warnings].map(([rule, counts]) => ({ rule, ...counts })).sort((a, b) => b.warnings - a.warnings || compareText(a.rule, b.rule)),
    };
  }
}

/** What was said under each printed label of an interview, column by column; nothing where no turn has one. */
export function speakersOf({ documents }: InterviewFacts): SpeakerStatistics[] {
  if (!documents.some(({ turns }) => turns.some(({ speaker }) => speaker !== null))) return [];
  return documents.flatMap(({ column, turns }) => {
    const groups = new Map<string, { first: TurnFacts; sum: Sum }>();
    for (const turn of turns) addTurn(kept(groups, JSON.stringify([turn.speaker, turn.role]), () => ({ first: turn, sum: emptySum() })).sum, turn);
    return [...groups.values()]
      .sort((a, b) => b.sum.words - a.sum.words)
      .map(({ first: { speaker, role }, sum }) => ({ column, speaker, role, turns: sum.turns, sentences: sum.sentences, words: sum.words }));
  });
}
