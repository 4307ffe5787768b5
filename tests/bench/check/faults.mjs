import { claims } from '../../../dist/checks/index.js';
import { NEGATIONS } from '../../../dist/checks/data/negations.js';
import { skeleton } from '../../../dist/text/transliterate.js';
import { endsAsQuestion, questionMarks } from '../../../dist/text/questions.js';
import { aligned } from './aligned.mjs';
import { goldInterview } from './input.mjs';
import { MORE_RULES, moreChanges } from './more-faults.mjs';
import { NUMBER_RULES, numberChanges } from './number-faults.mjs';
import { STRUCTURE_RULES, structureFaults } from './structure-faults.mjs';
import { SLIP_RULES, slipChanges } from './slip-faults.mjs';

/** Which rules are meant for a fault; any of them counts. */
const RULES = {
  ...NUMBER_RULES,
  ...STRUCTURE_RULES,
  ...MORE_RULES,
  ...SLIP_RULES,
  'number changed': ['numbers'],
  'negation dropped': ['negation'],
  'name swapped': ['names'],
  'question lost': ['lost-question'],
  'left in the source language': ['untranslated'],
  'sentence left out': ['missing', 'length'],
  'sentence added': ['missing', 'length'],
  'turns swapped': ['missing', 'length', 'numbers', 'names', 'lost-question', 'swapped'],
};

/** Whether a finding of a rule meant for this fault touches its place: any sentence of `place`. */
export const isFound = (kind, place, findings) => findings.some(({ rule, passages }) => RULES[kind].includes(rule) && passages.some(({ sentence }) => place.includes(sentence)));

/** Every so many beads one gets a fault, so that a document gets a handful of each kind. */
const EVERY = 3;

const singles = ({ gold }) => gold.filter(([a, b]) => a.length === 1 && b.length === 1).map(([[a], [b]]) => [a, b]);
const some = (list) => list.filter((_, index) => index % EVERY === 0);
const place = ([a, b]) => [`a/s${a}`, `b/s${b}`];

function changed(pair, [a, b], text) {
  const target = [...pair.target];
  target[b] = text;
  return { interview: goldInterview({ ...pair, target }), place: place([a, b]) };
}

function* numberFaults(pair) {
  for (const [a, b] of some(singles(pair).filter(([a, b]) => (pair.target[b].match(/\d{1,9}/gu) ?? []).some((number) => (pair.source[a].match(/\d{1,9}/gu) ?? []).includes(number))))) {
    const number = pair.target[b].match(/\d{1,9}/gu).find((own) => pair.source[a].match(/\d{1,9}/gu).includes(own));
    yield changed(pair, [a, b], pair.target[b].replace(number, String(Number(number) + (number.length === 4 ? 11 : 37))));
  }
}

