// Makes the weights of src/checks/data/name-weights.ts.
//
//   node tests/bench/check/train-names.mjs FILE
//
// FILE as for `npm run bench:check`. Examples for a fault: couples in which a name of the target was replaced by another one of the document, by the two
// names that tell most for it. Examples against: every two unheard names of a 1–1 bead as it is. Prints the weights, and what they find at so many
// false alarms when learnt from the other four fifths of the documents.
import { readFileSync } from 'node:fs';
import { faultsOf } from './faults.mjs';
import { goldInterview, readPairs } from './input.mjs';
import { dot, fit, foldOf, FOLDS, printCurve } from './regression.mjs';
import { checks } from '../../../dist/checks/index.js';
import { bitextsOf, versionsOf } from '../../../dist/checks/bitexts.js';
import { NAME_WEIGHTS } from '../../../dist/checks/data/name-weights.js';
import { estrangedIn } from '../../../dist/checks/name-odds.js';

const names = Object.keys(NAME_WEIGHTS);
const BEFORE = ['number changed', 'negation dropped'];
/** Which two names of a fault tell most is known from the weights, and these from the names. */
const ROUNDS = 4;

/** Traits of every two unheard names, by the number of the sentence. */
function traitsIn(interview) {
  const [bitext] = bitextsOf(interview, versionsOf(interview));
  return new Map([...estrangedIn(bitext)].flatMap(({ index, strangers }) => {
    const { source, target } = bitext.couples[index];
    return source.lines.length === 1 && target.lines.length === 1 ? [[source.lines[0].sentence.id, strangers.map(({ traits }) => names.map((name) => traits[name]))]] : [];
  }));
}

function* casesOf(pair) {
  const about = { set: pair.set, fold: foldOf(pair.doc) };
  for (const xs of traitsIn(goldInterview(pair)).values()) yield { ...about, label: 0, xs };
  for (const { kind, interview, place } of faultsOf(pair, checks)) {
    if (BEFORE.includes(kind)) continue;
    if (kind !== 'name swapped') break;
    yield { ...about, label: 1, xs: traitsIn(interview).get(place[0]) ?? [] };
  }
}

const best = (xs, weights) => xs.reduce((one, other) => (dot(other, weights) > dot(one, weights) ? other : one));

function learn(cases) {
  let weights = names.map((name) => NAME_WEIGHTS[name]);
  for (let round = 0; round < ROUNDS; round++) {
    weights = fit(cases.flatMap(({ label, xs }) => (label === 0 ? xs.map((x) => ({ label, x })) : xs.length === 0 ? [] : [{ label, x: best(xs, weights) }])));
  }
  return weights;
}

const cases = readPairs(readFileSync(process.argv[2], 'utf8')).flatMap((pair) => [...casesOf(pair)]);
console.log(Object.fromEntries(learn(cases).map((weight, i) => [names[i], Number(weight.toFixed(2))])));
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = learn(cases.filter((one) => one.fold !== fold));
  for (const one of cases) if (one.fold === fold) one.odds = one.xs.length === 0 ? -Infinity : dot(best(one.xs, weights), weights);
}
printCurve(cases.filter(({ label }) => label === 0), cases.filter(({ label }) => label === 1));
