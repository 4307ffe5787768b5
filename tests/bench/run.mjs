// `npm run bench`: how much hrd costs beside the work that nothing can do without, as ratios within one run.
// `npm run bench -- --full` goes up to 10,000 interviews. The table also goes to tests/bench/spine.md.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { generate } from './generate.mjs';

const here = import.meta.dirname;
const hrd = join(here, '../../bin/hrd.js');
const seeds = join(here, '../../seeds');
const work = mkdtempSync(join(tmpdir(), 'hrd-bench-'));
const full = process.argv.includes('--full');

/** Interviews in the comparison of throughput, and how often each side is run. */
const INTERVIEWS = 300;
const ROUNDS = 3;
const STARTS = 15;
const SIZES = full ? [100, 1000, 10_000] : [100, 1000];

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
const megabytes = (bytes) => `${(bytes / 2 ** 20).toFixed(0)} MB`;
const times = (ratio) => `${ratio.toFixed(2)} ×`;

/** Runs Node to the end; returns what it printed and how long it took, starting included. */
function node(...args) {
  const began = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, PEAK_FILE: join(work, 'peak') } });
  const ms = performance.now() - began;
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr.slice(0, 2000)}`);
  return { ms, stdout };
}

function ingest(folder, corpus, { fresh = true } = {}) {
  if (fresh) rmSync(corpus, { force: true });
  const { ms } = node('--import', pathToFileURL(join(here, 'peak.mjs')).href, hrd, 'ingest', folder, '--corpus', corpus);
  return { ms, peak: Number(readFileSync(join(work, 'peak'), 'utf8')) };
}

function throughput() {
  const [folder, corpus] = [join(work, 'texts'), join(work, 'corpus.db')];
  const bytes = generate(folder, INTERVIEWS);
  const rounds = Array.from({ length: ROUNDS }, () => {
    const ours = ingest(folder, corpus).ms;
    const reference = JSON.parse(node(join(here, 'reference.mjs'), folder, corpus, join(work, 'reference.db')).stdout);
    return { ours, reference };
  });
  const ours = median(rounds.map((round) => round.ours));
  const reference = median(rounds.map((round) => round.reference.ms));
  const again = Array.from({ length: ROUNDS }, () => [ingest(folder, corpus, { fresh: false }).ms, node(join(here, 'walk.mjs'), folder).ms]);
  const [unchanged, walked] = [0, 1].map((side) => median(again.map((pair) => pair[side])));
  const start = median(Array.from({ length: ROUNDS }, () => node('-e', '0').ms));
  return [
    ['ingest against read + SHA-256 + decode + the same rows with FTS5', times(ours / reference), '≤ 4 ×', `${INTERVIEWS} interviews, ${(bytes / 2 ** 20).toFixed(1)} MB, ${rounds[0].reference.rows} rows: ${ours.toFixed(0)} ms (start included) against ${reference.toFixed(0)} ms`],
    ['the same folder again, against reading and hashing it', times(unchanged / walked), '≤ 1.5 ×', `${unchanged.toFixed(0)} ms against ${walked.toFixed(0)} ms, of both ${start.toFixed(0)} ms are the start of Node`],
  ];
}

function memory() {
  const peaks = SIZES.map((count) => {
    const folder = join(work, `texts-${count}`);
    generate(folder, count);
    const { peak, ms } = ingest(folder, join(work, `corpus-${count}.db`));
    rmSync(folder, { recursive: true });
    return { count, peak, ms };
  });
  return peaks.map(({ count, peak, ms }, index) => [
    `peak memory of ingesting ${count.toLocaleString('en')} interviews`,
    index === 0 ? '1' : times(peak / peaks[index - 1].peak),
    index === 2 ? 'flat: ≤ 1.2 ×' : '',
    `${megabytes(peak)}; ${(ms / count).toFixed(1)} ms an interview`,
  ]);
}

function starting() {
  const corpus = join(work, 'seeds.db');
  ingest(seeds, corpus);
  const commands = [['-e', '0'], [hrd, '--version'], [hrd, 'show', '--corpus', corpus]];
  const runs = Array.from({ length: STARTS }, () => commands.map((command) => node(...command).ms));
  const [bare, version, show] = commands.map((_, index) => median(runs.map((run) => run[index])));
  return [
    ['`hrd --version` against `node -e 0`', times(version / bare), '≤ 1.5 ×', `${version.toFixed(0)} ms against ${bare.toFixed(0)} ms`],
    ['`hrd show` against `node -e 0`', times(show / bare), '≤ 3 ×', `${show.toFixed(0)} ms`],
  ];
}

try {
  const rows = [...starting(), ...throughput(), ...memory()];
  const table = ['| measured | result | aim | figures |', '|---|---|---|---|', ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n');
  const page = `# What hrd costs\n\nMade by \`npm run bench${full ? ' -- --full' : ''}\` on Node ${process.versions.node}. Ratios within one run mean something on any machine, milliseconds do not.\n\n${table}\n`;
  process.stdout.write(page);
  writeFileSync(join(here, 'spine.md'), page);
} finally {
  rmSync(work, { recursive: true, force: true });
}
