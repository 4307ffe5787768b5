/** Work shared out among threads: the same bytes for any number of them, in order, and nothing lost when one dies or the user stops. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { inOrder, Workforce } from '../../src/ingest/workforce.js';
import { runProcess, subfolder, temporaryFolder } from '../workbench.js';
import { interviewText } from './series.js';

const odd = join(import.meta.dirname, 'odd-worker.mjs');

function workforce(wanted: number, stopped: () => boolean = () => false): Workforce {
  const made = new Workforce(wanted, stopped, odd);
  onTestFinished(() => made.close());
  return made;
}

const read = (workers: Workforce, path: string): Promise<unknown> => workers.run({ kind: 'read', source: { path, bytes: new Uint8Array() }, settings: {} });

describe('hrd ingest --workers', () => {
  it('gives the same corpus for one, two and four threads', async () => {
    const cwd = temporaryFolder();
    const folder = subfolder(cwd, 'in');
    for (let number = 0; number < 24; number += 1) {
      for (const language of ['en', 'ru'] as const) writeFileSync(join(folder, `talk-${number}.${language}.txt`), interviewText(number, language));
    }
    writeFileSync(join(folder, 'copy-of-3.txt'), interviewText(3, 'en'));
    writeFileSync(join(folder, 'a-bad-one.txt'), Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 1, 2, 3));
    const runs = [];
    for (const workers of ['1', '2', '4']) {
      const run = await runProcess(['ingest', 'in', '--workers', workers, '--corpus', `with-${workers}.db`], { cwd });
      const corpus = createHash('sha256').update(readFileSync(join(cwd, `with-${workers}.db`))).digest('hex');
      runs.push({ ...run, out: run.out.replaceAll(`with-${workers}`, 'with'), corpus });
    }
    expect(runs[0]!.out).toContain('ingested 48, unchanged 0, refused 1');
    expect(runs[0]!.out).toContain('same content, kept once');
    expect(runs[0]!.out).toContain('words in en and ru from 24 interviews');
    expect(runs[1]).toEqual(runs[0]);
    expect(runs[2]).toEqual(runs[0]);
  });
});

describe('a workforce', () => {
  const paths = Array.from({ length: 40 }, (_, index) => `${'x'.repeat((index * 5) % 11)}${index}.txt`);

  it('gives results in the order of the items, whichever is done first', async () => {
    const workers = workforce(3);
    workers.expect(paths.length);
    expect(workers.reach).toBeGreaterThan(3);
    const found: unknown[] = [];
    for await (const [path, result] of inOrder(paths, workers, () => false, (each) => read(workers, each))) found.push([path, result]);
    expect(found).toEqual(paths.map((path) => [path, path]));
  });

  it('hires nobody for a little work, or when nobody is wanted', () => {
    const few = workforce(8);
    few.expect(3);
    const none = workforce(1);
    none.expect(1000);
    expect([few.reach, none.reach]).toEqual([1, 1]);
  });

  it('tells what a thread died over in one line, and goes on with another thread', async () => {
    const workers = workforce(2);
    workers.expect(paths.length);
    const all = await Promise.allSettled([...paths.slice(0, 5), 'dies', 'bad', ...paths.slice(5), 'dies too', 'last'].map((path) => read(workers, path)));
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(paths.length + 1);
    expect(all.flatMap((each) => (each.status === 'rejected' ? [each.reason as unknown] : []))).toMatchObject([{ rule: 'worker-ended' }, { rule: 'bad', message: 'is bad', hint: 'mend it' }, { rule: 'worker-ended' }]);
  });

  it('does not wait for a thread when the user asks to stop', async () => {
    let stop = false;
    const workers = workforce(2, () => stop);
    workers.expect(paths.length);
    const found: unknown[] = [];
    for await (const [path] of inOrder(['a', 'hangs', 'hangs as well', 'b'], workers, () => stop, (each) => read(workers, each))) {
      found.push(path);
      stop = true;
    }
    expect(found).toEqual(['a']);
    stop = false;
    const waiting = read(workers, 'hangs');
    stop = true;
    await expect(waiting).rejects.toThrow('stopped');
  });
});
