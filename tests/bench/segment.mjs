/**
 * How well turns are told: `npm run bench:segment -- FILE [--json] [--predictions DIR] [--dress NAME] [--only TEXT] [--errors]`.
 * FILE holds one document a line: `{id, kind, lang, layout, group, parallel, text, textUnlabelled, turns: [{role, paragraphs, key}]}`.
 * Runs the real chain (reader, language, turns, alignment) on each document in five dresses and prints question boundaries, roles, and turn pairs of parallel documents.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readDocuments } from './segment-data.mjs';
import { byRule, dresses, paragraphsFound, run } from './segment-run.mjs';
import { add, figures, nothing, score } from './segment-score.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, predictions: { type: 'string' }, dress: { type: 'string' }, only: { type: 'string' }, errors: { type: 'boolean', default: false }, rule: { type: 'boolean', default: false } },
});
if (positionals.length !== 1) {
  process.stderr.write('usage: npm run bench:segment -- FILE [--json] [--predictions DIR] [--dress NAME] [--only TEXT] [--errors] [--rule]\n');
  process.exit(2);
}

const documents = readDocuments(positionals[0]).filter(({ id, kind, layout }) => options.only === undefined || `${id} ${kind} ${layout}`.includes(options.only));
const chosen = Object.keys(dresses).filter((name) => options.dress === undefined || name === options.dress);
const tables = new Map();
const parsed = new Map();

for (const dress of chosen) {
  const totals = new Map();
  for (const document of documents) {
    const result = await run(document, dress);
    const paragraphs = paragraphsFound(result);
    const found = options.rule ? byRule(paragraphs) : paragraphs;
    if (options.predictions !== undefined) {
      const folder = join(options.predictions, dress.replace(/\W+/gu, '-'));
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, `${document.id}.json`), JSON.stringify(found.map(({ role, text }) => ({ role, text }))));
    }
    const scores = score(document.turns, found);
    if (dress === 'as found' || dress === 'a paragraph a line') parsed.set(`${dress} ${document.id}`, { turns: result.turns, scores });
    for (const key of ['all', `kind: ${document.kind}`, ...(document.kind === 'faq' ? [] : ['kind: all but faq']), `layout: ${document.layout}`, `language: ${document.lang}`, `source: ${document.kind} ${document.id.split('-')[0]}`]) {
      if (!totals.has(key)) totals.set(key, nothing());
      add(totals.get(key), scores);
    }
    if (options.errors) printErrors(document, scores);
  }
  tables.set(dress, new Map([...totals].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, total]) => [key, figures(total)])));
}

function printErrors(document, { goldParagraphs, roles }) {
  goldParagraphs.forEach(({ role, text }, index) => {
    if (roles.has(index) && roles.get(index) !== role) console.log(`${document.id} #${index} ${role} -> ${roles.get(index)} | ${text.slice(0, 90).replaceAll('\n', ' ')} … ${text.slice(-25)}`);
  });
}

const pairs = options.rule ? null : await turnPairs();

/** Share of the turns a document and the reference of its group have in common that stand in one bead, each turn found where it begins. */
async function turnPairs() {
  const align = await import('../../dist/align/index.js').catch(() => null);
  if (align === null) return null;
  const result = {};
  for (const dress of chosen.filter((name) => name === 'as found' || name === 'a paragraph a line')) {
    const shares = new Map();
    for (const target of documents.filter(({ parallel, group }) => group && parallel !== undefined && parallel !== 'ref')) {
      const reference = documents.find(({ group, parallel }) => group === target.group && parallel === 'ref');
      if (reference === undefined) continue;
      const sides = [reference, target].map((document) => ({ document, ...parsed.get(`${dress} ${document.id}`) }));
      const [source, other] = sides.map(turnsByKey);
      const { alignments } = align.alignInterview(sides.map(({ document, turns }, index) => asDocument(document, turns, index)), { mode: 'evidence' });
      const together = new Set(alignments.turns.flatMap(({ members }) => (members.a ?? []).flatMap((a) => (members.b ?? []).map((b) => `${a} ${b}`))));
      const names = [target.parallel, `source ${target.id.split('-')[0]}`];
      const counted = names.map((name) => shares.get(name) ?? (shares.set(name, { right: 0, pairs: 0 }), shares.get(name)));
      for (const [key, turn] of source) {
        if (!other.has(key)) continue;
        const isRight = turn !== null && other.get(key) !== null && together.has(`${turn} ${other.get(key)}`);
        for (const share of counted) {
          share.pairs += 1;
          share.right += isRight;
        }
        if (options.errors && !isRight) console.log(`${dress}: ${target.id} ${key}: ${turn === null ? 'not found in the reference' : other.get(key) === null ? 'not found here' : 'not in one bead'}`);
      }
    }
    result[dress] = Object.fromEntries([...shares].map(([name, { right, pairs: count }]) => [name, { pairs: count, aligned: Math.round((1000 * right) / count) / 10 }]));
  }
  return result;
}

function asDocument(document, turns, index) {
  const id = 'ab'[index];
  return { id, path: `${id}.txt`, sha256: id, bytes: 0, format: 'txt', encoding: 'utf-8', language: document.lang, languageConfidence: 1, metadata: {}, notes: [], turns, warnings: [] };
}

/** Found turn by gold key and role; null where no found turn of that role begins there. */
function turnsByKey({ document, turns, scores }) {
  const beginnings = new Map();
  let paragraph = 0;
  for (const turn of turns) {
    beginnings.set(scores.offsets[paragraph], turn);
    paragraph += turn.paragraphs.length;
  }
  const byKey = new Map();
  let gold = 0;
  for (const { role, key, paragraphs } of document.turns) {
    const { start } = scores.places[gold];
    gold += paragraphs.length;
    if (key === undefined || role === 'other' || byKey.has(`${role} ${key}`)) continue;
    const before = [...Array(41).keys()].map((back) => beginnings.get(start - back)).find((turn) => turn !== undefined && turn.role === role);
    byKey.set(`${role} ${key}`, start < 0 ? null : (before?.id ?? null));
  }
  return byKey;
}

if (options.json) console.log(JSON.stringify({ dresses: Object.fromEntries([...tables].map(([dress, table]) => [dress, Object.fromEntries(table)])), turnPairs: pairs }, null, 1));
else print();

function print() {
  const cell = (value) => (value === null ? '–' : value.toFixed(1)).padStart(6);
  for (const [dress, table] of tables) {
    console.log(`\n${dress.padEnd(46)}  docs  quest   prec    rec     F1  roles`);
    for (const [key, { documents: count, questions, precision, recall, f1, roles }] of table) {
      console.log(`  ${key.padEnd(44)} ${String(count).padStart(5)} ${String(questions).padStart(6)} ${[precision, recall, f1, roles].map(cell).join(' ')}`);
    }
  }
  if (pairs === null) console.log('\nturn pairs: not measured');
  else for (const [dress, shares] of Object.entries(pairs)) for (const [name, { pairs: count, aligned }] of Object.entries(shares)) console.log(`turn pairs, ${dress}, ${name}: ${aligned} % of ${count}`);
}
