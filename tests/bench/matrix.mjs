// How long Chromium takes to open a matrix of 30 interviews and 40 questions in two languages, 150 words an answer: `npm run build && node tests/bench/matrix.mjs [/usr/bin/chromium]`.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { html } from '../../dist/writers/matrix/html.js';
import { SENTENCES } from './series/answers.mjs';

const [INTERVIEWS, QUESTIONS, WORDS, TIMES] = [30, 40, 150, 5];
const LANGUAGES = new Map([['en', 'English'], ['ru', 'Russian']]);

/** So many words in a language, beginning with another sentence each time. */
function words(language, start) {
  const said = [];
  for (let at = start; said.length < WORDS; at += 1) said.push(...SENTENCES[at % SENTENCES.length][language].split(' '));
  return said.slice(0, WORDS).join(' ');
}

const inEach = (make) => Object.fromEntries([...LANGUAGES.keys()].map((language) => [language, make(language)]));
const columns = Array.from({ length: INTERVIEWS }, (_, n) => ({ interview: `interview-${n + 1}`, title: null, languages: [...LANGUAGES.keys()] }));
const questions = Array.from({ length: QUESTIONS }, (_, q) => ({
  id: `q${String(q).padStart(10, '0')}`, number: q + 1, series: 1, name: null, pinned: false, confidence: 1,
  wordings: inEach((language) => SENTENCES[q % SENTENCES.length][language]), asked: columns.map(({ interview }) => ({ interview, exchanges: [q + 1], confidence: 1 })),
}));
const cells = questions.map((question, q) => columns.map((_, n) => ({ exchanges: [q + 1], confidence: 1, question: question.wordings, answer: inEach((language) => words(language, q * INTERVIEWS + n)), words: inEach(() => WORDS) })));
const matrix = { questions, columns, cells, languages: [...LANGUAGES.keys()], sources: new Map() };

const folder = mkdtempSync(join(tmpdir(), 'hrd-bench-'));
const file = join(folder, 'matrix.html');
writeFileSync(file, [...html.write(matrix, { signature: 'hrd:bench|', names: LANGUAGES, languages: new Map(), excel: false, warn: () => undefined })].join(''));

const browser = await chromium.launch({ executablePath: process.argv[2] ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] });
/** Milliseconds until the page is loaded and painted, and until an answer is open. */
async function once() {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(pathToFileURL(file).href);
  const painted = await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now())))));
  const opened = await page.evaluate(() => new Promise((done) => {
    const start = performance.now();
    document.querySelector('.frame details').open = true;
    requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - start)));
  }));
  const first = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0);
  await page.close();
  return { first, painted, opened };
}
const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];
await once();
const runs = [];
for (let time = 0; time < TIMES; time += 1) runs.push(await once());
await browser.close();
rmSync(folder, { recursive: true });
for (const key of ['first', 'painted', 'opened']) console.log(`${{ first: 'first paint', painted: 'loaded and painted', opened: 'an answer opened' }[key].padEnd(20)} ${Math.round(median(runs.map((run) => run[key])))} ms`);
