// Makes series of interviews whose questions are known: the same seed gives the same series.
import { randomness } from '../generate.mjs';
import { ABOUT, BEFORE, FOLLOW_UPS, NAMES, NAMES_CYRILLIC } from './topics.mjs';

/**
 * How freely a series is held. Shares: `reworded` of questions not in their first wording, `heavier` of those in words of their own, `dressed` with a name or courtesy
 * before them, `typos`, `omitted`, `moved` elsewhere, `split` of those that can be put in two exchanges, `joined` with the next, `followed` by a follow-up, `missing` languages
 * of an interview, `wrong` alignment links.
 */
export const DIFFICULTIES = {
  light: { reworded: 0.3, heavier: 0, dressed: 0.1, typos: 0.02, omitted: 0.1, moved: 0.03, split: 0.1, joined: 0.01, followed: 0.1, missing: 0.05, wrong: 0.01 },
  usual: { reworded: 0.5, heavier: 0.02, dressed: 0.25, typos: 0.05, omitted: 0.2, moved: 0.1, split: 0.2, joined: 0.02, followed: 0.2, missing: 0.15, wrong: 0.02 },
  hard: { reworded: 0.67, heavier: 0.08, dressed: 0.4, typos: 0.1, omitted: 0.3, moved: 0.25, split: 0.3, joined: 0.03, followed: 0.3, missing: 0.3, wrong: 0.04 },
};

/** Letters swapped, doubled or left out in one word of five letters or more. */
function withTypo(text, random) {
  const words = [...text.matchAll(/\p{L}{5,}/gu)];
  if (words.length === 0) return text;
  const word = words[Math.floor(random() * words.length)];
  const at = word.index + 1 + Math.floor(random() * (word[0].length - 2));
  const kind = Math.floor(random() * 3);
  if (kind === 0) return text.slice(0, at) + text.slice(at + 1);
  if (kind === 1) return text.slice(0, at) + text[at] + text.slice(at);
  return text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2);
}

const nameIn = (language, name) => (['ru', 'kk', 'uk'].includes(language) ? NAMES_CYRILLIC : NAMES)[name];

function dressed(text, language, name, random) {
  const before = BEFORE[language][Math.floor(random() * BEFORE[language].length)];
  const continued = before.endsWith(', ') && !text.startsWith('¿') ? text[0].toLowerCase() + text.slice(1) : text;
  return before.replace('{name}', nameIn(language, name)) + continued;
}

/** What one interview asks, in order: `{ label, texts }`; labels of a follow-up are its own unless it is part of the series, of a question that asks two there are two. */
function plan(topics, id, languages, how, random) {
  const chance = (share) => random() < share;
  const name = Math.floor(random() * NAMES.length);
  const asked = topics.filter(() => !chance(how.omitted));
  for (let at = 0; at < asked.length; at += 1) {
    if (!chance(how.moved)) continue;
    const [topic] = asked.splice(at, 1);
    asked.splice(Math.floor(random() * (asked.length + 1)), 0, topic);
  }
  const say = (wordings) => Object.fromEntries(languages.map((language) => {
    let text = wordings(language);
    if (chance(how.dressed)) text = dressed(text, language, name, random);
    if (chance(how.typos)) text = withTypo(text, random);
    return [language, text];
  }));
  const wordingOf = (topic) => {
    const heavy = chance(how.heavier);
    const first = chance(how.reworded) ? 1 + Math.floor(random() * 2) : 0;
    return (language) => {
      if (heavy && topic.heavier[language].length > 0) return topic.heavier[language][0];
      return topic.wordings[language][chance(0.7) ? first : Math.floor(random() * topic.wordings[language].length)];
    };
  };
  const exchanges = [];
  for (let at = 0; at < asked.length; at += 1) {
    const topic = asked[at];
    const next = asked[at + 1];
    if (languages.every((language) => topic.parts[language] !== undefined) && chance(how.split)) {
      for (const part of [0, 1]) exchanges.push({ labels: [topic.name], texts: say((language) => topic.parts[language][part]) });
    } else if (next !== undefined && chance(how.joined)) {
      const [one, two] = [wordingOf(topic), wordingOf(next)];
      exchanges.push({ labels: [topic.name, next.name], texts: say((language) => `${one(language)} ${two(language)}`) });
      at += 1;
    } else exchanges.push({ labels: [topic.name], texts: say(wordingOf(topic)) });
    if (!chance(how.followed)) continue;
    const kind = random();
    if (kind < 0.2 && languages.every((language) => topic.follow[language] !== undefined)) {
      // The same words at the same place are the same question, however few are asked it.
      exchanges.push({ labels: [`${topic.name}>`], texts: say((language) => topic.follow[language]) });
      continue;
    }
    const about = kind < 0.6 && languages.every((language) => ABOUT[0][language] !== undefined);
    const follow = (about ? ABOUT : FOLLOW_UPS)[Math.floor(random() * 6)];
    const whom = Math.floor(random() * NAMES.length);
    exchanges.push({ labels: [`${id}#${exchanges.length}`], texts: say((language) => follow[language].replace('{name}', nameIn(language, whom))) });
  }
  return exchanges;
}

