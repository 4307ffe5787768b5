import type { Passage } from '../passages.js';
import type { Speakers } from '../speakers.js';
import { typographyUses } from '../typography.js';
import { factsOf, isLoose } from './facts.js';
import { layoutEvidence, layoutOf } from './layout.js';
import { alternationEvidence, markEvidence, neighbourMarkEvidence } from './marks.js';
import { lengthEvidence, looseEvidence, positionEvidence, shapeEvidence } from './shape.js';
import { labelContext } from './printed.js';
import { learnWords, ownWordEvidence, speechCounter, speechEvidence } from './words.js';

/** What was seen in a document. */
export interface Evidence {
  /** For each passage the names of what was seen, each weighed in `data/weights.ts`. */
  readonly names: readonly (readonly string[])[];
  /** The typography that marks the questions (`heading 2`, `bold`), when there is one. */
  readonly questionsSetAs: string | null;
}

/** Collects the evidence for each passage of a document. */
export function evidenceOf(passages: readonly Passage[], speakers: Speakers, language: string): Evidence {
  const document = factsOf(passages);
  const all = document.passages;
  const printed = labelContext(all, speakers);
  const own = learnWords(document);
  const counter = speechCounter(language);
  const speech = counter === null ? null : all.map(counter);
  const asks = all.map((facts, at) => facts.asks || (isLoose(facts) && speech?.[at]!.soundsAsking === true));
  const layout = layoutOf(all, typographyUses(all.map(({ typography }) => typography), asks));
  const nextAsking = new Int32Array(all.length).fill(-1);
  for (let index = all.length - 2; index >= 0; index -= 1) nextAsking[index] = all[index + 1]!.asks ? index + 1 : nextAsking[index + 1]!;
  let lastAsking = -1;
  // One string for each name, however many passages: a hundred thousand paragraphs would hold millions.
  const known = new Map<string, string>();
  const names = all.map((facts, at) => {
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
    return found.map((name) => known.get(name) ?? (known.set(name, name), name));
  });
  return { names, questionsSetAs: layout.asking };
}
