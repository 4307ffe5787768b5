/**
 * Learns src/segment/data/weights.ts from documents with known roles: `node tests/bench/segment-train.mjs FILE`.
 * With `--validate`, learns from all families of documents but one and judges on that one, in turn, and writes nothing: what a new source may expect.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { decode, STATES } from '../../dist/segment/chain.js';
import { allowedStates } from '../../dist/segment/roles.js';
import { evidenceOf } from '../../dist/segment/evidence/index.js';
import { endsAsQuestion } from '../../dist/text/questions.js';
import { learn } from './segment-crf.mjs';
import { familyOf, goldOf, randomFrom, readDocuments } from './segment-data.mjs';
import { dress, dressings, looseLines } from './segment-dress.mjs';

const { values: options, positionals } = parseArgs({ allowPositionals: true, options: { validate: { type: 'boolean' }, only: { type: 'string' }, errors: { type: 'string' }, l2: { type: 'string', default: '8' }, set: { type: 'string', default: 'plain' }, caution: { type: 'string', default: '0' } } });
/** Nothing leads back to `before`, and only a question leads out of it; a document begins with one of the two. */
const CANNOT = -12;
const fixed = {
  moves: STATES.flatMap((from) => STATES.map((to) => ((to === 'before' && from !== 'before') || (from === 'before' && to !== 'before' && to !== 'question') ? CANNOT : 0))),
  starts: STATES.map((to) => (to === 'before' || to === 'question' ? 0 : CANNOT)),
};
const settings = { l2: Number(options.l2), iterations: 90, fixed };
/** Documents of a family beyond this many are not dressed again: translations of one text teach little. */
const MOST_OF_A_FAMILY = 12;

if (positionals[0] === undefined) throw new Error('usage: segment-train.mjs FILE');
const documents = readDocuments(positionals[0]).map((document) => ({ ...goldOf(document), id: document.id, kind: document.kind, language: document.lang, family: familyOf(document) }));
const families = Map.groupBy?.(documents, ({ family }) => family) ?? documents.reduce((groups, each) => groups.set(each.family, [...(groups.get(each.family) ?? []), each]), new Map());

if (options.validate === true) validate();
else write(cautious(learn(examplesOf(documents), STATES.length, settings), Number(options.caution)));

/** A family weighs with the square root of its paragraphs, so that one publisher does not drown the others. */
function examplesOf(chosen) {
  const pool = looseLines(chosen);
  const seen = new Map();
  const sizes = new Map();
  for (const { family, texts } of chosen) sizes.set(family, (sizes.get(family) ?? 0) + texts.length);
  return chosen.flatMap((document, number) => {
    const count = (seen.get(document.family) ?? 0) + 1;
    seen.set(document.family, count);
    const base = 20 / Math.sqrt(sizes.get(document.family));
    const crowd = Math.max(1, families.get(document.family).length / MOST_OF_A_FAMILY);
    return dressings.filter(([, , share]) => share === 1 || count <= MOST_OF_A_FAMILY).map(([worn, set, share], at) => {
      const dressed = dress(document, worn, set, randomFrom(number * 131 + at), pool);
      return { ...dressed, ...observe(dressed), weight: share === 1 ? base : base * share * crowd };
    });
  });
}

/** A new source differs from all that were learnt from: an unmarked passage must have that much more evidence to pass for a question. */
function cautious(weights, caution) {
  const name = 'no question mark at the end';
  const [question, ...rest] = weights.evidence[name] ?? [0, 0, 0, 0, 0, 0];
  return { ...weights, evidence: { ...weights.evidence, [name]: [Math.round(1000 * (question - caution)) / 1000, ...rest] } };
}

/** Evidence and allowed states, as the segmenter has them; a state that is true is allowed, so that learning stays possible. */
function observe({ passages, speakers, states, language }) {
  const { names: evidence } = evidenceOf(passages, speakers, language);
  const allowed = allowedStates(passages, speakers, evidence).map((each) => each?.map((state) => STATES.indexOf(state)) ?? null);
  return { evidence, allowed, learnable: allowed.map((each, at) => (each === null || each.includes(states[at]) ? each : null)) };
}

