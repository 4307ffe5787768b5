import type { Command } from 'commander';
import type { Context } from './context.js';

/** A command of the command line: one file in `commands/`, one line in `main.ts`. */
export interface CommandFile {
  readonly name: string;
  /** Describes arguments, options and examples, and says what runs. */
  register(command: Command, context: Context): void;
}

/** Help text that stands before the options: what one would type. */
export function examples(...lines: readonly string[]): string {
  return `Examples:\n${lines.map((line) => `  $ ${line}`).join('\n')}\n`;
}
