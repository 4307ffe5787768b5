/**
 * How well languages are told: `npm run bench:language -- FILE [--json] [--predictions DIR]`.
 * FILE holds one piece of text a line: `{"lang": "…", "size": "doc" | "para" | "turn" | "vshort", "text": "…"}`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { detectLanguages } from '../../dist/language/index.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, predictions: { type: 'string' } },
});
if (positionals.length !== 1) {
  process.stderr.write('usage: npm run bench:language -- FILE [--json] [--predictions DIR]\n');
  process.exit(2);
}

const pieces = readFileSync(positionals[0], 'utf8').split('\n').filter((line) => line !== '').map((line, index) => ({ index, ...JSON.parse(line) }));
/** In an order that mixes sizes and sources, the same on every machine. */
const scattered = (index) => (index * 7919) % 10007;
const short = pieces.filter(({ size }) => size === 'turn' || size === 'vshort').sort((a, b) => scattered(a.index) - scattered(b.index));
const languages = [...new Set(short.map(({ lang }) => lang))].sort();
const ofLanguage = (lang) => short.filter((piece) => piece.lang === lang);
const chunks = (list, size) => Array.from({ length: Math.ceil(list.length / size) }, (_, index) => list.slice(index * size, (index + 1) * size));
/** Languages that a page of text may not tell apart. */
const families = [['hr', 'bs', 'sr-Latn'], ['id', 'ms'], ['da', 'no', 'nn']];
const related = (a, b) => a === b || families.some((family) => family.includes(a) && family.includes(b));

/** Documents of at most twelve turns in one language. */
const monolingual = languages.flatMap((lang) => chunks(ofLanguage(lang), 12).map((turns) => ({ turns })));
/** Documents of up to eight turns of each of two languages by turns; each language with three others, near and far in the list. */
const mixed = languages.flatMap((lang, at) => [1, 7, 19].flatMap((offset) => {
  const other = languages[(at + offset) % languages.length];
  if (other === lang) return [];
  const [a, b] = [chunks(ofLanguage(lang), 8)[0], chunks(ofLanguage(other), 8)[0]];
  const length = Math.min(a.length, b.length);
  return [{ turns: a.slice(0, length).flatMap((turn, index) => [turn, b[index]]) }];
}));
const candidatesOf = (turns) => [...new Set(turns.map(({ lang }) => lang))];

const conditions = [
  ['alone', pieces.map((piece) => ({ turns: [piece] }))],
  ['monolingual document', monolingual],
  ['mixed document', mixed],
  ['mixed, both languages known', mixed.map(({ turns }) => ({ turns, candidates: candidatesOf(turns) }))],
  ['alone, two candidates', short.map((piece) => ({ turns: [piece], candidates: [piece.lang, languages[(languages.indexOf(piece.lang) + 7) % languages.length]] }))],
];

const round = (value, digits = 1) => Number(value.toFixed(digits));
const share = (list, holds) => (list.length === 0 ? 0 : (100 * list.filter(holds).length) / list.length);
const mean = (list) => list.reduce((sum, value) => sum + value, 0) / list.length;

function tableOf(predictions) {
  const sizes = {};
  for (const size of ['doc', 'para', 'turn', 'vshort']) {
    const own = predictions.filter((prediction) => prediction.size === size);
    if (own.length === 0) continue;
    const byLanguage = {};
    for (const lang of [...new Set(own.map((prediction) => prediction.lang))].sort()) {
      const theirs = own.filter((prediction) => prediction.lang === lang);
      byLanguage[lang] = { pieces: theirs.length, accuracy: round(share(theirs, ({ predicted }) => predicted === lang)) };
    }
    const named = own.filter(({ predicted }) => predicted !== 'und');
    sizes[size] = {
      pieces: own.length,
      macro: round(mean(Object.values(byLanguage).map(({ accuracy }) => accuracy))),
      accuracy: round(share(own, ({ lang, predicted }) => predicted === lang)),
      coverage: round(share(own, ({ predicted }) => predicted !== 'und')),
      precision: round(share(named, ({ lang, predicted }) => predicted === lang), 2),
      precisionByFamily: round(share(named, ({ lang, predicted }) => related(lang, predicted)), 2),
      byLanguage,
    };
  }
  return sizes;
}

