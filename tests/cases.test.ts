/**
 * Golden cases: `fixtures/cases/<phrase>/` holds `cmd` (one command line each line, `COLUMNS=60` before it where the width matters), `in/` (the files it is about),
 * and what comes out of it, `out` and `err`. Each is run inside this process and as a process of its own.
 */
import { cpSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { project, runInside, runProcess, shellWords, temporaryFolder, type Run, type RunOptions } from './workbench.js';

const cases = join(project, 'fixtures', 'cases');
const names = readdirSync(cases).filter((name) => statSync(join(cases, name)).isDirectory());

type Runner = (argv: readonly string[], options: RunOptions) => Promise<Run>;

async function play(name: string, run: Runner): Promise<{ out: string; err: string }> {
  const folder = join(cases, name);
  const cwd = temporaryFolder();
  if (existsSync(join(folder, 'in'))) cpSync(join(folder, 'in'), join(cwd, 'in'), { recursive: true });
  let out = '';
  let err = '';
  for (const line of readFileSync(join(folder, 'cmd'), 'utf8').split('\n').filter((text) => text.trim() !== '')) {
    const [, columns = '80', words] = /^(?:COLUMNS=(\d{2,3}) )?(.*)$/u.exec(line) as unknown as [string, string | undefined, string];
    const [command, ...argv] = shellWords(words);
    expect(command, 'a case runs hrd').toBe('hrd');
    const result = await run(argv, { cwd, env: { COLUMNS: columns } });
    out += result.out;
    err += result.err + (result.code === 0 ? '' : `(exit ${result.code})\n`);
  }
  return { out, err };
}

describe('golden cases', () => {
  for (const name of names) {
    it(name, async () => {
      const inside = await play(name, runInside);
      await expect(inside.out).toMatchFileSnapshot(join(cases, name, 'out'));
      await expect(inside.err).toMatchFileSnapshot(join(cases, name, 'err'));
      expect(await play(name, runProcess)).toEqual(inside);
    });
  }
});
