// `npm run bench:questions`: how well the same question is recognised across interviews and languages, on series made by a seeded generator.
// `-- --topics first` measures on the half the weights were chosen on, `--seeds 3` more series of each kind, `--misses` lists what went wrong.
import { parseArgs } from 'node:util';
import { findQuestions } from '../../dist/series/index.js';
import { DIFFICULTIES, makeSeries, scoreQuestions } from './series/generate.mjs';
import { TOPICS } from './series/topics.mjs';

const { values: options } = parseArgs({ options: {
  topics: { type: 'string', default: 'second' }, seeds: { type: 'string', default: '3' }, misses: { type: 'boolean', default: false },
  sizes: { type: 'string', default: '2,4,10,30,100,200' }, speed: { type: 'boolean', default: false }, difficulty: { type: 'string', default: Object.keys(DIFFICULTIES).join(',') },
} });
const LANGUAGES = [['en'], ['en', 'ru'], ['ru', 'es', 'fr'], ['en', 'ru', 'es', 'fr'], ['ar', 'zh'], ['en', 'kk', 'uk', 'zh']];
const percent = (share) => (100 * share).toFixed(1);
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

function printMisses(questions, truth, interviews) {
  const texts = new Map(interviews.map(({ id, exchanges }) => [id, exchanges]));
  for (const { number, asked } of questions) {
    const counts = new Map();
    for (const { interview, exchanges } of asked) {
      for (const exchange of exchanges) {
        const label = truth.get(interview)[exchange - 1].join('+');
        const said = texts.get(interview)[exchange - 1].wordings.map(({ text }) => text).join(' / ');
        counts.set(label, [...(counts.get(label) ?? []), `${interview}:${exchange} ${said}`]);
      }
    }
    const labels = [...counts].sort((a, b) => b[1].length - a[1].length);
    console.log(`${number ?? '-'} ${labels.map(([label, list]) => `${label} ${list.length}`).join(', ')}`);
    const isFollowUp = labels[0][0].includes('#');
    const shown = labels.length === 1 && (isFollowUp || number !== null) ? [] : number === null ? labels : labels.slice(1);
    for (const [label, list] of shown) for (const said of list.slice(0, 4)) console.log(`      ${label}: ${said}`);
  }
}

function measure(topics, settings) {
  const scores = Array.from({ length: Number(options.seeds) }, (_, seed) => {
    const { interviews, truth } = makeSeries(topics, { ...settings, seed: 17 + seed });
    const questions = findQuestions(interviews);
    if (options.misses) printMisses(questions, truth, interviews);
    return scoreQuestions(questions, truth);
  });
  return { precision: mean(scores.map(({ precision }) => precision)), recall: mean(scores.map(({ recall }) => recall)), f1: mean(scores.map(({ f1 }) => f1)) };
}

const difficulties = options.difficulty.split(',');
console.log(`| interviews | languages | ${difficulties.map((difficulty) => `${difficulty}: P / R / F1`).join(' | ')} |\n|---|---|${difficulties.map(() => '---|').join('')}`);
const all = new Map(difficulties.map((difficulty) => [difficulty, []]));
for (const size of options.sizes.split(',').map(Number)) {
  for (const languages of LANGUAGES) {
    const topics = TOPICS[options.topics].filter(({ wordings }) => languages.every((language) => wordings[language] !== undefined));
    if (topics.length === 0) continue;
    const cells = difficulties.map((difficulty) => {
      const score = measure(topics, { interviews: size, languages, difficulty });
      all.get(difficulty).push(score);
      return `${percent(score.precision)} / ${percent(score.recall)} / ${percent(score.f1)}`;
    });
    console.log(`| ${size} | ${languages.join(' ')} | ${cells.join(' | ')} |`);
  }
}
console.log(`| all | | ${difficulties.map((difficulty) => `${['precision', 'recall', 'f1'].map((part) => percent(mean(all.get(difficulty).map((score) => score[part])))).join(' / ')}`).join(' | ')} |`);

if (options.speed) {
  console.log('\n| interviews | languages | exchanges | seconds | peak memory |\n|---|---|---|---|---|');
  for (const [size, languages] of [[200, ['en', 'ru', 'es', 'fr']], [2000, ['en', 'ru']], [10_000, ['en', 'ru']]]) {
    const { interviews } = makeSeries(TOPICS.second, { interviews: size, languages, difficulty: 'usual', seed: 3 });
    const start = performance.now();
    findQuestions(interviews);
    const exchanges = interviews.reduce((sum, each) => sum + each.exchanges.length, 0);
    console.log(`| ${size} | ${languages.join(' ')} | ${exchanges} | ${((performance.now() - start) / 1000).toFixed(1)} | ${Math.round(process.resourceUsage().maxRSS / 1024)} MB |`);
  }
}
