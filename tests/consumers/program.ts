/** Runs the programs that people open hrd's outputs with. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';

/** Where every consumer must be there (`HRD_CONSUMERS=all`), a missing one is a failure and not a test left out. */
const all = process.env['HRD_CONSUMERS'] === 'all';

/** Debian's Python, which has Debian's packages; another Python on the path may not. */
export const python = '/usr/bin/python3';

/** Whether tests of a program are to be left out: it is not here, and it need not be. */
export function missing(command: string, ...args: readonly string[]): boolean {
  return !all && spawnSync(command, args.length === 0 ? ['--version'] : args, { stdio: 'ignore' }).error !== undefined;
}

/** The same for a module of Debian's Python. */
export function missingModule(name: string): boolean {
  return !all && spawnSync(python, ['-c', `import ${name}`], { stdio: 'ignore' }).status !== 0;
}

/** A folder of this test's own. */
export function folder(): string {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'hrd-consumer-')));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** Runs a program to the end, with a home of its own, and returns what it printed; fails with what it said when it fails. */
export function run(command: string, args: readonly string[], { cwd, input }: { cwd: string; input?: string }): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd, input, encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, HOME: cwd, LC_ALL: 'C.UTF-8', PYTHONIOENCODING: 'utf-8' },
  });
  expect({ error, status, stderr: status === 0 ? '' : `${stderr}${stdout}`.slice(0, 2000) }).toEqual({ error: undefined, status: 0, stderr: '' });
  return stdout;
}

/** Runs a Python program that prints JSON. */
export function runPython(program: string, args: readonly string[], cwd: string): unknown {
  return JSON.parse(run(python, ['-c', program, ...args], { cwd }));
}

/** Writes the files of an output and returns their paths, by suffix. */
export function placed(cwd: string, base: string, files: ReadonlyMap<string, Buffer>): Map<string, string> {
  return new Map([...files].map(([suffix, bytes]) => {
    const path = join(cwd, base + suffix);
    writeFileSync(path, bytes);
    return [suffix, path];
  }));
}