/**
 * A series: `interviews` in the form `findQuestions` takes, and `truth`: for each interview, for each exchange, the names of what is asked.
 * `change` sets single shares. Of an exchange whose languages are wrongly linked the first language says what is asked.
 */
export function makeSeries(topics, { interviews, languages, difficulty = 'usual', seed = 1, change = {} }) {
  const how = { ...DIFFICULTIES[difficulty], ...change };
  const truth = new Map();
  const made = Array.from({ length: interviews }, (_, number) => {
    const random = randomness(seed * 1_000_003 + number);
    const id = String(number + 1).padStart(String(interviews).length, '0');
    const spoken = languages.filter((_language, at) => at === number % languages.length || random() >= how.missing);
    const exchanges = plan(topics, id, spoken, how, random);
    for (let at = 0; at + 1 < exchanges.length; at += 1) {
      if (spoken.length < 2 || random() >= how.wrong) continue;
      const language = spoken[1 + Math.floor(random() * (spoken.length - 1))];
      [exchanges[at].texts[language], exchanges[at + 1].texts[language]] = [exchanges[at + 1].texts[language], exchanges[at].texts[language]];
    }
    truth.set(id, exchanges.map(({ labels }) => labels));
    return {
      id,
      exchanges: exchanges.map(({ texts }, at) => ({ number: at + 1, wordings: spoken.map((language) => ({ language, path: `${id}-${language}.txt`, text: texts[language] })) })),
    };
  });
  return { interviews: made, truth };
}

/**
 * Pairwise precision, recall and F1 of exchanges put in the same question. An exchange that asks two at once may be with either: it counts as what most of its group asks.
 * Pairs within one interview count like all others.
 */
export function scoreQuestions(questions, truth) {
  const sizes = new Map();
  let [found, right] = [0, 0];
  const pairs = (count) => (count * (count - 1)) / 2;
  for (const { asked } of questions) {
    const members = asked.flatMap(({ interview, exchanges }) => exchanges.map((number) => truth.get(interview)[number - 1]));
    const single = new Map();
    for (const labels of members) if (labels.length === 1) single.set(labels[0], (single.get(labels[0]) ?? 0) + 1);
    const counts = new Map();
    for (const labels of members) {
      const label = [...labels].sort((a, b) => (single.get(b) ?? 0) - (single.get(a) ?? 0))[0];
      counts.set(label, (counts.get(label) ?? 0) + 1);
    }
    found += pairs(members.length);
    for (const [label, count] of counts) {
      right += pairs(count);
      sizes.set(label, (sizes.get(label) ?? 0) + count);
    }
  }
  let all = 0;
  for (const size of sizes.values()) all += pairs(size);
  const [precision, recall] = [found === 0 ? 1 : right / found, all === 0 ? 1 : right / all];
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
