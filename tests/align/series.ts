import { profileOf } from '../../src/align/index.js';
import type { Candidate } from '../../src/align/contract.js';
import { documentOf } from './build.js';

/** What everybody in the series is asked. */
const QUESTIONS = {
  en: ['Where does your story begin?', 'Who lived in the house with you?', 'What work did you find?', 'When did the road become dangerous?', 'Whom did you trust?', 'What do you keep from that time?', 'Who should read this?'],
  ru: ['С чего начинается ваша история?', 'Кто жил с вами в доме?', 'Какую работу вы нашли?', 'Когда дорога стала опасной?', 'Кому вы доверяли?', 'Что вы храните с тех пор?', 'Кто должен это прочесть?'],
  ka: ['საიდან იწყება თქვენი ამბავი?', 'ვინ ცხოვრობდა თქვენთან სახლში?', 'რა სამუშაო იპოვეთ?', 'როდის გახდა გზა საშიში?', 'ვის ენდობოდით?', 'რას ინახავთ იმ დროიდან?', 'ვინ უნდა წაიკითხოს ეს?'],
};
export type Language = keyof typeof QUESTIONS;

const WORDS = {
  en: 'we carried water past the mill and nobody spoke until the lamp was lit again in the small room over the bakery'.split(' '),
  ru: 'мы носили воду мимо мельницы и никто не говорил пока снова не зажгли лампу в маленькой комнате над пекарней'.split(' '),
  ka: 'წყალს წისქვილთან ვატარებდით და არავინ ლაპარაკობდა სანამ ლამპა ისევ არ აინთო პატარა ოთახში საცხობის თავზე'.split(' '),
};

/** One person's answers: sentences by their number of words, and the numbers said, answer by answer. */
export interface Story {
  readonly answers: readonly (readonly number[])[];
  readonly numbers?: readonly number[];
}

/** Words of one answer, none of which tells one person's from another's. */
function say(lengths: readonly number[], language: Language, number: number | undefined): string {
  const words = WORDS[language];
  const sentences = lengths.map((length, at) => Array.from({ length }, (_, word) => words[(3 * at + word) % words.length]).join(' ')).map((text) => text[0]!.toUpperCase() + text.slice(1));
  return `${sentences.join('. ')}${number === undefined ? '' : ` ${number}`}.`;
}

/** One language version of a story; `without` is an exchange that this version lacks. */
export function versionOf({ answers, numbers = [] }: Story, language: Language, id: string, more: Partial<Candidate> & { without?: number } = {}): Candidate {
  const { without, ...rest } = more;
  const lines = answers.flatMap((lengths, at) => (at === without ? [] : [`Q: ${QUESTIONS[language][at]!}`, `A: ${say(lengths, language, numbers[at])}`]));
  const document = documentOf(id, language, lines);
  return { id, path: document.path, language, metadata: {}, profile: profileOf(document), told: null, apart: false, ...rest };
}

/** Stories that differ from one another in nothing but the length of what is said; the same seed tells the same ones. */
export function makeStories(count: number, seed: number): Story[] {
  let state = seed >>> 0;
  // A linear congruential generator (Numerical Recipes), enough to tell stories apart.
  const below = (limit: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  return Array.from({ length: count }, () => ({
    answers: QUESTIONS.en.map(() => Array.from({ length: 1 + below(6) }, () => 2 + below(4) ** 2 + below(8))),
  }));
}
