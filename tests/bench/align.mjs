// Measures the alignment engine.
//
//   npm run bench:align -- FILE [--lexicon document|corpus] [--turns] [--without KIND]… [--json] [--beads OUT.jsonl]   quality against gold
//   npm run bench:align -- --faults [FILE]     what changes elsewhere when something is missing, added or merged
//   npm run bench:align -- --pairing           which documents belong together, and at what cost
//   npm run bench:align -- --peers [--hunalign PATH] [--sizes 1000,5000] [--limit SECONDS] [--file FILE]   speed, memory and F1 beside hunalign
//   npm run bench:align -- --many [--sizes 10000]     interviews of sixty sentences on one core
//
// FILE has a document a line: {set, doc, source[], target[], gold: [[[i…],[j…]]…], sourceTurns?, targetTurns?, sourceLang, targetLang}.
// Strict: a bead counts when it is exactly in the gold. Lax: it shares a source and its target with one of the gold. As in Vecalign's
// scorer, precision counts 1–0 and 0–1 beads and recall leaves them out.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    lexicon: { type: 'string', default: 'document' },
    turns: { type: 'boolean', default: false },
    without: { type: 'string', multiple: true, default: [] },
    json: { type: 'boolean', default: false },
    beads: { type: 'string' },
    faults: { type: 'boolean', default: false },
    pairing: { type: 'boolean', default: false },
    peers: { type: 'boolean', default: false },
    hunalign: { type: 'string' },
    sizes: { type: 'string' },
    limit: { type: 'string' },
    file: { type: 'string' },
    many: { type: 'boolean', default: false },
  },
});
const [file] = positionals;
const sizes = values.sizes?.split(',').map(Number);
if (!['document', 'corpus'].includes(values.lexicon)) throw new Error('--lexicon is document or corpus');

if (values.pairing) await import('./align/pairing.mjs').then(({ measurePairing }) => measurePairing(sizes));
else if (values.faults) await import('./align/faults.mjs').then(({ measureFaults }) => measureFaults(file));
else if (values.peers) await import('./align/peers.mjs').then(({ measurePeers }) => measurePeers({ file: values.file ?? file, path: values.hunalign, sizes, limit: values.limit && Number(values.limit) }));
else if (values.many) await import('./align/many.mjs').then(({ measureMany }) => measureMany(sizes?.[0]));
else if (file === undefined) throw new Error('which FILE? see the head of this script');
else {
  const { alignDocuments, readDocuments } = await import('./align/measure.mjs');
  const { printScores, scoreSets } = await import('./align/score.mjs');
  const { EVIDENCE } = await import('../../dist/align/evidence/list.js');
  if (!values.without.every((kind) => EVIDENCE.includes(kind))) throw new Error(`--without one of ${EVIDENCE.join(', ')}`);
  const documents = readDocuments(readFileSync(file, 'utf8'));
  const found = alignDocuments(documents, values);
  if (values.beads !== undefined) writeFileSync(values.beads, found.map((each) => `${JSON.stringify(each)}\n`).join(''));
  printScores(scoreSets(documents, found), values.json);
}
