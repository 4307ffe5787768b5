// A process that writes to a corpus, for the tests of what happens when there are two, or when one is killed.
import { openCorpus } from '../../dist/corpus/index.js';

const [, , file, task, name] = process.argv;
const say = (line) => process.stdout.write(`${line}\n`);

function put(corpus, path, turns) {
  const id = Buffer.from(path).toString('hex').padStart(16, '0').slice(-16);
  const sha256 = id.repeat(4);
  let sentence = 0;
  const document = {
    id, path, sha256, bytes: 1, format: 'txt', encoding: 'utf-8', language: 'en', languageConfidence: 1, metadata: {}, notes: [], warnings: [],
    turns: Array.from({ length: turns }, (_, index) => {
      const text = `The ${path} line ${index} has words of its own, ${index * 7919}, and more.`;
      return {
        id: `${id}:t${index + 1}`, role: 'answer', speaker: null, exchange: null, confidence: 1,
        paragraphs: [{ id: `${id}:p${index + 1}`, text, label: '', line: index + 1, evidence: [], sentences: [{ id: `${id}:s${(sentence += 1)}`, text, start: 0, end: text.length }] }],
      };
    }),
  };
  corpus.putFile({ path, sha256, bytes: 1, settings: '' }, [{ document, profile: null }]);
}

const corpus = await openCorpus(file, 'create');
if (task === 'once') put(corpus, `${name}.txt`, 3);
if (task === 'hold') {
  corpus.transaction(() => {
    put(corpus, 'held.txt', 3);
    say('holding');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 700);
  });
}
if (task === 'batches') {
  const from = corpus.info().documents;
  for (let batch = from / 10; batch < from / 10 + 50; batch += 1) {
    corpus.transaction(() => {
      for (let index = 0; index < 10; index += 1) {
        corpus.savepoint(() => put(corpus, `${batch * 10 + index}.txt`, 400));
        if (index === 5) say('writing');
      }
    });
    say(`committed ${(batch + 1) * 10}`);
  }
}
corpus.close();
