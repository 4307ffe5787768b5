import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Context } from './context.js';
import { PipeClosed } from './context.js';

type Print = (lines: readonly string[]) => Promise<void>;

/**
 * Runs `work` with a way to print lines: through `$PAGER` on a terminal, as git does (`less` with `LESS=FRX` when none is named,
 * which leaves at once what fits on the screen); straight to standard output otherwise.
 */
export async function withPager(context: Context, wanted: boolean, work: (print: Print) => Promise<void>): Promise<void> {
  const pager = context.env['PAGER'] ?? usualPager(context);
  if (!wanted || context.world.stdout.isTTY !== true || pager === '' || pager === 'cat') {
    await work((lines) => context.print(lines));
    return;
  }
  const child = spawn(pager, { shell: true, stdio: ['pipe', 'inherit', 'inherit'], env: { LESS: 'FRX', LESSCHARSET: 'utf-8', ...context.env } });
  const input = child.stdin;
  let failed = false;
  input.on('error', () => (failed = true));
  const ended = new Promise<number | null>((done) => {
    child.on('error', () => done(127));
    child.on('close', done);
  });
  const kept: string[] = [];
  try {
    await work(async (lines) => {
      if (failed) throw new PipeClosed();
      const text = `${lines.join('\n')}\n`;
      if (kept.length < 1000) kept.push(text);
      await new Promise<void>((done) => input.write(text, () => done()));
    });
  } catch (error) {
    if (!(error instanceof PipeClosed)) throw error;
  } finally {
    input.end();
    // The shell says 127 when there is no such pager: then the text goes where it would have gone without one.
    if ((await ended) === 127) for (const text of kept) await context.write(text);
  }
}

/** `less` where there is one; bare machines have none. */
function usualPager({ env }: Context): string {
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.some((folder) => ['less', 'less.exe'].some((name) => existsSync(join(folder, name)))) ? 'less' : '';
}
