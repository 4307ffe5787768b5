import { createHash } from 'node:crypto';
import { compareText } from '../interview.js';
import type { Facet, Role, StatisticsGroup } from '../model.js';
import { addTurn, emptySum, kept, type Sum } from './amounts.js';
import type { DocumentFacts, InterviewFacts, TurnFacts } from './facts.js';
import { answersAmong, LengthTally } from './lengths.js';
import type { Rank } from './section.js';

/** Facets that tell turns of one document apart. */
const OF_TURNS: ReadonlySet<Facet> = new Set<Facet>(['exchange', 'role', 'speaker']);
/** Facets that tell which documents a group is made of. */
const OF_SOURCES: ReadonlySet<Facet> = new Set<Facet>(['interview', 'document']);

type Value = string | number | null;

interface Growing {
  readonly values: readonly Value[];
  readonly sum: Sum;
  readonly words: Record<Role, number>;
  readonly lengths: LengthTally;
  readonly sources: Set<string>;
  aligned: number;
  unsure: number;
}

/** Turns that agree in some facets, added up document by document. */
export class GroupTally {
  readonly #groups = new Map<string, Growing>();

  /** Turns of one document are told apart. */
  readonly parts: boolean;

  constructor(readonly by: readonly Facet[]) {
    this.parts = by.some((facet) => OF_TURNS.has(facet));
  }

  add(facts: InterviewFacts): void {
    if (this.by.length > 0) for (const document of facts.documents) this.#addDocument(document);
  }

  #addDocument(document: DocumentFacts): void {
    const turns = new Map<Growing, TurnFacts[]>();
    // A document without a turn is there all the same, where only documents are told apart.
    if (!this.parts) turns.set(this.#groupOf(document), []);
    for (const turn of document.turns) kept(turns, this.#groupOf(document, turn), () => []).push(turn);
    for (const [group, some] of turns) {
      group.sum.documents += 1;
      group.sources.add(`${document.column}=${document.sha256}`);
      for (const turn of some) {
        addTurn(group.sum, turn);
        group.words[turn.role] += turn.words;
        group.aligned += turn.aligned;
        group.unsure += turn.unsure;
      }
      for (const answer of answersAmong(some)) group.lengths.add(answer);
    }
  }

  #groupOf(document: DocumentFacts, turn?: TurnFacts): Growing {
    const values = this.by.map((facet) => valueOf(facet, document, turn));
    return kept(this.#groups, JSON.stringify(values), () => ({ values, sum: emptySum(), words: { question: 0, answer: 0, other: 0 }, lengths: new LengthTally(), sources: new Set<string>(), aligned: 0, unsure: 0 }));
  }

  result(rank: Rank): StatisticsGroup[] {
    const listed = this.by.some((facet) => OF_SOURCES.has(facet));
    const wholes = new Map<string, number>();
    for (const group of this.#groups.values()) {
      const key = this.#wholeOf(group);
      wholes.set(key, (wholes.get(key) ?? 0) + spoken(group));
    }
    const digests = new Map<string, string>();
    return [...this.#groups.values()].sort((a, b) => this.#compare(a, b, rank)).map((group) => {
      const whole = wholes.get(this.#wholeOf(group))!;
      const sources = [...group.sources].sort(compareText);
      return {
        values: group.values,
        amounts: { ...group.sum },
        words: { ...group.words },
        share: this.parts && spoken(group) > 0 && whole > 0 ? spoken(group) / whole : null,
        answers: group.lengths.result(),
        aligned: group.aligned,
        unsure: group.unsure,
        sources: listed ? sources : [`all=${kept(digests, sources.join('\n'), () => sha256(sources.join('\n')))}`],
      };
    });
  }

  /** What a group's share is a share of: all that agree with it in what are facets of documents. */
  #wholeOf({ values }: Growing): string {
    return JSON.stringify(values.filter((_, index) => !OF_TURNS.has(this.by[index]!)));
  }

  #compare(a: Growing, b: Growing, rank: Rank): number {
    for (const [index, facet] of this.by.entries()) {
      const order = compareValues(facet, a.values[index]!, b.values[index]!, rank);
      if (order !== 0) return order;
    }
    return 0;
  }
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const spoken = ({ words }: Growing): number => words.question + words.answer;

function valueOf(facet: Facet, document: DocumentFacts, turn: TurnFacts | undefined): Value {
  if (facet === 'interview') return document.interview;
  if (facet === 'document') return document.path;
  if (facet === 'language') return document.column;
  return turn?.[facet] ?? null;
}

const ROLE_ORDER: readonly Value[] = ['question', 'answer', 'other'];

/** Numbers by size, roles as they follow each other, columns by their rank, names by their letters; what has none comes last. */
function compareValues(facet: Facet, a: Value, b: Value, rank: Rank): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (facet === 'role') return ROLE_ORDER.indexOf(a) - ROLE_ORDER.indexOf(b);
  const [left, right] = [String(a), String(b)];
  return (facet === 'language' ? rank(left) - rank(right) : 0) || compareText(left, right);
}
