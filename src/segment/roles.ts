import type { LanguageTag, Role } from '../model.js';
import { decode, STATES, type Decoded, type Observation, type State } from './chain.js';
import { weights } from './data/weights.js';
import { evidenceOf } from './evidence/index.js';
import type { Passage } from './passages.js';
import type { Speakers } from './speakers.js';

/** The role of a passage with what decided it. */
export interface Verdict {
  readonly role: Role;
  /** Probability of the role, 0–1. */
  readonly confidence: number;
  /** Strongest first. */
  readonly evidence: readonly string[];
}

const ROLE_OF: Readonly<Record<State, Role>> = { question: 'question', 'asking on': 'question', answer: 'answer', 'answering on': 'answer', other: 'other' };
const ASKING: readonly State[] = ['question', 'asking on'];
const ANSWERING: readonly State[] = ['answer', 'answering on'];
/** Names of evidence shown for a passage. */
const SHOWN = 4;

/** Roles of all passages: printed labels and what readers set aside are given, the chain decides the rest from all evidence together. */
export function rolesOf(passages: readonly Passage[], speakers: Speakers, language: LanguageTag): Verdict[] {
  const verdicts: Verdict[] = passages.map(({ block: { cues } }) => ({ role: 'other', confidence: 0.95, evidence: [cues.aside ?? ''] }));
  const inside = passages.flatMap(({ block: { cues } }, index) => (cues.aside === undefined ? [index] : []));
  const conversation = inside.map((index) => passages[index]!);
  const evidence = evidenceOf(conversation, speakers, language);
  const allowed = allowedStates(conversation, speakers);
  const observations = evidence.map((names, at): Observation => ({ evidence: names, allowed: allowed[at]! }));
  decode(observations, weights).forEach((decoded, at) => {
    const label = conversation[at]!.label;
    const speaker = label === null ? undefined : speakers.byKey.get(label.key);
    const verdict = verdictOf(decoded, evidence[at]!);
    verdicts[inside[at]!] = speaker === undefined ? verdict : { role: verdict.role, confidence: speaker.confidence, evidence: [speaker.evidence] };
  });
  return verdicts;
}

/** What labels leave open: who asks, asks; an interpreter speaks for whoever spoke last. A label before no words (a break, a time) names nobody's turn. */
function allowedStates(passages: readonly Passage[], { byKey }: Speakers): (readonly State[] | null)[] {
  let speaking: readonly State[] = ANSWERING;
  return passages.map(({ label, text }) => {
    if (label === null) return null;
    if (!/\p{L}/u.test(text)) return ['other'];
    const duty = byKey.get(label.key)?.duty;
    if (duty === 'asks') speaking = ASKING;
    else if (duty === 'answers') speaking = ANSWERING;
    return speaking;
  });
}

function verdictOf({ state, posterior }: Decoded, names: readonly string[]): Verdict {
  const role = ROLE_OF[state];
  const confidence = STATES.reduce((sum, each, index) => sum + (ROLE_OF[each] === role ? posterior[index]! : 0), 0);
  return { role, confidence: Math.round(confidence * 1000) / 1000, evidence: strongest(state, role, names) };
}

/** The evidence that spoke most for the role, against the best state of any other role. */
function strongest(state: State, role: Role, names: readonly string[]): string[] {
  const own = STATES.indexOf(state);
  const others = STATES.flatMap((each, index) => (ROLE_OF[each] === role ? [] : [index]));
  const gains = names.flatMap((name) => {
    const learnt = weights.evidence[name];
    if (learnt === undefined) return [];
    const gain = others.reduce((least, other) => Math.min(least, learnt[own]! - learnt[other]!), Infinity);
    return gain > 0 ? [{ name, gain }] : [];
  });
  const found = gains.sort((a, b) => b.gain - a.gain || (a.name < b.name ? -1 : 1)).slice(0, SHOWN).map(({ name }) => name);
  return found.length > 0 ? found : ['what stands before and after it'];
}
