// Which documents belong together: series of interviews that ask the same questions, three languages each, names that say nothing.
import { pairDocuments, profileOf } from '../../../dist/align/index.js';
import { seeded } from './generate.mjs';

const LETTERS = {
  en: { onsets: ['b', 'd', 'f', 'g', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't'], vowels: ['a', 'e', 'i', 'o', 'u'], capitals: true },
  ru: { onsets: ['б', 'д', 'ф', 'г', 'к', 'л', 'м', 'н', 'п', 'р', 'с', 'т'], vowels: ['а', 'е', 'и', 'о', 'у'], capitals: true },
  ar: { onsets: ['ب', 'د', 'ف', 'ج', 'ك', 'ل', 'م', 'ن', 'ب', 'ر', 'س', 'ت'], vowels: ['ا', '', 'ي', '', 'و'], capitals: false },
};
const LANGUAGES = Object.keys(LETTERS);

/** A word as sound: pairs of onset and vowel; every language spells a name by the same sounds and has its own words for the rest. */
const makeSounds = (random, syllables) => Array.from({ length: syllables }, () => [Math.floor(random() * 12), Math.floor(random() * 5)]);
const spell = (sounds, language) => sounds.map(([onset, vowel]) => LETTERS[language].onsets[onset] + LETTERS[language].vowels[vowel]).join('');
const capital = (word, language) => (LETTERS[language].capitals && word !== '' ? word[0].toUpperCase() + word.slice(1) : word);
const normal = (random) => Math.sqrt(-2 * Math.log(random() + 1e-12)) * Math.cos(2 * Math.PI * random());

/** Answers of one interview as abstract sentences: words by rank, numerals, names. A third of the people name nobody and no year. */
function makeAnswers(random, questions, people) {
  const isPlain = random() < 1 / 3;
  return Array.from({ length: questions }, () => {
    const length = Math.max(3, Math.round(Math.exp(3.6 + 0.7 * normal(random))));
    return Array.from({ length }, () => {
      const dice = random();
      if (!isPlain && dice < 0.012) return { numeral: random() < 0.5 ? 1950 + Math.floor(random() * 75) : 1 + Math.floor(random() ** 2 * 500) };
      if (!isPlain && dice < 0.02) return { name: Math.floor(random() * people.length) };
      return { word: Math.floor(4000 ** random()), ends: random() < 0.07 };
    });
  });
}

/**
 * One language version: translators make texts longer or shorter, divide paragraphs as they like, ask a question in other words now and
 * then, leave a little out, and sometimes a whole exchange.
 */
function translate(random, answers, questions, language, dictionary, people, id) {
  const turns = [];
  const splits = random() * 0.3;
  const paragraph = (sentences) => ({ id: `${id}/${turns.length}p`, text: sentences.join(' '), label: '', line: turns.length + 1, evidence: [], sentences: sentences.map((text) => ({ id: '', text, start: 0, end: 0 })) });
  const say = (role, text) => {
    const paragraphs = [[]];
    for (const sentence of text.split(/(?<=[.?]) /u)) {
      if (paragraphs.at(-1).length > 0 && random() < splits) paragraphs.push([]);
      paragraphs.at(-1).push(sentence);
    }
    turns.push({ id: `${id}/${turns.length}`, role, speaker: null, exchange: null, confidence: 1, paragraphs: paragraphs.map(paragraph) });
  };
  answers.forEach((answer, at) => {
    if (random() < 0.01) return;
    const asked = random() < 0.03 ? questions[at].toSpliced(Math.floor(random() * questions[at].length), 1, Math.floor(4000 ** random())) : questions[at];
    say('question', `${asked.map((word) => spell(dictionary[language][word], language)).join(' ')}?`);
    const keep = Math.exp(0.12 * normal(random)) * 0.95;
    const words = answer.flatMap((item) => {
      if (item.numeral !== undefined) return random() < 0.9 ? [String(item.numeral)] : [];
      if (item.name !== undefined) return random() < 0.9 ? [capital(spell(people[item.name], language), language)] : [];
      return random() < keep ? [spell(dictionary[language][item.word], language) + (item.ends && random() < 0.93 ? '.' : '')] : random() < keep - 1 ? [spell(dictionary[language][item.word], language), spell(dictionary[language][(item.word * 7) % 4000], language)] : [];
    });
    say('answer', `${capital(words.join(' '), language)}.`);
  });
  return { id, path: `${id}.txt`, sha256: id, bytes: 0, format: 'txt', encoding: 'utf-8', language, languageConfidence: 1, metadata: {}, notes: [], turns, warnings: [] };
}