function denials(text, language) {
  const { plain } = NEGATIONS.get(language);
  const ends = plain.filter((word) => word.startsWith('-')).map((word) => word.slice(1));
  const anywhere = plain.filter((word) => word.startsWith('*')).map((word) => word.slice(1));
  const beginnings = plain.filter((word) => word.endsWith('-')).map((word) => word.slice(0, -1));
  return [...text.matchAll(/[\p{L}\p{M}'’-]+/gu)].flatMap(({ 0: word, index }) => {
    const low = word.toLowerCase();
    const inside = anywhere.filter((part) => low.includes(part)).flatMap((part) => [...low.matchAll(new RegExp(part, 'gu'))].map((match) => [index + match.index, index + match.index + part.length]));
    if (inside.length > 0) return inside;
    const end = ends.find((part) => low.endsWith(part));
    if (end !== undefined) return [[index + word.length - end.length, index + word.length]];
    return plain.includes(low) || beginnings.some((part) => low.startsWith(part)) ? [[index, index + word.length]] : [];
  });
}

function* negationFaults(pair, checks) {
  const check = checks.find(({ name }) => name === 'negation');
  if (!claims(check, pair.sourceLang) || !claims(check, pair.targetLang)) return;
  const eligible = singles(pair).filter(([a, b]) => denials(pair.source[a], pair.sourceLang).length > 0 && denials(pair.target[b], pair.targetLang).length === 1);
  for (const [a, b] of some(eligible)) {
    const [[start, end]] = denials(pair.target[b], pair.targetLang);
    yield changed(pair, [a, b], (pair.target[b].slice(0, start) + pair.target[b].slice(end)).replace(/ {2}/gu, ' '));
  }
}

const NAME = /(?<=[\p{L}\p{Nd},]\s)\p{Lu}\p{Ll}{3,30}/gu;
const soundsAlike = (a, b) => a.length >= 3 && (a === b || a.startsWith(b) || b.startsWith(a)) && b.length >= 3;

function* nameFaults(pair) {
  const named = singles(pair).flatMap(([a, b]) => {
    const sounds = [...pair.source[a].matchAll(NAME)].map(([name]) => skeleton(name));
    const name = [...pair.target[b].matchAll(NAME)].map(([word]) => word).find((word) => sounds.some((sound) => soundsAlike(sound, skeleton(word))));
    return name === undefined ? [] : [{ bead: [a, b], name }];
  });
  for (const { bead, name } of some(named)) {
    const other = named.find(({ name: word, bead: [a] }) => !soundsAlike(skeleton(word).slice(0, 3), skeleton(name).slice(0, 3)) && Math.abs(a - bead[0]) > 4);
    if (other !== undefined) yield changed(pair, bead, pair.target[bead[1]].replaceAll(name, other.name));
  }
}

function* questionFaults(pair) {
  for (const [a, b] of some(singles(pair).filter(([a, b]) => endsAsQuestion(pair.source[a]) && endsAsQuestion(pair.target[b]) && questionMarks(pair.target[b]).length === 1))) {
    const [mark] = questionMarks(pair.target[b]);
    yield changed(pair, [a, b], `${pair.target[b].slice(0, mark)}.${pair.target[b].slice(mark + 1)}`);
  }
}

function* untranslatedFaults(pair) {
  for (const [a, b] of some(singles(pair)).filter(([a]) => pair.source[a].length >= 40).slice(0, 12)) yield changed(pair, [a, b], pair.source[a]);
}

/** Faults in numbers and dates; every third of each kind. */
function* numericFaults(pair) {
  const seen = new Map();
  for (const [a, b] of singles(pair)) {
    for (const { kind, text } of numberChanges(pair, pair.source[a], pair.target[b])) {
      const count = seen.get(kind) ?? 0;
      seen.set(kind, count + 1);
      if (count % EVERY === 0) yield { kind, ...changed(pair, [a, b], text) };
    }
  }
}

const without = (turns, number) => turns?.map((turn) => turn.filter((other) => other !== number).map((other) => (other > number ? other - 1 : other)));

function* leftOutFaults(pair) {
  for (const [a, b] of singles(pair).filter(([a, b]) => pair.source[a].length >= 30 && a > 0 && b > 0).filter((_, index) => index % 11 === 4).slice(0, 3)) {
    const target = pair.target.filter((_, index) => index !== b);
    if ((pair.targetTurns ?? []).some((turn) => turn.length === 1 && turn[0] === b)) continue;
    yield { kind: 'sentence left out', interview: aligned(pair, pair.source, target, { target: without(pair.targetTurns, b) }), place: [`a/s${a}`] };
    if ((pair.sourceTurns ?? []).some((turn) => turn.length === 1 && turn[0] === a)) continue;
    const source = pair.source.filter((_, index) => index !== a);
    yield { kind: 'sentence added', interview: aligned(pair, source, pair.target, { source: without(pair.sourceTurns, a) }), place: [`b/s${b}`] };
  }
}

/** Two answers of the target change places, where the beads say which sentences of the source they are. */
function* swapFaults(pair) {
  const { targetTurns, targetRoles, gold } = pair;
  if (targetTurns === undefined || targetRoles === undefined) return;
  const answers = targetTurns.flatMap((_, index) => (targetRoles[index] === 'answer' ? [index] : []));
  for (let index = 1; index < answers.length; index += 2) {
    const [one, two] = [answers[index - 1], answers[index]];
    const turns = targetTurns.map((turn, number) => targetTurns[number === one ? two : number === two ? one : number]);
    const target = turns.flat().map((number) => pair.target[number]);
    let next = 0;
    const renumbered = turns.map((turn) => turn.map(() => next++));
    const touched = new Set([...targetTurns[one], ...targetTurns[two]]);
    const place = gold.flatMap(([a, b]) => (b.some((number) => touched.has(number)) ? a.map((number) => `a/s${number}`) : []));
    yield { kind: 'turns swapped', interview: aligned(pair, pair.source, target, { target: renumbered }), place };
  }
}

/** Faults of a pair, each with the interview that has it and where it is. */
export function* faultsOf(pair, checks, others) {
  const sets = [
    ['number changed', numberFaults(pair)], ['negation dropped', negationFaults(pair, checks)], ['name swapped', nameFaults(pair)],
    ['question lost', questionFaults(pair)], ['left in the source language', untranslatedFaults(pair)],
  ];
  for (const [kind, faults] of sets) for (const fault of faults) yield { kind, ...fault };
  yield* numericFaults(pair);
  for (const { kind, bead, text } of [...moreChanges(pair, singles(pair)), ...slipChanges(pair, singles(pair))]) yield { kind, ...changed(pair, bead, text) };
  yield* leftOutFaults(pair);
  yield* swapFaults(pair);
  yield* structureFaults(pair, others);
}
