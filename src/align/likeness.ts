import type { Candidate } from './contract.js';
import type { Facts } from './profile.js';
import { compareRhythms, readRhythms, unevennessOf, type Rhythm } from './rhythm.js';
import { findSeries, questionsOf, type AllSeries } from './series.js';

/** How much the answers of two documents speak for one interview; log odds against two different people answering the same questions. */
export interface Likeness {
  readonly score: number;
  /** Answers of matching length, shared numbers and names: counts for the explanation. */
  readonly answers: number;
  readonly numbers: number;
  readonly names: number;
}

/** The facts of a document as arrays, so that thousands can be compared. */
export interface Portrait {
  /** Logs of the lengths of the answers, a little added. */
  readonly logs: Float64Array;
  /** One over the square root of each of those lengths. */
  readonly inverse: Float64Array;
  /** The logs less what is usual: among the answers to the same question in its series, else in this document. */
  readonly relative: Float64Array;
  /** The same by the questions of its series, in their order; NaN where this document has no answer. Empty outside a series. */
  readonly bySlot: Float64Array;
  /** Lengths of the sentences of each answer, as far as kept. */
  readonly rhythms: readonly Rhythm[];
  /** How much they vary within an answer. */
  readonly unevenness: number;
  /** How many sentences that is. */
  readonly sentences: number;
  readonly middle: number;
  readonly variance: number;
  /** Names stand out by capitals. */
  readonly cased: boolean;
  /** Items of the answers and of the questions by number, rising. */
  readonly said: Int32Array;
  readonly asked: Int32Array;
}

/** All documents of a corpus as they are compared, and what their items weigh. */
export interface Gallery {
  readonly portraits: readonly Portrait[];
  readonly isNumber: readonly boolean[];
  /** Log odds that two documents which share an item are one interview. */
  readonly weights: Float64Array;
  readonly frequency: Int32Array;
  readonly series: AllSeries;
}

/** How two documents are compared. */
export interface Look {
  /** The rhythm of sentences too. */
  readonly close?: boolean;
  /** They are of two series known to be one in two languages: lengths count by how unusual they are. */
  readonly linked?: boolean;
}

/** Variance of the log ratio of an answer and its translation, once the ratio of the languages is taken out: `LOOSE + SHORT / letters`. */
const LOOSE = 0.02;
const SHORT = 3;
/** No single answer decides: one may be cut short in translation. */
const MOST_FOR = 1.8;
const MOST_AGAINST = -2;
/** More where it is known what is usual. */
const MOST_UNUSUAL = 3;
/** An answer that only one of the documents has. */
const GAP = -2.5;
/** Versions of one interview have no more than this times the sentences of one another, where sentences are told apart in both. */
const MOST_TIMES = 2;
/** Variance of log lengths of sentences beyond which nothing is gained: a few of one word. */
const MOST_UNEVEN = 0.5;
/** Variance of log lengths below which the documents of a series do not differ. */
const COPIES = 0.05;
/** How often a number or a name of one version is in the other as well. */
const RATE = 0.5;
/** Documents imagined beside those there are, so that two documents alone are judged soberly. */
const IMAGINED = 20;
/** Letters added to every answer, so that a word more or less in a short one counts for little. */
const PADDING = 8;
/** An item of one version's answers that the other lacks, where both have such items. */
const LACKING = -0.15;

export function factsOf(candidate: Candidate): Facts {
  return candidate.profile as Facts;
}

/** Chance that an unrelated interview has an item, before any has been seen. */
function commonness(item: string): number {
  if (!item.startsWith('#')) return item.length <= 3 ? 0.06 : 0.02;
  const value = Number(item.slice(1));
  if (Number.isInteger(value) && value <= 31) return 0.25;
  return value >= 1990 && value <= 2030 ? 0.15 : value <= 100 || value % 100 === 0 ? 0.1 : 0.01;
}

