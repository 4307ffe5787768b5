import type { LanguageTag, Role } from '../model.js';
import { decode, STATES, type Decoded, type Observation, type State } from './chain.js';
import { weights } from './data/weights.js';
import { evidenceOf } from './evidence/index.js';
import { THE_QUESTIONS, THE_TITLE } from './evidence/layout.js';
import { MARKED } from './evidence/marks.js';
import { inWords } from './evidence/wording.js';
import { turnHints } from './hints.js';
import { asTestimony } from './monologue.js';
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

const ROLE_OF: Readonly<Record<State, Role>> = { question: 'question', 'asking on': 'question', answer: 'answer', 'answering on': 'answer', other: 'other', before: 'other' };
const ASKING: readonly State[] = ['question', 'asking on'];
const ANSWERING: readonly State[] = ['answer', 'answering on'];
const NOT_ANSWERING: readonly State[] = ['question', 'asking on', 'other', 'before'];
const BEFORE: readonly State[] = ['before'];
const OUTSIDE: readonly State[] = ['other', 'before'];
const TOLD: Readonly<Record<Role, readonly State[]>> = { question: ASKING, answer: ANSWERING, other: OUTSIDE };
/** Probabilities are told apart from nothing and from certainty down to here. */
const LEAST = 1e-9;
/** Names of evidence shown for a passage. */
const SHOWN = 4;

/** Roles of all passages: roles the format names, printed labels and what readers set aside are given, the chain decides the rest from all evidence together. */
export function rolesOf(passages: readonly Passage[], speakers: Speakers, language: LanguageTag): { verdicts: Verdict[]; questionsSetAs: string | null } {
  const verdicts: Verdict[] = passages.map(({ block: { cues } }) => ({ role: 'other', confidence: 0.95, evidence: [cues.aside ?? ''] }));
  const inside = passages.flatMap(({ block: { cues } }, index) => (cues.aside === undefined ? [index] : []));
  const conversation = inside.map((index) => passages[index]!);
  const { names: evidence, questionsSetAs } = evidenceOf(conversation, speakers, language);
  const allowed = allowedStates(conversation, speakers, evidence);
  const hints = turnHints(conversation);
  const observations = evidence.map((names, at): Observation => ({ evidence: names, allowed: allowed[at]!, turn: hints[at]! }));
  const path = decode(observations, weights);
  const temperature = temperatureOf(path, evidence);
  path.forEach((decoded, at) => {
    const { label, block: { cues } } = conversation[at]!;
    const speaker = label === null ? undefined : speakers.byKey.get(label.key);
    const verdict = verdictOf(decoded, evidence[at]!, temperature);
    if (cues.role !== undefined) verdicts[inside[at]!] = { role: cues.role, confidence: 1, evidence: ['role column'] };
    else verdicts[inside[at]!] = speaker === undefined ? verdict : { role: verdict.role, confidence: speaker.confidence, evidence: [speaker.evidence] };
  });
  return { verdicts: [...asTestimony(verdicts, passages)], questionsSetAs };
}

/**
 * What the format and labels leave open: a role that the format names stands; who asks, asks; an interpreter speaks for whoever spoke last. A label before no words (a break, a time) names nobody's turn,
 * and where both sides are labelled, the conversation begins with the first label. What is set as questions are does not answer; a title is not part of it.
 */
export function allowedStates(passages: readonly Passage[], { byKey }: Speakers, evidence: readonly (readonly string[])[]): (readonly State[] | null)[] {
  const duties = new Set([...byKey.values()].map(({ duty }) => duty));
  const first = duties.has('asks') && duties.has('answers') ? passages.findIndex(({ label }) => label !== null) : -1;
  let speaking: readonly State[] = ANSWERING;
  return passages.map(({ block: { cues }, label, text }, at) => {
    if (cues.role !== undefined) return TOLD[cues.role];
    if (at < first) return BEFORE;
    if (label === null) return evidence[at]!.includes(THE_TITLE) ? OUTSIDE : evidence[at]!.includes(THE_QUESTIONS) ? NOT_ANSWERING : null;
    if (holdsNoWords(text)) return OUTSIDE;
    const duty = byKey.get(label.key)?.duty;
    if (duty === 'asks') speaking = ASKING;
    else if (duty === 'answers') speaking = ANSWERING;
    return speaking;
  });
}

/** Example: `[14:23]`, `* * *`. */
function holdsNoWords(text: string): boolean {
  return text.length <= 64 && !/\p{L}/u.test(text) && !/^\P{N}?\d{1,3}\P{N}?$/u.test(text) && !/\d\s?%/u.test(text);
}

/**
 * What the log-odds of roles are divided by (Platt's scaling without its offset): 1 where every question found ends in a question mark, 2 where none does.
 * Fitted on sources left out of learning: the more prompts lack a mark, the more the chain overrates itself (expected calibration error of podcasts .096 -> .040, of the rest as before).
 */
function temperatureOf(path: readonly Decoded[], evidence: readonly (readonly string[])[]): number {
  const asking = path.flatMap(({ state }, at) => (state === 'question' ? [at] : []));
  const unmarked = asking.filter((at) => !evidence[at]!.includes(MARKED)).length;
  return asking.length === 0 ? 2 : 1 + unmarked / asking.length;
}

function verdictOf({ state, posterior }: Decoded, names: readonly string[], temperature: number): Verdict {
  const role = ROLE_OF[state];
  const likely = STATES.reduce((sum, each, index) => sum + (ROLE_OF[each] === role ? posterior[index]! : 0), 0);
  const odds = Math.max(likely, LEAST) / Math.max(1 - likely, LEAST);
  const tempered = 1 / (1 + odds ** (-1 / temperature));
  return { role, confidence: Math.round(tempered * 1000) / 1000, evidence: strongest(state, role, names) };
}

const learnt = new Map(Object.entries(weights.evidence));

/** The evidence that spoke most for the role, against the best state of any other role. */
function strongest(state: State, role: Role, names: readonly string[]): string[] {
  const own = STATES.indexOf(state);
  const gains: { name: string; gain: number }[] = [];
  for (const name of names) {
    const row = learnt.get(name);
    if (row === undefined) continue;
    let gain = Infinity;
    for (let other = 0; other < STATES.length; other += 1) if (ROLE_OF[STATES[other]!] !== role) gain = Math.min(gain, row[own]! - row[other]!);
    if (gain > 0) gains.push({ name, gain });
  }
  if (gains.length === 0) return ['what stands before and after it'];
  return gains.sort((a, b) => b.gain - a.gain || (a.name < b.name ? -1 : 1)).slice(0, SHOWN).map(({ name }) => inWords(name));
}
