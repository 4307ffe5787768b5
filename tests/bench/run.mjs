// `npm run bench`: how much hrd costs beside the work that nothing can do without, as ratios within one run.
// `npm run bench -- --full` goes up to 10,000 interviews.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
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
const AGAIN = 7;
const COUNT_AGAIN = 1000;
const GROWING = [50, 300];
const SIZES = full ? [100, 1000, 10_000] : [100, 1000];

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
const megabytes = (bytes) => `${(bytes / 2 ** 20).toFixed(0)} MB`;
const times = (factor) => `${factor.toFixed(2)} ×`;
/** The two sides of a pair ran one after the other, so that a busy machine is busy for both: the median of their ratios. */
const ratio = (pairs) => times(median(pairs.map(([ours, theirs]) => ours / theirs)));
const typical = (runs, of) => `${median(runs.map(of)).toFixed(0)} ms`;

/** Runs Node to the end; returns what it printed and how long it took, starting included. */
function node(...args) {
  const began = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, MEASURES_FILE: join(work, 'measures.json') } });
  const ms = performance.now() - began;
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr.slice(0, 2000)}`);
  return { ms, stdout };
}

function ingest(folder, corpus, { fresh = true, options = [] } = {}) {
  if (fresh) rmSync(corpus, { force: true });
  const { ms } = node('--import', pathToFileURL(join(here, 'measures.mjs')).href, hrd, 'ingest', folder, '--corpus', corpus, ...options);
  return { ms, ...JSON.parse(readFileSync(join(work, 'measures.json'), 'utf8')) };
}

function throughput() {
  const [folder, corpus] = [join(work, 'texts'), join(work, 'corpus.db')];
  const bytes = generate(folder, INTERVIEWS);
  const rounds = Array.from({ length: ROUNDS }, () => {
    const ours = ingest(folder, corpus, { options: ['--workers', '1'] });
    const reference = JSON.parse(node(join(here, 'reference.mjs'), folder, corpus, join(work, 'reference.db')).stdout);
    const together = ingest(folder, corpus);
    return { ours, together, reference };
  });
  const told = `${INTERVIEWS} interviews, ${(bytes / 2 ** 20).toFixed(1)} MB, ${rounds[0].reference.rows} rows`;
  return [
    [
      'ingest in one thread against read + SHA-256 + decode + the same rows with FTS5', ratio(rounds.map(({ ours, reference }) => [ours.ms, reference.ms])), '≤ 4 ×',
      `${told}: ${typical(rounds, ({ ours }) => ours.ms)} (start included) against ${typical(rounds, ({ reference }) => reference.ms)}`,
    ],
    [
      'the same in as many threads as the machine has, against one', ratio(rounds.map(({ ours, together }) => [together.ms, ours.ms])), '',
      `${availableParallelism()} processors: ${typical(rounds, ({ together }) => together.ms)} against ${typical(rounds, ({ ours }) => ours.ms)}; ${megabytes(median(rounds.map(({ together }) => together.peak)))} against ${megabytes(median(rounds.map(({ ours }) => ours.peak)))}`,
    ],
    [
      'one thread in processor time', ratio(rounds.map(({ ours, reference }) => [ours.cpu, reference.cpu])), '',
      `${typical(rounds, ({ ours }) => ours.cpu)} against ${typical(rounds, ({ reference }) => reference.cpu)}: without waiting for the disk`,
    ],
  ];
}

/** Ingesting again what has not changed. The start of a program that can ingest weighs more than a small folder: it is shown by itself. */
function unchanged(folder, corpus, count) {
  const [oneFile, oneCorpus] = [join(work, 'one'), join(work, 'one.db')];
  generate(oneFile, 1);
  ingest(oneFile, oneCorpus);
  const rounds = Array.from({ length: AGAIN }, () => ({
    ours: ingest(folder, corpus, { fresh: false }).ms, walked: node(join(here, 'walk.mjs'), folder).ms,
    start: ingest(oneFile, oneCorpus, { fresh: false }).ms, bare: node('-e', '0').ms,
  }));
  const told = `${count} interviews: ${typical(rounds, ({ ours }) => ours)} against ${typical(rounds, ({ walked }) => walked)}`;
  return [
    ['an unchanged folder again, against reading and hashing it', ratio(rounds.map(({ ours, walked }) => [ours, walked])), '≤ 1.5 ×', told],
    [
      'the same without the start of either program', ratio(rounds.map(({ ours, walked, start, bare }) => [ours - start, Math.max(1, walked - bare)])), '≤ 1.5 ×',
      `hrd with two files to look at ${typical(rounds, ({ start }) => start)}, Node alone ${typical(rounds, ({ bare }) => bare)}`,
    ],
  ];
}

function sizes() {
  const again = [];
  const peaks = SIZES.map((count) => {
    const [folder, corpus] = [join(work, `texts-${count}`), join(work, `corpus-${count}.db`)];
    generate(folder, count);
    const { peak, ms } = ingest(folder, corpus);
    if (count === COUNT_AGAIN) again.push(...unchanged(folder, corpus, count));
    rmSync(folder, { recursive: true });
    return { count, peak, ms };
  });
  const rows = peaks.map(({ count, peak, ms }, index) => [
    `peak memory of ingesting ${String(count).replace(/(?=(\d{3})+$)\B/gu, ',')} interviews`,
    index === 0 ? '1' : times(peak / peaks[index - 1].peak),
    index === 2 ? 'flat' : '',
    `${megabytes(peak)}; ${(ms / count).toFixed(1)} ms an interview`,
  ]);
  return [...again, ...rows];
}

/** One interview more: while a lexicon grows every interview of its languages is aligned again, once it is complete none is. */
function growing() {
  return GROWING.map((count) => {
    const [folder, corpus] = [join(work, `growing-${count}`), join(work, `growing-${count}.db`)];
    generate(folder, count);
    const all = ingest(folder, corpus).ms;
    generate(folder, 1, { seed: 2, named: false });
    const one = ingest(folder, corpus, { fresh: false }).ms;
    rmSync(folder, { recursive: true });
    return [`one interview more to ${count}, against ingesting those`, times(one / all), '', `${one.toFixed(0)} ms against ${all.toFixed(0)} ms`];
  });
}

function starting() {
  const corpus = join(work, 'seeds.db');
  ingest(seeds, corpus);
  const commands = [['-e', '0'], [hrd, '--version'], [hrd, 'show', '--corpus', corpus]];
  const runs = Array.from({ length: STARTS }, () => commands.map((command) => node(...command).ms));
  return [
    ['`hrd --version` against `node -e 0`', ratio(runs.map(([bare, version]) => [version, bare])), '≤ 1.5 ×', `${typical(runs, ([, version]) => version)} against ${typical(runs, ([bare]) => bare)}`],
    ['`hrd show` of one interview against `node -e 0`', ratio(runs.map(([bare, , show]) => [show, bare])), '≤ 3 ×', typical(runs, ([, , show]) => show)],
  ];
}

try {
  const rows = [...starting(), ...throughput(), ...growing(), ...sizes()];
  const table = ['| measured | result | aim | figures |', '|---|---|---|---|', ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n');
  const page = `# What hrd costs\n\nMade by \`npm run bench${full ? ' -- --full' : ''}\` on Node ${process.versions.node}. Ratios within one run mean something on any machine, milliseconds do not.\n\n${table}\n`;
  process.stdout.write(page);
} finally {
  rmSync(work, { recursive: true, force: true });
}
