/** What tests share: a folder of their own, and two ways to run the command line in it. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { onTestFinished } from 'vitest';
import type { World } from '../src/cli/context.js';
import { main } from '../src/cli/main.js';

export const project = resolve(import.meta.dirname, '..');
export const program = join(project, 'bin', 'hrd.js');

/** A new empty folder, gone when the test has finished. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'hrd-test-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly input?: string | Uint8Array;
  readonly env?: Record<string, string>;
  readonly columns?: number;
}

/** Runs one command line inside this process. */
export async function runInside(argv: readonly string[], { cwd, input, env = {}, columns }: RunOptions): Promise<Run> {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  const sink = (chunks: Buffer[]): Writable =>
    new Writable({
      write(chunk: Buffer, _, done) {
        chunks.push(Buffer.from(chunk));
        done();
      },
    });
  const world: World = {
    stdin: Readable.from(input === undefined ? [] : [Buffer.from(input)]),
    stdout: Object.assign(sink(out), columns === undefined ? {} : { columns }),
    stderr: sink(err),
    env,
    cwd: () => cwd,
    on: () => undefined,
    off: () => undefined,
  };
  const code = await main(argv, world);
  return { code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() };
}

/** Runs one command line as the process a user would start. */
export function runProcess(argv: readonly string[], { cwd, input, env = {} }: RunOptions): Promise<Run> {
  return new Promise((done, fail) => {
    const { PATH = '', HOME = '' } = process.env;
    const child = spawn(process.execPath, [program, ...argv], { cwd, env: { PATH, HOME, ...env }, stdio: 'pipe' });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    child.on('error', fail);
    child.on('close', (code) => done({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }));
  });
}

/** `hrd show 'two words' --q 3` -> its words, as a shell would give them; quotes only, no expansion. */
export function shellWords(line: string): string[] {
  return [...line.matchAll(/'(?<single>[^']*)'|"(?<double>[^"]*)"|(?<plain>[^\s'"]+)/gu)].map((match) => match.groups!['single'] ?? match.groups!['double'] ?? match.groups!['plain']!);
}

/** Makes a folder inside another and returns its path. */
export function subfolder(parent: string, name: string): string {
  const path = join(parent, name);
  mkdirSync(path, { recursive: true });
  return path;
}
