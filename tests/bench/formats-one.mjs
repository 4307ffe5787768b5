// One measurement of `formats.mjs`, in a process of its own so that its peak of memory is its own:
// `node formats-one.mjs write|read FORMAT MEGABYTES` prints { ms, reference, bytes, peak } as JSON.
import { assembleInterview } from '../../dist/interview.js';
import { readerByName } from '../../dist/readers/index.js';
import { rowsOf } from '../../dist/rows.js';
import { writerByName } from '../../dist/writers/index.js';
import { inputOf } from './formats-input.mjs';
import { questions, sentences } from './templates.mjs';

const [what, format, megabytes] = process.argv.slice(2);
const LANGUAGES = ['en', 'ru'];
const wanted = Number(megabytes) * 2 ** 20;

/** Interview number `n`: two languages, an answer to every question, each sentence with a time and a counterpart. */
function interview(n) {
  const members = { turns: [], paragraphs: [], sentences: [] };
  const documents = LANGUAGES.map((language, side) => {
    const id = `${String(n).padStart(12, '0')}${language}`;
    const turns = questions.flatMap((question, q) => [['question', [question[side]]], ['answer', Array.from({ length: 6 }, (_, s) => `${n * 31 + q * 7 + s}: ${sentences[(n + q * 6 + s) % sentences.length][side]}`)]]).map(([role, texts], t) => {
      const turn = `${id}/t${t}`;
      let start = 0;
      const parts = texts.map((text, s) => {
        const part = { id: `${turn}p1s${s}`, text, start, end: start + text.length, time: { start: (t * 10 + s) * 1000, end: (t * 10 + s + 1) * 1000 } };
        start = part.end + 1;
        return part;
      });
      (members.turns[t] ??= {})[id] = [turn];
      (members.paragraphs[t] ??= {})[id] = [`${turn}p1`];
      parts.forEach((part, s) => ((members.sentences[t * 10 + s] ??= {})[id] = [part.id]));
      return { id: turn, role, speaker: null, exchange: (t >> 1) + 1, confidence: 0.98, paragraphs: [{ id: `${turn}p1`, text: texts.join(' '), label: '', line: t + 1, evidence: [], sentences: parts }] };
    });
    return { id, path: `${n}.${language}.txt`, sha256: id.padEnd(64, '0'), bytes: 7000, format: 'txt', encoding: 'utf-8', language, languageConfidence: 1, metadata: {}, notes: [], turns, warnings: [] };
  });
  const beads = (list) => list.filter((entry) => entry !== undefined).map((entry) => ({ members: entry, confidence: 0.9 }));
  return assembleInterview({ id: `interview ${n}`, title: null, evidence: [], pivot: documents[0].id, documents, alignments: { turns: beads(members.turns), paragraphs: beads(members.paragraphs), sentences: beads(members.sentences) } });
}

const textOf = ({ documents }) => documents.reduce((sum, { turns }) => sum + turns.reduce((all, { paragraphs }) => all + Buffer.byteLength(paragraphs[0].text), 0), 0);
const count = Math.max(1, Math.round(wanted / textOf(interview(0))));
/** Milliseconds spent on making interviews, which is no part of writing them. */
let making = 0;
const interviews = { *[Symbol.iterator]() {
  for (let n = 0; n < count; n += 1) {
    const began = performance.now();
    const made = interview(n);
    making += performance.now() - began;
    yield made;
  }
} };
const rowsIn = (unit) => ({ *[Symbol.iterator]() { for (const one of interviews) yield* rowsOf(one, unit); } });

async function timed(work) {
  const began = performance.now();
  const result = await work();
  return [performance.now() - began, result];
}

async function write() {
  const writer = writerByName(format);
  const unit = writer.defaultUnit ?? 'turn';
  const options = {
    signature: 'hrd:bench', columns: LANGUAGES, languages: new Map(LANGUAGES.map((tag) => [tag, tag])), names: new Map([['en', 'English'], ['ru', 'Russian']]),
    interviews: count, unit, layout: writer.layouts?.[0] ?? '', pairwise: false, excel: false, warn: () => undefined,
  };
  const input = writer.takes === 'rows' ? rowsIn(unit) : interviews;
  const files = writer.several?.(options) ? () => writer.files(input, options) : () => [{ chunks: writer.write(input, options) }];
  let reference = 0;
  for (const one of interviews) {
    const began = performance.now();
    if (JSON.parse(JSON.stringify(one)).id !== one.id) throw new Error('nothing');
    reference += performance.now() - began;
  }
  let bytes = 0;
  making = 0;
  const [ms] = await timed(async () => {
    for (const { chunks } of files()) for await (const chunk of chunks) bytes += typeof chunk === 'string' ? Buffer.byteLength(chunk) : chunk.length;
  });
  return { ms: ms - making, reference, bytes };
}

async function read() {
  const bytes = await inputOf(format, wanted);
  const text = Buffer.from(bytes).toString('latin1');
  const [reference] = await timed(() => { if (JSON.parse(JSON.stringify(text)).length !== text.length) throw new Error('nothing'); });
  const [ms, result] = await timed(() => readerByName(format).read(bytes, {}));
  const blocks = result.documents?.reduce((sum, document) => sum + document.blocks.length, 0) ?? result.interviews?.length ?? result.blocks.length;
  if (blocks === 0 && result.blocks.length === 0) throw new Error(`nothing read of ${format}`);
  return { ms, reference, bytes: bytes.length };
}

const result = await (what === 'write' ? write() : read());
console.log(JSON.stringify({ ...result, peak: process.resourceUsage().maxRSS * 1024 }));