/** How often what was named is right, by the confidence it was named with, and the expected calibration error (Guo et al. 2017; bins of a tenth). */
function reliabilityOf(predictions) {
  const named = predictions.filter(({ predicted }) => predicted !== 'und');
  const bins = Array.from({ length: 10 }, (_, tenth) => {
    const own = named.filter(({ confidence }) => Math.min(9, Math.floor(10 * confidence)) === tenth);
    return { from: tenth / 10, pieces: own.length, confidence: own.length === 0 ? 0 : round(100 * mean(own.map(({ confidence }) => confidence))), right: round(share(own, ({ lang, predicted }) => predicted === lang)) };
  }).filter(({ pieces: count }) => count > 0);
  const error = bins.reduce((sum, { pieces: count, confidence, right }) => sum + (count * Math.abs(confidence - right)) / 100, 0) / named.length;
  return { expectedCalibrationError: round(error, 3), bins };
}

await detectLanguages(['warm up']);
const report = [];
for (const [name, documents] of conditions) {
  const predictions = [];
  const start = process.cpuUsage();
  for (const { turns, candidates } of documents) {
    const { language, confidence, blocks } = await detectLanguages(turns.map(({ text }) => text), candidates === undefined ? {} : { candidates });
    turns.forEach(({ index, lang, size }, at) => {
      const one = turns.length === 1 ? { language, confidence } : blocks[at];
      predictions.push({ piece: index, lang, size, predicted: one.language, confidence: round(one.confidence, 4) });
    });
  }
  const { user, system } = process.cpuUsage(start);
  const elapsed = (user + system) / 1000;
  report.push({ condition: name, documents: documents.length, msPerDocument: round(elapsed / documents.length, 2), sizes: tableOf(predictions), reliability: reliabilityOf(predictions) });
  if (values.predictions !== undefined) {
    mkdirSync(values.predictions, { recursive: true });
    writeFileSync(join(values.predictions, `${name.replaceAll(/[ ,]+/gu, '-')}.json`), `${JSON.stringify(predictions, null, 1)}\n`);
  }
}

if (values.json) process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
else print(report);

function print(conditionsMeasured) {
  for (const { condition, documents, msPerDocument, sizes, reliability } of conditionsMeasured) {
    process.stdout.write(`\n${condition}: ${documents} documents, ${msPerDocument} ms of processor time each\n`);
    process.stdout.write('size      pieces   macro    all   named  right of named  right or close relative\n');
    for (const [size, { pieces: count, macro, accuracy, coverage, precision, precisionByFamily }] of Object.entries(sizes)) {
      process.stdout.write(`${size.padEnd(8)} ${[count, macro, accuracy, coverage, precision, precisionByFamily].map((value, index) => String(value).padStart([7, 7, 6, 7, 15, 24][index])).join(' ')}\n`);
    }
    for (const [size, { byLanguage }] of Object.entries(sizes)) {
      const worst = Object.entries(byLanguage).filter(([, { accuracy }]) => accuracy < 100).sort(([, a], [, b]) => a.accuracy - b.accuracy);
      if (worst.length > 0) process.stdout.write(`  ${size}: ${worst.map(([lang, { accuracy }]) => `${lang} ${accuracy}`).join('  ')}\n`);
    }
    const { expectedCalibrationError, bins } = reliability;
    process.stdout.write(`confidence: expected calibration error ${expectedCalibrationError}; right of those named with\n`);
    process.stdout.write(`  ${bins.map(({ from, pieces: count, right }) => `≥ ${from}: ${right} % of ${count}`).join('   ')}\n`);
  }
}
