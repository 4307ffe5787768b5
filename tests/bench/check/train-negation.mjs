// Makes the weights of src/checks/data/denial-weights.ts.
//
//   node tests/bench/check/train-negation.mjs FILE
//
// FILE as for `npm run bench:check`. Examples for a fault: 1–1 beads of which both sides deny and one of them once, without that denial.
// Examples against: 1–1 beads of which one side denies as they are. Prints the weights,
// and what they find at so many false alarms when learnt from the other four fifths of the documents.
import { readFileSync } from 'node:fs';
import { goldInterview, readPairs } from './input.mjs';
import { dot, fit, foldOf, FOLDS, printCurve } from './regression.mjs';
import { bitextsOf, versionsOf } from '../../../dist/checks/bitexts.js';
import { denialsIn } from '../../../dist/checks/denials.js';
import { lonelyAmong } from '../../../dist/checks/negation-odds.js';
import { DENIAL_WEIGHTS } from '../../../dist/checks/data/denial-weights.js';

const names = Object.keys(DENIAL_WEIGHTS);

const isSingle = ({ source, target }) => source.lines.length === 1 && target.lines.length === 1;
const without = (text, [start, end]) => (text.slice(0, start) + text.slice(end)).replace(/ {2}/gu, ' ');

function examplesOf(pair) {
  const interview = goldInterview(pair);
  const [{ couples }] = bitextsOf(interview, versionsOf(interview));
  const paired = couples.filter(({ source, target }) => source.lines.length > 0 && target.lines.length > 0);
  const example = (label) => ({ traits }) => ({ label, set: pair.set, fold: foldOf(pair.doc), x: names.map((name) => traits[name]) });
  const examples = lonelyAmong(paired).filter(({ couple }) => isSingle(couple)).map(example(0));
  paired.filter(isSingle).forEach((couple) => {
    for (const [side, language] of [['source', pair.sourceLang], ['target', pair.targetLang]]) {
      const plain = denialsIn(couple[side].text, language);
      const other = denialsIn(couple[side === 'source' ? 'target' : 'source'].text, side === 'source' ? pair.targetLang : pair.sourceLang);
      if (plain.length !== 1 || other.length === 0) continue;
      const changed = { ...couple, [side]: { ...couple[side], text: without(couple[side].text, plain[0]) } };
      examples.push(...lonelyAmong(paired.map((one) => (one === couple ? changed : one))).filter(({ couple: one }) => one === changed).map(example(1)));
    }
  });
  return examples;
}

const examples = readPairs(readFileSync(process.argv[2], 'utf8')).flatMap(examplesOf);
console.log(Object.fromEntries(fit(examples).map((weight, i) => [names[i], Number(weight.toFixed(2))])));
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = fit(examples.filter((example) => example.fold !== fold));
  for (const example of examples) if (example.fold === fold) example.odds = dot(weights, example.x);
}
printCurve(examples.filter(({ label }) => label === 0), examples.filter(({ label }) => label === 1));
