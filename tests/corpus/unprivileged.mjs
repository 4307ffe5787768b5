// Opens a corpus as the user `nobody` and says what came of it: for root, permissions mean nothing.
import { openCorpus } from '../../dist/corpus/index.js';

const [, , file, mode] = process.argv;
(await openCorpus('preloads the driver', 'scratch')).close();
process.setgroups([]);
process.setegid(65534);
process.seteuid(65534);
try {
  const corpus = await openCorpus(file, mode);
  if (mode !== 'read') corpus.tell({ path: 'x', interview: null });
  process.stdout.write(JSON.stringify({ documents: corpus.documents().length, check: corpus.check() }));
  corpus.close();
} catch ({ rule, exit, message }) {
  process.stdout.write(JSON.stringify(rule === undefined ? { message } : { rule, exit }));
}
