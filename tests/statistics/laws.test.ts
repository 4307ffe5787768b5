/** Counts add up. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Amounts, ConfidenceSpread, Facet, Interview, StatisticsSection } from '../../src/model.js';
import { onlyRole, statisticsOf } from '../../src/statistics/index.js';
import { countWords } from '../../src/text/word-count.js';
import { interviews } from './made.js';

const AMOUNTS = ['turns', 'paragraphs', 'sentences', 'words', 'characters'] as const;
const facet = fc.constantFrom<Facet>('interview', 'document', 'language', 'exchange', 'role', 'speaker');

const sum = <Item>(items: readonly Item[], of: (item: Item) => number): number => items.reduce((total, item) => total + of(item), 0);
const amountsOf = (items: readonly Amounts[]): Record<string, number> => Object.fromEntries(AMOUNTS.map((name) => [name, sum(items, (item) => item[name])]));
const bare = (amounts: Amounts): Record<string, number> => amountsOf([amounts]);
const sentencesOf = ({ documents }: Interview, column: number): string[] => documents[column]!.turns.flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences.map(({ id }) => id)));

const holds = (check: (corpus: Interview[]) => void): void => fc.assert(fc.property(interviews, check), { numRuns: 150 });

describe('interviews', () => {
  it('add up to the corpus, in everything that is counted', () => holds((corpus) => {
    const { corpus: whole, interviews: each } = statisticsOf(corpus);
    const parts = each as readonly StatisticsSection[];
    expect(whole.interviews).toBe(corpus.length);
    expect(bare(whole.all)).toEqual(amountsOf(parts.map(({ all }) => all)));
    expect([whole.all.documents, whole.exchanges]).toEqual([sum(corpus, ({ documents }) => documents.length), sum(corpus, ({ exchanges }) => exchanges.length)]);
    for (const { column, all, types, question, answer, other, answers, longest, roles } of whole.languages) {
      const own = parts.flatMap(({ languages }) => languages.filter((language) => language.column === column));
      expect(bare(all)).toEqual(amountsOf(own.map((language) => language.all)));
      for (const role of ['question', 'answer', 'other'] as const) expect(bare({ question, answer, other }[role])).toEqual(amountsOf(own.map((language) => language[role])));
      expect(answers?.answers ?? 0).toBe(sum(own, (language) => language.answers?.answers ?? 0));
      expect(longest?.words ?? 0).toBe(own.reduce((most, language) => Math.max(most, language.longest?.words ?? 0), 0));
      const most = own.reduce((greatest, language) => Math.max(greatest, language.types), 0);
      expect(types >= most && types <= sum(own, (language) => language.types) && types <= question.words + answer.words).toBe(true);
      expect(roles.bins).toEqual(roles.bins.map((_, index) => sum(own, (language) => language.roles.bins[index]!)));
    }
    for (const { source, target, beads, aside, confidence, words } of whole.bitexts) {
      const own = parts.flatMap(({ bitexts }) => bitexts.filter((bitext) => bitext.source === source && bitext.target === target));
      expect([beads, aside, confidence.count, confidence.low, words.source, words.target]).toEqual([
        sum(own, (bitext) => bitext.beads), sum(own, (bitext) => bitext.aside), sum(own, (bitext) => bitext.confidence.count), sum(own, (bitext) => bitext.confidence.low),
        sum(own, (bitext) => bitext.words.source), sum(own, (bitext) => bitext.words.target),
      ]);
    }
    for (const { rule, warnings, documents } of whole.warnings) {
      const own = parts.flatMap((section) => section.warnings.filter((one) => one.rule === rule));
      expect([warnings, documents]).toEqual([sum(own, (one) => one.warnings), sum(own, (one) => one.documents)]);
    }
    expect(sum(whole.warnings, ({ warnings }) => warnings)).toBe(sum(corpus, ({ documents }) => sum(documents, ({ warnings }) => warnings.length)));
  }));

  it('may come in any order, but for which of equal answers is called the longest', () => holds((corpus) => {
    const plain = (all: Interview[]): unknown => {
      const { corpus: { languages, ...rest }, groups } = statisticsOf(all, { by: ['language', 'role'] });
      return [rest, languages.map(({ longest, ...language }) => [language, longest?.words]), groups];
    };
    expect(plain([...corpus].reverse())).toEqual(plain(corpus));
  }));
});

describe('languages, roles and speakers', () => {
  it('add up', () => holds((corpus) => {
    for (const section of statisticsOf(corpus).interviews) {
      expect(bare(section.all)).toEqual(amountsOf(section.languages.map(({ all }) => all)));
      for (const { column, all, question, answer, other, answers, roles } of section.languages) {
        expect(bare(all)).toEqual(amountsOf([question, answer, other]));
        expect(answers?.words ?? 0).toBe(answer.words);
        expect(sum(answers?.bins ?? [], (bin) => bin.answers)).toBe(answers?.answers ?? 0);
        expect(roles.count).toBe(all.turns);
        const heard = section.speakers.filter((speaker) => speaker.column === column);
        if (section.speakers.length > 0) expect([sum(heard, ({ turns }) => turns), sum(heard, ({ words }) => words)]).toEqual([all.turns, all.words]);
      }
    }
  }));

  it('count the words that Intl.Segmenter finds', () => holds((corpus) => {
    const counted = sum(corpus, ({ documents }) => sum(documents, ({ turns, language }) => sum(turns, ({ paragraphs }) => sum(paragraphs, ({ text }) => countWords(text, language)))));
    expect(statisticsOf(corpus).corpus.all.words).toBe(counted);
  }));

  it('taken one by one make the whole', () => holds((corpus) => {
    const roles = (['question', 'answer', 'other'] as const).map((role) => statisticsOf(corpus.map((interview) => onlyRole(interview, role))).corpus.all);
    expect(amountsOf(roles)).toEqual(bare(statisticsOf(corpus).corpus.all));
  }));
});

describe('beads', () => {
  it('hold every sentence of both languages exactly once, and their kinds add up', () => holds((corpus) => {
    const { interviews: sections } = statisticsOf(corpus);
    sections.forEach(({ bitexts }, index) => {
      const interview = corpus[index]!;
      const { documents, languages } = interview;
      expect(bitexts).toHaveLength((documents.length * (documents.length - 1)) / 2);
      for (const { source, target, beads, kinds, aside, confidence, interviews: number } of bitexts) {
        const columns = [source, target].map((column) => languages.indexOf(column));
        const members = interview.alignments.sentences.map((bead) => columns.map((column) => bead.members[documents[column]!.id] ?? []));
        const isAside = (ids: readonly string[], column: number): boolean => ids.every((id) => documents[column]!.turns.some((turn) => turn.role === 'other' && id.startsWith(`${turn.id}/`)));
        const set = members.filter(([left, right]) => left!.length + right!.length > 0 && isAside(left!, columns[0]!) && isAside(right!, columns[1]!));
        expect([sum(kinds, (kind) => kind.source * kind.beads), sum(kinds, (kind) => kind.target * kind.beads)]).toEqual(
          columns.map((column, side) => sentencesOf(interview, column).length - sum(set, (both) => both[side]!.length)));
        expect([sum(kinds, (kind) => kind.beads), aside, number]).toEqual([beads, set.length, 1]);
        expect(kinds.filter((kind) => kind.source + kind.target === 0)).toEqual([]);
        expect(confidence.count).toBe(sum(kinds.filter((kind) => kind.source > 0 && kind.target > 0), (kind) => kind.beads));
        addsUp(confidence);
      }
    });
  }));

  function addsUp({ count, low, lowest, mean, bins }: ConfidenceSpread): void {
    expect(bins.reduce((all, bin) => all + bin, 0)).toBe(count);
    expect(bins.slice(0, 6).reduce((all, bin) => all + bin, 0)).toBe(low);
    if (count > 0) expect(lowest! <= mean! + 1e-12 && mean! <= 1).toBe(true);
    else expect([lowest, mean]).toEqual([null, null]);
  }
});

describe('groups', () => {
  it('of any facets add up, shares to one for each whole', () => fc.assert(fc.property(interviews, fc.uniqueArray(facet, { minLength: 1, maxLength: 4 }), (corpus, by) => {
    const { groups, corpus: { all }, parts } = statisticsOf(corpus, { by });
    expect(amountsOf(groups.map(({ amounts }) => amounts))).toEqual(bare(all));
    expect(new Set(groups.map(({ values }) => JSON.stringify(values))).size).toBe(groups.length);
    const wholes = new Map<string, number>();
    for (const { values, share, words, amounts, aligned, unsure, sources } of groups) {
      const key = JSON.stringify(values.filter((_, index) => ['interview', 'document', 'language'].includes(by[index]!)));
      if (share !== null) wholes.set(key, (wholes.get(key) ?? 0) + share);
      expect(words.question + words.answer + words.other).toBe(amounts.words);
      expect(unsure <= aligned && aligned <= amounts.sentences).toBe(true);
      expect(sources.length).toBeGreaterThan(0);
      if (!parts) expect(share).toBeNull();
    }
    for (const share of wholes.values()) expect(share).toBeCloseTo(1, 9);
    if (!parts) expect(sum(groups, ({ amounts }) => amounts.documents)).toBe(all.documents);
  }), { numRuns: 200 }));
});