/** Prepares all documents of a corpus for comparison. */
export function hangGallery(candidates: readonly Candidate[]): Gallery {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  const numberOf = (item: string): number => {
    const known = numbers.get(item);
    if (known !== undefined) return known;
    numbers.set(item, names.length);
    return names.push(item) - 1;
  };
  const logs = candidates.map((candidate) => Float64Array.from(factsOf(candidate).answers, (length) => Math.log(length + PADDING)));
  const series = findSeries(candidates, logs);
  const portraits = candidates.map((candidate, at): Portrait => {
    const { rhythm, cased, said, questions, asked } = factsOf(candidate);
    const rhythms = readRhythms(rhythm);
    const middle = median(logs[at]!);
    const usual = series.list[series.of[at]!]?.usual;
    const hashes = usual === undefined ? [] : questionsOf(asked);
    const relative = logs[at]!.map((log, place) => log - (usual?.get(hashes[place]!) ?? middle));
    const places = new Map(hashes.map((hash, place) => [hash, place]));
    return {
      logs: logs[at]!, relative, middle, inverse: logs[at]!.map((log) => Math.exp(-log / 2)), variance: varianceOf(logs[at]!), cased, rhythms,
      bySlot: Float64Array.from(usual?.keys() ?? [], (question) => relative[places.get(question) ?? -1] ?? NaN),
      unevenness: Math.min(MOST_UNEVEN, unevennessOf(rhythms)), sentences: rhythms.reduce((sum, { logs: shares }) => sum + shares.length, 0),
      said: Int32Array.from(said, numberOf).sort(), asked: Int32Array.from(questions, numberOf).sort(),
    };
  });
  const frequency = new Int32Array(names.length);
  for (const { said } of portraits) for (const item of said) frequency[item]!++;
  const weights = Float64Array.from(names, (item, at) => {
    const chance = (Math.max(0, frequency[at]! - 2) + IMAGINED * commonness(item)) / (candidates.length + IMAGINED);
    return Math.max(0, Math.log(1 - RATE + RATE / Math.max(chance, 1e-4)));
  });
  return { portraits, isNumber: names.map((item) => item.startsWith('#')), weights, frequency, series };
}

function has(sorted: Int32Array, item: number): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < item) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === item;
}

/**
 * Judges two documents by their answers alone: items that are asked about say nothing of who answers. A close look also compares how the
 * sentences of each answer follow one another in length.
 */
export function likeness({ portraits, isNumber, weights, series }: Gallery, first: number, second: number, look: Look = {}): Likeness {
  const a = portraits[first]!;
  const b = portraits[second]!;
  const spread = look.linked === true ? spreadOf(series, first, second) : undefined;
  const structure = compareAnswers(a, b, look.close === true, spread);
  // Where neither script has capitals, what is shared may be any word of two related languages.
  const trust = a.cased || b.cased ? 1 : 0.3;
  let score = structure.score;
  let numbers = 0;
  let names = 0;
  let at = 0;
  let lackingA = 0;
  let lackingB = 0;
  for (const item of a.said) {
    while (at < b.said.length && b.said[at]! < item) {
      at++;
      lackingB++;
    }
    if (b.said[at] !== item) {
      lackingA++;
      continue;
    }
    at++;
    if (has(a.asked, item) || has(b.asked, item)) continue;
    if (isNumber[item]) numbers++;
    else names++;
    score += isNumber[item] ? weights[item]! : trust * weights[item]!;
  }
  lackingB += b.said.length - at;
  return { score: score + LACKING * Math.min(lackingA, lackingB, 20), answers: structure.matching, numbers, names };
}

function varianceOf(logs: Float64Array): number {
  const mean = logs.reduce((sum, log) => sum + log, 0) / Math.max(1, logs.length);
  return logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / Math.max(1, logs.length);
}

function median(values: Float64Array): number {
  return values.toSorted()[values.length >> 1] ?? 0;
}

/** Log odds that two answers are versions of one another, by their lengths; places in the two documents. */
type AnswerScore = (i: number, j: number) => number;

/** Variance of the log ratio of the lengths of an answer and its translation, once the ratio of the languages is taken out. */
const varianceOfRatio = (a: Portrait, i: number, b: Portrait, j: number): number => LOOSE + SHORT * a.inverse[i]! * b.inverse[j]!;

