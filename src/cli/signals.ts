import { EXIT, type ExitCode } from '../diagnostics.js';
import type { World } from './context.js';

const codes = { SIGINT: EXIT.interrupt, SIGTERM: EXIT.terminate, SIGHUP: EXIT.hangup } as const satisfies Partial<Record<NodeJS.Signals, ExitCode>>;
type StopSignal = keyof typeof codes;

/**
 * Remembers that the user wants to stop, so that long work can end after the step at hand.
 * The listeners are gone after the first signal: a second one ends the process at once, as it would without us.
 */
export class StopSignals {
  received: StopSignal | undefined;
  readonly #listener = (signal: NodeJS.Signals): void => {
    this.received = signal as StopSignal;
    this.dispose();
  };

  constructor(private readonly world: Pick<World, 'on' | 'off'>) {
    for (const signal of Object.keys(codes) as StopSignal[]) world.on(signal, this.#listener);
  }

  get exitCode(): ExitCode {
    return this.received === undefined ? EXIT.done : codes[this.received];
  }

  dispose(): void {
    for (const signal of Object.keys(codes) as StopSignal[]) this.world.off(signal, this.#listener);
  }
}
