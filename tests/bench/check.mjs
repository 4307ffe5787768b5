// Measures the checks.
//
//   npm run bench:check -- FILE [--min-severity note] [--show RULE] [--set NAME] [--alarms] [--lexicon]
//
// FILE has a document a line: {set, doc, source[], target[], gold: [[[i…],[j…]]…], sourceLang, targetLang}.
// False alarms: findings that touch 1–1 beads of the translations as they are, per 1,000 of these beads.
// Recall: faults are put into the target, one a document at a time, in FILE and in the interview of fixtures/align (between English and each
// of its languages); a fault is found when a finding of a rule that is meant for it touches its place. Left out, added and swapped
// text is aligned anew. `--alarms` leaves recall out; `--lexicon` learns one from each set, as a corpus of it would. Nothing of FILE is printed but with --show.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { goldInterview, readPairs, riverPairs } from './check/input.mjs';
import { faultsOf, isFound } from './check/faults.mjs';
import { engineAlarms } from './check/engine-alarms.mjs';
import { contextsOf } from './check/knowledge.mjs';
import { checkInterview, checks, severities } from '../../dist/checks/index.js';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { 'min-severity': { type: 'string', default: 'warning' }, show: { type: 'string' }, set: { type: 'string' }, alarms: { type: 'boolean', default: false }, lexicon: { type: 'boolean', default: false } } });
const [file] = positionals;
const least = severities.indexOf(values['min-severity']);
const asked = (findings) => findings.filter(({ severity }) => severities.indexOf(severity) >= least);
const pairs = (file === undefined ? [] : readPairs(readFileSync(file, 'utf8'))).filter(({ set }) => values.set === undefined || set === values.set);

const contexts = contextsOf([...pairs, ...riverPairs()], values.lexicon);

const percent = (part, all) => (all === 0 ? '–' : `${((100 * part) / all).toFixed(1)} (${part}/${all})`);

function falseAlarms() {
  const rows = new Map();
  const total = { beads: 0, rules: new Map() };
  for (const pair of pairs) {
    const row = rows.get(pair.set) ?? { beads: 0, rules: new Map() };
    rows.set(pair.set, row);
    const single = new Set(pair.gold.flatMap(([a, b]) => (a.length === 1 && b.length === 1 ? [`a/s${a[0]}`, `b/s${b[0]}`] : [])));
    row.beads += single.size / 2;
    total.beads += single.size / 2;
    for (const finding of asked(checkInterview(goldInterview(pair), checks, contexts.get(pair.set)))) {
      if (!finding.passages.some(({ sentence, spans }) => spans.some(([start, end]) => end > start) && single.has(sentence))) continue;
      for (const { rules } of [row, total]) rules.set(finding.rule, (rules.get(finding.rule) ?? 0) + 1);
      if (values.show === finding.rule) console.log(pair.set, pair.doc, finding.reason, ...finding.passages.map(({ text, spans }) => `\n  ${text}\n    ${JSON.stringify(spans.map(([start, end]) => text.slice(start, end)))}`));
    }
  }
  console.log('| set | 1–1 beads | per 1,000 | by rule |\n|---|---|---|---|');
  for (const [set, { beads, rules }] of [...rows, ['all', total]]) {
    const all = [...rules.values()].reduce((sum, count) => sum + count, 0);
    console.log(`| ${set} | ${beads} | ${((1000 * all) / beads).toFixed(1)} | ${[...rules].sort((a, b) => b[1] - a[1]).map(([rule, count]) => `${rule} ${count}`).join(', ')} |`);
  }
}

function recall() {
  const table = new Map();
  const languages = new Set();
  const all = [...pairs, ...riverPairs()];
  for (const pair of all) {
    for (const { kind, interview, place } of faultsOf(pair, checks, all)) {
      const found = isFound(kind, place, asked(checkInterview(interview, checks, contexts.get(pair.set))));
      const name = pair.set === 'river' ? `${pair.sourceLang}-${pair.targetLang}` : pair.set;
      languages.add([pair.sourceLang, pair.targetLang].sort().join('-'));
      for (const key of [name, 'all']) {
        const row = table.get(key) ?? new Map();
        table.set(key, row);
        const cell = row.get(kind) ?? { found: 0, all: 0 };
        row.set(kind, { found: cell.found + (found ? 1 : 0), all: cell.all + 1 });
      }
      if (!found && values.show === kind) console.log(name, pair.doc, kind, place);
    }
  }
  const kinds = [...table.get('all').keys()];
  console.log(`\n${languages.size} pairs of languages; found in %\n\n| | ${kinds.join(' | ')} |\n|${'---|'.repeat(kinds.length + 1)}`);
  for (const [name, row] of table) console.log(`| ${name} | ${kinds.map((kind) => percent(row.get(kind)?.found ?? 0, row.get(kind)?.all ?? 0)).join(' | ')} |`);
}

if (pairs.length > 0) {
  falseAlarms();
  console.log(`\n${engineAlarms(pairs, (pair, interview) => asked(checkInterview(interview, checks, contexts.get(pair.set))))}`);
}
if (!values.alarms) recall();
