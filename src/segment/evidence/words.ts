import { tokens } from '../../text/tokens.js';
import { speechWords, unspaced, type SpeechWords } from '../data/speech-words.js';
import type { DocumentFacts, PassageFacts } from './facts.js';

/** Words of this document's own marked questions, against the rest. */
export interface OwnWords {
  readonly questions: number;
  readonly others: number;
  /** In how many marked questions, and how many other passages, a word is among the first or the last. */
  readonly seen: ReadonlyMap<string, readonly [inQuestions: number, inOthers: number]>;
}

/** Words that open a passage. */
const OPENING = 3;
const FEWEST_QUESTIONS = 4;

/** Learns a document's question words from its own marked questions. */
export function learnWords(document: DocumentFacts): OwnWords {
  const seen = new Map<string, [number, number]>();
  let questions = 0;
  let others = 0;
  for (const passage of document.passages) {
    const side = passage.asks ? 0 : 1;
    if (passage.asks) questions += 1;
    else others += 1;
    for (const word of keys(passage)) {
      const counts = seen.get(word) ?? [0, 0];
      counts[side] += 1;
      seen.set(word, counts);
    }
  }
  return { questions, others, seen };
}

function keys({ words }: PassageFacts): Set<string> {
  return new Set([...words.slice(0, OPENING).map((word) => `^${word}`), ...words.slice(0, 25)]);
}

/** How much a passage's words are those of the document's marked questions; nothing where there are too few of them to learn from. */
export function ownWordEvidence(passage: PassageFacts, own: OwnWords): string[] {
  if (own.questions < FEWEST_QUESTIONS || own.others < FEWEST_QUESTIONS) return [];
  const score = ownScore(passage, own);
  const much = score > 0.9 ? 'clearly' : score > 0.35 ? 'rather' : score > -0.2 ? 'neither' : score > -0.7 ? 'rather not' : 'clearly not';
  return [`${passage.asks ? 'asks' : 'tells'}, its words ${much} those of this document's questions`];
}

/** Mean log-odds of the passage's words, the passage itself left out of the counts. */
function ownScore(passage: PassageFacts, { questions, others, seen }: OwnWords): number {
  const left = passage.asks ? 1 : 0;
  let sum = 0;
  let weight = 1;
  for (const word of keys(passage)) {
    const [inQuestions, inOthers] = seen.get(word)!;
    const a = inQuestions - left;
    const b = inOthers - (1 - left);
    if (a + b < 2) continue;
    const odds = Math.log(((a + 0.5) / (questions - left + 1)) / ((b + 0.5) / (others - 1 + left + 1)));
    sum += odds * (word.startsWith('^') ? 2 : 1);
    weight += word.startsWith('^') ? 2 : 1;
  }
  return sum / weight * 1.5;
}

type Kind = keyof SpeechWords;

/** How often words of each kind stand in a passage's beginning and end, and whether they open it. */
export interface Speech {
  readonly asking: number;
  readonly you: number;
  readonly me: number;
  readonly request: number;
  readonly opensAsking: boolean;
  readonly opensReply: boolean;
  /** Would be a question if it were short: opens with a question word, or holds a particle where those stand at the end. */
  readonly soundsAsking: boolean;
}

/** Counts small words of a language; null for a language without a list. */
export function speechCounter(language: string): ((passage: PassageFacts) => Speech) | null {
  const code = language.split('-')[0]!;
  const words = speechWords[code === 'no' ? 'nb' : code];
  if (words === undefined) return null;
  return unspaced.has(code) ? countStrings(words) : countWords(words);
}

function countWords(words: SpeechWords): (passage: PassageFacts) => Speech {
  const set = (kind: Kind): ReadonlySet<string> => new Set(words[kind].split(' ').flatMap((word) => tokens(word)));
  const lists = { asking: set('asking'), you: set('you'), me: set('me'), reply: set('reply'), request: set('request') };
  return ({ words: first, lastWords }) => {
    const count = (kind: Kind, among: readonly string[]): number => among.reduce((sum, word) => sum + (lists[kind].has(word) ? 1 : 0), 0);
    return {
      asking: count('asking', first.slice(0, 4)), you: count('you', first) + count('you', lastWords), me: count('me', first) + count('me', lastWords),
      request: count('request', first.slice(0, 6)), opensAsking: lists.asking.has(first[0] ?? ''), opensReply: lists.reply.has(first[0] ?? ''), soundsAsking: lists.asking.has(first[0] ?? ''),
    };
  };
}

function countStrings(words: SpeechWords): (passage: PassageFacts) => Speech {
  return ({ passage: { text } }) => {
    const head = text.slice(0, 100);
    const tail = text.length > 100 ? text.slice(-40) : '';
    const count = (kind: Kind): number => words[kind].split(' ').reduce((sum, word) => sum + (head.includes(word) || tail.includes(word) ? 1 : 0), 0);
    return {
      asking: count('asking'), you: count('you'), me: count('me'), request: count('request'),
      opensAsking: words.asking.split(' ').some((word) => head.startsWith(word)), soundsAsking: count('asking') > 0, opensReply: words.reply.split(' ').some((word) => head.startsWith(word)),
    };
  };
}

/** What a passage's small words say of who speaks. */
export function speechEvidence(speech: readonly Speech[], at: number, asks: boolean): string[] {
  const { asking, you, me, request, opensAsking, opensReply } = speech[at]!;
  const next = speech[at + 1];
  const here = asks ? 'asks' : 'tells';
  const found: string[] = [];
  if (opensAsking) found.push(`${here}, opens with a question word`);
  else if (asking > 0) found.push(`${here}, a question word near the beginning`);
  if (opensReply) found.push(`${here}, opens like a reply`);
  if (request > 0) found.push(`${here}, asks to tell`);
  found.push(`${here}, ${you === 0 ? (me === 0 ? 'speaks of neither you nor me' : 'speaks of oneself') : me === 0 ? 'speaks to somebody' : you > me ? 'speaks to somebody more than of oneself' : 'speaks of oneself more than to somebody'}`);
  if (next?.opensReply === true) found.push(`${here}, before one that opens like a reply`);
  if (next !== undefined && next.me > 0 && next.you === 0) found.push(`${here}, before one that speaks of oneself`);
  return found;
}
