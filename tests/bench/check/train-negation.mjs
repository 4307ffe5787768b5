// Makes the weights of src/checks/data/denial-weights.ts.
//
//   node tests/bench/check/train-negation.mjs FILE
//
// FILE as for `npm run bench:check`. Examples for a fault: 1–1 beads of which both sides deny and one of them once, without that denial.
// Examples against: 1–1 beads of which one side denies as they are. Logistic regression by Newton's method with a little shrinkage; prints the weights,
// and what they find at so many false alarms when learnt from the other four fifths of the documents. Documents of one name are one story.
import { readFileSync } from 'node:fs';
import { goldInterview, readPairs } from './input.mjs';
import { bitextsOf, versionsOf } from '../../../dist/checks/bitexts.js';
import { denialsIn } from '../../../dist/checks/denials.js';
import { lonelyAmong } from '../../../dist/checks/negation-odds.js';
import { DENIAL_WEIGHTS } from '../../../dist/checks/data/denial-weights.js';

const names = Object.keys(DENIAL_WEIGHTS);
const FOLDS = 5;
const SHRINKAGE = 0.1;

const isSingle = ({ source, target }) => source.lines.length === 1 && target.lines.length === 1;
const without = (text, [start, end]) => (text.slice(0, start) + text.slice(end)).replace(/ {2}/gu, ' ');

function examplesOf(pair) {
  const interview = goldInterview(pair);
  const [{ couples }] = bitextsOf(interview, versionsOf(interview));
  const paired = couples.filter(({ source, target }) => source.lines.length > 0 && target.lines.length > 0);
  const example = (label) => ({ traits }) => ({ label, set: pair.set, fold: [...pair.doc].reduce((hash, character) => hash * 31 + character.codePointAt(0), 7) % FOLDS, x: names.map((name) => traits[name]) });
  const examples = lonelyAmong(paired).filter(({ couple }) => isSingle(couple)).map(example(0));
  paired.filter(isSingle).forEach((couple) => {
    for (const [side, language] of [['source', pair.sourceLang], ['target', pair.targetLang]]) {
      const { plain } = denialsIn(couple[side].text, language);
      const other = denialsIn(couple[side === 'source' ? 'target' : 'source'].text, side === 'source' ? pair.targetLang : pair.sourceLang).plain;
      if (plain.length !== 1 || other.length === 0) continue;
      const changed = { ...couple, [side]: { ...couple[side], text: without(couple[side].text, plain[0]) } };
      examples.push(...lonelyAmong(paired.map((one) => (one === couple ? changed : one))).filter(({ couple: one }) => one === changed).map(example(1)));
    }
  });
  return examples;
}

const dot = (a, b) => a.reduce((sum, value, index) => sum + value * b[index], 0);

/** Solves a system of equations given as rows with the right side last. */
function solve(rows) {
  rows.forEach((row, i) => {
    for (const [k, other] of rows.entries()) {
      if (k === i) continue;
      const factor = other[i] / row[i];
      for (let j = i; j < row.length; j++) other[j] -= factor * row[j];
    }
  });
  return rows.map((row, i) => row.at(-1) / row[i]);
}

function fit(examples) {
  const weights = names.map(() => 0);
  for (let round = 0; round < 40; round++) {
    const rows = names.map((_, i) => [...names.map((__, j) => (i === j ? SHRINKAGE : 0)), -weights[i] * SHRINKAGE]);
    for (const { label, x } of examples) {
      const p = 1 / (1 + Math.exp(-dot(weights, x)));
      x.forEach((value, i) => {
        x.forEach((other, j) => (rows[i][j] += p * (1 - p) * value * other));
        rows[i][names.length] += (label - p) * value;
      });
    }
    solve(rows).forEach((step, i) => (weights[i] += step));
  }
  return weights;
}

const examples = readPairs(readFileSync(process.argv[2], 'utf8')).flatMap(examplesOf);
console.log(Object.fromEntries(fit(examples).map((weight, i) => [names[i], Number(weight.toFixed(2))])));
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = fit(examples.filter((example) => example.fold !== fold));
  for (const example of examples) if (example.fold === fold) example.odds = dot(weights, example.x);
}
const alarms = examples.filter(({ label }) => label === 0).sort((a, b) => b.odds - a.odds);
const faults = examples.filter(({ label }) => label === 1);
for (const count of [3, 5, 7, 10, 15, 20, 30, 50]) {
  const least = alarms[count].odds;
  const sets = [...new Set(faults.map(({ set }) => set))].map((set) => faults.filter((fault) => fault.set === set)).map((own) => `${own[0].set} ${Math.round((100 * own.filter(({ odds }) => odds > least).length) / own.length)}`);
  console.log(`${count} alarms, odds above ${least.toFixed(2)}: ${((100 * faults.filter(({ odds }) => odds > least).length) / faults.length).toFixed(1)} % (${sets.join(', ')})`);
}