/** By the lengths alone, the ratio of the languages being the usual one of the two documents. */
function byLengths(a: Portrait, b: Portrait): AnswerScore {
  const shift = a.logs.length === b.logs.length ? median(b.logs.map((log, index) => log - a.logs[index]!)) : b.middle - a.middle;
  const chance = Math.max(0.16, a.variance + b.variance);
  return (i, j) => {
    const x = a.logs[i]!;
    const y = b.logs[j]!;
    const square = (y - x - shift) ** 2;
    const variance = Math.min(chance, varianceOfRatio(a, i, b, j));
    const log = (Math.log(chance / variance) + square / chance - square / variance) / 2;
    return Math.max(MOST_AGAINST, Math.min(MOST_FOR, log));
  };
}

/** By how unusual each length is among the answers to the same question: two that are long where others are short say much. */
function byUnusualLengths(a: Portrait, b: Portrait, spread: number): AnswerScore {
  return (i, j) => {
    const x = a.relative[i]!;
    const y = b.relative[j]!;
    const variance = Math.min(spread, varianceOfRatio(a, i, b, j));
    const log = (Math.log(spread / variance) + (x * x + y * y) / 2 / spread - (y - x) ** 2 / variance) / 2;
    return Math.max(MOST_AGAINST, Math.min(MOST_UNUSUAL, log));
  };
}

/** Whether sentences are told apart in both alike: a transcript without full stops has no rhythm to compare. */
const haveOneMeasure = (a: Portrait, b: Portrait): boolean => Math.max(a.sentences, b.sentences) <= MOST_TIMES * Math.min(a.sentences, b.sentences);

/** Variance of log lengths around what is usual in two series; none where all their documents are copies of one, which makes nothing unusual. */
function spreadOf({ list, of }: AllSeries, first: number, second: number): number | undefined {
  const spread = (list[of[first]!]!.variance + list[of[second]!]!.variance) / 2;
  return spread >= COPIES ? spread : undefined;
}

/** Compares the answers in order, allowing for answers only one side has. */
function compareAnswers(a: Portrait, b: Portrait, isClose: boolean, spread: number | undefined): Chain {
  if (a.logs.length === 0 || b.logs.length === 0) return { score: -1, matching: 0 };
  const score = spread === undefined ? byLengths(a, b) : byUnusualLengths(a, b, spread);
  const pair: AnswerScore = isClose && haveOneMeasure(a, b) ? (i, j) => score(i, j) + compareRhythms(a.rhythms[i], b.rhythms[j], a.unevenness + b.unevenness) : score;
  return bestChain(a.logs.length, b.logs.length, (isClose ? 1 : REACH) + Math.abs(a.logs.length - b.logs.length), pair);
}

/** Answers more than this far apart in order are not compared. */
const REACH = 3;

interface Chain {
  readonly score: number;
  readonly matching: number;
}

/** Scores, gains and steps of the comparison under way: one table for all, made larger when two documents need it. */
let scores = new Float64Array(0);
let gains = new Float64Array(0);
let into = new Int8Array(0);

function makeRoom(cells: number): void {
  if (scores.length >= cells) return;
  scores = new Float64Array(2 * cells);
  gains = new Float64Array(2 * cells);
  into = new Int8Array(2 * cells);
}

function bestChain(rows: number, columns: number, reach: number, pair: AnswerScore): Chain {
  const width = columns + 1;
  const last = (rows + 1) * width - 1;
  makeRoom(last + 1);
  scores.fill(-Infinity, 0, last + 1);
  for (let i = 0; i <= rows; i++) {
    for (let j = Math.max(0, i - reach); j <= Math.min(columns, i + reach); j++) {
      const at = i * width + j;
      let best = at === 0 ? 0 : -Infinity;
      into[at] = 0;
      if (i > 0 && j > 0) {
        gains[at] = pair(i - 1, j - 1);
        best = scores[at - width - 1]! + gains[at]!;
      }
      if (i > 0 && scores[at - width]! + GAP > best) {
        best = scores[at - width]! + GAP;
        into[at] = 1;
      }
      if (j > 0 && scores[at - 1]! + GAP > best) {
        best = scores[at - 1]! + GAP;
        into[at] = 2;
      }
      scores[at] = best;
    }
  }
  let matching = 0;
  for (let i = rows, j = columns; i > 0 || j > 0; ) {
    const at = i * width + j;
    const isPair = into[at] === 0 && i > 0 && j > 0;
    if (isPair && gains[at]! > 0) matching++;
    if (isPair || into[at] === 1) i--;
    if (isPair || into[at] === 2) j--;
  }
  return { score: scores[last]!, matching };
}
