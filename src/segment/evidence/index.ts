import type { Passage } from '../passages.js';
import type { Speakers } from '../speakers.js';
import { typographyUses } from '../typography.js';
import { factsOf } from './facts.js';
import { layoutEvidence, layoutOf } from './layout.js';
import { alternationEvidence, markEvidence, neighbourMarkEvidence } from './marks.js';
import { lengthEvidence, looseEvidence, positionEvidence, shapeEvidence } from './shape.js';
import { labelContext } from './printed.js';
import { learnWords, ownWordEvidence, speechCounter, speechEvidence } from './words.js';

/** The evidence for each passage: names of what was seen, each weighed in `data/weights.ts`. */
export function evidenceOf(passages: readonly Passage[], speakers: Speakers, language: string): string[][] {
  const document = factsOf(passages);
  const all = document.passages;
  const layout = layoutOf(all, typographyUses(passages));
  const printed = labelContext(all, speakers);
  const own = learnWords(document);
  const counter = speechCounter(language);
  const speech = counter === null ? null : all.map(counter);
  const nextAsking = new Int32Array(all.length).fill(-1);
  for (let index = all.length - 2; index >= 0; index -= 1) nextAsking[index] = all[index + 1]!.asks ? index + 1 : nextAsking[index + 1]!;
  let lastAsking = -1;
  // One string for each name, however many passages: a hundred thousand paragraphs would hold millions.
  const names = new Map<string, string>();
  return all.map((facts, at) => {
    const found = [
      ...printed[at]!,
      ...markEvidence(facts, document),
      ...neighbourMarkEvidence(all, at, document),
      ...alternationEvidence(all, at, document, lastAsking, nextAsking[at]!),
      ...lengthEvidence(all, at, document),
      ...shapeEvidence(facts, document),
      ...looseEvidence(all, at, document),
      ...positionEvidence(at, all.length),
      ...layoutEvidence(all, at, layout),
      ...ownWordEvidence(facts, own),
      ...(speech === null ? [] : speechEvidence(speech, at, facts.asks)),
    ];
    if (facts.asks) lastAsking = at;
    return found.map((name) => names.get(name) ?? (names.set(name, name), name));
  });
}
