// Makes folders of bilingual interviews for measuring: the same seed gives the same bytes, and no two interviews are alike.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { names, places, questions, sentences, things } from './templates.mjs';

export const LANGUAGES = ['en', 'ru'];
const SENTENCES_AN_ANSWER = 6;
/** Files of a folder: some file systems are slow with more. */
const INTERVIEWS_A_FOLDER = 1000;

/** Mulberry32 (Tommy Ettinger, public domain): a number in [0, 1) from a 32-bit state. */
export function randomness(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One interview as turns of paragraphs: `[{ role, texts: [en, ru] }]`, about sixty sentences in each language. */
export function makeInterview(random) {
  const below = (limit) => Math.floor(random() * limit);
  const pick = (list) => list[below(list.length)];
  const say = (template) => {
    const [name, place, thing, count, hour] = [pick(names), pick(places), pick(things), 12 + below(900), 5 + below(18)];
    const words = { year: 1961 + below(60), count, less: 2 + below(10), hour };
    return template.map((text, side) =>
      text.replace(/\{(\w+)\}/gu, (_, slot) => words[slot] ?? { name, place, thing }[slot][side]));
  };
  return questions.flatMap((question) => {
    const chosen = new Set();
    const length = SENTENCES_AN_ANSWER - 1 + below(3);
    while (chosen.size < length) chosen.add(pick(sentences));
    const answer = [...chosen].map(say);
    return [
      { role: 'question', texts: question },
      { role: 'answer', texts: LANGUAGES.map((_, side) => answer.map((both) => both[side]).join(' ')) },
    ];
  });
}

/** Three ways in which transcripts come: unmarked a paragraph a line, labelled, unmarked with blank lines. */
function asText(turns, side, style) {
  const labels = [{ question: 'Q: ', answer: 'A: ' }, { question: 'В: ', answer: 'О: ' }][side];
  const lines = turns.map(({ role, texts }) => (style === 1 ? labels[role] : '') + texts[side]);
  return `${lines.join(style === 2 ? '\n\n' : '\n')}\n`;
}

/**
 * Writes `count` interviews in English and Russian, two files each, into `folder`; returns the number of bytes.
 * `named` files say what belongs together (`00017.en.txt`); others do not, so that it must be found in their text.
 */
export function generate(folder, count, { seed = 1, named = true } = {}) {
  let bytes = 0;
  for (let number = 0; number < count; number += 1) {
    const random = randomness(seed * 1_000_003 + number);
    const turns = makeInterview(random);
    const inside = join(folder, String(Math.floor(number / INTERVIEWS_A_FOLDER)));
    if (number % INTERVIEWS_A_FOLDER === 0) mkdirSync(inside, { recursive: true });
    LANGUAGES.forEach((language, side) => {
      const text = asText(turns, side, number % 3);
      const stem = named ? `${String(number).padStart(5, '0')}.${language}` : Math.floor(random() * 2 ** 32).toString(16).padStart(8, '0') + String(number).padStart(5, '0');
      writeFileSync(join(inside, `${stem}.txt`), text);
      bytes += Buffer.byteLength(text);
    });
  }
  return bytes;
}
