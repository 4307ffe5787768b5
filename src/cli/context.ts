import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { ChalkInstance } from 'chalk';
import { EXIT, formatPlace, UserError, type ExitCode, type Place } from '../diagnostics.js';
import { visible, visibleName } from '../text/visible.js';

/** What a command may know of the process it runs in; `process` itself fits, and so does a test's stand-in. */
export interface World {
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  cwd(): string;
  on(signal: NodeJS.Signals, listener: (signal: NodeJS.Signals) => void): unknown;
  off(signal: NodeJS.Signals, listener: (signal: NodeJS.Signals) => void): unknown;
}

/** The reader of standard output has gone (`| head`): the work ends, quietly. */
export class PipeClosed extends Error {}

/** An error line is never longer than this, so that it stays one line on most screens and in most logs. */
const longestErrorLine = 300;
const defaultWidth = 80;
/** In a pipe a table has room: what would fall off a narrow screen stays. */
const pipeTableWidth = 160;

/** One run of the command line: where it writes, which corpus it uses, whether it was asked to stop. */
export class Context {
  exitCode: ExitCode = EXIT.done;
  corpusOption: string | undefined;
  #corpusFile: string | undefined;
  #outputError: NodeJS.ErrnoException | undefined;
  readonly #onError = (error: NodeJS.ErrnoException): void => {
    this.#outputError ??= error;
  };

  constructor(readonly world: World) {
    world.stdout.on('error', this.#onError);
    world.stderr.on('error', () => undefined);
  }

  get env(): World['env'] {
    return this.world.env;
  }

  /** Width of the terminal, `COLUMNS`, or 80 columns where nobody says. */
  get width(): number {
    const told = Number(this.env['COLUMNS']);
    return this.world.stdout.columns ?? (Number.isInteger(told) && told > 0 ? told : defaultWidth);
  }

  /** Width for tables: as the terminal is, and wide where there is none. */
  get tableWidth(): number {
    return this.world.stdout.columns === undefined && this.env['COLUMNS'] === undefined ? pipeTableWidth : this.width;
  }

  /** Colour as the terminal and `NO_COLOR`, `FORCE_COLOR`, `TERM=dumb` allow it. */
  async colour(stream: { readonly isTTY?: boolean } = this.world.stdout): Promise<ChalkInstance> {
    const { Chalk } = await import('chalk');
    const { NO_COLOR, FORCE_COLOR, TERM, COLORTERM } = this.env;
    if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return new Chalk({ level: FORCE_COLOR === '0' || FORCE_COLOR === 'false' ? 0 : 1 });
    if ((NO_COLOR ?? '') !== '' || TERM === 'dumb' || stream.isTTY !== true) return new Chalk({ level: 0 });
    return new Chalk({ level: COLORTERM === 'truecolor' ? 3 : (TERM ?? '').includes('256') ? 2 : 1 });
  }

  /** Writes to standard output and waits until there is room for more. Throws `PipeClosed`, or `UserError` when the output cannot be written. */
  async write(chunk: string | Uint8Array): Promise<void> {
    this.#checkOutput();
    if (chunk.length === 0) return;
    await new Promise<void>((done) => {
      this.world.stdout.write(chunk, (error) => {
        if (error) this.#outputError ??= error;
        done();
      });
    });
    this.#checkOutput();
  }

  #checkOutput(): void {
    const error = this.#outputError;
    if (error === undefined) return;
    if (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED') throw new PipeClosed();
    throw new UserError(`standard output cannot be written (${error.code ?? 'unknown error'})`, { rule: 'output', exit: EXIT.storage });
  }

  /** Writes lines for people to standard output. */
  async print(lines: readonly string[]): Promise<void> {
    if (lines.length > 0) await this.write(`${lines.join('\n')}\n`);
  }

  /** Writes a line for people to standard error. */
  say(line: string): void {
    this.world.stderr.write(`${line}\n`);
  }

  /** One line with place and rule, then one hint; the exit code follows the gravest error. */
  report(error: UserError): void {
    const place = error.place === undefined ? '' : `${visibleName(formatPlace(this.#asNamed(error.place)))}: `;
    const line = `hrd: ${place}${visible(error.message).replace(/\s+/gu, ' ')} [${error.rule}]`;
    this.say(line.length > longestErrorLine ? `${line.slice(0, longestErrorLine - 1)}…` : line);
    if (error.hint !== undefined) this.say(`  ${visible(error.hint)}`);
    if (this.exitCode === EXIT.done || error.exit === EXIT.storage) this.exitCode = error.exit;
  }

  /** The corpus is called what the user would call it, not by the whole path of this machine. */
  #asNamed(place: Place): Place {
    return place.path === this.corpusFile() ? { ...place, path: this.corpusName() } : place;
  }

  /** Path of the corpus in use: `--corpus`, `HRD_CORPUS`, `.hrd/corpus.db` here or in a parent; else where it would be made. */
  corpusFile(): string {
    this.#corpusFile ??= this.#findCorpus();
    return this.#corpusFile;
  }

  #findCorpus(): string {
    const told = this.corpusOption ?? (this.env['HRD_CORPUS'] || undefined);
    if (told !== undefined) return resolve(this.world.cwd(), told);
    for (let folder = this.world.cwd(); ; folder = dirname(folder)) {
      const file = join(folder, '.hrd', 'corpus.db');
      if (existsSync(file)) return file;
      if (folder === dirname(folder)) return join(this.world.cwd(), '.hrd', 'corpus.db');
    }
  }

  /** The folder that paths in the corpus are relative to. */
  corpusRoot(): string {
    const folder = dirname(this.corpusFile());
    return folder.endsWith(`${sep}.hrd`) ? dirname(folder) : folder;
  }

  /** The corpus as the user would name it from here. */
  corpusName(): string {
    const name = relative(this.world.cwd(), this.corpusFile()).split(sep).join('/');
    return name.startsWith('../../../') ? this.corpusFile() : name;
  }

  /** A path on this machine as the corpus writes it. */
  toCorpusPath(absolute: string): string {
    const root = this.corpusRoot() + sep;
    // What lies below the root needs no reckoning, and there may be thousands of them.
    if (absolute.startsWith(root)) return sep === '/' ? absolute.slice(root.length) : absolute.slice(root.length).replaceAll(sep, '/');
    return relative(this.corpusRoot(), absolute).split(sep).join('/');
  }

  dispose(): void {
    this.world.stdout.removeListener('error', this.#onError);
  }
}
