import type { Statistics, StatisticsGroup } from '../../model.js';
import { inChunks } from '../chunks.js';
import { delimitedLine } from '../delimited.js';
import type { ReportOptions } from '../report.js';
import { rounded } from '../rounded.js';

const AMOUNTS = ['documents', 'turns', 'paragraphs', 'sentences', 'words', 'characters'] as const;

/**
 * Groups as cells between delimiters (RFC 4180), a wide row each: facets first, then one column for each measure, so that pivot tables and data frames
 * need no reshaping. Where no facet divides the turns of a document, words are given by role; else as a share of what is spoken. Everything but quartiles, medians and
 * documents adds up over rows. What there is not is an empty cell.
 */
export function writeGroups(statistics: Statistics, options: ReportOptions, delimiter: ',' | '\t'): Iterable<string> {
  return inChunks(linesOf(statistics, options, delimiter));
}

function* linesOf({ by, parts, groups }: Statistics, { signature, excel }: ReportOptions, delimiter: ',' | '\t'): Generator<string> {
  const line = (cells: readonly string[]): string => delimitedLine(cells, delimiter, excel);
  const speech = parts ? ['share'] : ['question_words', 'answer_words', 'other_words'];
  const lengths = ['answers', 'answer_words_shortest', 'answer_words_lower_quartile', 'answer_words_median', 'answer_words_upper_quartile', 'answer_words_longest'];
  yield (excel ? '\uFEFF' : '') + line([...by, ...AMOUNTS, ...speech, ...lengths, 'sentences_aligned', 'sentences_unsure', 'sources', 'signature']);
  for (const group of groups) {
    yield line([
      ...group.values.map((value) => (value === null ? '' : String(value))),
      ...AMOUNTS.map((amount) => String(group.amounts[amount])),
      ...(parts ? [group.share === null ? '' : String(rounded(group.share))] : [group.words.question, group.words.answer, group.words.other].map(String)),
      ...lengthCells(group),
      String(group.aligned), String(group.unsure), group.sources.join(' '), signature,
    ]);
  }
}

function lengthCells({ answers }: StatisticsGroup): string[] {
  if (answers === null) return ['0', '', '', '', '', ''];
  return [answers.answers, answers.shortest, answers.lowerQuartile, answers.median, answers.upperQuartile, answers.longest].map((value) => String(rounded(value)));
}
