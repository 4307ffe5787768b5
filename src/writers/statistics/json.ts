import type { AnswerLengths, BitextStatistics, ConfidenceSpread, InterviewStatistics, LanguageStatistics, Statistics, StatisticsGroup, StatisticsSection } from '../../model.js';
import { inChunks } from '../chunks.js';
import type { ReportOptions } from '../report.js';
import { rounded } from '../rounded.js';
import type { StatisticsWriter } from './writer.js';

/** Statistics as one JSON document, described by `schema/hrd-1.statistics.schema.json`: the corpus, every interview, and groups. */
export const json = {
  name: 'json',
  extension: 'json',
  summary: 'everything, of the corpus and of every interview, one JSON document',
  usualBy: ['interview', 'language', 'role'],
  write: (statistics, options) => inChunks(piecesOf(statistics, options)),
} as const satisfies StatisticsWriter;

function* piecesOf({ corpus, interviews, by, groups }: Statistics, { signature }: ReportOptions): Generator<string> {
  yield `{\n  "schema": "hrd/1",\n  "signature": ${JSON.stringify(signature)},\n  "corpus": ${laidOut(sectionShape(corpus), '  ')},\n  "interviews": [`;
  yield* listed(interviews, (interview) => laidOut(interviewShape(interview), '    '));
  yield `],\n  "by": ${JSON.stringify(by)},\n  "groups": [`;
  yield* listed(groups, (group) => JSON.stringify(groupShape(group)));
  yield ']\n}\n';
}

function* listed<Item>(items: readonly Item[], shape: (item: Item) => string): Generator<string> {
  for (const [index, item] of items.entries()) yield `${index === 0 ? '' : ','}\n    ${shape(item)}`;
  if (items.length > 0) yield '\n  ';
}

/** An object with a line for each key; lists of objects have a line for each of them. */
function laidOut(value: Readonly<Record<string, unknown>>, indent: string): string {
  const lines = Object.entries(value).map(([key, part]) => {
    const isList = Array.isArray(part) && part.length > 0 && typeof part[0] === 'object';
    const text = isList ? `[\n${part.map((item) => `${indent}    ${JSON.stringify(item)}`).join(',\n')}\n${indent}  ]` : JSON.stringify(part);
    return `${indent}  ${JSON.stringify(key)}: ${text}`;
  });
  return `{\n${lines.join(',\n')}\n${indent}}`;
}

// The shapes name their keys one by one: the output is a promise and must not change because a type of the model grows.

function interviewShape({ id, title, documents, ...section }: InterviewStatistics): Record<string, unknown> {
  return { id, title, ...amountsShape(section), sources: documents.map(({ column, language, path, sha256 }) => ({ column, language, path, sha256 })) };
}

const sectionShape = (section: StatisticsSection): Record<string, unknown> => ({ interviews: section.interviews, ...amountsShape(section) });

function amountsShape({ exchanges, all, languages, bitexts, speakers, warnings }: StatisticsSection): Record<string, unknown> {
  return {
    exchanges, ...all,
    languages: languages.map(languageShape),
    bitexts: bitexts.map(bitextShape),
    speakers: speakers.map(({ column, speaker, role, turns, sentences, words }) => ({ column, speaker, role, turns, sentences, words })),
    warnings: warnings.map(({ rule, warnings: count, documents }) => ({ rule, warnings: count, documents })),
  };
}

function languageShape({ column, language, all, types, question, answer, other, answers, longest, roles }: LanguageStatistics): object {
  const spoken = question.words + answer.words;
  const share = (words: number): number | null => (spoken === 0 ? null : rounded(words / spoken));
  return {
    column, language, ...all, types, share: { question: share(question.words), answer: share(answer.words) }, question, answer, other,
    answers: lengthsShape(answers), longest, roles: confidenceShape(roles),
  };
}

const bitextShape = ({ source, target, interviews, beads, kinds, aside, confidence, words, characters }: BitextStatistics): object =>
  ({ source, target, interviews, beads, kinds, aside, confidence: confidenceShape(confidence), words, characters });

function lengthsShape(lengths: AnswerLengths | null): object | null {
  if (lengths === null) return null;
  const { answers, words, shortest, lowerQuartile, median, upperQuartile, longest, mean, bins } = lengths;
  return { answers, words, shortest, lowerQuartile: rounded(lowerQuartile), median: rounded(median), upperQuartile: rounded(upperQuartile), longest, mean: rounded(mean), bins };
}

function confidenceShape({ count, low, lowest, mean, bins }: ConfidenceSpread): object {
  return { count, low, lowest, mean: mean === null ? null : rounded(mean), bins };
}

function groupShape({ values, amounts, words, share, answers, aligned, unsure, sources }: StatisticsGroup): object {
  return { values, ...amounts, wordsByRole: words, share: share === null ? null : rounded(share), answers: lengthsShape(answers), aligned, unsure, sources };
}
