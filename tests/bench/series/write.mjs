// Writes a series of interviews as text files, for whoever wants a folder to ingest: `node tests/bench/series/write.mjs FOLDER [interviews] [languages] [seed]`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { randomness } from '../generate.mjs';
import { PLACES, SENTENCES, WOMEN } from './answers.mjs';
import { makeSeries } from './generate.mjs';
import { TOPICS } from './topics.mjs';

const CYRILLIC = new Set(['ru']);

/** One answer of three to six sentences in each language. */
function answer(languages, random) {
  const below = (limit) => Math.floor(random() * limit);
  const chosen = new Set();
  const length = 3 + below(4);
  while (chosen.size < length) chosen.add(below(SENTENCES.length));
  const filled = [...chosen].map((sentence) => ({ sentence: SENTENCES[sentence], name: WOMEN[below(WOMEN.length)], place: PLACES[below(PLACES.length)], year: 1931 + below(60), n: 5 + below(300) }));
  return Object.fromEntries(languages.map((language) => [language, filled.map(({ sentence, name, place, year, n }) => {
    const side = CYRILLIC.has(language) ? 1 : 0;
    return sentence[language].replaceAll('{name}', name[side]).replaceAll('{place}', place[side]).replaceAll('{year}', year).replaceAll('{n}', n);
  }).join(' ')]));
}

/**
 * Writes one text file for each interview and language (`07-en.txt`): `Q:` and `A:`, the same answers in every language (en, ru, es, fr).
 * Questions are reworded, left out, moved, split and followed up as in `makeSeries`; links are all right, as there are none. Returns the truth of `makeSeries`.
 */
export function writeSeries(folder, { interviews, languages, seed = 1, difficulty = 'usual', topics = 'second' }) {
  mkdirSync(folder, { recursive: true });
  const { interviews: made, truth } = makeSeries(TOPICS[topics], { interviews, languages, seed, difficulty, change: { wrong: 0 } });
  made.forEach(({ id, exchanges }, number) => {
    const random = randomness(seed * 2_000_003 + number);
    const spoken = exchanges[0].wordings.map(({ language }) => language);
    const answers = exchanges.map(() => answer(spoken, random));
    spoken.forEach((language, side) => {
      const text = exchanges.map(({ wordings }, at) => `Q: ${wordings[side].text}\n\nA: ${answers[at][language]}\n`).join('\n');
      writeFileSync(join(folder, `${id}-${language}.txt`), text);
    });
  });
  return truth;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder, interviews = '12', languages = 'en,ru,es', seed = '1'] = process.argv.slice(2);
  if (folder === undefined) throw new Error('usage: write.mjs FOLDER [interviews] [languages] [seed]');
  writeSeries(folder, { interviews: Number(interviews), languages: languages.split(','), seed: Number(seed) });
}
