import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Worker } from 'node:worker_threads';
import type { Lexicon } from '../align/index.js';
import { EXIT, UserError, type UserErrorDetails } from '../diagnostics.js';
import type { Kind, Results, Shelf, Task, TaskOf } from './tasks.js';

/** What is sent to a worker, and what comes back. */
export type Order = { readonly task: Task } | { readonly learn: readonly (readonly [name: string, lexicon: Lexicon])[] };
export type Answer =
  | { readonly result: Results[Kind] }
  | { readonly refused: { readonly message: string; readonly details: UserErrorDetails } }
  | { readonly failed: { readonly message: string; readonly stack: string | undefined } };

/** The user has asked to stop while work was under way. */
export class Stopped extends Error {}

/** A thread costs the start of the program and its memory: more of them than this seldom help, and none does with little to do. */
const MOST_WORKERS = 8;
const ENOUGH_WORK = 20;
/** How soon a signal is heard while workers are busy, in milliseconds. */
const PULSE = 100;

interface Job {
  readonly task: Task;
  readonly done: (result: Results[Kind]) => void;
  readonly fail: (error: Error) => void;
}

/**
 * Does tasks, in threads of their own when there is enough work and more than one is allowed, in this one otherwise.
 * Results are the same either way. `close` must follow.
 */
export class Workforce {
  readonly #file: string;
  readonly #wanted: number | undefined;
  readonly #stopped: () => boolean;
  readonly #shelf: Shelf = new Map();
  readonly #queue: Job[] = [];
  readonly #idle: Worker[] = [];
  readonly #busy = new Map<Worker, Job>();
  #pulse: NodeJS.Timeout | undefined;

  /** `wanted`: how many threads; as many as this machine can keep busy when absent. `file` is what they run. */
  constructor(wanted: number | undefined, stopped: () => boolean, file = workerFile) {
    this.#file = file;
    this.#wanted = wanted;
    this.#stopped = stopped;
  }

  /** Tasks that may be under way at once. */
  get reach(): number {
    return this.#count() === 0 ? 1 : 2 * this.#count() + 1;
  }

  /** Says how many tasks are to come; threads are started when that is worth it. */
  expect(tasks: number): void {
    if (tasks < ENOUGH_WORK) return;
    const wanted = this.#wanted ?? Math.min(MOST_WORKERS, process.getBuiltinModule('node:os').availableParallelism());
    // In a thread of its own the program runs as it was built; where it runs unbuilt there are none.
    if (wanted < 2 || !existsSync(this.#file)) return;
    while (this.#count() < Math.min(wanted, tasks)) this.#hire();
    this.#pulse ??= setInterval(() => {
      if (this.#stopped()) this.#stop();
    }, PULSE);
  }

  /** Makes lexicons known by name, for tasks that come after. */
  teach(lexicons: readonly (readonly [name: string, lexicon: Lexicon])[]): void {
    for (const [name, lexicon] of lexicons) this.#shelf.set(name, lexicon);
    for (const worker of [...this.#idle, ...this.#busy.keys()]) worker.postMessage({ learn: lexicons } satisfies Order);
  }

  /** Throws what the task throws, `Stopped` when the user would rather not wait, and `UserError` (rule `worker-ended`) when a thread died over it. */
  async run<K extends Kind>(task: TaskOf<K>): Promise<Results[K]> {
    if (this.#count() === 0) return (await import('./tasks.js')).perform(task, this.#shelf) as Promise<Results[K]>;
    return new Promise((done, fail) => {
      this.#queue.push({ task, done: done as Job['done'], fail });
      this.#assign();
    });
  }

  async close(): Promise<void> {
    clearInterval(this.#pulse);
    const workers = [...this.#idle, ...this.#busy.keys()];
    this.#idle.length = 0;
    this.#busy.clear();
    await Promise.all(workers.map((worker) => worker.terminate()));
  }

  #count(): number {
    return this.#idle.length + this.#busy.size;
  }

  #hire(): void {
    // Loaded here: most runs have nothing to share out.
    const { Worker: Thread } = process.getBuiltinModule('node:worker_threads');
    const worker = new Thread(this.#file);
    worker.on('message', (answer: Answer) => this.#answered(worker, answer));
    worker.on('error', () => this.#lost(worker));
    worker.on('exit', () => this.#lost(worker));
    if (this.#shelf.size > 0) worker.postMessage({ learn: [...this.#shelf] } satisfies Order);
    this.#idle.push(worker);
  }

  #assign(): void {
    while (this.#queue.length > 0 && this.#idle.length > 0) {
      const [worker, job] = [this.#idle.pop()!, this.#queue.shift()!];
      this.#busy.set(worker, job);
      worker.postMessage({ task: job.task } satisfies Order);
    }
  }

  #answered(worker: Worker, answer: Answer): void {
    const job = this.#busy.get(worker);
    if (job === undefined) return;
    this.#busy.delete(worker);
    this.#idle.push(worker);
    this.#assign();
    if ('result' in answer) job.done(answer.result);
    else if ('refused' in answer) job.fail(new UserError(answer.refused.message, answer.refused.details));
    else job.fail(Object.assign(new Error(answer.failed.message), { stack: answer.failed.stack }));
  }

  /** A thread has died: out of memory, most likely. What it was at is told; another takes its place. */
  #lost(worker: Worker): void {
    const job = this.#busy.get(worker);
    if (!this.#busy.delete(worker)) {
      const place = this.#idle.indexOf(worker);
      if (place < 0) return;
      this.#idle.splice(place, 1);
    }
    if (job === undefined) return;
    this.#hire();
    this.#assign();
    job.fail(new UserError('the thread that worked on this ended, most likely for want of memory', { rule: 'worker-ended', hint: 'what was done before is kept; try again with --workers 1', exit: EXIT.input }));
  }

  #stop(): void {
    clearInterval(this.#pulse);
    const jobs = [...this.#busy.values(), ...this.#queue];
    this.#queue.length = 0;
    for (const job of jobs) job.fail(new Stopped('stopped'));
  }
}

const workerFile = fileURLToPath(new URL('./worker.js', import.meta.url));

/**
 * Runs work for each item, several at once as far as `reach` allows, and gives results in the order of the items.
 * Ends early when the user asks to stop; an error of the work is thrown when its turn comes.
 */
export async function* inOrder<Item, Result>(items: Iterable<Item>, workforce: Pick<Workforce, 'reach'>, stopped: () => boolean, run: (item: Item) => Promise<Result>): AsyncGenerator<readonly [Item, Result]> {
  const under: (readonly [Item, Promise<Result>])[] = [];
  const rest = items[Symbol.iterator]();
  for (;;) {
    if (stopped()) return;
    while (under.length < workforce.reach) {
      const { value, done } = rest.next();
      if (done === true) break;
      const result = run(value);
      result.catch(() => undefined);
      under.push([value, result]);
    }
    const next = under.shift();
    if (next === undefined) return;
    try {
      yield [next[0], await next[1]];
    } catch (error) {
      if (error instanceof Stopped) return;
      throw error;
    }
  }
}
