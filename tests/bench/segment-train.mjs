/**
 * Learns src/segment/data/weights.ts from documents with known roles: `node tests/bench/segment-train.mjs FILE`.
 * With `--validate`, learns from all families of documents but one and judges on that one, in turn, and writes nothing: what a new source may expect.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { STATES } from '../../dist/segment/chain.js';
import { weights as inUse } from '../../dist/segment/data/weights.js';
import { allowedStates } from '../../dist/segment/roles.js';
import { evidenceOf } from '../../dist/segment/evidence/index.js';
import { learn } from './segment-crf.mjs';
import { familyOf, goldOf, randomFrom, readDocuments } from './segment-data.mjs';
import { dress, dressings, looseLines, spoken } from './segment-dress.mjs';
import { byRule, paragraphsFound, run } from './segment-run.mjs';
import { add, figures, nothing, score } from './segment-score.mjs';

const { values: options, positionals } = parseArgs({ allowPositionals: true, options: { validate: { type: 'boolean' }, only: { type: 'string' }, errors: { type: 'boolean', default: false }, dress: { type: 'string', default: 'a paragraph a line,wrapped, no blank lines,as found' } } });
/** Nothing leads back to `before`, and only a question leads out of it; a document begins with one of the two. */
const CANNOT = -12;
const fixed = {
  moves: STATES.flatMap((from) => STATES.map((to) => ((to === 'before' && from !== 'before') || (from === 'before' && to !== 'before' && to !== 'question') ? CANNOT : 0))),
  starts: STATES.map((to) => (to === 'before' || to === 'question' ? 0 : CANNOT)),
};
const settings = { l2: 8, iterations: 60, fixed };
/** Documents of a family beyond this many are not dressed again: translations of one text teach little. */
const MOST_OF_A_FAMILY = 12;
/**
 * What nobody taught, in nats by state: a new source has headings, captions and code that those learnt from lack, and where questions are marked, a line that is not
 * must have that much more evidence to pass for one; where there are only marks to go by, what has one is hardly ever outside the conversation.
 */
const CAUTION = new Map([
  ['short, unfinished and plain, where such lines are many and marked questions few', [-3]],
  ['short, unfinished and plain, where questions are longer', [-2]],
  ['no question mark at the end, where few have one and nothing is set apart', [-2]],
  ['ends in a question mark, where nothing is set apart', [0, 0, 0, 0, -3, -3]],
]);

if (positionals[0] === undefined) throw new Error('usage: segment-train.mjs FILE [--validate [--only TEXT] [--dress NAMES] [--errors]]');
const documents = readDocuments(positionals[0]).map((document) => ({ ...goldOf(document), document, kind: document.kind, language: document.lang, family: familyOf(document) }));
const families = documents.reduce((groups, each) => groups.set(each.family, [...(groups.get(each.family) ?? []), each]), new Map());
const examples = examplesOf(documents);

if (options.validate === true) await validate();
else write(learnFrom(examples));

function learnFrom(chosen) {
  return cautious(learn(chosen, STATES.length, settings));
}

/** A family weighs with the square root of its paragraphs, so that one publisher does not drown the others. */
function examplesOf(chosen) {
  const pool = looseLines(chosen);
  const seen = new Map();
  return chosen.flatMap((document, number) => {
    const { family, kind } = document;
    const count = (seen.get(family) ?? 0) + 1;
    seen.set(family, count);
    const size = families.get(family).reduce((sum, { texts }) => sum + texts.length, 0);
    const base = 20 / Math.sqrt(size);
    const crowd = Math.max(1, families.get(family).length / MOST_OF_A_FAMILY);
    return dressings.flatMap(([worn, set, share], at) => {
      if (share < 1 && (count > MOST_OF_A_FAMILY || (kind === 'faq' && spoken.has(worn)))) return [];
      const dressed = dress(document, worn, set, randomFrom(number * 131 + at), pool);
      return [{ ...observe(dressed), states: dressed.states, family, weight: share === 1 ? base : base * share * crowd }];
    });
  });
}

function cautious(weights) {
  const evidence = { ...weights.evidence };
  for (const [name, caution] of CAUTION) {
    evidence[name] = (evidence[name] ?? STATES.map(() => 0)).map((weight, state) => Math.round(1000 * (weight + (caution[state] ?? 0))) / 1000);
  }
  return { ...weights, evidence };
}

/** Evidence and allowed states, as the segmenter has them; a state that is true is allowed, so that learning stays possible. */
function observe({ passages, speakers, states, language }) {
  const { names: evidence } = evidenceOf(passages, speakers, language);
  const allowed = allowedStates(passages, speakers, evidence).map((each) => each?.map((state) => STATES.indexOf(state)) ?? null);
  return { evidence, learnable: allowed.map((each, at) => (each === null || each.includes(states[at]) ? each : null)) };
}

/** Each family by weights that never saw it, through the real chain, beside the plain rule; calibration where found paragraphs are the true ones. */
async function validate() {
  const layouts = options.dress.split(/,(?! )/u);
  const tables = new Map();
  for (const [family, held] of families) {
    if (options.only !== undefined && !family.includes(options.only)) continue;
    Object.assign(inUse, learnFrom(examples.filter((example) => example.family !== family)));
    for (const layout of layouts) {
      for (const { document, kind } of held) {
        const { turns } = await run(document, layout);
        const found = paragraphsFound({ turns });
        const [chain, rule] = [score(document.turns, found), score(document.turns, byRule(found))];
        for (const name of [family, `= ${kind}`, ...(kind === 'faq' ? [] : ['= all but faq']), '= all']) {
          const key = `${layout}: ${name}`;
          if (!tables.has(key)) tables.set(key, { rule: nothing(), chain: nothing(), bins: Array.from({ length: 10 }, () => ({ count: 0, sure: 0, right: 0 })) });
          add(tables.get(key).chain, chain);
          add(tables.get(key).rule, rule);
          if (found.length === chain.goldParagraphs.length) calibrate(tables.get(key).bins, turns, chain);
        }
        if (options.errors) chain.goldParagraphs.forEach(({ role, text }, at) => { if (chain.roles.get(at) !== role) console.log(`${layout}: ${document.id} #${at} ${role} -> ${chain.roles.get(at)} | ${text.slice(0, 90)} … ${text.slice(-25)}`.replaceAll('\n', ' ')); });
      }
    }
  }
  for (const [name, { rule, chain, bins }] of [...tables].sort(([a], [b]) => (a < b ? -1 : 1))) console.log(name.padEnd(48), 'rule', line(rule), ' | chain', line(chain), ` | ECE ${expectedError(bins)}`);
}

/** A turn is right when all its paragraphs have its role in truth. */
function calibrate(bins, turns, { goldParagraphs }) {
  let at = 0;
  for (const { role, confidence, paragraphs } of turns) {
    const bin = bins[Math.min(9, Math.floor(confidence * 10))];
    bin.count += 1;
    bin.sure += confidence;
    if (goldParagraphs.slice(at, (at += paragraphs.length)).every((gold) => gold.role === role)) bin.right += 1;
  }
}

/** Expected calibration error in ten bins of confidence. */
function expectedError(bins) {
  const count = bins.reduce((sum, bin) => sum + bin.count, 0);
  return count === 0 ? '   –' : (bins.reduce((sum, { sure, right }) => sum + Math.abs(sure - right), 0) / count).toFixed(3);
}

function line(total) {
  const { f1, precision, recall, roles } = figures(total);
  return [f1, precision, recall, roles].map((value) => (value ?? 0).toFixed(1).padStart(5)).join(' ');
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
