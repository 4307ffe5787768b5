// `npm run bench:formats`: what reading and writing each format costs beside copying the same through JSON, and whether memory grows with
// the corpus or with its largest interview. `-- --full` goes up to 100 MB; `-- --only docx,html` measures some.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readers } from '../../dist/readers/index.js';
import { writers } from '../../dist/writers/index.js';
import { readable } from './formats-input.mjs';

const { values: options } = parseArgs({ options: { full: { type: 'boolean' }, only: { type: 'string' } } });
const SIZES = options.full ? [1, 10, 100] : [1, 10];
const only = options.only?.split(',');
const MINUTES = 10;

function measure(what, format, megabytes) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'formats-one.mjs'), what, format, String(megabytes)], { encoding: 'utf8', timeout: MINUTES * 60_000 });
  if (status === 0) return JSON.parse(stdout);
  return { failed: status === null ? `more than ${MINUTES} minutes` : (stderr.match(/^\w*Error: .*$/mu)?.[0] ?? `ended with ${status}`) };
}

const shown = ({ ms, reference, peak, failed }, size) => (failed === undefined ? `${(size / (ms / 1000)).toFixed(1)} MB/s | ${(ms / reference).toFixed(1)} × | ${(peak / 2 ** 20).toFixed(0)} MB` : `${failed} | – | –`);

for (const [what, formats] of [['write', writers.filter(({ takes }) => takes !== 'database').map(({ name }) => name)], ['read', readers.map(({ name }) => name).filter((name) => readable.includes(name))]]) {
  console.log(`\n| ${what} | ${SIZES.map((size) => `${size} MB of text | against JSON | peak memory`).join(' | ')} |\n|---|${'---|'.repeat(3 * SIZES.length)}`);
  for (const format of formats) {
    if (only !== undefined && !only.includes(format)) continue;
    console.log(`| ${format} | ${SIZES.map((size) => shown(measure(what, format, size), size)).join(' | ')} |`);
  }
}
