// `npm run bench:search`: how soon the first hit comes from a corpus of a million sentences (or `-- --sentences 100000`), beyond opening it, and what memory all hits need.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openCorpus } from '../../dist/corpus/index.js';

const { values: options } = parseArgs({ options: { sentences: { type: 'string', default: '1000000' } } });
const SENTENCES = Number(options.sentences);
const A_DOCUMENT = 500;
const VOCABULARY = 50_000;

let state = 1;
/** Park and Miller's generator: the same corpus on every machine. */
const random = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
const SYLLABLES = { en: 'ba ke lo mi nu ra sto ver wen tal or di'.split(' '), ru: 'ба ке ло ми ну ра сто вер вен тал ор ди'.split(' ') };

function wordOf(rank, language) {
  let word = '';
  for (let rest = rank + 12; rest > 0; rest = Math.floor(rest / 12)) word += SYLLABLES[language][rest % 12];
  return word;
}

/** Ranks as in running text: the second word is half as frequent as the first. */
const rank = () => Math.min(VOCABULARY - 1, Math.floor(VOCABULARY ** random()) - 1);

function documentOf(number, language, ranks) {
  const id = `${language}${String(number).padStart(14, '0')}`;
  const turns = ranks.map((words, index) => {
    const text = `${words.map((each) => wordOf(each, language)).join(' ')}.`;
    return {
      id: `${id}:t${index + 1}`, role: index % 5 === 0 ? 'question' : 'answer', speaker: null, exchange: 1 + Math.floor(index / 5), confidence: 1,
      paragraphs: [{ id: `${id}:p${index + 1}`, text, label: '', line: index + 1, evidence: [], sentences: [{ id: `${id}:s${index + 1}`, text, start: 0, end: text.length }] }],
    };
  });
  return { id, path: `${number}.${language}.txt`, sha256: id.repeat(4), bytes: 1, format: 'txt', encoding: 'utf-8', language, languageConfidence: 1, metadata: {}, notes: [], turns, warnings: [] };
}

function fill(corpus) {
  const pairs = SENTENCES / A_DOCUMENT / 2;
  for (let start = 0; start < pairs; start += 50) {
    corpus.transaction(() => {
      for (let number = start; number < Math.min(pairs, start + 50); number += 1) {
        const ranks = Array.from({ length: A_DOCUMENT }, () => Array.from({ length: 12 }, rank));
        const documents = ['en', 'ru'].map((language) => documentOf(number, language, ranks));
        for (const document of documents) corpus.putFile({ path: document.path, sha256: document.sha256, bytes: 1, settings: 'bench' }, [{ document, profile: {} }]);
        const beads = (letter) => ranks.map((_, index) => ({ members: Object.fromEntries(documents.map(({ id }) => [id, [`${id}:${letter}${index + 1}`]])), confidence: 1 }));
        corpus.putInterview({
          id: `talk-${String(number).padStart(5, '0')}`, title: null, pivot: documents[0].id, evidence: [], documents: documents.map(({ id }) => id), settings: 'bench',
          alignments: { turns: beads('t'), paragraphs: beads('p'), sentences: beads('s') }, exchanges: new Map(), warnings: new Map(),
        });
      }
    });
  }
}

const folder = mkdtempSync(join(tmpdir(), 'hrd-bench-'));
try {
  const file = join(folder, 'corpus.db');
  const made = await openCorpus(file, 'create');
  fill(made);
  made.close();
  const term = (pattern, languages = null, negated = false) => ({ pattern, languages, negated });
  const queries = [
    ['a frequent word', term(wordOf(3, 'en'))],
    ['a rare word', term(wordOf(40_000, 'ru'))],
    ['a phrase', term(`${wordOf(5, 'ru')} ${wordOf(9, 'ru')}`)],
    ['a beginning', term(`${wordOf(700, 'en')}*`)],
    ['two languages', term(wordOf(200, 'ru'), ['ru']), term(wordOf(200, 'en'), ['en'])],
    ['one without the other', term(wordOf(200, 'ru'), ['ru']), term(wordOf(200, 'en'), ['en'], true)],
    ['a regular expression', term('/\\bver\\w*(ke|lo)\\b/')],
    ['a hostile one', term('/(a+)+$/')],
    ['nothing', term('zebra')],
  ];
  console.log(`${SENTENCES} sentences\n\n| | first hit | all | hits | memory gained |\n|---|---|---|---|---|`);
  for (const [name, ...terms] of queries) {
    const corpus = await openCorpus(file, 'read');
    const before = process.memoryUsage().rss;
    const start = performance.now();
    let [first, hits, peak] = [null, 0, before];
    for (const hit of corpus.search({ terms, exact: false, unit: 'sentence', languages: null, interviews: null, role: null, exchanges: null })) {
      first ??= performance.now() - start;
      hits += hit.end > hit.start ? 1 : 0;
      if (hits % 10_000 === 0) peak = Math.max(peak, process.memoryUsage().rss);
    }
    const all = performance.now() - start;
    console.log(`| ${name} | ${first === null ? '–' : `${first.toFixed(0)} ms`} | ${all.toFixed(0)} ms | ${hits} | ${((peak - before) / 2 ** 20).toFixed(0)} MB |`);
    corpus.close();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
