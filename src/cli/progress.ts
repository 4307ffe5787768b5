import type { Context } from './context.js';

/** Work that takes less than this needs no progress bar. */
const patience = 1000;
const interval = 100;
const barWidth = 24;

/** A progress bar on a terminal's standard error; nothing anywhere else. */
export class Progress {
  readonly #start = performance.now();
  #last = 0;
  #shown = false;

  constructor(private readonly context: Context) {}

  show(step: string, done: number, total: number): void {
    if (!this.context.world.stderr.isTTY || this.context.env['TERM'] === 'dumb') return;
    const now = performance.now();
    if (now - this.#start < patience || now - this.#last < interval) return;
    this.#last = now;
    this.#shown = true;
    const filled = Math.round((barWidth * done) / Math.max(1, total));
    this.context.world.stderr.write(`\r\u{1B}[K${step.padEnd(9)} ${'█'.repeat(filled)}${'░'.repeat(barWidth - filled)} ${done}/${total}`);
  }

  clear(): void {
    if (this.#shown) this.context.world.stderr.write('\r\u{1B}[K');
    this.#shown = false;
  }
}
