import { compareText } from '../interview.js';
import type { Asked, SeriesQuestion } from '../model.js';
import { layOut, type Askings } from './askings.js';
import type { AskedInterview, PinnedQuestion } from './contract.js';
import { groupAskings, type Groups } from './groups.js';
import { questionIds, usualTexts } from './ids.js';
import { orderGroups } from './order.js';
import { pinnedAskings } from './pins.js';
import { seriesOf } from './series.js';

/**
 * Recognises the same question across interviews and languages. Every exchange is in exactly one of the questions. Those of a series come first and are numbered,
 * in the order of series and then in which they are mostly asked, or as a person moved them; those of one interview only follow by interview and exchange.
 * The order of `interviews` does not matter; pinned questions of which nothing is asked are left out.
 */
export function findQuestions(interviews: readonly AskedInterview[], pinned: readonly PinnedQuestion[] = []): SeriesQuestion[] {
  const askings = layOut(interviews);
  const groups = groupAskings(askings, pinnedAskings(askings, pinned));
  const series = seriesOf(askings, groups).ofGroup;
  const numbered = orderGroups(askings, groups, series, pinned);
  // Groups are numbered by their first asking: by interview, then exchange.
  const alone = Array.from({ length: groups.count }, (_, group) => group).filter((group) => series[group] === -1);
  return describe(askings, groups, series, [...numbered, ...alone], pinned);
}

function describe(askings: Askings, groups: Groups, series: Int32Array, order: readonly number[], pinned: readonly PinnedQuestion[]): SeriesQuestion[] {
  const members = Array.from({ length: groups.count }, (): number[] => []);
  askings.list.forEach((_, at) => members[groups.of[at]!]!.push(at));
  const usual = order.map((group) => usualTexts(askings, members[group]!));
  const asked = order.map((group) => askedOf(askings, members[group]!, groups.confidence));
  const pins = order.map((group) => (groups.pinned[group] === -1 ? null : pinned[groups.pinned[group]!]!));
  const ids = questionIds(order.map((_, index) => ({
    wording: usual[index]!.most === -1 ? '' : askings.texts[usual[index]!.most]!.key,
    interviews: asked[index]!.map(({ interview }) => interview),
    exchange: asked[index]![0]!.exchanges[0]!,
    pinned: pins[index]?.id ?? null,
  })));
  return order.map((group, index) => ({
    id: ids[index]!,
    number: series[group] === -1 ? null : index + 1,
    series: series[group] === -1 ? null : series[group]! + 1,
    name: pins[index]?.name ?? null,
    pinned: pins[index] !== null,
    wordings: Object.fromEntries([...usual[index]!.byLanguage].sort(([a], [b]) => compareText(a, b)).map(([language, text]) => [language, askings.texts[text]!.text])),
    asked: asked[index]!,
    confidence: asked[index]!.reduce((least, { confidence }) => Math.min(least, confidence), 1),
  }));
}

function askedOf(askings: Askings, members: readonly number[], confidence: Float64Array): Asked[] {
  const asked: { interview: string; exchanges: number[]; confidence: number }[] = [];
  for (const member of members) {
    const { interview, exchange } = askings.list[member]!;
    const id = askings.interviews[interview]!;
    const last = asked[asked.length - 1];
    if (last?.interview === id) {
      last.exchanges.push(exchange);
      last.confidence = Math.min(last.confidence, confidence[member]!);
    } else asked.push({ interview: id, exchanges: [exchange], confidence: confidence[member]! });
  }
  return asked;
}