function validate() {
  const totals = new Map();
  for (const [family, held] of families) {
    if (options.only !== undefined && !family.includes(options.only)) continue;
    const rest = documents.filter((document) => document.family !== family);
    const weights = learn(examplesOf(rest), STATES.length, settings);
    const pool = looseLines(rest);
    held.forEach((document, number) => {
      for (const set of options.set.split(',')) {
        const [worn, how] = set.includes('/') ? set.split('/') : ['asFound', set];
        const dressed = dress(document, worn, how, randomFrom(number), pool);
        const both = { ...dressed, ...observe(dressed) };
        for (const caution of options.caution.split(',').map(Number)) judge(document, both, cautious(weights, caution), options.caution.includes(',') ? `${set} caution ${caution}` : set, totals);
      }
    });
  }
  for (const [name, total] of [...totals].sort(([a], [b]) => (a < b ? -1 : 1))) console.log(name.padEnd(44), format(total.rule), '  |', format(total.chain), String(total.chain.gold).padStart(5));
}

function judge(document, { passages, states, allowed, evidence }, weights, set, totals) {
  const found = decode(evidence.map((names, at) => ({ evidence: names, allowed: allowed[at]?.map((state) => STATES[state]) ?? null })), weights).map(({ state }) => STATES.indexOf(state));
  let isOpen = false;
  const rule = passages.map(({ text }) => (endsAsQuestion(text) ? ((isOpen = true), 0) : isOpen ? 3 : 5));
  for (const name of [`${set} ${document.family}`, `${set} = ${document.kind}`, `${set} = all`]) {
    if (!totals.has(name)) totals.set(name, { rule: empty(), chain: empty() });
    count(totals.get(name).rule, states, rule);
    count(totals.get(name).chain, states, found);
  }
  if (options.errors === undefined) return;
  states.forEach((gold, at) => {
    const wrong = options.errors === 'roles' ? roleOf(gold) !== roleOf(found[at]) : starts(states, at) !== starts(found, at);
    if (wrong) console.log(document.id, at, `${STATES[gold]} -> ${STATES[found[at]]}`, '|', passages[at].text.slice(0, 100), '…', passages[at].text.slice(-30));
  });
}

function roleOf(state) { return [0, 0, 1, 1, 2, 2][state]; }
function starts(states, at) { return roleOf(states[at]) === 0 && (at === 0 || roleOf(states[at - 1]) !== 0); }
function empty() { return { gold: 0, found: 0, both: 0, right: 0, paragraphs: 0 }; }
function count(total, gold, found) {
  gold.forEach((state, at) => {
    total.gold += starts(gold, at);
    total.found += starts(found, at);
    total.both += starts(gold, at) && starts(found, at);
    total.right += roleOf(state) === roleOf(found[at]);
    total.paragraphs += 1;
  });
}
function format({ gold, found, both, right, paragraphs }) {
  const percent = (value) => (100 * value).toFixed(1).padStart(5);
  return `F ${percent(2 * both / (gold + found))} P ${percent(both / found)} R ${percent(both / gold)} role ${percent(right / paragraphs)}`;
}

function write({ evidence, transitions, start }) {
  const row = (numbers) => `[${numbers.join(', ')}]`;
  const lines = Object.entries(evidence).map(([name, numbers]) => `    ${JSON.stringify(name)}: ${row(numbers)},`);
  writeFileSync(new URL('../../src/segment/data/weights.ts', import.meta.url), `import type { Weights } from '../chain.js';

/** Learnt by tests/bench/segment-train.mjs: for each piece of evidence, how much it speaks for a question, one that goes on, an answer, one that goes on, neither, and what stands before the first question. */
export const weights: Weights = {
  evidence: {
${lines.join('\n')}
  },
  transitions: ${row(transitions)},
  start: ${row(start)},
};
`);
  console.log(`${lines.length} kinds of evidence`);
}
