/** A thread that does tasks one at a time, in the order in which they come. */
import { parentPort } from 'node:worker_threads';
import { UserError } from '../diagnostics.js';
import { perform, type Shelf, type Task } from './tasks.js';
import type { Answer, Order } from './workforce.js';

const shelf: Shelf = new Map();

async function answer(task: Task): Promise<Answer> {
  try {
    return { result: await perform(task, shelf) };
  } catch (error) {
    if (error instanceof UserError) {
      const { message, rule, hint, place, exit } = error;
      return { refused: { message, details: { rule, exit, ...(hint === undefined ? {} : { hint }), ...(place === undefined ? {} : { place }) } } };
    }
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    return { failed: { message, stack } };
  }
}

parentPort!.on('message', (order: Order) => {
  if ('learn' in order) for (const [name, lexicon] of order.learn) shelf.set(name, lexicon);
  else void answer(order.task).then((found) => parentPort!.postMessage(found));
});
