import type { Statistics, StatisticsGroup } from '../../model.js';
import { rounded } from '../rounded.js';

const AMOUNTS = ['documents', 'turns', 'paragraphs', 'sentences', 'words', 'characters'] as const;
const BY_ROLE = ['question_words', 'answer_words', 'other_words'];
const LENGTHS = ['answers', 'answer_words_shortest', 'answer_words_lower_quartile', 'answer_words_median', 'answer_words_upper_quartile', 'answer_words_longest'];

/** A cell of a row of figures; null where there is none. */
export type Figure = string | number | null;

/** Names of the columns of `groupRow`: facets first, then one for each measure. */
export function groupHeadings({ by, parts }: Statistics): string[] {
  return [...by, ...AMOUNTS, ...(parts ? ['share'] : BY_ROLE), ...LENGTHS, 'sentences_aligned', 'sentences_unsure', 'sources'];
}

/**
 * A group as one wide row, so that pivot tables and data frames need no reshaping. Where no facet divides the turns of a document, words are given by role; else as a
 * share of what is spoken. Everything but documents, shares and quartiles adds up over rows.
 */
export function groupRow({ values, amounts, share, words, answers, aligned, unsure, sources }: StatisticsGroup, { parts }: Statistics): Figure[] {
  return [
    ...values,
    ...AMOUNTS.map((amount) => amounts[amount]),
    ...(parts ? [share === null ? null : rounded(share)] : [words.question, words.answer, words.other]),
    ...(answers === null ? [0, null, null, null, null, null] : [answers.answers, ...[answers.shortest, answers.lowerQuartile, answers.median, answers.upperQuartile, answers.longest].map(rounded)]),
    aligned, unsure, sources.join(' '),
  ];
}
