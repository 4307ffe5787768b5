// A worker that answers with the path of its task, after a while that depends on it, dies over some and never answers others.
import { parentPort } from 'node:worker_threads';

parentPort.on('message', ({ task }) => {
  if (task === undefined) return;
  const { path } = task.source;
  if (path.includes('dies')) process.exit(3);
  if (path.includes('hangs')) return;
  setTimeout(() => parentPort.postMessage(path.includes('bad') ? { refused: { message: 'is bad', details: { rule: 'bad', hint: 'mend it' } } } : { result: path }), path.length % 7);
});
