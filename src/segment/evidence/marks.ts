import type { DocumentFacts, PassageFacts } from './facts.js';

/** `few` … `most`: how usual it is here that a passage ends in a question mark. */
export function usual(share: number): string {
  if (share === 0) return 'none';
  if (share < 0.12) return 'few';
  if (share < 0.28) return 'some';
  return share < 0.44 ? 'many' : 'most';
}

/** Evidence of every passage that ends in a question mark. */
export const MARKED = 'ends in a question mark';

/** Question marks in the passage itself. */
export function markEvidence(passage: PassageFacts, document: DocumentFacts): string[] {
  const found: string[] = [];
  if (passage.asks) {
    found.push(MARKED, `${MARKED}, as ${usual(document.asking)} do here`);
    if (document.isBare) found.push(`${MARKED}, where nothing is set apart`);
    if (passage.statements === 0) found.push('nothing but questions');
    if (passage.statements >= 3) found.push('a question mark after several statements');
    if (passage.marks > 1) found.push('several questions, the last at the end');
  } else {
    const where = usual(document.asking);
    found.push('no question mark at the end', `no question mark at the end, where ${where} have one`);
    if (document.isBare && where === 'few') found.push('no question mark at the end, where few have one and nothing is set apart');
  }
  if (!passage.asks && passage.marks > 0) {
    found.push('a question mark inside', `a question mark inside, where ${usual(document.asking)} end in one`);
    const length = passage.afterMark + passage.beforeMark;
    if (passage.afterMark <= 60) found.push('little follows the last question mark');
    else if (passage.afterMark <= 200 && passage.afterMark < 0.4 * passage.passage.text.length) found.push('a sentence or two follow the last question mark');
    else if (length > 0 && passage.afterMark > 400) found.push('much follows the last question mark');
    if (passage.marks > 1) found.push('several question marks inside');
    if (passage.beforeMark < 80) found.push('begins with a question');
  }
  return found;
}

/** Question marks of the neighbours. */
export function neighbourMarkEvidence(passages: readonly PassageFacts[], at: number, document: DocumentFacts): string[] {
  const here = passages[at]!.asks ? 'asks' : 'tells';
  const state = (index: number): string => {
    const passage = passages[index];
    return passage === undefined ? 'edge' : passage.asks ? 'asks' : passage.marks > 0 ? 'asks inside' : 'tells';
  };
  const found = [`${here}, after one that ${state(at - 1)}`, `${here}, before one that ${state(at + 1)}`, `${here}, between ${state(at - 1)} and ${state(at + 1)}`];
  if (!passages[at]!.asks) found.push(`tells, two after ${state(at - 2)}`, `tells, two before ${state(at + 2)}`);
  if (document.firstAsking >= 0) {
    if (at < document.firstAsking) found.push('before the first question mark');
    if (at > document.lastAsking) found.push('after the last question mark');
  }
  return found;
}

/** Where marked questions come at every second passage, what stands at an even distance from them. */
export function alternationEvidence(passages: readonly PassageFacts[], at: number, document: DocumentFacts, lastAsking: number, nextAsking: number): string[] {
  if (document.asking === 0) return [];
  const regular = document.evenSteps >= 0.75 ? 'strictly' : document.evenSteps >= 0.6 ? 'mostly' : null;
  if (regular === null || passages[at]!.asks) return [];
  const even = (distance: number): string => (distance % 2 === 0 ? 'its turn' : 'not its turn');
  const found: string[] = [];
  if (lastAsking >= 0 && at - lastAsking <= 8) found.push(`where questions alternate ${regular}: ${even(at - lastAsking)} after the last`);
  if (nextAsking >= 0 && nextAsking - at <= 8) found.push(`where questions alternate ${regular}: ${even(nextAsking - at)} before the next`);
  return found;
}