/** `series` series of interviews, each with as many questions as an oral history asks. */
export function makeCandidates(series, seed, interviews = 50) {
  const random = seeded(seed);
  const dictionary = Object.fromEntries(LANGUAGES.map((language) => [language, Array.from({ length: 4000 }, () => makeSounds(random, 1 + Math.floor(random() * 3)))]));
  const candidates = [];
  for (let s = 0; s < series; s++) {
    const count = 6 + Math.floor(random() * 10);
    const questions = Array.from({ length: count }, () => Array.from({ length: 6 + Math.floor(random() * 12) }, () => Math.floor(4000 ** random())));
    const people = Array.from({ length: 60 }, () => makeSounds(random, 3 + Math.floor(random() * 2)));
    for (let interview = 0; interview < interviews; interview++) {
      const answers = makeAnswers(random, count, people);
      // One interview in twenty was never translated into one of the languages.
      const lacking = random() < 0.05 ? LANGUAGES[Math.floor(random() * LANGUAGES.length)] : undefined;
      for (const language of LANGUAGES.filter((each) => each !== lacking)) {
        const id = Math.floor(random() * 2 ** 48).toString(16).padStart(12, '0');
        const document = translate(random, answers, questions, language, dictionary, people, id);
        candidates.push({ truth: `${s}/${interview}`, candidate: { id, path: document.path, language, metadata: {}, profile: profileOf(document), told: null, apart: false } });
      }
    }
  }
  return candidates;
}

const COLUMNS = ['documents', 'interviews whole', 'joined wrongly', 'of them unwarned', 'left apart', 'of them named as near', 'near wrongly', 'bytes a profile', 'processor s', 'of it a document', 'MB'];

function byTruth(made) {
  const groups = new Map();
  for (const each of made) groups.set(each.truth, [...(groups.get(each.truth) ?? []), each]);
  return groups;
}

/** Pairs the documents and counts what became of them; the truth is an interview for each document. */
function pairAndCount(made, reference) {
  const truth = new Map(made.map(({ truth: own, candidate }) => [candidate.id, own]));
  const versions = byTruth(made);
  const began = process.cpuUsage();
  const groups = pairDocuments(made.map(({ candidate }) => candidate));
  const { user, system } = process.cpuUsage(began);
  const seconds = (user + system) / 1e6;
  const isRight = ({ documents }) => new Set(documents.map((id) => truth.get(id))).size === 1;
  const whole = groups.filter((group) => isRight(group) && group.documents.length === versions.get(truth.get(group.documents[0])).length);
  const wrong = groups.filter((group) => !isRight(group));
  const apart = groups.filter((group) => isRight(group) && !whole.includes(group));
  const near = groups.flatMap((group) => group.near);
  const isNear = new Set(near.filter(({ document, other }) => truth.get(document) === truth.get(other)).map(({ document }) => document));
  const documentsOf = (some) => some.flatMap(({ documents }) => documents);
  const figures = [
    made.length, `${((100 * whole.length) / versions.size).toFixed(2)} %`, documentsOf(wrong).length, documentsOf(wrong.filter((group) => group.near.length === 0)).length,
    documentsOf(apart).length, documentsOf(apart).filter((id) => isNear.has(id)).length, near.filter(({ document, other }) => truth.get(document) !== truth.get(other)).length / 2,
    Math.round(made.reduce((sum, { candidate }) => sum + JSON.stringify(candidate.profile).length, 0) / made.length),
    seconds.toFixed(1), reference === undefined ? '1' : `${(seconds / made.length / reference).toFixed(2)} ×`, (process.resourceUsage().maxRSS / 1024).toFixed(0),
  ];
  return { figures, each: seconds / made.length };
}

/** One version of each interview: nothing belongs together, and nothing should be said to. */
function strangers(made, random) {
  return [...byTruth(made).values()].map((versions) => versions[Math.floor(random() * versions.length)]);
}

/** Nearly the same document many times over, in all languages. */
function copies(made, count) {
  return Array.from({ length: count }, (_, at) => {
    const { truth, candidate } = made[at % LANGUAGES.length];
    const answers = candidate.profile.answers.map((length, place) => (place === at % candidate.profile.answers.length ? length + (at % 5) : length));
    return { truth: `${truth}/${at}`, candidate: { ...candidate, id: `copy${at}`, path: `copy${at}.txt`, profile: { ...candidate.profile, answers } } };
  });
}

/** Prints what is found in series, among strangers and among copies; cost of a document as a ratio to the first row of its kind. */
export function measurePairing(sizes = [1, 10, 100]) {
  console.log(`| | ${COLUMNS.join(' | ')} |\n|${'---|'.repeat(COLUMNS.length + 1)}`);
  const row = (name, made, reference) => {
    const { figures, each } = pairAndCount(made, reference);
    console.log(`| ${name} | ${figures.join(' | ')} |`);
    return each;
  };
  row('warming up', makeCandidates(1, 99));
  const [smallest, ...larger] = sizes;
  const reference = row(`${smallest} series`, makeCandidates(smallest, smallest));
  for (const series of larger) row(`${series} series`, makeCandidates(series, series), reference);
  row('300 series of one interview', makeCandidates(300, 5, 1), reference);
  row('strangers of 10 series', strangers(makeCandidates(10, 5), seeded(5)), reference);
  const whole = makeCandidates(1, 9).filter(({ truth }, _, all) => all.filter((other) => other.truth === truth).length === LANGUAGES.length);
  const first = row('1,000 copies', copies(whole, 1000));
  row('4,000 copies', copies(whole, 4000), first);
}
